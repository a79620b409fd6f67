/** One run of a route as a text that can be read, copied and printed. The statecharts make it when it is opened. */
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Order } from '../simulator.ts';
import { useWords } from '../words.ts';
import './run.css';

export interface RunDialogProps {
  readonly order: Order;
  readonly route: string;
  readonly label: string;
  readonly run: number;
  readonly onClose: () => void;
}

export function RunDialog({ order, route, label, run, onClose }: RunDialogProps): ReactNode {
  const { t } = useWords();
  const text = useTranscript(order, route, run);
  const copy = () =>
    // Absent on a page without a secure address.
    Promise.resolve(
      navigator.clipboard?.writeText(typeof text === 'string' ? text : '') ?? Promise.reject(new Error('no clipboard')),
    ).then(
      () => announce(t('comparison.run.copied')),
      () => announce(t('comparison.run.not-copied')),
    );
  const print = () => {
    const { dataset } = document.documentElement;
    dataset.print = 'run';
    addEventListener('afterprint', () => delete dataset.print, { once: true });
    window.print();
  };
  if (text instanceof Error) {
    return (
      <Dialog onClose={onClose} title={t('comparison.run.title', { route: label })}>
        <Notice kind="error">{text.message}</Notice>
      </Dialog>
    );
  }
  return (
    <Dialog
      actions={
        <>
          <Button disabled={text === null} onClick={() => void copy()}>
            {t('comparison.run.copy')}
          </Button>
          <Button disabled={text === null} onClick={print}>
            {t('comparison.run.print')}
          </Button>
        </>
      }
      onClose={onClose}
      title={t('comparison.run.title', { route: label })}
      wide
    >
      <p className="soft">{t('comparison.run.text', { run, seed: String(order.seed) })}</p>
      {text === null ? (
        <Loading />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <pre className="run__text" tabIndex={0}>
          {text}
        </pre>
      )}
    </Dialog>
  );
}

/** The engine comes with it, so it is loaded only now. */
function useTranscript({ plan, settings, seed }: Order, route: string, run: number): string | Error | null {
  const [text, setText] = useState<string | Error | null>(null);
  useEffect(() => {
    let wanted = true;
    Promise.all([
      import('#simulation/rehearse.ts'),
      import('#simulation/case-run-of.ts'),
      import('#simulation/transcript.ts'),
    ])
      .then(([{ rehearse, routeOf }, { caseRunOf }, { transcript }]) => {
        const { system } = rehearse(plan, routeOf(plan, route), settings, seed, run);
        return transcript(plan, caseRunOf(system, plan.horizon, null));
      })
      .then(
        (made) => wanted && setText(made),
        (error: unknown) => wanted && setText(error instanceof Error ? error : new Error(String(error))),
      );
    return () => {
      wanted = false;
    };
  }, [plan, settings, seed, route, run]);
  return text;
}
