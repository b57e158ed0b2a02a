import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../run-program.ts';

const NOT_OURS = ['node_modules', '.git', '.cache', 'output', 'fixtures'];

/** Files of some names below a folder of the project, by their path. */
const find = (names: readonly string[], folder = ''): string[] =>
  readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap((found) => {
    const path = `${folder}${found.name}`;
    if (found.isDirectory()) return NOT_OURS.includes(found.name) ? [] : find(names, `${path}/`);
    return names.includes(found.name) ? [path] : [];
  });

const dependencies = z.record(z.string(), z.string()).optional();
const project = z.object({ dependencies, devDependencies: dependencies });
const entry = z.looseObject({
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  inBundle: z.boolean().optional(),
});
const lock = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), entry) });

const read = (file: string): unknown => JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8'));

const isValid = ({ integrity, link, inBundle }: z.infer<typeof entry>): boolean =>
  inBundle === true || (link !== true && /^sha512-[A-Za-z\d+/]{86}==$/.test(integrity ?? ''));

/** Packages of a lock file without a hash, or with their own source. */
const unproved = (value: unknown): string[] =>
  Object.entries(lock.parse(value).packages)
    .filter(([name, found]) => name !== '' && !(isValid(found) && found.resolved === undefined))
    .map(([name]) => name);

/** Versions of a package.json that are not exact. */
const loose = (value: unknown): string[] => {
  const { dependencies: needed = {}, devDependencies: others = {} } = project.parse(value);
  return Object.entries({ ...needed, ...others })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name}@${version}`);
};

const locks = find(['package-lock.json']);
const projects = find(['package.json']);

test.each(locks)('%s has the SHA-512 of every package, and names no registry', (file) => {
  expect(unproved(read(file))).toEqual([]);
});

test('finds a package without a hash, with another hash, from an address or from a folder', () => {
  const valid = { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==` };
  const packages = {
    '': {},
    'node_modules/valid': valid,
    'node_modules/none': { version: '1.0.0' },
    'node_modules/short': { ...valid, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
    'node_modules/address': { ...valid, resolved: 'https://example.org/a.tgz' },
    'node_modules/folder': { resolved: '../folder', link: true },
  };
  expect(unproved({ lockfileVersion: 3, packages })).toEqual(
    ['none', 'short', 'address', 'folder'].map((name) => `node_modules/${name}`),
  );
});

test.each(projects)('%s names exact versions', (file) => {
  expect(loose(read(file))).toEqual([]);
});

test('detects a version range', () => {
  expect(loose({ dependencies: { a: '^1.0.0', b: '1.0.0' }, devDependencies: { c: 'latest' } })).toEqual([
    'a@^1.0.0',
    'c@latest',
  ]);
});

test('Dependabot updates every lock file and the actions, in groups', () => {
  const { updates } = z
    .object({
      updates: z.array(
        z.looseObject({
          'package-ecosystem': z.string(),
          directory: z.string(),
          groups: z.record(z.string(), z.unknown()),
        }),
      ),
    })
    .parse(parse(readFileSync(`${ROOT}.github/dependabot.yml`, 'utf8')));
  const folders = locks.map((file) => (dirname(file) === '.' ? '/' : `/${dirname(file)}`));
  const watched = updates.map((update) => `${update['package-ecosystem']} ${update.directory}`);
  expect(watched.sort()).toEqual([...folders.map((folder) => `npm ${folder}`), 'github-actions /'].sort());
  for (const { groups } of updates) expect(Object.keys(groups).length).toBeGreaterThan(0);
});

test('the project’s npm settings keep versions exact and the lock free of registries', () => {
  const settings = readFileSync(`${ROOT}.npmrc`, 'utf8').trim().split('\n');
  expect(settings).toEqual(
    expect.arrayContaining(['save-exact=true', 'omit-lockfile-registry-resolved=true']),
  );
});
