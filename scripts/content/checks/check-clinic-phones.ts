import type { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { KeyPath } from '../entries/key-path.ts';
import { type ClinicFile, hasFictionalPhone } from '../schemas/clinic.ts';
import type { Yaml } from '../yaml/parse-yaml.ts';

const wordsIn = (profile: ClinicFile): [KeyPath, string | null][] => [
  [['phones', 'day'], profile.phones.day],
  [['phones', 'afterHours'], profile.phones.afterHours],
  [['phones', 'allHours'], profile.phones.allHours],
  ...(['hours', 'emergencyNumber', 'address', 'interpreter', 'languageHelp', 'footer'] as const).map(
    (key): [KeyPath, string | null] => [[key], profile[key]],
  ),
];

/** Refuses telephone numbers that exist in stories only. */
export const checkClinicPhones = (
  file: VFile,
  profile: ClinicFile,
  { placeOf }: Pick<Yaml, 'placeOf'>,
): void => {
  for (const [path, text] of wordsIn(profile).filter(([, given]) => hasFictionalPhone(given ?? '')))
    fail(file, {
      rule: 'content/fictional-phone',
      place: placeOf(path),
      found: `"${text}", a number reserved for fiction`,
      expected: 'a telephone at which somebody answers',
      fix: 'Write the real number, or leave it empty: a line to write on is printed.',
    });
};
