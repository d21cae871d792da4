import { createContext } from 'react';
import type { EventWindow } from '@/lib/event-study/event-window';

/** How a chart lets the reader choose the window that the study is told by. */
export type WindowChoice = {
  shown: EventWindow;
  /** The reader is about to choose: fetch what computing needs. */
  prepare: () => void;
  /** Computes and shows the study with this window, without moving to it. */
  preview: (window: EventWindow) => void;
  /** Moves to the study with this window. */
  choose: (window: EventWindow) => void;
};

/** The choice of the page's study, or null where the study is fixed, as in an embedded chart. */
export const WindowChoiceContext = createContext<WindowChoice | null>(null);
