const HOST = /^[A-Za-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/;

/** The origin that the configuration names, without a last slash. */
function configuredOrigin(): string | undefined {
  return process.env.SITE_ORIGIN?.replace(/\/$/, '') || undefined;
}

/** The origin that a request's headers name; undefined where their host is no host. */
function namedOrigin(headers: Headers, isSecure: boolean): string | undefined {
  const host = headers.get('Host');
  if (!host || !HOST.test(host)) return undefined;
  const isHttps = isSecure || headers.get('X-Forwarded-Proto') === 'https';
  const named = `${isHttps ? 'https' : 'http'}://${host}`;
  return URL.canParse(named) ? named : undefined;
}

/**
 * The origin under which the reader asked: `SITE_ORIGIN` where it is configured, else the host that the reader
 * named, because the server itself may run under another name behind a proxy.
 */
export function siteOrigin(request: Request): string {
  const { origin, protocol } = new URL(request.url);
  return configuredOrigin() ?? namedOrigin(request.headers, protocol === 'https:') ?? origin;
}

/** As `siteOrigin`, where only the headers of a request are known. */
export function originOfHeaders(headers: Headers): string {
  return configuredOrigin() ?? namedOrigin(headers, false) ?? 'http://localhost:3000';
}
