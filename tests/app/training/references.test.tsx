import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fileReferences } from '#app/training/model/file-references.ts';
import { lettersOf } from '#app/training/model/letters.ts';
import { must } from '#domain/result.ts';
import { replay } from '#simulation/replay.ts';
import { button, mistake, openRoom, pack, pageText, plan, recipeOf, untilOpen } from './harness.tsx';

const asked = untilOpen(recipeOf(mistake.slice(0, 1), 60), 'decide.answer-supplement');
const played = replay(plan, recipeOf(pack.debrief.modelAnswer));

function openAnswer() {
  const opened = openRoom({ recipe: asked });
  fireEvent.click(button(/Write the answer/));
  return opened;
}
const quoted = () => screen.queryByText('Your ref.', { selector: 'dt' })?.nextElementSibling?.textContent ?? null;
const group = () => within(screen.getByRole('group', { name: /Which reference do you quote/ }));
const theirs = () => must(fileReferences(plan, replay(plan, asked), 'request', asked.until)[2], 'they have written');

describe('the references of a file', () => {
  it('are those that it has collected, each of another office', () => {
    const kinds = (at: number) => fileReferences(plan, played, 'request', at).map(({ kind }) => kind);
    expect(kinds(0)).toEqual(['own-case']);
    expect(kinds(played.now)).toEqual(['own-case', 'own-authority', 'foreign-authority', 'provider']);
    const texts = fileReferences(plan, played, 'request', played.now).map(({ text }) => text);
    expect(new Set(texts).size).toBe(4);
  });

  it('stand in the case file once something was asked', () => {
    openRoom({ recipe: asked, desk: { screen: 'case-file', sheet: 'facts' } });
    expect(pageText()).toContain('References of your file');
    expect(pageText()).toContain(theirs().text);
  });

  it('stand on the letters of the own authority too, which has a number of its own', () => {
    const sent = must(
      lettersOf(plan, played, 'prosecutor').find(({ type }) => type === 'request-sent'),
      'it was sent',
    );
    expect(sent.ourRef).not.toBe(sent.yourRef);
    expect(fileReferences(plan, played, 'request', played.now)[1]?.text).toBe(sent.ourRef);
  });
});

describe('an answer', () => {
  it('quotes no reference until one is chosen, and then that one', () => {
    openAnswer();
    expect(group().getAllByRole('radio')).toHaveLength(4);
    expect(quoted()).toBeNull();
    fireEvent.click(group().getByRole('radio', { name: theirs().text }));
    expect(quoted()).toBe(theirs().text);
  });

  const sentWith = (name: string) => {
    const { session } = openAnswer();
    fireEvent.click(group().getByRole('radio', { name }));
    fireEvent.click(button('Sign and send'));
    const { recipe } = session.kept;
    const run = replay(plan, { ...recipe, until: plan.horizon });
    expect(run.rejected).toBeNull();
    const returned = run.marks.filter(({ type, at }) => type === 'request-returned' && at > asked.until);
    // The letter is also one that nobody has mended.
    return returned.flatMap(({ findings }) => findings).filter(({ code }) => code === 'D06');
  };

  it('comes back where it quotes a number that is not the reader’s, and says so', () => {
    expect(sentWith('None').map(({ reason }) => reason)).toEqual([
      'The letter quotes no reference, so nobody could tell to which file it belongs.',
    ]);
  });

  it('is read where it quotes the reader’s', () => {
    expect(sentWith(theirs().text)).toEqual([]);
  });
});
