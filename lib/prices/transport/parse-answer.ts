import type { z } from 'zod';
import { ProviderError } from '../provider-error';

/** Reads an answer by the schema of what the provider documents; a field that is missing or renamed is named. */
export function parseAnswer<Answer>(schema: z.ZodType<Answer>, answer: unknown, provider: string): Answer {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  const field = path.length > 0 ? path.join('.') : 'the answer';
  throw new ProviderError('malformed', `${provider} answers otherwise than documented: ${field}: ${message}`);
}
