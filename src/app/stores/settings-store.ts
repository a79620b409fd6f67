/** How the reader wants to see the page: remembered on this computer, applied to the root element. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { readLocal, writeLocal } from '#app/storage/local-values.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface SettingsState {
  readonly theme: Theme;
  readonly textSize: TextSize;
  setTheme(theme: Theme): void;
  setTextSize(size: TextSize): void;
}

const remembered = <Value extends string>(key: string, values: readonly Value[], usual: Value): Value =>
  values.find((value) => value === readLocal(key)) ?? usual;

export const settings = createStore<SettingsState>((set) => ({
  theme: remembered('theme', THEMES, 'system'),
  textSize: remembered('text-size', TEXT_SIZES, 'normal'),
  setTheme(theme) {
    writeLocal('theme', theme);
    set({ theme });
  },
  setTextSize(textSize) {
    writeLocal('text-size', textSize);
    set({ textSize });
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
