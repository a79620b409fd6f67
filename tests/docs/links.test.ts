import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, ROOT, textOf } from '#support/source-files.ts';

const documents = projectFiles().filter((path) => path.endsWith('.md') && !path.startsWith('scenarios/'));
const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts);

/** What a heading is called in a link: as the usual Markdown viewers make it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

const anchorsOf = (path: string): readonly string[] =>
  [
    ...textOf(path)
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/^#+ (.+)$/gm),
  ].map(([, heading = '']) => anchor(heading));

/** Every link that is not to a page of the web, with what is wrong with it. */
function brokenLinks(document: string): string[] {
  const links = [...withoutCode(textOf(document)).matchAll(/\]\((?!https:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
  return links.flatMap(([link, path = '', fragment]) => {
    const target = path === '' ? document : posix.join(posix.dirname(document), path);
    if (!existsSync(join(ROOT, target))) return [`${document}: ${link}: there is no ${target}`];
    if (fragment === undefined || anchorsOf(target).includes(fragment)) return [];
    return [`${document}: ${link}: no heading of ${target} is “${fragment}”`];
  });
}

/** Paths of the project that a document names in passing, such as `src/domain/ids.ts`; `*` and `…` stand for anything. */
const namedPaths = (document: string): string[] =>
  [...textOf(document).matchAll(/`((?:src|machines|tests|tools|docs|scenarios|public|bin)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );

describe.each(documents)('%s', (document) => {
  it('links only to what is there', () => {
    expect(brokenLinks(document)).toEqual([]);
  });

  it('names only files that are there', () => {
    expect(namedPaths(document).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names only npm scripts that are there', () => {
    const named = [...textOf(document).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });
});

it('finds links at all', () => {
  expect(documents).toContain('README.md');
  expect(anchor('The formal request (`request`)')).toBe('the-formal-request-request');
});
