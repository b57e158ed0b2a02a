import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { ClinicProfile } from '../../model/handout.ts';
import type { Row } from '../manifest/pdf-row.ts';
import { addedPageWarnings } from './added-page-warnings.ts';
import { overdueWarnings } from './overdue-warnings.ts';
import { overflowWarnings } from './overflow-warnings.ts';
import { readChosenClinic } from './read-chosen-clinic.ts';

/** Input of the warnings: content folder, the file of the clinic profile if given, and that profile. */
type WarningInputs = { content: string; clinic: string | null; profile: ClinicProfile; today: string };

/** Warnings about the PDFs that were built. */
export const buildWarnings = async (
  rows: Row[],
  { content, clinic, profile, today }: WarningInputs,
): Promise<Diagnostic[]> => [
  ...addedPageWarnings(rows, await readChosenClinic({ content, clinic }, profile)),
  ...overflowWarnings(rows, content),
  ...overdueWarnings(rows, content, today),
];
