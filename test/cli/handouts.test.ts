import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GROUPS } from '../../scripts/cli/command-line.ts';
import { run } from '../run-program.ts';

test('every command has a help with its own name and exits with 0', async () => {
  for (const name of GROUPS.flatMap(({ commands }) => Object.keys(commands))) {
    const { code, stdout, stderr } = await run(name, ['--help']);
    expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: npx handouts ${name} `));
  }
});

test('npx can run the entry file of the command', () => {
  expect(statSync('scripts/start.mjs').mode & 0o111).not.toBe(0);
  expect(readFileSync('scripts/start.mjs', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('an unknown option of a command is a usage error', async () => {
  expect(await run('build', ['--onyl', 'x'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining("unknown option '--onyl'"),
  });
});

test('an unknown command exits with 2', async () => {
  expect(await run('biuld', [])).toMatchObject({ code: 2, stderr: expect.stringContaining('build') });
});
