import { type RefObject, useEffect, useRef, useState } from 'react';

/** An element's width in pixels, followed as it changes; null on the server and until it is first measured. */
export function useElementWidth(): [RefObject<HTMLDivElement | null>, number | null] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const observer = new ResizeObserver(([entry]) => {
      // An element that is not laid out yet has a width of nothing, in which nothing can be drawn.
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
