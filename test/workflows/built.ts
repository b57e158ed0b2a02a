import { chmod, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newFolder } from '../build/output-folder.ts';
import { ROOT, run } from '../run-program.ts';

/** Content of two guides, to be changed by a test. */
export const newContent = async (): Promise<string> => {
  const content = await newFolder();
  await cp(`${ROOT}test/fixtures/build/two-guides`, content, { recursive: true });
  return content;
};

/** Replaces words in a file. */
export const edit = async (file: string, from: string, to: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say “${from}”`);
  await writeFile(file, text.replace(from, to));
};

/** An output folder built by the real program from some content; throws with its output when it fails. */
export const build = async (content: string, ...args: string[]): Promise<string> => {
  const out = await newFolder();
  const ended = await run('build', ['--quiet', '--content', content, '--out', out, ...args]);
  if (ended.code !== 0) throw new Error(ended.stderr);
  return out;
};

/** A JavaScript program as an executable file on this machine. */
export const newProgram = async (name: string, source: string): Promise<string> => {
  const file = join(await newFolder(), name);
  await writeFile(file, `#!${process.execPath}\n${source}`);
  await chmod(file, 0o755);
  return file;
};
