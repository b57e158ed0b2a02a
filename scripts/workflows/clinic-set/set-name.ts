const MAX_LENGTH = 60;

/** A clinic's name as part of a file name: small letters, digits and hyphens alone; `our-clinic` where nothing is left. */
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
