/**
 * A trainer's glossary from a CSV file: term, local term, note. The file is hostile until it has passed: its size and its lines
 * are counted before anything parses it, and a fault is told with its line and what to do.
 */
import Papa from 'papaparse';
import { fail, ok, type Result } from '#domain/result.ts';
import { inOrder, type Problem, problemAt } from '../problem.ts';
import { quote } from '../quote.ts';
import { type EntryFault, entryFault, GLOSSARY_PARTS, type GlossaryEntry, LONGEST, MOST_ENTRIES } from './entry.ts';

/** Bytes. A thousand rows of usual length have half of it. */
export const GLOSSARY_CAP = 200_000;

/** Names of columns in a file, by the part of an entry that each fills. */
const COLUMNS: Readonly<Record<(typeof GLOSSARY_PARTS)[number], string>> = {
  term: 'term',
  local: 'local term',
  note: 'note',
};

const UTF8 = 'Save the file as “CSV UTF-8” and choose it again.';
const HEADER = 'Write “term,local term,note” into the first line.';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

type Fault = (line: number, rule: string, message: string, fix: string) => Problem;

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** On one line: a line break within a cell is a space. */
const cell = (text: string | undefined): string => (text ?? '').replace(/[\s]+/g, ' ').trim();

const count = (text: string, character: string): number => text.split(character).length - 1;

/** A byte order mark is taken off. Null: the bytes are no UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string, fault: Fault): Result<readonly Row[], readonly Problem[]> {
  const first = text.split(/[\r\n]/, 1)[0] ?? '';
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: count(first, ';') > count(first, ',') ? ';' : ',',
    step: ({ data, errors, meta }) => {
      for (const { type, code } of errors) {
        if (type === 'Quotes')
          problems.push(
            fault(
              line,
              `G-${code}`,
              'A quotation mark in this row is opened and not closed, or stands in the wrong place.',
              'Put the whole cell between two quotation marks, and write a quotation mark inside it twice.',
            ),
          );
      }
      rows.push({ line, cells: data });
      line += (text.slice(from, meta.cursor).match(/\r\n|\r|\n/g) ?? []).length;
      from = meta.cursor;
    },
  });
  return problems.length > 0 ? fail(problems) : ok(rows.filter(({ cells }) => cells.some((one) => one.trim() !== '')));
}

function worded(fault: EntryFault, entry: GlossaryEntry): readonly [message: string, fix: string] {
  const name = COLUMNS[fault.part];
  const shown = quote(entry.term);
  switch (fault.kind) {
    case 'empty':
      return fault.part === 'term'
        ? ['This row has no term.', 'Write the English term, or delete the row.']
        : [`The term ${shown} has no local term.`, 'Write its local term, or delete the row.'];
    case 'too-long':
      return [
        `The ${name} in the row of ${shown} has ${entry[fault.part].length} characters.`,
        `Write at most ${LONGEST[fault.part]} characters.`,
      ];
    case 'hidden':
      return [
        `The ${name} in this row holds a character that cannot be seen, or that turns the direction of the text.`,
        'Type the cell anew. Text from right to left needs no such character.',
      ];
  }
}

/**
 * @param bytes as the file holds them
 * @param file its name, for the problems
 * @returns the rows in the order of the file, or every problem with its line. Never throws.
 */
export function readGlossary(bytes: Uint8Array, file: string): Result<readonly GlossaryEntry[], readonly Problem[]> {
  const fault: Fault = (line, rule, message, fix) => problemAt({ file, line, column: 1 }, rule, message, fix);
  const whole = (rule: string, message: string, fix: string) => fail([fault(1, rule, message, fix)]);
  if (bytes.length > GLOSSARY_CAP) {
    const most = GLOSSARY_CAP / 1000;
    return whole('G01', `The file is larger than ${most} kB.`, 'Leave out rows, or shorten the notes.');
  }
  const text = decoded(bytes);
  if (text === null) return whole('G02', 'The text of the file is not in UTF-8.', UTF8);
  // Counted before parsing, so that no file can make the parser work long. The heading is one line more.
  if ((text.match(/\r\n|\r|\n/g) ?? []).length > MOST_ENTRIES + 1) {
    return whole('G03', 'The file has more than 1,000 lines.', 'Split the file, or leave out rows and empty lines.');
  }
  const read = parsed(text, fault);
  if (!read.ok) return fail(inOrder(read.problems));
  const [head, ...rows] = read.value;
  if (!head) return whole('G04', 'The file is empty.', HEADER);

  const names = head.cells.map(plain);
  const problems: Problem[] = [];
  for (const part of GLOSSARY_PARTS) {
    const name = COLUMNS[part];
    const found = names.filter((one) => one === name).length;
    if (found === 0 && part !== 'note') {
      problems.push(fault(head.line, 'G05', `The file has no column ${quote(name)}.`, HEADER));
    }
    if (found > 1) {
      problems.push(fault(head.line, 'G06', `The column ${quote(name)} stands twice.`, 'Give each column one name.'));
    }
  }
  if (problems.length > 0) return fail(problems);
  if (rows.length === 0) return whole('G07', 'The file has a heading and no rows.', 'Write one term in each row.');

  const at = (part: (typeof GLOSSARY_PARTS)[number]) => names.indexOf(COLUMNS[part]);
  const lines = new Map<string, number>();
  const entries = rows.map(({ line, cells }): GlossaryEntry => {
    const entry = { term: cell(cells[at('term')]), local: cell(cells[at('local')]), note: cell(cells[at('note')]) };
    const wrong = entryFault(entry);
    if (wrong) problems.push(fault(line, `G-${wrong.kind}`, ...worded(wrong, entry)));
    const before = lines.get(entry.term.toLowerCase());
    if (before !== undefined && entry.term !== '') {
      const message = `The term ${quote(entry.term)} stands in line ${before} already.`;
      problems.push(fault(line, 'G08', message, 'Keep one of the two rows.'));
    } else {
      lines.set(entry.term.toLowerCase(), line);
    }
    return entry;
  });
  return problems.length > 0 ? fail(inOrder(problems)) : ok(entries);
}
