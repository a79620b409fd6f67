/** Which files a pack may hold, and where: everything else is refused by its name, before anything is unpacked. */
import { quote } from '../quote.ts';
import { WORLD_KINDS } from '../read-world.ts';

const ALLOWED = new RegExp(
  `^(?:scenario\\.yaml|briefing\\.md|world/(?:${WORLD_KINDS.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*\\.yaml|strings/[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*\\.yaml)$`,
);

/** What file managers leave in a zip, and nobody means. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

export interface NameFault {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

export const isLitter = (name: string): boolean => LITTER.test(name) || name.endsWith('/');

/** A name that would lead out of the folder into which a pack is unpacked. @param name whole, as the zip has it */
export function strayName(name: string): NameFault | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
  if (/[\u0000-\u001f\\]|^\/|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)/.test(name)) {
    return {
      rule: 'K003',
      message: `The pack holds a file that wants to be put elsewhere: ${quote(name)}.`,
      fix: 'Do not use this pack; ask where it comes from.',
    };
  }
  return null;
}

/** Null where the name may stand in a pack. @param name below the pack's one folder */
export function nameFault(name: string): NameFault | null {
  if (ALLOWED.test(name)) return null;
  return {
    rule: 'K004',
    message: `${quote(name)} does not belong into a pack.`,
    fix: 'A pack holds scenario.yaml, briefing.md, and files in world/ and strings/. Remove the others.',
  };
}
