'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useLocale } from 'use-intl';
import { localePath } from '@/lib/url/locale-path';

/** A link within the site that stays in the reader's language. */
export function LocaleLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, 'href'> & { href: string }) {
  return <Link href={localePath(useLocale(), href)} {...rest} />;
}
