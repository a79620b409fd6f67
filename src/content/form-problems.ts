/** From Zod's issues to problems: plain sentences at the exact value, never Zod's own words. */
import type { z } from 'zod';
import { explainFault, type Sentence } from './form-faults.ts';
import { didYouMean } from './near-miss.ts';
import { inOrder, MOST_PROBLEMS, type Problem, problemAt } from './problem.ts';
import { listed, quote } from './quote.ts';
import type { Path, YamlSource } from './read-yaml.ts';

type Issue = z.core.$ZodIssue;

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'boolean') return `${value}`;
  return `the number ${value}`;
}

/** `“seed”`, or what an entry of a list is called. */
function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return quote(last);
  const owner = path.findLast((step) => typeof step === 'string');
  return owner === undefined ? 'This entry' : `An entry of ${quote(owner)}`;
}

export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function wrongType(name: string, wanted: string, value: unknown): Sentence {
  const fix = `Write ${wanted}.`;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { rule: 'F006', message: `${name} is not a number that can be counted with.`, fix };
  }
  if (value === null) return { rule: 'F003', message: `${name} is empty.`, fix };
  return { rule: 'F003', message: `${name} must be ${wanted}, but it is ${nameOf(value)}.`, fix };
}

function wrongSize(issue: Issue & { code: 'too_big' | 'too_small' }, name: string, value: unknown): Sentence {
  const big = issue.code === 'too_big';
  const limit = String(big ? issue.maximum : issue.minimum);
  const most = big ? `at most ${limit}` : `at least ${limit}`;
  if (typeof value === 'string') {
    const fix = big ? 'Shorten it.' : 'Write more.';
    return { rule: 'F005', message: `${name} has ${[...value].length} characters; ${most} are allowed.`, fix };
  }
  if (Array.isArray(value)) {
    const fix = big ? 'Remove some.' : 'Add one.';
    return { rule: 'F011', message: `${name} has ${value.length} entries; ${most} must be there.`, fix };
  }
  return { rule: 'F006', message: `${name} is ${value}, but it must be ${most}.`, fix: `Write a number of ${most}.` };
}

function notListed(issue: Issue & { code: 'invalid_value' }, name: string, value: unknown): Sentence {
  const values = issue.values.map(String);
  const one = values.length === 1;
  const message = `${name} is ${quote(value)}${one ? `, but it must be ${quote(values[0])}` : ', which is not known here'}.`;
  const choose = one ? `Write ${values[0]}.` : `Choose ${listed(values)}.`;
  return { rule: 'F004', message, fix: didYouMean(String(value), values, choose) };
}

/** Keys whose values are durations: a bare number there lacks its unit. */
const TIMES: readonly string[] = ['duration', 'keeps', 'takes', 'age', 'horizon'];
const withoutUnit = (value: number): Sentence => ({
  rule: 'F008',
  message: `${value} has no unit.`,
  fix: `Write P${value}D for ${value} days, or PT${value}H for ${value} hours.`,
});

function sentenceFor(issue: Issue, value: unknown): Sentence {
  const name = subject(issue.path);
  const fault = explainFault(issue.message, value);
  if (fault) return fault;
  if (value === undefined)
    return { rule: 'F001', message: `${name} is missing.`, fix: `Add a line “${String(issue.path.at(-1))}:” here.` };
  switch (issue.code) {
    case 'invalid_type':
      if (typeof value === 'number' && TIMES.includes(String(issue.path.at(-1)))) return withoutUnit(value);
      return wrongType(name, WANTED[issue.expected] ?? 'something else', value);
    case 'too_big':
    case 'too_small':
      return wrongSize(issue, name, value);
    case 'invalid_value':
      return typeof value === 'object' ? wrongType(name, 'one word', value) : notListed(issue, name, value);
    default:
      return {
        rule: 'F012',
        message: `${name} is not as it must be here.`,
        fix: 'Compare it with the shipped scenario in scenarios/01-the-night-shift.',
      };
  }
}

/** One problem for each unknown key. `known`: the keys that the group has, as `group` of the schemas gives them. */
function unknownKeys(issue: Issue & { code: 'unrecognized_keys' }, source: YamlSource): Problem[] {
  const known = issue.message.split(' ');
  const otherwise = `Remove it, or write “x-” before it to keep it as a note of your own.`;
  return issue.keys.slice(0, MOST_PROBLEMS).map((key) => {
    const place = source.positionOf([...issue.path, key], 'key');
    return problemAt(place, 'F002', `The key ${quote(key)} is not known here.`, didYouMean(key, known, otherwise));
  });
}

/** One issue a value: of two, such as a number too large for us and for any computer, the last is the one that helps. */
function oneEach(issues: readonly Issue[]): readonly Issue[] {
  const byPath = new Map(
    issues.map((issue) => [JSON.stringify([issue.path, issue.code === 'unrecognized_keys']), issue]),
  );
  return [...byPath.values()].slice(0, MOST_PROBLEMS);
}

export function formProblems(source: YamlSource, issues: readonly Issue[]): readonly Problem[] {
  const problems = oneEach(issues).flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, source);
    if (issue.code === 'invalid_key') {
      const key = issue.path.at(-1);
      const place = source.positionOf(issue.path, 'key');
      const { rule, message, fix } = explainFault(issue.issues[0]?.message ?? '', key) ?? sentenceFor(issue, key);
      return [problemAt(place, rule, message, fix)];
    }
    const { rule, message, fix } = sentenceFor(issue, valueAt(source.value, issue.path));
    return [problemAt(source.positionOf(issue.path), rule, message, fix)];
  });
  return inOrder(problems);
}
