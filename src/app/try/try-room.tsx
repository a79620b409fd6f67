/** `#/try`: the first five minutes. One sentence and one picture, then three or four decisions, then what came of them. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { RoomMessages } from '#app/i18n/provider.tsx';
import { useDebrief } from '#app/stores/use-debrief.ts';
import { Button } from '#app/ui/button.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { Ending } from './ending.tsx';
import { type Answer, type GuidedCase, guided } from './guided.ts';
import { en } from './messages.en.ts';
import { OpeningPicture } from './opening-picture.tsx';
import { QuestionPage } from './question-page.tsx';
import { useAnswers } from './use-answers.ts';
import './try.css';

export interface TryRoomProps {
  readonly pack: ScenarioPack;
  /** Of the whole case. */
  readonly minutes: number;
}

export default function TryRoom(props: TryRoomProps): ReactNode {
  return (
    <RoomMessages messages={en}>
      <Suspense fallback={<Loading />}>
        <Page {...props} />
      </Suspense>
    </RoomMessages>
  );
}

function Page({ pack: scenario, minutes }: TryRoomProps): ReactNode {
  const debrief = useDebrief(scenario);
  const pack = useMemo(() => ({ ...scenario, debrief }), [scenario, debrief]);
  const [answers, setAnswers] = useAnswers();
  const key = answers === null ? null : answers.join('');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <div className="try stack">
      {answers === null ? (
        <Opening heading={heading} onBegin={() => setAnswers([])} plan={pack.plan} />
      ) : (
        <Played answers={answers} heading={heading} minutes={minutes} onAnswers={setAnswers} pack={pack} />
      )}
    </div>
  );
}

/** The page's own heading, which takes the focus when the page changes. */
export interface Headed {
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
}

interface OpeningProps extends Headed {
  readonly plan: ScenarioPack['plan'];
  readonly onBegin: () => void;
}

function Opening({ heading, plan, onBegin }: OpeningProps): ReactNode {
  const t = useMessage();
  const names = { requesting: plan.requesting.name, requested: plan.requested.name };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('try.open.title', names)}
      </h1>
      <OpeningPicture {...names} provider={plan.provider.name} />
      <div className="stack try__go">
        <Button look="primary" onClick={onBegin}>
          {t('try.open.begin')}
        </Button>
        <p className="soft">{t('try.open.note')}</p>
      </div>
    </>
  );
}

interface PlayedProps extends Headed, Omit<TryRoomProps, 'pack'> {
  readonly pack: GuidedCase;
  readonly answers: readonly Answer[];
  readonly onAnswers: (answers: readonly Answer[] | null) => void;
}

function Played({ answers, onAnswers, ...props }: PlayedProps): ReactNode {
  const { pack } = props;
  const now = useMemo(() => guided(pack, answers), [pack, answers]);
  // Answers beyond the end, from an address that somebody changed, count for nothing.
  const counted = answers.slice(0, now.asked);
  if (now.question === null) return <Ending {...props} answers={counted} now={now} onAnswers={onAnswers} />;
  return <QuestionPage {...props} answers={counted} now={now} onAnswers={onAnswers} question={now.question} />;
}
