/** Which States of this world have signed, are parties, and are bound on the day. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import type { Instrument } from '#domain/instrument.ts';
import { useAsAt } from '../as-at.tsx';
import { useLaw } from '../law-context.tsx';
import { tieOn } from '../standing-at.ts';
import { useTieWords } from '../tie-words.ts';
import { Section } from './section.tsx';

export function StatesSection({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const asAt = useAsAt();
  const words = useTieWords();
  const { law } = useLaw();
  const { form } = instrument.status;
  if (form === 'draft') return null;
  if (form === 'practice')
    return (
      <Section title={t('library.section.states')}>
        <p>{t('library.states.practice')}</p>
      </Section>
    );
  if (form === 'per-pair') return <Pairs instrument={instrument} />;
  return (
    <Section title={t('library.section.states')}>
      <DataTable
        caption={t('library.table', { title: t('library.section.states') })}
        captionHidden
        columns={[
          { id: 'state', header: t('library.states.state') },
          { id: 'tie', header: t('library.states.tie') },
        ]}
        rows={law.jurisdictions.map((state) => ({
          id: state.id,
          cells: { state: state.name, tie: words(tieOn(state, instrument, asAt)) },
        }))}
      />
    </Section>
  );
}

function Pairs({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const asAt = useAsAt();
  const { law } = useLaw();
  const pairs = law.treaties.filter((treaty) => treaty.instrument === instrument.id);
  return (
    <Section title={t('library.section.pairs')}>
      <dl className="library-terms">
        {pairs.map(({ id, title, note, inForce }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              {t(inForce !== null && inForce <= asAt ? 'library.pairs.in-force' : 'library.pairs.not')} {note}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
