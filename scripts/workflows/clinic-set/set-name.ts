const MAX_LENGTH = 60;

/**
 * A clinic's name as part of a file name: only lower-case letters, digits and hyphens; `our-clinic` if
 * nothing is left.
 */
export const fileNameOf = (name: string | null): string => {
  const plain = (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'our-clinic' : plain;
};
