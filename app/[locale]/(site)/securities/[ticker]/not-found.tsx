import { UnknownSecurity } from '@/components/security/unknown-security';
import { listSecurities } from '@/lib/database/security-store';

/** A ticker that is not stored, with those that are. */
export default async function SecurityNotFound() {
  return <UnknownSecurity securities={await listSecurities()} />;
}
