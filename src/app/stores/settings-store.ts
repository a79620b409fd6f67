/** How the reader wants to see the page: remembered on this computer, applied to the root element. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { readLocal, writeLocal } from '#app/storage/local-values.ts';
import { HELP_LEVELS, type HelpLevel } from '#domain/help.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface SettingsState {
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** Of the next run: a run keeps the level that was chosen for it. */
  readonly help: HelpLevel;
  setTheme(theme: Theme): void;
  setTextSize(size: TextSize): void;
  setHelp(help: HelpLevel): void;
}

const remembered = <Value extends string>(key: string, values: readonly Value[], usual: Value): Value =>
  values.find((value) => value === readLocal(key)) ?? usual;

export const settings = createStore<SettingsState>((set) => ({
  theme: remembered('theme', THEMES, 'system'),
  textSize: remembered('text-size', TEXT_SIZES, 'normal'),
  help: remembered('help', HELP_LEVELS, 'mentor'),
  setTheme(theme) {
    writeLocal('theme', theme);
    set({ theme });
  },
  setTextSize(textSize) {
    writeLocal('text-size', textSize);
    set({ textSize });
  },
  setHelp(help) {
    writeLocal('help', help);
    set({ help });
  },
}));

export const useSettings = (): SettingsState => useStore(settings);

/** Writes the settings to `<html>` now and whenever they, or the system's own theme, change. Call once, before the first paint. */
export function applySettings(root: HTMLElement): void {
  const darkSystem = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme, textSize } = settings.getState();
    root.dataset.theme = theme === 'system' ? (darkSystem.matches ? 'dark' : 'light') : theme;
    root.dataset.text = textSize;
  };
  apply();
  settings.subscribe(apply);
  darkSystem.addEventListener('change', apply);
}
