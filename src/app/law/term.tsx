/** A technical word that explains itself where it stands: a real button in the text, and a small window beside it. */
import { type ReactNode, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';
import type { Word } from './glossary-match.ts';
import { useWords } from './words-context.tsx';
import './term.css';

const sentence = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function Term({ word, children }: { readonly word: Word; readonly children: string }): ReactNode {
  const t = useMessage();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { name, says, entry } = word;
  return (
    <>
      <button
        aria-expanded={open}
        aria-haspopup="dialog"
        className="term"
        onClick={() => setOpen(true)}
        ref={button}
        type="button"
      >
        {children}
      </button>
      <Popover
        className="term__box"
        containerPadding={8}
        isOpen={open}
        offset={6}
        onOpenChange={setOpen}
        placement="bottom start"
        triggerRef={button}
      >
        <Dialog aria-label={sentence(name)} className="term__dialog">
          <div className="term__head">
            <p className="term__name">{sentence(name)}</p>
            <Button look="quiet" onClick={() => setOpen(false)} small>
              <Icon name="close" />
              {t('kit.close')}
            </Button>
          </div>
          {says !== null && <p>{says}</p>}
          {entry && (
            <div className="term__local">
              <p className="small soft">{t('law.term.local')}</p>
              <p>
                <strong dir="auto">{entry.local}</strong>
              </p>
              {entry.note !== '' && <p dir="auto">{entry.note}</p>}
            </div>
          )}
        </Dialog>
      </Popover>
    </>
  );
}

/** The text, with each technical word that it holds as a button, where it first stands. */
export function Explained({ text }: { readonly text: string }): ReactNode {
  const words = useWords();
  if (!words) return text;
  const pieces = words.find(text);
  if (pieces.every(({ key }) => key === null)) return text;
  return pieces.map(({ text: piece, key }, index) =>
    key === null ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name and never change places
      <Term key={index} word={key}>
        {piece}
      </Term>
    ),
  );
}

/** The words that a label holds, beside it: a button cannot stand within the label of a control. */
export function WordsIn({ text }: { readonly text: string }): ReactNode {
  const words = useWords();
  const found = words?.find(text).filter(({ key }) => key !== null) ?? [];
  if (found.length === 0) return null;
  return (
    <span className="term__beside">
      {found.map(
        ({ text: piece, key }) =>
          key && (
            <Term key={key.name} word={key}>
              {piece}
            </Term>
          ),
      )}
    </span>
  );
}
