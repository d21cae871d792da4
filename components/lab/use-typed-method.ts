import { useState } from 'react';
import type { OwnMethod } from '@/lib/own-data/plan-own-study';
import type { TypedMethod } from './method-fields';

const USUAL: TypedMethod = { model: 'market', returns: 'simple', nonTrading: 'next', cars: '' };

/** A method as it is understood, or what is wrong with what was typed; the schema's code comes when it is needed. */
async function readMethod({ cars, ...method }: TypedMethod): Promise<OwnMethod | { problem: string }> {
  const { studyMethodSchema } = await import('@/lib/event-study/study-spec');
  const read = studyMethodSchema.safeParse({ ...method, cars: cars.trim() || undefined });
  if (read.success) return { ...method, cars: read.data.cars };
  return { problem: read.error.issues[0]?.message ?? '' };
}

/** The method of a study of own data as the reader types it, read anew at every change. */
export function useTypedMethod() {
  const [typed, setTyped] = useState(USUAL);
  const [problem, setProblem] = useState<string>();
  async function type(change: Partial<TypedMethod>) {
    const next = { ...typed, ...change };
    setTyped(next);
    const read = await readMethod(next);
    setProblem('problem' in read ? read.problem : undefined);
  }
  return { typed, problem, type, read: () => readMethod(typed) };
}
