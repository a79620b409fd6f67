/** The desk of a union's State: what it is told, what it may object to, and what leaves while it is silent (EU e-Evidence 12 and 17, EIO 11). */
import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import { isWithin, refusalStands } from '#domain/legal-test/index.ts';
import { replay } from '#simulation/replay.ts';
import { viewOf } from '#simulation/view-of.ts';
import { deskOf, playedAt } from '#support/desk-play.ts';

const { desk, model, mistakes } = await deskOf('ten-days', 'department');
const { plan } = desk;
const outcomes = ({ run }: Pick<typeof model, 'run'>) => run.itemOutcomes;

describe('a production order of which the State of the provider is told', () => {
  it('brings subscriber data only, once that State raises a ground', () => {
    expect(outcomes(model)).toMatchObject({
      tenant: 'obtained',
      'sign-ins': 'refused',
      'cash-book': 'refused',
      'betting-book': 'refused',
    });
  });

  it('brings everything after ten days of silence', () => {
    const silent = playedAt(desk, []);
    expect(silent.types).toContain('production-unopposed');
    expect(outcomes(silent)).toMatchObject({ tenant: 'obtained', 'sign-ins': 'obtained', 'betting-book': 'obtained' });
  });

  it('lies on that desk from the day of the copy, and not before', () => {
    const [first] = desk.modelAnswer;
    const seen = (until: number) =>
      viewOf(plan, replay(plan, { ...desk.played([]), until: minutes(until) }), desk.role).decisions.length;
    const notified = model.at('production-notified') ?? 0;
    expect([seen(notified - 1), seen(notified)]).toEqual([0, 1]);
    expect(first?.at).toBeGreaterThan(notified);
  });
});

describe('an investigation order that asks who used an address', () => {
  const basis = 'investigation-order-eio';

  it('meets no want of dual criminality, which stands against anything else', () => {
    expect(refusalStands(plan, basis, ['R05'], ['subscriber'])).toMatchObject({
      stands: false,
      citation: { instrument: 'eio', article: '11(2)' },
    });
    expect(refusalStands(plan, basis, ['R05'], ['subscriber', 'traffic']).stands).toBe(true);
    expect(refusalStands(plan, basis, ['R05']).stands).toBe(true);
  });

  it('keeps the attempt in the file: nothing has happened', () => {
    expect(mistakes[0]?.tried).toEqual(['decide.refuse-recognition R05']);
  });

  it('is completed by a prosecutor whom nobody plays', () => {
    expect(mistakes[1]?.types).toContain('investigation-completed');
  });
});

describe('what an addressee can reach', () => {
  const item = (id: string) => plan.items.filter((one) => one.id === id);

  it('is its own data for a provider, and what is held there for a State', () => {
    const reach = (procedure: Parameters<typeof isWithin>[1]) =>
      plan.items.filter((one) => isWithin(plan, procedure, one)).map(({ id }) => id);
    expect(reach('production-order')).toEqual(plan.items.map(({ id }) => id).filter((id) => id !== 'address-holder'));
    expect(reach('investigation-order')).toEqual(item('address-holder').map(({ id }) => id));
    expect(reach('police')).toHaveLength(plan.items.length);
  });
});

describe('the law of a third State', () => {
  it('stops the whole order, and a court decides', async () => {
    const asking = await deskOf('ten-days');
    expect(asking.mistakes[0]?.types).toEqual(
      expect.arrayContaining(['production-conflict-raised', 'production-lifted']),
    );
    expect(asking.model.types).not.toContain('production-conflict-raised');
  });
});
