import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BuiltRoom } from '#app/comparison/choose/built-room.tsx';
import { ChoosePage } from '#app/comparison/choose/choose-page.tsx';
import { firstWords, readWords, writeWords } from '#app/comparison/choose/form-address.ts';
import { faultsOf, formOf } from '#app/comparison/choose/form-faults.ts';
import { figureRows } from '#app/comparison/figure-rows.ts';
import { retentionEnds } from '#app/comparison/legal-clocks.ts';
import { en } from '#app/comparison/messages.en.ts';
import { RoomMessages } from '#app/i18n/provider.tsx';
import { buildCase } from '#content/built-case.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { compileKitPack } from '../../../tools/compile-pack.ts';
import { fakeSimulator } from './fake-worker.ts';
import { button, FakeAddress, labelled } from './open-room.tsx';

const compiled = await compileKitPack(process.cwd());
if (!compiled.ok) throw new Error('the world does not compile');
const kit = compiled.value;
const first = firstWords(kit.law);
const text = () => document.body.textContent ?? '';
const errors = () => [...document.querySelectorAll('.field__error')].map((one) => one.textContent);

function openBuilt(query: string) {
  const { worker, simulator } = fakeSimulator();
  const address = new FakeAddress(query);
  const room = <BuiltRoom address={address} kit={kit} simulator={simulator} />;
  renderInApp(<RoomMessages messages={en}>{room}</RoomMessages>);
  return { worker, address };
}

describe('the form in the address', () => {
  it('starts with a case that can be built', () => {
    expect(buildCase(kit, formOf(first)).ok).toBe(true);
  });
  it('comes back as it was written, and leaves other entries alone', () => {
    const words = {
      ...first,
      data: ['content', 'subscriber'] as const,
      ageKind: 'tip' as const,
      kept: 'weeks',
      danger: true,
    };
    const query = writeWords({ ...words, data: [...words.data] }, new URLSearchParams('quality=80&from=nowhere'));
    expect(query.get('quality')).toBe('80');
    expect(readWords(query, kit.law)).toEqual({ ...words, data: ['subscriber', 'content'] });
  });
  it('keeps what it gets wrong, so that the form can say so', () => {
    expect(readWords(new URLSearchParams('from=atlantis&age=old&date=soon'), kit.law)).toMatchObject({
      from: 'atlantis',
      age: 'old',
      date: 'soon',
    });
  });
});

