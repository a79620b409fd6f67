/** The trainer's page: everything that a class needs when no network is there to carry it. */

import type { ScenarioPack, ShelfCard } from 'virtual:comity/shelf';
import { type ReactNode, Suspense, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { RoomMessages } from '#app/i18n/provider.tsx';
import { TrainerGlossary } from '#app/law/trainer-glossary.tsx';
import { WordsProvider } from '#app/law/words-context.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { Loading } from '#app/ui/loading.tsx';
import type { DecisionType } from '#domain/recipe.ts';
import { CatchUp } from './catch-up.tsx';
import { ClassCode } from './class-code.tsx';
import { type FormFields, firstFields, setupOf } from './form-fields.ts';
import { InjectCards } from './inject-cards.tsx';
import { LeadCase } from './lead-case.tsx';
import { en } from './messages.en.ts';
import { Papers } from './papers.tsx';
import { ClassPicture } from './picture/class-picture.tsx';
import './class.css';

export interface ClassRoomProps {
  readonly cards: readonly ShelfCard[];
  readonly scenario: string;
  readonly onScenario: (scenario: string) => void;
  /** Of the chosen case; null while it is loaded. */
  readonly pack: ScenarioPack | null;
  /** What a decision is called at the desk. */
  readonly titleOf: (type: DecisionType) => string;
}

export default function ClassRoom(props: ClassRoomProps): ReactNode {
  return (
    <RoomMessages messages={en}>
      <Page {...props} />
    </RoomMessages>
  );
}

interface ForCaseProps extends Pick<ClassRoomProps, 'titleOf'> {
  readonly pack: ScenarioPack;
  readonly card: ShelfCard | undefined;
}

function ForCase({ pack, card, titleOf }: ForCaseProps): ReactNode {
  const { plan } = pack;
  const [fields, setFields] = useState<FormFields>(() => firstFields(plan));
  const { setup, faults } = setupOf(plan, fields);
  return (
    <>
      <ClassCode faults={faults} fields={fields} onChange={setFields} plan={plan} setup={setup} />
      <LeadCase pack={pack} />
      <InjectCards plan={plan} />
      {card && <Papers card={card} pack={pack} />}
      <Suspense fallback={<Loading />}>
        <CatchUp pack={pack} setup={setup} titleOf={titleOf} />
      </Suspense>
      <ClassPicture pack={pack} />
    </>
  );
}

function Page({ cards, scenario, onScenario, pack, titleOf }: ClassRoomProps): ReactNode {
  const t = useMessage();
  return (
    <div className="class stack">
      <div className="class__head stack no-print">
        <h1>{t('class.title')}</h1>
        <p className="class__lead">{t('class.lead')}</p>
        <SelectField
          label={t('class.case')}
          onChange={onScenario}
          options={cards.map(({ id, title }) => ({ value: id, label: title }))}
          value={scenario}
        />
      </div>
      {pack ? (
        <ForCase card={cards.find(({ id }) => id === scenario)} key={scenario} pack={pack} titleOf={titleOf} />
      ) : (
        <Loading />
      )}
      <WordsProvider>
        <TrainerGlossary headingLevel={2} />
      </WordsProvider>
    </div>
  );
}
