import { redirect } from 'next/navigation';
import { DEFAULT_EVENT } from '@/lib/event-study/study-choices';
import { localeOf, localePath } from '@/lib/url/locale-path';

/** Opens the DeepSeek study in the page's language. */
export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  redirect(localePath(localeOf(`/${locale}`), `/events/${DEFAULT_EVENT}`));
}
