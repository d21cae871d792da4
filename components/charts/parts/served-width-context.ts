import { createContext } from 'react';

/**
 * For which width the server draws the wider of a chart's two layouts, in pixels, where it does not know how wide the
 * screen is: what the chart gets on a screen of usual size. Charts that stand side by side get half of it.
 */
export const ServedWidthContext = createContext(872);

/** As wide as a page. */
export const WHOLE_PAGE = 1232;

/** As wide as one of two columns. */
export const HALF_PAGE = 598;
