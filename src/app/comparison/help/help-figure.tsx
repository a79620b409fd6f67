/** What would help most on one route, as a ranked list with its intervals. Computed when somebody asks. */
import { memo, type ReactNode, useId, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { ProgressBar } from '#app/ui/progress-bar.tsx';
import type { Help } from '#simulation/what-helps.ts';
import { rounded, signed } from '../baseline/difference-words.ts';
import { dayShift, intervalOf, shareShift } from '../baseline/paired-words.ts';
import type { LaneView } from '../lane-view.ts';
import type { Order, Simulator } from '../simulator.ts';
import { useWords, type Words } from '../words.ts';
import { type HelpState, useHelp } from './use-help.ts';

export interface HelpFigureProps {
  readonly simulator: Simulator;
  readonly lanes: readonly LaneView[];
  /** The order that the lanes answer; null before the first results. */
  readonly basis: Order | null;
}

export const HelpFigure = memo(function HelpFigure({ simulator, lanes, basis }: HelpFigureProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const id = useId();
  const [chosen, choose] = useState<string | null>(null);
  const lane = lanes.find(({ route }) => route.id === chosen) ?? lanes[0];
  const { state, start, stop } = useHelp(simulator, basis, lane?.route.id ?? null);
  if (!lane) return null;
  const { status, done, total } = state;
  return (
    <section aria-labelledby={id} className="sheet stack no-print">
      <h2 id={id}>{t('comparison.help.title')}</h2>
      <p className="prose">{t('comparison.help.text')}</p>
      <div className="curves__choice">
        <SelectField
          label={t('comparison.help.route')}
          onChange={choose}
          options={lanes.map(({ route, letter }) => ({ value: route.id, label: `${letter} – ${route.label}` }))}
          value={lane.route.id}
        />
      </div>
      {status === 'running' ? (
        <div className="run-status__bar">
          <ProgressBar
            label={t('comparison.help.running', { done: format.number(done), total: format.number(total) })}
            value={total > 0 ? done / total : 0}
          />
          <Button onClick={stop} small>
            {t('comparison.help.stop')}
          </Button>
        </div>
      ) : (
        <div>
          <Button disabled={!basis} onClick={start}>
            {t('comparison.help.start')}
          </Button>
        </div>
      )}
      {status === 'failed' && (
        <Notice kind="error" live title={t('comparison.help.failed')}>
          <p>{state.reason}</p>
        </Notice>
      )}
      <div aria-live="polite">{status === 'done' && <p>{summary(state, words)}</p>}</div>
      {state.helps.length > 0 && <HelpTable helps={state.helps} route={`${lane.letter} – ${lane.route.label}`} />}
    </section>
  );
});

/** Only a saving whose whole interval lies below nothing is called one. */
function summary({ helps }: HelpState, words: Words): string {
  const { t } = words;
  if (helps.length === 0) return t('comparison.help.nothing');
  const best = helps.find(({ result: { days } }) => days?.high != null && days.high < 0);
  if (!best?.result.days) return t('comparison.help.none');
  const shift = `${dayShift(best.result.days.mean, words)} (${intervalOf(best.result.days, 'days', words)})`;
  return t('comparison.help.best', { stage: best.label, shift });
}

function HelpTable({ helps, route }: { readonly helps: readonly Help[]; readonly route: string }): ReactNode {
  const words = useWords();
  const { t, format } = words;
  return (
    <DataTable
      caption={t('comparison.help.caption', { route, runs: helps[0]?.result.runs ?? 0 })}
      columns={[
        { id: 'stage', header: t('comparison.help.stage') },
        { id: 'days', header: t('comparison.help.days') },
        { id: 'interval', header: t('comparison.help.interval') },
        { id: 'usable', header: t('comparison.help.usable') },
      ]}
      rows={helps.map(({ actor, stage, label, result: { days, usable } }) => ({
        id: `${actor}/${stage}`,
        cells: {
          stage: label,
          days: days ? dayShift(days.mean, words) : '–',
          interval:
            days && days.low !== null && days.high !== null
              ? t('comparison.difference.range', {
                  low: signed(rounded(days.low, 'days'), format),
                  high: signed(rounded(days.high, 'days'), format),
                })
              : '–',
          usable: shareShift(usable.difference, words),
        },
      }))}
    />
  );
}
