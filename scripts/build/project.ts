import { readFile } from 'node:fs/promises';
import type { Manifest } from './manifest.ts';
import { sha256 } from './publish/standing.ts';

/** What the build knows of the program itself. */
export type Project = { version: string; toolchain: Manifest['toolchain'] };

type PackageLock = { packages: Record<string, { version?: string }> };

const RENDERER = 'node_modules/@react-pdf/renderer';

/** Reads version and tool versions from `package.json` and `package-lock.json` in a folder (a URL that ends in `/`). */
export const readProject = async (root: URL, node: string): Promise<Project> => {
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {
    version: string;
  };
  const lock = await readFile(new URL('package-lock.json', root));
  const { packages } = JSON.parse(lock.toString('utf8')) as PackageLock;
  return {
    version,
    toolchain: { node, renderer: packages[RENDERER]?.version ?? 'none', lockSha256: sha256(lock) },
  };
};
