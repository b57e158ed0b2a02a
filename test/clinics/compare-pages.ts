/** Compares the pages of builds with a clinic profile with those of a build with an empty one: `compare-pages.ts <plain> <other>...`. */

import { addedPages } from './added-pages.ts';
import { readManifest } from './read-manifest.ts';

const [plain, ...others] = process.argv.slice(2);
if (plain === undefined || others.length === 0)
  throw new Error('Name the folder of a build with an empty profile, and those of builds to compare with it');
const expected = await readManifest(plain);
for (const other of others) {
  const found = addedPages(expected, await readManifest(other));
  console.log(
    `${other}: ${found.length === 0 ? `no page more on any of ${expected.length} sheets` : found.join('\n')}`,
  );
  if (found.length > 0) process.exitCode = 1;
}
