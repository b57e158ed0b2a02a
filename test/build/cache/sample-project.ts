import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newFolder } from '../output-folder.ts';

/** A project with a line of code and a copy of some content: its address, the content's folder, and where loads are kept. */
export type SampleProject = { project: URL; content: string; folder: string };

/** Makes a sample project, which is removed when the test has ended. */
export const sampleProject = async (fixture: string): Promise<SampleProject> => {
  const root = await newFolder();
  const content = join(root, 'content');
  cpSync(fixture, content, { recursive: true });
  for (const name of ['scripts', 'templates']) mkdirSync(join(root, name));
  writeFileSync(join(root, 'scripts/build.ts'), '// code');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  return { project: pathToFileURL(`${root}/`), content, folder: join(root, 'cache') };
};
