import type { MouseEvent } from 'react';

/** Whether a click on a link is an ordinary one, not one that opens it in another tab or window. */
export function isPlainClick({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(metaKey || ctrlKey || shiftKey || altKey);
}
