import type { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { RuleId } from '../../diagnostics/rules.ts';
import type { KeyPath } from '../entries/key-path.ts';
import type { ClinicFile } from '../schemas/clinic.ts';
import { type UnansweredPhone, unansweredPhoneIn } from '../text/unanswered-phone.ts';
import type { Yaml } from '../yaml/parse-yaml.ts';

/** Keys that are not reader-facing text. */
const NOT_PRINTED: ReadonlySet<string> = new Set(['logo', 'website', 'accent', 'ink', 'fever']);

const textsIn = (value: unknown, path: KeyPath): { path: KeyPath; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_PRINTED.has(key))
    .flatMap(([key, inner]) => textsIn(inner, [...path, key]));
};

const FAULTS = {
  fictional: { rule: 'content/fictional-phone', what: 'a number reserved for fiction' },
  malformed: {
    rule: 'content/malformed-phone',
    what: 'which is no number of the country: after an area code come 3 and 4 digits, and neither starts with 0 or 1',
  },
} as const satisfies Record<UnansweredPhone['why'], { rule: RuleId; what: string }>;

/** Rejects fictional or invalid telephone numbers in every printed text of the profile. */
export const checkClinicPhones = (
  file: VFile,
  profile: ClinicFile,
  { placeOf }: Pick<Yaml, 'placeOf'>,
): void => {
  for (const { path, text } of textsIn(profile, [])) {
    const phone = unansweredPhoneIn(text, profile.emergencyNumber === '911');
    if (phone === null) continue;
    const { rule, what } = FAULTS[phone.why];
    fail(file, {
      rule,
      place: placeOf(path),
      found: `"${phone.number}", ${what}`,
      expected: 'a telephone at which somebody answers',
      fix: 'Write the real number, or leave it empty: a line to write on is printed.',
    });
  }
};
