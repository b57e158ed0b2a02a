import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPdf } from '../../scripts/pdf-check/index.ts';
import { copyPackage } from '../copied-package.ts';

const FONT = path.resolve('templates/fonts/AtkinsonHyperlegibleNext-400.ttf');

describe('the folder copied out of the project, beside the packages it needs', async () => {
  const { folder, example, typeErrors, remove } = await copyPackage('tagged-pdf', 'example.tsx');
  afterAll(remove);

  test('has an example that makes a PDF in which the checker finds nothing', async () => {
    await example(FONT);
    const bytes = new Uint8Array(await readFile(path.join(folder, 'letter.pdf')));
    expect(await checkPdf(bytes)).toEqual({ findings: [], notChecked: [] });
  });

  test('has types that a strict program can use', async () => {
    expect(await typeErrors()).toBe('');
  });
});
