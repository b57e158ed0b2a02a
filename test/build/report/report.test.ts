import { expect, test } from 'vitest';
import type { FormatRow } from '../../../scripts/build/manifest/format-row.ts';
import { annotateDiagnostics, annotateFailures } from '../../../scripts/build/report/annotations.ts';
import { reportBuild } from '../../../scripts/build/report/build-report.ts';
import { reportCheck } from '../../../scripts/build/report/check-report.ts';
import { reportList } from '../../../scripts/build/report/list-report.ts';
import { progressLine } from '../../../scripts/build/report/progress.ts';
import type { ReportStyle } from '../../../scripts/build/report/report.ts';
import { printSummary } from '../../../scripts/build/report/summary.ts';
import type { Failure } from '../../../scripts/build/workers/render-sheets.ts';
import type { Diagnostic } from '../../../scripts/diagnostics/diagnostics.ts';
import { printDiagnostics, printDiagnosticsJson } from '../../../scripts/diagnostics/format-diagnostics.ts';
import { paintFor, plain } from '../../../scripts/diagnostics/paint.ts';
import { LOCALES } from '../../../scripts/locales/index.ts';

const ERROR: Diagnostic = {
  file: 'content/en/a.md',
  line: 3,
  column: 4,
  rule: 'markdown/raw-html',
  severity: 'error',
  found: 'html',
  expected: 'plain Markdown',
  fix: 'Write Markdown.',
};
const WARNING: Diagnostic = { ...ERROR, severity: 'warning', rule: 'content/unused-source' };
const STYLE: ReportStyle = { json: false, quiet: false, debug: false, paint: plain, annotate: false };
const CONTEXT = { seconds: 1.234, out: 'output', stopCode: 130 };
const FAILURE: Failure = {
  id: 'a',
  language: 'en',
  edition: 'a4-large',
  reason: 'no glyph',
  stack: 'Error\n at x',
};

const row = (id: string, edition: 'a4-large' | 'a4-standard', reviewState: 'draft' | 'reviewed') =>
  ({ id, language: 'en', edition, reviewState, pages: 2 }) as never;

const PUBLISHED = {
  status: 'published',
  leftOut: [],
  diagnostics: [WARNING],
  manifest: { complete: true, options: { clinicSha256: null, shard: null } } as never,
  made: [row('a', 'a4-large', 'draft'), row('a', 'a4-standard', 'draft'), row('b', 'a4-large', 'reviewed')],
} as const;

const TEXT_ROW: FormatRow = {
  id: 'a',
  code: 'A',
  language: 'en',
  title: 'A',
  format: 'txt',
  file: 'en/text/a.txt',
  bytes: 9,
  sha256: 'a'.repeat(64),
  textHash: 'b'.repeat(64),
  handoutSha256: 'c'.repeat(64),
  revision: 1,
  reviewState: 'draft',
  nextReview: null,
};

const published = {
  ...PUBLISHED,
  made: [...PUBLISHED.made],
  diagnostics: [...PUBLISHED.diagnostics],
  madeFormats: [],
  madeBooks: [],
  gaps: [],
  leftOut: [],
};

test('an error for people: place, severity, rule, found, expected, fix', () => {
  expect(printDiagnostics([ERROR], plain)).toBe(
    [
      'content/en/a.md:3:4  error    markdown/raw-html',
      '  found     html',
      '  expected  plain Markdown',
      '  fix       Write Markdown.',
      '',
      '',
    ].join('\n'),
  );
});

test('words of several lines are joined', () => {
  expect(printDiagnostics([{ ...ERROR, fix: 'One.\n  Two.' }], plain)).toContain('  fix       One. Two.\n');
});

test('errors as JSON have the documented keys in their order', () => {
  const text = printDiagnosticsJson([ERROR]);
  const keys = ['file', 'line', 'column', 'rule', 'severity', 'found', 'expected', 'fix'];
  expect(Object.keys(JSON.parse(text)[0])).toEqual(keys);
  expect(text.endsWith(']\n')).toBe(true);
});

test('an annotation has place and message', () => {
  expect(annotateDiagnostics([ERROR, WARNING])).toBe(
    '::error file=content/en/a.md,line=3,col=4,title=markdown/raw-html::Unexpected html, expected plain Markdown. Write Markdown.\n' +
      '::warning file=content/en/a.md,line=3,col=4,title=content/unused-source::Unexpected html, expected plain Markdown. Write Markdown.\n',
  );
});

test('an annotation cannot be escaped', () => {
  const hostile = { ...ERROR, file: 'a,line=9::x%\n.md', found: '100%\r\n::error::gotcha' };
  const text = annotateDiagnostics([hostile]);
  expect(text).toContain('file=a%2Cline=9%3A%3Ax%25%0A.md,line=3');
  expect(text).toContain('::Unexpected 100%25%0D%0A::error::gotcha');
  expect(text.trimEnd().split('\n')).toHaveLength(1);
});

test('a sheet that failed is an annotation without a line', () => {
  expect(annotateFailures([FAILURE])).toBe(
    '::error title=en/a a4-large::This sheet could not be made: no glyph\n',
  );
});

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
])('terminal %s with %o is coloured: %s', (isTerminal, env, isColoured) => {
  expect(paintFor(isTerminal, env)('red', 'x').includes('\u001B')).toBe(isColoured);
});

test('the summary counts sheets, pages, seconds, warnings and drafts, and names the folder', () => {
  expect(printSummary({ ...published, ...CONTEXT })).toBe(
    '2 sheets in 2 editions (3 PDFs), 6 pages, 1.2 seconds, 1 warning, 1 draft.\nThe files are in output.\n',
  );
});

