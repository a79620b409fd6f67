/** A code for a table that came late or lost its way: a run, cut before the decision where it shall begin. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { CodeFaultText } from '#app/shell/code-fault.tsx';
import { CodeToShare } from '#app/shell/code-to-share.tsx';
import { useRunName } from '#app/shell/use-run-name.ts';
import { RadioGroup } from '#app/ui/choices.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PrintSheetButton } from '#app/ui/print-sheet-button.tsx';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { DecisionType, Recipe } from '#domain/recipe.ts';
import type { ClassSetup } from '#simulation/codes/class-code.ts';
import { decodeRecipe, encodeRecipe } from '#simulation/codes/recipe-code.ts';
import { checkpoint, checkpointFault } from './checkpoint.ts';
import { type Source, useSources } from './use-sources.ts';

/** Stands for a run that is pasted. */
const PASTED = 'pasted';

interface CatchUpProps {
  readonly pack: ScenarioPack;
  /** Of the class code on this page; null while its form is incomplete. */
  readonly setup: ClassSetup | null;
  readonly titleOf: (type: DecisionType) => string;
}

export function CatchUp({ pack, setup, titleOf }: CatchUpProps): ReactNode {
  const t = useMessage();
  const nameOf = useRunName();
  const sources = useSources(pack);
  const [chosen, setChosen] = useState(sources[0]?.id ?? PASTED);
  const [text, setText] = useState('');
  const label = ({ kind, seat, name, number }: Source): string => {
    if (kind === 'kept') return nameOf({ name, number });
    return seat ? t('class.catch-up.model-seat', { seat: seat.title }) : t('class.catch-up.model');
  };
  const pasted = chosen === PASTED && text.trim() !== '' ? decodeRecipe(text, knows(pack)) : null;
  const recipe = pasted?.ok ? pasted.value : sources.find(({ id }) => id === chosen)?.recipe;
  return (
    <section aria-labelledby="class-catch-up" className="class__catch-up stack" data-sheet="catch-up">
      <div className="stack no-print">
        <h2 id="class-catch-up">{t('class.catch-up.title')}</h2>
        <p className="prose">{t('class.catch-up.text')}</p>
        <SelectField
          label={t('class.catch-up.run')}
          onChange={setChosen}
          options={[
            ...sources.map((source) => ({ value: source.id, label: label(source) })),
            { value: PASTED, label: t('class.catch-up.pasted') },
          ]}
          value={chosen}
        />
        {chosen === PASTED && <TextField label={t('class.catch-up.code')} onChange={setText} value={text} />}
        {pasted && !pasted.ok && (
          <Notice kind="error" live title={t('shell.code.failed')}>
            <CodeFaultText fault={pasted.problems} />
          </Notice>
        )}
      </div>
      {recipe && <Cut key={chosen + text} pack={pack} recipe={recipe} setup={setup} titleOf={titleOf} />}
    </section>
  );
}

const knows =
  ({ plan, planHash }: ScenarioPack) =>
  (scenario: string) =>
    scenario === plan.scenario ? { planHash } : null;

interface CutProps extends CatchUpProps {
  readonly recipe: Recipe;
}

function Cut({ pack, recipe, setup, titleOf }: CutProps): ReactNode {
  const t = useMessage();
  const { decisions } = recipe;
  const [before, setBefore] = useState(decisions.length);
  const cut = checkpoint(recipe, before, setup);
  const fault = checkpointFault(pack.plan, cut);
  const words = (index: number): string => {
    const next = decisions[index];
    if (!next) return t('class.catch-up.whole', { day: Math.floor(recipe.until / MINUTES_PER_DAY) });
    return t('class.catch-up.before', { day: Math.floor(next.at / MINUTES_PER_DAY), decision: titleOf(next.type) });
  };
  return (
    <>
      <div className="no-print">
        <RadioGroup
          legend={t('class.catch-up.where')}
          onChange={(value) => setBefore(Number(value))}
          options={[...decisions.keys(), decisions.length].map((index) => ({
            value: String(index),
            label: words(index),
          }))}
          value={String(before)}
        />
      </div>
      {fault !== null ? (
        <Notice kind="warning" title={t('class.catch-up.impossible')}>
          <p>{t('class.catch-up.impossible.text', { reason: fault })}</p>
        </Notice>
      ) : (
        <>
          <p className="class__print-only">
            {pack.plan.title}: {words(before)}
          </p>
          <CodeToShare code={encodeRecipe(cut)} />
          <p className="no-print">
            <PrintSheetButton sheet="catch-up">{t('class.catch-up.print')}</PrintSheetButton>
          </p>
        </>
      )}
    </>
  );
}
