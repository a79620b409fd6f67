/** Procedures that the lab can run between two generic States: the word, the chart's kind, and under which instruments. */
import type { CaseProcedure, InstrumentId } from '#domain/ids.ts';

export interface LabProcedureKind {
  readonly kind: CaseProcedure;
  /** The first is taken where none is named. */
  readonly instruments: readonly InstrumentId[];
  /** The door opens only where a life is in danger. */
  readonly lifeAtRisk?: true;
  /** Other than evidence: data that are held and not disclosed; information that is no evidence. */
  readonly aim?: 'hold' | 'intelligence';
}

export const LAB_PROCEDURES = {
  mla: {
    kind: 'request',
    instruments: ['budapest', 'bilateral', 'uncc', 'untoc', 'uncac', 'ecma', 'regional', 'budapest-2'],
  },
  rogatory: { kind: 'request', instruments: ['comity'] },
  preservation: { kind: 'preservation', instruments: ['budapest', 'uncc', 'regional'], aim: 'hold' },
  emergency: { kind: 'emergency', instruments: ['uncc'], lifeAtRisk: true },
  eio: { kind: 'investigation-order', instruments: ['eio'] },
  epoc: { kind: 'production-order', instruments: ['eu-e-evidence'] },
  'epoc-emergency': { kind: 'production-order', instruments: ['eu-e-evidence'], lifeAtRisk: true },
  'epoc-pr': { kind: 'preservation-order', instruments: ['eu-e-evidence'], aim: 'hold' },
  art7: { kind: 'direct-order', instruments: ['budapest-2'] },
  art8: { kind: 'giving-effect', instruments: ['budapest-2'] },
  cloud: { kind: 'agreement-order', instruments: ['cloud-act'] },
  voluntary: { kind: 'voluntary-request', instruments: ['voluntary'] },
  'emergency-disclosure': {
    kind: 'emergency-disclosure',
    instruments: ['emergency-disclosure'],
    lifeAtRisk: true,
  },
  police: { kind: 'police', instruments: ['interpol'], aim: 'intelligence' },
} as const satisfies Record<string, LabProcedureKind>;
export type LabProcedure = keyof typeof LAB_PROCEDURES;

export const LAB_PROCEDURE_IDS = Object.keys(LAB_PROCEDURES) as readonly LabProcedure[];
