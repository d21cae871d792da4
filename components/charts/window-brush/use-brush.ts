import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { type BrushPart, brushStep, movedWindow } from '@/lib/chart-math/window-brush';
import type { EventWindow } from '@/lib/event-study/study-spec';
import type { WindowChoice } from './window-choice-context';

type Drag = { part: BrushPart; startX: number; window: EventWindow };

/**
 * The handlers of one part of a brush. Dragging and keys preview each window they reach; releasing the pointer or
 * the key moves to it, and Escape gives a drag up.
 */
export function useBrush(choice: WindowChoice, bounds: EventWindow, pixelsPerDay: number) {
  const drag = useRef<Drag | null>(null);
  const isPending = useRef(false);

  function move(window: EventWindow, part: BrushPart, days: number) {
    isPending.current = true;
    choice.preview(movedWindow(window, part, days, bounds));
  }

  function finish() {
    drag.current = null;
    if (!isPending.current) return;
    isPending.current = false;
    choice.choose(choice.shown);
  }

  function giveUp() {
    const start = drag.current;
    drag.current = null;
    isPending.current = false;
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
      move(choice.shown, part, step);
    },
    onKeyUp: finish,
    onBlur: finish,
  });
}
