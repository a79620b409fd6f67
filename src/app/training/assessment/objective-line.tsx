/** One objective: the verdict, the decisions it rests on with their cost, the article, what was found, what the model answer did. */

import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { Icon, type IconName } from '#app/ui/icon.tsx';
import type { AssessedObjective, Verdict } from '#domain/assessment/objective.ts';
import type { Decision } from '#domain/recipe.ts';
import { Cite } from '../frame/cite.tsx';
import { FindingText } from '../letters/reason-list.tsx';
import { CostText } from './cost-text.tsx';
import { useDecisionText } from './decision-text.ts';
import { useFigures } from './figures.tsx';

const ICON: Readonly<Record<Verdict, IconName>> = {
  met: 'good',
  partly: 'info',
  'not-met': 'warning',
  'not-judged': 'none',
};

interface ObjectiveLineProps {
  readonly line: AssessedObjective;
  /** The recipe's decisions, by which `line.rests` counts. */
  readonly decisions: readonly Decision[];
  /** Decisions of the model answer on which the same objective rests, with their index there. */
  readonly model: readonly { readonly index: number; readonly decision: Decision }[];
}

export function ObjectiveLine({ line, decisions, model }: ObjectiveLineProps): ReactNode {
  const t = useMessage();
  const say = useDecisionText();
  const { costs } = useFigures();
  const rests = line.rests.flatMap((index) => {
    const decision = decisions[index];
    return decision ? [{ index, decision, cost: costs.find((one) => one.index === index) }] : [];
  });
  // What only the model answer did, where nothing of one's own stands in its place.
  const left =
    line.verdict === 'met' || line.verdict === 'not-judged'
      ? []
      : costs.filter((one) => one.index === null && model.some(({ index }) => index === one.model));
  return (
    <li className={`objective objective--${line.verdict}`}>
      <Icon name={ICON[line.verdict]} />
      <div className="objective__body">
        <p>
          <strong>{t(`training.verdict.${line.verdict}`)}:</strong> <Explained text={line.text} />{' '}
          {line.citation?.article && <Cite citation={line.citation} />}
        </p>
        {line.unjudged && <p className="small">{t(`training.unjudged.${line.unjudged}`)}</p>}
        {line.defensible !== null && <p>{t('training.assessed.defensible', { reason: line.defensible })}</p>}
        {rests.length > 0 && (
          <ul className="objective__decisions">
            {rests.map(({ index, decision, cost }) => (
              <li key={index}>
                {say(decision)}. <CostText line={cost} meanOnly />
              </li>
            ))}
          </ul>
        )}
        {line.findings.length > 0 && (
          <ul className="debrief__findings small">
            {line.findings.map((finding) => (
              <li key={`${finding.code}/${finding.item}/${finding.reason}`}>
                <FindingText finding={finding} />
              </li>
            ))}
          </ul>
        )}
        {line.forbidden.map((citation) => (
          <p className="small" key={`${citation.instrument}/${citation.article}`}>
            {t('training.assessed.forbidden')} <Cite citation={citation} />
          </p>
        ))}
        {line.verdict !== 'met' && line.verdict !== 'not-judged' && model.length > 0 && (
          <div>
            <p className="objective__model">{t('training.assessed.model')}</p>
            <ul className="objective__decisions">
              {model.map(({ index, decision }) => {
                const missing = left.find((one) => one.model === index);
                return (
                  <li key={index}>
                    {say(decision)}.{missing && <CostText line={missing} meanOnly />}
                  </li>
                );
              })}
            </ul>
          </div>
        )}
        <p className="objective__why soft">
          <Explained text={line.explanation} />
        </p>
      </div>
    </li>
  );
}
