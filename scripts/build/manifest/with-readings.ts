import type { Readings } from '../../plain-language/reading/check-reading.ts';
import type { Manifest } from './manifest.ts';

/** The manifest with the reading level of each sheet in its rows, if known. */
export const withReadings = (manifest: Manifest, readings: Readings = new Map()): Manifest => ({
  ...manifest,
  pdfs: manifest.pdfs.map((row) => {
    const reading = readings.get(`${row.language}/${row.id}`);
    return reading === undefined ? row : { ...row, reading };
  }),
});
