import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { ClinicProfile } from '../../model/handout.ts';
import type { Row } from '../manifest/pdf-row.ts';
import { addedPageWarnings } from './added-page-warnings.ts';
import { overdueWarnings } from './overdue-warnings.ts';
import { overflowWarnings } from './overflow-warnings.ts';
import { readChosenClinic } from './read-chosen-clinic.ts';

/** What a build was asked for: its content, the file of its clinic profile if one was named, and that profile. */
type WarningInputs = { content: string; clinic: string | null; profile: ClinicProfile; today: string };

/** The warnings of PDFs that were made. */
export const buildWarnings = async (
  rows: Row[],
  { content, clinic, profile, today }: WarningInputs,
): Promise<Diagnostic[]> => [
  ...addedPageWarnings(rows, await readChosenClinic({ content, clinic }, profile)),
  ...overflowWarnings(rows, content),
  ...overdueWarnings(rows, content, today),
];
