import type { Versions } from './versions.ts';

/** Inlined when the bundle for browsers is made. */
declare const INSTALLED_VERSIONS: Versions;

/** The versions that the bundle was made of. */
export const installedVersions = (): Versions => INSTALLED_VERSIONS;
