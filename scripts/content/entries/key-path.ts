import type { Place } from '../../diagnostics/diagnostic.ts';

/** The way to a key or item, such as `['use', 'prostate', 'sources', 0]`. */
export type KeyPath = readonly (string | number)[];

/** Where a key or item is in its file; the nearest one around it that exists when it does not. */
export type PlaceOf = (path: KeyPath) => Place;
