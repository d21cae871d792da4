import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLASS = /\.(-?[A-Za-z_][\w-]*)/g;

/**
 * A module hook that lets Node import the stylesheets that components import. A stylesheet's text is kept on
 * `globalThis.reportStyles` in the order of the imports; the names of a CSS module's classes are made its own.
 */
export async function load(url, context, next) {
  if (!/\.css$/.test(url)) return next(url, context);
  const path = fileURLToPath(url);
  const text = await readFile(path, 'utf8');
  const isModule = path.endsWith('.module.css');
  const scope = `${basename(dirname(path))}-${basename(path, '.module.css')}`;
  const names = isModule ? new Set(Array.from(text.matchAll(CLASS), ([, name]) => name)) : new Set();
  const styles = isModule ? text.replaceAll(CLASS, `.${scope}-$1`) : text;
  const classes = Object.fromEntries(Array.from(names, (name) => [name, `${scope}-${name}`]));
  const source = [
    `(globalThis.reportStyles ??= []).push(${JSON.stringify(styles)});`,
    `export default ${JSON.stringify(classes)};`,
  ].join('\n');
  return { format: 'module', shortCircuit: true, source };
}
