/** Under every picture of model figures: what they are not, where to read what they rest on, and the settings shown. */
import type { ReactNode } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import type { LaneView } from './lane-view.ts';
import { unusualSettings } from './settings-words.ts';
import type { Order } from './simulator.ts';
import { qualityInForce } from './view.ts';
import { useWords } from './words.ts';

export const SOURCES_ID = 'comparison-sources';

export interface FigureKindProps {
  readonly plan: CasePlan;
  readonly lanes: readonly LaneView[];
  /** The order that the pictures answer; null before the first results. */
  readonly basis: Order | null;
}

/** Printed with the picture, so that a sheet of paper says what it rests on. */
export function FigureKind({ plan, lanes, basis }: FigureKindProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const runs = lanes.flatMap(({ result }) => (result ? [result.runs] : []));
  // A button, not a link: the address behind the hash is the room's own.
  const show = () => {
    const sources = document.getElementById(SOURCES_ID);
    sources?.scrollIntoView({ block: 'start' });
    sources?.focus({ preventScroll: true });
  };
  return (
    <p className="figure-kind small tabular">
      <strong>{t('comparison.figures.kind')}</strong>{' '}
      <button className="figure-kind__link no-print" onClick={show} type="button">
        {t('comparison.figures.link')}
      </button>{' '}
      {basis && runs.length > 0 && `${settings(basis)} ${unusualSettings(basis.settings, words)}`.trim()}
    </p>
  );

  function settings({ settings: chosen, seed }: Order): string {
    const requesting = chosen.requestingTier ?? plan.requesting.tier;
    const requested = chosen.requestedTier ?? plan.requested.tier;
    return t('comparison.figures.basis', {
      runs: Math.min(...runs),
      seed: String(seed),
      quality: format.percent(qualityInForce(chosen, plan)),
      requesting: plan.requesting.name,
      requestingTier: t(`comparison.tier.${requesting}`),
      requested: plan.requested.name,
      requestedTier: t(`comparison.tier.${requested}`),
    });
  }
}
