import { UnknownEvent } from '@/components/study/unknown-event';
import { listEvents } from '@/lib/database/event-store';

/** An event that is not stored, with those that are. */
export default async function EventNotFound() {
  return <UnknownEvent events={await listEvents()} />;
}
