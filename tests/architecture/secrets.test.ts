import { describe, expect, it } from 'vitest';
import { projectFiles, textOf } from '#support/source-files.ts';

/** Written in pieces, so that this file does not find itself. */
const FORBIDDEN: readonly { readonly what: string; readonly pattern: RegExp; readonly example: string }[] = [
  {
    what: 'a path of the machine it was written on',
    pattern: /(?<![\w.*])\/(work|root|home|Users)\/[\w.-]/g,
    example: ['', 'home', 'someone', 'comity'].join('/'),
  },
  {
    what: 'the host of a package registry',
    pattern: /\b(registry\.[a-z0-9-]+\.[a-z]{2,}|npm\.pkg\.[a-z0-9-]+\.[a-z]{2,}|deb\.debian\.org)\b/g,
    example: ['registry', 'npmjs', 'org'].join('.'),
  },
  {
    what: 'a download address in the lock file',
    pattern: /"resolved"\s*:/g,
    example: `"resol${'ved'}": "…"`,
  },
];

const binary = /\.(png|woff2|ico|gz|zip)$/;
const files = projectFiles().filter((path) => !binary.test(path));

describe.each(FORBIDDEN)('$what', ({ pattern, example }) => {
  it('is in no file of the project', () => {
    expect(files.length).toBeGreaterThan(10);
    const hits = files.flatMap((file) => [...textOf(file).matchAll(pattern)].map(([hit]) => `${file}: ${hit}`));
    expect(hits).toEqual([]);
  });

  it('would be found', () => {
    expect(example.match(pattern)).not.toBeNull();
  });
});
