import type { SecurityIdentity } from '@/lib/database/security-writer';

/** A source that is not bundled. */
export const testSource = {
  id: 'test',
  name: 'A test',
  covers: 'Closes',
  retrievedOn: '2026-01-01',
  note: '',
};

/** A security that is not bundled. */
export const testSecurity: SecurityIdentity = {
  ticker: 'ZZZ',
  name: 'Last',
  kind: 'stock',
  group: 'other',
  exchange: 'NYSE',
  currency: 'USD',
  coverage: '',
};
