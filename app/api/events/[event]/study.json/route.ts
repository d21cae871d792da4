import { downloadHandler } from '@/lib/server/download-handler';
import { respondPreflight } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** The study of an event as JSON: every table, with what the study is. */
export const GET = downloadHandler('json');

export const OPTIONS = respondPreflight;
