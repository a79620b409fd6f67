/** What the lines are, and what each says on the chosen day. */
import type { ReactNode } from 'react';
import { sharesByDay } from './curve-view.ts';
import type { Series } from './overview-view.ts';
import { RouteLetter } from './route-letter.tsx';
import { useWords } from './words.ts';

export interface OverviewListProps {
  readonly series: readonly Series[];
  readonly day: number;
  readonly chosen: string | null;
}

export function OverviewList({ series, day, chosen }: OverviewListProps): ReactNode {
  const { t, format } = useWords();
  return (
    <div className="stack overview__words">
      <ul aria-label={t('comparison.overview.list')} className="overview__list">
        {series.map(({ lane, colour, stroke }) => (
          <li
            className={lane.route.id === chosen ? 'overview__route overview__route--chosen' : 'overview__route'}
            key={lane.route.id}
          >
            <svg
              aria-hidden="true"
              className={`swatch series series--${colour} series--${stroke}`}
              focusable="false"
              height="14"
              viewBox="0 0 36 14"
              width="36"
            >
              <path className="series__line" d="M0 7h36" />
            </svg>
            <RouteLetter letter={lane.letter} />
            <span className="overview__label">{lane.route.label}</span>
            <span className="overview__share tabular">
              {lane.result ? format.percent(sharesByDay(lane.result, day).someInHand) : '–'}
            </span>
          </li>
        ))}
      </ul>
      <p className="small soft">{t('comparison.overview.legend')}</p>
    </div>
  );
}
