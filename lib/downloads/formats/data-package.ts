import type { Statement } from '../statement';
import type { ColumnType, DataTable } from '../tables/data-table';

/** A table as it lies in a package. */
export type PackagedTable = { table: DataTable; path: string; bytes: number; hash: string | undefined };

const FIELD_TYPES: Record<ColumnType, string> = {
  text: 'string',
  number: 'number',
  integer: 'integer',
  date: 'date',
  boolean: 'boolean',
};

function tableSchema({ columns, key }: DataTable) {
  return {
    fields: columns.map(({ name, type, unit, description }) => ({
      name,
      type: FIELD_TYPES[type],
      ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
      description,
      ...(unit && { unit }),
    })),
    primaryKey: [...key],
    missingValues: [''],
  };
}

/** The descriptor of a Frictionless data package (version 2) that holds a study's tables. */
export function dataPackage(resources: readonly PackagedTable[], statement: Statement) {
  const { url, event, data, software } = statement;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `event-study-${event.slug}`,
    id: url,
    homepage: url,
    title: statement.title,
    description: `${event.description} Day 0 is ${event.dayZero}. ${event.dayZeroRule}`,
    version: software.version,
    sources: data.sources.map((title) => ({ title })),
    contributors: [{ title: `${software.name} ${software.version}`, roles: ['creator'] }],
    resources: resources.map(({ table, path, bytes, hash }) => ({
      name: table.name,
      type: 'table',
      title: table.title,
      description: table.description,
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
      bytes,
      ...(hash && { hash }),
      schema: tableSchema(table),
    })),
    statement,
  };
}
