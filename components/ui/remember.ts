const YEAR = 365 * 24 * 60 * 60;

/** Keeps a choice of the reader in a cookie for a year, where the server finds it at the next visit. */
export function remember(name: string, value: string): void {
  // The cookie store API is not in every browser yet.
  // biome-ignore lint/suspicious/noDocumentCookie: one plain value, nothing read back
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR}; samesite=lax`;
}
