'use client';

import { rejectionLayout } from '@/lib/chart-math/rejection-layout';
import type { RejectionTable } from '@/lib/size-and-power/size-and-power';
import type { RejectionText } from '@/lib/text/methodology/rejection-text';
import { useRowCursor } from '../hooks/use-row-cursor';
import { ChartFigure } from '../parts/chart-figure';
import { ResponsiveChart } from '../parts/responsive-chart';
import { Spoken } from '../parts/spoken';
import { DesignMark } from './design-mark';
import styles from './rejection-rates.module.css';
import { RejectionRatesPlot } from './rejection-rates-plot';

/** How often each procedure rejects in each simulated design; the words come from the server, in its language. */
export function RejectionRatesChart({ table, text }: { table: RejectionTable; text: RejectionText }) {
  const ids = table.rows.map(({ id }) => id);
  const { spoken, ...cursor } = useRowCursor(ids, (id) => text.procedures[id]!.words);
  const { height } = rejectionLayout(table);
  return (
    <ChartFigure
      title={text.title}
      subtitle={text.subtitle}
      description={text.description}
      note={null}
      source={text.source}
    >
      {(labels) => (
        <>
          <ul className={styles.legend}>
            {text.designs.map((design, place) => (
              <li key={design}>
                <svg
                  width="14"
                  height="14"
                  viewBox="-7 -7 14 14"
                  aria-hidden="true"
                  className={styles.swatch}
                >
                  <DesignMark place={place} />
                </svg>
                {design}
              </li>
            ))}
          </ul>
          <ResponsiveChart heights={{ narrow: height, wide: height }}>
            {(size) => <RejectionRatesPlot table={table} text={text} size={size} ids={labels} {...cursor} />}
          </ResponsiveChart>
          <Spoken>{spoken}</Spoken>
        </>
      )}
    </ChartFigure>
  );
}
