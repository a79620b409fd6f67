/** Bytes as letters that may stand in an address and in a file name: RFC 4648, section 5, without padding. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  let [held, width] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (width += 8; width >= 6; width -= 6) text += LETTERS[(held >> (width - 6)) & 63];
    held &= 255;
  }
  return width === 0 ? text : text + LETTERS[(held << (6 - width)) & 63];
}

/** Null where a letter is none of them, or the last one says what `toBase64url` never writes: each text has one spelling. */
export function fromBase64url(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let [held, width] = [0, 0];
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    width += 6;
    if (width < 8) continue;
    width -= 8;
    bytes.push((held >> width) & 255);
  }
  const spare = held & ((1 << width) - 1);
  return width < 6 && spare === 0 ? Uint8Array.from(bytes) : null;
}
