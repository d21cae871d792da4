import { type PointerEvent, useRef } from 'react';
import type { EventWindow } from '@/lib/event-study/event-window';
import type { WindowChoice } from './window-choice-context';

/** A mouse that goes fewer pixels between press and release has clicked. */
const LEAST = 5;

type Drag = { startX: number; shown: EventWindow; reached: EventWindow | null };

/** Handlers of a plot across which a window is dragged; `isClick` says of the click that follows whether it is one. */
export type PlotDrag = {
  onPointerDown: (event: PointerEvent<Element>) => void;
  onPointerMove: (event: PointerEvent<Element>) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
  isClick: () => boolean;
};

/**
 * Chooses the window by a mouse that is dragged across the days of a plot, `dayAt` being the event day at a place in it.
 * A finger scrolls the page there, and has the strip below.
 */
export function usePlotDrag(choice: WindowChoice | null, dayAt: (x: number) => number): PlotDrag {
  const drag = useRef<Drag | null>(null);
  const hasDragged = useRef(false);

  function windowTo({ currentTarget, clientX }: PointerEvent<Element>, { startX }: Drag): EventWindow {
    const { left } = currentTarget.getBoundingClientRect();
    const [one, other] = [dayAt(startX - left), dayAt(clientX - left)];
    return one < other ? [one, other] : [other, one];
  }

  function giveUp() {
    const start = drag.current;
    drag.current = null;
    if (start?.reached) choice?.preview(start.shown);
  }

  return {
    onPointerDown({ pointerType, button, clientX }) {
      hasDragged.current = false;
      if (!choice || pointerType !== 'mouse' || button !== 0) return;
      choice.prepare();
      drag.current = { startX: clientX, shown: choice.shown, reached: null };
    },
    onPointerMove(event) {
      // A release that the browser kept to itself, as over another window, ends the drag.
      if (event.buttons === 0) return giveUp();
      const start = drag.current;
      if (!start || (!start.reached && Math.abs(event.clientX - start.startX) < LEAST)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.reached = windowTo(event, start);
      choice?.preview(start.reached);
    },
    onPointerUp() {
      const reached = drag.current?.reached;
      drag.current = null;
      hasDragged.current = Boolean(reached);
      if (reached) choice?.choose(reached);
    },
    onPointerCancel: giveUp,
    isClick: () => !hasDragged.current,
  };
}
