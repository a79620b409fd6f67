/** Letting time pass: to the next thing that is noticed, a number of days, or to a date. Nothing moves by itself. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { civilDate, MINUTES_PER_DAY, minuteOfDate, minutes } from '#domain/case-time.ts';
import { pauses } from '#simulation/recipes.ts';
import { nextStop } from '#simulation/replay.ts';
import { diaryOf } from '../model/diary.ts';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';
import { CardDoor } from './card-door.tsx';
import { Heading } from './heading.tsx';
import { Plenary } from './plenary.tsx';
import { useLetTimePass } from './use-let-time-pass.ts';

/** Ten years: longer than any horizon. */
const MOST_DAYS = 3650;

function readDays(text: string): number | null {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return days >= 1 && days <= MOST_DAYS ? days : null;
}

/** To a civil date: an appointment, the last day of a hold, the day of a trial. */
function UntilDate(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const pass = useLetTimePass();
  const [date, setDate] = useState('');
  const [wrong, setWrong] = useState(false);
  const until = minuteOfDate(plan.opensAt, date);
  const good = until !== null && until > run.now && until <= run.now + MOST_DAYS * MINUTES_PER_DAY;
  const wait = (event: FormEvent) => {
    event.preventDefault();
    setWrong(!good);
    if (good) pass(until);
  };
  return (
    <form className="training-time__wait training-time__wait--date" noValidate onSubmit={wait}>
      <Field error={wrong && !good ? t('training.time.date-error') : undefined} label={t('training.time.date')}>
        {(control) => (
          <input
            {...control}
            min={civilDate(plan.opensAt, run.now).slice(0, 10)}
            onChange={(event) => setDate(event.target.value)}
            type="date"
            value={date}
          />
        )}
      </Field>
      <Button type="submit">{t('training.time.until')}</Button>
    </form>
  );
}

interface TimeControlsProps {
  /** On the first day, when something else is to be done first. */
  readonly quiet: boolean;
}

/** At a stop of the class there is nothing to control. */
export function TimeControls(props: TimeControlsProps): ReactNode {
  const { recipe } = usePlay();
  return pauses(recipe) ? <Plenary /> : <Controls {...props} />;
}

function Controls({ quiet }: TimeControlsProps): ReactNode {
  const { plan, recipe, run, seat } = usePlay();
  const t = useMessage();
  const { passed } = useRoom();
  const pass = useLetTimePass();
  const [text, setText] = useState('7');
  const [wrong, setWrong] = useState(false);
  const days = readDays(text);

  const toNext = () => {
    const stop = nextStop(plan, recipe);
    const diary = seat ? null : diaryOf(run);
    const due = diary !== null && diary > run.now ? diary : null;
    const next = due !== null && (stop === null || due < stop) ? due : stop;
    if (next !== null) pass(next);
  };
  const wait = (event: FormEvent) => {
    event.preventDefault();
    setWrong(days === null);
    if (days !== null) pass(minutes(run.now + days * MINUTES_PER_DAY));
  };

  return (
    <section aria-labelledby="training-time" className="training-time stack">
      <Heading target="time">{t('training.time.heading')}</Heading>
      <p className="small soft training-time__explain">{t('training.time.explain')}</p>
      <Button look={quiet ? 'plain' : 'primary'} onClick={toNext}>
        {t('training.time.next')}
      </Button>
      <form className="training-time__wait" noValidate onSubmit={wait}>
        <Field
          error={wrong && days === null ? t('training.time.days-error', { most: MOST_DAYS }) : undefined}
          label={t('training.time.days')}
        >
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              max={MOST_DAYS}
              min={1}
              onChange={(event) => setText(event.target.value)}
              type="number"
              value={text}
            />
          )}
        </Field>
        <Button type="submit">
          {days === null ? t('training.time.wait-plain') : t('training.time.wait', { days })}
        </Button>
      </form>
      <UntilDate />
      <CardDoor />
      {passed !== null && <p className="small training-time__passed">{passed}</p>}
    </section>
  );
}
