/** The authoring room: the drafts of this computer, or one of them. Loaded when it is opened. */
import type { ReactNode } from 'react';
import { RoomMessages } from '#app/i18n/provider.tsx';
import { DraftRoom } from './draft-room.tsx';
import { en } from './messages.en.ts';
import { StartPage } from './start/start-page.tsx';
import './authoring.css';

/** @param draft id of a kept draft; null: the list of them */
export default function AuthoringRoom({ draft }: { readonly draft: string | null }): ReactNode {
  return (
    <RoomMessages messages={en}>{draft === null ? <StartPage /> : <DraftRoom id={draft} key={draft} />}</RoomMessages>
  );
}
