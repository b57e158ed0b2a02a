import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../run-program.ts';
import { changeAfter } from './next-change.ts';
import { type SamplePreview, startPreview } from './sample-preview.ts';

/** A copy of the project's code, so that a template can be changed. */
const project = `${mkdtempSync(path.join(tmpdir(), 'project-'))}/`;
let preview: SamplePreview;
beforeAll(async () => {
  for (const name of ['scripts', 'templates', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(path.join(ROOT, name), path.join(project, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'));
  preview = await startPreview(project);
});
afterAll(async () => {
  await preview?.stop();
  rmSync(project, { recursive: true });
});

const pictureOf = async (id: string): Promise<Buffer> => {
  const address = `pages/en/${id}/letter-standard`;
  await fetch(new URL(address, preview.address)); // draws it
  const picture = await fetch(new URL(`${address}/1.png`, preview.address));
  return Buffer.from(await picture.arrayBuffer());
};

const replaceIn = (file: string, words: string, becomes: string): void => {
  const at = path.join(project, file);
  writeFileSync(at, readFileSync(at, 'utf8').replace(words, becomes));
};

const save = (words: string, becomes: string) =>
  changeAfter(
    preview.address,
    () => replaceIn('templates/colours.ts', words, becomes),
    ({ changed }) => changed.length > 0,
  );

test('a saved template changes every page, and undoing it restores every page', async () => {
  const before = await pictureOf('alpha');
  const { changed } = await save("petrol: '#0A4453'", "petrol: '#531F0A'");
  expect(changed).toEqual(['en/alpha', 'en/beta']);
  expect((await pictureOf('alpha')).equals(before)).toBe(false);
  await save("petrol: '#531F0A'", "petrol: '#0A4453'");
  expect((await pictureOf('alpha')).equals(before)).toBe(true);
});

test('an error in a template replaces the page until it is fixed', async () => {
  await save('export type ColourName', 'export tpe ColourName');
  const response = await fetch(new URL('pages/en/alpha/letter-standard', preview.address));
  expect(JSON.parse(await response.text()).diagnostic).toMatch(/colours\.ts:\d+/);
  await save('export tpe ColourName', 'export type ColourName');
  expect((await pictureOf('alpha')).subarray(1, 4).toString()).toBe('PNG');
});
