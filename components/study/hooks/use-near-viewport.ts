import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far below the screen an element already counts as near. */
const MARGIN = '800px';

/** Whether an element has come near the screen; once true it stays so. */
export function useNearViewport(): [RefObject<HTMLElement | null>, boolean] {
  const element = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const observed = element.current;
    if (!observed || isNear) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(observed);
    return () => observer.disconnect();
  }, [isNear]);
  return [element, isNear];
}
