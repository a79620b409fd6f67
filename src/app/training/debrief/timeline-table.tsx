/** The timeline in words: every stay of every file and item, in order. */

import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { Cite } from '../frame/cite.tsx';
import { useHolderName } from '../frame/status.tsx';
import type { Timeline } from '../model/timeline.ts';
import { useLaneName } from './lane-name.ts';

const dayOf = (minute: number): number => Math.floor(minute / MINUTES_PER_DAY);

export function TimelineTable({ timeline }: { readonly timeline: Timeline }): ReactNode {
  const t = useMessage();
  const nameOf = useHolderName();
  const laneName = useLaneName();
  return (
    <DataTable
      caption={t('training.timeline.heading')}
      captionHidden
      columns={[
        { id: 'what', header: t('training.timeline.what') },
        { id: 'from', header: t('training.timeline.from'), align: 'end' },
        { id: 'to', header: t('training.timeline.to'), align: 'end' },
        { id: 'stage', header: t('training.timeline.stage') },
        { id: 'holder', header: t('training.timeline.holder') },
        { id: 'article', header: t('training.decisions.article') },
      ]}
      rows={timeline.lanes.flatMap((lane) =>
        lane.bars.map(({ span, to }) => ({
          id: `${lane.id}/${span.stage}/${span.from}`,
          cells: {
            what: laneName(lane),
            from: dayOf(span.from),
            to: dayOf(to),
            stage: <Explained text={span.label} />,
            holder: nameOf(span),
            article: span.citation?.article ? <Cite citation={span.citation} /> : t('training.practice'),
          },
        })),
      )}
    />
  );
}
