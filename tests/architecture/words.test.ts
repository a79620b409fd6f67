import { describe, expect, it } from 'vitest';
import { bareCode, lineAt, linesWith } from '#support/source-code.ts';
import { isCode, projectFiles, textOf } from '#support/source-files.ts';

interface WordRule {
  readonly word: RegExp;
  readonly because: string;
  /** Files it holds for. */
  readonly where: RegExp;
  readonly except?: RegExp;
  /** Looked for in comments and texts too. */
  readonly everywhere?: true;
  /** What it must catch; the rule is tested with it. */
  readonly example: string;
}

const BELOW_APP = /^(src\/(domain|content|simulation)|machines)\//;
const ENGINE = /^(src\/(domain|content|simulation|cli)|machines)\//;
const ALL = /./;

const RULES: readonly WordRule[] = [
  { word: /\bDate\.now\b/g, where: BELOW_APP, because: 'time is minutes of the case', example: 'Date.now()' },
  { word: /\bnew Date\(\s*\)/g, where: BELOW_APP, because: 'time is minutes of the case', example: 'new Date()' },
  {
    word: /\bperformance\.\w+/g,
    where: BELOW_APP,
    because: 'time is minutes of the case',
    example: 'performance.now()',
  },
  {
    word: /\bMath\.random\b/g,
    where: ENGINE,
    because: 'luck is keyed: the same recipe must give the same run',
    example: 'Math.random()',
  },
  {
    word: /\bcrypto\.(randomUUID|getRandomValues)\b/g,
    where: ENGINE,
    because: 'luck is keyed: the same recipe must give the same run',
    example: 'crypto.randomUUID()',
  },
  {
    word: /\b(setTimeout|setInterval|setImmediate|requestAnimationFrame)\b/g,
    where: BELOW_APP,
    except: /^src\/simulation\/event-clock\.ts$/,
    because: 'the event clock is the only clock; it jumps to the next due timer',
    example: 'setTimeout(tick, 1)',
  },
  {
    word: /\b(localStorage|sessionStorage|indexedDB)\b/g,
    where: BELOW_APP,
    because: 'storage belongs to the app; the engine runs without any',
    example: 'localStorage.getItem(key)',
  },
  {
    word: /\.(toLocale\w+|localeCompare)\b|\bIntl\./g,
    where: ENGINE,
    because: 'the same recipe must give the same bytes in every country',
    example: 'names.sort((a, b) => a.localeCompare(b))',
  },
  {
    word: /\bMath\.(exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\b/g,
    where: ENGINE,
    because: 'engines round these differently; use the own exp and log of domain',
    example: 'Math.exp(1)',
  },
  {
    word: /(?<!\b2 )\*\*/g,
    where: ENGINE,
    because: 'a power is Math.pow by another name; only powers of two are exact everywhere',
    example: 'const area = side ** 2',
  },
  {
    word: new RegExp(`\\b(TO${'DO'}|FIX${'ME'}|X${'XX'})\\b`, 'g'),
    where: ALL,
    everywhere: true,
    because: 'what is left undone is said in an issue, not in a file',
    example: `// TO${'DO'} later`,
  },
];

const files = projectFiles('src', 'machines', 'tests', 'tools', 'bin').filter(isCode);

const read = new Map<string, string>();
/** Parsed once, not once a rule. */
function codeOf(file: string): string {
  const code = read.get(file) ?? bareCode(file);
  read.set(file, code);
  return code;
}

const found = ({ word, because, where, except, everywhere }: WordRule): string[] =>
  files
    .filter((file) => where.test(file) && !except?.test(file))
    .flatMap((file) => {
      const text = everywhere ? textOf(file) : codeOf(file);
      return [...text.matchAll(word)].map(
        ({ 0: said, index }) => `${file}:${lineAt(text, index)} says '${said}': ${because}.`,
      );
    });

describe('words', () => {
  it.each(RULES)('$word are in no file they are forbidden in', (rule) => {
    expect(files.length).toBeGreaterThan(0);
    expect(found(rule)).toEqual([]);
  });

  it.each(RULES)('$word would catch "$example"', ({ word, example }) => {
    expect(example.match(word)).not.toBeNull();
  });

  it('never say any: it switches the compiler off; use unknown and find out', () => {
    expect(files.flatMap((file) => linesWith('TSAnyKeyword', file).map((line) => `${file}:${line}`))).toEqual([]);
  });

  it('leave ordinary names alone', () => {
    const innocent = ['2 ** 32', 'new Date(opensAt)', 'const intl = update.now;'];
    for (const code of innocent) for (const { word } of RULES) expect(code.match(word), code).toBeNull();
  });
});
