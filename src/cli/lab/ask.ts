/** The options that describe one question to the lab, read from words so that a grid can ask many of them. */

import type { LabForm } from '#content/lab-case.ts';
import { LAB_PROCEDURE_IDS, type LabProcedure } from '#content/lab-procedures.ts';
import { DATA_CATEGORIES, type DataCategory, INSTRUMENT_IDS, TIERS, type Tier } from '#domain/ids.ts';
import { AGE_IDS, CHANNELS } from '#domain/practice.ts';
import { PRESET_IDS } from '#domain/presets.ts';
import { DEFAULT_SETTINGS, type Settings } from '#domain/recipe.ts';
import { decimalIn, type Options, wordIn } from '../options.ts';
import { Misuse, quoted, Refusal } from '../output.ts';

/** Options with a value. The grid of a sweep can vary each of them. */
export const LAB_VALUES = [
  'procedure',
  'instrument',
  'requesting',
  'requested',
  'data',
  'channel',
  'quality',
  'translation',
  'preset',
  'appeal',
  'retention',
  'age',
  'probable-cause',
] as const;
export const LAB_FLAGS = ['priority'] as const;
export type LabWord = (typeof LAB_VALUES)[number] | (typeof LAB_FLAGS)[number];

/** Words as given; a flag is `true`. */
export type LabWords = Readonly<Partial<Record<LabWord, string>>>;

export interface LabAsk {
  readonly form: Omit<LabForm, 'data'>;
  /** One category, or all three for a population of requests, a third of each. */
  readonly data: readonly DataCategory[];
  readonly settings: Settings;
  /** The question in words, with every default: what results are labelled with. */
  readonly words: Readonly<Record<string, string | number | boolean | null>>;
}

const MOST_DAYS = 36_500;
/** An overloaded hub is only ever asked. */
const REQUESTING = ['H', 'M', 'L'] as const satisfies readonly Tier[];
const YES_NO = ['yes', 'no'] as const;

function requestingOf(text: string | undefined): LabForm['requesting'] {
  if (text === undefined) throw new Misuse('lab needs --requesting: H, M or L');
  if (text === 'X') {
    throw new Refusal('tier X is an overloaded hub, which is only ever asked; --requesting takes H, M or L.');
  }
  return wordIn('requesting', text, REQUESTING);
}

function requestedOf(text: string | undefined): Tier {
  if (text === undefined) throw new Misuse('lab needs --requested: H, M, L or X');
  return wordIn('requested', text, TIERS);
}

function ageOf(text: string | undefined): LabForm['age'] {
  if (text === undefined) return 0;
  const model = AGE_IDS.find((one) => one === text);
  if (model) return model;
  if (/^[\d.]+$/.test(text)) return decimalIn('age', text, 0, MOST_DAYS);
  throw new Refusal(
    `--age takes ${AGE_IDS.join(', ')} or a number of days from 0 to ${MOST_DAYS}, not ${quoted(text)}.`,
  );
}

function wholeDays(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = decimalIn(name, text, 0, MOST_DAYS);
  if (!Number.isInteger(value)) throw new Refusal(`--${name} takes a whole number of days, not ${quoted(text)}.`);
  return value;
}

/** A retention class is known by the practice model, which the lab reads. */
const retentionOf = (text: string | undefined): LabForm['retention'] =>
  text !== undefined && /^[a-z][a-z-]*$/.test(text) ? text : wholeDays('retention', text);

const share = (name: string, text: string | undefined): number | null =>
  text === undefined ? null : decimalIn(name, text, 0, 1);

/** Refuses impossible tiers and unknown words in a sentence. */
export function readAsk(words: LabWords): LabAsk {
  if (words.procedure === undefined) throw new Misuse(`lab needs --procedure: ${LAB_PROCEDURE_IDS.join(', ')}`);
  const procedure: LabProcedure = wordIn('procedure', words.procedure, LAB_PROCEDURE_IDS);
  const requesting = requestingOf(words.requesting);
  const requested = requestedOf(words.requested);
  const data = wordIn('data', words.data ?? 'mixed', [...DATA_CATEGORIES, 'mixed'] as const);
  const channel = wordIn('channel', words.channel ?? 'mix', [...CHANNELS, 'mix'] as const);
  const instrument = words.instrument === undefined ? null : wordIn('instrument', words.instrument, INSTRUMENT_IDS);
  const preset = wordIn('preset', words.preset ?? 'default', PRESET_IDS);
  const [quality, translation, appeal] = (['quality', 'translation', 'appeal'] as const).map((name) =>
    share(name, words[name]),
  ) as [number | null, number | null, number | null];
  const retention = retentionOf(words.retention);
  const age = ageOf(words.age);
  const priority = words.priority === 'true';
  // The published counts that the chances of an insufficient dossier are fitted to are those of a hub with that standard.
  const probableCause =
    wordIn('probable-cause', words['probable-cause'] ?? (requested === 'X' ? 'yes' : 'no'), YES_NO) === 'yes';
  return {
    form: {
      procedure,
      instrument,
      requesting,
      requested,
      probableCause,
      retention,
      age,
    },
    data: data === 'mixed' ? DATA_CATEGORIES : [data],
    settings: {
      ...DEFAULT_SETTINGS,
      quality,
      translation,
      appeal,
      preset,
      priority,
      channel: channel === 'mix' ? null : channel,
    },
    words: {
      ...{
        procedure,
        instrument,
        requesting,
        requested,
        data,
        channel,
        quality,
        translation,
        priority,
        preset,
        appeal,
      },
      ...{ 'probable-cause': probableCause, retention, age },
    },
  };
}

/** The words that the options hold. */
export function labWords(options: Options): LabWords {
  const values = LAB_VALUES.flatMap((name) => {
    const text = options.text(name);
    return text === null ? [] : [[name, text] as const];
  });
  const flags = LAB_FLAGS.flatMap((name) => (options.flag(name) ? [[name, 'true'] as const] : []));
  return Object.fromEntries([...values, ...flags]);
}
