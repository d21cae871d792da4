'use client';

import { type CSSProperties, type ReactNode, useContext } from 'react';
import { useElementWidth } from '../hooks/use-element-width';
import styles from './responsive-chart.module.css';
import { ServedWidthContext } from './served-width-context';

/** Width below which a chart uses its narrow layout; the stylesheet's container query says the same. */
const NARROW_BELOW = 600;
const PHONE_WIDTH = 358;
/** Width from which a chart in a column is nearer to the column of a usual screen than to a phone; so says the stylesheet. */
const COLUMN_FROM = 480;

export type ChartSize = { width: number; height: number; narrow: boolean };

/**
 * Draws a chart at the width it is given. The server does not know that width, so it draws it for a phone and for a
 * usual screen and CSS shows the one that fits; once measured, the browser draws that one at its exact width. The
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
  const servedWidth = useContext(ServedWidthContext);
  const isOfColumn = servedWidth < NARROW_BELOW;
  const forPhone = width === null || width < (isOfColumn ? COLUMN_FROM : NARROW_BELOW);
  const forScreen = width === null || !forPhone;
  const style = {
    '--narrow-height': `${heights.narrow}px`,
    '--wide-height': `${heights.wide}px`,
  } as CSSProperties;
  function layout(drawn: number, shown: string | undefined) {
    const narrow = drawn < NARROW_BELOW;
    return (
      <div className={width === null ? `${styles.layout} ${shown}` : styles.layout}>
        {children({ width: drawn, height: narrow ? heights.narrow : heights.wide, narrow })}
      </div>
    );
  }
  return (
    <div ref={element} className={styles.container} style={style}>
      {forPhone && layout(width ?? PHONE_WIDTH, isOfColumn ? styles.belowColumn : styles.narrow)}
      {forScreen && layout(width ?? servedWidth, isOfColumn ? styles.column : styles.wide)}
    </div>
  );
}
