import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Source } from '../../../scripts/content/schemas/index.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
import { checkDuplicateSources } from '../../../scripts/handout/checks/duplicate-sources.ts';
import { SOURCE } from '../sample-content.ts';

const diagnosticsOf = (...sources: Partial<Source>[]): string[] => {
  const sourcesFile = new VFile({ path: 'content/sources.yaml' });
  const placed = sources.map(
    (source, index) =>
      [
        `S${index + 1}`,
        {
          ...SOURCE,
          ...source,
          place: { line: index + 1, column: 1 },
          seenPlace: { line: index + 1, column: 9 },
        },
      ] as const,
  );
  checkDuplicateSources({ sources: new Map(placed), sourcesFile });
  return listDiagnostics([sourcesFile]).map(({ line, rule, found }) => `${line} ${rule} ${found}`);
};

test('two keys for one page are an error at the second, even if the address is written differently', () => {
  expect(
    diagnosticsOf({ url: 'https://www.example.org/Bone/' }, { url: 'https://example.org/bone#pain' }),
  ).toEqual(['2 handout/duplicate-source source "S2" for the same page as "S1"']);
});

test('two keys for one title of one publisher without an address are an error', () => {
  expect(diagnosticsOf({ url: null }, { url: null })).toHaveLength(1);
});

test('different pages of one site are different sources', () => {
  expect(diagnosticsOf({ url: 'https://example.org/a?id=1' }, { url: 'https://example.org/a?id=2' })).toEqual(
    [],
  );
  expect(diagnosticsOf({ url: null, title: 'One' }, { url: null, title: 'Two' })).toEqual([]);
});
