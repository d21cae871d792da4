import { downloadHandler } from '@/lib/server/download-handler';
import { respondPreflight } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** The study of an event as CSV: one table. */
export const GET = downloadHandler('csv');

export const OPTIONS = respondPreflight;
