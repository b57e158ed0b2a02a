import { expect, test } from 'vitest';
import { CONDITIONS, checkPdf, type Finding } from '../../scripts/pdf-check/index.ts';
import { renderTagged } from '../../scripts/tagged-pdf/index.ts';
import { OPTIONS, sheet, Text } from '../tagged-pdf/elements.ts';
import { close, open } from './edit-pdf.ts';

const bytes = (await renderTagged(sheet(Text({ tag: 'P' }, 'Call us.')), OPTIONS)).bytes;

const summaryOf = ({ file, condition }: Finding): [string, string] => [file, condition];

test('a valid PDF has no finding, and all of it is checked', async () => {
  expect(await checkPdf(bytes)).toEqual({ findings: [], notChecked: [] });
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
