import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'ACCESSIBILITY.md',
  'content/README.md',
  'scripts/README.md',
  'scripts/tagged-pdf/README.md',
  'scripts/handout-check/README.md',
  'scripts/pdf-check/README.md',
  'scripts/render/page-layout/README.md',
  'templates/fonts/README.md',
  'test/bench/README.md',
  '.github/clinics.md',
  '.github/releases.md',
  '.changes/README.md',
];

/** A file or folder of the code: with an extension or a trailing slash, and without a placeholder. */
const PATH =
  /(?<![\w/.])(?:scripts|templates|test|\.github|\.ci)\/[\w./-]*(?:\.(?:tsx?|mjs|css|md|json|ya?ml)|\/)(?![\w<*{])/g;
const LINK = /\]\((?!https?:|mailto:|tel:|#|pictures\/)([^)#\s]+)/g;

const pathsIn = (page: string): string[] => {
  const text = readFileSync(page, 'utf8');
  const links = [...text.matchAll(LINK)].map(([, path = '']) => join(dirname(page), path));
  return [...new Set([...(text.match(PATH) ?? []), ...links])];
};

test.each(PAGES)('the files that %s names exist', (page) => {
  expect(pathsIn(page).filter((path) => !existsSync(path))).toEqual([]);
});

/** The anchor of each heading of a page, as on GitHub. */
const anchorsOf = (page: string): Set<string> => {
  const text = readFileSync(page, 'utf8').replace(/^```.*?^```/gms, '');
  return new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
};

test.each(PAGES)('the headings that %s links to exist', (page) => {
  const links = [
    ...readFileSync(page, 'utf8').matchAll(/\]\((?<file>(?!https?:)[^)#\s]*)#(?<anchor>[^)\s]+)\)/g),
  ].map(({ groups = {} }) => groups);
  const missing = links.filter(({ file = '', anchor = '' }) => {
    const target = file === '' ? page : join(dirname(page), file);
    return !target.endsWith('.md') || !anchorsOf(target).has(anchor);
  });
  expect(missing).toEqual([]);
});

test('the pages name files', () => {
  expect(PAGES.flatMap(pathsIn).length).toBeGreaterThan(80);
});
