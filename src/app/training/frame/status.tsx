/** The day and who has each file: always on the screen, at the top of a narrow one. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { DayCounter } from '#app/ui/day-counter.tsx';
import { HolderLine } from '#app/ui/holder-line.tsx';
import { civilDate } from '#domain/case-time.ts';
import { type HeldFile, heldFiles, holderName } from '../model/holders.ts';
import { usePlay } from '../play-context.tsx';
import { ChartLink } from './chart-link.tsx';

/** On their way back to the requesting State. */
const HOMEWARD: readonly string[] = ['returning', 'returning-empty', 'query'];

export function useHolderName(): (
  file:
    | Pick<HeldFile, 'procedure' | 'holder' | 'stage'>
    | { procedure: string; holder: HeldFile['holder']; stage: string },
) => string {
  const { plan, role, seat } = usePlay();
  const t = useMessage();
  return (file) => {
    const holder = role === 'requested-judge' ? 'court' : role;
    if (seat && file.holder === holder) return t('training.seat.status.you');
    if (seat && file.holder === 'prosecutor') {
      return t('training.seat.status.prosecutor', { state: plan.requesting.name });
    }
    const { name, word } = holderName(plan, file);
    if (name !== null || word === null) return name ?? '';
    const place = HOMEWARD.includes(file.stage) ? plan.requesting.name : plan.requested.name;
    return t(`training.status.${word}`, { requested: plan.requested.name, place });
  };
}

export function Status(): ReactNode {
  const { plan, run, seat } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const nameOf = useHolderName();
  const files = heldFiles(run);
  return (
    <section aria-labelledby="training-status" className="training-status">
      <h2 className="visually-hidden" id="training-status">
        {t('training.status.heading')}
      </h2>
      <DayCounter date={civilDate(plan.opensAt, run.now)} now={run.now} />
      <div className="training-status__holders">
        {files.length === 0 && (
          <HolderLine
            holder={run.ended || seat ? 'nobody' : 'prosecutor'}
            name={t(
              seat && !run.ended
                ? 'training.seat.status.none'
                : run.ended
                  ? 'training.status.nobody'
                  : 'training.status.you',
            )}
          />
        )}
        {files.map((file) => (
          <div className="training-status__file" key={file.procedure}>
            <HolderLine holder={file.holder} label={t(`training.status.file.${file.procedure}`)} name={nameOf(file)} />
            <span className="small soft">{t('training.status.since', { day: format.day(file.since) })}</span>{' '}
            <ChartLink procedure={file.procedure} />
          </div>
        ))}
      </div>
    </section>
  );
}
