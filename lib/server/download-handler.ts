import { contentDisposition } from '@/lib/downloads/content-disposition';
import { type DownloadFields, FIELDS_OF, type Format } from '@/lib/downloads/download-fields';
import { downloadUrl } from '@/lib/downloads/download-url';
import { downloadFileName } from '@/lib/downloads/file-name';
import { studyStatement } from '@/lib/downloads/statement';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { studyPageUrl } from '@/lib/url/study-url';
import { downloadRequestOf } from './download-request';
import { loadStudyContents } from './load-study-contents';
import { badFields } from './problem';
import { answering, respondComputed, respondProblem } from './respond';
import { siteOrigin } from './site-origin';
import { STUDY_FILES } from './study-files';

type Context = { params: Promise<{ event: string }> };

function fileNameOf(spec: StudySpec, { scope, table }: DownloadFields, format: Format): string {
  const names: readonly string[] = FIELDS_OF[format];
  if (format === 'html') return downloadFileName(spec, 'report', format);
  const content = names.includes('table') ? table : 'study';
  return downloadFileName(spec, scope === 'full' ? `${content}-full` : content, format);
}

/** Where the same study is described and how it is cited, for files that hold a table and nothing else. */
function linksOf(spec: StudySpec, { scope }: DownloadFields, origin: string): string {
  const described = `<${origin}${downloadUrl(spec, 'json', { scope })}>; rel="describedby"; type="application/json"`;
  return `${described}, <${origin}${studyPageUrl(spec)}>; rel="cite-as"`;
}

/** The handler that answers with a study in one format. */
export function downloadHandler(format: Format) {
  return (request: Request, { params }: Context): Promise<Response> =>
    answering(async () => {
      const asked = downloadRequestOf(request, (await params).event, format);
      if ('problems' in asked) return respondProblem(badFields(asked.problems));
      const { spec, fields } = asked;
      const origin = siteOrigin(request);
      const { type, body } = STUDY_FILES[format];
      return respondComputed(request, {
        asked: [format, asked, origin],
        headers: {
          'Content-Type': type,
          'Content-Disposition': contentDisposition(fileNameOf(spec, fields, format)),
          Link: linksOf(spec, fields, origin),
        },
        load: async () => {
          const contents = await loadStudyContents(spec, fields.scope);
          return () => body(contents, studyStatement(contents.study, origin), fields);
        },
      });
    });
}
