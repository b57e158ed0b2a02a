import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run-program.ts';

const check = (fixture: string, args: string[] = [], env: Record<string, string> = {}) =>
  run('check', ['--content', `test/fixtures/build/${fixture}`, ...args], { env });

test('valid content: code 0 and one line', async () => {
  const ended = await check('two-guides');
  expect(ended).toEqual({
    code: 0,
    signal: null,
    stdout: expect.stringMatching(
      /^Reading level as printed: Flesch-Kincaid at most [\d.]+ \(\w+\), SMOG at most [\d.]+ \(\w+\)\.\n4 files, 2 sheets: 0 errors and 0 warnings\.\n$/,
    ),
    stderr: '',
  });
});

test('an error: code 1, place, rule, what was found and expected, and the fix', async () => {
  const { code, stdout } = await check('raw-html');
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /alpha\.md:10:18 {2}error {4}markdown\/raw-html\n {2}found .*\n {2}expected .*\n {2}fix /,
  );
});

test('a warning: code 0', async () => {
  const { code, stdout } = await check('unused-source');
  expect(code).toBe(0);
  expect(stdout).toContain('warning  handout/unused-source');
});

test('--quiet omits warnings and the summary', async () => {
  expect(await check('unused-source', ['--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test('--json prints a list of errors and nothing else', async () => {
  const { code, stdout } = await check('unused-source', ['--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    {
      file: 'test/fixtures/build/unused-source/sources.yaml',
      line: 7,
      column: 1,
      rule: 'handout/unused-source',
      severity: 'warning',
      found: expect.stringContaining('OTHER'),
      expected: expect.any(String),
      fix: expect.any(String),
    },
  ]);
});

test('--json of valid content is an empty list', async () => {
  expect(JSON.parse((await check('two-guides', ['--json'])).stdout)).toEqual([]);
});

test('under GitHub Actions each error is an annotation too', async () => {
  const { stdout } = await check('raw-html', [], { GITHUB_ACTIONS: 'true' });
  expect(stdout).toMatch(
    /^::error file=test\/fixtures\/build\/raw-html\/en\/guides\/alpha\.md,line=10,col=18,/m,
  );
});

test('--scores prints a line for each sheet; with --json the errors and all grades', async () => {
  const { stdout } = await check('two-guides', ['--scores']);
  expect(stdout).toMatch(/^sheet +words +sentences +FK +SMOG .*\nalpha +\d+ +\d+ +[\d.]+ +[\d.]+ /);
  const { diagnostics, sheets } = JSON.parse((await check('two-guides', ['--scores', '--json'])).stdout);
  expect(diagnostics).toEqual([]);
  expect(sheets[0]).toMatchObject({
    id: 'alpha',
    language: 'en',
    sideEffects: null,
    whole: { raw: { smog: expect.any(Number) }, masked: { fleschKincaid: expect.any(Number) } },
  });
});

test('--waivers prints the waivers, or that there are none', async () => {
  const root = mkdtempSync(join(tmpdir(), 'waivers-'));
  cpSync('test/fixtures/build/two-guides', root, { recursive: true });
  const file = join(root, 'en/guides/alpha.md');
  const waiver = '{ rule: plain/jargon, words: renal, reason: A name, by: Editors, until: "2999-01-01" }';
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace('lead:', `waivers:\n  - ${waiver}\nlead:`).replace(/\n$/, '\n\nAsk at the renal desk.\n'),
  );
  const { code, stdout, stderr } = await run('check', ['--content', root, '--waivers']);
  rmSync(root, { recursive: true });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^- In .*alpha\.md, “renal” may stand against the rule plain\/jargon until 2999-01-01: A name \(Editors\)\.\n$/,
  );
  expect((await check('two-guides', ['--waivers'])).stdout).toBe('No style rule is waived.\n');
});

test('--spelling warns of an unknown word at its place, with suggestions', async () => {
  const root = mkdtempSync(join(tmpdir(), 'spelling-'));
  cpSync('test/fixtures/build/two-guides', root, { recursive: true });
  const file = join(root, 'en/guides/alpha.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('can travel to bone. :', 'can travl to bone. :'));
  const glossary = join(root, 'en/glossary.yaml');
  writeFileSync(glossary, '- term: Marrow\n  group: cancer\n  means: the sofft inside of bones.\n');
  const { code, stdout } = await run('check', ['--content', root, '--spelling', '--json']);
  rmSync(root, { recursive: true });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    expect.objectContaining({ file, line: 10, column: 18, rule: 'plain/spelling', severity: 'warning' }),
    expect.objectContaining({ file: glossary, line: 3, column: 14, rule: 'plain/spelling' }),
  ]);
  expect(stdout).toContain('Did you mean “');
});

test('usage error: code 2 and a hint', async () => {
  const { code, stderr } = await run('check', ['--jsn']);
  expect(code).toBe(2);
  expect(stderr).toContain('--json');
});

test('--help names the options', async () => {
  const { code, stdout } = await run('check', ['--help']);
  expect(code).toBe(0);
  for (const option of ['content', 'json', 'quiet', 'debug', 'help']) expect(stdout).toContain(`--${option}`);
});

test('neither React nor the PDF renderer is loaded', async () => {
  const script = new URL('fixtures/build/list-modules.mjs', import.meta.url).href;
  const { stdout } = await check('two-guides', ['--quiet'], { NODE_OPTIONS: `--import ${script}` });
  expect(stdout).toContain('commander');
  expect(stdout).not.toMatch(/node_modules\/(?:react|@react-pdf|pdfkit|fontkit|yoga-layout)\//);
});
