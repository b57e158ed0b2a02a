import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { rememberTextHash, textHash } from '../../handout/text/handout-text.ts';
import type { Listable } from '../plan/list-sheets.ts';
import type { Load } from '../plan/read-sheets.ts';
import { planKeeper } from './cached-plan.ts';
import { loadKey } from './load-key.ts';
import { takeOrLoad } from './take-or-load.ts';

/** A file with its messages as plain data. */
type PlainFile = { path: string; value: string; messages: Partial<VFileMessage>[] };

const MESSAGE_KEYS = [
  ...['reason', 'line', 'column', 'place', 'source', 'ruleId', 'fatal', 'actual', 'expected', 'note'],
] as (keyof VFileMessage)[];

const plainMessage = (message: VFileMessage): Partial<VFileMessage> =>
  Object.fromEntries(MESSAGE_KEYS.map((key) => [key, message[key]]));

const toPlain = ({ path, value, messages }: VFile): PlainFile => ({
  path,
  value: String(value ?? ''),
  messages: messages.map(plainMessage),
});

const fromPlain = ({ path, value, messages }: PlainFile): VFile => {
  const file = new VFile({ path, value });
  file.messages.push(
    ...messages.map((message) => Object.assign(new VFileMessage(message.reason ?? ''), message)),
  );
  return file;
};

/** What is kept, with the hash of each handout's text: to make them again takes a list longer than all else it does. */
type Packed = Omit<Listable, 'files'> & { files: PlainFile[]; hashes: string[] };

/** The authors' entries and the sign-offs stay behind: they are more than data, and no build of sheets asks for them. */
const pack = ({ files, entries: _, reviews: __, texts: ___, ...rest }: Listable): Buffer =>
  serialize({ ...rest, files: files.map(toPlain), hashes: rest.handouts.map(textHash) });

const unpack = (bytes: Buffer): Listable => {
  const { files, hashes, ...rest } = deserialize(bytes) as Packed;
  for (const [index, handout] of rest.handouts.entries()) rememberTextHash(handout, hashes[index] ?? '');
  return { ...rest, files: files.map(fromPlain) };
};

/**
 * Loads a content folder only when it, the program or its packages changed since it was last found without error: reading,
 * assembling and checking 83 sheets takes 2 s, taking them from here 0.1 s. What a clinic profile of another place brings is
 * always read.
 */
export const cachedLoad =
  (load: Load<Listable>, folder: string, root: URL): Load<Listable> =>
  async (content, clinic, onRead) => {
    const keyNow = (): Promise<string> => loadKey(content, root);
    const key = clinic === null ? await keyNow().catch(() => null) : null;
    if (key === null) return load(content, clinic, onRead);
    const path = join(folder, 'loads', `${key}.load`);
    return takeOrLoad({ path, key, keyNow, pack, unpack }, async () => {
      const keepPlan = await planKeeper(content, folder, root).catch(() => null);
      const found = await load(content, clinic, onRead);
      await keepPlan?.(found);
      return found;
    });
  };
