import { expect, test } from 'vitest';
import type { Compared, Round } from './run-against.ts';
import { tableOfBoth } from './table-of-both.ts';

const round = (pdfs: number, pages: number, processor: number): Round => ({
  pdfs,
  pages,
  build: { processor, clock: processor / 2, memory: 500 },
  check: { processor: processor * 2, clock: processor, memory: 300 },
});

const spent = (processor: number) => ({ processor, clock: processor, memory: 100 });

const compared: Compared = {
  older: '0c5ecb5',
  rounds: [10, 30, 20].map((time) => ({
    older: round(10, 50, time * 10),
    own: round(20, 200, time * 20),
    same: { pdfs: 10, older: spent(100), own: spent(40) },
  })),
};

test('the table says what each tree took for a PDF and for a page, with spread and the ratio of each round', () => {
  const lines = tableOfBoth(compared).split('\n');
  expect(lines[0]).toMatch(/0c5ecb5 +this tree +ratio/);
  expect(lines[1]).toMatch(/10 PDFs, 50 pages +20 PDFs, 200 pages/);
  expect(lines[2]).toMatch(
    /cold build, processors +ms a PDF +20\.0 \(10\.0 to 30\.0\) +20\.0 \(10\.0 to 30\.0\) +1\.00 x/,
  );
  expect(lines[3]).toMatch(/ms a page +4\.0 \(2\.0 to 6\.0\) +2\.0 \(1\.0 to 3\.0\) +0\.50 x/);
  expect(lines[5]).toMatch(/memory of all processes +MiB +500 .*1\.00 x/);
  expect(lines[8]).toMatch(/check of the older PDFs.* 0\.40 x/);
});
