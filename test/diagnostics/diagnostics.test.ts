import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { type Fault, fail, warn } from '../../scripts/diagnostics/diagnostic.ts';
import { diagnostics } from '../../scripts/diagnostics/diagnostics.ts';

const fault = (rule: Fault['rule'], line: number, column: number): Fault => ({
  rule,
  place: { line, column },
  found: 'a',
  expected: 'b',
  fix: 'Do c.',
});

test('faults come by file, line and column, errors and warnings together', () => {
  const [b, a] = [new VFile({ path: 'b.md' }), new VFile({ path: 'a.md' })];
  fail(b, fault('content/bad-id', 1, 1));
  fail(a, fault('content/bad-value', 10, 1));
  warn(a, fault('content/lead-too-long', 2, 30));
  fail(a, fault('content/bad-value', 2, 4));
  const places = diagnostics([b, a]).map(
    ({ file, line, column, severity }) => `${file}:${line}:${column} ${severity}`,
  );
  expect(places).toEqual(['a.md:2:4 error', 'a.md:2:30 warning', 'a.md:10:1 error', 'b.md:1:1 error']);
});

test('the same fault told twice is listed once', () => {
  const file = new VFile({ path: 'a.md' });
  fail(file, fault('content/bad-value', 2, 4));
  fail(file, fault('content/bad-value', 2, 4));
  fail(file, fault('content/bad-id', 2, 4));
  expect(diagnostics([file]).map(({ rule }) => rule)).toEqual(['content/bad-id', 'content/bad-value']);
  expect(diagnostics([file, file])).toHaveLength(2);
});

test('a fault has just the fields that are promised', () => {
  const file = new VFile({ path: 'a.md' });
  fail(file, {
    rule: 'content/bad-id',
    found: 'the file name `A`',
    expected: 'small letters',
    fix: 'Rename it.',
  });
  expect(diagnostics([file])).toEqual([
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

test('a message of another program is listed with its own words', () => {
  const file = new VFile({ path: 'a.md' });
  file.message('Something odd');
  expect(diagnostics([file])).toMatchObject([
    { found: 'Something odd', rule: 'content/other', severity: 'warning' },
  ]);
});
