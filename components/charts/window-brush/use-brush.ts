import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { type BrushPart, brushStep, movedWindow } from '@/lib/chart-math/window-brush';
import type { EventWindow } from '@/lib/event-study/event-window';
import type { WindowChoice } from './window-choice-context';

type Drag = { part: BrushPart; startX: number; window: EventWindow };

/**
 * The handlers of one part of a brush. Dragging and keys preview each window they reach; releasing the pointer or
 * the key moves to it, and Escape gives a drag up.
 */
export function useBrush(choice: WindowChoice, bounds: EventWindow, pixelsPerDay: number) {
  const drag = useRef<Drag | null>(null);
  /* The window reached: the page may meanwhile arrive at one chosen before, whose study knows nothing of it. */
  const reached = useRef<EventWindow | null>(null);

  function move(window: EventWindow, part: BrushPart, days: number) {
    reached.current = movedWindow(window, part, days, bounds);
    choice.preview(reached.current);
  }

  function finish() {
    drag.current = null;
    const window = reached.current;
    reached.current = null;
    if (window) choice.choose(window);
  }

  function giveUp() {
    const start = drag.current;
    drag.current = null;
    reached.current = null;
    if (start) choice.preview(start.window);
  }

  return (part: BrushPart) => ({
    onPointerEnter: choice.prepare,
    onFocus: choice.prepare,
    onPointerDown(event: PointerEvent) {
      choice.prepare();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { part, startX: event.clientX, window: choice.shown };
    },
    onPointerMove({ clientX }: PointerEvent) {
      const start = drag.current;
      if (start) move(start.window, part, Math.round((clientX - start.startX) / pixelsPerDay));
    },
    onPointerUp: finish,
    onPointerCancel: giveUp,
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape') return giveUp();
      const step = brushStep(event.key);
      if (step === undefined) return;
      event.preventDefault();
      move(reached.current ?? choice.shown, part, step);
    },
    onKeyUp: finish,
    // The part that had the focus loses it to the one that is dragged, whose drag goes on.
    onBlur: () => {
      if (!drag.current) finish();
    },
  });
}
