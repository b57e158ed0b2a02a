import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from '../../scripts/pdf-check/index.ts';

const run = promisify(execFile);
const FONT = path.resolve('templates/fonts/AtkinsonHyperlegibleNext-400.ttf');

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    jsx: 'react-jsx',
    module: 'nodenext',
    target: 'es2023',
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: ['node'],
  },
  files: ['tagged-pdf/example.tsx'],
};

describe('the folder copied out of the project, beside the packages it needs', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tagged-pdf-'));
    await cp('scripts/tagged-pdf', path.join(folder, 'tagged-pdf'), { recursive: true });
    await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('has an example that makes a PDF in which the checker finds nothing', async () => {
    const example = path.join(folder, 'tagged-pdf/example.tsx');
    await run(process.execPath, ['--import', import.meta.resolve('tsx'), example, FONT], { cwd: folder });
    const bytes = new Uint8Array(await readFile(path.join(folder, 'letter.pdf')));

    expect(await checkPdf(bytes)).toEqual({ findings: [], notChecked: [] });
  });

  test('has types that a strict program can use', async () => {
    const tsc = path.resolve('node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error) => error);
    expect(stdout).toBe('');
  });
});
