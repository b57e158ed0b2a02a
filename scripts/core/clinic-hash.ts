import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { hashOf } from '../memo/hash.ts';

/** A clinic profile and the logo that it names. Throws when one cannot be read. */
export const hashOfClinic = (clinicFile: string): string => {
  const text = readFileSync(clinicFile, 'utf8');
  const { logo } = (parse(text) ?? {}) as { logo?: unknown };
  const picture = typeof logo === 'string' ? readFileSync(join(dirname(clinicFile), logo)) : '';
  return hashOf(clinicFile, text, picture);
};
