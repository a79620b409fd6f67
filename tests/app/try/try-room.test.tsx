import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, guided, otherwise } from '#app/try/guided.ts';
import { endingOf } from '#app/try/told.ts';
import TryRoom from '#app/try/try-room.tsx';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { pack } from '../training/harness.tsx';

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const title = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';

async function go(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

beforeEach(() => {
  window.scrollTo = () => undefined;
  history.replaceState(null, '', '#/try');
  renderInApp(<TryRoom minutes={60} pack={pack} />);
});

/** The cells of the table, a line a row. */
const cells = (): string[][] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].slice(1).map((cell) => cell.textContent ?? ''));

/** What the table must say of a way, from its replay and from nothing else. */
function expected(run: ReturnType<typeof guided>['run']): string[] {
  const { arrived, records, messages, userTold } = endingOf(run);
  const fate = ({ received, deleted }: typeof records) => (received ? 'received' : `deleted on day ${deleted}`);
  return [`day ${arrived}`, fate(records), fate(messages), userTold === null ? 'no' : `day ${userTold}`];
}

describe('the guided case on the screen', () => {
  it('begins with one sentence, one picture and one button', async () => {
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Begin']);
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(await axeFindings()).toEqual([]);
    await press('Begin');
    await screen.findByText('What do you do first?');
    expect(document.activeElement?.textContent).toBe('What do you do first?');
    expect(screen.getAllByRole('button')).toHaveLength(2);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Today is day 0. The records exist until day 21.');
    expect(await axeFindings()).toEqual([]);
  });

  it.each(['aab', 'abab', 'baab', 'bbb'])(
    'shows of the way %s what its replays say, beside one other answer each',
    async (way) => {
      await go(`#/try?answers=${way}`);
      const answers = [...way] as readonly Answer[];
      const { run } = guided(pack, answers);
      expect(title()).toBe('What came of your decisions');
      expect(cells()).toEqual([
        expected(run),
        ...answers.map((_, index) => expected(otherwise(pack, answers, index).run)),
      ]);
      const { arrived, records } = endingOf(run);
      const text = document.body.textContent ?? '';
      expect(text).toContain(
        records.received
          ? `On day ${arrived} you have the records`
          : `The records were deleted on day ${records.deleted}.`,
      );
      expect(screen.getByRole('link', { name: 'Play the whole case' }).getAttribute('href')).toBe(
        '#/play/the-night-shift',
      );
      expect(await axeFindings()).toEqual([]);
    },
  );

  it('says after the first letter what came of it, and takes a decision back', async () => {
    await go('#/try?answers=aa');
    expect(screen.getByText(/keeps the records and the messages for you/).textContent).toContain('Day 2');
    await press('One decision back');
    expect(location.hash).toBe('#/try?answers=a');
    await go('#/try?answers=ba');
    const news = within(screen.getByRole('region', { name: 'What happened' }));
    expect(news.getByText('Nothing has left your office yet.')).toBeDefined();
  });

  it('takes an address that means nothing as not begun, and one that goes too far as ended', async () => {
    await go('#/try?answers=xyz');
    expect(screen.getByRole('button', { name: 'Begin' })).toBeDefined();
    await go('#/try?answers=aaba');
    expect(cells()).toHaveLength(4);
  });
});
