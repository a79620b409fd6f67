/** Writes public/schemas/*.schema.json from the schemas of the content layer: `npm run schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '#content/schemas/json-schemas.ts';

/** @param root absolute folder of the project */
export function writeSchemas(root: string): void {
  const folder = join(root, 'public', 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
}
