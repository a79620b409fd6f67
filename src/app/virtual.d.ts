/** Modules that `tools/vite-content.ts` makes from `scenarios/` while Vite builds. */

declare module 'virtual:comity/shelf' {
  /** What the shelf shows of one scenario. */
  export type ShelfCard = import('../../tools/compile-pack.ts').ShelfCard;
  /** One compiled scenario: `plan`, `planHash`, `charts`, and how its debrief is loaded. */
  export type ScenarioPack = import('../../tools/compile-pack.ts').ScenarioPack;
  /** In the order of the scenarios' folders. */
  export const cards: readonly ShelfCard[];
  /** Loads a scenario by its id: a table of functions, because a bundler must see every dynamic import. */
  export const scenarios: Readonly<Record<string, () => Promise<ScenarioPack>>>;
}

declare module 'virtual:comity/scenario/*' {
  const pack: import('../../tools/compile-pack.ts').ScenarioPack;
  export default pack;
}

declare module 'virtual:comity/debrief/*' {
  const debrief: import('#content/scenario-pack.ts').Debrief;
  export default debrief;
}

declare module 'virtual:comity/law' {
  /** The law of the world and every statechart; large, so loaded with the library only. */
  const pack: import('../../tools/compile-pack.ts').LawPack;
  export default pack;
}

declare module 'virtual:comity/kit' {
  /** What cases are built from (`#content/built-case.ts`); loaded with the form only. */
  const kit: import('#content/case-kit.ts').CaseKit;
  export default kit;
}

declare module 'virtual:comity/sources' {
  /** Texts as authors wrote them: path inside the folder → text. */
  type Texts = Readonly<Record<string, string>>;
  export const world: Texts;
  /** Of the shelf's cases, by id. */
  export const cases: Readonly<Record<string, () => Promise<Texts>>>;
  /** What a new case can begin from, by name. */
  export const templates: Readonly<Record<string, () => Promise<Texts>>>;
}

declare module 'virtual:comity/source/*' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
