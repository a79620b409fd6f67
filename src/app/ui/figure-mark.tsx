/** The word that says what kind of number a figure is; opens its source. Figures never appear without one. */
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { Figure } from '#domain/practice.ts';
import { Dialog } from './dialog.tsx';
import { Facts } from './facts.tsx';
import './citation.css';

/** The figure as the practice model holds it. */
export type FigureMarkProps = Figure;

export function FigureMark({ confidence, source, year, measures }: FigureMarkProps): ReactNode {
  const t = useMessage();
  const [open, setOpen] = useState(false);
  const word = t(`kit.figure.${confidence}`);
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-label={t('kit.figure.button', { confidence: word })}
        className="figure-mark small"
        onClick={() => setOpen(true)}
        type="button"
      >
        {word}
      </button>
      {open && (
        <Dialog onClose={() => setOpen(false)} title={t('kit.figure.title')}>
          <Facts
            rows={[
              { term: t('kit.figure.kind'), detail: t(`kit.figure.${confidence}.means`) },
              { term: t('kit.figure.source'), detail: source },
              { term: t('kit.figure.year'), detail: year },
              { term: t('kit.figure.measures'), detail: measures },
            ]}
          />
        </Dialog>
      )}
    </>
  );
}
