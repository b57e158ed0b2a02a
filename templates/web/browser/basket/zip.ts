import { zipSync } from 'fflate';

/** A PDF for a zip. */
export type ZipFile = { name: string; isForPatients: boolean; bytes: Uint8Array };

const NOT_FOR_PATIENTS = 'not-for-patients/';
/** The first moment that a zip can say. */
const MTIME = '1980-01-01T12:00:00';

/**
 * A zip of PDFs, what is not for patients (drafts, overdue reviews) in a folder that says so; the same files
 * give the same bytes. PDFs are packed already.
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
