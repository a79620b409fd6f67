/** What a milestone brings back to the drafter: the consequences of the request as drafted, with their articles. */
import type { DefectId } from '#domain/defects.data.ts';
import type { Finding } from '#domain/finding.ts';
import type { ActorId, CaseProcedure } from '#domain/ids.ts';
import { citeRule, defectFinding, groundFinding } from '#domain/legal-test/index.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { must } from '#domain/result.ts';
import type { RuleKey } from '#domain/rules.ts';
import { basisOf, type CaseMemory, draftOf, extensionMisfiled, questioned, testOf, withEffect } from './case-memory.ts';

/** What time or silence has brought about: no step follows from it. */
function afterwards(memory: CaseMemory, procedure: CaseProcedure, code: DefectId, rule: RuleKey): Finding {
  const { governing } = basisOf(memory.plan, draftOf(memory, procedure).basis);
  const instrument = must(memory.plan.instruments[governing], `the plan has no instrument "${governing}"`);
  return defectFinding(code, { procedure, citation: citeRule(instrument, rule), effect: 'nothing' });
}

/** The case is closed by hand while the formal request lies with the other side, and nobody has told it so (D25). */
const stillAsked = (memory: CaseMemory): boolean =>
  memory.taken.has('case/decide.close-case') && memory.drafts.has('request') && memory.abroad();

export function findingsFor(memory: CaseMemory, actor: ActorId, milestone: MilestoneType): readonly Finding[] {
  const test = () => testOf(memory, actor as CaseProcedure);
  switch (milestone) {
    case 'preservation-clarification-asked':
      return questioned(memory, 'preservation', 'supplement', 'return');
    case 'supplement-asked':
      return questioned(memory, 'request', 'supplement', 'ordinary-queue');
    case 'draft-returned':
      return questioned(memory, 'request', 'supplement', 'return');
    case 'draft-commented':
      return [...test().mustRefuse, ...withEffect(test(), 'return', 'supplement')];
    case 'request-returned':
      return withEffect(test(), 'return');
    case 'preservation-refused': {
      // Without a ground it is refused because a question stayed open: want of contents is no ground of the articles.
      const { ground } = memory;
      if (ground !== null && memory.taken.has('preservation/decide.refuse-preservation')) {
        return [groundFinding(memory.plan, draftOf(memory, 'preservation').basis, ground)];
      }
      const must = test().mustRefuse;
      return must.length > 0 ? must : withEffect(test(), 'supplement', 'return');
    }
    case 'voluntary-unclear':
    case 'disclosure-declined':
      return withEffect(test(), 'supplement', 'return');
    case 'voluntary-user-told':
      return withEffect(test(), 'leak');
    case 'agreement-not-issued':
      return [...test().mustRefuse, ...withEffect(test(), 'supplement', 'return')];
    case 'emergency-declined':
      return withEffect(test(), 'supplement', 'ordinary-queue');
    case 'extension-unanswered':
      return extensionMisfiled(memory);
    case 'hold-lapsed':
      return [afterwards(memory, actor as CaseProcedure, 'D08', 'preservation-hold')];
    case 'nothing-to-preserve':
    case 'no-data-answer':
    case 'voluntary-no-data':
    case 'disclosure-no-data':
    case 'agreement-no-data':
    case 'production-no-data':
    case 'preservation-order-empty':
    case 'investigation-no-data':
    case 'order-nothing-held':
    case 'effect-empty':
      return [afterwards(memory, actor as CaseProcedure, 'D22', 'practice')];
    case 'case-concluded':
      return stillAsked(memory) ? [afterwards(memory, 'request', 'D25', 'withdrawal')] : [];
    case 'user-alerted':
      return withEffect(test(), 'leak');
    case 'request-accepted-in-part':
      return withEffect(test(), 'partial');
    case 'request-postponed':
      return withEffect(test(), 'postpone');
    case 'conditions-offered':
      return withEffect(test(), 'condition');
    case 'evidence-received':
      return withEffect(test(), 'inadmissible', 'leak', 'ordinary-queue');
    case 'request-refused': {
      const must = test().mustRefuse;
      if (must.length > 0) return must;
      const open = withEffect(test(), 'supplement', 'may-refuse');
      if (memory.ground === null) return open;
      return [
        ...open.filter((one) => memory.asked.has(one.code)),
        groundFinding(memory.plan, draftOf(memory, 'request').basis, memory.ground),
      ];
    }
    case 'investigation-information-asked':
      return questioned(memory, 'investigation-order', 'supplement', 'return');
    case 'production-clarification-asked':
    case 'preservation-order-unclear':
    case 'effect-queried':
      return withEffect(test(), 'supplement', 'return');
    case 'investigation-refused':
    case 'production-refused':
    case 'production-refused-in-part':
    case 'production-data-deleted':
    case 'disclosure-forbidden':
    case 'effect-refused':
      return memory.ground === null
        ? withEffect(test(), 'may-refuse')
        : [groundFinding(memory.plan, draftOf(memory, actor as CaseProcedure).basis, memory.ground)];
    default:
      return [];
  }
}
