import { test } from 'vitest';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import { replay } from '#simulation/replay.ts';
import { newRecipe } from '#simulation/recipes.ts';
test('x', async () => { const r = await compileScenarioFolder(process.cwd(), '01-the-night-shift'); if (!r.ok) return;
 for (const list of ['modelAnswer','classicMistake'] as const) {
 const recipe = newRecipe(r.value.plan, '0'.repeat(64));
 const run = replay(r.value.plan, {...recipe, decisions: r.value.debrief[list], until: r.value.plan.horizon});
 console.log(list, run.outcome, run.itemOutcomes, run.rejected, '\n'+run.marks.map(m=>`${(m.at/1440).toFixed(2)} ${m.procedure} ${m.type} ${m.visible} ${m.findings.map(f=>f.code+':'+f.effect)}`).join('\n'), run.open, run.ended);
 }
});
