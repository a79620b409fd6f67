/** Zip packs at the door: what we write comes back, and nothing of a stranger's gets further than a sentence. */

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPack } from '#content/pack/read-pack.ts';
import { writePack } from '#content/pack/write-pack.ts';
import { count } from '#support/counts.ts';

const CASE = { 'scenario.yaml': 'id: x\n', 'briefing.md': 'Read this.\n', 'world/providers/x.yaml': 'id: x\n' };
const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
const refusal = (bytes: Uint8Array): string => {
  const read = readPack(bytes);
  return read.ok ? 'opened' : `${read.problems[0]?.rule} ${read.problems[0]?.message}`;
};

describe('a pack', () => {
  it('comes back as it was written, and the same files give the same bytes', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }).filter((text) => !/\r|[\ud800-\udfff]/.test(text)),
        (briefing) => {
          const files = { ...CASE, 'briefing.md': briefing };
          const bytes = writePack(files, 'my-case');
          expect(readPack(bytes)).toEqual({ ok: true, value: files });
          expect(writePack(files, 'my-case')).toEqual(bytes);
        },
      ),
    );
  });

  it('may be a zip of the folder, or of what is in it', () => {
    expect(readPack(zipped(CASE)).ok).toBe(true);
    expect(readPack(zipped({ 'a/scenario.yaml': 'id: x\n', '__MACOSX/a/x': 'y', 'a/.DS_Store': 'z' })).ok).toBe(true);
  });

  it.each([
    ['no zip', strToU8('id: x'), /^K001 .*not a zip/],
    ['a way out of the folder', zipped({ ...CASE, '../evil.yaml': 'x' }), /^K003/],
    ['an absolute name', zipped({ ...CASE, '/etc/passwd': 'x' }), /^K003/],
    ['a name with backslashes', zipped({ ...CASE, 'world\\x.yaml': 'x' }), /^K003/],
    ['a drive', zipped({ ...CASE, 'C:x.yaml': 'x' }), /^K003/],
    ['a script', zipped({ ...CASE, 'run.js': 'alert(1)' }), /^K004/],
    ['an SVG', zipped({ ...CASE, 'assets/x.svg': '<svg onload="x"/>' }), /^K004/],
    ['a file that is no text', zipped({ ...CASE, 'briefing.md': new Uint8Array([0xff, 0xfe, 0x00]) }), /^K006/],
    ['no scenario', zipped({ 'briefing.md': 'x' }), /^K007/],
    ['a file that unpacks to ten megabytes', zipped({ ...CASE, 'briefing.md': new Uint8Array(10_000_000) }), /^K002/],
    [
      'too many files',
      zipped({
        ...CASE,
        ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`world/providers/p-${i}.yaml`, 'x'])),
      }),
      /^K002/,
    ],
    ['a zip cut short', zipped(CASE).slice(0, 60), /^K001/],
    ['a zip that is too large', new Uint8Array(4_000_001).fill(0x50), /^K002/],
  ])('is refused with a sentence: %s', (_, bytes, sentence) => {
    expect(refusal(bytes)).toMatch(sentence);
  });

  it('never throws, whatever becomes of its bytes', () => {
    const whole = writePack(CASE, 'my-case');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.nat(whole.length),
        (changes, cut) => {
          const bytes = whole.slice(0, cut % 3 === 0 ? cut : whole.length);
          for (const [place, byte] of changes) bytes[place] = byte;
          const read = readPack(bytes);
          if (!read.ok) expect(read.problems[0]?.message).toMatch(/\.$/);
        },
      ),
      { numRuns: count(10_000) },
    );
  }, 120_000);
});
