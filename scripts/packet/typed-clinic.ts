import type { VFile } from 'vfile';
import { typesetClinic } from '../content/entries/typeset-words.ts';
import { missingLogo, parseLogo } from '../content/pictures/parse-logo.ts';
import { parseClinic, withLogo } from '../content/read/parse-clinic.ts';
import { clinicFile } from '../content/schemas/clinic.ts';
import type { HasGlyph } from '../content/text/missing-glyphs.ts';
import { flatValues } from '../content/yaml/flat-values.ts';
import type { Yaml } from '../content/yaml/parse-yaml.ts';
import { fail } from '../diagnostics/diagnostic.ts';
import type { ClinicProfile } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import type { NamedFile, PacketAnswer } from '../model/packet.ts';
import { openClinicFiles } from './clinic-files.ts';
import { errorsIn, fileOf, typedYaml } from './typed-file.ts';

const lastName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/**
 * The profile of a clinic as typed, with the typography of the language and the logo that it names, or that
 * of the site if it has the same name; null when it is not a profile. Errors are recorded on the file.
 */
export const typedClinic = (
  file: VFile,
  hasGlyph: HasGlyph,
  { site, logo, locale }: { site: ClinicProfile; logo: NamedFile | null; locale: Locale },
): ClinicProfile | null => {
  const yaml = typedYaml(file);
  const typed = yaml === null ? null : parseClinic(file, yaml, hasGlyph);
  if (yaml === null || typed === null) return null;
  const withOwn = withLogo(file, typed, yaml, (name) =>
    logo === null ? missingLogo(name) : parseLogo(name, logo.bytes),
  );
  const profile = typesetClinic(withOwn, locale.typography);
  const isOfSite = typed.logo === null && profile.name === site.name;
  return isOfSite ? { ...profile, logo: site.logo } : profile;
};

const CLINIC_KEYS = Object.keys(clinicFile.shape);

/** The keys of a clinic profile; null when the YAML cannot be used, or has no key of a profile. */
const valuesOf = (yaml: Yaml | null): Record<string, string> | null => {
  const values = flatValues(yaml?.value);
  const isProfile = values.some(([key]) => CLINIC_KEYS.includes(key.split('.')[0] ?? ''));
  return isProfile ? Object.fromEntries(values) : null;
};

/** A clinic's files as read, with all their errors; a logo without its file is left out. */
export const readClinicFiles = (files: readonly NamedFile[], hasGlyph: HasGlyph): PacketAnswer => {
  const { text, beside } = openClinicFiles(files);
  const file = fileOf('clinic', text);
  const yaml = typedYaml(file);
  const profile = yaml === null ? null : parseClinic(file, yaml, hasGlyph);
  const wanted = profile?.logo ?? null;
  const logo = beside.find(({ name }) => wanted !== null && name === lastName(wanted)) ?? null;
  if (yaml !== null && profile !== null && logo !== null)
    withLogo(file, profile, yaml, (name) => parseLogo(name, logo.bytes));
  return { type: 'clinic', values: valuesOf(yaml), logo, errors: errorsIn(file) };
};

/** Whether a file can be printed as a logo, or why not. */
export const checkLogo = ({ name, bytes }: NamedFile): PacketAnswer => {
  const logo = parseLogo(name, bytes);
  if ('type' in logo) return { type: 'ready' };
  const file = fileOf('clinic', '');
  fail(file, { ...logo, place: { line: 1, column: 1 } });
  return { type: 'errors', errors: errorsIn(file) };
};
