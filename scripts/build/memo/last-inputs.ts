import { join } from 'node:path';
import { fileName } from '../../handout/plan/file-name.ts';
import { readFacts, writeEntry } from '../../memo/entry-file.ts';
import type { Inputs, Memo } from '../../memo/memo.ts';
import type { Job } from '../../render/job.ts';
import { inputsOf, TEXT } from './job-inputs.ts';

/** What a sheet was last made from; `files` are hashes of the content files that reach it, by name. */
export type LastInputs = { inputs: Inputs; files: Inputs };

/** All that a sheet is made from now. */
export const inputsNow = ({ tools }: Memo, job: Job, files: Inputs): LastInputs => ({
  inputs: { ...inputsOf(job), ...tools },
  files,
});

const pathOf = ({ folder }: Memo, file: string): string => join(folder, 'last', file);

/** Notes what a sheet was made from; throws what the file system says. */
export const noteInputs = async (memo: Memo, job: Job, files: Inputs): Promise<void> => {
  const file = fileName(job.handout, job.edition, job);
  await writeEntry(pathOf(memo, file), file, {
    facts: inputsNow(memo, job, files),
    bytes: new Uint8Array(),
  });
};

/** What a sheet was last made from; null when that is not known. */
export const lastInputs = (memo: Memo, job: Job): Promise<LastInputs | null> => {
  const file = fileName(job.handout, job.edition, job);
  return readFacts<LastInputs>(pathOf(memo, file), file);
};

const differing = (before: Inputs, now: Inputs): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => before[name] !== now[name]);

/** What changed since a sheet was last made; its content by the files that changed, where they are known. */
export const changesSince = (before: LastInputs, now: LastInputs): string[] => {
  const files = differing(before.files, now.files);
  return differing(before.inputs, now.inputs).flatMap((name) =>
    name === TEXT && files.length > 0 ? files : [name],
  );
};
