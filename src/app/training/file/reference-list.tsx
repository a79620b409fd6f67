/** Every reference that the file has collected, by request: what a letter about it can quote. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { CASE_PROCEDURES } from '#domain/ids.ts';
import { usePartyName } from '../letters/paper.tsx';
import { fileReferences } from '../model/file-references.ts';
import { usePlay } from '../play-context.tsx';

/** Nothing while nothing has been asked. */
export function ReferenceList(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const nameOf = usePartyName();
  const begun = CASE_PROCEDURES.filter((kind) =>
    run.decisions.some(({ request, role }) => request === kind && role === 'prosecutor'),
  );
  if (begun.length === 0) return null;
  return (
    <section className="sheet stack">
      <h3>{t('training.file.references')}</h3>
      <Facts
        rows={begun.map((procedure) => ({
          term: t(`training.status.file.${procedure}`),
          detail: (
            <ul className="plain-list">
              {fileReferences(plan, run, procedure, run.now).map(({ kind, of, text }) => (
                <li key={kind}>
                  <span className="tabular">{text}</span>
                  <span className="small soft training-explained">
                    {t(`training.reference.${kind}`, { of: nameOf(of) })}
                  </span>
                </li>
              ))}
            </ul>
          ),
        }))}
      />
    </section>
  );
}
