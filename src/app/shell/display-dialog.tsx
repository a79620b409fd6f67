/** Light or dark, and how large the text is. What is chosen shows at once and is remembered. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { TEXT_SIZES, THEMES, useSettings } from '#app/stores/settings-store.ts';
import { RadioGroup } from '#app/ui/choices.tsx';
import { Dialog } from '#app/ui/dialog.tsx';

export function DisplayDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useMessage();
  const { theme, textSize, setTheme, setTextSize } = useSettings();
  return (
    <Dialog onClose={onClose} title={t('shell.display.title')}>
      <RadioGroup
        legend={t('shell.theme')}
        onChange={(value) => setTheme(THEMES.find((each) => each === value) ?? 'system')}
        options={THEMES.map((value) => ({ value, label: t(`shell.theme.${value}`) }))}
        value={theme}
      />
      <RadioGroup
        legend={t('shell.text-size')}
        onChange={(value) => setTextSize(TEXT_SIZES.find((each) => each === value) ?? 'normal')}
        options={TEXT_SIZES.map((value) => ({ value, label: t(`shell.text-size.${value}`) }))}
        value={textSize}
      />
    </Dialog>
  );
}
