/** What only the model answer did, with what leaving it out cost. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { useDebrief } from '#app/stores/use-debrief.ts';
import { usePlay } from '../play-context.tsx';
import { CostText } from './cost-text.tsx';
import { useDecisionText } from './decision-text.ts';
import { useFigures } from './figures.tsx';
import { modelAnswerOf } from './model-answer-of.ts';

export function LeftOut(): ReactNode {
  const { pack, seat } = usePlay();
  const t = useMessage();
  const say = useDecisionText();
  const { costs } = useFigures();
  const model = modelAnswerOf(useDebrief(pack), seat);
  const added = costs.flatMap((line) => {
    const decision = line.compared === 'added' && line.model !== null ? model[line.model] : undefined;
    return decision ? [{ line, decision }] : [];
  });
  if (added.length === 0) return null;
  return (
    <>
      <h4>{t('training.decisions.left-out')}</h4>
      <ul>
        {added.map(({ line, decision }) => (
          <li key={line.model}>
            {say(decision)}. <CostText line={line} />
          </li>
        ))}
      </ul>
    </>
  );
}
