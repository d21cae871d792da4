const HOST = /^[A-Za-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/;

/**
 * The origin under which the reader asked: `SITE_ORIGIN` where it is configured, else the host that the reader
 * named, because the server itself may run under another name behind a proxy.
 */
export function siteOrigin(request: Request): string {
  const configured = process.env.SITE_ORIGIN;
  if (configured) return configured.replace(/\/$/, '');
  const { origin, protocol } = new URL(request.url);
  const host = request.headers.get('Host');
  if (!host || !HOST.test(host)) return origin;
  const isSecure = protocol === 'https:' || request.headers.get('X-Forwarded-Proto') === 'https';
  return `${isSecure ? 'https' : 'http'}://${host}`;
}
