import { useEffect } from 'react';

/** Names the browser's tab after what the page shows, also when that changes without a new page. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} – Aftershock`;
  }, [title]);
}
