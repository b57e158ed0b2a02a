import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Versions } from './versions.ts';

const require = createRequire(import.meta.url);

const manifestAbove = (folder: string): string => {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) || folder === dirname(folder) ? manifest : manifestAbove(dirname(folder));
};

const versionOf = (name: string): string => {
  const manifest = manifestAbove(dirname(require.resolve(name)));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
};

/** The installed versions of the packages in `PEERS`, from their manifests. */
export const installedVersions = (): Versions => ({
  '@react-pdf/renderer': versionOf('@react-pdf/renderer'),
  '@react-pdf/layout': versionOf('@react-pdf/layout'),
  '@react-pdf/render': versionOf('@react-pdf/render'),
  pdfkit: versionOf('pdfkit'),
});
