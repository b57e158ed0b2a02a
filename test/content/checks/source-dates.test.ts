import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkSourceDates } from '../../../scripts/content/checks/source-dates.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
import { content } from '../../handout/sample-content.ts';

const SOURCE = {
  publisher: 'Somebody',
  title: 'A page',
  url: null,
  authority: 'other',
  place: { line: 1, column: 1 },
} as const;

const errorsOn = (today: string) => {
  const sourcesFile = new VFile({ path: 'content/sources.yaml' });
  const sources = new Map([
    ['OLD', { ...SOURCE, seen: '2026-11-23', seenPlace: { line: 5, column: 9 } }],
    ['NEW', { ...SOURCE, seen: '2026-11-24', seenPlace: { line: 12, column: 9 } }],
  ]);
  checkSourceDates({ ...content({}), sourcesFile, sources }, today);
  return listDiagnostics([sourcesFile]);
};

test('a source with a date in the future is an error at that day', () => {
  expect(errorsOn('2026-11-23')).toEqual([
    {
      file: 'content/sources.yaml',
      line: 12,
      column: 9,
      rule: 'content/source-in-future',
      severity: 'error',
      found: 'the source NEW, seen on 2026-11-24',
      expected: 'a day that is not after today, 2026-11-23',
      fix: 'Write the day on which you read the source.',
    },
  ]);
});

test('a source read today is not an error', () => {
  expect(errorsOn('2026-11-24')).toEqual([]);
});