test('the summary counts the files of other formats', () => {
  const row = { ...TEXT_ROW, id: 'c' };
  const text = printSummary({ ...published, ...CONTEXT, made: [], madeFormats: [TEXT_ROW, row] });
  expect(text).toBe('2 sheets, 2 txt files, 1.2 seconds, 1 warning, 2 drafts.\nThe files are in output.\n');
});

test('the summary reports an incomplete folder', () => {
  const text = printSummary({
    ...published,
    ...CONTEXT,
    manifest: { complete: false, options: { clinicSha256: null, shard: null } },
  });
  expect(text).toContain('not complete');
});

test('the summary names the sheets that are left out, with the reason', () => {
  const leftOut = [
    { id: 'a', language: 'en', why: 'is a draft: no review yet', command: 'npx handouts review a' },
  ];
  expect(printSummary({ ...published, ...CONTEXT, leftOut })).toContain(
    '1 sheet left out, not reviewed:\n  en/a is a draft: no review yet\n',
  );
});

test('the summary of a shard names it and the next step', () => {
  const manifest = { complete: false, options: { clinicSha256: null, shard: '2/3' } };
  const text = printSummary({ ...published, ...CONTEXT, manifest });
  expect(text).toContain('This is shard 2/3. Merge all shards with npx handouts merge-shards.');
  expect(text).not.toContain('not complete');
});

test('a build that published: code 0, warnings and summary on stdout', () => {
  const { stdout, stderr, exitCode } = reportBuild(published, STYLE, CONTEXT);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(stdout).toContain('content/unused-source');
  expect(stdout).toContain('2 sheets');
});

test('with --json stdout has only JSON', () => {
  const { stdout, stderr } = reportBuild(published, { ...STYLE, json: true, annotate: true }, CONTEXT);
  expect(JSON.parse(stdout)).toHaveLength(1);
  expect(stderr).toMatch(/^::warning .*\n2 sheets/);
});

test('with --quiet a successful build prints nothing', () => {
  const report = reportBuild(published, { ...STYLE, quiet: true }, CONTEXT);
  expect(report).toEqual({ stdout: '', stderr: '', exitCode: 0 });
});

test('a failed sheet is named; its stack is printed only with --debug', () => {
  const failed = { status: 'failed', diagnostics: [], failures: [FAILURE] } as const;
  const result = { ...failed, diagnostics: [], failures: [...failed.failures] };
  const { stderr, exitCode } = reportBuild(result, { ...STYLE, quiet: true }, CONTEXT);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('error: en/a a4-large could not be made: no glyph\n1 PDF failed.');
  expect(stderr).not.toContain(' at x');
  expect(reportBuild(result, { ...STYLE, debug: true }, CONTEXT).stderr).toContain(' at x');
});

test.each([
  [{ status: 'usage-error', text: 'No.' } as const, 2, 'error: No.\n'],
  [{ status: 'invalid', diagnostics: [ERROR] } as const, 1, '1 error and 0 warnings. Nothing was published'],
  [
    {
      status: 'refused',
      diagnostics: [],
      refusals: [
        { id: 'a', language: 'en', why: 'is a draft: no review yet', command: 'npx handouts review a' },
      ],
    } as const,
    1,
    'error: en/a is a draft: no review yet\n  npx handouts review a\n1 sheet not reviewed. Nothing was published',
  ],
  [{ status: 'blocked', diagnostics: [], error: new Error('full') } as const, 1, 'error: full\n'],
  [{ status: 'stopped', diagnostics: [] } as const, 130, 'Stopped. Nothing was published'],
])('%o ends with code %d', (result, code, words) => {
  const { stderr, exitCode } = reportBuild(result as never, STYLE, CONTEXT);
  expect(exitCode).toBe(code);
  expect(stderr).toContain(words);
});

test('a check: errors give code 1, warnings 0; one line at the end', () => {
  const checked = { files: 3, sheets: 2, locales: LOCALES };
  const valid = reportCheck({ ...checked, diagnostics: [WARNING] }, STYLE);
  expect(valid.exitCode).toBe(0);
  expect(valid.stdout).toMatch(/\n3 files, 2 sheets: 0 errors and 1 warning\.\n$/);
  expect(reportCheck({ ...checked, diagnostics: [ERROR] }, STYLE).exitCode).toBe(1);
});

test('--quiet prints errors and no warnings', () => {
  const { stdout } = reportCheck(
    { files: 1, sheets: 1, locales: LOCALES, diagnostics: [ERROR, WARNING] },
    { ...STYLE, quiet: true },
  );
  expect(stdout).toContain('markdown/raw-html');
  expect(stdout).not.toContain('unused-source');
});

test('a list of content with errors is printed, with the errors on stderr and code 1', () => {
  const report = reportList({ status: 'listed', text: 'plan\n', diagnostics: [ERROR] }, STYLE);
  expect(report).toMatchObject({ stdout: 'plan\n', exitCode: 1 });
  expect(report.stderr).toContain('content/en/a.md:3:4');
});

test.each([
  [{ type: 'started' } as const, ''],
  [{ type: 'rendered', pages: 2 } as const, '[1/9] en/a a4-large, pages: 2\n'],
  [{ type: 'failed', reason: 'no glyph' } as const, '[1/9] en/a a4-large, FAILED: no glyph\n'],
])('progress of %o is the line %j', (event, line) => {
  const sheet = { id: 'a', language: 'en', edition: 'a4-large', index: 1, total: 9 } as const;
  expect(progressLine({ ...sheet, ...event })).toBe(line);
});

test('waiting for another build is a line', () => {
  expect(progressLine({ type: 'waiting', holder: 'process 1' })).toBe(
    'Waiting for another build to end: process 1\n',
  );
});
