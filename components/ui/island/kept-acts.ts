/** Acts that markup without code cannot answer. */
const KEPT = ['pointermove', 'keydown', 'click', 'input', 'change'] as const;

type Act = { event: Event; path: number[]; value: string | undefined };

/** Does on other markup of the same shape what was done to the first. */
export type Redo = (live: Element) => void;

/** Where an element stands below another: the places among their siblings of all that lead to it. */
function pathTo(element: Element, root: Element): number[] {
  const path: number[] = [];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
  }
  return path;
}

function follow(root: Element, path: readonly number[]): Element | undefined {
  return path.reduce<Element | undefined>((at, place) => at?.children[place], root);
}

/** What was typed into a field or chosen from it; boxes are ticked by clicks. */
function typedValue(element: Element): string | undefined {
  const isText = element instanceof HTMLInputElement && !['checkbox', 'radio'].includes(element.type);
  return isText || element instanceof HTMLSelectElement ? element.value : undefined;
}

/** Sets a value as a reader does, past what React remembers of the field, so that it sees the difference. */
function setValue(element: Element, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, value);
}

/** A click has to be one, or no box would be ticked by it; other events are told again as they were. */
function repeat({ event, path, value }: Act, root: Element): void {
  const element = follow(root, path);
  if (!element) return;
  if (value !== undefined) setValue(element, value);
  if (event.type === 'click' && element instanceof HTMLElement) element.click();
  else element.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
}

/** Of where the pointer was only the last counts, and of what was typed into a field. */
function isOverriddenBy(event: Event, earlier: Event): boolean {
  if (earlier.type !== event.type) return false;
  return event.type === 'pointermove' || (event.type === 'input' && earlier.target === event.target);
}

/**
 * Keeps what a reader does to markup whose code is still on its way. The answer is to be called before that markup
 * goes; what it gives back repeats on the markup in its place where the focus was and what was done. Links need no
 * code.
 */
export function keepActs(served: Element): () => Redo {
  const listening = new AbortController();
  let acts: Act[] = [];
  function keep(event: Event) {
    const { target, type } = event;
    if (!(target instanceof Element) || target.closest('a')) return;
    acts = acts.filter(({ event: earlier }) => !isOverriddenBy(event, earlier));
    const value = type === 'input' || type === 'change' ? typedValue(target) : undefined;
    acts.push({ event, path: pathTo(target, served), value });
  }
  for (const kind of KEPT) served.addEventListener(kind, keep, { signal: listening.signal });
  // What was not to be pressed while a press would have been lost can be now.
  for (const element of served.querySelectorAll('[inert]')) element.removeAttribute('inert');
  return () => {
    listening.abort();
    const active = document.activeElement;
    const focused = active && served.contains(active) ? pathTo(active, served) : undefined;
    return (live) => {
      const element = focused && follow(live, focused);
      if (element instanceof HTMLElement || element instanceof SVGElement) {
        element.focus({ preventScroll: true });
      }
      for (const act of acts) repeat(act, live);
    };
  };
}
