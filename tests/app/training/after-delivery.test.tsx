import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Closing } from '#app/training/debrief/closing.tsx';
import { Debrief } from '#app/training/debrief/debrief.tsx';
import { PackageCheck } from '#app/training/debrief/package-check.tsx';
import { LetterPage } from '#app/training/letters/letter-page.tsx';
import { deliveryAt } from '#app/training/model/delivery.ts';
import { lettersOf } from '#app/training/model/letters.ts';
import { packageFinding } from '#app/training/model/package-finding.ts';
import type { Report } from '#app/training/report/report.ts';
import { days, minutes } from '#domain/case-time.ts';
import { PACKAGE_FAULTS, type PackageFault } from '#domain/habits.data.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { assess } from '#simulation/assess/assess.ts';
import { packageFault } from '#simulation/package-of.ts';
import { stopHere, withDecision } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, openRoom, pack, pageText, plan, recipeOf } from './harness.tsx';

const files = vi.hoisted(() => ({ saved: [] as { name: string; content: string }[] }));
vi.mock('#app/storage/save-file.ts', () => ({
  saveFile: (name: string, content: string) => files.saved.push({ name, content }),
}));

/** The model answer under a seed whose data arrive, with this fault in the package. */
function delivered(fault: PackageFault | null): { readonly recipe: Recipe; readonly from: number } {
  for (let seed = 1; seed < 2000; seed += 1) {
    const recipe = { ...recipeOf(pack.debrief.modelAnswer), seed };
    if (packageFault(recipe) !== fault) continue;
    const run = replay(plan, recipe);
    const span = run.spans.find(({ stage }) => stage === 'accepting');
    if (span && run.marks.some(({ type }) => type === 'evidence-received')) return { recipe, from: span.from };
  }
  throw new Error('no such seed');
}
const at = ({ recipe, from }: ReturnType<typeof delivered>): Recipe => ({ ...recipe, until: minutes(from + 1) });
const hash = delivered('hash');

describe('a package', () => {
  it.each([...PACKAGE_FAULTS, null])('with the fault %s shows it to whoever compares, and never says it', (fault) => {
    const case_ = delivered(fault);
    const run = replay(plan, at(case_));
    const delivery = must(deliveryAt(plan, case_.recipe, run, run.now), 'data came');
    expect(delivery.files.some(({ listed, received }) => listed !== received)).toBe(fault === 'hash');
    expect(delivery.linksEnd < delivery.loadedAt).toBe(fault === 'links');
    openRoom({ recipe: at(case_), desk: { screen: 'decide.ask-again' } });
    expect(pageText().includes('No program to read it')).toBe(fault === 'format');
  });

  it('is not there before it has arrived', () => {
    const run = replay(plan, { ...hash.recipe, until: minutes(hash.from - 1) });
    expect(deliveryAt(plan, hash.recipe, run, run.now)).toBeNull();
  });

  it('is asked for again once somebody says what is wrong, and the new copy is whole', () => {
    const { session } = openRoom({ recipe: at(hash), desk: { screen: 'decide.ask-again' } });
    fireEvent.click(button('Ask for a new copy'));
    expect(session.kept.recipe.decisions).toHaveLength(hash.recipe.decisions.length);
    expect(pageText()).toContain('Choose what is wrong.');
    fireEvent.click(screen.getByRole('radio', { name: 'A check value does not match the list' }));
    fireEvent.click(button('Ask for a new copy'));
    const { recipe } = session.kept;
    expect(recipe.decisions.at(-1)?.choice).toEqual({ fault: 'hash' });
    const run = replay(plan, { ...recipe, until: minutes(recipe.until + days(300)) });
    expect(deliveryAt(plan, recipe, run, run.now)?.fault).toBeNull();
  });

  it('lies behind the letter that brings it, sheet by sheet', async () => {
    const run = replay(plan, hash.recipe);
    const letter = must(
      lettersOf(plan, run, 'prosecutor').find(({ type }) => type === 'evidence-received'),
      'it came',
    );
    openRoom({ recipe: hash.recipe, part: <LetterPage letter={letter} /> });
    for (const sheet of [
      'Cover letter',
      'Certificate of the custodian',
      'Check values (SHA-256)',
      'Chain of custody',
    ]) {
      expect(screen.getByRole('heading', { name: sheet })).toBeDefined();
    }
    expect(await axeFindings()).toEqual([]);
  });

  it('is spoken of in the debrief: what was wrong, and whether anybody looked', () => {
    openRoom({ recipe: hash.recipe, part: <PackageCheck /> });
    expect(pageText()).toContain('One check value did not match the list. You accepted it as it was.');
  });
});

