import { useEffect, useState } from 'react';

/** The last value that was there: what a page keeps showing while the next one cannot be had. */
export function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  useEffect(() => {
    if (value !== undefined) setLast(value);
  }, [value]);
  return value ?? last;
}
