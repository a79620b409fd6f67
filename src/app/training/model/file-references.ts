/** The references that a file has collected by a moment: a prosecutor can quote those only, each of another office. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { type CaseProcedure, DIRECT_PROCEDURES } from '#domain/ids.ts';
import type { QuotedReference } from '#domain/request.ts';
import { ordinalAt } from './letter-dates.ts';
import { CORRESPONDENCE } from './letter-parties.ts';
import { isForeign, isProvider, type Party } from './party.ts';
import { ourReference, ownAuthorityReference, theirReference } from './references.ts';

export interface FileReference {
  readonly kind: Exclude<QuotedReference, 'none'>;
  /** Whose it is. */
  readonly of: Party;
  readonly text: string;
}

/** Who has written from outside in this procedure by then, last first; null: nobody. */
function writerBy(run: CaseRun, procedure: CaseProcedure, at: number): Party | null {
  const heard = run.marks.filter((mark) => mark.procedure === procedure && mark.visible && mark.at <= at);
  return heard.flatMap(({ type }) => CORRESPONDENCE[type]?.from ?? []).findLast(isForeign) ?? null;
}

/** At most four, in the order in which a file gets them: own case, own authority, the other side, the provider's preservation. */
export function fileReferences(
  plan: CasePlan,
  run: CaseRun,
  procedure: CaseProcedure,
  at: number,
): readonly FileReference[] {
  const direct = DIRECT_PROCEDURES.some((one) => one === procedure);
  const ordinal = ordinalAt(run, procedure, at);
  const sent = !direct && run.marks.some((mark) => mark.type === 'request-sent' && mark.at <= at);
  const writer = writerBy(run, procedure, at);
  const frozen = run.marks.findLast((mark) => mark.type === 'data-frozen' && mark.at <= at);
  const by = writer && isProvider(writer) ? plan.provider.name : plan.requested.name;
  const held = frozen && ordinalAt(run, 'preservation', frozen.at);
  return [
    { kind: 'own-case', of: 'prosecutor', text: ourReference(plan, procedure, ordinal) },
    ...(sent
      ? [
          {
            kind: 'own-authority',
            of: 'own-central',
            text: ownAuthorityReference(plan, ordinalAt(run, 'request', at)),
          } as const,
        ]
      : []),
    ...(writer
      ? [{ kind: 'foreign-authority', of: writer, text: theirReference(plan, procedure, ordinal, by) } as const]
      : []),
    ...(held === undefined
      ? []
      : [
          {
            kind: 'provider',
            of: 'provider',
            text: theirReference(plan, 'preservation', held, plan.provider.name),
          } as const,
        ]),
  ];
}

/** What a letter says after *Your ref.*; null where it quotes none, or one that the file has not. */
export const quotedText = (references: readonly FileReference[], quoted: QuotedReference): string | null =>
  references.find(({ kind }) => kind === quoted)?.text ?? null;
