/** What a reader does first: whatever of it comes, the reader is there. */
const ACTS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
  'click',
  'input',
  'change',
];

/** Browsers tell of a resting pointer too, when the page changes under it. */
function isOfRestingPointer(event: Event): boolean {
  return event instanceof MouseEvent && event.type === 'pointermove' && !event.movementX && !event.movementY;
}

/** Whether a reader has pressed something or scrolled, before anybody listened. */
export function hasReaderActed(): boolean {
  return navigator.userActivation?.hasBeenActive || window.scrollY > 0;
}

/** Calls once, as soon as a reader does anything at all with the page; returns what calls it off. */
export function whenReaderActs(call: () => void): () => void {
  const listening = new AbortController();
  function act(event: Event) {
    if (isOfRestingPointer(event)) return;
    listening.abort();
    call();
  }
  for (const kind of ACTS) {
    window.addEventListener(kind, act, { capture: true, passive: true, signal: listening.signal });
  }
  return () => listening.abort();
}
