/** The printed pack: five papers with the names that exercises use, each whole, and safe whatever a scenario says. */
import { describe, expect, it } from 'vitest';
import { PAPERS, type PrintedCase, paperFile, printed } from '#content/printed/index.ts';
import { packOf } from '#support/packs.ts';
import { textOfPaper } from '#support/paper-text.ts';
import { shippedDesks } from '#support/shipped-cases.ts';

const cases = (await shippedDesks()).filter(({ desk }) => desk === 'prosecutor');
const night = await packOf('01-the-night-shift');

it('has five papers, and no other', () => {
  expect(PAPERS.map(paperFile)).toEqual([
    'situation-manual.html',
    'facilitator-guide.html',
    'role-cards.html',
    'evaluation-sheet.html',
    'participant-feedback-form.html',
  ]);
});

describe.each(cases.map((one) => [one.plan.scenario, one] as const))('%s', (_, shipped) => {
  it.each(PAPERS)('%s is a whole page that loads nothing', (paper) => {
    const html = printed(paper, shipped);
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<(script|img|link|iframe|a)\b|src=|href=|url\(/);
    // Every element that is opened is closed, so that a table never runs into the next page's heading.
    const open = [...html.matchAll(/<(section|table|ul|ol|dl|div|td|li|p)\b/g)].length;
    const closed = [...html.matchAll(/<\/(section|table|ul|ol|dl|div|td|li|p)>/g)].length;
    expect(closed).toBe(open);
    expect(textOfPaper(html)).not.toMatch(/undefined|\[object|NaN|\$\{/);
  });
});

describe('what stands in them', () => {
  const words = (paper: (typeof PAPERS)[number]) => textOfPaper(printed(paper, night)).replace(/\s+/g, ' ');

  it('gives everyone the cover, the content notes, the evidence and the case file of the first day', () => {
    const manual = words('situation-manual');
    for (const note of night.card.contentNotes) expect(manual).toContain(note);
    for (const { title } of night.plan.items) expect(manual).toContain(title);
    const [later] = night.plan.facts.filter(({ known }) => known.from !== 'start');
    const [first] = night.plan.facts.filter(({ known }) => known.from === 'start');
    expect(manual).toContain(first?.text.replace(/\s+/g, ' '));
    expect(later && manual.includes(later.text)).toBe(false);
  });

  it('gives each desk a card, and none the card of another', () => {
    const cards = printed('role-cards', night).split('<section class="card">').slice(1);
    expect(cards).toHaveLength(1 + night.plan.seats.length);
    for (const [i, { title }] of night.plan.seats.entries()) {
      expect(cards[i + 1]).toContain(title);
      expect(cards[0]).not.toContain(title);
    }
  });

  it('gives the trainer both plans, every inject, every mistake and where the law stands', () => {
    const guide = words('facilitator-guide');
    for (const { text } of night.plan.injects) expect(guide).toContain(text.replace(/\s+/g, ' '));
    const answers = [night.debrief, ...Object.values(night.debrief.seats)];
    for (const { title } of answers.flatMap((one) => one.classicMistakes)) expect(guide).toContain(title);
    for (const { does } of [...night.debrief.plans['45'], ...night.debrief.plans['90']]) expect(guide).toContain(does);
    for (const { why } of night.debrief.lawPointers) expect(guide).toContain(why);
  });

  it('gives whoever watches one line for each objective, with its article and no mark', () => {
    const sheet = words('evaluation-sheet');
    for (const { text } of night.debrief.objectives) expect(sheet).toContain(text);
    expect(sheet).not.toMatch(/\bpoints?\b|score|grade/i);
  });
});

describe('a scenario that means harm', () => {
  const EVIL = '<img src=x onerror=alert(1)> **bold** [x](javascript:alert(1)) </style><script>alert(1)</script>';
  const evil: PrintedCase = {
    card: { ...night.card, audience: EVIL, contentNotes: [EVIL], licence: EVIL, supposes: [EVIL] },
    plan: {
      ...night.plan,
      title: EVIL,
      summary: EVIL,
      briefing: EVIL,
      items: night.plan.items.map((one) => ({ ...one, title: EVIL })),
      facts: night.plan.facts.map((one) => ({ ...one, text: EVIL, source: EVIL })),
      people: night.plan.people.map((one) => ({ ...one, name: EVIL, role: EVIL, note: EVIL })),
      seats: night.plan.seats.map((one) => ({ ...one, title: EVIL, briefing: EVIL })),
      injects: night.plan.injects.map((one) => ({ ...one, text: EVIL })),
    },
    debrief: {
      ...night.debrief,
      facilitator: EVIL,
      warn: EVIL,
      comparison: EVIL,
      discussion: [EVIL],
      lawPointers: night.debrief.lawPointers.map((one) => ({ ...one, why: EVIL, shortTitle: EVIL, says: EVIL })),
    },
  };

  it.each(PAPERS)('stays text in the %s', (paper) => {
    const html = printed(paper, evil);
    expect(html).not.toMatch(/<(script|img|a)\b/);
    expect([...html.matchAll(/<\/style>/g)]).toHaveLength(1);
  });
});
