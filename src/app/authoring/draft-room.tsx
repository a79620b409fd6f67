/** One draft: what is open of it, its views, and what is wrong with it. */
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import type { Refers } from '#content/authoring/field-words.data.ts';
import type { Problem } from '#content/problem.ts';
import { BriefingForm, SectionForm } from './case-form.tsx';
import { DraftProvider, useDraft } from './draft-context.ts';
import { DraftHead } from './draft-head.tsx';
import { formOfFile } from './forms.ts';
import { HistoryView } from './history/history-view.tsx';
import { namedIn } from './named.ts';
import { useOpenDraft } from './open-draft.ts';
import { Outline, type Place } from './outline.tsx';
import { ProblemList } from './problem-list.tsx';
import { sectionOfProblem } from './section-of.ts';
import { WorldForm } from './world/world-form.tsx';

const TextView = lazy(() => import('./text/text-view.tsx'));
const GraphView = lazy(() => import('./graph/graph-view.tsx'));
const ProofView = lazy(() => import('./prove/proof-view.tsx'));

export function DraftRoom({ id }: { readonly id: string }): ReactNode {
  const t = useMessage();
  const store = useOpenDraft(id);
  if (store === null) return <Loading label={t('authoring.loading')} />;
  if (store === 'missing') {
    return (
      <EmptyState
        actions={<LinkButton href="#/author">{t('authoring.missing.back')}</LinkButton>}
        title={t('authoring.missing')}
      >
        <p>{t('authoring.missing.text')}</p>
      </EmptyState>
    );
  }
  return (
    <DraftProvider value={store}>
      <Room />
    </DraftProvider>
  );
}

const NO_PROBLEMS: readonly Problem[] = [];

function Room(): ReactNode {
  const t = useMessage();
  const [view, setView] = useState('forms');
  const [place, setPlace] = useState<Place>('about');
  const [file, setFile] = useState('scenario.yaml');
  const [goTo, setGoTo] = useState<{ readonly line: number; readonly column: number } | null>(null);
  const files = useDraft((state) => state.files);
  const problems = useDraft((state) => state.problems) ?? NO_PROBLEMS;
  const options = useCallback((refers: Refers, value: unknown) => namedIn(files, refers, value), [files]);
  const inText = useMemo(() => (refers: Refers) => namedIn(files, refers, null), [files]);

  const open = (problem: Problem) => {
    if (view === 'text') {
      setFile(problem.file in files ? problem.file : 'scenario.yaml');
      setGoTo({ line: problem.line, column: problem.column });
      return;
    }
    setPlace(sectionOfProblem(files, problem));
    setView('forms');
    // After the form is drawn: the first field that is wrong takes the focus.
    setTimeout(() => {
      const wrong = document.querySelector<HTMLElement>('.author-form [aria-invalid="true"]');
      wrong?.closest('details')?.setAttribute('open', '');
      (wrong ?? document.getElementById('author-section'))?.focus();
    }, 50);
  };
  const forms = (
    <div className="author-forms">
      <Outline files={files} onOpen={setPlace} place={place} problems={problems} />
      <div className="author-forms__form">
        {place === 'briefing' ? (
          <BriefingForm problems={problems} />
        ) : place.startsWith('world/') || place === 'world' ? (
          <WorldForm file={place} onOpen={setPlace} options={options} problems={problems} />
        ) : (
          <SectionForm
            form={formOfFile('scenario.yaml')}
            options={options}
            problems={problems}
            section={place as never}
          />
        )}
      </div>
    </div>
  );
  const text = (
    <div className="stack">
      <FileChoice file={file} onChoose={setFile} />
      <TextView
        file={file}
        form={file.endsWith('.yaml') ? formOfFile(file) : null}
        goTo={goTo}
        key={file}
        options={inText}
        problems={problems}
      />
    </div>
  );
  const later = (content: ReactNode) => <Suspense fallback={<Loading />}>{content}</Suspense>;
  return (
    <div className="author-room">
      <DraftHead />
      <div className="author-columns">
        <div className="author-main">
          <Tabs
            items={[
              { id: 'forms', label: t('authoring.view.forms'), content: forms },
              { id: 'text', label: t('authoring.view.text'), content: later(text) },
              { id: 'graph', label: t('authoring.view.graph'), content: later(<GraphView />) },
              { id: 'proof', label: t('authoring.view.proof'), content: later(<ProofView />) },
              { id: 'history', label: t('authoring.view.history'), content: <HistoryView /> },
            ]}
            label={t('authoring.views')}
            onSelect={setView}
            selected={view}
          />
        </div>
        <section aria-labelledby="author-problems" className="author-side">
          <h2 className="author-side__title" id="author-problems">
            {t('authoring.problems.title')}
          </h2>
          <ProblemList onOpen={open} />
        </section>
      </div>
    </div>
  );
}

interface FileChoiceProps {
  readonly file: string;
  readonly onChoose: (file: string) => void;
}

function FileChoice({ file, onChoose }: FileChoiceProps): ReactNode {
  const t = useMessage();
  const files = useDraft((state) => state.files);
  return (
    <label className="cluster">
      <span className="field__label">{t('authoring.text.file')}</span>
      <select className="input author-file" onChange={(event) => onChoose(event.target.value)} value={file}>
        {Object.keys(files)
          .sort()
          .map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
