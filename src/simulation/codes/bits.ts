/** Bits in a row, the highest of a number first. */

export const widthOf = (value: number): number => 32 - Math.clz32(value);

export function bitWriter() {
  const bytes: number[] = [];
  let free = 0;
  const write = (value: number, width: number) => {
    for (let place = width - 1; place >= 0; place -= 1) {
      if (free === 0) {
        bytes.push(0);
        free = 8;
      }
      free -= 1;
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | (((value >>> place) & 1) << free);
    }
  };
  return {
    write,
    /** Elias' gamma code of a number from 1: short where it is small. */
    writeCount(value: number) {
      write(0, widthOf(value) - 1);
      write(value, widthOf(value));
    },
    bytes: () => Uint8Array.from(bytes),
    /** In bits. */
    length: () => bytes.length * 8 - free,
  };
}

/** What is read does not reach that far. */
export class EndOfBits extends Error {}

export function bitReader(bytes: Uint8Array) {
  let at = 0;
  const read = (width: number): number => {
    if (at + width > bytes.length * 8) throw new EndOfBits();
    let value = 0;
    for (const end = at + width; at < end; at += 1)
      value = (value << 1) | (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
  return {
    read,
    readCount(): number {
      let zeros = 0;
      while (read(1) === 0) zeros += 1;
      if (zeros > 24) throw new EndOfBits();
      return (1 << zeros) | read(zeros);
    },
  };
}
