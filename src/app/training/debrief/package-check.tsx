/** What was wrong with the data that came back, and whether anybody looked. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { packageFault } from '#simulation/package-of.ts';
import { deliveryAt } from '../model/delivery.ts';
import { usePlay } from '../play-context.tsx';

/** Nothing where no data came by a formal request. */
export function PackageCheck(): ReactNode {
  const { plan, recipe, run } = usePlay();
  const t = useMessage();
  const format = useFormat();
  if (!deliveryAt(plan, recipe, run, run.now)) return null;
  const fault = packageFault(recipe);
  const asked = run.decisions.find(({ type }) => type === 'decide.ask-again');
  const back = run.marks.find(({ type }) => type === 'copy-received');
  const cost = asked && back ? format.duration(back.at - asked.at) : '';
  const came = (): string => {
    if (fault === null) return asked ? t('training.world.package.needless', { duration: cost }) : '';
    if (!asked) return t('training.world.package.missed');
    return t(asked.choice?.fault === fault ? 'training.world.package.found' : 'training.world.package.other');
  };
  return (
    <section className="sheet stack">
      <h3>{t('training.world.package.heading')}</h3>
      <p>
        {t(`training.world.package.${fault ?? 'none'}`)} {came()}
      </p>
    </section>
  );
}
