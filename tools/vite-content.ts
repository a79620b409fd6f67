/** Compiles the content of `scenarios/` while Vite builds, and offers it to the app as modules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { CaseKit } from '#content/case-kit.ts';
import { bundleForNode } from './bundle.mjs';
import type * as CompilePack from './compile-pack.ts';
import type { LawPack, Shelf } from './compile-pack.ts';
import { describeProblems } from './describe-problems.ts';

const SHELF = 'virtual:comity/shelf';
const SCENARIO = 'virtual:comity/scenario/';
const DEBRIEF = 'virtual:comity/debrief/';
const LAW = 'virtual:comity/law';
const KIT = 'virtual:comity/kit';
/** Texts as their authors wrote them, for the authoring room only. */
const SOURCES_OF_WORLD = 'virtual:comity/sources';
const SOURCE_OF_CASE = 'virtual:comity/source/';

/** Rollup's mark for a module that no file holds. */
const HIDDEN = '\0';

/** A change under these, relative to the root, changes what the modules say. */
const SOURCES = ['src/content', 'src/domain', 'src/simulation', 'machines', 'tools/compile-pack.ts'];

/** Without a stack: the places that matter to the author are in the message. */
function contentError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

interface Compiled {
  readonly shelf: Shelf;
  readonly law: LawPack;
  readonly kit: CaseKit;
}

async function compile(root: string): Promise<Compiled> {
  const bundle = await bundleForNode(root, { name: 'content', entry: 'tools/compile-pack.ts', sources: SOURCES });
  const { compileShelf, compileLawPack, compileKitPack } = (await import(
    pathToFileURL(bundle).href
  )) as typeof CompilePack;
  const law = await compileLawPack(root);
  if (!law.ok) throw contentError(describeProblems(law.problems));
  const kit = await compileKitPack(root);
  if (!kit.ok) throw contentError(describeProblems(kit.problems));
  const shelf = await compileShelf(root);
  if (!shelf.ok) throw contentError(describeProblems(shelf.problems));
  return { shelf: shelf.value, law: law.value, kit: kit.value };
}

/** As text for `JSON.parse`: engines read that faster than the same thing written as an object. */
const literal = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

function shelfModule(shelf: Shelf): string {
  const openers = Object.keys(shelf.packs).map(
    (id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(SCENARIO + id)}).then((module) => module.default),`,
  );
  return `export const cards = ${literal(shelf.cards)};\nexport const scenarios = {\n${openers.join('\n')}\n};\n`;
}

function ofScenario<Part>(parts: Readonly<Record<string, Part>>, id: string): Part {
  const part = Object.hasOwn(parts, id) ? parts[id] : undefined;
  if (part) return part;
  throw new Error(`There is no scenario with the id "${id}". Known: ${Object.keys(parts).join(', ') || 'none'}.`);
}

/** What a debrief tells is loaded when a run ends, not with its scenario. */
function scenarioModule({ packs }: Shelf, id: string): string {
  const debrief = `() => import(${JSON.stringify(DEBRIEF + id)}).then((module) => module.default)`;
  return `export default { ...${literal(ofScenario(packs, id))}, openDebrief: ${debrief} };\n`;
}

/** Files of a folder of `scenarios/` with one of these endings: path inside it → text. */
function textsOf(root: string, folder: string, below: readonly string[] = ['']): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const inside of below) {
    const names = readdirSync(join(root, 'scenarios', folder, inside)).filter((name) => /\.(yaml|md)$/.test(name));
    for (const name of names.sort()) {
      const path = inside === '' ? name : `${inside}/${name}`;
      found[path] = readFileSync(join(root, 'scenarios', folder, path), 'utf8');
    }
  }
  return found;
}

const foldersIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, 'scenarios', folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Folder of each case of the shelf, by its id. */
function foldersOfCases(root: string): Readonly<Record<string, string>> {
  const cases = foldersIn(root, '').filter((name) => /^\d/.test(name));
  return Object.fromEntries(
    cases.map((folder) => {
      const text = readFileSync(join(root, 'scenarios', folder, 'scenario.yaml'), 'utf8');
      return [/^id: *(\S+)/m.exec(text)?.[1] ?? folder, folder];
    }),
  );
}

function sourcesModule(root: string): string {
  const opener = ([id, folder]: readonly [string, string]) =>
    `  ${JSON.stringify(id)}: () => import(${JSON.stringify(SOURCE_OF_CASE + folder)}).then((module) => module.default),`;
  const templates = foldersIn(root, 'templates').map((name) => [name, `templates/${name}`] as const);
  const table = (entries: readonly (readonly [string, string])[]) => `{\n${entries.map(opener).join('\n')}\n}`;
  return [
    `export const world = ${literal(textsOf(root, 'world', foldersIn(root, 'world')))};`,
    `export const cases = ${table(Object.entries(foldersOfCases(root)))};`,
    `export const templates = ${table(templates)};\n`,
  ].join('\n');
}

/**
 * The Vite plugin. Content with problems fails the build and lists each of them; in development it shows them in the page
 * until they are corrected.
 * @param root absolute folder of the project
 */
export function content(root: string): Plugin {
  let compiled: Promise<Compiled> | undefined;
  const current = (): Promise<Compiled> => {
    compiled ??= compile(root).catch((fault: unknown) => {
      compiled = undefined;
      throw fault;
    });
    return compiled;
  };
  const watched = ['scenarios', ...SOURCES].map((path) => `${root}/${path}`.split(sep).join('/'));

  return {
    name: 'comity:content',
    resolveId: (id) =>
      [SHELF, LAW, KIT, SOURCES_OF_WORLD].includes(id) ||
      [SCENARIO, DEBRIEF, SOURCE_OF_CASE].some((start) => id.startsWith(start))
        ? HIDDEN + id
        : undefined,
    async load(id) {
      if (id === HIDDEN + SOURCES_OF_WORLD) return sourcesModule(root);
      if (id.startsWith(HIDDEN + SOURCE_OF_CASE))
        return `export default ${literal(textsOf(root, id.slice((HIDDEN + SOURCE_OF_CASE).length)))};\n`;
      if (id === HIDDEN + SHELF) return shelfModule((await current()).shelf);
      if (id === HIDDEN + LAW) return `export default ${literal((await current()).law)};\n`;
      if (id === HIDDEN + KIT) return `export default ${literal((await current()).kit)};\n`;
      if (id.startsWith(HIDDEN + SCENARIO))
        return scenarioModule((await current()).shelf, id.slice((HIDDEN + SCENARIO).length));
      if (id.startsWith(HIDDEN + DEBRIEF))
        return `export default ${literal(ofScenario((await current()).shelf.debriefs, id.slice((HIDDEN + DEBRIEF).length)))};\n`;
      return undefined;
    },
    hotUpdate({ file }) {
      if (!watched.some((path) => file === path || file.startsWith(`${path}/`))) return;
      compiled = undefined;
      for (const [id, module] of this.environment.moduleGraph.idToModuleMap) {
        if (id.startsWith(`${HIDDEN}virtual:comity/`)) this.environment.moduleGraph.invalidateModule(module);
      }
      this.environment.hot.send({ type: 'full-reload' });
    },
  };
}
