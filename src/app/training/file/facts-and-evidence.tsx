/** What is known and what is wanted: facts, evidence with its clocks, identifiers. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { EvidenceList } from '../frame/clocks.tsx';
import { FactList, IdentifierList } from './known-lists.tsx';
import { ReferenceList } from './reference-list.tsx';

export function FactsAndEvidence(): ReactNode {
  const t = useMessage();
  return (
    <div className="stack">
      <section className="sheet stack">
        <h3>{t('training.file.facts')}</h3>
        <FactList />
      </section>
      <section className="sheet stack">
        <h3>{t('training.file.evidence')}</h3>
        <EvidenceList />
        <h3>{t('training.file.identifiers')}</h3>
        <IdentifierList />
      </section>
      <ReferenceList />
    </div>
  );
}
