import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Read by `tools/size-budget.mjs`. */
export const FIRST_SCREEN_REPORT = '.vite/first-screen.json';

/**
 * Writes which chunks and source modules the first screen loads: the entry and whatever it imports statically. The size
 * budget is taken over exactly these.
 * @param root absolute folder of the project
 */
export function firstScreenReport(root: string): Plugin {
  return {
    name: 'comity:first-screen',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = new Set<string>();
      const modules = new Set<string>();
      const visit = (fileName: string): void => {
        const chunk = bundle[fileName];
        if (chunk?.type !== 'chunk' || chunks.has(fileName)) return;
        chunks.add(fileName);
        for (const id of chunk.moduleIds) modules.add(relative(root, id.replace(/\?.*$/, '')).split(sep).join('/'));
        for (const imported of chunk.imports) visit(imported);
      };
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) visit(chunk.fileName);
      const report = { chunks: [...chunks].sort(), modules: [...modules].sort() };
      this.emitFile({ type: 'asset', fileName: FIRST_SCREEN_REPORT, source: JSON.stringify(report, null, 1) });
    },
  };
}
