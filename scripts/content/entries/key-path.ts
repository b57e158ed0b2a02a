import type { Place } from '../../diagnostics/diagnostic.ts';

/** The way to a key or item, such as `['use', 'prostate', 'sources', 0]`. */
export type KeyPath = readonly (string | number)[];

/** Place of a key or item in its file; the nearest existing ancestor when it is missing. */
export type PlaceOf = (path: KeyPath) => Place;
