/** What a field of a draft may name: ids of the world, the draft's own first, and ids of the case itself. */
import { world as shelfWorld } from 'virtual:comity/sources';
import { worldOf } from '#content/authoring/draft-world.ts';
import type { DraftFiles } from '#content/authoring/edit.ts';
import type { Refers } from '#content/authoring/field-words.data.ts';
import { nameOfEntry } from '#content/authoring/field-words.ts';
import type { Named } from './form/form-context.ts';

const FOLDERS: Partial<Readonly<Record<Refers, string>>> = {
  state: 'jurisdictions/',
  provider: 'providers/',
  offence: 'offences/',
  instrument: 'instruments/',
};

const LISTS: Partial<Readonly<Record<Refers, string>>> = {
  item: 'items',
  fact: 'facts',
  identifier: 'identifiers',
  period: 'periods',
  purpose: 'purposes',
  inject: 'injects',
  seat: 'seats',
};

const lineOf = (text: string, key: string): string =>
  new RegExp(`^${key}: *(.+)$`, 'm').exec(text)?.[1]?.replace(/^["']|["']$/g, '') ?? '';

type Group = Readonly<Record<string, unknown>>;

/** @param value of scenario.yaml, as far as it can be read */
export function namedIn(files: DraftFiles, refers: Refers, value: unknown): readonly Named[] {
  const folder = FOLDERS[refers];
  const world = worldOf(files, shelfWorld);
  if (folder !== undefined) {
    return [...world].flatMap(([path, text]) => {
      if (!path.startsWith(folder)) return [];
      const id = lineOf(text, 'id');
      const label = lineOf(text, 'name') || lineOf(text, 'shortTitle') || lineOf(text, 'title');
      return [{ id, label: label || id }];
    });
  }
  const list = LISTS[refers];
  const entries = list === undefined ? [] : ((value as Group | null)?.[list] ?? []);
  if (Array.isArray(entries) && list !== undefined) {
    return entries.flatMap((entry: unknown) => {
      const id = (entry as Group | null)?.id;
      return typeof id === 'string' ? [{ id, label: nameOfEntry(entry) ?? id }] : [];
    });
  }
  if (refers === 'language') return languagesOf(world);
  if (refers !== 'programme') return [];
  return [...world].flatMap(([path, text]) =>
    path.startsWith('support/')
      ? [...text.matchAll(/^ {2,4}(?:- )?id: *([a-z0-9-]+)/gm)].map(([, id = '']) => ({ id, label: id }))
      : [],
  );
}

/** Languages that some State of the world writes or accepts. */
function languagesOf(world: ReadonlyMap<string, string>): readonly Named[] {
  const found = [...world].flatMap(([path, text]) =>
    path.startsWith('jurisdictions/')
      ? [...text.matchAll(/^(?:languages|acceptedLanguages): *\[([^\]]*)\]/gm)].flatMap(([, list = '']) =>
          list.split(',').map((one) => one.trim()),
        )
      : [],
  );
  return [...new Set(found)]
    .filter((id) => id !== '')
    .sort()
    .map((id) => ({ id, label: id }));
}
