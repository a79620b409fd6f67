/** Stands for `virtual:comity/shelf` in tests of the app: `vi.mock('virtual:comity/shelf', () => import('#support/shelf-stub.ts'))`. */
import type { ScenarioPack, ShelfCard } from 'virtual:comity/shelf';

export const PLAN_HASH = 'a'.repeat(64);

export const cards: readonly ShelfCard[] = [
  {
    id: 'night-shift',
    title: 'The night shift',
    summary: 'A hospital is hit by ransomware.',
    minutes: 90,
    audience: 'Prosecutors',
    level: 'introductory',
    contentNotes: ['The case begins with an attack on a hospital.'],
    alternative: { id: 'the-harbour', title: 'The harbour' },
    roles: ['prosecutor', 'requested-authority'],
    instruments: ['Budapest Convention'],
    requesting: 'Aldermark',
    requested: 'Kestrel',
    asAt: '2027-03-01',
    supposes: ['The UN Convention is supposed to be in force.'],
    objectives: [{ id: 'basis', text: 'Choose a legal basis.' }],
    licence: 'CC BY 4.0',
    reviewedBy: [],
  },
];

/** Only what the shell reads of a pack: the rooms are not under test. */
const pack = { plan: { scenario: 'night-shift', title: 'The night shift', seed: 7 }, planHash: PLAN_HASH };

export const scenarios: Readonly<Record<string, () => Promise<ScenarioPack>>> = {
  'night-shift': async () => pack as unknown as ScenarioPack,
};
