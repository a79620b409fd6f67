import { parseDuration } from '#domain/case-time.ts';
import { MOST_INJECTS } from '#domain/injects.ts';
import { MILESTONES } from '#domain/milestones.ts';
import type { InjectInFile } from '../compile-injects.ts';
import { momentToMinutes } from '../moments.ts';
import { didYouMean } from '../near-miss.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S033';
const SELF = 'inject-happened';
const KNOWN = Object.keys(MILESTONES).filter((type) => type !== SELF);

/** Key, what is wrong, what to do. */
type Finding = readonly [key: keyof InjectInFile, message: string, fix: string];

const ONE_MOMENT =
  'Write “at:” with a moment, “after:” with a milestone and “delay:” with a duration, or “by: facilitator”.';

function findings(
  { id, by, at, after, delay, effect }: InjectInFile,
  opensAt: string,
  horizon: string,
): readonly Finding[] {
  if (by !== undefined && effect.kind === 'detention') {
    const message = `“${id}” is an arrest: its limit is counted from a moment, and a card has none.`;
    return [['by', message, 'Write “at:” with a moment, or “after:” with a milestone and “delay:”.']];
  }
  if (by !== undefined) {
    const moments = (['at', 'after', 'delay'] as const).filter((key) => ({ at, after, delay })[key] !== undefined);
    const message = `“${id}” happens by the facilitator’s hand, and so at no moment of its own.`;
    return moments.map((key): Finding => [key, message, `Remove “${key}:” or “by:”.`]);
  }
  if (at === undefined && after === undefined) return [['id', `“${id}” says neither when nor after what.`, ONE_MOMENT]];
  if (at !== undefined && after !== undefined) {
    return [['after', `“${id}” has a moment of its own and waits for a milestone too.`, 'Remove “at:” or “after:”.']];
  }
  const found: Finding[] = [];
  if (after === SELF) found.push(['after', 'An inject cannot wait for another inject.', 'Give both the same moment.']);
  else if (after !== undefined && !KNOWN.includes(after)) {
    const fix = didYouMean(after, KNOWN, 'docs/glossary.md lists all milestones.');
    found.push(['after', `No milestone is called “${after}”.`, fix]);
  }
  if (at !== undefined && delay !== undefined) {
    found.push(['delay', `“${id}” has a moment of its own, and nothing to be delayed from.`, 'Remove “delay:”.']);
  }
  const end = momentToMinutes(horizon, opensAt);
  // An arrest lasts until its limit.
  const limit = effect.kind === 'detention' ? parseDuration(effect.limit) : null;
  const lasts = limit?.ok ? limit.value : 0;
  const moment = at === undefined ? (delay === undefined ? null : parseDuration(delay)) : momentToMinutes(at, opensAt);
  // What cannot be read as a moment is another rule's.
  if (end.ok && moment?.ok && moment.value + lasts >= end.value) {
    const key = at === undefined ? 'delay' : 'at';
    const what = lasts > 0 ? 'would end' : 'would come';
    found.push([key, `“${id}” ${what} when the case has been closed (${horizon}).`, 'Choose an earlier moment.']);
  }
  return found;
}

export const injectMoment: Rule<CaseInput> = {
  code: CODE,
  title:
    'An inject has one moment, before the case is closed, or the facilitator’s hand; it waits for no other inject.',
  check: ({ scenario }) => {
    const { injects = [], opensAt, horizon } = scenario.value;
    const found = injects.flatMap((inject, index) =>
      findings(inject, opensAt, horizon).map(([key, message, fix]) =>
        problemIn(scenario, ['injects', index, key], CODE, message, fix),
      ),
    );
    const arrests = injects.filter(({ effect }) => effect.kind === 'detention').length;
    if (injects.length + arrests <= MOST_INJECTS) return found;
    const message = `There is room for ${MOST_INJECTS} injects, and an arrest takes two: its beginning and its end.`;
    return [...found, problemIn(scenario, ['injects'], CODE, message, 'Remove one.')];
  },
};
