/** A file of the site: its path in the folder and what is in it. */
export type SiteFile = { path: string; bytes: Uint8Array | string };
