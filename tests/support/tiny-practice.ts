import type { Chance, Figure, PracticeModel, Side, StageModel } from '#domain/practice.ts';

const figure: Figure = { confidence: 'assumed', source: 'Test fixture', year: null, measures: null };

const STAGES: Readonly<Record<Side, readonly string[]>> = {
  requesting: [
    ...['drafting', 'own-authority', 'translating', 'answering', 'accepting'].map((stage) => `request.${stage}`),
    ...['rogatory.issuing-court', 'rogatory.own-ministry'],
    ...['preservation.preparing', 'preservation.clarifying', 'emergency.preparing', 'police.sending'],
  ],
  requested: [
    ...[
      'queueing',
      'screening',
      'query',
      'consulting',
      'postponed',
      'appealed',
      'allocating',
      'ordering',
      'serving',
    ].map((stage) => `request.${stage}`),
    ...['subscriber', 'traffic', 'content'].map((category) => `request.reviewing.${category}`),
    ...['rogatory.foreign-ministry', 'rogatory.ordering', 'rogatory.return'],
    ...['preservation.relaying', 'preservation.deciding', 'preservation.extension', 'emergency.deciding'],
    'police.answering',
  ],
  provider: [
    ...['subscriber', 'traffic', 'content'].map((category) => `request.producing.${category}`),
    'preservation.freezing',
  ],
  transit: ['rogatory.round', 'rogatory.urgent-copy'],
};

const stage = (id: string, side: Side): StageModel => ({
  id,
  side,
  byTier: { any: { median: 1, p90: 2 } },
  revisitFactor: 1,
  bothStaffedFactor: 1,
  friction: true,
  figure,
});

const CHANCES: Readonly<Record<string, number>> = {
  'request.never-sent': 0,
  'request.translation': 0,
  'request.silence': 0,
  'request.supplement': 0,
  'request.supplement-second': 0,
  'request.supplement.content-add': 0,
  'request.insufficient.other': 0,
  'request.insufficient.content': 0,
  'request.insufficient.content-probable-cause': 0,
  'request.dual-criminality': 0,
  'request.expression': 0,
  'request.essential-interests': 0,
  'request.rights': 0,
  'request.de-minimis': 0,
  'request.postponement': 0,
  'request.conditions': 0,
  'request.partial': 0,
  'rogatory.translation': 0,
  'rogatory.supplement-add': 0,
  'preservation.executed': 1,
  'preservation.renewal-missed': 0,
  'preservation.extension-refused': 0,
  'police.answered': 1,
  'emergency.accepted': 1,
};

const chance = (id: string, at0: number): Chance => ({ id, at0, slope: 0, byTier: null, raised: {}, figure });

const instrument = {
  channelMix: { electronic: 1, post: 0, diplomatic: 0 },
  screeningFactor: 1,
  supplementAdd: 0,
  silenceFactor: 1,
  translationFactor: 1,
  announcedQueueFactor: 1,
  fadesOverYears: null,
  figure,
};

const preset = { quality: null, stages: {}, chances: {}, screeningAtLeast: 0, supplementAtLeast: -1, figure };

/** Every stage takes about a day and nothing goes wrong by luck: what then goes wrong is the draft's or the law's doing. */
export const tinyPractice: PracticeModel = {
  stages: Object.fromEntries(
    (Object.keys(STAGES) as Side[]).flatMap((side) => STAGES[side].map((id) => [id, stage(id, side)])),
  ),
  chances: Object.fromEntries(Object.entries(CHANCES).map(([id, at0]) => [id, chance(id, at0)])),
  channels: {
    electronic: stage('channel.electronic', 'transit'),
    post: stage('channel.post', 'transit'),
    diplomatic: stage('channel.diplomatic', 'transit'),
  },
  instruments: Object.fromEntries(
    ['bilateral', 'budapest', 'uncc', 'comity', 'interpol'].map((id) => [id, instrument]),
  ),
  friction: { requesting: 0, requested: 0, byProcedure: {}, figure },
  quality: { H: 0.85, M: 0.5, L: 0.2 },
  priority: { channel: 'electronic', stages: {}, figure },
  urgentCopy: { channel: 'electronic', stages: {}, figure },
  acceptedLanguage: { factor: 1, figure },
  season: { months: [7, 8], holidays: false, progress: 0.5, figure },
  presets: { 'non-cooperative': preset, 'first-years': preset, 'reformed-authority': preset },
  refusals: { shares: {}, figure },
  retention: {},
  ages: { tip: { median: 5, p90: 24, figure }, investigation: { median: 62, p90: 190, figure } },
};
