import { readFile } from 'node:fs/promises';
import { programSha256 } from '../../memo/program.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { sha256 } from '../publish/up-to-date.ts';

type Toolchain = Manifest['toolchain'];

/** Version and tools of the program; tool versions are read on demand. */
export type Project = { version: string; toolchain: () => Promise<Toolchain> };

type PackageLock = { packages: Record<string, { version?: string }> };

const RENDERER = 'node_modules/@react-pdf/renderer';

const readToolchain = async (root: URL, node: string): Promise<Toolchain> => {
  const lock = await readFile(new URL('package-lock.json', root));
  const { packages } = JSON.parse(lock.toString('utf8')) as PackageLock;
  return {
    node,
    renderer: packages[RENDERER]?.version ?? 'none',
    lockSha256: sha256(lock),
    programSha256: programSha256(root),
  };
};

/** Reads version and tool versions of the project in a folder (a URL that ends in `/`). */
export const readProject = async (root: URL, node: string): Promise<Project> => {
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {
    version: string;
  };
  return { version, toolchain: () => readToolchain(root, node) };
};
