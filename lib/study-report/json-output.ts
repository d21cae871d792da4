import type { Statement } from '@/lib/downloads/statement';
import type { StudyReport } from './study-report';

function* list(name: string, items: readonly unknown[]): Generator<string> {
  yield `"${name}":[`;
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`;
  yield '\n]';
}

/** The report as JSON at full double precision, in pieces: one security or group a line; what it rests on comes first. */
export function* jsonOutput(
  { spec, notes, quality, shortfalls, securities, groups }: StudyReport,
  statement?: Statement,
): Generator<string> {
  yield statement ? `{"statement":${JSON.stringify(statement)},\n` : '{';
  yield `"spec":${JSON.stringify(spec)},\n"notes":${JSON.stringify(notes)},\n`;
  yield* list('quality', quality);
  yield ',\n';
  yield* list('shortfalls', shortfalls);
  yield ',\n';
  yield* list('securities', securities);
  yield ',\n';
  yield* list('groups', groups);
  yield '}\n';
}
