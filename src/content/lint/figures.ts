/** Figures of the world's files and where they are used. */
import type { Figure } from '#domain/practice.ts';
import type { Checked } from '../check-form.ts';
import type { Path } from '../read-yaml.ts';
import type { PracticeFile } from '../schemas/practice.ts';
import type { World } from '../world.ts';

export interface PlacedFigure {
  readonly file: Checked<unknown>;
  readonly path: Path;
  readonly figure: Figure;
}

/** Every figure written out in the world, with its place. */
export function figuresIn(world: World): readonly PlacedFigure[] {
  const ofPractice = world.practice.flatMap((file) =>
    Object.entries(file.value.figures).map(([name, figure]) => ({ file, path: ['figures', name], figure })),
  );
  const ofProviders = [...world.providers.values()].flatMap((file) => {
    const { retention, deletion } = file.value;
    return [
      ...(['subscriber', 'traffic', 'content'] as const).map((category) => ({
        file,
        path: ['retention', category, 'figure'],
        figure: retention[category].figure,
      })),
      { file, path: ['deletion', 'figure'], figure: deletion.figure },
    ];
  });
  return [...ofPractice, ...ofProviders];
}

/** Every place of a practice file that points to a figure by name. */
export function figureNamesIn({ value }: Checked<PracticeFile>): readonly { path: Path; name: string }[] {
  const named: { path: Path; name: string }[] = [];
  for (const part of ['stages', 'chances', 'channels', 'instruments', 'limits'] as const) {
    for (const [id, entry] of Object.entries(value[part] ?? {})) {
      if (entry === undefined) continue;
      named.push({ path: [part, id, 'figure'], name: entry.figure });
      const tiers = 'tierFigures' in entry ? Object.entries(entry.tierFigures ?? {}) : [];
      for (const [tier, name] of tiers) {
        if (typeof name === 'string') named.push({ path: [part, id, 'tierFigures', tier], name });
      }
    }
  }
  for (const [id, { raised }] of Object.entries(value.chances ?? {})) {
    for (const [condition, one] of Object.entries(raised ?? {})) {
      if (one !== undefined) named.push({ path: ['chances', id, 'raised', condition, 'figure'], name: one.figure });
    }
  }
  for (const part of ['friction', 'acceptedLanguage', 'priority', 'urgentCopy', 'season', 'refusals'] as const) {
    const entry = value[part];
    if (entry) named.push({ path: [part, 'figure'], name: entry.figure });
  }
  for (const part of ['presets', 'ages'] as const) {
    for (const [id, entry] of Object.entries(value[part] ?? {})) {
      named.push({ path: [part, id, 'figure'], name: entry.figure });
    }
  }
  for (const [id, { examples }] of Object.entries(value.retention ?? {})) {
    for (const [at, { figure }] of examples.entries()) {
      named.push({ path: ['retention', id, 'examples', at, 'figure'], name: figure });
    }
  }
  return named;
}
