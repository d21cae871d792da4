/** A list to choose from that the reader is at, of which nothing else than the server's choice was chosen yet. */
function isUndecided(element: Element | null): element is HTMLSelectElement {
  return element instanceof HTMLSelectElement && element.selectedOptions[0]?.defaultSelected === true;
}

/**
 * Calls at once, or where the reader is at a list to choose from, which would close if it were replaced, as soon as
 * something was chosen or the list was left.
 */
export function whenListsAreClosed(served: Element | null, call: () => void): void {
  const list = document.activeElement;
  if (!isUndecided(list) || !served?.contains(list)) {
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
