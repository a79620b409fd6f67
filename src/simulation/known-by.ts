/** What the prosecutor has learned by a minute: from the start, as time passes, or from the police's answer. */
import type { Fact } from '#domain/case-plan.ts';
import type { Mark } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';

export function knownBy(marks: readonly Mark[], now: Minutes): (one: Pick<Fact, 'known'>) => boolean {
  const police = marks.some((mark) => mark.type === 'enquiry-answered');
  return ({ known }) => known.from === 'start' || (known.from === 'police' ? police : known.at <= now);
}
