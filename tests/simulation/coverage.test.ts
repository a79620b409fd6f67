import { describe, expect, it } from 'vitest';
import { must } from '#domain/result.ts';
import { COVERABLE, COVERAGE_AXES, coverageOfGame } from '#simulation/coverage.ts';
import { coverageReport, outdated, unexplained } from '#simulation/coverage-report.ts';
import { gamesOf } from '#simulation/shelf-games.ts';
import { shippedDesks } from '#support/shipped-cases.ts';

const cases = (await shippedDesks()).filter(({ desk }) => desk === 'prosecutor');
const games = cases.flatMap(gamesOf);
const covered = games.map(coverageOfGame);

describe('the coverage of the shelf', () => {
  it.each(COVERAGE_AXES)('%s: each is exercised by a recipe, or the reason why not is written down', (axis) => {
    expect(unexplained(covered, axis), 'add a recipe, or a reason to coverage-reasons.data.ts').toEqual([]);
    expect(outdated(covered, axis), 'exercised by now: remove the reason').toEqual([]);
  });

  it('tells each thing of each register once, with its cases or with a reason', () => {
    const report = coverageReport(covered);
    for (const axis of COVERAGE_AXES) {
      expect(report[axis].map(({ id }) => id)).toEqual(COVERABLE[axis]);
      for (const { scenarios, recipes, reason } of report[axis]) {
        expect(scenarios.length > 0).toBe(reason === null);
        expect(recipes).toBeGreaterThanOrEqual(scenarios.length);
      }
    }
  });

  it('is read off the game: the night shift’s model answer rests on Budapest through the treaty, and commits nothing', () => {
    const game = must(
      games.find(
        ({ scenario, desk, name }) => scenario === 'the-night-shift' && desk === null && name === 'model answer',
      ),
      'the game',
    );
    const { exercises } = coverageOfGame(game);
    expect([...exercises.instruments].sort()).toEqual(['bilateral', 'budapest', 'interpol']);
    expect([...exercises.procedures].sort()).toEqual(['police', 'preservation', 'request']);
    expect(exercises.machines.has('emergency')).toBe(false);
    expect([...exercises.deficiencies]).toEqual([]);
  });

  it('is nothing for a game that could not have happened', () => {
    const game = must(games[0], 'a game');
    const [decision] = game.recipe.decisions;
    const impossible = {
      ...game.recipe,
      decisions: [
        { ...must(decision, 'a decision'), type: 'decide.accept' as const, role: 'requested-authority' as const },
      ],
    };
    expect(() => coverageOfGame({ ...game, recipe: impossible })).toThrow(game.scenario);
  });
});
