import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = 'scripts/tagged-pdf/';

/** A replaced method of pdfkit's document or of one of its parts: `document.end = …`. */
const REPLACES =
  /\b(?:document|font|page|ref|names)\.\w+ = (?:\(|async |data)|Object\.assign\((?:document|font|page),/;

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path));
const replacing = files.filter((path) => REPLACES.test(readFileSync(ROOT + path, 'utf8')));

const table = readFileSync(`${ROOT}README.md`, 'utf8').split('## What is replaced')[1] ?? '';
const listed = [...table.matchAll(/`([\w/-]+\.ts)`/g)].map(([, path = '']) => path);

test('methods of pdfkit and react-pdf are replaced only in the two adapter folders', () => {
  expect(replacing.length).toBeGreaterThan(10);
  expect(replacing.filter((path) => !/^(?:pdfkit|react-pdf)\//.test(path))).toEqual([]);
});

test.each(replacing)('%s is listed with its upstream issue', (path) => {
  expect(listed).toContain(path);
});

test('every file in the README exists', () => {
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter((path) => !files.includes(path))).toEqual([]);
});
