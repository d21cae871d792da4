import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** As deep below the root as the sources that look from their own place for the folder `prisma`. */
const BUNDLES = join(ROOT, 'lib/bundled');

/** What reads files of its own or is no JavaScript stays where it is installed. */
const NOT_BUNDLED = ['better-sqlite3', 'pg', '@prisma/*', 'yahoo-finance2'];

/** Packages of the older kind ask for Node's own modules by a function that a module does not have. */
const REQUIRE = [
  "import { createRequire as requireFrom } from 'node:module';",
  'const require = requireFrom(import.meta.url);',
].join('\n');

/** When a source was last written, and nothing where it is gone. */
const writtenAt = (source) => statSync(join(ROOT, source), { throwIfNoEntry: false })?.mtimeMs;

const digestOf = (source) =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, source)))
    .digest('base64');

function writeWhole(path, contents) {
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}

const readSources = (list) => {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Whether a source says what it did: its time tells at once, and a copy of the folder has other times. */
function isSame(source, { time, digest }) {
  const now = writtenAt(source);
  return now === time || (now !== undefined && digestOf(source) === digest);
}

/** Whether every source of the bundle says what it did when the bundle was made. */
function isFresh(list) {
  const sources = readSources(list);
  return sources !== undefined && Object.entries(sources).every(([source, was]) => isSame(source, was));
}

/** Why a bundle cannot be made, in one line. */
function reasonOf(error) {
  const [first] = error.errors ?? [];
  if (first) return `${first.location?.file}:${first.location?.line}: ${first.text}`;
  return `${error.message}: node lib/bundle/make-all.mjs, run by who may write there, makes all programs`;
}

async function makeBundle(entry, path) {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: path,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    // Not from the tsconfig: esbuild reads none of a package that lies in node_modules.
    alias: { '@': ROOT.slice(0, -1) },
    external: NOT_BUNDLED,
    loader: { '.module.css': 'local-css' },
    banner: { js: REQUIRE },
    logLevel: 'silent',
  });
  mkdirSync(BUNDLES, { recursive: true });
  for (const file of outputFiles) writeWhole(file.path, file.contents);
  const sources = Object.keys(metafile.inputs).map((source) => [
    source,
    { time: writtenAt(source), digest: digestOf(source) },
  ]);
  // The list comes last: without it the bundle is made anew.
  writeWhole(`${path}.json`, JSON.stringify(Object.fromEntries(sources)));
}

/**
 * Where a TypeScript program of this package lies as one file that Node runs as it is, made anew where a source was
 * written since. Loading hundreds of small files through a compiler took longer than what most commands do.
 *
 * @throws Error that says in one line why it cannot be made.
 */
export async function bundled(entry) {
  const path = join(BUNDLES, `${entry.replace(/\.ts$/, '').replaceAll('/', '-')}.mjs`);
  if (isFresh(`${path}.json`)) return path;
  await makeBundle(entry, path).catch((error) => {
    throw new Error(`${entry} cannot be made ready: ${reasonOf(error)}`);
  });
  return path;
}

/** Runs such a program in this process. What keeps it from being made is one line, and status 2. */
export async function runBundled(entry) {
  const path = await bundled(entry).catch((error) => {
    console.error(error.message);
    process.exit(2);
  });
  await import(pathToFileURL(path).href);
}
