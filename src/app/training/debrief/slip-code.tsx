/** The QR code of a run slip, and the code in letters. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { QrCode } from '#app/ui/qr-code.tsx';
import type { Recipe } from '#domain/recipe.ts';
import { encodeRecipe } from '#simulation/codes/recipe-code.ts';

/** Codes up to this length are printed in letters too: longer ones nobody types. */
const READABLE = 400;

interface SlipCodeProps {
  readonly recipe: Recipe;
  /** How a code becomes a link; null where this edition has no address. */
  readonly link: ((code: string) => string) | null;
}

export default function SlipCode({ recipe, link }: SlipCodeProps): ReactNode {
  const t = useMessage();
  const code = encodeRecipe(recipe);
  if (code === null) return <p className="small soft">{t('shell.link.too-long.text')}</p>;
  return (
    <section className="run-slip__code">
      <QrCode
        label={t(link ? 'shell.link.qr' : 'shell.link.qr.file')}
        otherwise={<p className="small soft">{t('shell.link.no-qr')}</p>}
        text={link ? link(code) : code}
      />
      <div>
        <p className="small">{t(link ? 'training.slip.link' : 'training.slip.paste')}</p>
        {code.length <= READABLE && <p className="run-slip__letters">{code}</p>}
        <p className="small soft">{t('training.slip.no-notes')}</p>
      </div>
    </section>
  );
}
