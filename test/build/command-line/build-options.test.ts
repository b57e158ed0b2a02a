import { expect, test } from 'vitest';
import { parseBuild } from '../../../scripts/build/command-line/build-options.ts';

const parse = (...args: string[]) =>
  parseBuild(args, { version: '2026.11.1', content: 'content', out: 'output' });

const optionsOf = (...args: string[]) => {
  const parsed = parse(...args);
  if (parsed.type !== 'run') throw new Error(parsed.text);
  return parsed.options;
};

test('without arguments everything is built, in colour, in the output folder', () => {
  expect(optionsOf()).toEqual({
    selection: { only: [], languages: [], editions: [], ink: 'colour', fillable: false },
    formats: ['pdf'],
    ink: null,
    content: 'content',
    clinic: null,
    out: 'output',
    version: '2026.11.1',
    workers: null,
    shard: null,
    requireReviewed: false,
    reviewedOnly: false,
    cache: true,
    profile: false,
    explain: false,
    list: false,
    passages: false,
    reviews: false,
    json: false,
    quiet: false,
    debug: false,
  });
});

test('formats are comma-separated or repeated, without duplicates', () => {
  expect(optionsOf('--format', 'pdf,txt').formats).toEqual(['pdf', 'txt']);
  expect(optionsOf('--format', 'txt', '--format', 'pdf,txt').formats).toEqual(['txt', 'pdf']);
  expect(parse('--format', 'text')).toMatchObject({
    type: 'usage-error',
    text: expect.stringContaining('There is no such format. Did you mean “txt”?'),
  });
});

test.each([
  [['--format', 'txt', '--edition', 'a4-large'], '--edition applies to PDFs only'],
  [['--format', 'txt', '--ink', 'black'], '--ink applies to PDFs only'],
  [['--format', 'pdf,txt', '--shard', '1/2', '--out', 'part'], '--shard works with PDFs only'],
  [['--format', 'txt', '--list'], '--format applies to builds only'],
])('%j is refused', (args, text) => {
  expect(parse(...args)).toMatchObject({ type: 'usage-error', text: expect.stringContaining(text) });
});

test('an edition can be combined with PDFs and another format', () => {
  expect(optionsOf('--format', 'pdf,txt', '--edition', 'a4-large').formats).toEqual(['pdf', 'txt']);
});

test('a profile is measured on rebuilt sheets, not on cached ones', () => {
  expect(optionsOf('--profile')).toMatchObject({ profile: true, cache: false });
});

test('workers are a number from 1 to 99', () => {
  expect(optionsOf('--workers', '3').workers).toBe(3);
  for (const wrong of ['0', '100', '1.5', 'all']) {
    const parsed = parseBuild(['--workers', wrong], { version: '1', content: 'content', out: 'output' });
    expect(parsed).toMatchObject({ type: 'usage-error', text: expect.stringContaining('from 1 to 99') });
  }
});

test('a shard is i/n and has its own output folder', () => {
  expect(optionsOf('--shard', '2/3', '--out', 'part').shard).toEqual({ index: 2, of: 3 });
  expect(optionsOf('--shard', '2/3', '--list').shard).toEqual({ index: 2, of: 3 });
});

test('editions and languages are comma-separated or repeated', () => {
  const { selection } = optionsOf(
    '--edition',
    'a4-large,letter-large',
    '--edition',
    'a4-standard',
    '--lang',
    'en, es',
  );
  expect(selection.editions).toEqual(['a4-large', 'letter-large', 'a4-standard']);
  expect(selection.languages).toEqual(['en', 'es']);
});

test('globs are repeated: a comma may be part of one', () => {
  expect(optionsOf('--only', '{a,b}*', '--only', 'c').selection.only).toEqual(['{a,b}*', 'c']);
  expect(optionsOf('--only', 'a, {b,c}-{d,e},f*').selection.only).toEqual(['a', '{b,c}-{d,e}', 'f*']);
});

