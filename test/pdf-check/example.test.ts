import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { renderTagged } from '../../scripts/tagged-pdf/index.ts';
import { copyPackage } from '../copied-package.ts';
import { OPTIONS, sheet, Text } from '../tagged-pdf/elements.ts';
import { close, open } from './edit-pdf.ts';

const sheetSaying = async (words: string): Promise<Uint8Array> =>
  (await renderTagged(sheet(Text({ tag: 'P' }, words)), OPTIONS)).bytes;

describe('the folder copied out of the project, beside the packages it needs', async () => {
  const { folder, example, typeErrors, remove } = await copyPackage('pdf-check', 'example.ts');
  afterAll(remove);

  test('has an example that finds nothing in a good file, and what is wrong in another', async () => {
    const spoiled = await open(await sheetSaying('See “Call us” on page 7.'));
    spoiled.setTitle('Another title');
    await writeFile(path.join(folder, 'good.pdf'), await sheetSaying('Call us.'));
    await writeFile(path.join(folder, 'spoiled.pdf'), await close(spoiled));

    expect(await example('good.pdf')).toEqual({ code: 0, stdout: '' });
    const { code, stdout } = await example('spoiled.pdf');
    expect(code).toBe(1);
    expect(stdout).toContain('title-same');
    expect(stdout).toContain('found: “Call us” on page none, not 7');
  });

  test('has types that a strict program can use', async () => {
    expect(await typeErrors()).toBe('');
  });
});
