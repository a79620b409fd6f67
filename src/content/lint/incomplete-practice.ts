import { LIMIT_IDS } from '#domain/case-plan.ts';
import { didYouMean } from '../near-miss.ts';
import { CHANCE_IDS, STAGE_SIDES, TIERS_OF_SIDE } from '../practice-ids.ts';
import { type Problem, problemAt, START } from '../problem.ts';
import type { Path } from '../read-yaml.ts';
import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S017';

/** Parts of the model that stand by themselves, with the name of the part. */
const SINGLE = [
  ...(['channels', 'friction', 'quality', 'acceptedLanguage', 'priority', 'urgentCopy'] as const),
  ...(['season', 'presets', 'ages', 'refusals'] as const),
];
const MANY = ['stages', 'chances', 'instruments', 'limits', 'retention'] as const;

function missing(world: World): readonly Problem[] {
  const place = { file: `${world.folder}/practice`, ...START };
  const has = (part: (typeof MANY)[number], id: string) =>
    world.practice.some(({ value }) => Object.hasOwn(value[part] ?? {}, id));
  const absent = [
    ...Object.keys(STAGE_SIDES).filter((id) => !has('stages', id)),
    ...CHANCE_IDS.filter((id) => !has('chances', id)),
    ...LIMIT_IDS.filter((id) => !has('limits', id)),
    ...SINGLE.filter((part) => world.practice.every(({ value }) => value[part] === undefined)),
  ];
  return absent.map((id) =>
    problemAt(place, CODE, `The practice model has nothing for “${id}”.`, 'Add it to one of the files in this folder.'),
  );
}

function doubles(world: World): readonly Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of world.practice) {
    const ids = [
      ...SINGLE.filter((part) => file.value[part] !== undefined).map((part) => [part]),
      ...MANY.flatMap((part) => Object.keys(file.value[part] ?? {}).map((id) => [part, id])),
    ];
    for (const path of ids) {
      const key = path.join(' ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, file.source.file);
      else
        problems.push(problemIn(file, path, CODE, `“${path.at(-1)}” is in ${first} already.`, 'Keep one of the two.'));
    }
  }
  return problems;
}

function wrongStages(world: World): readonly Problem[] {
  return world.practice.flatMap((file) =>
    Object.entries(file.value.stages ?? {}).flatMap(([id, stage]) => {
      const side = STAGE_SIDES[id];
      if (side === undefined) {
        const fix = didYouMean(id, Object.keys(STAGE_SIDES), 'Correct the name, or remove it.');
        return [
          problemAt(file.source.positionOf(['stages', id], 'key'), CODE, `No chart has a stage called “${id}”.`, fix),
        ];
      }
      if (side !== stage.side) {
        const message = `“${id}” is a stage of this side: ${side}.`;
        return [problemIn(file, ['stages', id, 'side'], CODE, message, `Write “side: ${side}”.`)];
      }
      if (stage.byTier.any) return [];
      return TIERS_OF_SIDE[side]
        .filter((tier) => stage.byTier[tier] === undefined)
        .map((tier) =>
          problemIn(file, ['stages', id, 'byTier', tier], CODE, `“${id}” has no duration for tier ${tier}.`, 'Add it.'),
        );
    }),
  );
}

/** What a lane or a preset changes must exist, or it would change nothing without a word. */
function strayFactors(world: World): readonly Problem[] {
  return world.practice.flatMap((file) => {
    const { priority, urgentCopy, presets } = file.value;
    const groups: readonly (readonly [Path, Readonly<Record<string, number>>, readonly string[], string])[] = [
      ...Object.entries({ priority, urgentCopy }).flatMap(([part, lane]) =>
        lane ? [[[part, 'stages'], lane.stages, Object.keys(STAGE_SIDES), 'stage'] as const] : [],
      ),
      ...Object.entries(presets ?? {}).flatMap(([id, preset]) => [
        [['presets', id, 'stages'], preset.stages, Object.keys(STAGE_SIDES), 'stage'] as const,
        [['presets', id, 'chances'], preset.chances, CHANCE_IDS, 'chance'] as const,
      ]),
    ];
    return groups.flatMap(([path, factors, known, what]) =>
      Object.keys(factors)
        .filter((id) => !known.includes(id))
        .map((id) =>
          problemAt(
            file.source.positionOf([...path, id], 'key'),
            CODE,
            `No ${what} is called “${id}”.`,
            didYouMean(id, known, 'Correct the name, or remove it.'),
          ),
        ),
    );
  });
}

export const incompletePractice: Rule<World> = {
  code: CODE,
  title: 'Together the practice files hold every stage, chance, channel and limit, each once, for every tier it needs.',
  check: (world) => [...missing(world), ...doubles(world), ...wrongStages(world), ...strayFactors(world)],
};
