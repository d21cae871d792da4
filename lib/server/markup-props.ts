/** Props of a part of a page: here, or in the markup that the server draws of it, by the key of their block there. */
export type SentProps<Props> = { here: Props } | { inMarkup: string };

type Meeting = typeof globalThis & { aftershockMarkupProps?: Map<string, object> };

/**
 * Props on their way to the markup, by key, while their page is written. What gathers a page and what draws it are built
 * apart, with modules of their own, so the process is where they meet.
 */
export function markupProps(): Map<string, object> {
  const meeting: Meeting = globalThis;
  meeting.aftershockMarkupProps ??= new Map();
  return meeting.aftershockMarkupProps;
}
