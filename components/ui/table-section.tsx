import type { ReactNode } from 'react';
import tables from './tables.module.css';

/** A titled table that scrolls by itself where it is wider than the page. */
export function TableSection({
  id,
  title,
  note,
  label,
  lead,
  children,
}: {
  id: string;
  title: string;
  note: string;
  /** Name of the scrolling part, apart from the title. */
  label: string;
  /** What stands between title and note. */
  lead?: ReactNode;
  /** The table. */
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={tables.title}>
        {title}
      </h2>
      {lead}
      <p className={tables.note}>{note}</p>
      <section className={tables.scroller} aria-label={label} tabIndex={0}>
        {children}
      </section>
    </section>
  );
}
