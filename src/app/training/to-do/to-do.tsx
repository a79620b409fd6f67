/** What the prosecutor can do now. On the first day it opens with the case in one paragraph and the evidence's clocks. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { EvidenceList } from '../frame/clocks.tsx';
import { Heading } from '../frame/heading.tsx';
import { Feedback } from '../help/feedback.tsx';
import { HelpChoice } from '../help/help-choice.tsx';
import { type OptionRank, optionsOf } from '../model/options.ts';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';
import { OfficesChoice } from '../seat/offices-choice.tsx';
import { OtherDesks, SeatBriefing } from '../seat/opening.tsx';
import { TableSetup } from '../team/table-setup.tsx';
import { Cover } from './cover.tsx';
import { OptionCard } from './option-card.tsx';

function Opening(): ReactNode {
  const { plan } = usePlay();
  const { show } = useRoom();
  const t = useMessage();
  return (
    <section className="sheet training-opening">
      <div className="stack">
        <p className="small soft">{t('training.role', { requesting: plan.requesting.name })}</p>
        <p className="training-summary">{plan.summary}</p>
        <p>{t(plan.lifeAtRisk ? 'training.to-do.life.yes' : 'training.to-do.life.no')}</p>
        <p>
          <Button onClick={() => show('case-file')} small>
            {t('training.to-do.case-file')}
          </Button>
        </p>
      </div>
      <div className="stack">
        <h3>{t('training.to-do.evidence')}</h3>
        <EvidenceList />
      </div>
    </section>
  );
}

export function ToDo(): ReactNode {
  const { plan, run, recipe, role, seat } = usePlay();
  const { notice } = useRoom();
  const t = useMessage();
  const options = optionsOf(run, role, plan.lifeAtRisk);
  const ranked = (rank: OptionRank) => options.filter((option) => option.rank === rank);
  const [waiting, main, more] = [ranked('waiting'), ranked('main'), ranked('more')];
  const first = recipe.decisions.length === 0;
  return (
    <div className="stack training-to-do">
      <Heading target="centre">{t(first && !seat ? 'training.to-do.first' : 'training.to-do.heading')}</Heading>
      {notice !== null && (
        <Notice kind="good" title={t('training.to-do.done')}>
          <p>{notice}</p>
        </Notice>
      )}
      <Feedback />
      {first && <Cover />}
      {first && !seat && <Opening />}
      {first && seat && options.length === 0 && <SeatBriefing seat={seat} />}
      {waiting.length > 0 && (
        <section aria-label={t('training.to-do.waiting')} className="stack">
          <p className="training-to-do__lead">{t('training.to-do.waiting')}</p>
          <div className="training-options">
            {waiting.map((option) => (
              <OptionCard key={option.task} main option={option} />
            ))}
          </div>
        </section>
      )}
      {main.length > 0 ? (
        <div className="training-options">
          {main.map((option) => (
            <OptionCard key={option.task} main={waiting.length === 0} option={option} />
          ))}
        </div>
      ) : (
        waiting.length === 0 && (
          <p>{t(seat && run.spans.length === 0 ? 'training.seat.waiting' : 'training.to-do.nothing')}</p>
        )
      )}
      {more.length > 0 && (
        <Disclosure summary={t('training.to-do.more')}>
          <div className="training-options">
            {more.map((option) => (
              <OptionCard key={option.task} option={option} />
            ))}
          </div>
        </Disclosure>
      )}
      {first && options.length > 0 && <HelpChoice />}
      {first && recipe.until === 0 && !recipe.class && options.length > 0 && <OfficesChoice />}
      {first && <TableSetup />}
      {first && !seat && <OtherDesks />}
    </div>
  );
}
