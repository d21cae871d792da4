import { createContext } from 'react';

/** Where on a page a chart stands: the level of its title, and its anchor where its id alone is not the only one. */
export type ChartPlace = { heading: 'h2' | 'h3'; anchor?: string };

export const ChartPlaceContext = createContext<ChartPlace>({ heading: 'h2' });
