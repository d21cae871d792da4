import { register as registerHook } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { register as registerTypeScript } from 'tsx/esm/api';

/* Reads what a report is made from as JSON from standard input and writes the report's HTML to standard output. */
registerTypeScript({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
registerHook('../../lib/command-line/alias-hook.mjs', import.meta.url);
registerHook('./style-modules.mjs', import.meta.url);

const { reportHtml } = await import('./report-html.tsx');
process.stdout.write(await reportHtml(JSON.parse(await text(process.stdin)), () => globalThis.reportStyles));
