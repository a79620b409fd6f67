import type { ImportLine } from '#support/source-code.ts';

/** An import breaks a rule when its file and target both match and nothing in `except` matches the file. */
export interface ImportRule {
  readonly rule: string;
  readonly because: string;
  readonly from: RegExp;
  readonly to: RegExp;
  readonly except?: RegExp;
}

/** Anything that is neither ours nor a type declaration of ours: packages, Node's modules, virtual modules. */
const OUTSIDE = /^(?!(src|machines|tests|tools|bin|scenarios)\/)/;

const ROOMS = ['training', 'comparison', 'library', 'authoring', 'class', 'try'];

export const IMPORT_RULES: readonly ImportRule[] = [
  {
    rule: 'domain imports only domain',
    because: 'concepts and legal arithmetic must be readable, and testable, without anything else',
    from: /^src\/domain\//,
    to: /^(?!src\/domain\/)/,
  },
  {
    rule: 'content imports only domain of ours',
    because: 'a file from outside is checked before any machine or screen may know it',
    from: /^src\/content\//,
    to: /^(src\/(?!domain\/|content\/)|machines\/)/,
  },
  {
    rule: 'machines import only domain and one another',
    because: 'a chart says what the law makes possible; content, luck and screens are not its business',
    from: /^machines\//,
    to: /^src\/(?!domain\/)/,
  },
  {
    rule: 'machines take only xstate from outside',
    because: 'the closed vocabulary is what lets one compiler read every chart',
    from: /^machines\//,
    to: new RegExp(`${OUTSIDE.source}(?!xstate$)`),
  },
  {
    rule: 'simulation imports no app and no command line',
    because: 'the same engine serves the screen, the worker and the terminal',
    from: /^src\/simulation\//,
    to: /^src\/(app|cli)\//,
  },
  {
    rule: 'nothing of ours imports tests or tools',
    because: 'they are how we work, not what we ship',
    from: /^(src|machines)\//,
    to: /^(tests|tools|bin)\//,
  },
  {
    rule: 'the app imports no command line',
    because: 'they are two doors of one engine; what both need belongs below them',
    from: /^src\/app\//,
    to: /^src\/cli\//,
  },
  {
    rule: 'the command line imports no app',
    because: 'they are two doors of one engine; what both need belongs below them',
    from: /^src\/cli\//,
    to: /^src\/app\//,
  },
  {
    rule: 'xstate only in machines and simulation',
    because: 'screens read views and tables; then the engine can be exchanged, and the first screen stays small',
    from: /^src\/(?!simulation\/)/,
    to: /^(xstate|@xstate\/.*)$/,
  },
  {
    rule: 'react and its companions only in the app',
    because: 'everything below the app also runs in a worker and in a terminal, where there is no page',
    from: /^(src\/(?!app\/)|machines\/)/,
    to: /^(react|react-.*|zustand|wouter|idb|d3-.*|@fontsource\/.*)$/,
  },
  {
    rule: 'virtual modules only in the app',
    because: 'they exist only where Vite builds; the terminal compiles content itself',
    from: /^(src\/(?!app\/)|machines\/)/,
    to: /^(virtual:|#edition)/,
  },
  {
    rule: 'Node only where files are read',
    because: 'everything else must run in a browser',
    from: /^(src|machines)\//,
    to: /^node:/,
    except: /^src\/(cli\/|content\/(node\/|compile-folder\.ts$))/,
  },
  ...ROOMS.map((room) => ({
    rule: `the ${room} room imports no other room`,
    because:
      'each room must be changeable, and deletable, alone; what two rooms share goes to ui, stores or below the app',
    from: new RegExp(`^src/app/${room}/`),
    to: new RegExp(`^src/app/(${ROOMS.filter((other) => other !== room).join('|')})/`),
  })),
  {
    rule: 'ui imports no room and no store',
    because: 'its components say how something looks and are told what to show',
    from: /^src\/app\/ui\//,
    to: new RegExp(`^(zustand$|src/app/(stores|${ROOMS.join('|')})/)`),
  },
];

/** Every broken rule as a sentence for whoever broke it. */
export function brokenRules(imports: readonly ImportLine[], rules: readonly ImportRule[] = IMPORT_RULES): string[] {
  return imports.flatMap(({ file, line, specifier, target }) =>
    rules
      .filter(({ from, to, except }) => from.test(file) && to.test(target) && !except?.test(file))
      .map(({ rule, because }) => `${file}:${line} imports '${specifier}'. Rule: ${rule}. Reason: ${because}.`),
  );
}

/** Circles of imports that exist at run time, each as the list of its files. */
export function importCycles(imports: readonly ImportLine[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { file, target, typeOnly } of imports) {
    if (!typeOnly) next.set(file, (next.get(file) ?? new Set()).add(target));
  }
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const seen = path.indexOf(file);
    if (seen >= 0) cycles.push([...path.slice(seen), file]);
    if (seen >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return cycles;
}
