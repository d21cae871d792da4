import { downloadHandler } from '@/lib/server/download-handler';
import { respondPreflight } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** The report of a study: one self-contained page. */
export const GET = downloadHandler('html');

export const OPTIONS = respondPreflight;
