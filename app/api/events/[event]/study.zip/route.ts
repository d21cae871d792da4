import { downloadHandler } from '@/lib/server/download-handler';
import { respondPreflight } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** The study of an event as a data package. */
export const GET = downloadHandler('zip');

export const OPTIONS = respondPreflight;
