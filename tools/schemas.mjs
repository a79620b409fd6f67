// `npm run schemas`: writes public/schemas/ anew from the schemas of the content layer.
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = await bundleForNode(root, {
  name: 'schemas',
  entry: 'tools/write-schemas.ts',
  sources: ['src/content', 'src/domain'],
});
const { writeSchemas } = await import(pathToFileURL(file).href);
writeSchemas(root);
