/** Opens a pack or the text of a case; what is wrong with it is said here, and nothing is lost. */
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Problem } from '#content/problem.ts';
import { keepNewDraft } from '../new-draft.ts';
import { openCaseFile } from './open-file.ts';

export function OpenDoor(): ReactNode {
  const t = useMessage();
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<{ readonly name: string; readonly problems: readonly Problem[] } | null>(null);
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    setRefused(null);
    const opened = await openCaseFile(file);
    if (!opened.ok) return setRefused({ name: file.name, problems: opened.problems });
    navigate(`/author/${await keepNewDraft(opened.value, t('authoring.open.step', { file: file.name }))}`);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <section
      aria-labelledby="author-open"
      className="sheet stack"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h3 id="author-open">{t('authoring.open.title')}</h3>
      <p>{t('authoring.open.text')}</p>
      <input
        accept=".zip,.yaml,.yml"
        aria-labelledby="author-open"
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
        ref={input}
        type="file"
      />
      <Button onClick={() => input.current?.click()}>{t('authoring.open.choose')}</Button>
      {refused && (
        <Notice kind="error" live title={t('authoring.open.refused', { file: refused.name })}>
          <ul>
            {refused.problems.slice(0, 5).map((problem) => (
              <li key={`${problem.line} ${problem.message}`}>
                {problem.rule} {t('authoring.problems.place', { file: problem.file, line: problem.line })}{' '}
                {problem.message} {problem.fix}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
