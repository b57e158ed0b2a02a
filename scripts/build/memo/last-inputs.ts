import { join } from 'node:path';
import { fileName } from '../../handout/plan/file-name.ts';
import { readFacts, writeEntry } from '../../memo/entry-file.ts';
import type { Inputs, Memo } from '../../memo/memo.ts';
import type { Job } from '../../render/job.ts';
import { inputsOf, TEXT } from './job-inputs.ts';

/** Inputs of a sheet's last build; `files` are hashes of the content files that reach it, by name. */
export type LastInputs = { inputs: Inputs; files: Inputs };

/** All current inputs of a sheet. */
export const inputsNow = ({ tools }: Memo, job: Job, files: Inputs): LastInputs => ({
  inputs: { ...inputsOf(job), ...tools },
  files,
});

const pathOf = ({ folder }: Memo, file: string): string => join(folder, 'last', file);

/** Records the inputs of a sheet; throws file system errors. */
export const noteInputs = async (memo: Memo, job: Job, files: Inputs): Promise<void> => {
  const file = fileName(job.handout, job.edition, job);
  await writeEntry(pathOf(memo, file), file, {
    facts: inputsNow(memo, job, files),
    bytes: new Uint8Array(),
  });
};

/** Inputs of a sheet's last build; null if unknown. */
export const lastInputs = (memo: Memo, job: Job): Promise<LastInputs | null> => {
  const file = fileName(job.handout, job.edition, job);
  return readFacts<LastInputs>(pathOf(memo, file), file);
};

const differing = (before: Inputs, now: Inputs): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => before[name] !== now[name]);

/** Differences since a sheet was last built; for its content, the changed files, if known. */
export const changesSince = (before: LastInputs, now: LastInputs): string[] => {
  const files = differing(before.files, now.files);
  return differing(before.inputs, now.inputs).flatMap((name) =>
    name === TEXT && files.length > 0 ? files : [name],
  );
};
