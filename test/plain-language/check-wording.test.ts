import { expect, test } from 'vitest';
import { checkWording } from '../../scripts/plain-language/check-wording.ts';
import { expiredWaivers, waiversOf } from '../../scripts/plain-language/waivers.ts';
import { loadFixture } from '../handout/load-content.ts';
import { content, guide } from '../handout/sample-content.ts';
import { ENGLISH } from '../locales/sample-locales.ts';

const GUIDE = 'en/guides/how-cancer-spreads.md';

const diagnosticsOf = async (overlay: string): Promise<string[]> => {
  const { diagnostics } = await loadFixture(overlay, [], [(library) => checkWording(library, ENGLISH)]);
  return diagnostics
    .filter((diagnostic) => diagnostic.startsWith(`${GUIDE}:`) && diagnostic.includes(' plain/'))
    .map((diagnostic) => diagnostic.slice(GUIDE.length + 1));
};

test('each rule finds its error, at the words', async () => {
  expect(await diagnosticsOf('plain-wording')).toEqual([
    '5:11 error plain/the-patient',
    '10:1 error plain/long-sentence',
    '12:1 error plain/long-paragraph',
    '14:14 error plain/jargon',
    '14:32 error plain/chance-word',
    '14:44 error plain/number-form',
    '16:1 error plain/repeated-word',
    '16:29 warning plain/passive',
    '16:50 warning plain/simpler-word',
    '18:1 error plain/long-list',
    '25:3 error plain/telegraphic',
    '27:5 warning plain/inclusive-wording',
    '31:3 error plain/vague-sign',
  ]);
});

test('a waiver accepts its words; an unused one is a warning, and one of the reading level is refused', async () => {
  expect(await diagnosticsOf('waivers')).toEqual([
    '12:5 warning plain/waiver-unused',
    '17:5 error plain/waiver-refused',
  ]);
});

test('a waiver expires: the day after its last day it is an error at that day', () => {
  const waiver = {
    rule: 'plain/jargon',
    words: 'renal',
    reason: 'A name',
    by: 'The editors',
    until: '2026-12-31',
  };
  const waivers = waiversOf(content({ guides: [guide('spread', { waivers: [waiver] })] }));
  expect(expiredWaivers(waivers, '2026-12-31')).toEqual([]);
  expect(expiredWaivers(waivers, '2027-01-01')).toEqual([
    {
      file: 'content/en/guides/spread.md',
      line: 2,
      column: 1,
      rule: 'plain/waiver-expired',
      severity: 'error',
      found: 'a waiver of `plain/jargon` for “renal” until 2026-12-31',
      expected: 'a waiver that holds on 2027-01-01',
      fix: expect.stringContaining('The editors'),
    },
  ]);
});
