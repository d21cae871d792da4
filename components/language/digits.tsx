'use client';

import { useContext } from 'react';
import { inDigits } from '@/lib/text/digits';
import { DigitsContext } from './digits-context';

/** A number that is drawn by itself, in the reader's digits. */
export function Digits({ children }: { children: string }) {
  return inDigits(children, useContext(DigitsContext));
}
