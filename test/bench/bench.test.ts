import { expect, test } from 'vitest';
import { EDITIONS } from '../../scripts/model/editions.ts';
import type { Edition } from '../../scripts/model/handout.ts';
import { handout } from '../build/sample-build.ts';
import { sheetParts } from './convert/parts-of.ts';
import { toHtml } from './convert/to-html.ts';
import { toTypst } from './convert/to-typst.ts';
import { jsonOf, tableOf } from './report.ts';
import { type Measured, median, ratioOf, summaryOf } from './statistics.ts';

const cold: Measured = { name: 'this project, cold, whole matrix', unit: 'ms a PDF', rounds: [10, 30, 20] };
const peer: Measured = { name: 'a peer', unit: 'ms a PDF', rounds: [40, 60, 60] };
const machine = { date: '2026-11-26', node: '20.20.2', cpu: 'A processor', cores: 2, load: [0, 1] } as const;

test('the median is the middle value, or between the two middle ones', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow(RangeError);
});

test('a ratio compares what was measured in the same round', () => {
  expect(summaryOf(cold)).toEqual({ median: 20, lowest: 10, highest: 30 });
  expect(ratioOf(peer, cold)).toBe(3);
});

test('the table and the data say machine, date, medians, spread, ratios and what was left out', () => {
  const findings = {
    machine,
    rounds: 3,
    sheets: 40,
    measured: [cold, peer],
    left: ['WeasyPrint: not there'],
  };
  const table = tableOf(findings);
  for (const words of [
    '2026-11-26',
    'Node 20.20.2',
    '20.0',
    '10.0 to 30.0',
    '3.00 x',
    'WeasyPrint: not there',
  ])
    expect(table).toContain(words);
  expect(JSON.parse(jsonOf(findings)).measured[1]).toMatchObject({ median: 60, ratioToCold: 3 });
});

test('peers get the words of a sheet, its tables and drawings, without a heading level skipped', () => {
  const sheet = handout('alpha', 'Help & "hope"', {
    sections: [
      {
        id: null,
        title: [{ type: 'text', value: 'What it does' }],
        blocks: [
          { type: 'heading', level: 3, children: [{ type: 'text', value: 'In bone' }] },
          { type: 'table', align: [null], head: [[{ type: 'text', value: 'Head' }]], rows: [[[]]] },
          { type: 'figure', name: 'living-bone', caption: [{ type: 'text', value: 'A bone' }] },
        ],
      },
    ],
  });
  const parts = sheetParts(sheet, EDITIONS[0] as Edition);
  const [html, typst] = [toHtml(parts), toTypst(parts)];
  for (const words of ['What it does', 'In bone', 'Head', 'A bone']) {
    expect(html).toContain(words);
    expect(typst).toContain(words);
  }
  expect(html).toContain('<h3>');
  expect(html).toMatch(/<svg [^>]+><svg[^>]+viewBox[^>]*>.*<path/s);
  expect(typst).toContain('format: "svg"');
});
