/** Code of policies: what a role intends on entering a stage, and how the intention is carried out. */
import type { DecisionType } from '#domain/recipe.ts';
import { SLIP_COUNT } from '../policies/drafting.ts';
import { DIARY_WARNING, RENEW_BEFORE } from '../policies/moments.ts';
import type { Condition, PolicyRow, Visit } from '../policies/rows.ts';
import { codeMask, groundNumber } from './codes.ts';
import { type Emitter, type Place, slotsOf } from './emitter.ts';
import { guardCode, limitCode } from './generate-transitions.ts';
import { COMPLETE, EARLY, ROUTE_FACTS, THIN, WHOLE_FILE } from './program.ts';
import { INTENTIONS } from './state.ts';

interface Numbered {
  readonly row: PolicyRow;
  readonly index: number;
}

function visitCode(emit: Emitter, place: Place, visit: Visit): string {
  if (visit === 1) return '1';
  const counter = emit.counter(place, 'of' in visit ? visit.of : visit.after);
  if (counter === null) return '1';
  return 'of' in visit ? `${counter} || 1` : `${counter} + 1`;
}

const orderEnd = (emit: Emitter): string => {
  const place = emit.place('domestic-order');
  return limitCode(emit, place, 'domestic-order').replace(/^untilMinute\((.*)\)$/, '($1)');
};

function conditionCode(emit: Emitter, place: Place, condition: Condition): string {
  switch (condition.is) {
    case 'route-asks':
      return `routeAsks(${emit.actor(condition.procedure)})`;
    case 'tries-direct':
    case 'direct-brings-all':
      return `routeFact(${ROUTE_FACTS.indexOf(condition.is)})`;
    case 'letter':
      return `bit(${emit.bits.of(['letter', place.id, condition.test])}, ${place.self})`;
    case 'still-missing':
      return condition.code === null
        ? `stillMissing(${place.self}) !== 0`
        : `(stillMissing(${place.self}) & ${codeMask(condition.code)}) !== 0`;
    case 'fewer-than':
      return `${emit.counter(place, condition.counter) ?? '0'} < ${condition.limit}`;
    case 'drawn': {
      const key = emit.keys.of(condition.key);
      const share = emit.shares.of(['chance', place.id, condition.chance]);
      return `happens(${key}, ${visitCode(emit, place, condition.visit)}, ${share}, ${place.self})`;
    }
    case 'stage': {
      const actor = emit.place(condition.actor);
      const is = condition.in.map((id) => `stageOf[${actor.index}] === ${emit.stage(actor.table.chart, id)}`);
      return `(${is.join(' || ')})`;
    }
    case 'hold-may-be-extended':
      return '(run.hold >= 0 && run.extensionAskedFor !== run.hold)';
    case 'order-still-runs':
      return `${orderEnd(emit)} > run.now`;
    case 'refused-on':
      return `run.ground === ${groundNumber(condition.ground)}`;
    case 'not':
      return `!(${conditionCode(emit, place, condition.condition)})`;
  }
}

function momentCode(emit: Emitter, moment: PolicyRow['at']): string {
  switch (moment) {
    case 'now':
      return 'run.now';
    case 'file-complete':
      return 'Math.max(run.now, fileComplete())';
    case 'diary':
      return `Math.max(run.now, run.hold - ${DIARY_WARNING})`;
    case 'before-order-ends':
      return `${orderEnd(emit)} - Math.min(${RENEW_BEFORE}, Math.floor((${orderEnd(emit)} - run.now) / 2))`;
  }
}

function variantCode(emit: Emitter, letter: PolicyRow['letter']): string {
  const dossier = () =>
    `dossier(${emit.keys.of('request/thin')}, ${emit.keys.of('request/slips')}, ${emit.keys.of('request/slip')}, ${SLIP_COUNT})`;
  switch (letter) {
    case undefined:
      return '-1';
    case 'early':
      return String(EARLY);
    case 'file':
      return String(WHOLE_FILE);
    case 'first':
      return dossier();
    case 'corrected':
      return `(${dossier()} === ${THIN} ? ${THIN} : ${COMPLETE})`;
  }
}

const groundCode = (emit: Emitter, place: Place, row: PolicyRow): string =>
  row.ground === undefined
    ? '0'
    : `ground(${emit.grounds.of([place.id, row.ground === 'first-finding' ? row.ground : row.ground.lawful])}, ${place.self})`;

/** Cases of `ask`: by stage, the first row of each role whose conditions hold. */
export function askCode(
  emit: Emitter,
  places: readonly Place[],
  rows: readonly Numbered[],
  roles: Readonly<Record<DecisionType, string>>,
): readonly string[] {
  return places.flatMap((place) =>
    place.table.stages.flatMap((stage) => {
      const here = rows.filter(({ row }) => row.actor === place.id && row.stage === stage.id);
      if (here.length === 0) return [];
      // In the order in which the stage offers its decisions to the roles.
      const order = [
        ...new Set(stage.on.map(({ on }) => roles[on as DecisionType]).filter((role) => role !== undefined)),
      ];
      const lines = order.flatMap((role, slot) => {
        const mine = here.filter(({ row }) => roles[row.decide] === role);
        if (mine.length === 0) return [];
        return [
          `      r${slot}: {`,
          ...mine.flatMap(({ row, index }) => {
            const test = row.when.map((condition) => conditionCode(emit, place, condition)).join(' && ') || 'true';
            return [
              `        if (${test}) {`,
              `          intend(${Number(place.index) * INTENTIONS + slot}, ${slotsOf(place).intentions[slot]}, ${emit.nextPlace(place)}, ${index}, ${momentCode(emit, row.at)}, ${variantCode(emit, row.letter)}, ${groundCode(emit, place, row)});`,
              `          break r${slot};`,
              '        }',
            ];
          }),
          '      }',
        ];
      });
      return [
        `    case ${emit.stage(place.table.chart, stage.id)}: { // ${place.id}.${stage.id}`,
        ...lines,
        '      return;',
        '    }',
      ];
    }),
  );
}

/** Cases of `act`: what a decision leaves in the file, then the decision itself. */
export function actCode(emit: Emitter, places: readonly Place[], rows: readonly Numbered[]): readonly string[] {
  return rows.map(({ row, index }) => {
    const place = places.find(({ id }) => id === row.actor);
    const stage = place?.table.stages.find(({ id }) => id === row.stage);
    const decision = stage?.on.find(({ on }) => on === row.decide);
    if (!place || !decision) throw new Error(`${row.actor}.${row.stage} offers no ${row.decide}`);
    const guards = decision.branches.map(({ guard }) => guard);
    const can = guards.some((guard) => guard === null)
      ? null
      : guards.flatMap((guard) => (guard ? [guardCode(emit, place, guard)] : [])).join(' || ');
    const steps = [
      ...(row.letter ? [`writeLetter(${place.self}, variant);`] : []),
      ...(row.ground ? ['run.ground = groundIndex;'] : []),
      ...(row.decide === 'decide.extend' ? ['run.extensionAskedFor = run.hold;'] : []),
      ...(row.decide === 'decide.ask-supplement' && row.actor === 'request'
        ? [`askAboutMissing(${emit.actor('request')});`]
        : []),
      `deliver(${place.self}, ${emit.event(row.decide)});`,
    ].join(' ');
    return `    case ${index}: ${can === null ? '' : `if (!(${can})) return; `}${steps} return; // ${row.decide}`;
  });
}
