import { strToU8, type Zippable } from 'fflate';
import { csv } from '../csv';
import type { Statement } from '../statement';
import type { DataTable } from '../tables/data-table';
import { dataPackage, type PackagedTable } from './data-package';
import { packageReadme } from './package-readme';
import { undatedZip } from './undated-zip';

/** Browsers compute digests on secure pages only; elsewhere a package goes without. */
async function digestOf(content: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const digest = await globalThis.crypto.subtle?.digest('SHA-256', content);
  if (!digest) return undefined;
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return `sha256:${hex.join('')}`;
}

async function packaged(table: DataTable): Promise<PackagedTable & { content: Uint8Array }> {
  const content = strToU8(
    csv(
      table.columns.map(({ name }) => name),
      table.rows,
    ),
  );
  const hash = await digestOf(content);
  return { table, path: `data/${table.name}.csv`, bytes: content.length, hash, content };
}

const pretty = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`);

/**
 * A study as a Frictionless data package: its tables as CSV, `datapackage.json` with their schemas, the spec and
 * command that compute it again, the citation as BibTeX and a README that says it all in words.
 */
export async function packageFile(
  tables: readonly DataTable[],
  statement: Statement,
): Promise<Uint8Array<ArrayBuffer>> {
  const resources = await Promise.all(tables.map(packaged));
  const files: Zippable = {
    'datapackage.json': pretty(dataPackage(resources, statement)),
    'README.md': strToU8(packageReadme(tables, statement)),
    'CITATION.bib': strToU8(`${statement.citation.bibtex}\n`),
    'spec.json': pretty(statement.reproduction.spec),
  };
  for (const { path, content } of resources) files[path] = content;
  return undatedZip(files);
}
