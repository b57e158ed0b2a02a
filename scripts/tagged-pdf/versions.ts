import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { diagnostic } from './tagged-pdf-error.ts';

/** The versions whose inner workings this layer was checked against. */
export const SUPPORTED = {
  '@react-pdf/renderer': '4.9.0',
  '@react-pdf/layout': '5.2.0',
  '@react-pdf/render': '4.7.0',
  pdfkit: '0.20.1',
} as const;

const require = createRequire(import.meta.url);

const manifestAbove = (folder: string): string => {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) || folder === dirname(folder) ? manifest : manifestAbove(dirname(folder));
};

const versionOf = (name: string): string => {
  const manifest = manifestAbove(dirname(require.resolve(name)));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
};

/** The versions installed of what `SUPPORTED` names. */
export const installedVersions = (): Record<string, string> =>
  Object.fromEntries(Object.keys(SUPPORTED).map((name) => [name, versionOf(name)]));

/** Throws when a version is not the one supported, with what to do. */
export const checkVersions = (installed: Readonly<Record<string, string>>): void => {
  for (const [name, version] of Object.entries(SUPPORTED)) {
    if (installed[name] === version) continue;
    throw diagnostic(
      'version',
      `${name} is ${installed[name] ?? 'missing'}, and tagged-pdf was checked with ${version}`,
      `Install ${name}@${version}; or upgrade: compare nodes.ts and pdf-document.ts with the new source, change SUPPORTED in versions.ts, run the tests of tagged-pdf and validate a PDF with veraPDF (ua1 and 2a).`,
    );
  }
};
