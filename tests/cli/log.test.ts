// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { xesHead } from '#cli/log/xes.ts';
import { main } from '#cli/main.ts';

async function run(...args: string[]) {
  const said = { out: '', error: '' };
  const code = await main(args, { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  return { code, ...said };
}
const SCENARIO = ['log', '--scenario', 'the-night-shift', '--route', 'uncc-preserved', '--runs', '12'];

const parsed = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const valueIn = (parent: Element, key: string) =>
  [...parent.children].find((child) => child.getAttribute('key') === key)?.getAttribute('value') ?? null;

describe('comity log', () => {
  it('writes XES with the standard extensions, one trace a run and events in time', async () => {
    const { code, out } = await run(...SCENARIO);
    expect(code).toBe(0);
    const document = parsed(out);
    expect(document.querySelector('parsererror')).toBeNull();
    const log = document.documentElement;
    expect([log.tagName, log.getAttribute('xes.version')]).toEqual(['log', '1.0']);
    expect([...log.querySelectorAll('extension')].map((one) => one.getAttribute('prefix'))).toEqual([
      'concept',
      'time',
      'org',
      'lifecycle',
    ]);
    const traces = [...log.querySelectorAll('trace')];
    expect(traces).toHaveLength(12);
    for (const trace of traces) {
      expect(valueIn(trace, 'concept:name')).toMatch(/^seed \d+, run \d+$/);
      const events = [...trace.querySelectorAll('event')];
      expect(events.length).toBeGreaterThan(10);
      const times = events.map((event) => Date.parse(valueIn(event, 'time:timestamp') ?? ''));
      expect(times.every(Number.isFinite)).toBe(true);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const event of events) {
        for (const key of ['concept:name', 'org:role', 'instrument']) expect(valueIn(event, key)).toBeTruthy();
        expect(['start', 'complete']).toContain(valueIn(event, 'lifecycle:transition'));
      }
    }
  });

  it('completes what it starts, but for what the end of the case cut', async () => {
    const { out } = await run(...SCENARIO);
    for (const trace of parsed(out).querySelectorAll('trace')) {
      const open = new Map<string, number>();
      for (const event of trace.querySelectorAll('event')) {
        const key = `${valueIn(event, 'procedure')}: ${valueIn(event, 'concept:name')}`;
        if (valueIn(event, 'lifecycle:transition') === 'start') open.set(key, (open.get(key) ?? 0) + 1);
        else if (open.has(key)) open.set(key, (open.get(key) ?? 0) - 1);
      }
      const left = [...open].filter(([, count]) => count !== 0);
      expect(left.length).toBeLessThanOrEqual(2);
      expect(left.filter(([, count]) => count !== 1)).toEqual([]);
    }
  });

  it('writes the same events as CSV', async () => {
    const xes = parsed((await run(...SCENARIO)).out).querySelectorAll('event').length;
    const { out } = await run(...SCENARIO, '--format', 'csv');
    const [head, ...lines] = out.trimEnd().split('\n');
    expect(head).toBe('case,activity,timestamp,lifecycle,role,procedure,instrument,outcome');
    expect(lines).toHaveLength(xes);
    expect(lines[0]).toMatch(/^"seed \d+, run 0",.*T\d\d:\d\d:00\.000\+00:00,(start|complete),/);
  });

  it('logs the lab, and the same runs whatever the first number', async () => {
    const ask = ['log', '--procedure', 'eio', '--requesting', 'M', '--requested', 'M', '--data', 'mixed'];
    const whole = (await run(...ask, '--runs', '30', '--format', 'csv')).out.split('\n');
    const later = (await run(...ask, '--from-run', '17', '--runs', '13', '--format', 'csv')).out.split('\n').slice(1);
    expect(whole.slice(-later.length)).toEqual(later);
  });

  it('escapes what XML minds', () => {
    const title = `a & b < c > "d" 'e' \u0001`;
    const named = [...parsed(`${xesHead(title)}</log>`).documentElement.children].find(
      (child) => child.getAttribute('key') === 'concept:name',
    );
    expect(named?.getAttribute('value')).toBe(`a & b < c > "d" 'e' `);
  });

  it.each([
    [['--route', 'bilateral-preserved'], 1, 'is closed'],
    [['--route', 'nope'], 1, 'has no route'],
    [['--format', 'pdf'], 1, 'xes, csv'],
    [['--runs', '200000'], 1, 'at most 100000'],
    [['--data', 'traffic'], 2, 'cannot stand together'],
  ])('%j is refused in a sentence', async (change, code, sentence) => {
    const refused = await run(...SCENARIO, ...change);
    expect([refused.code, refused.out]).toEqual([code, '']);
    expect(refused.error).toContain(sentence);
  });
});
