import { expect, test } from 'vitest';
import { checkFile } from '../../scripts/handout-check/check-file.ts';
import { ALL_CONDITIONS, type HandoutCondition } from '../../scripts/handout-check/conditions.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import type { Finding } from '../../scripts/pdf-check/finding.ts';
import { close, open } from '../pdf-check/edit-pdf.ts';
import { goodSheet } from './good-sheet.ts';
import type { Mutation } from './mutation.ts';
import { CONTENT } from './mutations-of-content.ts';
import { FILE, MODEL } from './mutations-of-file.ts';
import { FONTS } from './mutations-of-fonts.ts';
import { ANNOTATIONS, STRUCTURE } from './mutations-of-structure.ts';

const good = await goodSheet();

const findingsOf = async (bytes: Uint8Array, handout: Handout | null): Promise<Finding[]> => {
  const expected = handout
    ? { type: 'handout' as const, orders: [handout] }
    : { type: 'unknown' as const, why: 'foreign' };
  return (await checkFile({ file: 'sheet.pdf', bytes, sha256: null, expected, locales: LOCALES })).findings;
};

const summaryOf = ({ condition, page, element, found }: Finding): string =>
  [condition, page, element, found].join(' ');

/** Findings in the valid sheet: none, and no mutation may hide behind one. */
const before = new Set((await findingsOf(good.bytes, good.handout)).map(summaryOf));

const spoil = async ({ spoil: change, spoilBytes }: Mutation): Promise<Uint8Array> => {
  if (!change) return spoilBytes?.(good.bytes) ?? good.bytes;
  const document = await open(good.bytes);
  change(document);
  return close(document);
};

test('the valid sheet has no findings, also when re-saved by another program', async () => {
  const findings = await findingsOf(await close(await open(good.bytes)), good.handout);

  expect(findings.filter((finding) => !before.has(summaryOf(finding)))).toEqual([]);
});

const all = [...CONTENT, ...FONTS, ...STRUCTURE, ...ANNOTATIONS, ...FILE, ...MODEL];

test('every condition has a mutation that breaks it', () => {
  const broken = new Set(all.flatMap(({ found }) => found));
  const unbroken = Object.keys(ALL_CONDITIONS).filter(
    (condition) => !broken.has(condition as HandoutCondition),
  );

  expect(unbroken).toEqual(['manifest-file', 'manifest-hash', 'manifest-content']);
});

test.each(all)('$name: $found', async (mutation) => {
  const bytes = await spoil(mutation);
  const handout = mutation.foreign ? null : (mutation.handout?.(good.handout) ?? good.handout);

  const findings = (await findingsOf(bytes, handout)).filter((finding) => !before.has(summaryOf(finding)));

  const conditions = [...new Set(findings.map(({ condition }) => condition))].sort();
  expect(conditions, JSON.stringify(findings.slice(0, 4), null, 1)).toEqual([...mutation.found].sort());
  for (const { file, found, expected } of findings) expect([file, found, expected].every(Boolean)).toBe(true);
});
