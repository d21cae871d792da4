'use client';

import type { CSSProperties, ReactNode } from 'react';
import { useElementWidth } from '../hooks/use-element-width';
import styles from './responsive-chart.module.css';

/** Width below which a chart uses its narrow layout; the stylesheet's container query says the same. */
const NARROW_BELOW = 600;
const NARROW_WIDTH = 358;
const WIDE_WIDTH = 880;

export type ChartSize = { width: number; height: number; narrow: boolean };

/**
 * Draws a chart at the width it is given. The server does not know that width, so it draws a narrow and a wide
 * layout and CSS shows the one that fits; once measured, the browser draws that one at its exact width. The
 * height is fixed for either, so nothing below moves.
 */
export function ResponsiveChart({
  heights,
  children,
}: {
  heights: { narrow: number; wide: number };
  children: (size: ChartSize) => ReactNode;
}) {
  const [element, width] = useElementWidth();
  const style = {
    '--narrow-height': `${heights.narrow}px`,
    '--wide-height': `${heights.wide}px`,
  } as CSSProperties;
  return (
    <div ref={element} className={styles.container} style={style}>
      {width === null ? (
        <>
          <div className={`${styles.layout} ${styles.narrow}`}>
            {children({ width: NARROW_WIDTH, height: heights.narrow, narrow: true })}
          </div>
          <div className={`${styles.layout} ${styles.wide}`}>
            {children({ width: WIDE_WIDTH, height: heights.wide, narrow: false })}
          </div>
        </>
      ) : (
        <div className={styles.layout}>
          {children(
            width < NARROW_BELOW
              ? { width, height: heights.narrow, narrow: true }
              : { width, height: heights.wide, narrow: false },
          )}
        </div>
      )}
    </div>
  );
}
