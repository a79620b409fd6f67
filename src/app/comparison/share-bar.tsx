/** Shares of all runs as one bar of 100%, in the patterns of the legend. Decorative: the words beside it say the same. */
import { memo, type ReactNode } from 'react';
import { type Fill, fillOf } from './patterns.tsx';

export interface SharePart {
  readonly fill: Fill;
  /** In [0,1]. */
  readonly share: number;
}

const WIDTH = 400;
const HEIGHT = 14;

export const ShareBar = memo(function ShareBar({ parts }: { readonly parts: readonly SharePart[] }): ReactNode {
  let from = 0;
  return (
    <svg
      aria-hidden="true"
      className="share-bar"
      focusable="false"
      height={HEIGHT}
      preserveAspectRatio="none"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <rect className="share-bar__frame" height={HEIGHT - 1} width={WIDTH - 1} x="0.5" y="0.5" />
      {parts.map(({ fill, share }) => {
        const x = from;
        const width = Number.isFinite(share) ? Math.min(Math.max(0, share), 1) * WIDTH : 0;
        from += width;
        return (
          width > 0 && (
            <rect className="share-bar__part" fill={fillOf(fill)} height={HEIGHT} key={fill} width={width} x={x} />
          )
        );
      })}
    </svg>
  );
});
