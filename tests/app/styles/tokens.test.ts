import { describe, expect, it } from 'vitest';
import { projectFiles, textOf } from '#support/source-files.ts';

const css = textOf('src/app/styles/tokens.css');

function colours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
const light = colours(css.slice(0, css.indexOf('@media screen')));
const darkChanges = colours(css.slice(css.indexOf('[data-theme="dark"]'), css.indexOf(':not([data-theme])')));
const dark = new Map([...light, ...darkChanges]);

/** Relative luminance and contrast ratio: WCAG 2.2, "contrast ratio". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [lower = 0, higher = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (higher + 0.05) / (lower + 0.05);
}

const GROUNDS = ['page', 'sheet', 'sunk', 'accent-soft'];
const KINDS = ['info', 'good', 'warning', 'error'];
/** Text on its ground. */
const TEXT: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) => ['ink', 'ink-soft', 'accent', 'accent-strong'].map((text) => [text, ground] as const)),
  ...KINDS.flatMap((kind) => [[kind, `${kind}-ground`] as const, ['ink', `${kind}-ground`] as const]),
  ['error', 'sheet'],
  ['error', 'page'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['chart-text', 'sheet'],
];
/** Shapes that carry meaning: edges of controls, focus, marks in charts. */
const SHAPES: readonly (readonly [string, string])[] = [
  ...['page', 'sheet'].flatMap((ground) =>
    ['control-line', 'focus', 'accent'].map((shape) => [shape, ground] as const),
  ),
  ...['obtained', 'partial', 'refused', 'lost', 'other'].map((outcome) => [`outcome-${outcome}`, 'sheet'] as const),
  ...['requesting', 'transit', 'requested', 'provider'].map((holder) => [`holder-${holder}`, 'sheet'] as const),
  ...KINDS.map((kind) => [`${kind}-edge`, 'sheet'] as const),
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s colours', (_theme, tokens) => {
  const ratio = ([front, ground]: readonly [string, string]) =>
    contrast(tokens.get(front) ?? `no colour ${front}`, tokens.get(ground) ?? `no colour ${ground}`);

  it('of text stand out at 4.5 to 1', () => {
    expect(TEXT.filter((pair) => !(ratio(pair) >= 4.5)).map((pair) => `${pair.join(' on ')}: ${ratio(pair)}`)).toEqual(
      [],
    );
  });
  it('of shapes stand out at 3 to 1', () => {
    expect(SHAPES.filter((pair) => !(ratio(pair) >= 3)).map((pair) => `${pair.join(' on ')}: ${ratio(pair)}`)).toEqual(
      [],
    );
  });
  it('are measured rightly', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(tokens.size).toBeGreaterThan(30);
  });
});

describe('style sheets', () => {
  const sheets = projectFiles('src/app').filter((path) => path.endsWith('.css'));
  const code = (path: string) => textOf(path).replace(/\/\*[\s\S]*?\*\//g, '');

  it('use logical properties only, because Arabic will come', () => {
    const physical =
      /(?:^|[\s;{])((?:(?:margin|padding|border)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|(?:text-align|float)(?=\s*:\s*(?:left|right)))\s*:)/g;
    const found = sheets.flatMap((path) => [...code(path).matchAll(physical)].map(([, word]) => `${path}: ${word}`));
    expect(sheets.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
    expect(' left: 0'.match(physical)).not.toBeNull();
  });

  it('use nothing newer than the floor of browsers', () => {
    const tooNew = /color-mix\(|light-dark\(|:has\(|@scope|@container style|&\s*[.:[]/g;
    expect(sheets.flatMap((path) => [...code(path).matchAll(tooNew)].map(([word]) => `${path}: ${word}`))).toEqual([]);
  });

  it('use only names that the tokens define, or that they define themselves', () => {
    const defined = new Set([...css.matchAll(/--([\w-]+)\s*:/g)].map(([, name]) => name));
    const unknown = sheets.flatMap((path) => {
      const own = new Set([...code(path).matchAll(/--([\w-]+)\s*:/g)].map(([, name]) => name));
      return [...code(path).matchAll(/var\(--([\w-]+)\s*\)/g)]
        .filter(([, name]) => !defined.has(name) && !own.has(name))
        .map(([, name]) => `${path}: --${name}`);
    });
    expect(unknown).toEqual([]);
  });
});
