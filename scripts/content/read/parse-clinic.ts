import type { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { ClinicProfile, Logo } from '../../model/handout.ts';
import { checkClinicPhones } from '../checks/check-clinic-phones.ts';
import { validate } from '../entries/validate-entry.ts';
import type { LogoError } from '../pictures/parse-logo.ts';
import { type ClinicFile, clinicFile } from '../schemas/clinic.ts';
import { checkGlyphs } from '../text/check-glyphs.ts';
import { checkMarks } from '../text/check-marks.ts';
import type { HasGlyph } from '../text/missing-glyphs.ts';
import type { Yaml } from '../yaml/parse-yaml.ts';

/**
 * Validates a clinic profile: schema, printable characters, no Markdown, no fictional telephone numbers. Null
 * when invalid; errors are recorded on the file.
 */
export const parseClinic = (file: VFile, yaml: Yaml, hasGlyph: HasGlyph): ClinicFile | null => {
  const profile = validate(file, clinicFile, yaml);
  if (profile === null) return null;
  checkGlyphs(file, yaml.words, hasGlyph);
  checkMarks(file, yaml.words);
  checkClinicPhones(file, profile, yaml);
  return profile;
};

/** The profile with its logo, found by name; an unusable one is recorded on the file, and left out. */
export const withLogo = (
  file: VFile,
  { logo: name, ...rest }: ClinicFile,
  { placeOf }: Pick<Yaml, 'placeOf'>,
  find: (name: string) => Logo | LogoError,
): ClinicProfile => {
  const logo = name === null ? null : find(name);
  if (logo === null || 'type' in logo) return { ...rest, logo };
  fail(file, { ...logo, place: placeOf(['logo']) });
  return { ...rest, logo: null };
};
