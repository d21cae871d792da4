import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packageFile } from '@/lib/downloads/formats/package-file';
import { studyStatement } from '@/lib/downloads/statement';
import { studyTables } from '@/lib/downloads/tables/study-tables';
import { studySpecSchema } from '@/lib/event-study/study-spec';
import { bundledStudy } from '../support/bundled-study';
import { parseCsv } from '../support/parse-csv';

const study = bundledStudy({ tickers: 'NVDA,VST,CEG', cars: '0,0;-1,1' });
const statement = studyStatement(study, 'https://aftershock.example');
const files = unzipSync(await packageFile(studyTables({ study, input: null }, 'shown'), statement));
const textOf = (path: string) => new TextDecoder().decode(files[path]);
const descriptor = JSON.parse(textOf('datapackage.json'));

type Field = { name: string; type: string };
type Resource = {
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Field[]; primaryKey: string[] };
};

const PATTERNS: Record<string, RegExp> = {
  string: /^.*$/s,
  number: /^-?\d+(\.\d+)?(e[+-]\d+)?$/,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(true|false)$/,
};

test('every file that the descriptor names is there, with its length, digest, columns, types and key', () => {
  expect(descriptor.resources).toHaveLength(4);
  for (const { path, bytes, hash, schema } of descriptor.resources as Resource[]) {
    expect(files[path]).toHaveLength(bytes);
    expect(hash).toBe(`sha256:${createHash('sha256').update(files[path]!).digest('hex')}`);
    const rows = parseCsv(textOf(path));
    expect(Object.keys(rows[0]!)).toEqual(schema.fields.map(({ name }) => name));
    for (const { name, type } of schema.fields) {
      for (const row of rows) if (row[name] !== '') expect(row[name]).toMatch(PATTERNS[type]!);
    }
    const keys = rows.map((row) => schema.primaryKey.map((name) => row[name]).join());
    expect(new Set(keys).size).toBe(rows.length);
  }
});

test('the spec in it is the study, and the command names every field that changes a number', () => {
  const spec = JSON.parse(textOf('spec.json'));
  expect(studySpecSchema.parse(spec)).toEqual(study.spec);
  expect(statement.reproduction.command).toBe(
    'npm run --silent study -- --event deepseek-app-store --tickers NVDA,VST,CEG --benchmark SPY --model market ' +
      '--returns simple --estimation -130,-11 --window -10,10 --cars "0,0;-1,1" --format json',
  );
});

test('the README says event, rule, model, source, citation and every column', () => {
  const readme = textOf('README.md');
  for (const text of [
    study.event.title,
    study.event.dayZeroRule,
    'Market model',
    'Yahoo Finance',
    statement.citation.apa,
    statement.citation.bibtex,
    statement.url,
  ]) {
    expect(readme).toContain(text);
  }
  for (const { schema } of descriptor.resources as Resource[]) {
    for (const { name } of schema.fields) expect(readme).toContain(`| \`${name}\` |`);
  }
});

test('the BibTeX entry keeps TeX’s own signs from being read as such', () => {
  const entry = studyStatement(
    { ...study, event: { ...study.event, title: 'R&D at 50% {of} A_B' } },
    'https://aftershock.example',
  ).citation.bibtex;
  expect(entry).toContain('title = {{R\\&D at 50\\% of A\\_B: event study of 3 securities, days -10 to 10}}');
  expect(textOf('CITATION.bib').trim()).toBe(statement.citation.bibtex);
});
