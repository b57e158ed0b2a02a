import { join } from 'node:path';
import { VFile } from 'vfile';
import { EMPTY_CLINIC } from '../../model/empty-clinic.ts';
import type { ClinicProfile } from '../../model/handout.ts';
import { readLogo } from '../pictures/read-logo.ts';
import type { HasGlyph } from '../text/missing-glyphs.ts';
import { kindOf } from '../text/read-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { parseClinic, withLogo } from './parse-clinic.ts';

/** A clinic profile and the file it was read from, if any. */
export type Clinic = { clinic: ClinicProfile; files: VFile[] };

/**
 * The clinic profile of a file, or the default one when it is missing or has errors; `hasGlyph` says whether
 * a character can be printed.
 */
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
  const clinic = withLogo(file, profile, yaml, (name) => readLogo(file.path, name));
  return { clinic, files: [file] };
};
