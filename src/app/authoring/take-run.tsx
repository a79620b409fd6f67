/** A run that the author has played becomes the model answer of its desk, or a mistake: nobody has to write letters as YAML. */
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { useRunName } from '#app/shell/use-run-name.ts';
import { draftFace } from '#app/stores/draft.ts';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { useSession } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/field.tsx';
import type { Edit } from '#content/authoring/edit.ts';
import { writtenDecisions } from '#content/authoring/written-decisions.ts';
import { valueAt } from '#content/form-problems.ts';
import { readYaml } from '#content/read-yaml.ts';
import { useDraft, useDraftStore } from './draft-context.ts';

const FILE = 'scenario.yaml';

const placeOf = ({ recipe }: KeptRun): readonly string[] =>
  recipe.seat === undefined ? ['facilitator'] : ['facilitator', 'seats', recipe.seat];

export function TakeRun(): ReactNode {
  const t = useMessage();
  const nameOf = useRunName();
  const store = useDraftStore();
  const files = useDraft((state) => state.files);
  const all = useSession((state) => state.runs);
  const { caseId } = draftFace(files);
  const runs = all.filter(({ scenario, recipe }) => scenario === caseId && recipe.decisions.length > 0);
  const [chosen, setChosen] = useState('');
  const run = runs.find(({ id }) => id === chosen) ?? runs[0];
  const take = (as: 'modelAnswer' | 'classicMistakes') => {
    if (!run) return;
    const decisions = writtenDecisions(run.recipe.decisions);
    const read = readYaml(FILE, files[FILE] ?? '');
    const path = placeOf(run);
    const there = read.ok ? valueAt(read.value.value, path) : undefined;
    const mistakes = read.ok ? valueAt(read.value.value, [...path, 'classicMistakes']) : undefined;
    const mistake = { title: t('authoring.run.mistake-title'), decisions };
    const fresh = {
      modelAnswer: as === 'modelAnswer' ? decisions : [],
      classicMistakes: as === 'modelAnswer' ? [] : [mistake],
    };
    const edit: Edit =
      there === undefined
        ? { kind: 'value', file: FILE, edit: { kind: 'set', path, value: fresh } }
        : as === 'modelAnswer'
          ? { kind: 'value', file: FILE, edit: { kind: 'set', path: [...path, 'modelAnswer'], value: decisions } }
          : {
              kind: 'value',
              file: FILE,
              edit: {
                kind: 'insert',
                path: [...path, 'classicMistakes'],
                index: Array.isArray(mistakes) ? mistakes.length : 0,
                value: mistake,
              },
            };
    const name = t(as === 'modelAnswer' ? 'authoring.run.taken' : 'authoring.run.taken-mistake');
    store.getState().edit({ kind: 'all', name, edits: [edit] });
  };
  return (
    <section aria-labelledby="author-take-run" className="sheet stack author-take-run">
      <h3 id="author-take-run">{t('authoring.run.title')}</h3>
      <p>{t('authoring.run.text')}</p>
      {run ? (
        <>
          <SelectField
            label={t('authoring.run.which')}
            onChange={setChosen}
            options={runs.map((one) => ({
              value: one.id,
              label: t('authoring.run.desk', { run: nameOf(one), count: one.recipe.decisions.length }),
            }))}
            value={run.id}
          />
          <div className="cluster">
            <Button onClick={() => take('modelAnswer')} small>
              {t('authoring.run.answer')}
            </Button>
            <Button onClick={() => take('classicMistakes')} small>
              {t('authoring.run.mistake')}
            </Button>
          </div>
        </>
      ) : (
        <p className="soft">{t('authoring.run.none')}</p>
      )}
    </section>
  );
}
