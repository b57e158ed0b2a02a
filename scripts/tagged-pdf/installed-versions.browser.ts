import type { Versions } from './versions.ts';

/** Written into a bundle for browsers when it is made. */
declare const INSTALLED_VERSIONS: Versions;

/** The versions that the bundle was made of. */
export const installedVersions = (): Versions => INSTALLED_VERSIONS;
