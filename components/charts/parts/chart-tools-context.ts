import { createContext } from 'react';

/** Whether charts offer to be linked, embedded and saved: not those of a study without an address. */
export const ChartToolsContext = createContext(true);
