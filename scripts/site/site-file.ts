/** A file of the site: its path in the folder and what stands in it. */
export type SiteFile = { path: string; bytes: Uint8Array | string };
