/** Shows components as the app does, in jsdom. Import it before the component under test. */
import { type RenderResult, render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { type Catalogue, RoomMessages, ShellMessages } from '#app/i18n/provider.tsx';
import { LiveRegion } from '#app/ui/live-region.tsx';

// jsdom has no CSS.escape; the ids of our components need no escaping.
globalThis.CSS ??= {} as typeof CSS;
CSS.escape ??= (text: string) => text;

// jsdom knows <dialog> but not how to open it as a window over the page.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

/** @param messages the words of the room, beside those of the shell */
export function renderInApp(children: ReactNode, messages: Catalogue = {}): RenderResult {
  return render(
    <ShellMessages>
      <RoomMessages messages={messages}>
        <main>{children}</main>
        <LiveRegion />
      </RoomMessages>
    </ShellMessages>,
  );
}

/** What axe-core finds in the document; colours are not among it, because jsdom paints nothing. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
