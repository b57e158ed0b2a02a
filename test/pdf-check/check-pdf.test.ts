import { expect, test } from 'vitest';
import {
  CONDITIONS,
  type Condition,
  checkPdf,
  type Finding,
  type NotChecked,
} from '../../scripts/pdf-check/index.ts';
import { renderTagged } from '../../scripts/tagged-pdf/index.ts';
import { OPTIONS, sheet, Text } from '../tagged-pdf/elements.ts';
import { close, open } from './edit-pdf.ts';

const bytes = (await renderTagged(sheet(Text({ tag: 'P' }, 'Call us.')), OPTIONS)).bytes;

const BYTES_ALONE: Pick<NotChecked, 'file' | 'why'> = {
  file: 'document.pdf',
  why: 'only the bytes are given',
};

const summaryOf = ({ file, condition }: Finding): [string, Condition] => [file, condition];

test('a valid PDF has no finding, and lists what bytes alone cannot show', async () => {
  const { findings, notChecked } = await checkPdf(bytes);
  expect(findings).toEqual([]);
  expect(notChecked).toMatchObject([BYTES_ALONE]);
});

test('a finding names the file, the condition and what is expected', async () => {
  const document = await open(bytes);
  document.setTitle('Another title');
  const { findings } = await checkPdf(await close(document), 'letter.pdf');
  expect(findings.map(summaryOf)).toContainEqual(['letter.pdf', 'title-same']);
});

test('bytes that are not a PDF are a finding', async () => {
  const { findings } = await checkPdf(new TextEncoder().encode('Dear patient'));
  expect(findings.map(({ condition }) => condition)).toEqual(['file-readable']);
  expect(CONDITIONS['file-readable']).toBe('Two readers can open the file.');
});
