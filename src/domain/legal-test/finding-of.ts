/** Findings are made here only, so that every one has its sentences from the registers and its article from an instrument. */
import type { Citation } from '#domain/citation.ts';
import { DEFECTS, type DefectId } from '#domain/defects.data.ts';
import type { Defect, Sentences } from '#domain/defects.ts';
import type { Finding, FindingEffect } from '#domain/finding.ts';
import { type FoundGround, GROUND_SENTENCES } from '#domain/grounds.ts';
import type { ProcedureKind } from '#domain/ids.ts';
import type { FieldId } from '#domain/request.ts';
import { must } from '#domain/result.ts';

interface DefectDetail {
  readonly procedure: ProcedureKind;
  readonly citation: Citation;
  /** Name of a variant of the register's entry; its sentences replace the usual ones. */
  readonly variant?: string;
  readonly effect?: FindingEffect;
  readonly field?: FieldId;
  readonly item?: string;
}

/** Throws where the register has no such variant, or no effect and none is given. */
export function defectFinding(code: DefectId, detail: DefectDetail): Finding {
  const defect: Defect = DEFECTS[code];
  const words: Sentences =
    detail.variant === undefined
      ? defect
      : must(defect.variants[detail.variant], `defect ${code} has no variant "${detail.variant}"`);
  return {
    code,
    procedure: detail.procedure,
    effect: must(detail.effect ?? defect.effect, `defect ${code} has no effect of its own`),
    field: detail.field ?? defect.field,
    item: detail.item ?? null,
    reason: words.wrong,
    fix: words.fix,
    citation: detail.citation,
  };
}

interface GroundDetail {
  readonly procedure: ProcedureKind;
  readonly citation: Citation;
  readonly effect: FindingEffect;
  readonly field: FieldId | null;
  readonly item?: string | null;
}

/** A ground that follows from the facts or the circumstances of the case. */
export function factGround(code: FoundGround, detail: GroundDetail): Finding {
  const { wrong, fix } = GROUND_SENTENCES[code];
  return { code, ...detail, item: detail.item ?? null, reason: wrong, fix };
}
