import { readdir, readFile } from 'node:fs/promises';

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;
const LICENCE = /^licen[cs]e(?:\.(?:md|txt))?$/i;
const PACKAGES = new URL('../../node_modules/', import.meta.url);

/** The packages that files belong to, by the files' paths. */
const packagesOf = (files: readonly string[]): string[] =>
  files.flatMap((file) => [...file.matchAll(PACKAGE)].map(([, name = '']) => name).slice(-1));

/** A package with the text of its licence; most have a file of it. */
const licenceOf = async (name: string): Promise<string> => {
  const folder = new URL(`${name}/`, PACKAGES);
  const file = (await readdir(folder)).find((one) => LICENCE.test(one));
  if (file !== undefined) return `${name}\n\n${await readFile(new URL(file, folder), 'utf8')}`;
  const { license } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  return `${name}\n\nLicence: ${license}`;
};

/** The licences of the packages whose files are in a bundle, by their paths, in the order of the names. */
export const licencesOf = async (files: readonly string[]): Promise<string> =>
  (await Promise.all([...new Set(packagesOf(files))].sort().map(licenceOf))).join('\n\n');
