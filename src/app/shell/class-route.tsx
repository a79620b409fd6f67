/** `#/class`: the trainer's page. Loads the case that is chosen in it. */
import { cards } from 'virtual:comity/shelf';
import { type ReactNode, useState } from 'react';
import ClassRoom from '#app/class/class-room.tsx';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import type { Catalogue } from '#app/i18n/provider.tsx';
import { options } from '#app/training/words/options.en.ts';
import { seat } from '#app/training/words/seat.en.ts';
import { useScenario } from './use-scenario.ts';

/** What decisions are called: the words of the training room, which the trainer's page may not import itself. */
const titles: Catalogue = { ...options, ...seat };

export default function ClassRoute(): ReactNode {
  const t = useMessage();
  const [scenario, setScenario] = useState(cards[0]?.id ?? '');
  const loaded = useScenario(scenario);
  usePageTitle(t('shell.title.class'));
  return (
    <ClassRoom
      cards={cards}
      onScenario={setScenario}
      pack={loaded.state === 'ready' && loaded.pack.plan.scenario === scenario ? loaded.pack : null}
      scenario={scenario}
      titleOf={(type) => titles[`training.option.${type}.title`] ?? type}
    />
  );
}
