import { mkdir, realpath } from 'node:fs/promises';
import type { Manifest } from '../manifest/manifest.ts';
import { writeDurably } from './durable.ts';
import { stagedPath } from './folder.ts';
import { attempt } from './output-error.ts';
import { type PreviousOutput, readEarlier } from './previous-output.ts';
import { type Checkpoint, publish } from './publish.ts';
import { clearStaging } from './staging.ts';
import { type Lock, type LockRequest, takeLock } from './take-lock.ts';
import { checkTargets } from './targets.ts';
import { bytesOfFile, hashOfFile } from './up-to-date.ts';

/** The output folder while its lock is held. */
export type Output = {
  earlier: PreviousOutput;
  /** The bytes of a file in the folder; null when there is none. */
  read: (file: string) => Promise<Uint8Array | null>;
  /** SHA-256 of a file in the folder; null when there is none. */
  hashOf: (file: string) => Promise<string | null>;
  /** Throws an output error when something is in the way of one of the files. */
  checkTargets: (files: string[]) => Promise<void>;
  /** Stages a PDF until the build is complete. */
  stage: (file: string, bytes: Uint8Array) => Promise<void>;
  /** Moves every staged PDF into place, removes obsolete files, and writes the manifest last. */
  publish: (manifest: Manifest, obsolete: string[]) => Promise<void>;
};

export type OutputRequest = LockRequest & { checkpoint?: Checkpoint | undefined };

const openFolder = (out: string): Promise<string> =>
  attempt(`Cannot write into ${out}`, async () => {
    await mkdir(out, { recursive: true });
    return realpath(out);
  });

const openOutput = (out: string, lock: Lock, earlier: PreviousOutput, checkpoint: Checkpoint): Output => {
  const staged: string[] = [];
  return {
    earlier,
    read: (file) => bytesOfFile(out, file),
    hashOf: (file) => hashOfFile(out, file),
    checkTargets: (files) => checkTargets(out, files),
    stage: async (file, bytes) => {
      await attempt(`Cannot write ${file}`, () => writeDurably(stagedPath(out, file), bytes));
      staged.push(file);
      await checkpoint(`staged ${file}`);
    },
    publish: (manifest, obsolete) => publish({ out, lock, earlier, staged, obsolete, manifest, checkpoint }),
  };
};

/** Clears what was not published; the journal stays until a manifest lists our files. */
const tidy = async (out: string, lock: Lock): Promise<void> => {
  if (!(await lock.isHeld())) return;
  const { isWhole } = await readEarlier(out);
  await clearStaging(out, { keepJournal: !isWhole });
};

/**
 * Works on an output folder under its lock; staging and lock are always removed. Throws an output error when
 * the folder is locked, cannot be written or belongs to another program.
 */
export const withOutput = async <T>(
  { checkpoint = () => {}, ...request }: OutputRequest,
  work: (output: Output) => Promise<T>,
): Promise<T> => {
  const out = await openFolder(request.out);
  const lock = await attempt(`Cannot lock ${out}`, () => takeLock({ ...request, out }));
  try {
    const earlier = await readEarlier(out);
    await attempt(`Cannot clear ${out}`, () => clearStaging(out, { keepJournal: !earlier.isWhole }));
    await checkpoint('locked');
    return await work(openOutput(out, lock, earlier, checkpoint));
  } finally {
    await tidy(out, lock).catch(() => null); // the next build clears it
    await lock.release();
  }
};
