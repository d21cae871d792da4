'use client';

import { type ReactNode, useRef, useState } from 'react';
import { useHydrated } from '../use-hydrated';
import styles from './island.module.css';
import type { IslandCode } from './island-code';
import type { Redo } from './kept-acts';
import { ServedMarkup } from './served-markup';
import { TakenOver } from './taken-over';
import { useIslandCode } from './use-island-code';

/**
 * A part of a page that reads without code: the server's markup stays as it is, untouched by React, until the
 * reader first acts. Only then is the code fetched and takes the markup's place, and what was done to the markup
 * meanwhile is done again.
 */
export function Island<Props extends object>({
  code,
  props,
  waiting,
  suits,
}: {
  code: IslandCode<Props>;
  props: Props;
  /** Stands there while the code comes, where the server drew nothing. */
  waiting: ReactNode;
  /** Whether what the server drew suits the screen; where it does not, it is drawn anew at once. */
  suits: (served: Element) => boolean;
}) {
  const isHydrated = useHydrated();
  const [isServed] = useState(!isHydrated);
  const served = useRef<HTMLDivElement>(null);
  const redo = useRef<Redo>(null);
  const Drawn = useIslandCode(code, served, suits) ?? (isServed ? null : code.fetched);

  if (typeof window === 'undefined') {
    return (
      <div className={styles.island}>
        <code.OnServer {...props} />
      </div>
    );
  }
  if (Drawn) {
    return (
      <TakenOver redo={redo}>
        <Drawn {...props} />
      </TakenOver>
    );
  }
  return isServed ? <ServedMarkup element={served} redo={redo} /> : waiting;
}
