/** The case file: everything the prosecutor knows today, on sheets. */

import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { TrainerGlossary } from '#app/law/trainer-glossary.tsx';
import { WordSheet } from '#app/law/word-list.tsx';
import { useWords } from '#app/law/words-context.tsx';
import { Markdown } from '#app/ui/markdown.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { Heading } from '../frame/heading.tsx';
import { usePlay } from '../play-context.tsx';
import { SeatBriefing } from '../seat/opening.tsx';
import { FactsAndEvidence } from './facts-and-evidence.tsx';
import { LawFrame } from './law-frame.tsx';
import { States } from './states.tsx';

const SHEET = 'sheet';

function Briefing(): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  return (
    <section className="sheet stack">
      <Markdown headingLevel={3} text={plan.briefing} />
      <h3>{t('training.file.life')}</h3>
      <p>{t(plan.lifeAtRisk ? 'training.file.life.yes' : 'training.file.life.no')}</p>
      <h3>{t('training.file.objectives')}</h3>
      <ul>
        {plan.objectives.map((objective) => (
          <li key={objective.id}>{objective.text}</li>
        ))}
      </ul>
    </section>
  );
}

function Words(): ReactNode {
  return (
    <div className="stack">
      <WordSheet />
      <TrainerGlossary headingLevel={3} />
    </div>
  );
}

export function CaseFile(): ReactNode {
  const { kept, keep, seat } = usePlay();
  const t = useMessage();
  const words = useWords();
  // Another desk knows the letter, and neither the file it was written from nor the evidence behind it.
  const own = seat
    ? [{ id: 'briefing', label: t('training.seat.file.briefing'), content: <SeatBriefing seat={seat} /> }]
    : [
        { id: 'briefing', label: t('training.file.briefing'), content: <Briefing /> },
        { id: 'facts', label: t('training.file.sheet.facts'), content: <FactsAndEvidence /> },
      ];
  const sheets = [
    ...own,
    { id: 'states', label: t('training.file.sheet.states'), content: <States /> },
    { id: 'law', label: t('training.file.sheet.law'), content: <LawFrame /> },
    ...(words ? [{ id: 'words', label: t('training.file.sheet.words'), content: <Words /> }] : []),
  ];
  const selected = sheets.find(({ id }) => id === kept.desk[SHEET])?.id ?? 'briefing';
  return (
    <div className="stack training-file">
      <Heading target="centre">{t('training.file.heading')}</Heading>
      <Tabs items={sheets} label={t('training.file.heading')} onSelect={(id) => keep(SHEET, id)} selected={selected} />
    </div>
  );
}
