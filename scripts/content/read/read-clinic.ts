import { join } from 'node:path';
import { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import { EMPTY_CLINIC } from '../../model/empty-clinic.ts';
import type { ClinicProfile } from '../../model/handout.ts';
import { readLogo } from '../pictures/read-logo.ts';
import type { ClinicFile } from '../schemas/index.ts';
import type { HasGlyph } from '../text/missing-glyphs.ts';
import { kindOf } from '../text/read-text.ts';
import type { Yaml } from '../yaml/parse-yaml.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { parseClinic } from './parse-clinic.ts';

/** The profile with its logo; a logo that cannot be used is recorded, and left out. */
const withLogo = (file: VFile, { logo: name, ...rest }: ClinicFile, { placeOf }: Yaml): ClinicProfile => {
  const logo = name === null ? null : readLogo(file.path, name);
  if (logo === null || 'type' in logo) return { ...rest, logo };
  fail(file, { ...logo, place: placeOf(['logo']) });
  return { ...rest, logo: null };
};

/** A clinic profile, with the file it was read from (none when there is none). */
export type Clinic = { clinic: ClinicProfile; files: VFile[] };

/** The clinic profile of a file, or the default one when there is none or it has errors; `hasGlyph` says whether a letter can be printed. */
export const readClinic = async (
  root: string,
  inside: string,
  chosen: string | undefined,
  hasGlyph: HasGlyph,
): Promise<Clinic> => {
  const file = new VFile({ path: chosen ?? join(root, 'clinic.yaml') });
  const none = { clinic: EMPTY_CLINIC, files: [file] };
  if (chosen === undefined && (await kindOf(file.path, inside)) === 'missing') return { ...none, files: [] };
  const yaml = await readYaml(file, chosen === undefined ? inside : null);
  const profile = yaml === null ? null : parseClinic(file, yaml, hasGlyph);
  if (yaml === null || profile === null) return none;
  return { clinic: withLogo(file, profile, yaml), files: [file] };
};
