import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const CODE = /\.(?:tsx?|mjs)$/;
const IMPORT = /(?:from|import\()\s*'(\.[^']+)'/g;

/** One import of a source file; both paths from the root of the project. */
export type Import = { from: string; to: string };

const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => CODE.test(name))
    .map((name) => posix.join(folder, name));

const importsOf = (from: string): Import[] =>
  [...readFileSync(join(ROOT, from), 'utf8').matchAll(IMPORT)].map(([, target = '']) => ({
    from,
    to: posix.join(dirname(from), target),
  }));

export const allFiles = (): string[] => ['scripts', 'templates'].flatMap(filesOf);

/** Every relative import of `scripts/` and `templates/`, also of types alone. */
export const allImports = (): Import[] => allFiles().flatMap(importsOf);

/** The layer of a file; null for an entry file and its launcher. */
export const layerOf = (file: string): string | null => {
  const [top = '', folder = '', ...rest] = file.split('/');
  if (top === 'templates') return top;
  return top === 'scripts' && rest.length > 0 && folder !== 'start' ? folder : null;
};

/** The layers in the table of `scripts/README.md`, in order. */
export const layersInDocs = (): Map<string, string[]> => {
  const text = readFileSync(join(ROOT, 'scripts/README.md'), 'utf8');
  const rows = text.matchAll(/^\| `([\w-]+)`[^|]*\|[^|]*\| ([^|]*) \|$/gm);
  return new Map(
    [...rows].map(([, name = '', imports = '']) => [name, imports.split(', ').filter((one) => one !== '—')]),
  );
};

/** The arrows of the diagram in `scripts/README.md`, as `from --> to`. */
export const arrowsInDocs = (): string[] => {
  const text = readFileSync(join(ROOT, 'scripts/README.md'), 'utf8');
  const [, diagram = ''] = /```mermaid\n(.*?)```/s.exec(text) ?? [];
  return diagram.match(/[\w-]+ --> [\w-]+/g) ?? [];
};
