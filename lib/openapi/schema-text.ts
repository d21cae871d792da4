import type { JsonSchema } from './components';

const nameOf = (reference: string) => reference.slice(reference.lastIndexOf('/') + 1);

/** A schema's type in a few words of code: `number | null`, `DayResult[]`, `"simple" | "log"`. */
export function typeText(schema: JsonSchema | boolean | undefined): string {
  if (schema === undefined || typeof schema === 'boolean') return 'any';
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const union = schema.anyOf ?? schema.oneOf;
  if (union) return union.map(typeText).join(' | ');
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  if (schema.type === 'array') return arrayText(schema);
  if (schema.type === 'object') return objectText(schema);
  return schema.type ?? 'never';
}

function arrayText({ items, prefixItems }: JsonSchema): string {
  if (prefixItems) return `[${prefixItems.map(typeText).join(', ')}]`;
  const item = typeText(Array.isArray(items) ? items[0] : items);
  return item.includes(' ') ? `(${item})[]` : `${item}[]`;
}

function objectText({ properties, additionalProperties }: JsonSchema): string {
  if (properties) return `{ ${Object.keys(properties).join(', ')} }`;
  return typeof additionalProperties === 'object'
    ? `{ [name]: ${typeText(additionalProperties)} }`
    : 'object';
}

/** One field of a shape, as the reference lists it. */
export type FieldText = { name: string; type: string; isRequired: boolean; description: string };

/** The fields of a shape; those of a shape that is one of several are told by its type alone. */
export function fieldTexts({ properties = {}, required = [] }: JsonSchema): FieldText[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    type: typeText(schema),
    isRequired: required.includes(name),
    description: (typeof schema === 'object' && schema.description) || '',
  }));
}
