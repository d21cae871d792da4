import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { reportHtml } from './report-html';

/*
 * Reads what a report is made from as JSON from standard input and writes the report's HTML to standard output. The
 * stylesheets that its components import lie beside it as one, where it is bundled.
 */
const styles = readFileSync(new URL(import.meta.url.replace(/\.mjs$/, '.css')), 'utf8');
process.stdout.write(reportHtml(JSON.parse(await text(process.stdin)), styles));
