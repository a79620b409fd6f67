/** One letter, whole: a drafted one is the draft that was sent, every other one comes from the catalogue. */

import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import type { MilestoneType } from '#domain/milestones.ts';
import { DraftLetter } from '../desk/draft-letter.tsx';
import { Cite } from '../frame/cite.tsx';
import { Heading } from '../frame/heading.tsx';
import { Suppositions } from '../frame/suppositions.tsx';
import type { Letter } from '../model/letters.ts';
import { taskOf } from '../model/task.ts';
import { usePlay } from '../play-context.tsx';
import { ChaseFacts } from './chase-facts.tsx';
import { ExtensionFacts } from './extension-facts.tsx';
import { HoldFacts } from './hold-facts.tsx';
import { PackageSheets } from './package-sheets.tsx';
import { Paper } from './paper.tsx';
import { ReasonList } from './reason-list.tsx';
import { useLetterText } from './use-letter-text.ts';

/** Letters that say what is held, and until when. */
const HELD: readonly MilestoneType[] = ['data-frozen', 'extension-granted', 'extension-refused'];

function Listed({ letter }: { readonly letter: Letter }): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const title = (id: string) => plan.items.find((one) => one.id === id)?.title ?? id;
  const told = plan.facts.filter(({ id }) => letter.facts.includes(id));
  if (HELD.includes(letter.type)) return <HoldFacts at={letter.at} />;
  if (letter.extension) return <ExtensionFacts at={letter.at} form={letter.extension} />;
  if (letter.chase) return <ChaseFacts chase={letter.chase} />;
  if (letter.items.length === 0 && told.length === 0) return null;
  return (
    <ul>
      {letter.items.map(({ item, word }) => (
        <li key={item}>{t(`training.list.${word}`, { item: title(item) })}</li>
      ))}
      {told.map((fact) => (
        <li key={fact.id}>{fact.text}</li>
      ))}
    </ul>
  );
}

/** Articles of a letter, whose suppositions it must name. */
const instrumentsIn = (letter: Letter): readonly string[] => [
  ...(letter.citation ? [letter.citation.instrument] : []),
  ...letter.findings.map(({ citation }) => citation.instrument),
];

export function LetterPage({ letter }: { readonly letter: Letter }): ReactNode {
  const t = useMessage();
  const text = useLetterText();
  const draft = letter.drafted?.choice?.draft;
  const heading = (
    <Heading level={3} target="letter">
      {text(letter, 'subject')}
    </Heading>
  );
  if (letter.drafted && draft) {
    return (
      <DraftLetter
        heading={heading}
        at={letter.at}
        draft={draft}
        ourRef={letter.ourRef}
        task={taskOf(letter.drafted)}
        yourRef={letter.yourRef}
      />
    );
  }
  const emptyAnswer = letter.type === 'enquiry-answered' && letter.facts.length === 0;
  return (
    <div className="stack">
      <Paper
        greeting={letter.from !== 'registry'}
        head={{
          ...letter,
          subject: heading,
          basis: letter.citation?.article ? <Cite citation={letter.citation} /> : null,
        }}
      >
        <p>
          <Explained text={text(letter, 'says')} />
        </p>
        {emptyAnswer && <p>{text(letter, 'plain')}</p>}
        <Listed letter={letter} />
        <ReasonList letter={letter} />
        <p>
          <Explained text={text(letter, 'next')} />
        </p>
      </Paper>
      {letter.type === 'evidence-received' && (
        <div className="paper sheet">
          <p className="paper__line">{t('training.paper.line')}</p>
          <PackageSheets at={letter.at} />
        </div>
      )}
      <Suppositions instruments={instrumentsIn(letter)} />
    </div>
  );
}
