/** The places of an instrument's file in which an answer can lie. */
import { inDays } from '../case-time.ts';
import type { FeatureSource } from '../features.data.ts';
import type { Instrument, LegalClock, ProcedureOffer } from '../instrument.ts';
import { type Answer, answerOf, EMPTY } from './answer.ts';

const present = (article: string | null): readonly string[] => (article === null ? [] : [article]);

/** A duty that is not firm changes the meaning of the article, so it is said. */
const DUTY_WORDS: Readonly<Record<ProcedureOffer['duty'], string | null>> = {
  firm: null,
  endeavour: 'a duty to endeavour only',
  'own-law': 'as far as own law permits',
  discretion: 'never owed',
};

export function thresholdWords({ threshold }: ProcedureOffer): string | null {
  if (!threshold) return null;
  const years = `maximum penalty of at least ${threshold.years} years`;
  return threshold.unlessListed === null ? years : `${years}, or a listed offence`;
}

const offerAnswer = (offer: ProcedureOffer): Answer => ({
  articles: present(offer.article),
  words: [
    ...(offer.article === null ? [offer.says] : []),
    ...(DUTY_WORDS[offer.duty] === null || offer.article === null ? [] : [DUTY_WORDS[offer.duty] ?? '']),
    ...(thresholdWords(offer) === null ? [] : [thresholdWords(offer) ?? '']),
  ],
  silence: null,
  checked: offer.checked,
});

export function procedureAnswer(instrument: Instrument, { procedures, data }: FeatureSource): Answer {
  if (!procedures) return EMPTY;
  const offers = instrument.procedures.filter(
    (offer) => procedures.includes(offer.kind) && (data === undefined || offer.data.includes(data)),
  );
  return answerOf(offers.map(offerAnswer));
}

export function ruleAnswer(instrument: Instrument, { rules }: FeatureSource): Answer {
  if (!rules) return EMPTY;
  const found = rules.flatMap((key) => instrument.rules[key] ?? []);
  return answerOf(
    found.map(({ article, says, checked }) => ({
      ...EMPTY,
      articles: present(article),
      silence: article === null ? says : null,
      checked,
    })),
  );
}

export function silenceAnswer(instrument: Instrument, { silent }: FeatureSource): Answer {
  if (!silent) return EMPTY;
  const rule = silent.map((key) => instrument.rules[key]).find((one) => one?.article === null);
  return rule ? { ...EMPTY, silence: rule.says, checked: rule.checked } : EMPTY;
}

export function groundAnswer(instrument: Instrument, { grounds }: FeatureSource): Answer {
  if (!grounds) return EMPTY;
  const found = instrument.grounds.filter(
    ({ code, kind }) =>
      (grounds.codes === 'every' || grounds.codes.includes(code)) && (kind === 'explicit' || !grounds.explicitOnly),
  );
  return answerOf(
    found.map(({ article, kind, checked }) => ({
      ...EMPTY,
      articles: [article],
      words: kind === 'via' ? ['through an own-law or umbrella clause'] : [],
      checked,
    })),
  );
}

/** In hours below five days, as texts do: `at least 60 days`, `at most 8 hours`, `at most 5 working days`. */
function clockWords({ duration, bound, workingDays }: LegalClock): string {
  const days = inDays(duration);
  const inHours = days < 5;
  const count = inHours ? days * 24 : days;
  const unit = inHours ? 'hour' : workingDays ? 'working day' : 'day';
  return `${bound === 'minimum' ? 'at least' : 'at most'} ${count} ${unit}${count === 1 ? '' : 's'}`;
}

export function clockAnswer(instrument: Instrument, { clocks }: FeatureSource): Answer {
  if (!clocks) return EMPTY;
  const found = instrument.clocks.filter(({ id }) => clocks.includes(id));
  return answerOf(
    found.map((clock) => ({
      ...EMPTY,
      articles: [clock.article],
      words: [clockWords(clock)],
      checked: clock.checked,
    })),
  );
}

/** A row that the text does not ask for is no answer of the text. */
export function fieldAnswer(instrument: Instrument, { fields }: FeatureSource): Answer {
  if (!fields) return EMPTY;
  const found = Object.values(instrument.contents)
    .flat()
    .filter(({ field }) => fields.includes(field));
  return answerOf(found.map(({ article, checked }) => ({ ...EMPTY, articles: present(article), checked })));
}
