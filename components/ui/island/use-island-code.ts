import { type ComponentType, type RefObject, startTransition, useEffect, useState } from 'react';
import { areChartsToScale } from '@/components/charts/parts/served-scale';
import type { IslandCode } from './island-code';
import { whenListsAreClosed } from './open-lists';
import { hasReaderActed, whenReaderActs } from './reader-acts';

/**
 * An island's component once there is something to draw with it, null until then. Its code is fetched when the
 * reader first acts, or at once where the server's markup is missing or its charts do not fit the screen. Where fetching
 * fails, the next act tries again.
 */
export function useIslandCode<Props>(
  code: IslandCode<Props>,
  served: RefObject<Element | null>,
  isServed: boolean,
): ComponentType<Props> | null {
  const [drawn, setDrawn] = useState(() => (isServed ? null : code.fetched));
  useEffect(() => {
    if (drawn) return;
    let stop: () => void = () => undefined;
    const wait = () => {
      stop = whenReaderActs(draw);
    };
    function draw() {
      const show = (component: ComponentType<Props>) => startTransition(() => setDrawn(() => component));
      code
        .fetch()
        .then((component) => whenListsAreClosed(served.current, () => show(component)))
        .catch(wait);
    }
    function judge() {
      const canWait = served.current && areChartsToScale(served.current) && !hasReaderActed();
      if (canWait) wait();
      else draw();
    }
    // A frame is drawn only once the stylesheets have come, without which no size is what it will be.
    const frame = requestAnimationFrame(judge);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [code, served, drawn]);
  return drawn;
}
