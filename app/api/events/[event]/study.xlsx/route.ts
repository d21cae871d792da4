import { downloadHandler } from '@/lib/server/download-handler';
import { respondPreflight } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** The study of an event as an Excel workbook. */
export const GET = downloadHandler('xlsx');

export const OPTIONS = respondPreflight;
