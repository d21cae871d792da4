import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import styles from './island.module.css';
import type { Redo } from './kept-acts';

/** What took the place of the server's markup; what the reader did there is done again once it stands. */
export function TakenOver({ redo, children }: { redo: RefObject<Redo | null>; children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current) redo.current?.(element.current);
    redo.current = null;
  }, [redo]);
  return (
    <div ref={element} className={styles.island}>
      {children}
    </div>
  );
}