describe('an address from a stranger', () => {
  const said = (id: string, values?: Record<string, unknown>) => `${id} ${JSON.stringify(values ?? {})}`;
  const faulty = (query: string) => {
    const words = readWords(new URLSearchParams(query), kit.law);
    const faults = Object.values(faultsOf(words, kit.law, { t: said as never }));
    const built = buildCase(kit, formOf(words));
    return { words, all: [...faults, ...(built.ok ? [] : built.problems)] };
  };
  it.each([
    'from=__proto__&to=constructor',
    'offence=toString&provider=valueOf',
    'data=constructor,__proto__',
    'date=2999-13-01',
    'date=1799-12-31',
    'date=9999-12-31',
    'date=%2B012026-01-01',
    'date=NaN',
    'age=Infinity',
    'age=-1',
    'age=1e9',
    'age=36501',
    'age=0x10',
    'kept=constructor',
    'kept=__proto__',
    'from=%E0%A4%A&to=%',
    'from=%ED%A0%80',
    `from=${'x'.repeat(1_000_000)}&offence=${'y'.repeat(1_000_000)}&kept=${'z'.repeat(100_000)}&date=${'9'.repeat(100_000)}`,
  ])('%.40s is answered with short sentences, and stays written', (query) => {
    const { words, all } = faulty(query);
    expect(all.length).toBeGreaterThan(0);
    for (const one of all) expect(one.length).toBeLessThan(1000);
    expect(all.join()).not.toMatch(/NaN[^"]|undefined|\[object/);
    expect(readWords(writeWords(words), kit.law)).toEqual(words);
  });
});

describe('how long data live and how old they are', () => {
  const planOf = (part: Partial<typeof first>) => {
    const built = buildCase(kit, formOf({ ...first, data: ['traffic', 'content'], ...part }));
    if (!built.ok) throw new Error(built.problems.join());
    return built.value;
  };
  const traffic = (part: Partial<typeof first>) => planOf(part).items.find(({ id }) => id === 'traffic');
  it('comes from the provider, or from the class that is chosen, which is for traffic data alone', () => {
    const { providers } = kit.law;
    const keeps = providers.find(({ id }) => id === first.provider)?.keeps.traffic ?? '';
    expect(keeps).toBe('P30D');
    expect(traffic({})?.retention).toBe(30 * 1440);
    expect(traffic({ kept: 'days' })?.retention).toBe((kit.practice.retention.days?.to ?? 0) * 1440);
    const content = (kept: string) => planOf({ kept }).items.find(({ id }) => id === 'content');
    expect(content('days')).toEqual(content(''));
  });
  it.each(['forever', 'subscriber'])('is refused for what is no class of such data: %s', (kept) => {
    const built = buildCase(kit, formOf({ ...first, kept }));
    expect(built.ok ? '' : built.problems.join()).toContain(`No class of retention is called "${kept}". Known: days,`);
  });
  it('is marked where the age is drawn: by the age in the middle, with its distribution in words', () => {
    const [tip] = retentionEnds(planOf({ ageKind: 'tip' }));
    const { median, p90 } = kit.practice.ages.tip;
    expect(tip).toMatchObject({ item: 'traffic', keptDays: 30, ageDays: median, ageMost: p90, day: 30 - median });
    expect(retentionEnds(planOf({ age: '9' }))[0]).toMatchObject({ ageDays: 9, ageMost: null, day: 21 });
  });
  it('has its sources in the room', () => {
    const rows = figureRows(planOf({}), DEFAULT_SETTINGS, new Map());
    expect(rows.retention.map(({ name }) => name)).toContain('Two weeks to a month');
    expect(rows.ages.map(({ figure }) => figure.confidence)).toEqual(['fitted', 'fitted']);
  });
});

describe('choosing', () => {
  const cards = [{ id: 'night', title: 'The night shift', summary: 'A hospital.' }];
  const open = () =>
    renderInApp(
      <RoomMessages messages={en}>
        <ChoosePage cards={cards} kit={kit} />
      </RoomMessages>,
    );
  it('offers the shelf and the form; axe finds nothing', async () => {
    open();
    expect(document.querySelector('a[href="#/compare/night"]')).not.toBeNull();
    expect(await axeFindings()).toEqual([]);
  });
  it('says beside each field what cannot be, keeps what was typed, and opens the room once all is possible', async () => {
    open();
    expect(text()).toContain('by the provider’s rules (30 days)');
    await userEvent.selectOptions(labelled(/^How long traffic/), 'weeks');
    expect(text()).toContain('Examples: one access provider in the United States: fourteen days');
    const age = labelled(/^Days before/);
    await userEvent.clear(age);
    await userEvent.type(age, 'old');
    await userEvent.selectOptions(labelled(/^State that is asked/), first.from);
    await userEvent.click(labelled(/^traffic data/));
    await userEvent.click(button('Compare the routes'));
    expect(errors()).toEqual([
      expect.stringContaining('does not ask itself'),
      expect.stringContaining('holds its data in'),
      'Choose at least one category of data.',
      expect.stringContaining('whole number of days'),
    ]);
    expect(age).toHaveProperty('value', 'old');
    await userEvent.selectOptions(labelled(/^State that is asked/), first.to);
    await userEvent.click(labelled(/^content data/));
    await userEvent.clear(age);
    await userEvent.type(age, '12');
    expect(errors()).toEqual([]);
    await userEvent.click(button('Compare the routes'));
    expect(location.hash).toContain('#/compare/built?from=');
    expect(new URLSearchParams(location.hash.split('?')[1]).get('age')).toBe('12');
    location.hash = '';
  }, 60_000);
});

describe('a built case', () => {
  it('is simulated as its address says, and keeps the address when choices change', async () => {
    const query = writeWords(first).toString();
    const { worker, address } = openBuilt(`${query}&quality=80`);
    await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(worker.lastJob().settings.quality).toBe(0.8);
    expect(worker.lastJob().routes.length).toBeGreaterThan(2);
    expect(worker.planOf(worker.lastJob()).facts).toEqual([]);
    await userEvent.selectOptions(labelled(/^Channel/), 'post');
    await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(address.query).toBe(`${query}&quality=80&channel=post`);
  }, 60_000);
  it('that is impossible says why, and lets it be corrected', async () => {
    openBuilt('from=atlantis');
    expect(text()).toContain('This case cannot be built');
    expect(text()).toContain('Nothing here is called “atlantis”.');
    await userEvent.selectOptions(labelled(/^State that asks/), first.from);
    await userEvent.click(button('Compare the routes'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(text()).toContain('Compare the routes:');
  }, 60_000);
});
