import { openApiDocument } from '@/lib/openapi/document';
import { answering, respondJson, respondPreflight } from '@/lib/server/respond';
import { siteOrigin } from '@/lib/server/site-origin';

export const dynamic = 'force-dynamic';

/** The API's own description. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => respondJson(request, openApiDocument(siteOrigin(request))));
}

export const OPTIONS = respondPreflight;
