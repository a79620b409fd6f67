/** Lets time pass, says in words what came of it, and moves the focus to what changed. */
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { civilDate, MINUTES_PER_DAY, type Minutes } from '#domain/case-time.ts';
import * as recipes from '#simulation/recipes.ts';
import { isWarned } from '../model/diary.ts';
import { whatPassed } from '../model/passed.ts';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';

export function useLetTimePass(): (until: Minutes) => void {
  const { plan, recipe, role, run, see, letPass } = usePlay();
  const { show, openLetter, focusOn, sayPassed } = useRoom();
  const t = useMessage();
  const format = useFormat();
  return (until) => {
    const next = recipes.letPass(recipe, until);
    const after = see(next);
    const passed = whatPassed(plan, run, after, role);
    const [newest] = passed.arrived;
    const said = [
      t('training.time.passed', {
        duration: format.duration(passed.minutes),
        day: Math.floor(after.now / MINUTES_PER_DAY),
        date: format.date(civilDate(plan.opensAt, after.now)),
        letters: passed.arrived.length,
        subject: newest ? t(`training.letter.${newest.type}.subject`) : '',
      }),
      passed.sent[0] ? t('training.time.sent', { subject: t(`training.letter.${passed.sent[0].type}.subject`) }) : '',
      passed.facts > 0 ? t('training.time.facts', { facts: passed.facts }) : '',
      role !== 'prosecutor' && run.open.length === 0 && after.open.length > 0 ? t('training.seat.your-turn') : '',
      role === 'prosecutor' && isWarned(after) && !isWarned(run) ? t('training.diary.reached') : '',
      passed.ended ? t('training.time.ended') : '',
      !passed.ended && recipes.pauses(next) ? t('training.class.stopped') : '',
    ];
    letPass(until);
    if (newest) openLetter(newest.id);
    else focusOn('time');
    // The last letter lies open below the debrief.
    if (passed.ended) show('debrief');
    const sentence = said.filter(Boolean).join(' ');
    sayPassed(sentence);
    announce(sentence);
  };
}