describe('a fault of the package that nobody asked about', () => {
  const part = <Debrief />;
  const outcome = () =>
    within(screen.getAllByRole('heading', { name: 'What came of it' })[0]?.parentElement as HTMLElement);

  it.each([
    ['hash', 'It was accepted although its check value does not match.', 'nobody can show otherwise', 1],
    ['links', 'It was accepted behind links that had ended.', 'these data are not in your file', 2],
    ['format', 'It was accepted without a program to read it.', 'nobody can read in court', 2],
  ] as const)(
    '(%s) stands at what came of each item, and as a finding with the article on certificates',
    (fault, says, means, items) => {
      const case_ = delivered(fault);
      const { files } = must(deliveryAt(plan, case_.recipe, replay(plan, case_.recipe), 1e9), 'data came');
      expect(files.length).toBeGreaterThanOrEqual(1);
      openRoom({ recipe: case_.recipe, part });
      expect(outcome().getAllByText(says, { exact: false })).toHaveLength(Math.min(items, files.length));
      const found = within(
        screen.getByRole('heading', { name: 'What came back, and whether anybody looked' })
          .parentElement as HTMLElement,
      );
      expect(found.getByText(means, { exact: false })).toBeDefined();
      expect(found.getByRole('button', { name: /art\. 5\(1\)\(d\)/ })).toBeDefined();
      expect(found.getByText(/To compare the values on arrival is practice/)).toBeDefined();
    },
  );

  it('is no longer one once a new copy was asked for, and none where nothing was wrong', () => {
    const from = at(hash);
    const asked = withDecision(from, {
      at: from.until,
      role: 'prosecutor',
      request: 'request',
      type: 'decide.ask-again',
      choice: { fault: 'hash' },
    });
    const recipe = { ...asked, until: minutes(plan.horizon + 1) };
    expect(packageFinding(plan, recipe, replay(plan, recipe))).toMatchObject({ answer: 'found', items: [] });
    const whole = delivered(null).recipe;
    expect(packageFinding(plan, whole, replay(plan, whole))).toMatchObject({ answer: 'whole', items: [] });
    openRoom({ recipe, part });
    expect(pageText()).not.toContain('It was accepted');
  });

  it('was not accepted where play stopped before anybody could', () => {
    const recipe = stopHere(at(hash));
    expect(packageFinding(plan, recipe, replay(plan, recipe))).toMatchObject({ answer: 'open' });
    openRoom({ recipe, part });
    expect(pageText()).toContain('Nobody had asked for a new copy when play stopped.');
    expect(pageText()).not.toContain('It was accepted');
  });

  it('leaves every objective as it would be without it: luck earns nothing', () => {
    const verdicts = (recipe: Recipe) =>
      assess(plan, pack.debrief.objectives, recipe).dimensions.flatMap(({ lines }) =>
        lines.map(({ id, verdict }) => `${id} ${verdict}`),
      );
    expect(verdicts(hash.recipe)).toEqual(verdicts(delivered(null).recipe));
  });
});

describe('the closing checklist', () => {
  it('keeps each answer, says what it means with the rule on use, and writes the closing letter', async () => {
    const { session } = openRoom({ recipe: hash.recipe, part: <Closing /> });
    const choose = (question: RegExp, answer: RegExp) =>
      fireEvent.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name: answer }));
    expect(pageText()).not.toContain('This is another use');
    choose(/^The police want/, /pass them on/);
    expect(pageText()).toContain('This is another use than the one that you named.');
    expect(screen.getByRole('button', { name: 'Aldermark–Kestrel treaty, art. 8' })).toBeDefined();
    expect(pageText()).not.toContain('Our request: result and thanks');
    choose(/Do you write/, /closing letter/);
    expect(pageText()).toContain('Our request: result and thanks');
    expect(session.kept.desk.closing).toEqual({ use: 'other', feedback: 'letter' });
    expect(await axeFindings()).toEqual([]);
  });

  it('goes into the report, as JSON and as a table, with the letter and the finding on the package', () => {
    files.saved.length = 0;
    openRoom({ recipe: hash.recipe, desk: { closing: { use: 'other', defence: 'all', feedback: 'letter' } } });
    fireEvent.click(button('Save the report as JSON'));
    fireEvent.click(button('Save the report as a table (CSV)'));
    const [json, table] = files.saved.map(({ content }) => content);
    const report = JSON.parse(json ?? '{}') as Report;
    expect(report.closing.map(({ question, answer }) => [question, answer])).toEqual([
      ['evidence', null],
      ['use', 'other'],
      ['defence', 'all'],
      ['clears', null],
      ['feedback', 'letter'],
    ]);
    expect(report.closing[1]).toMatchObject({
      asked: 'The police want to use the data in another case. What do you do?',
      answered: 'I pass them on.',
      means: 'This is another use than the one that you named.',
      law: { article: '8' },
    });
    expect(report.closing[0]).toMatchObject({ answered: null, means: null, law: null });
    expect(report.closingLetter?.paragraphs[0]).toContain('we have received the data');
    expect(report.package).toMatchObject({ fault: 'hash', answer: 'missed', law: { article: '5(1)(d)' } });
    expect(report.package?.items).toHaveLength(1);
    const lines = (table ?? '').split('\r\n');
    expect(lines.filter((line) => line.startsWith('closing,'))).toHaveLength(5);
    expect(lines.some((line) => /^package,.*,missed,/.test(line))).toBe(true);
    expect(lines.some((line) => line.startsWith('closing-letter,'))).toBe(true);
  });

  it('is in no report where nothing came', () => {
    files.saved.length = 0;
    openRoom({ recipe: stopHere({ ...hash.recipe, until: minutes(hash.from - 1) }) });
    fireEvent.click(button('Save the report as JSON'));
    expect(JSON.parse(files.saved[0]?.content ?? '{}')).toMatchObject({
      closing: [],
      package: null,
      closingLetter: null,
    });
  });

  it('is not there where nothing came', () => {
    openRoom({ recipe: { ...hash.recipe, until: minutes(hash.from - 1) }, part: <Closing /> });
    expect(pageText()).not.toContain('Before you close the file');
  });
});
