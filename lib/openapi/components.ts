import { z } from 'zod';
import {
  storedContentsSchema,
  storedFactorSchema,
  storedFlagSchema,
  storedHistorySchema,
  storedRevisionSchema,
} from '@/lib/database/contents-schemas';
import {
  healthSchema,
  listedModelSchema,
  storedCloseSchema,
  storedSecuritySchema,
} from '@/lib/database/stored-schemas';
import { statementSchema, studyTablesSchema, tableColumnSchema } from '@/lib/downloads/schemas';
import { eventWindowSchema, studyProblemSchema } from '@/lib/event-study/schemas/common';
import {
  groupDayResultSchema,
  groupResultSchema,
  groupTestsSchema,
  groupWindowResultSchema,
  preEventBenchmarkSchema,
  testOutcomeSchema,
} from '@/lib/event-study/schemas/group';
import {
  estimationDaySchema,
  estimationSampleSchema,
  portableInputSchema,
} from '@/lib/event-study/schemas/inputs';
import {
  carResultSchema,
  dayResultSchema,
  modelResultSchema,
  pathPointSchema,
  residualDiagnosticsSchema,
  securityResultSchema,
  sqTestSchema,
} from '@/lib/event-study/schemas/security';
import { dataVintageSchema, studyEventSchema, studySchema } from '@/lib/event-study/schemas/study';
import { dayZeroSchema, newEventSchema } from '@/lib/new-event/event-schemas';
import { problemSchema } from '@/lib/server/problem-schema';

/** Every shape that the API's document names. */
const COMPONENTS = {
  Study: studySchema,
  SecurityResult: securityResultSchema,
  DayResult: dayResultSchema,
  CarResult: carResultSchema,
  PathPoint: pathPointSchema,
  ModelResult: modelResultSchema,
  ResidualDiagnostics: residualDiagnosticsSchema,
  SqTest: sqTestSchema,
  GroupResult: groupResultSchema,
  GroupDayResult: groupDayResultSchema,
  GroupWindowResult: groupWindowResultSchema,
  GroupTests: groupTestsSchema,
  TestOutcome: testOutcomeSchema,
  PreEventBenchmark: preEventBenchmarkSchema,
  EventWindow: eventWindowSchema,
  StudyProblem: studyProblemSchema,
  StudyEvent: studyEventSchema,
  StudyTables: studyTablesSchema,
  Statement: statementSchema,
  TableColumn: tableColumnSchema,
  StudyInput: portableInputSchema,
  EstimationSample: estimationSampleSchema,
  EstimationDay: estimationDaySchema,
  Security: storedSecuritySchema,
  Close: storedCloseSchema,
  Model: listedModelSchema,
  DayZero: dayZeroSchema,
  NewEvent: newEventSchema,
  StoredContents: storedContentsSchema,
  StoredHistory: storedHistorySchema,
  StoredFactor: storedFactorSchema,
  StoredRevision: storedRevisionSchema,
  StoredFlag: storedFlagSchema,
  DataVintage: dataVintageSchema,
  Health: healthSchema,
  Problem: problemSchema,
} as const;

export type ComponentName = keyof typeof COMPONENTS;

/** Where the document keeps a shape. */
export const componentPath = (name: string) => `#/components/schemas/${name}`;

/** A JSON Schema, as far as the reference page reads it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Leaves out what zod says of every whole number and tuple and what tells a reader nothing. */
function withoutNoise(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  delete schema.readOnly;
}

/** The shapes as JSON Schemas, which refer to one another by name. */
export function componentSchemas(): Record<ComponentName, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(COMPONENTS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: componentPath,
    override: ({ jsonSchema }) => withoutNoise(jsonSchema),
  });
  const named = Object.entries(schemas).map(([name, { $schema: _, $id: __, id: ___, ...schema }]) => [
    name,
    schema,
  ]);
  return Object.fromEntries(named);
}
