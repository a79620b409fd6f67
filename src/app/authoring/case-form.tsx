/** One section of the case as a form. Every change is an edit of the text: what is not touched stays as it was written. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Field } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { spliceBetween } from '#content/authoring/edit.ts';
import type { Refers, SectionId } from '#content/authoring/field-words.data.ts';
import { SECTIONS } from '#content/authoring/field-words.data.ts';
import type { FormNode } from '#content/authoring/form-schema.ts';
import type { Problem } from '#content/problem.ts';
import { readYaml } from '#content/read-yaml.ts';
import { useDraft, useDraftStore } from './draft-context.ts';
import { AnyField } from './form/any-field.tsx';
import { FormProvider, type FormRoot, type Named } from './form/form-context.ts';
import { GroupFields } from './form/group-field.tsx';
import { TakeRun } from './take-run.tsx';

interface FileFormProps {
  readonly file: string;
  readonly form: FormNode;
  /** Keys that are shown; left out: all. */
  readonly keys?: readonly string[];
  readonly problems: readonly Problem[];
  readonly options: (refers: Refers, value: unknown) => readonly Named[];
}

export function FileForm({ file, form, keys, problems, options }: FileFormProps): ReactNode {
  const t = useMessage();
  const store = useDraftStore();
  const text = useDraft((state) => state.files[file] ?? '');
  const read = useMemo(() => readYaml(file, text), [file, text]);
  const root = useMemo((): FormRoot | null => {
    if (!read.ok) return null;
    const { value, positionOf } = read.value;
    const own = problems.filter((problem) => problem.file === file);
    return {
      Any: AnyField,
      value,
      change: (edit, order) => void store.getState().edit({ kind: 'value', file, edit, ...(order ? { order } : {}) }),
      problemsAt: (path) => {
        if (own.length === 0) return [];
        const [at, key] = [positionOf(path), positionOf(path, 'key')];
        return own.filter(({ line, column }) =>
          [at, key].some((place) => place.line === line && place.column === column),
        );
      },
      options: (refers) => options(refers, value),
    };
  }, [read, problems, file, store, options]);
  if (!root || !read.ok || form.kind !== 'group') {
    return (
      <Notice kind="error" title={t('authoring.form.unreadable')}>
        <p>{t('authoring.form.unreadable.text')}</p>
      </Notice>
    );
  }
  return (
    <FormProvider value={root}>
      <div className="author-form">
        <GroupFields keys={keys} node={form} path={[]} value={read.value.value} />
      </div>
    </FormProvider>
  );
}

interface SectionFormProps extends Omit<FileFormProps, 'file' | 'keys'> {
  readonly section: SectionId;
}

export function SectionForm({ section, ...rest }: SectionFormProps): ReactNode {
  const found = SECTIONS.find(({ id }) => id === section);
  return found ? (
    <section aria-labelledby="author-section">
      <h2 className="author-section" id="author-section" tabIndex={-1}>
        {found.title}
      </h2>
      {section === 'trainer' && <TakeRun />}
      <FileForm {...rest} file="scenario.yaml" key={section} keys={found.keys} />
    </section>
  ) : null;
}

/** The briefing is Markdown: one text. */
export function BriefingForm({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const t = useMessage();
  const store = useDraftStore();
  const text = useDraft((state) => state.files['briefing.md'] ?? '');
  const error = problems.find(({ file }) => file === 'briefing.md');
  const write = (next: string) =>
    void store.getState().edit({ kind: 'text', file: 'briefing.md', ...spliceBetween(text, next) }, true);
  return (
    <section aria-labelledby="author-section">
      <h2 className="author-section" id="author-section" tabIndex={-1}>
        {t('authoring.section.briefing')}
      </h2>
      <Field
        error={error && `${error.message} ${error.fix}`}
        hint={t('authoring.briefing.hint')}
        label={t('authoring.section.briefing')}
      >
        {(control) => <textarea {...control} onChange={(event) => write(event.target.value)} rows={14} value={text} />}
      </Field>
    </section>
  );
}
