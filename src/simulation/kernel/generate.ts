/**
 * Writes the kernel: the compiled chart tables and the policies' decision tables as straight code over `runtime.ts`. Run by
 * `npm run kernel`; a test compares the committed file with what this would write now. Nothing here knows a jurisdiction,
 * a figure or a route: those are looked up in a `Program`.
 */
import { DECISION_ROLES } from '#domain/recipe.ts';
import { CASE_ACTORS } from '../case-actors.ts';
import { type ChartTable, chartTables, type TableStage } from '../chart-table.ts';
import { NEUTRAL_ROWS } from '../policies/neutral/index.ts';
import { Emitter, type Place } from './emitter.ts';
import { actCode, askCode } from './generate-policies.ts';
import { branchCode, enterCode, enterName } from './generate-transitions.ts';
import { INTENTIONS, NOWHERE } from './state.ts';

const stageCases = (emit: Emitter, place: Place, stage: TableStage): readonly string[] => {
  const lines: string[] = [];
  // In the kernel only policies decide: what no row of theirs can take in this stage cannot happen.
  const taken = NEUTRAL_ROWS.filter((row) => row.actor === place.id && row.stage === stage.id).map(
    ({ decide }) => decide,
  );
  const on = stage.on.filter((one) => !one.on.startsWith('decide.') || (taken as readonly string[]).includes(one.on));
  const events = [
    ...stage.after.map((transition, i) => [String(i), transition] as const),
    ...on.map((transition) => [String(emit.event(transition.on)), transition] as const),
  ];
  for (const [event, transition] of events) {
    lines.push(`      case ${event}: // ${transition.on}`);
    lines.push(...branchCode(emit, place, stage.id, transition.branches).map((line) => `        ${line}`));
    lines.push('        return;');
  }
  return lines;
};

function chartCode(emit: Emitter, place: Place, table: ChartTable): string {
  const cases = table.stages.flatMap((stage) => {
    const inside = stageCases(emit, place, stage);
    if (inside.length === 0) return [];
    return [
      `    case ${emit.stage(table.chart, stage.id)}: switch (event) { // ${stage.id}`,
      ...inside,
      '    } return;',
    ];
  });
  const self = place.index === null ? 'a: number' : '';
  const entries = table.stages.flatMap((stage) => {
    const again = reentered(stage);
    const fresh = [
      `function ${enterName(emit, place, stage.id)}(${self}): void { // ${stage.id}`,
      ...enterCode(emit, place, stage, false).map((line) => `  ${line}`),
      '}',
    ];
    if (!again) return fresh;
    const own = [self, 'counted: boolean'].filter(Boolean).join(', ');
    return [
      ...fresh,
      `function ${enterName(emit, place, stage.id, 'again')}(${own}): void {`,
      ...enterCode(emit, place, stage, true).map((line) => `  ${line}`),
      '}',
    ];
  });
  return [
    ...entries,
    `function ${place.name}(${[self, 'event: number'].filter(Boolean).join(', ')}): void {`,
    `  switch (stageOf[${place.self}]) {`,
    ...cases,
    '  }',
    '}',
  ].join('\n');
}

/** Whether a stage can be entered from itself. */
const reentered = ({ id, after, on }: TableStage): boolean =>
  [...after, ...on].some(({ branches }) => branches.some(({ target }) => target === id));

const list = (name: string, says: string, rows: readonly unknown[]): string =>
  `/** ${says} */\nexport const ${name} = [\n${rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')}\n] as const;`;

/** The arrays of `state.ts` have so much room, and the notes of a run are the bits of one number. */
function refuseMoreThan(what: string, values: readonly unknown[], most: number): void {
  if (values.length > most)
    throw new Error(`the charts have ${values.length} ${what}; the kernel has room for ${most}`);
}

