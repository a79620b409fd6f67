/** Answers that are more than a list of articles. */
import type { FeatureReader } from '../features.data.ts';
import type { ProcedureKind } from '../ids.ts';
import type { DualCriminalityMode, Instrument, ProcedureOffer } from '../instrument.ts';
import { type Answer, answerOf, EMPTY } from './answer.ts';
import { thresholdWords } from './sources.ts';

const present = (...articles: readonly (string | null | undefined)[]): readonly string[] =>
  articles.filter((article) => article !== null && article !== undefined);

function standing({ status, rules }: Instrument): Answer {
  const { since, checked } = status;
  const entry = rules['entry-into-force']?.article;
  const said = {
    treaty: since === null ? 'not in force' : 'in force',
    'per-pair': 'for each pair of States apart',
    practice: 'a practice: open to all, it binds nobody',
    draft: 'a draft, never in force',
  }[status.form];
  return { ...EMPTY, articles: status.form === 'treaty' ? present(entry) : [], words: [said], checked };
}

const ownOffences = ({ scope }: Instrument): Answer => ({
  ...EMPTY,
  articles: scope.offences.flatMap(({ article }) => present(article)),
  words: scope.offenceCount === null ? [] : [`${scope.offenceCount} types of offences`],
  checked: scope.checked,
});

function anyOffence({ scope, rules }: Instrument): Answer {
  if (!scope.anyOffence) return EMPTY;
  return {
    ...EMPTY,
    articles: present(scope.article),
    words: scope.article === null ? [rules.scope?.says ?? 'as far as own law permits'] : [],
    checked: scope.checked,
  };
}

/** The penalty that opens the instrument, and the one that opens a single procedure. */
function threshold({ scope, procedures, rules }: Instrument): Answer {
  const ofScope: Answer = {
    ...EMPTY,
    articles: scope.seriousCrimeYears === null ? [] : present(scope.seriousCrimeArticle),
    words: scope.seriousCrimeYears === null ? [] : [`maximum penalty of at least ${scope.seriousCrimeYears} years`],
    checked: scope.checked,
  };
  const rule = rules['serious-crime'];
  const ofRule: Answer = rule
    ? {
        articles: present(rule.article),
        words: [],
        silence: rule.article === null ? rule.says : null,
        checked: rule.checked,
      }
    : EMPTY;
  const ofOffers = procedures.flatMap((offer) =>
    offer.threshold
      ? [
          {
            ...EMPTY,
            articles: [offer.threshold.article],
            words: present(thresholdWords(offer)),
            checked: offer.checked,
          },
        ]
      : [],
  );
  return answerOf([ofScope, ofRule, ...ofOffers]);
}

/** Who receives what each kind of procedure sends. Kinds that nobody answers are left out. */
const ADDRESSEES: Partial<Record<ProcedureKind, string>> = {
  preservation: 'contact point or authority of the other State',
  request: 'central authority of the other State',
  'emergency-assistance': 'central authority of the other State',
  'contact-network': 'contact point of the other State',
  emergency: 'contact point of the other State',
  'registration-data': 'registry or registrar',
  'direct-order': 'provider in the other State',
  'giving-effect': 'authority of the other State',
  'production-order': 'representative or establishment of the provider',
  'preservation-order': 'representative or establishment of the provider',
  'investigation-order': 'judicial authority of the other State',
  'agreement-order': 'provider in the partner State',
  'voluntary-request': 'provider',
  'emergency-disclosure': 'provider',
  police: 'police of the other State',
  'letters-rogatory': 'court of the other State',
  'court-request': 'State, by the Court',
};

const addressee = ({ procedures, rules }: Instrument): Answer =>
  answerOf(
    procedures.map(({ kind, checked }) => ({
      ...EMPTY,
      articles: present(rules['central-authority']?.article),
      words: present(ADDRESSEES[kind]),
      checked,
    })),
  );

const firm = ({ duty }: ProcedureOffer): boolean => duty === 'firm';

/** Firm duties with their articles; an instrument without one compels nobody. */
function compulsion({ procedures }: Instrument): Answer {
  const asking = procedures.filter(({ kind }) => kind in ADDRESSEES);
  if (asking.length === 0) return EMPTY;
  const owed = asking.filter(firm);
  return owed.length === 0
    ? { ...EMPTY, words: ['no'], checked: answerOf(asking.map(markOf)).checked }
    : answerOf(owed.map((offer) => ({ ...markOf(offer), articles: present(offer.article), words: ['yes'] })));
}

/** A word stands in, so that the mark of each counts. */
const markOf = ({ checked }: ProcedureOffer): Answer => ({ ...EMPTY, words: ['no'], checked });

const TEST_WORDS: Readonly<Record<DualCriminalityMode, string>> = {
  prohibited: 'may not be asked',
  reservable: 'may be asked only by a State with a reservation',
  optional: 'the requested State may refuse for want of it',
  'own-law': 'left to the law of the requested State',
  list: 'not checked for listed offences',
  required: 'required',
  none: 'no such condition',
};

function dualCriminality(instrument: Instrument, kinds: (kind: ProcedureKind) => boolean, rule: Answer): Answer {
  const offers = instrument.procedures.filter(({ kind }) => kinds(kind));
  if (offers.length === 0) return EMPTY;
  const grounds = instrument.grounds.filter(
    ({ code, appliesTo }) => code === 'R05' && appliesTo.some((kind) => offers.some((offer) => offer.kind === kind)),
  );
  return answerOf([
    ...offers.map((offer) => ({ ...EMPTY, words: [TEST_WORDS[offer.dualCriminality]], checked: offer.checked })),
    rule,
    ...grounds.map(({ article, checked }) => ({ ...EMPTY, articles: [article], checked })),
  ]);
}

const ruleOf = (instrument: Instrument, key: 'dual-criminality' | 'preservation-dual-criminality'): Answer => {
  const rule = instrument.rules[key];
  return rule ? { ...EMPTY, articles: present(rule.article), checked: rule.checked } : EMPTY;
};

const PRESERVING: readonly ProcedureKind[] = ['preservation', 'preservation-order'];
/** Procedures that bring stored evidence and can test the conduct; the rest ask for none or stand outside the comparison. */
const DISCLOSING: readonly ProcedureKind[] = [
  'request',
  'direct-order',
  'giving-effect',
  'production-order',
  'investigation-order',
  'agreement-order',
  'voluntary-request',
  'emergency-disclosure',
  'letters-rogatory',
  'court-request',
];

/** Police test nothing; they count only where an instrument has no other door. */
function disclosureTest(instrument: Instrument): Answer {
  const rule = ruleOf(instrument, 'dual-criminality');
  const tested = dualCriminality(instrument, (kind) => DISCLOSING.includes(kind), rule);
  return tested === EMPTY ? dualCriminality(instrument, (kind) => kind === 'police', rule) : tested;
}

export const READERS: Readonly<Record<FeatureReader, (instrument: Instrument) => Answer>> = {
  standing,
  'own-offences': ownOffences,
  'any-offence': anyOffence,
  threshold,
  addressee,
  compulsion,
  'preservation-test': (instrument) =>
    dualCriminality(
      instrument,
      (kind) => PRESERVING.includes(kind),
      ruleOf(instrument, 'preservation-dual-criminality'),
    ),
  'disclosure-test': disclosureTest,
};
