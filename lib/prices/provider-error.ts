/** Why a provider did not give what was asked. */
type ProviderFault = 'unknown-ticker' | 'no-days' | 'rate-limit' | 'refused' | 'unavailable' | 'malformed';

/** A provider did not give a security's days, or a factor's; the message says what to do about it. */
export class ProviderError extends Error {
  override name = 'ProviderError';

  constructor(
    readonly fault: ProviderFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Whether asking for other securities would only give the same answer. */
  get stops(): boolean {
    return this.fault === 'rate-limit' || this.fault === 'refused';
  }
}