export function kernelSource(): string {
  const tables = chartTables();
  const emit = new Emitter();
  const places = CASE_ACTORS.map(
    (id, index): Place => ({
      id,
      name: `on_${id.replace(/-/g, '_')}`,
      index,
      table: tables[id],
      self: String(index),
      intentions: NEUTRAL_ROWS.some(({ actor }) => actor === id) ? INTENTIONS : 0,
    }),
  );
  const evidence: Place = {
    id: 'evidence',
    name: 'on_evidence',
    index: null,
    table: tables.evidence,
    self: 'a',
    intentions: 0,
  };
  // Items first, then what every case has: what most runs reset lies together.
  emit.open([evidence, ...places]);

  const charts = [evidence, ...places].map((place) => chartCode(emit, place, place.table));
  const starts = [...places, evidence].map(
    (place) =>
      `    case ${place.index ?? 'EVIDENCE'}: return ${enterName(emit, place, place.table.initial)}(${place.index === null ? 'a' : ''});`,
  );
  refuseMoreThan('stages', emit.stages, NOWHERE);
  refuseMoreThan('milestones', emit.marks.values, 512);
  refuseMoreThan('notes', emit.notes.values, 31);
  refuseMoreThan('counters', emit.counters.values, 240);
  const rows = NEUTRAL_ROWS.map((row, index) => ({ row, index }));
  const asks = askCode(emit, places, rows, DECISION_ROLES);
  const acts = actCode(emit, places, rows);
  const asked = [...new Set(NEUTRAL_ROWS.map(({ actor, stage }) => emit.stage(emit.place(actor).table.chart, stage)))];
  return [
    '// Written by `npm run kernel` from machines/ and src/simulation/policies. Do not edit: change a chart or a policy instead.',
    '/* biome-ignore-all lint: written by a program */',
    '/* biome-ignore-all format: written by a program */',
    '/* biome-ignore-all assist: written by a program */',
    "import { keyIndex } from './pools.ts';",
    "import { anyAlive, bit, fileComplete, ground, horizon, limit, noteAt, retentionEnd, routeAsks, routeFact, stillMissing, untilMinute, userDeletion } from './answers.ts';",
    "import { dossier, dwell } from './draws.ts';",
    "import { alertUser, askAboutMissing, book, bookFirst, deleteItem, deliver, entered, findNext, happens, intend, land, mark, markItem, takeNote, tellItems, tellProduced, tellUser, writeLetter } from './effects.ts';",
    "import { ACT, counters, DEADLINE, NEVER, nextOf, run, stageOf, timers } from './state.ts';",
    '',
    list(
      'ACTORS',
      'Actors that exist once in a case, in the order in which they start.',
      places.map(({ id }) => id),
    ),
    list('STAGES', 'Stages of all charts: chart and stage.', emit.stages),
    list('DWELLS', 'Durations: actor and stage.', emit.dwells.values),
    list('SHARES', 'Chances: a branch that nobody decides, or a chance of a policy.', emit.shares.values),
    list('BITS', 'Legal tests of a chart, or tests of a letter by a policy.', emit.bits.values),
    list('LIMITS', 'Clocks: actor and name.', emit.limits.values),
    list('GROUNDS', 'Choices of a ground by a policy.', emit.grounds.values),
    list('MARKS', 'Milestones: actor (`evidence` for every item) and type.', emit.marks.values),
    list('NOTES', 'Notes: actor and name.', emit.notes.values),
    `const EVIDENCE = ${places.length};`,
    `/** Counters of the charts; evidence items count from the last one on. */\nexport const COUNTERS = ${emit.counters.values.length};`,
    `/** What tells an item of an alerted user. */\nexport const USER_ALERTED = ${emit.event('user.alerted')};`,
    `/** By stage: 1 where policies have anything to look at. */\nexport const ASKS = Uint8Array.from({ length: ${NOWHERE + 1} }, (_, stage) => ([${asked.join(', ')}].includes(stage) ? 1 : 0));`,
    '/** Keys of luck. They are the first that are given numbers, so that code can say the number. */',
    `const KEYS = [${emit.keys.values.map((key) => JSON.stringify(key)).join(', ')}];`,
    'KEYS.forEach((key, i) => {',
    "  if (keyIndex(key) !== i) throw new Error('keys of luck were numbered before those of the kernel');",
    '});',
    "export const CHANNEL_KEY = keyIndex('request/channel', null);",
    '',
    ...charts,
    '',
    '/** The stage an actor begins in. */',
    'export function start(a: number): void {',
    '  switch (a < EVIDENCE ? a : EVIDENCE) {',
    ...starts,
    '  }',
    '}',
    '',
    '/** One event on one actor. */',
    'export function process(a: number, event: number): void {',
    '  switch (a < EVIDENCE ? a : EVIDENCE) {',
    ...[...places, evidence].map(
      (place) =>
        `    case ${place.index ?? 'EVIDENCE'}: return ${place.name}(${place.index === null ? 'a, ' : ''}event);`,
    ),
    '  }',
    '}',
    '',
    '/** Policies look at an actor whose stage was entered. */',
    'export function ask(stage: number): void {',
    '  switch (stage) {',
    ...asks,
    '  }',
    '}',
    '',
    '/** An intention is carried out, if the chart still allows it. */',
    'export function act(row: number, variant: number, groundIndex: number): void {',
    '  switch (row) {',
    ...acts,
    '  }',
    '}',
    '',
  ].join('\n');
}
