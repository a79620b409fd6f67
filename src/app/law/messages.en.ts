/** Words around technical words: the window that explains one, and the trainer's glossary. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const en = {
  'law.term.local': 'In your glossary',

  'law.glossary.title': 'Your glossary',
  'law.glossary.text':
    'Load a table of words in the language of your class. They then stand beside the English explanations. The file stays on this computer.',
  'law.glossary.form':
    'A CSV file (a table as plain text), saved as UTF-8. Its first line names the columns: term, local term, note.',
  'law.glossary.choose': 'Choose a CSV file',
  'law.glossary.example': 'Save an example file',
  'law.glossary.saved': 'The file {file} is saved.',
  'law.glossary.remove': 'Remove this glossary',
  'law.glossary.removed': 'The glossary is removed from this computer.',
  'law.glossary.loaded': '{count, plural, one {One word is loaded.} other {# words are loaded.}}',
  'law.glossary.not-kept':
    'This browser does not let Comity keep the glossary. It is gone when you close or reload this page.',
  'law.glossary.refused': '{file} cannot be used',
  'law.glossary.unreadable': 'The browser could not read the file. Copy it to this computer and choose it again.',
  'law.glossary.problem': 'Line {line, number}: {message}',
  'law.glossary.fix': 'What to do: {fix}',
  'law.glossary.more': '{count, plural, one {and one more problem} other {and # more problems}}',
  'law.glossary.stays':
    '{count, plural, =0 {No glossary is loaded.} other {The glossary that was loaded before stays.}}',
  'law.glossary.none': 'No glossary is loaded.',
  'law.glossary.show':
    '{count, plural, one {Show the word of your glossary} other {Show the # words of your glossary}}',
} as const satisfies Catalogue;
