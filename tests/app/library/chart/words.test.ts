import { describe, expect, it } from 'vitest';
import { chartGraph } from '#app/library/chart/chart-graph.ts';
import { en } from '#app/library/chart/messages.en.ts';
import { slugWords } from '#app/library/chart/words.ts';
import { HOLDERS } from '#domain/ids.ts';
import { graphOf, TABLES, wordsOf } from './charts.ts';
import { INVENTED } from './tables.ts';

const invented = chartGraph(INVENTED);
const words = wordsOf(invented);
const [opening, hidden, done] = invented.nodes;

it('turns a slug into words', () => {
  expect(slugWords('offer-conditions')).toBe('offer conditions');
  expect(slugWords('request.accepted')).toBe('request accepted');
  expect(slugWords('neverSent')).toBe('never sent');
});

describe('names that nobody has heard of', () => {
  it('are read as they are written, at length', () => {
    expect(opening?.ways.map(words.reason)).toEqual([
      'The work of this stage is done; if the legal test finds: seal broken',
      'The work of this stage is done; otherwise',
      'Decision: wave through; if there are fewer than 2 of these: seals',
      'Message: courier arrived',
      'The clock runs out: long silence; if practice, drawn by luck, says: left alone',
    ]);
  });
  it('and in short, where a space must not break one phrase', () => {
    expect(opening?.ways.map(words.short).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'if seal broken',
      'otherwise',
      'wave through, if fewer than 2 seals',
      'courier arrived',
      'time runs out: long silence, by luck: left alone',
    ]);
  });
  it('count visits of a stage by its label', () => {
    expect(hidden?.ways.map(words.reason)).toEqual(['Decision: speak up; if “Talks opened” was never reached']);
  });
  it('name endings, milestones and procedures', () => {
    expect([done && words.stage(done), done && words.note(done)]).toEqual(['Done for good', 'End: settled quietly']);
    expect(opening && words.effects(opening.entry)).toEqual(['Recorded: “Never heard of”']);
    expect(words.effects(hidden?.ways[0]?.actions ?? [])).toEqual([
      'Recorded: “Request sent to the requested State”',
      'Told to other court: talks reopened',
    ]);
  });
  it('tell a stage from the one it looks like', () => {
    expect(invented.nodes.slice(0, 2).map(words.stage)).toEqual(['Talks opened', 'Talks opened (hidden talks)']);
  });
});

it('say the known charts in words, without an id showing', () => {
  for (const table of TABLES) {
    const graph = chartGraph(table);
    const { stage, note, reason, short } = wordsOf(graph);
    const said = graph.nodes.flatMap((node) => [
      stage(node),
      note(node),
      ...node.ways.flatMap((way) => [reason(way), short(way)]),
    ]);
    expect(
      said.filter((text) => /undefined|NaN|[a-z]\.[a-z]|decide\b|dwell|limit\./.test(text)),
      table.chart,
    ).toEqual([]);
    const names = graph.nodes.map(stage);
    expect(new Set(names).size, `${table.chart}: ${names}`).toBe(names.length);
  }
});

it('say conditions as a reader expects them', () => {
  const graph = graphOf('request');
  const ways = graph.nodes.find(({ id }) => id === 'weighing')?.ways ?? [];
  expect(ways.slice(0, 3).map(wordsOf(graph).short)).toEqual([
    'ask for further information, if fewer than 2 supplements',
    'postpone, if no postponements',
    'offer conditions',
  ]);
});

describe('the catalogue', () => {
  it('has a word for every holder', () => {
    expect(HOLDERS.filter((holder) => !(`library.chart.holder.${holder}` in en))).toEqual([]);
  });
  it('has no word for an id that no chart uses', () => {
    const used = JSON.stringify(TABLES);
    const listed = Object.keys(en).flatMap((id) => {
      const [, kind, term] = /^library\.chart\.(name|ending|stage|test|branch|decision|clock)\.(.+)$/.exec(id) ?? [];
      return kind && term ? [{ kind, term }] : [];
    });
    expect(listed.length).toBeGreaterThan(30);
    const asWritten = ({ kind, term }: { kind: string; term: string }) =>
      kind === 'decision' ? `"decide.${term}"` : kind === 'clock' ? `"limit.${term}"` : `"${term}"`;
    expect(listed.filter((one) => !used.includes(asWritten(one)))).toEqual([]);
  });
});
