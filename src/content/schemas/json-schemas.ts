/** The JSON Schemas that editors use, made from the same schemas that the door checks. */
import { instrumentSchema } from './instrument.ts';
import { jurisdictionSchema } from './jurisdiction.ts';
import { practiceSchema } from './practice.ts';
import { providerSchema } from './provider.ts';
import { recipeSchema } from './recipe.ts';
import { scenarioSchema } from './scenario.ts';
import { offenceSchema, supportSchema, treatySchema } from './world-law.ts';
import { z } from './zod.ts';

const KINDS = {
  instrument: { schema: instrumentSchema, title: 'A treaty, law or practice' },
  jurisdiction: { schema: jurisdictionSchema, title: 'A fictional State' },
  provider: { schema: providerSchema, title: 'A fictional provider' },
  offence: { schema: offenceSchema, title: 'A kind of conduct that States punish' },
  treaty: { schema: treatySchema, title: 'A treaty of two fictional States' },
  support: { schema: supportSchema, title: 'Training and technical assistance' },
  practice: { schema: practiceSchema, title: 'Part of the practice model' },
  scenario: { schema: scenarioSchema, title: 'A training case' },
  recipe: { schema: recipeSchema, title: 'A run of a training case' },
} as const satisfies Record<string, { schema: z.ZodType; title: string }>;

/** File name, such as `scenario.schema.json` → JSON Schema, draft 2020-12, as text. Keys that begin with `x-` are allowed. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(KINDS).map(([name, { schema, title }]) => {
      const made = z.toJSONSchema(schema, {
        target: 'draft-2020-12',
        io: 'input',
        reused: 'ref',
        override: ({ jsonSchema }) => {
          if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = { '^x-': {} };
        },
      });
      const { $schema, ...rest } = made;
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title: `Comity: ${title}`, ...rest }, null, 2)}\n`];
    }),
  );
}
