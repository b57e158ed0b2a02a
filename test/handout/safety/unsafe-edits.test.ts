import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compile, LOCALES, loadContent } from '../../../scripts/core/index.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
import type { Gate } from '../../../scripts/handout/assemble/load-handouts.ts';
import { checkMaps } from '../../../scripts/handout/checks/check-maps.ts';
import { checkSafety } from '../../../scripts/handout/safety/check-safety.ts';
import { UNSAFE_EDITS, type UnsafeEdit } from './unsafe-edits.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const GATES: readonly Gate[] = [checkMaps, checkSafety];

/** The safety gates of a build. The others, for plain language, take half of the time. */
const ofSafety = (gates: readonly Gate[]): readonly Gate[] => gates.filter((gate) => GATES.includes(gate));

/** The translations, which no edit touches: to compile them each time would double the time. */
const ES = path.join('content', 'es');

/**
 * Applies edits of different files to a copy of the project's English content; returns the errors that they
 * cause there.
 */
const errorsAfter = async (edits: readonly UnsafeEdit[]): Promise<string[]> => {
  const root = mkdtempSync(path.join(tmpdir(), 'unsafe-'));
  folders.push(root);
  cpSync('content', root, { recursive: true, filter: (from) => from !== ES });
  for (const { file, words, becomes } of edits) {
    const before = readFileSync(path.join(root, file), 'utf8');
    const after = before.replace(words, becomes);
    expect(after, `the words to edit are in ${file}`).not.toBe(before);
    writeFileSync(path.join(root, file), after);
  }
  const { files } = await compile(root, [...LOCALES.values()], { chooseGates: ofSafety });
  return listDiagnostics(files)
    .filter(({ severity }) => severity === 'error')
    .map(({ file: at, line, rule }) => `${path.relative(root, at)}:${line > 0} ${rule}`);
};

/**
 * Edits tested together, to compile the content less often: of different files, and found by different rules.
 */
type Batch = { edits: UnsafeEdit[]; errors: () => Promise<string[]> };

const newBatch = (): Batch => {
  const edits: UnsafeEdit[] = [];
  let errors: Promise<string[]> | null = null;
  const errorsOnce = (): Promise<string[]> => {
    errors ??= errorsAfter(edits);
    return errors;
  };
  return { edits, errors: errorsOnce };
};

const batches: Batch[] = [];

const batchOf = (edit: UnsafeEdit): Batch => {
  const isApart = ({ file, rule }: UnsafeEdit): boolean => file !== edit.file && rule !== edit.rule;
  const batch = batches.find(({ edits }) => edits.every(isApart)) ?? newBatch();
  if (batch.edits.length === 0) batches.push(batch);
  batch.edits.push(edit);
  return batch;
};

const cases = Object.entries(UNSAFE_EDITS).map(([what, edit]) => [what, edit, batchOf(edit)] as const);

test('the current content is safe', async () => {
  const { files } = await loadContent('content', null);
  expect(listDiagnostics(files).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(cases)('%s: stopped, with its place', async (_, { file, rule }, { errors }) => {
  expect(await errors()).toContain(`${file}:true ${rule}`);
});
