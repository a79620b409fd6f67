/** `comity routes --from <state> --to <state> --offence <id> --data <category>`: every door between two States. */
import { LAW_READ_ON } from '#content/lab-world.ts';
import { isDate } from '#content/moments.ts';
import { nearMiss } from '#content/near-miss.ts';
import { DATA_CATEGORIES, INSTRUMENT_IDS } from '#domain/ids.ts';
import { askRoutes, type UnknownPart } from '#domain/world-question.ts';
import type { Options } from '../options.ts';
import { DONE, json, Misuse, type Output, quoted, Refusal } from '../output.ts';
import { loadLaw } from './law.ts';

const OPTION: Readonly<Record<UnknownPart['part'], string>> = {
  from: 'State for --from',
  to: 'State for --to',
  offence: 'offence',
  provider: 'provider',
  same: 'second State',
};

function unknown({ part, word, known }: UnknownPart): string {
  if (part === 'same') return '--from and --to name the same State; name two.';
  const near = nearMiss(word, known);
  return `no ${OPTION[part]} is called ${quoted(word)}.${near ? ` Did you mean "${near}"?` : ''} Known: ${known.join(', ')}.`;
}

export const WORLD_OPTIONS = ['from', 'to', 'offence', 'data', 'as-at', 'urgency', 'provider', 'suppose'] as const;

/** The instruments named after `--suppose`, separated by commas. */
function supposedIn(text: string) {
  return text.split(',').flatMap((word) => {
    const id = INSTRUMENT_IDS.find((one) => one === word.trim());
    if (!id)
      throw new Refusal(`--suppose names no instrument ${quoted(word.trim())}. Known: ${INSTRUMENT_IDS.join(', ')}.`);
    return [{ instrument: id, since: null, text: 'supposed on the command line' }];
  });
}

export async function worldRoutes(options: Options, output: Output): Promise<number> {
  const needed = (name: string): string => {
    const value = options.text(name);
    if (value === null)
      throw new Misuse(`routes needs --scenario <id>, or --from, --to, --offence and --data; --${name} is missing`);
    return value;
  };
  const ask = {
    from: needed('from'),
    to: needed('to'),
    offence: needed('offence'),
    data: needed('data'),
    asAt: options.text('as-at') ?? LAW_READ_ON,
    urgency: options.text('urgency') ?? 'none',
    provider: options.text('provider'),
  };
  const data = DATA_CATEGORIES.find((one) => one === ask.data) ?? null;
  if (data === null && ask.data !== 'any')
    throw new Refusal(`--data takes ${[...DATA_CATEGORIES, 'any'].join(', ')}, not ${quoted(ask.data)}.`);
  if (!isDate(ask.asAt)) throw new Refusal(`--as-at takes a day such as 2026-11-22, not ${quoted(ask.asAt)}.`);
  const { urgency } = ask;
  if (urgency !== 'none' && urgency !== 'volatile-data' && urgency !== 'danger-to-life')
    throw new Refusal(`--urgency takes none, volatile-data or danger-to-life, not ${quoted(urgency)}.`);
  const supposes = options.text('suppose') === null ? [] : supposedIn(options.text('suppose') ?? '');
  const answer = askRoutes(await loadLaw(), { ...ask, data, urgency, supposes });
  if (!answer.ok) throw new Refusal(answer.problems.map(unknown).join('\n'));
  const { routes } = answer.value;
  const width = Math.max(...routes.map(({ id }) => id.length));
  output.out(
    options.flag('json')
      ? json(routes)
      : routes
          .map(({ id, open, reason, conditions }) => {
            const word = open ? (conditions.length > 0 ? 'open if' : 'open') : 'closed';
            const only = conditions.map(({ says }) => ` ${says}`).join('');
            return `${id.padEnd(width)}  ${word.padEnd(7)}  ${reason}${only}\n`;
          })
          .join(''),
  );
  return DONE;
}
