import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Desk } from '#app/training/desk/desk.tsx';
import { DraftLetter } from '#app/training/desk/draft-letter.tsx';
import { en } from '#app/training/messages.en.ts';
import { fieldsFor } from '#app/training/model/desk-fields.ts';
import { addresseeOf } from '#app/training/model/letter-parties.ts';
import { optionsOf } from '#app/training/model/options.ts';
import { procedureOf, taskOf } from '#app/training/model/task.ts';
import type { Basis, CasePlan } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import { DRAFTED, isDrafted } from '#domain/drafted.ts';
import type { CaseProcedure, InstrumentId } from '#domain/ids.ts';
import { must } from '#domain/result.ts';
import { replay } from '#simulation/replay.ts';
import { prosecutorsDecisions } from '#support/case-charts.ts';
import { INSTRUMENTS } from '#support/instruments.ts';
import { completeDraft } from '#support/plans.ts';
import { firstRecipe, openRoom, pageText, plan } from './harness.tsx';

const DECISIONS = prosecutorsDecisions();
const TASKS = DECISIONS.map((one) => ({ ...one, task: taskOf(one) }));
const words: Readonly<Record<string, string>> = en;

/** Who offers each direct procedure. */
const UNDER: Readonly<Partial<Record<CaseProcedure, InstrumentId>>> = {
  'voluntary-request': 'voluntary',
  'emergency-disclosure': 'emergency-disclosure',
  'agreement-order': 'cloud-act',
  'investigation-order': 'eio',
  'production-order': 'eu-e-evidence',
  'preservation-order': 'eu-e-evidence',
  'direct-order': 'budapest-2',
  'giving-effect': 'budapest-2',
};

/** The shipped case with a legal basis for this procedure, whatever the two States have concluded. */
function planFor(procedure: CaseProcedure): { readonly of: CasePlan; readonly basis: Basis } {
  const known = plan.bases.find((one) => one.procedure === procedure);
  if (known) return { of: plan, basis: known };
  const id = must(UNDER[procedure], `nobody offers ${procedure}`);
  const basis: Basis = {
    ...{ id: `any-${procedure}`, procedure, instrument: id, through: null, governing: id, whatIf: false },
    ...{ serves: ['subscriber', 'traffic', 'content'], label: id },
    citation: { instrument: id, article: '1', checked: 'recalled' },
  };
  const instruments = { ...plan.instruments, [id]: INSTRUMENTS[id] };
  return { of: { ...plan, bases: [...plan.bases, basis], instruments }, basis };
}

afterEach(cleanup);

describe('every decision of the prosecutor in every procedure that can run in a case', () => {
  it('is read off the charts: more than forty', () => {
    expect(DECISIONS.length).toBeGreaterThan(40);
    expect(new Set(TASKS.map(({ task }) => task)).size).toBe(TASKS.length);
  });

  it.each(TASKS)(
    '$task in $request has words for what it is, what it costs and what is said once it is done',
    (one) => {
      for (const part of ['title', 'what', 'cost', 'go'])
        expect(words[`training.option.${one.task}.${part}`]).toBeDefined();
      expect(words[`training.done.${one.task}`]).toBeDefined();
      // Tables of the debrief name the decision without its procedure.
      expect(words[`training.option.${one.type}.title`]).toBeDefined();
    },
  );

  it('is offered while it is open', () => {
    const run = {
      ...replay(plan, firstRecipe()),
      open: DECISIONS.map((one) => ({ ...one, role: 'prosecutor' as const })),
    };
    const offered = optionsOf(run, 'prosecutor').map(({ task }) => task);
    expect([...offered].sort()).toEqual([...TASKS.map(({ task }) => task), 'wait'].sort());
  });

  it('sends a letter in the procedures that the list of drafted decisions says, and in no other', () => {
    for (const [type, procedures] of Object.entries(DRAFTED)) {
      const charted = DECISIONS.filter((one) => one.type === type).map(({ request }) => request);
      expect([...charted].sort()).toEqual([...procedures].sort());
    }
  });
});

describe('every drafted decision', () => {
  const drafted = TASKS.filter(({ type }) => isDrafted(type));

  it.each(drafted)('$task belongs to $request', ({ task, request }) => {
    expect(procedureOf(task)).toBe(request);
  });

  it.each(drafted)('$task has a form from the list of contents', ({ task }) => {
    const { of, basis } = planFor(procedureOf(task));
    openRoom({ of, part: <Desk task={task} />, desk: { [`draft.${task}`]: completeDraft(of, basis) } });
    const contents = of.instruments[basis.governing]?.contents ?? {};
    const listed = contents[basis.procedure] ?? contents['letters-rogatory'] ?? [];
    const fields = fieldsFor(of, basis).map(({ field }) => field);
    // The emergency door of the UN Convention has no list: its form is good practice.
    if (basis.procedure === 'emergency') expect(fields).toContain('emergency-facts');
    else expect(listed.length).toBeGreaterThan(0);
    for (const { field } of listed) if (field !== 'legal-basis') expect(fields).toContain(field);
    expect(screen.getByRole('button', { name: 'Sign and send' })).toBeDefined();
    expect(pageText()).not.toMatch(/training\.|undefined/);
  });

  it.each(drafted)('$task makes a whole letter to the one who must read it', ({ task }) => {
    const { of, basis } = planFor(procedureOf(task));
    const draft = completeDraft(of, basis);
    openRoom({
      of,
      part: <DraftLetter at={minutes(0)} draft={draft} ourRef="NS 2027/1" task={task} yourRef={null} />,
    });
    const text = pageText();
    expect(text).toContain('Training exercise. Not a request.');
    expect(text).not.toMatch(/undefined|null|NaN|[{}]|training\./);
    const to = must(screen.getByText('To').nextElementSibling, 'no addressee').textContent;
    const toProvider = ['provider', 'establishment'].includes(addresseeOf(basis));
    expect(to?.includes(of.provider.legalEntity)).toBe(toProvider);
    expect(text.includes('Dear Sir or Madam')).toBe(toProvider);
    // A provider is told not to tell its user; nobody asks it to order a provider.
    expect(text.includes('order the provider not to tell its user')).toBe(!toProvider);
  });
});

describe('letters to the right door', () => {
  it('a union’s order goes to the establishment or representative of the provider', () => {
    const { of, basis } = planFor('production-order');
    const part = (
      <DraftLetter
        at={minutes(0)}
        draft={completeDraft(of, basis)}
        ourRef="x"
        task="decide.issue-order.production-order"
        yourRef={null}
      />
    );
    openRoom({ of, part });
    expect(pageText()).toContain('to its designated establishment or its legal representative');
  });

  it('letters rogatory go to a court, through the diplomatic channel', () => {
    const basis = must(
      plan.bases.find(({ governing }) => governing === 'comity'),
      'no letters rogatory',
    );
    const draft = completeDraft(plan, basis);
    openRoom({ part: <DraftLetter at={minutes(0)} draft={draft} ourRef="x" task="decide.request" yourRef={null} /> });
    expect(must(screen.getByText('To').nextElementSibling, 'no addressee').textContent).toContain(plan.requested.court);
    expect(pageText()).toContain('the diplomatic channel');
  });
});
