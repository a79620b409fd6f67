/** What can be proved of the case: each claim with its verdict, what to do, and a game that shows it. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useMessage } from '#app/i18n/message.tsx';
import { session } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { ProgressBar } from '#app/ui/progress-bar.tsx';
import { CLAIMS, type ProvedClaim } from '#simulation/prove/proof.ts';
import { useDraft, useDraftStore } from '../draft-context.ts';
import { Shares } from './shares.tsx';
import { useProof } from './use-proof.ts';
import './proof.css';

const ICONS = { holds: 'good', fails: 'error', 'not-shown': 'info' } as const;

export default function ProofView(): ReactNode {
  const t = useMessage();
  const pack = useDraft((state) => state.pack);
  const problems = useDraft((state) => state.problems);
  const { progress, proof, start, cancel } = useProof();
  const ready = pack !== null && problems?.length === 0;
  const count = (verdict: ProvedClaim['verdict']) =>
    proof?.claims.filter((claim) => claim.verdict === verdict).length ?? 0;
  return (
    <div className="stack">
      <p className="prose">{t('authoring.proof.text')}</p>
      <div className="cluster">
        <Button disabled={!ready || progress !== null} look="primary" onClick={() => pack && start(pack)}>
          {t(proof ? 'authoring.proof.again' : 'authoring.proof.go')}
        </Button>
        {progress && <Button onClick={cancel}>{t('authoring.proof.cancel')}</Button>}
      </div>
      {!ready && <p className="soft">{t('authoring.proof.not-yet')}</p>}
      {progress && (
        <ProgressBar
          label={t('authoring.proof.progress', { done: progress.done, total: progress.total })}
          value={progress.done / progress.total}
        />
      )}
      {proof && (
        <>
          <p role="status">
            <strong>
              {t('authoring.proof.done', { holds: count('holds'), fails: count('fails'), open: count('not-shown') })}
            </strong>{' '}
            {proof.pack !== pack && t('authoring.proof.old')}
          </p>
          {CLAIMS.map((code) => {
            const claims = proof.claims.filter((claim) => claim.code === code);
            return (
              claims.length > 0 && (
                <section aria-labelledby={`proof-${code}`} key={code}>
                  <h2 className="author-section" id={`proof-${code}`}>
                    {t(`authoring.proof.${code}`)}
                  </h2>
                  <ul className="plain-list proof-claims">
                    {claims.map((claim) => (
                      <Claim claim={claim} key={`${claim.subject} ${claim.sentence}`} />
                    ))}
                  </ul>
                </section>
              )
            );
          })}
        </>
      )}
      {ready && <Shares plan={pack.plan} />}
    </div>
  );
}

function Claim({ claim }: { readonly claim: ProvedClaim }): ReactNode {
  const t = useMessage();
  const store = useDraftStore();
  const [, navigate] = useLocation();
  const { subject, verdict, sentence, fix, recipe } = claim;
  const play = async () => {
    if (!recipe) return;
    await store.getState().flush();
    const run = await session.getState().add(recipe);
    navigate(`/play/${run.scenario}/${run.id}`);
  };
  return (
    <li className={`proof-claim proof-claim--${verdict}`}>
      <span className="proof-claim__mark">
        <Icon name={ICONS[verdict]} /> {t(`authoring.proof.${verdict}`)}
      </span>
      <p>
        <strong>{subject}</strong> {sentence} {fix}
      </p>
      {recipe && (
        <Button look="quiet" onClick={play} small>
          {t('authoring.proof.play')} <span className="visually-hidden">{subject}</span>
        </Button>
      )}
    </li>
  );
}
