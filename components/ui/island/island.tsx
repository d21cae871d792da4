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
}: {
  code: IslandCode<Props>;
  props: Props;
  /** Stands there while the code comes, where the server drew nothing. */
  waiting: ReactNode;
}) {
  const isHydrated = useHydrated();
  const [isServed] = useState(!isHydrated);
  const served = useRef<HTMLDivElement>(null);
  const redo = useRef<Redo>(null);
  const Drawn = useIslandCode(code, served, isServed);

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