test('every switch can be switched on', () => {
  const args = [
    '--list',
    '--passages',
    '--json',
    '--quiet',
    '--debug',
    '--ink',
    'black',
    '--fillable',
    '--pdf-version',
    '2.0',
    '--clinic',
    'c.yaml',
  ];
  expect(optionsOf(...args, '--set-version', '2027.1.0')).toMatchObject({
    list: true,
    passages: true,
    json: true,
    quiet: true,
    debug: true,
    clinic: 'c.yaml',
    version: '2027.1.0',
    selection: { ink: 'black', fillable: true, pdfVersion: '2.0' },
  });
});

test.each([
  ['a misspelt option', ['--onyl', 'x'], '--only'],
  ['a misspelt edition', ['--edition', 'leter-standard'], 'Did you mean “letter-standard”'],
  [
    'one misspelt edition of two',
    ['--edition', 'a4-large,a4-smal'],
    'Known: letter-standard, letter-large, a4-standard, a4-large, letter-bilingual',
  ],
  ['a misspelt ink', ['--ink', 'color'], 'Did you mean “colour”'],
  ['a version of PDF that is not written', ['--pdf-version', '1.4'], 'Known: 1.7, 2.0'],
  ['an argument without an option', ['hormone-therapy'], '--only "<glob>"'],
  ['an option without its value', ['--out'], "'--out <folder>' argument missing"],
  ['an empty value', ['--out', ''], 'It is empty'],
  ['an empty part of a list', ['--lang', 'en,'], 'It is empty'],
  ['an empty glob', ['--only', ''], 'It is empty'],
  ['an empty glob in a list', ['--only', 'a,,b'], 'It is empty'],
  ['a month that is none', ['--set-version', '2026.13.1'], 'YYYY.M.N'],
  ['a month with a zero', ['--set-version', '2026.01.1'], 'without a leading zero'],
  ['a v before the version', ['--set-version', 'v2026.1.1'], 'YYYY.M.N'],
  [
    'a list of reviewed sheets alone',
    ['--require-reviewed', '--list'],
    '--require-reviewed applies to builds only',
  ],
  ['a list of reviewed sheets only', ['--reviewed-only', '--list'], '--reviewed-only applies to builds only'],
  ['drafts left out and refused', ['--reviewed-only', '--require-reviewed'], 'choose one'],
  [
    'a shard of reviewed sheets',
    ['--reviewed-only', '--shard', '2/3', '--out', 'part'],
    'cannot be combined with --shard',
  ],
  ['a shard that is not there', ['--shard', '4/3', '--out', 'part'], 'such as 2/3'],
  [
    'a shard into the output folder',
    ['--shard', '2/3'],
    '--shard needs its own output folder: --out <folder>',
  ],
  ['passages of a shard', ['--shard', '2/3', '--list', '--passages'], 'cannot be combined with --shard'],
  [
    'an explanation of a shard',
    ['--shard', '2/3', '--out', 'part', '--explain', 'x'],
    'cannot be combined with --shard',
  ],
  [
    'reviews of a shard',
    ['--shard', '2/3', '--list', '--reviews'],
    '--reviews cannot be combined with --shard',
  ],
  ['--passages alone', ['--passages'], '--list --passages'],
  ['--reviews alone', ['--reviews'], '--list --reviews'],
  ['two lists at once', ['--list', '--passages', '--reviews'], 'use either --passages or --reviews'],
  ['an output folder in the content', ['--out', 'content/output'], 'choose another folder'],
  ['the content as output folder', ['--content', 'x', '--out', './x/'], 'choose another folder'],
])('%s is a usage error with a hint', (_, args, hint) => {
  const parsed = parse(...args);
  expect(parsed.type).toBe('usage-error');
  expect(parsed.type === 'usage-error' && parsed.text).toContain(hint);
  expect(parsed.type === 'usage-error' && parsed.text).toMatch(/See --help\.\n$/);
});

test('an output folder next to the content is not inside it', () => {
  expect(optionsOf('--out', 'content-output').out).toBe('content-output');
});

test('--help and --version are texts to show, whatever other options are given', () => {
  expect(parse('--list', '--help')).toMatchObject({
    type: 'show',
    text: expect.stringContaining('Examples:'),
  });
  expect(parse('--version')).toEqual({ type: 'show', text: '2026.11.1\n' });
});
