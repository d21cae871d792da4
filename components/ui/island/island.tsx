'use client';

import { type ReactNode, useRef, useState } from 'react';
import type { SentProps } from '@/lib/server/markup-props';
import { useHydrated } from '../use-hydrated';
import type { IslandCode } from './island-code';
import type { Redo } from './kept-acts';
import { Markup } from './markup';
import { ServedMarkup } from './served-markup';
import { TakenOver } from './taken-over';
import { useIslandCode } from './use-island-code';
import { useReceivedProps } from './use-received-props';

/**
 * A part of a page that reads without code: the server's markup stays as it is, untouched by React, until the
 * reader first acts. Only then is the code fetched and takes the markup's place, and what was done to the markup
 * meanwhile is done again.
 */
export function Island<Props extends object>({
  code,
  sent,
  waiting,
}: {
  code: IslandCode<Props>;
  sent: SentProps<Props>;
  /** Stands there while the code comes, where the server drew nothing. */
  waiting: ReactNode;
}) {
  const isHydrated = useHydrated();
  const [isServed] = useState(!isHydrated);
  const served = useRef<HTMLDivElement>(null);
  const redo = useRef<Redo>(null);
  const Drawn = useIslandCode(code, served, isServed);
  const props = useReceivedProps(sent, Drawn !== null);

  if (typeof window === 'undefined') return <Markup code={code} sent={sent} />;
  if (Drawn && props) {
    return (
      <TakenOver redo={redo}>
        <Drawn {...props} />
      </TakenOver>
    );
  }
  return isServed && !Drawn ? <ServedMarkup element={served} redo={redo} /> : waiting;
}
