import type { Versions } from './versions.ts';

/** Inlined when the bundle for browsers is made. */
declare const INSTALLED_VERSIONS: Versions;

/** The versions in the bundle. */
export const installedVersions = (): Versions => INSTALLED_VERSIONS;
