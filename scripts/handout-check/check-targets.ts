import { readFile } from 'node:fs/promises';
import { type CheckedPdf, findingAt, sortFindings, toFinding, WHOLE } from '../pdf-check/index.ts';
import { checkFile } from './check-file.ts';
import { ALL_CONDITIONS, type HandoutCondition } from './conditions.ts';
import type { Target } from './expected/find-files.ts';
import { expectedFor, type KnownHandouts } from './expected/known-handouts.ts';

type CheckedFile = CheckedPdf<HandoutCondition>;

const checkTarget = async ({ file, row }: Target, known: KnownHandouts): Promise<CheckedFile> => {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    const missing = findingAt('manifest-file', WHOLE, 'no such file');
    return { findings: missing.map((one) => toFinding(file, one, ALL_CONDITIONS)), notChecked: [] };
  }
  return checkFile({
    file,
    bytes,
    sha256: row?.sha256 ?? null,
    expected: expectedFor(row, known),
    locales: known.locales,
  });
};

/** Checks files in turn; findings are sorted by file, page and condition. */
export const checkTargets = async (
  targets: readonly Target[],
  known: KnownHandouts,
): Promise<CheckedFile> => {
  const all: CheckedFile[] = [];
  for (const target of targets) all.push(await checkTarget(target, known));
  return {
    findings: sortFindings(all.flatMap(({ findings }) => findings)),
    notChecked: all.flatMap(({ notChecked }) => notChecked),
  };
};
