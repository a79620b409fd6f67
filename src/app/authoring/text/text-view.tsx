/** The text of a file, with completion, help and the same problems as everywhere. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { helpAt, suggestionsAt } from '#content/authoring/complete.ts';
import type { Refers } from '#content/authoring/field-words.data.ts';
import type { FormNode } from '#content/authoring/form-schema.ts';
import { quickFixes } from '#content/authoring/quick-fixes.ts';
import type { Problem } from '#content/problem.ts';
import { useDraft, useDraftStore } from '../draft-context.ts';
import type { Named } from '../form/form-context.ts';
import { type Editor, openEditor } from './yaml-editor.ts';

interface TextViewProps {
  readonly file: string;
  /** Null for a file that is no YAML. */
  readonly form: FormNode | null;
  readonly options: (refers: Refers) => readonly Named[];
  readonly problems: readonly Problem[];
  /** Where to go; a new object goes there anew. */
  readonly goTo: { readonly line: number; readonly column: number } | null;
}

export default function TextView({ file, form, options, problems, goTo }: TextViewProps): ReactNode {
  const t = useMessage();
  const store = useDraftStore();
  const text = useDraft((state) => state.files[file] ?? '');
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const named = useRef(options);
  named.current = options;
  const label = t('authoring.text.label', { file });

  useEffect(() => {
    if (!box.current) return;
    const { edit, undo, redo } = store.getState();
    const opened = openEditor(box.current, store.getState().files[file] ?? '', {
      label,
      suggest: (now, at) => (form ? suggestionsAt(form, now, at, named.current) : { from: at, options: [] }),
      help: (now, at) => (form ? helpAt(now, at) : null),
      typed: (at, remove, insert) => void edit({ kind: 'text', file, at, remove, insert }, true),
      undo,
      redo,
    });
    editor.current = opened;
    return () => {
      opened.close();
      editor.current = null;
    };
  }, [store, file, form, label]);

  useEffect(() => editor.current?.show(text), [text]);
  useEffect(() => {
    editor.current?.mark(
      problems.filter((problem) => problem.file === file),
      (problem) =>
        quickFixes(store.getState().files, problem).map(({ name, edit }) => ({
          name,
          apply: () => void store.getState().edit(edit),
        })),
    );
  }, [problems, file, store]);
  useEffect(() => {
    if (goTo) editor.current?.goTo(goTo.line, goTo.column);
  }, [goTo]);

  return <div className="author-text" ref={box} />;
}
