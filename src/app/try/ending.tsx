/** The last screen: what came of the answers, beside the same run with one answer changed. Every number is of a replay. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { type Answer, type Guided, type GuidedCase, otherwise, QUESTIONS } from './guided.ts';
import { type Ending as Came, endingOf, type Fate } from './told.ts';
import type { Headed } from './try-room.tsx';
import { TwoLanes } from './two-lanes.tsx';

interface EndingProps extends Headed {
  readonly pack: GuidedCase;
  readonly minutes: number;
  readonly answers: readonly Answer[];
  readonly now: Guided;
  readonly onAnswers: (answers: readonly Answer[] | null) => void;
}

/** The sentence that fits, and the day of the deletion it speaks of. */
function verdict({ arrived, records, messages }: Came): readonly [id: string, deleted: number | null] {
  if (arrived === null) return ['none', null];
  if (records.received) return messages.received ? ['all', null] : ['no-messages', messages.deleted];
  return messages.received ? ['no-records', records.deleted] : ['nothing', null];
}

export function Ending({ pack, minutes, answers, now, onAnswers, heading }: EndingProps): ReactNode {
  const t = useMessage();
  const came = useMemo(() => endingOf(now.run), [now]);
  const others = useMemo(
    () => answers.map((_, index) => endingOf(otherwise(pack, answers, index).run)),
    [pack, answers],
  );
  const [id, deleted] = verdict(came);
  const fateOf = ({ received, deleted: day }: Fate): string =>
    received
      ? t('try.end.item.there')
      : day === null
        ? t('try.end.item.not-received')
        : t('try.end.item.gone', { day });
  const dayText = (day: number | null, none: string): string => (day === null ? t(none) : t('try.end.day', { day }));
  const other = (index: number): string => {
    const turned = answers[index] === 'a' ? 'b' : 'a';
    return t('try.end.with', { answer: t(`try.${QUESTIONS[index]}.${turned}`) });
  };
  const row = (key: string, run: string, ending: Came) => ({
    id: key,
    cells: {
      run,
      days: dayText(ending.arrived, 'try.end.day.none'),
      records: fateOf(ending.records),
      messages: fateOf(ending.messages),
      user: dayText(ending.userTold, 'try.end.user.no'),
    },
  });
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('try.end.title')}
      </h1>
      <p className="try__text">
        {t(`try.end.${id}`, { day: came.arrived ?? 0, deleted: deleted ?? 0 })}{' '}
        {came.userTold === null ? t('try.end.quiet') : t('try.end.told', { day: came.userTold })}
      </p>
      {others[0] && (
        <TwoLanes
          days={(day) => dayText(day, 'try.end.day.none')}
          fateOf={fateOf}
          lanes={[
            { name: t('try.end.yours'), ending: came },
            { name: other(0), ending: others[0] },
          ]}
        />
      )}
      <DataTable
        caption={t('try.end.compare')}
        columns={(['run', 'days', 'records', 'messages', 'user'] as const).map((column) => ({
          id: column,
          header: t(`try.end.${column}`),
        }))}
        rows={[
          row('yours', t('try.end.yours'), came),
          ...others.map((ending, index) => row(String(index), other(index), ending)),
        ]}
      />
      <p className="small soft">{t('try.end.honest')}</p>
      <div className="stack try__go">
        <LinkButton href={`#/play/${pack.plan.scenario}`} look="primary">
          {t('try.end.play')}
        </LinkButton>
        <p className="soft">{t('try.end.minutes', { minutes })}</p>
        <p>
          <Button look="quiet" onClick={() => onAnswers([])} small>
            {t('try.end.again')}
          </Button>
        </p>
      </div>
    </>
  );
}
