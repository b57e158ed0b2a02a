import { join } from 'node:path';
import { VFile } from 'vfile';
import type { ClinicProfile } from '../handout/model.ts';
import type { KeyPath } from './entry.ts';
import { fail } from './fault.ts';
import { kindOf } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { clinic, hasFictionalPhone } from './schema.ts';
import { validate } from './validate-entry.ts';
import type { Yaml } from './yaml/parse-yaml.ts';
import type { Words } from './yaml/words.ts';

const phonesOf = (profile: ClinicProfile): [KeyPath, string | null][] => [
  [['phones', 'day'], profile.phones.day],
  [['phones', 'afterHours'], profile.phones.afterHours],
  [['hours'], profile.hours],
  [['emergencyNumber'], profile.emergencyNumber],
];

const checkPhones = (file: VFile, profile: ClinicProfile, { placeOf }: Yaml): void => {
  for (const [path, text] of phonesOf(profile).filter(([, given]) => hasFictionalPhone(given ?? '')))
    fail(file, {
      rule: 'content/fictional-phone',
      place: placeOf(path),
      found: `"${text}", a number kept for stories`,
      expected: 'a telephone at which somebody answers',
      fix: 'Write the real number, or leave it empty: a line to write on is printed.',
    });
};

/** A clinic profile, with the file it was read from (none when there is none). */
export type Clinic = { clinic: ClinicProfile; files: VFile[]; words: readonly Words[] };

/** The clinic profile of a file, or the default one when there is none or it has faults. */
export const readClinic = async (
  root: string,
  inside: string,
  chosen: string | undefined,
): Promise<Clinic> => {
  const file = new VFile({ path: chosen ?? join(root, 'clinic.yaml') });
  const none = { clinic: clinic.parse({}), files: [file], words: [] };
  if (chosen === undefined && (await kindOf(file.path, inside)) === 'missing') return { ...none, files: [] };
  const yaml = await readYaml(file, chosen === undefined ? inside : null);
  const profile = yaml === null ? null : validate(file, clinic, yaml);
  if (yaml === null || profile === null) return none;
  checkPhones(file, profile, yaml);
  return { clinic: profile, files: [file], words: yaml.words };
};
