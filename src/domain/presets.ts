/** Ready-made assumptions about a case's authorities: what each changes is data of the practice model (docs/model.md, "Presets"). */
export const PRESET_IDS = ['default', 'non-cooperative', 'first-years', 'reformed-authority'] as const;
export type PresetId = (typeof PRESET_IDS)[number];
