/** `comity law [--json]`: the register of the law: instruments, procedures, grounds, deficiencies, clocks, States, confidence. */
import { compileLawFolder } from '#content/node/read-folder.ts';
import { DEFECTS } from '#domain/defects.data.ts';
import { GROUNDS } from '#domain/grounds.ts';
import type { LawRegister } from '#domain/law-register.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import { problemLine, projectRoot } from '../files.ts';
import { noWords, readOptions } from '../options.ts';
import { DONE, json, type Output, Refusal } from '../output.ts';

/** Refuses, with every problem, where the world does not compile. */
export async function loadLaw(): Promise<LawRegister> {
  const law = await compileLawFolder(projectRoot());
  if (law.ok) return law.value;
  throw new Refusal(`the law does not compile:\n${law.problems.map(problemLine).join('')}`);
}

function overview({ instruments }: LawRegister): string {
  const width = Math.max(...instruments.map(({ id }) => id.length));
  return instruments
    .map(({ id, adopted, status, procedures, grounds, clocks, shortTitle }) => {
      const since = status.since ?? status.form;
      const counts = `${procedures.length} procedures, ${grounds.length} grounds, ${clocks.length} clocks`;
      return `${id.padEnd(width)}  ${(adopted ?? '').padEnd(10)}  ${since.padEnd(10)}  ${shortTitle}: ${counts}\n`;
    })
    .join('');
}

export async function law(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: [], flags: ['json'] });
  noWords('law', options);
  const register = await loadLaw();
  output.out(
    options.flag('json')
      ? json({ ...register, procedures: PROCEDURES, grounds: GROUNDS, deficiencies: DEFECTS })
      : overview(register),
  );
  return DONE;
}
