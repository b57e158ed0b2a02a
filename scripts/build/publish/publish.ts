import { rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Manifest, printManifest } from '../manifest/manifest.ts';
import { flushFolder, writeDurably } from './durable.ts';
import { journalPath, MANIFEST, manifestPath, stagedPath } from './folder.ts';
import { attempt, outputError } from './output-error.ts';
import { type PreviousOutput, printJournal } from './previous-output.ts';
import type { Lock } from './take-lock.ts';
import { checkTargets, foldersOf, makeFolders } from './targets.ts';
import { isPlainFile } from './up-to-date.ts';

/** Called between two steps; what it throws stops the build there. */
export type Checkpoint = (at: string) => void | Promise<void>;

/** What to publish, and where. */
export type Publication = {
  out: string;
  lock: Lock;
  earlier: PreviousOutput;
  /** Files in the staging folder to move into place. */
  staged: string[];
  /** Our files of earlier builds to remove. */
  obsolete: string[];
  manifest: Manifest;
  checkpoint: Checkpoint;
};

const stageManifest = async ({ out, manifest }: Publication): Promise<void> =>
  writeDurably(stagedPath(out, MANIFEST), printManifest(manifest));

/** Until the new manifest is in place, only the journal lists the build's files. */
const noteOurFiles = async ({ out, earlier, staged }: Publication): Promise<void> => {
  const journal = journalPath(out);
  await writeDurably(journal, printJournal(earlier.manifest, [...earlier.files, ...staged]));
  await flushFolder(dirname(journal));
};

const demandLock = async ({ out, lock }: Publication): Promise<void> => {
  if (await lock.isHeld()) return;
  throw outputError(`Another build took over the lock of ${out}. Nothing was replaced; run the build again.`);
};

const removeManifest = async ({ out }: Publication): Promise<void> => {
  await rm(manifestPath(out), { force: true });
  await flushFolder(out);
};

const placeFiles = async ({ out, staged, checkpoint }: Publication): Promise<void> => {
  for (const file of staged) {
    await rename(stagedPath(out, file), join(out, file));
    await checkpoint(`placed ${file}`);
  }
  for (const folder of foldersOf(staged)) await flushFolder(join(out, folder));
};

/** Removes a folder and its parents while they are empty. */
const removeEmpty = async (out: string, folder: string): Promise<void> => {
  if (folder === '.') return;
  const isRemoved = await rmdir(join(out, folder)).then(
    () => true,
    () => false,
  );
  if (isRemoved) await removeEmpty(out, dirname(folder));
};

const removeObsolete = async ({ out, obsolete }: Publication): Promise<void> => {
  for (const file of obsolete) {
    if (await isPlainFile(out, file)) await rm(join(out, file));
  }
  for (const folder of foldersOf(obsolete).reverse()) await removeEmpty(out, folder);
};

const placeManifest = async ({ out }: Publication): Promise<void> => {
  await rename(stagedPath(out, MANIFEST), manifestPath(out));
  await flushFolder(out);
};

type PublishStep = { name: string; tried: string; run: (publication: Publication) => Promise<void> };

const UNFINISHED = 'The output is unfinished until a build succeeds. ';

/**
 * The old output stays complete until "remove the manifest"; the new one is complete from "place the
 * manifest" on.
 */
const STEPS: PublishStep[] = [
  {
    name: 'check the targets',
    tried: 'Cannot read the output',
    run: ({ out, staged }) => checkTargets(out, staged),
  },
  { name: 'stage the manifest', tried: 'Cannot write the manifest', run: stageManifest },
  { name: 'note our files', tried: 'Cannot write the list of files', run: noteOurFiles },
  {
    name: 'make the folders',
    tried: 'Cannot make a folder',
    run: ({ out, staged }) => makeFolders(out, staged),
  },
  { name: 'check the lock', tried: 'Cannot read the lock', run: demandLock },
  { name: 'remove the manifest', tried: 'Cannot replace the manifest', run: removeManifest },
  { name: 'place the PDFs', tried: `${UNFINISHED}Cannot put the PDFs in place`, run: placeFiles },
  { name: 'remove what is obsolete', tried: `${UNFINISHED}Cannot remove an old PDF`, run: removeObsolete },
  { name: 'place the manifest', tried: `${UNFINISHED}Cannot put the manifest in place`, run: placeManifest },
];

/**
 * Replaces the contents of an output folder with the staged files. Throws an output error when a step fails:
 * before the manifest is removed nothing has changed, after it the folder has no manifest and the next build
 * cleans up.
 */
export const publish = async (publication: Publication): Promise<void> => {
  for (const { name, tried, run } of STEPS) {
    await attempt(tried, () => run(publication));
    await publication.checkpoint(name);
  }
};
