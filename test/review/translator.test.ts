import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePartlySpanish } from '../locales/es/partly-spanish.ts';
import { openReview } from './sample-review.ts';

const DAY = '2026-11-26';
const ID = 'when-to-get-help';
const CLINICIAN = ['--name', 'A. Example', '--role', 'oncologist', '--next-review', '2027-11-26'];
const TRANSLATOR = ['--translator', 'T. Example', '--translator-role', 'certified translator'];

let at = openReview([]);
beforeEach(async () => {
  at = openReview([]);
  await writePartlySpanish(at.root);
});
afterEach(() => at.close());

const spanish = (...args: string[]) => at.review(DAY, ID, '--lang', 'es', ...args);

test('a clinician alone cannot sign a translation', async () => {
  const { code, stderr } = await spanish(...CLINICIAN);
  expect(code).toBe(2);
  expect(stderr).toContain('is signed by a clinician and a qualified translator: give --translator');
});

test('nor can a translator alone, or one without a role', async () => {
  expect((await spanish(...TRANSLATOR)).stderr).toContain('give --name and --role and --next-review too');
  expect((await spanish(...CLINICIAN, '--translator', 'T. Example')).stderr).toContain(
    'give --translator-role too',
  );
});

test('both together sign it, and both are in the file', async () => {
  const { code, stdout } = await spanish(...CLINICIAN, ...TRANSLATOR);
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining(
      'Signed by A. Example, oncologist, and T. Example, certified translator, on 2026-11-26',
    ),
  ]);
  const file = readFileSync(join(at.root, 'reviews/es', `${ID}.yaml`), 'utf8');
  expect(file).toContain('translator:\n  name: T. Example\n  role: certified translator\n');
  expect((await spanish()).stdout).toContain('The text is the same today.');
});

test('a translator who was taken out of the file by hand is missed', async () => {
  await spanish(...CLINICIAN, ...TRANSLATOR);
  at.edit(`reviews/es/${ID}.yaml`, /translator:\n {2}name: .*\n {2}role: .*\n/u, '');
  expect((await spanish()).stdout + (await spanish()).stderr).toContain('content/review-edited');
});

test('English is signed as before, without a language and without a translator', async () => {
  expect((await at.review(DAY, ID, ...CLINICIAN, ...TRANSLATOR)).stderr).toContain(
    'An English sheet has no translator',
  );
  expect((await at.review(DAY, ID, ...CLINICIAN)).code).toBe(0);
  expect(at.signed()).toEqual([`${ID}.yaml`]);
});
