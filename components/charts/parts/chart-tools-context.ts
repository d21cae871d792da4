import { createContext } from 'react';

/**
 * What charts offer beside themselves: everything; to be saved, where a study has no address to be linked or embedded
 * by; or nothing, as in a report.
 */
export const ChartToolsContext = createContext<'all' | 'save' | 'none'>('all');
