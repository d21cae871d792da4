import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { SentProps } from '@/lib/server/markup-props';
import { receivedProps } from './received-props';

/**
 * An island's props, read once there `isCode` to draw with them. Where the markup that they came in is not here, as when
 * the browser could not keep it, the page is asked for again, once.
 */
export function useReceivedProps<Props extends object>(
  sent: SentProps<Props>,
  isCode: boolean,
): Props | undefined {
  const router = useRouter();
  const isAsked = useRef(false);
  const props = isCode ? receivedProps(sent) : undefined;
  const isMissing = isCode && !props;
  useEffect(() => {
    if (!isMissing || isAsked.current) return;
    isAsked.current = true;
    router.refresh();
  }, [isMissing, router]);
  return props;
}
