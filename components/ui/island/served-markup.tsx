import { type RefObject, useLayoutEffect } from 'react';
import styles from './island.module.css';
import { keepActs, type Redo } from './kept-acts';
import { keepProps } from './received-props';

/**
 * The markup that the server drew: React is told that the element holds nothing of its own, and so leaves what is in
 * it alone. When it goes, `redo` becomes what repeats the reader's acts on the markup in its place.
 */
export function ServedMarkup({
  element,
  redo,
}: {
  element: RefObject<HTMLDivElement | null>;
  redo: RefObject<Redo | null>;
}) {
  useLayoutEffect(() => {
    if (element.current) keepProps(element.current);
    const finish = element.current && keepActs(element.current);
    return () => {
      redo.current = finish?.() ?? null;
    };
  }, [element, redo]);
  return (
    <div
      ref={element}
      className={styles.island}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; what stands there is the server's.
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}
