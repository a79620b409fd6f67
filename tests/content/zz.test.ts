import { test } from 'vitest';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import { writeFileSync } from 'node:fs';
test('x', async () => { const r = await compileScenarioFolder(process.cwd(), '01-the-night-shift'); if (!r.ok) console.log(r.problems.map(p=>`${p.file}:${p.line}:${p.column} ${p.rule} ${p.message} ${p.fix}`).join('\n')); else { console.log(r.value.plan.routes.map(x=>`${x.id} ${x.open} ${x.whatIf}`), r.value.plan.bases.map(b=>b.id)); writeFileSync('/tmp/pack.json', JSON.stringify(r.value,null,1)); } });
