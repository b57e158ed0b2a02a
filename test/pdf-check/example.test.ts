import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderTagged } from '../../scripts/tagged-pdf/index.ts';
import { OPTIONS, sheet, Text } from '../tagged-pdf/elements.ts';
import { close, open } from './edit-pdf.ts';

const run = promisify(execFile);

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2023',
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: ['node'],
  },
  files: ['pdf-check/example.ts'],
};

describe('the folder copied out of the project, beside the packages it needs', () => {
  let folder = '';

  /** Runs the example on a file of the folder; the exit code and what it printed. */
  const check = async (file: string, bytes: Uint8Array): Promise<{ code: number; stdout: string }> => {
    await writeFile(path.join(folder, file), bytes);
    const args = ['--import', import.meta.resolve('tsx'), path.join(folder, 'pdf-check/example.ts'), file];
    return run(process.execPath, args, { cwd: folder }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }) => ({ code, stdout }),
    );
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pdf-check-'));
    await cp('scripts/pdf-check', path.join(folder, 'pdf-check'), { recursive: true });
    await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('has an example that finds nothing in a good file, and what is wrong in another', async () => {
    const { bytes } = await renderTagged(sheet(Text({ tag: 'P' }, 'See “Call us” on page 7.')), OPTIONS);
    const document = await open(bytes);
    document.setTitle('Another title');

    const [good, spoiled] = [
      await check('good.pdf', (await renderTagged(sheet(Text({ tag: 'P' }, 'Call us.')), OPTIONS)).bytes),
      await check('spoiled.pdf', await close(document)),
    ];

    expect(good).toEqual({ code: 0, stdout: '' });
    expect(spoiled.code).toBe(1);
    expect(spoiled.stdout).toContain('title-same');
    expect(spoiled.stdout).toContain('found: “Call us” on page none, not 7');
  });

  test('has types that a strict program can use', async () => {
    const tsc = path.resolve('node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error) => error);
    expect(stdout).toBe('');
  });
});
