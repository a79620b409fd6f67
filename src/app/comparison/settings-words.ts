/** Settings that differ from the usual, in the words of the settings panel: printed under every picture. */
import { DEFAULT_SETTINGS, type Settings } from '#domain/recipe.ts';
import type { Words } from './words.ts';

/** One part a setting, joined; empty where all is usual. Drafting quality and staffing are always said elsewhere. */
export function unusualSettings(settings: Settings, { t, format }: Words): string {
  const { preset, channel, renewals, translation, appeal } = settings;
  const pair = (setting: string, value: string) =>
    t('comparison.figures.setting', { setting: t(`comparison.settings.${setting}`), value });
  const parts = [
    preset !== DEFAULT_SETTINGS.preset && pair('preset', t(`comparison.preset.${preset}`)),
    channel !== null && pair('channel', t(`comparison.channel.${channel}`)),
    translation !== null && pair('translation', format.percent(translation)),
    renewals !== null && pair('renewals', t(`comparison.renewals.${renewals}`)),
    appeal !== null && pair('appeal', format.percent(appeal)),
    ...(['priority', 'calendar', 'season'] as const).map((one) => settings[one] && t(`comparison.settings.${one}`)),
  ].filter((part) => part !== false);
  return parts.length > 0 ? t('comparison.figures.unusual', { settings: parts.join('; ') }) : '';
}
