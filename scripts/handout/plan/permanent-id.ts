import { createHash } from 'node:crypto';

/** A permanent id (a UUID of RFC 9562, version 8, as a URN), a hash of what it names: always the same for the same key. */
export const permanentId = (key: string): string => {
  const digits = createHash('sha256').update(key).digest('hex');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, digits.slice(20, 32)].join('-')}`;
};
