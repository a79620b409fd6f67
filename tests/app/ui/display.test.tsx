import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DataTable } from '#app/ui/data-table.tsx';
import { DayCounter } from '#app/ui/day-counter.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { HOLDER_ICONS, HolderLine } from '#app/ui/holder-line.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { Markdown } from '#app/ui/markdown.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { ProgressBar } from '#app/ui/progress-bar.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { HOLDERS } from '#domain/ids.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';

const TABLE = {
  caption: 'Outcomes by route',
  columns: [
    { id: 'route', header: 'Route' },
    { id: 'days', header: 'Median', align: 'end' as const },
  ],
  rows: [{ id: 'b', cells: { route: 'Budapest', days: '14 months' } }],
};

function Sheets() {
  const [selected, select] = useState('file');
  const items = [
    { id: 'file', label: 'Case file', content: 'The facts' },
    { id: 'inbox', label: 'Inbox', content: 'The letters' },
  ];
  return <Tabs items={items} label="Case" onSelect={select} selected={selected} />;
}

describe('the kit', () => {
  it('has no finding of axe', async () => {
    renderInApp(
      <>
        <Notice kind="warning" live>
          Text
        </Notice>
        <EmptyState title="Nothing yet">Text</EmptyState>
        <ProgressBar label="Simulating" value={0.37} />
        <DayCounter date="2027-04-02T07:44" now={44_640} />
        <HolderLine holder="court" />
        <Disclosure summary="Sources">Text</Disclosure>
        <DataTable {...TABLE} />
        <Sheets />
      </>,
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('says the kind of a notice in a word, not by colour alone', () => {
    renderInApp((['info', 'good', 'warning', 'error'] as const).map((kind) => <Notice key={kind} kind={kind} />));
    for (const word of ['Note', 'Done', 'Warning', 'Problem']) expect(screen.getByText(word)).toBeDefined();
  });

  it('shows the day and the date of the case', () => {
    renderInApp(<DayCounter date="2027-04-02T07:44" now={44_640} />);
    expect(screen.getByText('Day 31')).toBeDefined();
    expect(screen.getByText('2 April 2027, 07:44 UTC').getAttribute('datetime')).toBe('2027-04-02T07:44Z');
  });

  it.each(HOLDERS)('has a word and a shape for the holder %s', (holder) => {
    renderInApp(<HolderLine holder={holder} />);
    expect(screen.getByText('Who has the file:').nextSibling?.textContent).not.toBe('');
    expect(HOLDER_ICONS[holder]).toBeDefined();
  });

  it('names progress and says its share', () => {
    renderInApp(<ProgressBar label="Simulating" value={0.37} />);
    const bar = screen.getByRole('progressbar', { name: 'Simulating' });
    expect(bar.getAttribute('value')).toBe('0.37');
    expect(bar.textContent).toBe('37% done');
  });

  it('makes tables with a caption and scopes, in a region that the keyboard reaches', () => {
    renderInApp(<DataTable {...TABLE} />);
    const region = screen.getByRole('region', { name: 'Outcomes by route' });
    expect(region.tabIndex).toBe(0);
    expect(within(region).getByRole('columnheader', { name: 'Median' }).getAttribute('scope')).toBe('col');
    expect(within(region).getByRole('rowheader', { name: 'Budapest' }).getAttribute('scope')).toBe('row');
    expect(within(region).getByRole('cell', { name: '14 months' })).toBeDefined();
  });

  it('moves between sheets with the arrow keys', async () => {
    renderInApp(<Sheets />);
    await userEvent.click(screen.getByRole('tab', { name: 'Case file' }));
    expect(screen.getByRole('tabpanel').textContent).toBe('The facts');
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel', { name: 'Inbox' }).textContent).toBe('The letters');
  });

  it('announces the same sentence twice', () => {
    const { container } = renderInApp(<p />);
    const said = () => [...container.querySelectorAll('[aria-live]')].map((region) => region.textContent);
    act(() => announce('A letter has arrived.'));
    const first = said();
    act(() => announce('A letter has arrived.'));
    expect(said()).toEqual(first.toReversed());
    expect(first.filter((text) => text === 'A letter has arrived.')).toHaveLength(1);
  });
});

describe('case texts', () => {
  const html = (text: string) => renderInApp(<Markdown text={text} />).container.querySelector('.prose')?.innerHTML;

  it('have paragraphs, emphasis, lists and quotations', () => {
    expect(html('One *two* **three**\n\n- a\n- b\n\n> said')).toBe(
      '<p>One <em>two</em> <strong>three</strong></p><ul><li>a</li><li>b</li></ul><blockquote class="letter"><p>said</p></blockquote>',
    );
  });

  it('begin their headings at the level of the page', () => {
    expect(html('## The night\n\n#### Later')).toBe('<h3>The night</h3><h4>Later</h4>');
  });

  it.each([
    ['<img src=x onerror=alert(1)>', 'img'],
    ['before <script>alert(1)</script> after', 'script'],
    ['[click](javascript:alert(1))', 'a'],
    ['![picture](https://example.org/x.png)', 'img'],
    ['<https://example.org>', 'a'],
  ])('stay text where they hold markup: %s', (text, tag) => {
    const { container } = renderInApp(<Markdown text={text} />);
    expect(container.querySelector(tag)).toBeNull();
    expect(container.textContent).not.toBe('');
  });

  it('show the five special characters as they were written', () => {
    const { container } = renderInApp(<Markdown text={'A & B < C "d" \\*e\\*'} />);
    expect(container.querySelector('p')?.textContent).toBe('A & B < C "d" *e*');
  });
});
