import { mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Inputs, type Memo, type MemoStage, peek, recall } from '../../scripts/memo/memo.ts';
import { trim } from '../../scripts/memo/trim.ts';
import { newFolder } from '../build/output-folder.ts';

type Text = { text: string; isInvalid?: boolean };

const stage = (name: string): MemoStage<Text, { length: number }> => ({
  name,
  pack: ({ text }) => ({ facts: { length: text.length }, bytes: Buffer.from(text) }),
  unpack: ({ bytes }) => ({ text: Buffer.from(bytes).toString('utf8') }),
  isStored: ({ isInvalid = false }) => !isInvalid,
});
const UPPER = stage('upper');

let memo: Memo = { folder: '', max: 0, tools: {} };
let made: string[] = [];
beforeEach(async () => {
  memo = { folder: join(await newFolder(), 'cache'), max: 1e9, tools: { program: 'one' } };
  made = [];
});

const make = (text: string) => async (): Promise<Text> => {
  made.push(text);
  return { text: text.toUpperCase() };
};

const upper = (text: string, other: Partial<Memo> = {}, of = UPPER): Promise<Text> =>
  recall({ ...memo, ...other }, of, () => ({ text }), make(text));

const stored = (): string[] =>
  readdirSync(memo.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

describe('recall', () => {
  test('computes a result once for the same inputs', async () => {
    expect(await upper('a')).toEqual({ text: 'A' });
    expect(await upper('a')).toEqual({ text: 'A' });
    expect(made).toEqual(['a']);
  });

  test('the order of inputs does not matter', async () => {
    await recall(memo, UPPER, () => ({ one: '1', other: '2' }), make('a'));
    await recall(memo, UPPER, () => ({ other: '2', one: '1' }), make('b'));
    expect(made).toEqual(['a']);
  });

  test('recomputes for another input, another program and another stage', async () => {
    await upper('a');
    await upper('b');
    await upper('a', { tools: { program: 'other' } });
    await upper('a', {}, stage('capital'));
    expect(made).toEqual(['a', 'b', 'a', 'a']);
  });

  test('does not confuse inputs', async () => {
    const inputs: Inputs[] = [{ a: 'b","c":"d' }, { a: 'b', c: 'd' }];
    for (const one of inputs) await recall(memo, UPPER, () => one, make('a'));
    expect(made).toEqual(['a', 'a']);
  });

  test('does not store a value that must not be stored', async () => {
    const invalid = async (): Promise<Text> => ({ text: 'A', isInvalid: true });
    await recall(memo, UPPER, () => ({ text: 'a' }), invalid);
    await upper('a');
    expect(made).toEqual(['a']);
  });

  test('does not store a result whose inputs changed meanwhile', async () => {
    const texts = ['a', 'b'];
    await recall(memo, UPPER, () => ({ text: texts.shift() ?? '' }), make('a'));
    await upper('a');
    await upper('b');
    expect(made).toEqual(['a', 'a', 'b']);
  });

  test('computes the result when the inputs cannot be read, and stores nothing', async () => {
    const unreadable = (): Inputs => {
      throw new Error('EACCES');
    };
    expect(await recall(memo, UPPER, unreadable, make('a'))).toEqual({ text: 'A' });
    expect(() => stored()).toThrow('ENOENT');
  });

  test('passes on an error and stores nothing', async () => {
    const failing = (): Promise<Text> => Promise.reject(new Error('no ink'));
    await expect(recall(memo, UPPER, () => ({ text: 'a' }), failing)).rejects.toThrow('no ink');
    expect(await upper('a')).toEqual({ text: 'A' });
  });

  test('works without write permission', async () => {
    mkdirSync(dirname(memo.folder), { recursive: true });
    writeFileSync(memo.folder, 'a file is here');
    expect(await upper('a')).toEqual({ text: 'A' });
  });

  test.each<[string, (file: Buffer) => Buffer]>([
    ['a byte of the result', (file) => Buffer.concat([file.subarray(0, -1), Buffer.from('X')])],
    ['its end', (file) => file.subarray(0, -1)],
    ['what is known of it', (file) => Buffer.from(file.toString().replace('"length":1', '"length":2'))],
    ['its first line', (file) => file.subarray(5)],
    ['all of it', () => Buffer.alloc(0)],
  ])('recomputes and replaces a result when %s is damaged', async (_, damage) => {
    await upper('a');
    const [path = ''] = stored();
    const whole = readFileSync(path);
    writeFileSync(path, damage(whole));
    expect(await upper('a')).toEqual({ text: 'A' });
    expect(made).toEqual(['a', 'a']);
    expect(readFileSync(path)).toEqual(whole);
  });

  test('does not use a result of other inputs', async () => {
    await upper('a');
    const [own = ''] = stored();
    await upper('b');
    renameSync(stored().find((path) => path !== own) ?? '', own);
    expect(await upper('a')).toEqual({ text: 'A' });
    expect(made).toEqual(['a', 'b', 'a']);
  });
});

describe('peek', () => {
  const length = (text: string) => peek(memo, UPPER, { text });

  test('returns the facts of a result, or null', async () => {
    expect(await length('a')).toBeNull();
    await upper('a');
    expect(await length('a')).toEqual({ length: 1 });
  });

  test('returns null for changed facts', async () => {
    await upper('a');
    const [path = ''] = stored();
    writeFileSync(path, readFileSync(path, 'utf8').replace('"length":1', '"length":2'));
    expect(await length('a')).toBeNull();
  });

  test('reads facts longer than the start of a file', async () => {
    const long = {
      ...UPPER,
      pack: () => ({ facts: { length: 1, text: 'a'.repeat(9000) }, bytes: Buffer.from('A') }),
    };
    await upper('a', {}, long);
    expect(await length('a')).toMatchObject({ length: 1 });
  });
});

test('trim removes the least recently used entries until the rest fits', async () => {
  await upper('old');
  const [old = ''] = stored();
  await upper('new');
  const [, size] = [0, readFileSync(old).length];
  utimesSync(old, new Date(0), new Date(0));
  await trim({ ...memo, max: size * 1.5 });
  expect(stored()).toHaveLength(1);
  expect(stored()).not.toContain(old);
});
