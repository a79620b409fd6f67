/** The situation manual: for everyone. It says what everybody knows on the first day, and nothing that comes later. */

import type { CasePlan } from '#domain/case-plan.ts';
import type { EvidenceItem } from '#domain/evidence.ts';
import type { PrintedCase } from './case.ts';
import { escaped, list, markdown, paragraph, section, table } from './html.ts';
import { contentNotes, cover, page } from './paper.ts';
import { duration } from './telling.ts';
import { DATA_LABELS } from './words.en.ts';

const keptFor = ({ retention }: EvidenceItem): string =>
  retention === null ? 'until the user deletes it' : duration(retention);

const evidence = ({ items }: CasePlan): string =>
  table(
    ['Item', 'Kind', 'Age on the first day', 'The provider keeps it'],
    items.map((item) => [escaped(item.title), DATA_LABELS[item.category], duration(item.age), keptFor(item)]),
  );

const file = ({ facts }: CasePlan): string =>
  table(
    ['What is known on the first day', 'Source'],
    facts.filter(({ known }) => known.from === 'start').map(({ text, source }) => [escaped(text), escaped(source)]),
  );

export function situationManual({ plan, card }: Pick<PrintedCase, 'plan' | 'card'>): string {
  const body = [
    `<p class="lead">${escaped(plan.summary)}</p>`,
    contentNotes(card),
    cover(plan, card),
    section('What you will practise', list(card.objectives.map(({ text }) => escaped(text)))),
    section('What the exercise supposes about the law', card.supposes.map(paragraph).join('')),
    section('Briefing', markdown(plan.briefing.replace(/^# .*\n/, ''))),
    section('The evidence, and how long it may last', evidence(plan)),
    section('The case file', file(plan)),
    section(
      'Who is who',
      list(
        plan.people.map(
          ({ name, role, note }) => `<strong>${escaped(name)}</strong>, ${escaped(role)}. ${escaped(note)}`,
        ),
      ),
    ),
    section(
      'How it is played',
      list(
        [
          'Each table plays at one laptop. The clock stands still until you move it.',
          'Read your role card. Do not read the card of another desk.',
          'Before each decision, say your reason aloud; one person writes it down.',
          'More facts, and letters, come as time passes. There is no single right answer: the debrief says what each decision cost.',
        ],
        'ol',
      ),
    ),
  ].join('\n');
  return page(plan, card, { title: 'Situation manual', kind: 'Situation manual, for everyone', body });
}
