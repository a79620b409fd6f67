import { describe, expect, test } from 'vitest';
import { compileInWorld, compileScenario } from '#content/compile-folder.ts';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import { DECISION_ROLES } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { changed, NIGHT_SHIFT, nightShiftFiles, shippedWorld, worldFiles } from '#support/shipped.ts';

const compiled = compileInWorld(nightShiftFiles(), shippedWorld(), NIGHT_SHIFT);
const { id, card, plan, debrief } = must(compiled.ok ? compiled.value : null, 'the night shift does not compile');
const DAY = 1440;

describe('the night shift', () => {
  test('is the same from texts, from a read world and from disk', async () => {
    expect(compileScenario(nightShiftFiles(), worldFiles(), NIGHT_SHIFT)).toEqual(compiled);
    expect(await compileScenarioFolder(process.cwd(), '01-the-night-shift')).toEqual(compiled);
  });

  test('is the same with Windows line ends', () => {
    const windows = new Map([...nightShiftFiles()].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
    expect(compileInWorld(windows, shippedWorld(), NIGHT_SHIFT)).toEqual(compiled);
  });

  test('is JSON all through', () => {
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
    expect(JSON.stringify(plan)).not.toContain('"figure":"');
  });

  test('has a card for the shelf', () => {
    expect(card).toMatchObject({ id, requesting: 'Aldermark', requested: 'Kestrel', asAt: '2027-03-01' });
    expect(card.licence).toBe('CC BY 4.0');
    expect(card.supposes).toHaveLength(1);
    expect(card.supposes[0]).toMatch(/was not in force in 2026/);
    expect(Object.keys(card)).not.toContain('facilitator');
  });

  test('the logs are nine days old and kept thirty; the mailbox lives until its user deletes it', () => {
    const [logs, mailbox] = plan.items;
    expect(logs).toMatchObject({ category: 'traffic', age: 9 * DAY, retention: 30 * DAY, deletion: null });
    expect(mailbox).toMatchObject({ category: 'content', retention: null });
    expect(mailbox?.deletion).toMatchObject({ perMonth: 0.03, alertedFactor: 10 });
  });

  test('nobody’s life is at risk, and the file says so', () => {
    expect(plan.lifeAtRisk).toBe(false);
    expect(plan.facts.find((fact) => fact.id === 'patients-safe')?.text).toMatch(/At no time since/);
  });

  test('one identifier is completed on day three, and one fact only the police know', () => {
    const logs = plan.identifiers.filter(({ item }) => item === 'sign-in-logs');
    expect(logs.map(({ complete, known }) => [complete, known])).toEqual([
      [false, { from: 'start' }],
      [true, { from: 'time', at: 3 * DAY }],
    ]);
    const police = plan.facts.filter(({ known }) => known.from === 'police');
    expect(police.map(({ weighs }) => weighs)).toEqual([['custodian']]);
  });

  test('preservation and the treaty together are open, the conventions alone are what-ifs', () => {
    const state = (route: string) => plan.routes.find((one) => one.id === route);
    for (const route of ['budapest-preserved', 'uncc-preserved']) {
      expect(state(route)).toMatchObject({ open: true, whatIf: false, procedures: ['preservation', 'request'] });
    }
    for (const route of ['budapest-alone', 'uncc-alone'])
      expect(state(route)).toMatchObject({ open: false, whatIf: true });
    expect(state('uncc-preserved')?.supposes).toEqual(['uncc']);
    expect(state('emergency')?.open).toBe(false);
  });

  test('the debrief holds decisions with their roles', () => {
    const [first] = debrief.modelAnswer;
    expect(first).toMatchObject({ type: 'decide.preserve', role: 'prosecutor', request: 'preservation' });
    expect(first?.choice?.draft?.confidentiality).toBe('keep-secret-and-do-not-notify');
    expect(debrief.classicMistakes[0]?.decisions.some(({ type }) => type === 'decide.preserve')).toBe(false);
    for (const decision of [...debrief.modelAnswer, ...debrief.classicMistakes.flatMap(({ decisions }) => decisions)]) {
      expect(decision.role).toBe(DECISION_ROLES[decision.type]);
    }
    expect(debrief.discussion.length).toBeGreaterThan(2);
  });

  test('the briefing gives nothing of the facilitator’s part away', () => {
    expect(plan.briefing).not.toMatch(/Article|29\(|42\(|secre|forensic/i);
    expect(JSON.stringify(plan)).not.toContain('What to watch for');
  });

  test('a date stands for a duration after opening', () => {
    const files = nightShiftFiles();
    const text = changed(files.get('scenario.yaml') ?? '', 'known: P3D', 'known: 2027-03-11T07:00:00Z');
    expect(compileInWorld(files.set('scenario.yaml', text), shippedWorld(), NIGHT_SHIFT)).toEqual(compiled);
  });
});
