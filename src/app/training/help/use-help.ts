/** How much this run is helped: what the class sets, else what was chosen for the run, else what this computer remembers. */
import { useSettings } from '#app/stores/settings-store.ts';
import { HELP_LEVELS, type HelpLevel } from '#domain/help.ts';
import { usePlay } from '../play-context.tsx';

export interface Help {
  readonly level: HelpLevel;
  /** Null: the class has set it, or the run has begun, and an exam is no exam where it can be left half way. */
  readonly choose: ((level: HelpLevel) => void) | null;
  /** An exam before the trainer's code. */
  readonly sealed: boolean;
  open(): void;
}

const levelIn = (saved: unknown): HelpLevel | undefined => HELP_LEVELS.find((each) => each === saved);

export function useHelp(): Help {
  const { recipe, kept, keep } = usePlay();
  const { help, setHelp } = useSettings();
  const level = recipe.class?.help ?? levelIn(kept.desk.help) ?? help;
  const begun = recipe.decisions.length > 0 || recipe.until > 0;
  return {
    level,
    choose:
      recipe.class || begun
        ? null
        : (next) => {
            keep('help', next);
            setHelp(next);
          },
    sealed: level === 'exam' && kept.desk.examOpened !== true,
    open: () => keep('examOpened', true),
  };
}
