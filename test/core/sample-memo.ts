import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Memo } from '../../scripts/memo/memo.ts';
import { newFolder } from '../build/output-folder.ts';

/** A copy of some content, and an empty memo. */
export type SampleMemo = { content: string; memo: Memo };

/** Makes content and memo in a folder that is removed after the test. */
export const sampleMemo = async (fixture: string): Promise<SampleMemo> => {
  const root = await newFolder();
  const content = join(root, 'content');
  cpSync(fixture, content, { recursive: true });
  return { content, memo: { folder: join(root, 'cache'), max: 1e9, tools: { program: 'one' } } };
};

/** Paths of all entries of a memo. */
export const storedIn = ({ folder }: Memo): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
