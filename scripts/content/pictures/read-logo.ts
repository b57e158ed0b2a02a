import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { Logo } from '../../model/handout.ts';
import { isInside } from '../text/read-text.ts';
import { type LogoError, MAX_LOGO_BYTES, missingLogo, parseLogo, tooLargeLogo } from './parse-logo.ts';

/** The logo of a clinic profile, relative to the profile's folder, or why there is none. */
export const readLogo = (profile: string, name: string): Logo | LogoError => {
  const folder = normalize(dirname(profile));
  const path = normalize(join(folder, name));
  if (isAbsolute(name) || !isInside(folder, path)) return missingLogo(name);
  try {
    const real = realpathSync(path);
    if (!isInside(realpathSync(folder), real) || !statSync(real).isFile()) return missingLogo(name);
    const { size } = statSync(real);
    return size > MAX_LOGO_BYTES ? tooLargeLogo(name, `${size} bytes`) : parseLogo(name, readFileSync(real));
  } catch {
    return missingLogo(name);
  }
};
