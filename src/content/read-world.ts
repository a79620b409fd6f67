/** Reads the files of the world: each by its form, then all of them together. */
import type { InstrumentId } from '#domain/ids.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { CatalogueOffence, PairTreaty } from '#domain/world-law.ts';
import { type Checked, readForm } from './check-form.ts';
import { runRules } from './lint/rule.ts';
import { WORLD_RULES } from './lint/world-rules.ts';
import { inOrder, type Problem, problemAt, START } from './problem.ts';
import { type InstrumentFile, instrumentSchema } from './schemas/instrument.ts';
import { jurisdictionSchema } from './schemas/jurisdiction.ts';
import { type PracticeFile, practiceSchema } from './schemas/practice.ts';
import { type ProviderFile, providerSchema } from './schemas/provider.ts';
import { offenceSchema, type SupportFile, supportSchema, treatySchema } from './schemas/world-law.ts';
import type { z } from './schemas/zod.ts';
import type { World } from './world.ts';

export const WORLD_KINDS = [
  'instruments',
  'jurisdictions',
  'providers',
  'offences',
  'treaties',
  'support',
  'practice',
] as const;
export type WorldKind = (typeof WORLD_KINDS)[number];

export const SCHEMA_OF_KIND = {
  instruments: instrumentSchema,
  jurisdictions: jurisdictionSchema,
  providers: providerSchema,
  offences: offenceSchema,
  treaties: treatySchema,
  support: supportSchema,
  practice: practiceSchema,
} as const satisfies Record<WorldKind, z.ZodType>;

/** `instruments/uncc.yaml` → `instruments`; null for a file that is none of ours. */
export function worldKindOf(path: string): WorldKind | null {
  const match = /(?:^|\/)([a-z]+)\/[^/]+\.ya?ml$/.exec(path);
  return WORLD_KINDS.find((kind) => kind === match?.[1]) ?? null;
}

function nameProblem({ source, value }: Checked<{ readonly id: string }>): Problem[] {
  const name = /([^/]+)\.ya?ml$/.exec(source.file)?.[1];
  if (name === value.id) return [];
  const message = `The id “${value.id}” and the name of the file differ.`;
  return [
    problemAt(source.positionOf(['id']), 'C003', message, `Name the file ${value.id}.yaml, or write “id: ${name}”.`),
  ];
}

/** One file of the world by itself: its form, and that its id is its name. */
export function readWorldFile(file: string, text: string): Result<Checked<unknown>, readonly Problem[]> {
  const kind = worldKindOf(file);
  if (kind === null) {
    const fix = `Put it into one of the folders ${WORLD_KINDS.join(', ')}, with a name that ends in .yaml.`;
    return fail([problemAt({ file, ...START }, 'C002', 'This is no file of the world.', fix)]);
  }
  const read = readForm(file, text, SCHEMA_OF_KIND[kind] as z.ZodType);
  if (!read.ok || kind === 'practice') return read;
  const problems = nameProblem(read.value as Checked<{ id: string }>);
  return problems.length > 0 ? fail(problems) : read;
}

/**
 * @param files path inside the world folder → text; paths that are no YAML file of one of the kinds are left aside
 * @param folder how the world folder is called in problems
 */
export function readWorld(files: ReadonlyMap<string, string>, folder: string): Result<World, readonly Problem[]> {
  const problems: Problem[] = [];
  const instruments = new Map<InstrumentId, Checked<InstrumentFile>>();
  const jurisdictions = new Map<string, Checked<Jurisdiction>>();
  const providers = new Map<string, Checked<ProviderFile>>();
  const offences = new Map<string, Checked<CatalogueOffence>>();
  const treaties = new Map<string, Checked<PairTreaty>>();
  const support = new Map<string, Checked<SupportFile>>();
  const practice: Checked<PracticeFile>[] = [];
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kind = worldKindOf(path);
    if (kind === null) continue;
    const read = readWorldFile(`${folder}/${path}`, text);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    // The schema of each kind has been applied by `readWorldFile`; the kind says which type that gave.
    const checked = read.value as Checked<never>;
    if (kind === 'practice') practice.push(checked);
    else if (kind === 'instruments') instruments.set((checked.value as InstrumentFile).id, checked);
    else if (kind === 'jurisdictions') jurisdictions.set((checked.value as Jurisdiction).id, checked);
    else if (kind === 'offences') offences.set((checked.value as CatalogueOffence).id, checked);
    else if (kind === 'treaties') treaties.set((checked.value as PairTreaty).id, checked);
    else if (kind === 'support') support.set((checked.value as SupportFile).id, checked);
    else providers.set((checked.value as ProviderFile).id, checked);
  }
  if (problems.length > 0) return fail(inOrder(problems));
  const world: World = { folder, instruments, jurisdictions, providers, offences, treaties, support, practice };
  const found = runRules(WORLD_RULES, world);
  return found.length > 0 ? fail(found) : ok(world);
}
