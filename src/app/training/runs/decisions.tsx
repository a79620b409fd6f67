/** The own decisions so far, each a place to go back to; and the runs of this case side by side. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { civilDate, MINUTES_PER_DAY } from '#domain/case-time.ts';
import { isDrafted } from '#domain/drafted.ts';
import { useBasisName } from '../desk/basis-choice.tsx';
import { draftKey } from '../desk/use-draft.ts';
import { Heading } from '../frame/heading.tsx';
import { basisById } from '../model/bases.ts';
import { ownDecisions } from '../model/decision-rows.ts';
import { taskOf } from '../model/task.ts';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';
import { useChosen } from '../seat/use-chosen.ts';
import { TableLines } from '../team/table-lines.tsx';
import { CompareRuns } from './compare-runs.tsx';
import { RunTable } from './run-table.tsx';

export function Decisions(): ReactNode {
  const { plan, run, recipe, role, runs, rewindTo, keep } = usePlay();
  const { show, sayPassed } = useRoom();
  const t = useMessage();
  const format = useFormat();
  const basisName = useBasisName();
  const chosen = useChosen();
  const decisions = ownDecisions(run, recipe, role);

  const goBack = (index: number) => {
    const number = Math.max(...runs.map((one) => one.number)) + 1;
    const said = t('training.done.rewind', { number });
    rewindTo(index);
    // The fork takes the desk along: drafts of what is now undone go, except the one to try again.
    const again = recipe.decisions[index];
    for (const decision of recipe.decisions.slice(index).toReversed()) {
      const task = taskOf(decision);
      const same = again !== undefined && taskOf(again) === task;
      if (isDrafted(decision.type)) keep(draftKey(task), same ? (decision.choice?.draft ?? null) : null);
    }
    keep('letter', null);
    sayPassed(null);
    show('to-do', said);
    announce(said);
  };
  return (
    <div className="stack">
      <Heading target="centre">{t('training.nav.decisions')}</Heading>
      <p>{t('training.runs.intro')}</p>
      {decisions.length === 0 && <p className="soft">{t('training.runs.none')}</p>}
      <ol className="plain-list training-decisions">
        {decisions.map(({ decision, index }) => {
          const basis = decision.choice?.draft && basisById(plan, decision.choice.draft.basis);
          const title = t(`training.option.${decision.type}.title`);
          const day = Math.floor(decision.at / MINUTES_PER_DAY);
          return (
            <li className="sheet" key={index}>
              <p className="small soft">
                {t('training.runs.taken', { day, date: format.date(civilDate(plan.opensAt, decision.at)) })}
              </p>
              <h3>{title}</h3>
              {basis && <p>{basisName(basis)}</p>}
              {chosen(decision) !== '' && <p>{chosen(decision)}</p>}
              {'reason' in decision && <p>{t('training.seat.attempt', { reason: decision.reason })}</p>}
              <TableLines at={decision.at} note={recipe.notes?.[String(index)]} />
              <Button
                aria-label={t('training.runs.back-label', { decision: title, day })}
                onClick={() => goBack(index)}
                small
              >
                {t('training.runs.back')}
              </Button>
            </li>
          );
        })}
      </ol>
      <RunTable />
      <CompareRuns />
    </div>
  );
}
