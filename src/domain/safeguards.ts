/** Which safeguards a door applies, leaves to national law, or does not know: read from the instruments. */
import type { Basis, CasePlan } from './case-plan.ts';
import type { Citation } from './citation.ts';
import type { ProcedureKind } from './ids.ts';
import type { DualCriminalityMode, Instrument } from './instrument.ts';
import { isFormal } from './legal-test/duties.ts';
import type { Route } from './route.ts';
import type { RuleKey } from './rules.ts';
import { SAFEGUARDS, type SafeguardId } from './safeguards.data.ts';

/** `excluded`: the text says that the condition may not be made. */
export type Standing = 'applies' | 'own-law' | 'excluded' | 'silent';

export interface RightsCell {
  readonly standing: Standing;
  /** How far, where the word alone would mislead: a mode of dual criminality, or `own-authority`. */
  readonly detail: DualCriminalityMode | 'own-authority' | null;
  readonly citations: readonly Citation[];
}

/** The police channel and the emergency door are named by their procedure alone. */
export function usesBasis({ directBasis, requestBasis, instrument, procedures }: Route, basis: Basis): boolean {
  if (directBasis !== null || requestBasis !== null) return [directBasis, requestBasis].includes(basis.id);
  return basis.instrument === instrument && procedures.includes(basis.procedure);
}

/** Sent to a provider or a registry, not to an authority of the other State. */
const TO_PROVIDERS: readonly ProcedureKind[] = [
  'direct-order',
  'production-order',
  'preservation-order',
  'agreement-order',
  'voluntary-request',
  'emergency-disclosure',
  'registration-data',
];
/** Rules about one procedure only. */
const NOTICE_OF: Readonly<Partial<Record<RuleKey, ProcedureKind>>> = {
  'direct-order-notification': 'direct-order',
  'production-notification': 'production-order',
};
const STANDING_OF: Readonly<Record<DualCriminalityMode, Standing>> = {
  prohibited: 'excluded',
  reservable: 'applies',
  optional: 'applies',
  'own-law': 'own-law',
  list: 'applies',
  required: 'applies',
  none: 'silent',
};
const STRENGTH: readonly Standing[] = ['applies', 'own-law', 'excluded', 'silent'];
const strongest = (cells: readonly RightsCell[]): RightsCell =>
  STRENGTH.flatMap((standing) => {
    const of = cells.filter((cell) => cell.standing === standing);
    const detail = of.find((cell) => cell.detail !== null)?.detail ?? null;
    return of.length > 0 ? [{ standing, detail, citations: distinct(of.flatMap(({ citations }) => citations)) }] : [];
  })[0] ?? SILENT;
/** A rule and a ground can stand in one article: it is cited once. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  const key = ({ instrument, article }: Citation) => `${instrument} ${article}`;
  return citations.filter((one, index) => citations.findIndex((other) => key(other) === key(one)) === index);
}
const SILENT: RightsCell = { standing: 'silent', detail: null, citations: [] };

/** The kinds under which an instrument offers what the basis asks for. A letter rogatory is a request by another name. */
function kindsOf({ procedures }: Instrument, { procedure }: Basis): readonly ProcedureKind[] {
  const offered = procedures.map(({ kind }) => kind);
  if (offered.includes(procedure)) return [procedure];
  return procedure === 'request' ? offered.filter((kind) => kind === 'letters-rogatory') : [];
}

/** A general rule is about formal requests, or about all that a text has which knows none, unless it says otherwise. */
function isAbout({ procedures, rules }: Instrument, key: RuleKey, kinds: readonly ProcedureKind[]): boolean {
  const named = rules[key]?.appliesTo;
  if (named) return named.some((kind) => kinds.includes(kind));
  return kinds.some(isFormal) || !procedures.some(({ kind }) => isFormal(kind));
}

function cellOf(instrument: Instrument, basis: Basis, id: SafeguardId): RightsCell {
  const { rules, grounds, reader } = SAFEGUARDS[id];
  const kinds = kindsOf(instrument, basis);
  const asked = kinds.length > 0 ? kinds : [basis.procedure];
  const cells: RightsCell[] = [];
  for (const key of rules) {
    const rule = instrument.rules[key];
    const own = NOTICE_OF[key];
    if (!rule || !(own ? asked.includes(own) : isAbout(instrument, key, asked))) continue;
    const citation: Citation = { instrument: instrument.id, article: rule.article, checked: rule.checked, rule: key };
    cells.push({ standing: rule.article === null ? 'silent' : 'applies', detail: null, citations: [citation] });
  }
  for (const { code, appliesTo, kind, article, checked } of instrument.grounds) {
    if (!grounds.some((one) => one === code) || !appliesTo.some((one) => asked.includes(one))) continue;
    const citation: Citation = { instrument: instrument.id, article, checked, ground: code };
    cells.push({ standing: kind === 'explicit' ? 'applies' : 'own-law', detail: null, citations: [citation] });
  }
  if (reader === 'dual-criminality') cells.push(...dualCriminality(instrument, kinds, cells));
  if (reader === 'notification') cells.push(...ownAuthority(instrument, kinds));
  if (instrument.kind === 'courtesy') cells.push(courtesy(instrument, cells));
  return strongest(cells);
}

function dualCriminality(
  instrument: Instrument,
  kinds: readonly ProcedureKind[],
  grounds: readonly RightsCell[],
): readonly RightsCell[] {
  const offers = instrument.procedures.filter(({ kind }) => kinds.includes(kind));
  const rule = instrument.rules['dual-criminality'];
  return offers.map(({ dualCriminality: mode, article, checked }) => {
    const ruled = rule && isAbout(instrument, 'dual-criminality', kinds);
    const citation: Citation = ruled
      ? { instrument: instrument.id, article: rule.article, checked: rule.checked, rule: 'dual-criminality' }
      : { instrument: instrument.id, article, checked };
    const standing = STANDING_OF[mode];
    const cited = grounds.some((cell) => cell.standing === standing) ? [] : [citation];
    return {
      standing,
      detail: standing === 'applies' ? mode : null,
      citations: standing === 'silent' && !ruled ? [] : cited,
    };
  });
}

/** Without a treaty no text speaks: a court there orders what its own law allows. */
function courtesy({ id, rules }: Instrument, cells: readonly RightsCell[]): RightsCell {
  const own = cells.flatMap(({ citations }) => citations);
  const rule = {
    instrument: id,
    article: null,
    checked: rules.execution?.checked ?? 'unsure',
    rule: 'execution',
  } as const;
  return { standing: 'own-law', detail: null, citations: own.length > 0 ? own : [rule] };
}

/** Where an authority of the other State is asked, it knows and decides by itself. */
function ownAuthority(instrument: Instrument, kinds: readonly ProcedureKind[]): readonly RightsCell[] {
  return instrument.procedures
    .filter(({ kind }) => kinds.includes(kind) && !TO_PROVIDERS.includes(kind))
    .slice(0, 1)
    .map(({ article, checked }) => ({
      standing: 'applies' as const,
      detail: 'own-authority' as const,
      citations: [{ instrument: instrument.id, article, checked }],
    }));
}

/** The treaty that carries a request and the convention that it relies on answer together: the stronger answer counts. */
export function rightsCell(plan: CasePlan, basis: Basis, id: SafeguardId): RightsCell {
  const ids = [...new Set([basis.governing, basis.instrument])];
  return strongest(
    ids.flatMap((one) => {
      const instrument = plan.instruments[one];
      return instrument ? [cellOf(instrument, basis, id)] : [];
    }),
  );
}
