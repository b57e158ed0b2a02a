import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../run-program.ts';

const folder = await mkdtemp(join(tmpdir(), 'run-packet-'));
afterAll(() => rm(folder, { recursive: true }));

const make = async (text: string, ...args: string[]) => {
  const file = join(folder, 'packet.yaml');
  await writeFile(file, text);
  return run('packet', [file, '--content', 'test/fixtures/build/two-guides', ...args]);
};

test('a packet file makes one PDF, creating its folder, and no other file', async () => {
  const out = join(folder, 'new', 'both.pdf');
  const { code, stdout, stderr } = await make('sheets: [alpha, beta]\n', '--out', out);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/both\.pdf: 2 sheets, \d+ pages\n$/u);
  expect((await readFile(out)).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await readdir(join(folder, 'new'))).toEqual(['both.pdf']);
});

test('an unknown sheet is an error at its place, without a PDF', async () => {
  const { code, stdout, stderr } = await make('sheets: [alpha, betta]\n');
  expect(code).toBe(1);
  expect(`${stdout}${stderr}`).toContain('packet.yaml:1:17');
  expect(`${stdout}${stderr}`).toContain('Did you mean `BETA`?');
  expect(await readdir(folder)).not.toContain('packet.pdf');
});

test('missing teach-back questions are an error at their line, without a PDF', async () => {
  const { code, stdout, stderr } = await make('sheets: [alpha]\nteachBack: true\n');
  expect(code).toBe(1);
  expect(`${stdout}${stderr}`).toContain('packet.yaml:2:1');
  expect(`${stdout}${stderr}`).toContain('teach-back.yaml');
});

test('a repeated sheet in a packet file is an error at its second place', async () => {
  const { code, stdout, stderr } = await make('sheets: [alpha, beta, ALPHA]\n');
  expect(code).toBe(1);
  expect(`${stdout}${stderr}`).toContain('packet.yaml:1:23');
});

test('a clinic profile that is not there is a usage error at its key', async () => {
  const { code, stderr } = await make('sheets: [alpha]\nclinic: missing.yaml\n');
  expect(code).toBe(2);
  expect(stderr).toMatch(/packet\.yaml:2:1: There is no file .*missing\.yaml/u);
});

test('a language without sheets is a usage error with the key to set', async () => {
  const { code, stdout, stderr } = await make('language: fr\nsheets: [alpha]\n');
  expect(code).toBe(2);
  expect(`${stdout}${stderr}`).toContain('packet.yaml:1:1: No sheet is in the language fr');
  expect(`${stdout}${stderr}`).toContain('language: en');
});
