import type { StudySpec } from '@/lib/event-study/study-spec';
import { studyPageUrl } from '@/lib/url/study-url';
import type { DownloadFields, Format } from './download-fields';

/** Path of a study's download: the page's own address with the format as its end, and what the file holds. */
export function downloadUrl(spec: StudySpec, format: Format, fields: Partial<DownloadFields> = {}): string {
  const [path, search] = studyPageUrl(spec).split('?');
  const chosen = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const parts = [...(search ? [search] : []), ...chosen];
  return `${path}.${format}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}
