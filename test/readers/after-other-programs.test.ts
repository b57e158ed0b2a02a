import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MATRIX, pdfOf, type Sheet } from './matrix.ts';
import { READERS, REWRITERS } from './programs.ts';

const nameOf = ({ id, language, edition }: Sheet): string => `${language} ${id} ${edition}`;

let folder: string;
const file = (name: string): string => path.join(folder, `${name}.pdf`);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readers-'));
  for (const sheet of MATRIX) await writeFile(file(nameOf(sheet)), await pdfOf(sheet));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Words in alphabetical order: programs differ in what they call a line, and so in which comes first. */
const wordsIn = (text: string): string[] => text.split(/\s+/u).filter(Boolean).sort();

/** The link targets and phone numbers, in page order. */
const addressesIn = async (pdf: string): Promise<string[]> => {
  const task = getDocument({ data: new Uint8Array(await readFile(pdf)), verbosity: 0 });
  const document = await task.promise;
  const addresses: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    for (const { url } of await (await document.getPage(number)).getAnnotations())
      if (url) addresses.push(url);
  await task.destroy();
  return addresses;
};

describe.each(MATRIX.map(nameOf))('%s', (id) => {
  test.each(Object.entries(REWRITERS))('keeps its words and links after %s', async (name, rewrite) => {
    const rewritten = file(`${id} ${Object.keys(REWRITERS).indexOf(name)}`);
    await rewrite(file(id), rewritten);
    for (const read of Object.values(READERS)) {
      const words = wordsIn(await read(file(id)));
      expect(words.length).toBeGreaterThan(100);
      expect(wordsIn(await read(rewritten))).toEqual(words);
    }
    const addresses = await addressesIn(file(id));
    expect(addresses.length).toBeGreaterThan(0);
    expect(await addressesIn(rewritten)).toEqual(addresses);
  });

  test.each(Object.entries(READERS))('has its bullets and quotes in %s', async (_, read) => {
    expect(await read(file(id))).toMatch(/•[\s\S]*“|“[\s\S]*•/u);
  });
});
