import { createContext } from 'react';

/** Whether charts offer to be linked, embedded and saved: not those of a study without an address, nor a report's. */
export const ChartToolsContext = createContext(true);
