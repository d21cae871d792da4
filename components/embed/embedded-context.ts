import { createContext } from 'react';

/** Whether charts stand alone in another site's frame, where they offer no tools. */
export const EmbeddedContext = createContext(false);
