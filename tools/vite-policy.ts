/** Writes the content security policy of each edition into its page. In development there is none: Vite injects code. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Stands in `index.html` where the policy goes: after the character set, before anything it must govern. */
const MARK = '<!-- content-security-policy -->';

type Directives = Readonly<Record<string, string>>;

const HOSTED: Directives = {
  'default-src': "'self'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const fileDirectives = (scriptHashes: readonly string[]): Directives => ({
  'default-src': "'none'",
  'script-src': scriptHashes.map((hash) => `'sha256-${hash}'`).join(' ') || "'none'",
  'worker-src': 'blob: data:',
  'style-src': "'unsafe-inline'",
  'connect-src': "'none'",
  'font-src': 'data:',
  'img-src': 'data: blob:',
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

const meta = (directives: Directives): string => {
  const policy = Object.entries(directives).map(([name, sources]) => `${name} ${sources}`);
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`;
};

function place(html: string, directives: Directives | null): string {
  if (!html.includes(MARK)) throw new Error(`index.html has no line ${MARK}, so the policy has no place.`);
  return html.replace(MARK, directives ? meta(directives) : '');
}

/** Base64 SHA-256 of each inline script, over exactly the characters between its tags, as browsers count them. */
function inlineScriptHashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  if (scripts.some(([, attributes]) => /\ssrc\s*=/.test(attributes ?? ''))) {
    throw new Error('The single file still loads a script from beside it.');
  }
  return scripts.map(([, , code]) =>
    createHash('sha256')
      .update(code ?? '')
      .digest('base64'),
  );
}

export function hostedPolicy(): Plugin {
  return {
    name: 'comity:hosted-policy',
    transformIndexHtml: { order: 'post', handler: (html, { server }) => place(html, server ? null : HOSTED) },
  };
}

/** For the single file: after the scripts have been inlined, and as the last change to the page. Also names the file. */
export function filePolicy(fileName: string): Plugin {
  return {
    name: 'comity:file-policy',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build made no index.html.');
        const html = String(page.source);
        page.source = place(html, fileDirectives(inlineScriptHashes(html)));
        page.fileName = fileName;
        const beside = Object.keys(bundle).filter((name) => name !== 'index.html');
        if (beside.length > 0) throw new Error(`The single file would need these beside it: ${beside.join(', ')}.`);
      },
    },
  };
}
