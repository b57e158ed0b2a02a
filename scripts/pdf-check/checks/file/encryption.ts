import { check } from '../../check.ts';
import { findingAt, WHOLE } from '../../finding.ts';
import { encryptionOf } from '../../pdf/encryption.ts';
import { numberAt } from '../../pdf/objects.ts';

/** Bit 10 of P: text may be extracted for accessibility. */
const ACCESSIBLE = 1 << 9;

/** An encrypted file is still accessible to screen readers. */
export const encryption = check(['26-001', '26-002'], ({ document }) => {
  const dict = encryptionOf(document);
  if (dict === null) return [];
  const permissions = numberAt(dict, 'P');
  if (permissions === null) return findingAt('26-001', WHOLE, 'no P');
  return findingAt('26-002', WHOLE, (permissions & ACCESSIBLE) === 0 ? `P ${permissions}` : null);
});
