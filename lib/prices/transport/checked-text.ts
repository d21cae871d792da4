import { ProviderError } from '../provider-error';

/** An answer's status as a provider error, where it is one that means the same of every provider. */
export function refuseStatus(response: Response, provider: string, asked: string): void {
  const { status, headers } = response;
  if (status === 429) {
    const wait = headers.get('Retry-After');
    const when = wait === null ? 'later' : `after ${/^\d+$/.test(wait) ? `${wait} s` : wait}`;
    throw new ProviderError('rate-limit', `${provider} asks for fewer requests (429): try again ${when}`);
  }
  if (status === 401 || status === 403) {
    throw new ProviderError('refused', `${provider} refuses the request (${status}): is the key right?`);
  }
  if (status === 404) throw new ProviderError('unknown-ticker', `${provider} does not know ${asked}`);
  if (status >= 500) throw new ProviderError('unavailable', `${provider} is out of order (${status})`);
  if (status >= 400) throw new ProviderError('malformed', `${provider} answered ${status} for ${asked}`);
}

/** The body as JSON, without the reader's key: providers repeat it in their sentences, which are shown. */
export async function jsonOf(response: Response, provider: string, key: string): Promise<unknown> {
  const text = (await response.text()).replaceAll(key, '…');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const start = text.trim().slice(0, 60).replaceAll(/\s+/g, ' ');
    throw new ProviderError('malformed', `${provider} answered no JSON: "${start}"`, { cause });
  }
}
