import type { SentProps } from '@/lib/server/markup-props';

/** Blocks of props by their keys. They outlive the markup they came in, to whose page a reader may come back. */
const blocks = new Map<string, HTMLScriptElement>();
const read = new Map<string, object>();

/** Remembers where in the server's markup the props are. */
export function keepProps(served: Element): void {
  const block = served.querySelector<HTMLScriptElement>(':scope > script[data-props]');
  if (block?.dataset.props) blocks.set(block.dataset.props, block);
}

/** The props that the server sent, the same at every call; undefined where the markup they were in never came here. */
export function receivedProps<Props extends object>(sent: SentProps<Props>): Props | undefined {
  if ('here' in sent) return sent.here;
  const key = sent.inMarkup;
  if (!read.has(key) && blocks.has(key)) read.set(key, JSON.parse(blocks.get(key)?.textContent ?? ''));
  return read.get(key) as Props | undefined;
}
