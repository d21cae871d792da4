import { createContext } from 'react';
import type { Digits } from '@/lib/text/digits';

/** The digits that the reader chose. */
export const DigitsContext = createContext<Digits>('latn');
