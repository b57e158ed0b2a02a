import { readdir, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { journalPath, remove, STAGING } from './folder.ts';
import { kindAt } from './up-to-date.ts';

/** Clears the staging folder; with `keepJournal` the list of our files is kept until the next manifest. */
export const clearStaging = async (out: string, { keepJournal }: { keepJournal: boolean }): Promise<void> => {
  const staging = join(out, STAGING);
  if (!keepJournal || (await kindAt(staging)) !== 'folder') return remove(staging);
  const journal = basename(journalPath(out));
  const others = (await readdir(staging)).filter((name) => name !== journal);
  for (const name of others) await remove(join(staging, name));
  await rmdir(staging).catch(() => null); // contains the journal
};
