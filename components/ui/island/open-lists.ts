/**
 * Calls at once, or where the reader is at a list to choose from, which would close if it were replaced, as soon as
 * something was chosen or the list was left.
 */
export function whenListsAreClosed(served: Element | null, call: () => void): void {
  const list = document.activeElement;
  if (!(list instanceof HTMLSelectElement) || !served?.contains(list)) {
    call();
    return;
  }
  const listening = new AbortController();
  function close() {
    listening.abort();
    call();
  }
  for (const kind of ['change', 'focusout']) list.addEventListener(kind, close, { signal: listening.signal });
}
