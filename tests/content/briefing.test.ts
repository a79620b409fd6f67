import { describe, expect, test } from 'vitest';
import { compileInWorld } from '#content/compile-folder.ts';
import { NIGHT_SHIFT, nightShiftFiles, places, problemsOf, shippedWorld } from '#support/shipped.ts';

describe('the briefing', () => {
  test('has at most 600 words; signs of a list are none', () => {
    const open = (words: number) =>
      problemsOf(
        compileInWorld(
          nightShiftFiles().set('briefing.md', `# Title\n\n- word, – ${'word '.repeat(words - 2)}`),
          shippedWorld(),
          NIGHT_SHIFT,
        ),
      );
    expect(open(600)).toEqual([]);
    const [problem] = open(601);
    expect(problem).toMatchObject({ rule: 'F005', file: `${NIGHT_SHIFT}/briefing.md` });
    expect(problem?.message).toBe('The briefing has 601 words, and people read at most 600 before they begin.');
  });

  const withBriefing = (text: string) =>
    places(problemsOf(compileInWorld(nightShiftFiles().set('briefing.md', text), shippedWorld(), NIGHT_SHIFT)));

  test.each([
    ['HTML, at its very place', '# A\n\nsome <i>words</i>', ['F007 3:6']],
    ['a link elsewhere', 'see [here](http://example.org)', ['F013 1:10']],
    ['nothing', ' \n ', ['F001 1:1']],
    ['too much', 'word '.repeat(5000), ['F005 1:1']],
    ['Markdown with a link and a comparison', '*a* [b](https://example.org) 1 < 2', []],
  ] as [string, string, string[]][])('%s', (_, text, expected) => expect(withBriefing(text)).toEqual(expected));

  test('and the scenario are missed by name', () => {
    const files = nightShiftFiles();
    files.delete('briefing.md');
    const [problem] = problemsOf(compileInWorld(files, shippedWorld(), NIGHT_SHIFT));
    expect(problem).toMatchObject({ rule: 'C004', file: `${NIGHT_SHIFT}/briefing.md`, line: 1, column: 1 });
    expect(problemsOf(compileInWorld(new Map(), shippedWorld(), NIGHT_SHIFT))[0]?.rule).toBe('C004');
  });
});
