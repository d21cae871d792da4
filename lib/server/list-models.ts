import type { z } from 'zod';
import { listFactorNames } from '@/lib/database/factor-store';
import type { listedModelSchema } from '@/lib/database/stored-schemas';
import { MODELS } from '@/lib/event-study/models/model-registry';
import { MODEL_NAMES } from '@/lib/event-study/study-choices';

/** Every model with the factors that it reads and those of them that are not stored. */
export async function listModels(): Promise<ListedModel[]> {
  const stored = await listFactorNames();
  return MODEL_NAMES.map((name) => {
    const { factors } = MODELS[name];
    return { name, factors: [...factors], missing: factors.filter((factor) => !stored.includes(factor)) };
  });
}

export type ListedModel = z.output<typeof listedModelSchema>;
