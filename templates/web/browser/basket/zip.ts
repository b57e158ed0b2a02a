import { zipSync } from 'fflate';

/** A PDF for a zip. */
export type ZipFile = { name: string; isForPatients: boolean; bytes: Uint8Array };

const NOT_FOR_PATIENTS = 'not-for-patients/';
/** The earliest date a zip can store. */
const MTIME = '1980-01-01T12:00:00';

/**
 * A zip of PDFs; drafts and overdue sheets are in a folder marked as not for patients. The same files give
 * the same bytes. PDFs are not compressed again.
 */
export const zipFiles = (files: readonly ZipFile[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.map(({ name, isForPatients, bytes }) => [
        `${isForPatients ? '' : NOT_FOR_PATIENTS}${name}`,
        bytes,
      ]),
    ),
    { level: 0, mtime: MTIME },
  );
