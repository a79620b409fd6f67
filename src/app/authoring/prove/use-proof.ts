/** Proves the compiled case on the page, a few milliseconds at a time, so that it answers meanwhile and can be stopped. */
import { useEffect, useRef, useState } from 'react';
import type { ScenarioPack } from '#content/scenario-pack.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import type { ProofProgress, ProvedClaim } from '#simulation/prove/proof.ts';
import { proofSteps } from '#simulation/prove/prove.ts';

/** A page that answers within a frame and a half is felt to answer at once. */
const SLICE_MS = 25;

export interface Proof {
  readonly pack: ScenarioPack;
  readonly claims: readonly ProvedClaim[];
}

export function useProof() {
  const [progress, setProgress] = useState<ProofProgress | null>(null);
  const [proof, setProof] = useState<Proof | null>(null);
  const running = useRef(0);
  useEffect(
    () => () => {
      running.current += 1;
    },
    [],
  );
  const cancel = () => {
    running.current += 1;
    setProgress(null);
  };
  const start = (pack: ScenarioPack) => {
    running.current += 1;
    const own = running.current;
    const { plan, debrief, card } = pack;
    const steps = proofSteps({ plan, debrief, card, planHash: planHashOf(plan, compileCaseCharts(plan)) });
    setProgress({ done: 0, total: 1 });
    const slice = () => {
      if (running.current !== own) return;
      const until = performance.now() + SLICE_MS;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) {
        setProof({ pack, claims: step.value });
        setProgress(null);
        return;
      }
      setProgress(step.value);
      setTimeout(slice, 0);
    };
    setTimeout(slice, 0);
  };
  return { progress, proof, start, cancel };
}
