import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compile, localeNamed } from '../../scripts/core/index.ts';
import { questionsFor } from '../../scripts/model/teach-back.ts';

const root = await mkdtemp(join(tmpdir(), 'teach-back-'));
afterAll(() => rm(root, { recursive: true }));
await cp('test/fixtures/build/two-guides', root, { recursive: true });

const KINDS = ['treatment', 'pair', 'cancer-type', 'medicine', 'booklet', 'guide'];
const lines = (key: string, questions: readonly string[]): string =>
  `  ${key}:\n${questions.map((question) => `    - "${question}"\n`).join('')}`;
const ASKED = ['What is it for?', 'When will you call us?', 'Tell me what you will do.'];

/** A file with these questions for guides, and `sheets`. */
const fileOf = (guide: readonly string[], sheets = ''): string =>
  `kinds:\n${KINDS.map((kind) => lines(kind, kind === 'guide' ? guide : ASKED)).join('')}${sheets}`;

const compiled = async (text: string) => {
  await writeFile(join(root, 'en/teach-back.yaml'), text);
  const { teachBacks, diagnostics } = await compile(root, localeNamed('en'));
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, rule }) => `${file.slice(root.length + 1)}:${line}:${column} ${rule}`);
  return { teachBack: teachBacks.en, errors, diagnostics };
};

test('a sheet has the questions of its kind, or its own', async () => {
  const own = ['Who is here?', 'What is new?', 'What will you say?'];
  const { teachBack, errors } = await compiled(fileOf(ASKED, `sheets:\n${lines('alpha', own)}`));
  expect(errors).toEqual([]);
  if (teachBack === undefined) throw new Error('There are no questions');
  const asked = (id: string) => questionsFor(teachBack, { id, kind: 'guide', treatment: null });
  expect(asked('alpha')).toEqual(own);
  expect(asked('beta')).toEqual(ASKED);
  expect(asked('constructor')).toEqual(ASKED);
});

test('the sheets of a treatment have its questions, unless a sheet has its own', () => {
  const [own, chemo] = [['Mine?'], ['Chemo?']];
  const kinds = { guide: [], treatment: [], pair: [], 'cancer-type': [], medicine: [], booklet: [] };
  const teachBack = { kinds, treatments: { chemotherapy: chemo }, sheets: { 'chemotherapy-lung': own } };
  const asked = (id: string) =>
    questionsFor(teachBack, {
      id,
      kind: 'pair',
      treatment: { id: 'chemotherapy', name: 'Chemotherapy', hasMedicines: true },
    });
  expect(asked('chemotherapy-breast')).toEqual(chemo);
  expect(asked('chemotherapy-lung')).toEqual(own);
});

test('questions for an unknown treatment are an error at their place', async () => {
  const { errors } = await compiled(fileOf(ASKED, `treatments:\n${lines('chemo', ASKED)}`));
  expect(errors).toEqual(['en/teach-back.yaml:27:3 handout/teach-back-sheet']);
});

test('their quotes are those of the language', async () => {
  const { teachBack } = await compiled(fileOf([...ASKED.slice(1), "What's it for?"]));
  expect(teachBack?.kinds.guide[2]).toBe('What’s it for?');
});

test('content without the file has no questions', async () => {
  const { teachBacks } = await compile('test/fixtures/build/two-guides', localeNamed('en'));
  expect(teachBacks).toEqual({});
});

/** The line of the first question for guides in the file. */
const FIRST = 23;

describe('an invalid question is an error at its place:', () => {
  test.each([
    ['two of them', ASKED.slice(1), 22, 'content/bad-value'],
    ['words without an end', ['What is it for', ...ASKED.slice(1)], FIRST, 'content/bad-value'],
    ['a dose', ['Will you take 500 mg twice a day?', ...ASKED.slice(1)], FIRST, 'handout/dose'],
    ['a phone number', ['Will you call 020 7946 0120?', ...ASKED.slice(1)], FIRST, 'handout/phone-number'],
    ['an emergency number', ['Will you call 911?', ...ASKED.slice(1)], FIRST, 'handout/emergency-number'],
    ['marks of Markdown', ['Is it **for** you?', ...ASKED.slice(1)], FIRST, 'content/marks-in-words'],
    ['a letter without a glyph', ['What is 日本?', ...ASKED.slice(1)], FIRST, 'content/missing-glyph'],
  ])('%s', async (_, questions, line, rule) => {
    const { errors } = await compiled(fileOf(questions));
    expect(errors.map((error) => error.replace(/:\d+ /u, ' '))).toContain(
      `en/teach-back.yaml:${line} ${rule}`,
    );
  });

  test('too many words in one sentence', async () => {
    const long =
      'Will you do it in the way we did it here on the day you came in to see us at our new place?';
    const { diagnostics } = await compiled(fileOf([long, ...ASKED.slice(1)]));
    expect(diagnostics).toContainEqual(expect.objectContaining({ line: FIRST, rule: 'plain/long-sentence' }));
  });

  test('an unknown sheet, with the nearest one', async () => {
    const { errors, diagnostics } = await compiled(fileOf(ASKED, `sheets:\n${lines('alhpa', ASKED)}`));
    expect(errors).toEqual(['en/teach-back.yaml:27:3 handout/teach-back-sheet']);
    expect(diagnostics.map(({ fix }) => fix)).toContain('Did you mean `alpha`?');
  });
});
