import { describe, expect, it } from 'vitest';
import { CASE_PROCEDURES, DIRECT_PROCEDURES } from '#domain/ids.ts';
import { LEG_POINTS, type LegActor, legActorsOf, type ProcedureLegs } from '#domain/leg-points.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { chartTables } from '#simulation/chart-table.ts';

const ACTORS = Object.keys(LEG_POINTS) as LegActor[];
const stagesOf = (actor: LegActor) => chartTables()[actor].stages;

describe('the legs of procedures', () => {
  it('are told for every procedure of a case', () => {
    expect([...ACTORS].sort()).toEqual([...CASE_PROCEDURES].sort());
  });

  it.each(ACTORS)('of %s begin and end at stages of its chart that somebody enters or leaves', (actor) => {
    const legs: ProcedureLegs = LEG_POINTS[actor];
    const finals = stagesOf(actor).filter(({ ending }) => ending !== null);
    for (const leg of LEG_IDS) {
      for (const { stage, edge } of [...(legs[leg]?.from ?? []), ...(legs[leg]?.to ?? [])]) {
        expect(stagesOf(actor).map(({ id }) => id)).toContain(stage);
        if (edge === 'left') expect(finals.map(({ id }) => id)).not.toContain(stage);
      }
    }
  });

  it.each(ACTORS)('of %s are complete wherever the chart says it was executed', (actor) => {
    const executed = stagesOf(actor).flatMap(({ id, ending }) => (ending === 'executed' ? [id] : []));
    const ends: readonly string[] = LEG_POINTS[actor].total.to.map(({ stage }) => stage);
    for (const stage of executed) expect(ends).toContain(stage);
  });

  it('of a route are those of what brings evidence; of the police or a hold only where nothing else is asked', () => {
    const all = ['preservation', 'request', 'police', ...DIRECT_PROCEDURES] as const;
    expect(legActorsOf(['preservation', 'request'], true, ['preservation', 'request', 'police'])).toEqual(['request']);
    expect(legActorsOf(['direct-order', 'request'], true, all).slice(-3)).toEqual([
      'direct-order',
      'giving-effect',
      'request',
    ]);
    expect(legActorsOf(['police'], false, all)).toEqual(['police']);
    expect(legActorsOf(['preservation'], false, all)).toEqual(['preservation']);
  });
});
