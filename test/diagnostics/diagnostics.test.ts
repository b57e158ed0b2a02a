import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { type DiagnosticDetails, fail, warn } from '../../scripts/diagnostics/diagnostic.ts';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';

const diagnostic = (rule: DiagnosticDetails['rule'], line: number, column: number): DiagnosticDetails => ({
  rule,
  place: { line, column },
  found: 'a',
  expected: 'b',
  fix: 'Do c.',
});

test('errors are sorted by file, line and column, errors and warnings together', () => {
  const [b, a] = [new VFile({ path: 'b.md' }), new VFile({ path: 'a.md' })];
  fail(b, diagnostic('content/bad-id', 1, 1));
  fail(a, diagnostic('content/bad-value', 10, 1));
  warn(a, diagnostic('content/lead-too-long', 2, 30));
  fail(a, diagnostic('content/bad-value', 2, 4));
  const places = listDiagnostics([b, a]).map(
    ({ file, line, column, severity }) => `${file}:${line}:${column} ${severity}`,
  );
  expect(places).toEqual(['a.md:2:4 error', 'a.md:2:30 warning', 'a.md:10:1 error', 'b.md:1:1 error']);
});

test('the same error recorded twice is listed once', () => {
  const file = new VFile({ path: 'a.md' });
  fail(file, diagnostic('content/bad-value', 2, 4));
  fail(file, diagnostic('content/bad-value', 2, 4));
  fail(file, diagnostic('content/bad-id', 2, 4));
  expect(listDiagnostics([file]).map(({ rule }) => rule)).toEqual(['content/bad-id', 'content/bad-value']);
  expect(listDiagnostics([file, file])).toHaveLength(2);
});

test('an error has exactly the documented fields', () => {
  const file = new VFile({ path: 'a.md' });
  fail(file, {
    rule: 'content/bad-id',
    found: 'the file name `A`',
    expected: 'small letters',
    fix: 'Rename it.',
  });
  expect(listDiagnostics([file])).toEqual([
    {
      file: 'a.md',
      line: 1,
      column: 1,
      rule: 'content/bad-id',
      severity: 'error',
      found: 'the file name `A`',
      expected: 'small letters',
      fix: 'Rename it.',
    },
  ]);
});

test('a message of another program is listed with its own text', () => {
  const file = new VFile({ path: 'a.md' });
  file.message('Something odd');
  expect(listDiagnostics([file])).toMatchObject([
    { found: 'Something odd', rule: 'content/other', severity: 'warning' },
  ]);
});
