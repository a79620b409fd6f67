/** `#/compare/built?from=…`: the room for a case that a form describes, with the form above it. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { buildCase } from '#content/built-case.ts';
import type { CaseKit } from '#content/case-kit.ts';
import { Comparison } from '../comparison.tsx';
import type { Simulator } from '../simulator.ts';
import { useStable } from '../use-stable.ts';
import type { ViewAddress } from '../use-view.ts';
import { useWords } from '../words.ts';
import { CaseForm } from './case-form.tsx';
import { FORM_NAMES, readWords, writeWords } from './form-address.ts';
import { faultsOf, formOf } from './form-faults.ts';

export interface BuiltRoomProps {
  readonly kit: CaseKit;
  readonly simulator: Simulator;
  readonly address: ViewAddress;
}

export function BuiltRoom({ kit, simulator, address }: BuiltRoomProps): ReactNode {
  const sayings = useWords();
  const { t } = sayings;
  const { law } = kit;
  const [read, setRead] = useState(() => readWords(address.read(), law));
  useEffect(() => address.listen(() => setRead(readWords(address.read(), law))), [address, law]);
  const words = useStable(read);
  const faults = Object.values(faultsOf(words, law, sayings));
  const built = useMemo(() => buildCase(kit, formOf(words)), [kit, words]);
  const problems = faults.length > 0 || built.ok ? faults : built.problems;
  const key = writeWords(words).toString();
  const form = (
    <CaseForm
      key={key}
      kit={kit}
      onBuild={(next) => {
        // What was chosen beside the pictures stays as far as it fits the new case.
        address.write(writeWords(next, address.read()));
        setRead(next);
      }}
      words={words}
    />
  );
  if (!built.ok || problems.length > 0) {
    return (
      <div className="stack">
        <h1>{t('comparison.choose.build')}</h1>
        <Notice kind="error" live title={t('comparison.built.impossible')}>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
        <div className="sheet">{form}</div>
      </div>
    );
  }
  return (
    <div className="stack">
      <Comparison
        address={address}
        before={
          <div className="comparison__form no-print">
            <Disclosure summary={t('comparison.built.change')}>{form}</Disclosure>
          </div>
        }
        key={key}
        own={FORM_NAMES}
        plan={built.value}
        simulator={simulator}
      />
    </div>
  );
}
