/** The room's three areas: time and clocks, the task, the letters; one column on a narrow screen. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { isDrafted } from '#domain/drafted.ts';
import { SlotBar } from './budget/slot-bar.tsx';
import { Debrief } from './debrief/debrief.tsx';
import { Act } from './desk/act.tsx';
import { Desk } from './desk/desk.tsx';
import { LiveLetter } from './desk/live-letter.tsx';
import { CaseFile } from './file/case-file.tsx';
import { Clocks } from './frame/clocks.tsx';
import { RoomNav } from './frame/room-nav.tsx';
import { Status } from './frame/status.tsx';
import { StopForDebrief } from './frame/stop-for-debrief.tsx';
import { TimeControls } from './frame/time-controls.tsx';
import { ExamSeal } from './help/exam-seal.tsx';
import { useHelp } from './help/use-help.ts';
import { Inbox } from './letters/inbox.tsx';
import { useLetters } from './letters/use-letters.ts';
import { knownClocks } from './model/clocks-known.ts';
import { decisionOf, type TaskId } from './model/task.ts';
import { usePlay } from './play-context.tsx';
import { type Screen, useRoom } from './room-context.tsx';
import { Decisions } from './runs/decisions.tsx';
import { TableBar } from './table/table-bar.tsx';
import { TeamBar } from './team/team-bar.tsx';
import { ToDo } from './to-do/to-do.tsx';
import './tasks.css';
import './training.css';

function Centre({ screen }: { readonly screen: Screen }): ReactNode {
  const { sealed } = useHelp();
  switch (screen) {
    case 'to-do':
      return <ToDo />;
    case 'case-file':
      return <CaseFile />;
    case 'decisions':
      return <Decisions />;
    case 'debrief':
      return sealed ? <ExamSeal /> : <Debrief />;
    default:
      return draftedOn(screen) ? <Desk key={screen} task={screen} /> : <Act key={screen} task={screen} />;
  }
}

/** The decision that is being drafted, or null: then the letters stand in the paper area. */
function draftedOn(screen: Screen): TaskId | null {
  const type = decisionOf(screen);
  return type !== null && isDrafted(type) ? (screen as TaskId) : null;
}

export function Room(): ReactNode {
  const { plan, run, recipe, seat } = usePlay();
  const { screen } = useRoom();
  const t = useMessage();
  const { unread, ...letters } = useLetters();
  const drafted = draftedOn(screen);
  // On the first day the evidence's clocks stand in the opening itself, and no other clock runs.
  const opening = screen === 'to-do' && recipe.decisions.length === 0 && letters.letters.length === 0;
  // At the desk the form and its letter need the width; the day stays in the band.
  const atDesk = drafted !== null;
  const quiet = !opening && !atDesk && letters.letters.length === 0;
  // Another desk has no evidence of its own to watch.
  const hasClocks = !seat || knownClocks(run).length > 0;
  const layout = run.ended ? 'ended' : opening ? 'opening' : atDesk ? 'desk' : quiet ? 'quiet' : 'running';
  const time = !run.ended && !atDesk && (
    <div className="training__time">
      <TimeControls quiet={opening} />
    </div>
  );
  return (
    <div className={`training training--${layout}${seat && layout === 'running' ? ' training--reading' : ''}`}>
      <div className="training__head">
        <div>
          <h1>{plan.title}</h1>
          {seat && <p className="soft">{seat.title}</p>}
        </div>
        <RoomNav unread={unread} />
        <div className="table-bars no-print">
          <TableBar />
          <TeamBar />
          <SlotBar />
        </div>
      </div>
      <div className="training__status">
        <Status />
      </div>
      {!opening && time}
      <div className="training__centre">
        {run.rejected && (
          <Notice kind="error" title={t('training.rejected.title')}>
            <p>
              {run.rejected.card !== undefined
                ? t('training.rejected.card', { number: run.rejected.card + 1, reason: run.rejected.reason })
                : run.rejected.decision === null
                  ? t('training.rejected.table', { reason: run.rejected.reason })
                  : t('training.rejected', { number: run.rejected.index + 1, reason: run.rejected.reason })}
            </p>
          </Notice>
        )}
        <Centre screen={screen} />
      </div>
      {opening && time}
      {(layout === 'running' || layout === 'quiet') && hasClocks && (
        <div className="training__clocks">
          <Clocks />
        </div>
      )}
      {!opening && !quiet && (
        <div className="training__paper">{drafted ? <LiveLetter task={drafted} /> : <Inbox {...letters} />}</div>
      )}
      {!run.ended && (
        <div className="training__foot no-print">
          <StopForDebrief />
        </div>
      )}
    </div>
  );
}
