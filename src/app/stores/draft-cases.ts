/** Cases that are being written on this computer, to be played and compared like those of the shelf. Loaded when one is asked for. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { cases, world } from 'virtual:comity/sources';
import { openDrafts } from '#app/storage/draft-storage.ts';
import { draftCompiler } from '#content/authoring/draft-world.ts';
import type { ScenarioPack as Compiled } from '#content/scenario-pack.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';

/** What the rooms need of a compiled draft. */
export function playable({ plan, card, debrief }: Compiled): ScenarioPack {
  const charts = compileCaseCharts(plan);
  const planHash = planHashOf(plan, charts);
  return { plan, planHash, charts, openDebrief: () => debrief, card: { ...card, alternative: null } };
}

/** The newest draft with this id that can be compiled; null where there is none. */
export async function openDraftCase(id: string): Promise<ScenarioPack | null> {
  const drafts = await (await openDrafts()).list();
  const own = drafts.filter(({ caseId }) => caseId === id).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  const compile = draftCompiler(world, Object.keys(cases));
  for (const { files } of own) {
    const compiled = compile(files);
    if (compiled.ok) return playable(compiled.value);
  }
  return null;
}
