/** A QR code as a drawing: always black on white with its quiet zone, also in the dark, because cameras look for that. */
import qrcode from 'qrcode-generator';
import type { ReactNode } from 'react';
import './qr-code.css';

/** Modules of white around it: ISO/IEC 18004 asks for four. */
const QUIET = 4;
/** Bytes that the largest code holds at level M, which survives a crease, and at L. */
const ROOM = { M: 2331, L: 2953 } as const;

/** Squares of a row as one path, each run of dark ones a rectangle; null where the text is too long. ASCII only. */
export function qrPath(text: string): { readonly path: string; readonly size: number } | null {
  if (text.length > ROOM.L) return null;
  const code = qrcode(0, text.length > ROOM.M ? 'L' : 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) continue;
      const from = column;
      while (column + 1 < count && code.isDark(row, column + 1)) column += 1;
      path += `M${from + QUIET} ${row + QUIET}h${column - from + 1}v1h${from - column - 1}z`;
    }
  }
  return { path, size: count + 2 * QUIET };
}

export interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for people who cannot see it. */
  readonly label: string;
  /** Shown where the text is too long for any QR code. */
  readonly otherwise: ReactNode;
}

export function QrCode({ text, label, otherwise }: QrCodeProps): ReactNode {
  const drawn = qrPath(text);
  if (!drawn) return otherwise;
  return (
    <svg
      aria-label={label}
      className="qr-code"
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${drawn.size} ${drawn.size}`}
    >
      <rect fill="#fff" height={drawn.size} width={drawn.size} />
      <path d={drawn.path} fill="#000" />
    </svg>
  );
}
