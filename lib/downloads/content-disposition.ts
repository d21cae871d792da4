const notPlain = /[^\x20-\x7e]|["\\%]/g;

function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The header that makes a browser save an answer under a name (RFC 6266). A name beyond ASCII is also given
 * percent-encoded (RFC 8187), after a plain one for readers that know only that.
 */
export function contentDisposition(fileName: string): string {
  const plain = fileName.replaceAll(notPlain, '_');
  const header = `attachment; filename="${plain}"`;
  return plain === fileName ? header : `${header}; filename*=UTF-8''${percentEncoded(fileName)}`;
}
