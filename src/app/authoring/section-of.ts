/** In which form a problem can be mended. */
import type { DraftFiles } from '#content/authoring/edit.ts';
import { SECTIONS } from '#content/authoring/field-words.data.ts';
import type { Problem } from '#content/problem.ts';
import type { Place } from './outline.tsx';

export function sectionOfProblem(files: DraftFiles, { file, line }: Problem): Place {
  if (file === 'briefing.md') return 'briefing';
  if (file.startsWith('world/') && file in files) return file as Place;
  const lines = (files['scenario.yaml'] ?? '').split('\n').slice(0, line);
  const key = lines.map((one) => /^"?([A-Za-z]+)"?:/.exec(one)?.[1]).findLast((one) => one !== undefined);
  return SECTIONS.find(({ keys }) => (keys as readonly string[]).includes(key ?? ''))?.id ?? 'about';
}
