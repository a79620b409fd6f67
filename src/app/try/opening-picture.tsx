/** The picture of the first screen: two houses, a border between them, and a letter that has to cross it. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';

interface OpeningPictureProps {
  readonly requesting: string;
  readonly requested: string;
  readonly provider: string;
}

export function OpeningPicture({ requesting, requested, provider }: OpeningPictureProps): ReactNode {
  const t = useMessage();
  return (
    <svg
      aria-label={t('try.picture.open', { requesting, requested, provider })}
      className="try__picture"
      role="img"
      viewBox="0 0 320 150"
    >
      <path className="try__ground" d="M0 108H320" />
      <path className="try__border" d="M160 8V140" />
      <g className="try__mine">
        <path d="M34 108V52l28-16 28 16v56M34 52h56M52 108V84h20v24M46 64h8M70 64h8" />
      </g>
      <g className="try__theirs">
        <path d="M230 108V36h56v72M230 60h56M230 84h56M240 48h4M240 72h4M240 96h4M254 48h22M254 72h22M254 96h22" />
      </g>
      <g className="try__letter">
        <path d="M104 62h34v22h-34zM104 63l17 13 17-13" />
        <path d="M144 73h40m-7-6 7 6-7 6" />
      </g>
      <text className="try__label" textAnchor="middle" x="62" y="124">
        {t('try.picture.office')}
      </text>
      <text className="try__label try__label--soft" textAnchor="middle" x="62" y="140">
        {requesting}
      </text>
      <text className="try__label" textAnchor="middle" x="258" y="124">
        {t('try.picture.company', { provider })}
      </text>
      <text className="try__label try__label--soft" textAnchor="middle" x="258" y="140">
        {requested}
      </text>
    </svg>
  );
}
