import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { csv } from '#app/storage/csv.ts';
import { reportOf } from '#app/training/report/report.ts';
import { reportRows } from '#app/training/report/report-rows.ts';
import { assess } from '#simulation/assess/assess.ts';
import { costSteps } from '#simulation/assess/costs.ts';
import { replay } from '#simulation/replay.ts';
import { button, mistake, openRoom, pack, plan, recipeOf } from './harness.tsx';

const files = vi.hoisted(() => ({ saved: [] as { name: string; content: string }[] }));
vi.mock('#app/storage/save-file.ts', () => ({
  saveFile: (name: string, content: string) => files.saved.push({ name, content }),
}));

const bad = { ...recipeOf(mistake), notes: { '0': '=cmd|"/c calc"!A1' } };
function report(improvement = '') {
  const [story] = costSteps(plan, bad, pack.debrief.modelAnswer, 0);
  return reportOf({
    plan,
    run: replay(plan, bad),
    recipe: bad,
    lines: assess(plan, pack.debrief.objectives, bad).dimensions.flatMap(({ lines }) => lines),
    costs: story?.lines ?? [],
    place: null,
    discussion: pack.debrief.discussion,
    afterDelivery: null,
    improvement,
    tableSize: null,
    titleOf: (type) => type,
  });
}

describe('the after-action report', () => {
  it('holds objectives, timeline, decisions with the reasons given, losses, questions and the plan', () => {
    const one = report('Preserve first.');
    expect(one.objectives.map(({ verdict }) => verdict)).toContain('not-met');
    expect(one.decisions.map(({ number, day }) => [number, day])).toEqual([
      [1, 0],
      [2, 130],
      [3, 240],
    ]);
    expect(one.decisions[0]).toMatchObject({ reasonGiven: bad.notes['0'], law: { article: '44' } });
    expect(one.decisions[0]?.cost?.inThisRun).toBeGreaterThan(100);
    expect(one.losses).toEqual([{ item: plan.items[0]?.title, day: 21 }]);
    expect(one.timeline.some(({ told }) => !told)).toBe(true);
    expect(one.discussion).toEqual(pack.debrief.discussion);
    expect(one.improvement).toBe('Preserve first.');
  });

  it('is JSON that says no number of all, and the same each time', () => {
    expect(JSON.parse(JSON.stringify(report()))).toEqual(report());
    expect(Object.keys(report()).join()).not.toMatch(/score|total|points/);
  });

  it('as a table keeps what people wrote from becoming a formula', () => {
    const text = csv(reportRows(report('@SUM(A1)')));
    expect(text).toContain(`"'=cmd|""/c calc""!A1"`);
    expect(text).toContain("'@SUM(A1)");
    const lines = text.trimEnd().split('\r\n');
    expect(new Set(reportRows(report()).map((row) => row.length)).size).toBe(1);
    expect(lines[0]).toMatch(/^part,number,day,text,verdict/);
  });

  it('says in the table all that the JSON says: objectives, decisions, events, losses, questions and the plan', () => {
    const one = report('Preserve first.');
    const count = (part: string) => reportRows(one).filter(([first]) => first === part).length;
    expect(count('objective')).toBe(one.objectives.length);
    expect(count('decision')).toBe(one.decisions.length);
    expect(count('event')).toBe(one.timeline.length);
    expect(count('loss')).toBe(one.losses.length);
    expect(count('question')).toBe(one.discussion.length);
    expect(reportRows(one).at(-1)).toContain('Preserve first.');
    expect(one.timeline.length * one.discussion.length * one.losses.length).toBeGreaterThan(0);
    const untold = reportRows(one).filter(([part, , , , verdict]) => part === 'event' && verdict === 'untold');
    expect(untold.length).toBe(one.timeline.filter(({ told }) => !told).length);
  });

  it('is saved from the debrief, with what was written there', () => {
    openRoom({ recipe: bad });
    fireEvent.change(screen.getByLabelText('What we will do differently next time'), {
      target: { value: 'Ask the police.' },
    });
    fireEvent.click(button('Save the report as JSON'));
    fireEvent.click(button('Save the report as a table (CSV)'));
    expect(files.saved.map(({ name }) => name)).toEqual([
      'comity-report-the-night-shift-1.json',
      'comity-report-the-night-shift-1.csv',
    ]);
    expect(JSON.parse(files.saved[0]?.content ?? '{}')).toMatchObject({
      format: 'comity.report',
      improvement: 'Ask the police.',
    });
  });
});
