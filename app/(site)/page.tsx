import { redirect } from 'next/navigation';
import { DEFAULT_EVENT } from '@/lib/event-study/study-spec';

/** Opens the DeepSeek study. */
export default function HomePage() {
  redirect(`/events/${DEFAULT_EVENT}`);
}
