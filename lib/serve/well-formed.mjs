/** Longer than the address of any study. */
const LONGEST_ADDRESS = 8192;
/** More than any page or answer takes; what reads thousands of fields takes seconds over it. */
const MOST_FIELDS = 100;

/** Where something may be sent in. */
const WRITES = /^\/api\/events(?:\?|$)/;
const READING_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** @param {string} path */
function isDecodable(path) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * What is wrong with a request whatever it asks for; undefined where nothing is.
 *
 * @param {import('node:http').IncomingMessage} request
 * @returns {{ status: number, title: string, detail: string, allow?: string } | undefined}
 */
function faultOf({ method = '', url = '' }) {
  if (url.length > LONGEST_ADDRESS) {
    const detail = `Expected an address of at most ${LONGEST_ADDRESS} characters, found ${url.length}.`;
    return { status: 414, title: 'The address is too long', detail };
  }
  const [path = '', ...query] = url.split('?');
  if (!path.startsWith('/') || !isDecodable(path)) {
    const detail = 'Expected a path that begins with / and in which every % begins an encoded sign, as %20.';
    return { status: 400, title: 'The address cannot be read', detail };
  }
  const fields = query.join('?').split('&').length;
  if (fields > MOST_FIELDS) {
    const detail = `Expected at most ${MOST_FIELDS} fields after the question mark, found ${fields}.`;
    return { status: 400, title: 'The address has too many fields', detail };
  }
  const methods = WRITES.test(url) ? [...READING_METHODS, 'POST'] : READING_METHODS;
  if (methods.includes(method)) return undefined;
  const allow = methods.join(', ');
  return { status: 405, title: 'The method is not allowed here', detail: `Expected one of ${allow}.`, allow };
}

/**
 * Hands a request to a handler where its address can be read and its method is one that the address takes; any other
 * is told why not before anything reads it further.
 *
 * @param {import('node:http').RequestListener} handle
 * @returns {import('node:http').RequestListener}
 */
export function whereWellFormed(handle) {
  return (request, response) => {
    // What is left of a body that is refused is not waited for.
    if (request.method === 'POST') response.setHeader('Connection', 'close');
    const fault = faultOf(request);
    if (!fault) return handle(request, response);
    const { status, title, detail, allow } = fault;
    const type = `https://www.rfc-editor.org/rfc/rfc9110#status.${status}`;
    const problem = JSON.stringify({ type, title, status, detail });
    response.writeHead(status, {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Length': Buffer.byteLength(problem),
      'Cache-Control': 'no-store',
      Connection: 'close',
      ...(allow && { Allow: allow }),
    });
    response.end(problem);
  };
}
