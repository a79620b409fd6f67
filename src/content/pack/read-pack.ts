/**
 * The files of a zip from a stranger, or what is wrong with it. Sizes are counted while it is unpacked, piece by piece: what a
 * zip says about itself is not believed, and the first byte too many ends it.
 */
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { fail, ok, type Result } from '#domain/result.ts';
import { type Problem, problemAt, START } from '../problem.ts';
import { quote } from '../quote.ts';
import { isLitter, nameFault, strayName } from './pack-names.ts';

export const LARGEST_PACK = 4_000_000;
const LARGEST_FILE = 1_000_000;
const LARGEST_CONTENT = 8_000_000;
const MOST_FILES = 200;
/** A piece this small can unpack to about eight megabytes at most before the sizes are looked at again. */
const PIECE = 8192;

export type PackFiles = Readonly<Record<string, string>>;

class Refused extends Error {
  readonly problem: Problem;
  constructor(file: string, rule: string, message: string, fix: string) {
    super(message);
    this.problem = problemAt({ file, ...START }, rule, message, fix);
  }
}

/** All entries, unpacked: name → bytes. @throws Refused, or what the library throws on damaged bytes */
function unpacked(bytes: Uint8Array, file: string): ReadonlyMap<string, readonly Uint8Array[]> {
  const found = new Map<string, Uint8Array[]>();
  let total = 0;
  let failure: unknown = null;
  let open = 0;
  const take = (entry: UnzipFile) => {
    if (isLitter(entry.name)) return;
    if (found.size >= MOST_FILES) {
      throw new Refused(
        file,
        'K002',
        `The pack holds more than ${MOST_FILES} files.`,
        'Remove what does not belong to the case.',
      );
    }
    if (found.has(entry.name)) {
      throw new Refused(
        file,
        'K005',
        `The pack holds ${quote(entry.name)} twice.`,
        'Make the pack again from one folder.',
      );
    }
    const pieces: Uint8Array[] = [];
    found.set(entry.name, pieces);
    let size = 0;
    open += 1;
    entry.ondata = (error, piece, last) => {
      if (error) failure = error;
      size += piece.length;
      total += piece.length;
      if (size > LARGEST_FILE || total > LARGEST_CONTENT) {
        failure ??= new Refused(
          file,
          'K002',
          size > LARGEST_FILE ? `${quote(entry.name)} is larger than 1 MB.` : 'The pack unpacks to more than 8 MB.',
          'A case needs far less. Do not use this pack if you do not know where it comes from.',
        );
        return;
      }
      if (piece.length > 0) pieces.push(piece.slice());
      if (last) open -= 1;
    };
    entry.start();
  };
  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PIECE) {
    unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    if (failure !== null) throw failure;
  }
  if (open > 0) throw new Error('cut short');
  return found;
}

/** A whole zip ends with its table of contents, behind which at most a comment stands. */
function hasEnd(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}

/** The one folder that all names share, with its slash; empty where they share none. */
function commonFolder(names: readonly string[]): string {
  const [first = ''] = names;
  const folder = first.slice(0, first.indexOf('/') + 1);
  const known = folder === 'world/' || folder === 'strings/';
  return folder !== '' && !known && names.every((name) => name.startsWith(folder)) ? folder : '';
}

function textOf(pieces: readonly Uint8Array[], name: string): string {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(whole).replace(/\r\n?/g, '\n');
  } catch {
    throw new Refused(
      name,
      'K006',
      'This file is not text in UTF-8.',
      'Save it as plain text in UTF-8, and make the pack again.',
    );
  }
}

/**
 * Reads a zip. Never throws, whatever the bytes.
 * @param file how the zip is called in problems
 * @returns path inside the case → text; `scenario.yaml` is among them
 */
export function readPack(bytes: Uint8Array, file = 'pack.zip'): Result<PackFiles, readonly Problem[]> {
  const refused = (rule: string, message: string, fix: string) =>
    fail([problemAt({ file, ...START }, rule, message, fix)]);
  if (bytes.length > LARGEST_PACK)
    return refused('K002', 'The pack is larger than 4 MB.', 'A case needs far less; remove the rest.');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    return refused(
      'K001',
      'This is not a zip file.',
      'Choose a pack that Comity has written, or a zip of the case’s folder.',
    );
  }
  const damaged = () =>
    refused('K001', 'The zip file is damaged, cut short or encrypted.', 'Make it again, without a password.');
  if (!hasEnd(bytes)) return damaged();
  try {
    const entries = unpacked(bytes, file);
    const folder = commonFolder([...entries.keys()]);
    const files: Record<string, string> = {};
    for (const [whole, pieces] of entries) {
      const name = whole.slice(folder.length);
      const fault = strayName(whole) ?? nameFault(name);
      if (fault) return refused(fault.rule, fault.message, fault.fix);
      files[name] = textOf(pieces, name);
    }
    if (Object.hasOwn(files, 'scenario.yaml')) return ok(files);
    return refused('K007', 'The pack holds no scenario.yaml.', 'Zip the folder of the case, with scenario.yaml in it.');
  } catch (error) {
    if (error instanceof Refused) return fail([error.problem]);
    return damaged();
  }
}
