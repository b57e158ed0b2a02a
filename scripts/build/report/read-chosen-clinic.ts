import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClinicProfile } from '../../model/handout.ts';
import type { ChosenClinic } from './added-page-warnings.ts';

type ProfilePaths = { content: string; clinic: string | null };

/** The profile of a build with its file: the requested one, or that of the content. */
export const readChosenClinic = async (
  { content, clinic: named }: ProfilePaths,
  clinic: ClinicProfile,
): Promise<ChosenClinic> => {
  const file = named ?? join(content, 'clinic.yaml');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return {
    file,
    clinic,
    lineOf: (key) => Math.max(1, lines.findIndex((line) => line.startsWith(`${key}:`)) + 1),
  };
};
