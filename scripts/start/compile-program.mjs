import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** The entry point of the command, and the process that it starts itself. */
const ENTRIES = ['cli/handouts', 'build/workers/worker-process'];

/**
 * A module keeps the URL of its source, from which fonts, packages and the project's other files are
 * resolved.
 */
const placesOfSources = {
  name: 'places-of-sources',
  setup: (build) => {
    build.onLoad({ filter: /[\\/](?:scripts|templates)[\\/].*\.tsx?$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', () =>
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

/**
 * Compiles the programs and their shared modules to JavaScript; packages stay external. Rejects when the
 * source has an error.
 *
 * @param {string} root folder of the project
 * @param {string} folder output folder; programs are named after their sources
 * @param {string} hash SHA-256 of the source, embedded in the programs
 */
export const compileProgram = async (root, folder, hash) => {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    outbase: 'scripts',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    entryPoints: ENTRIES.map((name) => `scripts/${name}.ts`),
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    define: { PROGRAM_SHA256: JSON.stringify(hash) },
    plugins: [placesOfSources],
    sourcemap: true,
    logLevel: 'silent',
  });
};
