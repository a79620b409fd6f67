import { expect, it } from 'vitest';
import { describeProblems } from '../../tools/describe-problems.ts';

const problem = {
  file: 'scenarios/01-example/scenario.yaml',
  line: 12,
  column: 5,
  rule: 'F03',
  message: 'The duration is negative.',
  fix: 'Write it as P30D.',
};

it('gives each content problem one line that begins with its place', () => {
  expect(describeProblems([problem, { ...problem, line: 14 }]).split('\n')).toEqual([
    'The content has 2 problems:',
    'scenarios/01-example/scenario.yaml:12:5 F03 The duration is negative. Write it as P30D.',
    'scenarios/01-example/scenario.yaml:14:5 F03 The duration is negative. Write it as P30D.',
  ]);
});
