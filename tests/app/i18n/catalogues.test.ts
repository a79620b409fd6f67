import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { en as shell } from '#app/i18n/en.ts';
import type { Catalogue } from '#app/i18n/provider.tsx';
import { projectFiles, textOf } from '#support/source-files.ts';

const CATALOGUE = /\.en\.ts$|\/i18n\/en\.ts$/;
const code = projectFiles('src/app').filter((path) => /\.tsx?$/.test(path) && !CATALOGUE.test(path));

const rooms: Catalogue[] = await Promise.all(
  projectFiles('src/app')
    .filter((path) => path.endsWith('/messages.en.ts'))
    .map(async (path) => ((await import(/* @vite-ignore */ `../../../${path}`)) as { readonly en: Catalogue }).en),
);
const messages: Catalogue = Object.assign({}, shell, ...rooms);
const ids = Object.keys(messages);
const prefixes = [...new Set(ids.map((id) => id.slice(0, id.indexOf('.'))))].join('|');

const LITERAL = new RegExp(`(['"])((?:${prefixes})\\.[\\w.-]+)\\1`, 'g');
const TEMPLATE = new RegExp(`\`((?:${prefixes})\\.[^\`\\s]*\\$\\{[^\`]*)\``, 'g');

interface Use {
  readonly file: string;
  /** As written. */
  readonly id: string;
  /** What a template puts in can be anything. */
  readonly matches: RegExp;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const use = (file: string, id: string): Use => {
  const pieces = id.split(/\$\{[^}]*\}/).map(quoted);
  return { file, id, matches: new RegExp(`^${pieces.join('.+')}$`) };
};

/** Every place in `text` that looks like a message id. */
const usesIn = (file: string, text: string): Use[] => [
  ...[...text.matchAll(LITERAL)].map((match) => use(file, match[2] ?? '')),
  ...[...text.matchAll(TEMPLATE)].map((match) => use(file, match[1] ?? '')),
];

const uses = code.flatMap((file) => usesIn(file, textOf(file)));

/** A value for each argument and each tag of a message. */
const valuesFor = (message: string): Record<string, never> => ({
  ...Object.fromEntries([...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => [name, 2])),
  ...Object.fromEntries([...message.matchAll(/<(\w+)>/g)].map(([, tag]) => [tag, (words: unknown) => words])),
});

describe('the catalogues', () => {
  it('have every message that is used', () => {
    expect(uses.length).toBeGreaterThan(50);
    const missing = uses.filter(({ matches }) => !ids.some((id) => matches.test(id)));
    expect(missing.map(({ file, id }) => `${file} uses ${id}, which no catalogue has`)).toEqual([]);
  });

  it('have no message that nobody uses', () => {
    expect(ids.filter((id) => !uses.some(({ matches }) => matches.test(id)))).toEqual([]);
  });

  it('do not share an id', () => {
    const all = [shell, ...rooms].flatMap((catalogue) => Object.keys(catalogue));
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('hold only messages that can be formatted', () => {
    const onError = (error: Error): void => {
      throw error;
    };
    const intl = createIntl({ locale: 'en-GB', messages, onError });
    for (const id of ids) expect(() => intl.formatMessage({ id }, valuesFor(messages[id] ?? '')), id).not.toThrow();
  });

  it('say "State" for a sovereign', () => {
    expect(ids.filter((id) => /\bcountr(y|ies)\b/i.test(messages[id] ?? ''))).toEqual([]);
  });
});

describe('the search for ids', () => {
  it('finds literals, attributes and templates, and leaves other texts alone', () => {
    const template = 'kit.holder.$'.concat('{holder}');
    const text = `t('kit.close'); <Message id="shell.skip" />; t(\`${template}\`); t('other.close')`;
    const found = usesIn('x.tsx', text);
    expect(found.map(({ id }) => id)).toEqual(['kit.close', 'shell.skip', template]);
    expect(found[2]?.matches.test('kit.holder.court')).toBe(true);
    expect(found[2]?.matches.test('kit.holder.')).toBe(false);
  });
});
