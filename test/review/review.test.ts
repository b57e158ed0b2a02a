import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReview } from './sample-review.ts';

const PAIR = 'hormone-therapy-prostate';
const BREAST = 'hormone-therapy-breast';
const GUIDE = 'how-cancer-spreads';
const FLAGS = 'en/shared/red-flags.md';
const HORMONE = 'en/treatments/hormone-therapy.md';
const DAY = '2026-11-26';
const SIGN = ['--name', 'A. Example', '--role', 'oncologist', '--next-review', '2027-11-26'];

let at = openReview();
beforeEach(() => {
  at = openReview();
});
afterEach(() => at.close());

const fileOf = (id: string): string => readFileSync(join(at.root, 'reviews/en', `${id}.yaml`), 'utf8');

test('an unsigned sheet is shown whole, with the file of each part, and nothing is written', async () => {
  const { code, stdout, stderr } = await at.review(DAY, PAIR);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('HT-PRO  Hormone therapy for bone metastasis, prostate cancer\nNo review yet.');
  expect(stdout).toContain(`${HORMONE}\n  Hormone therapy for bone metastasis\n`);
  expect(stdout).toContain(`  [emergency card]\n\n${FLAGS}\n  Weak or numb legs\n`);
  expect(stdout).toContain('Nothing is signed.');
  expect(at.signed()).toEqual([]);
});

test('a named person signs the current text with the date of the clock', async () => {
  const { code, stdout } = await at.review(DAY, PAIR, ...SIGN, '--account', 'a-example');
  expect(code).toBe(0);
  expect(stdout).toContain(
    'Signed by A. Example, oncologist, on 2026-11-26: 1 sheet.\n  reviews/en/hormone-therapy-prostate.yaml\n',
  );
  expect(fileOf(PAIR)).toMatch(
    /^# .*\n\nname: A\. Example\nrole: oncologist\naccount: a-example\ndate: "2026-11-26"\n/,
  );
  const states = await at.states();
  expect(states.get(PAIR)).toBe('reviewed');
  expect(states.get(BREAST)).toBe('no review yet');
  expect((await at.review(DAY, PAIR)).stdout).toContain('The text is the same today.');
});

test('several sheets are signed together', async () => {
  await at.review(DAY, PAIR, BREAST, PAIR, ...SIGN);
  expect(at.signed()).toEqual([`${BREAST}.yaml`, `${PAIR}.yaml`]);
});

test('a form prints the ids on one line', async () => {
  await at.review(DAY, '--sheets', `${PAIR}, ${BREAST}`, '--shared', '', ...SIGN);
  expect(at.signed()).toEqual([`${BREAST}.yaml`, `${PAIR}.yaml`]);
  at.edit(FLAGS, 'Weak or numb legs', 'Weak legs, or numb legs');
  const { stdout } = await at.review(DAY, '--sheets', '', '--shared', 'red-flags', ...SIGN);
  expect(stdout).toContain('2 sheets');
});

test('after an edit the sheet is a draft again, with the reason and the words that differ', async () => {
  await at.review(DAY, PAIR, ...SIGN);
  at.edit(HORMONE, 'It cuts off testosterone.', 'It lowers testosterone.');
  const { stdout } = await at.review('2026-12-01', PAIR);
  expect(stdout).toContain(
    'Signed by A. Example, oncologist, on 2026-11-26, to be read again by 2027-11-26. Since then this changed:',
  );
  expect(stdout).toContain(
    `${HORMONE}\n  Hormone therapy lowers hormones that feed cancer.\n- It [-cuts off-] testosterone.\n+ It {+lowers+} testosterone.\n  How it is given\n`,
  );
  expect((await at.states()).get(PAIR)).toBe(
    `text changed since the review of 2026-11-26: ${HORMONE} changed: signed “It cuts off testosterone.”, now “It lowers testosterone.”`,
  );
  const [diagnostic] = await at.diagnostics();
  expect(diagnostic).toMatchObject({ rule: 'handout/review-outdated', severity: 'warning', line: 11 });
  expect(diagnostic?.fix).toContain(`npx handouts review ${PAIR}`);
  await at.review('2026-12-01', PAIR, ...SIGN);
  expect((await at.states()).get(PAIR)).toBe('reviewed');
});

test('a change for one cancer type keeps the other sheets signed', async () => {
  await at.review(DAY, PAIR, BREAST, ...SIGN);
  at.edit(HORMONE, 'It cuts off testosterone.', 'It lowers testosterone.');
  expect((await at.states()).get(BREAST)).toBe('reviewed');
});

test('a new wording of a shared block turns all its sheets into drafts, with one warning; one sign-off that lists them restores them', async () => {
  await at.review(DAY, PAIR, BREAST, GUIDE, 'prostate', ...SIGN);
  at.edit(FLAGS, 'Weak or numb legs', 'Weak legs, or numb legs');
  const changed = `${FLAGS} changed: signed “Weak or numb legs”, now “Weak legs, or numb legs”`;
  expect(
    (await at.diagnostics()).map(({ file, rule, found }) => [file.endsWith(FLAGS), rule, found]),
  ).toEqual([[true, 'handout/review-outdated', `${changed}: drafts again are ${BREAST}, ${PAIR}, prostate`]]);
  expect([...(await at.states()).values()].filter((state) => state.includes(changed))).toHaveLength(3);

  const shown = await at.review('2027-01-05', '--shared', 'red-flags');
  expect(shown.stdout).toContain('- Weak or numb legs\n+ Weak {+legs,+} or numb legs\n');
  expect(shown.stdout).toContain(
    `One sign-off covers these sheets; they differ in nothing else:\n  ${BREAST}\n  ${PAIR}\n  prostate\n`,
  );
  expect(shown.stdout).toContain('Not signed yet, and so not touched: 6 sheets');

  const { stdout } = await at.review(
    '2027-01-05',
    '--shared',
    'red-flags',
    '--name',
    'B. Example',
    '--role',
    'nurse',
  );
  expect(stdout).toContain('Signed by B. Example, nurse, on 2027-01-05: 3 sheets.');
  expect((await at.states()).get(PAIR)).toBe('reviewed');
  expect(await at.diagnostics()).toEqual([]);
  expect(fileOf(PAIR)).toContain('name: A. Example');
  expect(fileOf(PAIR)).toContain(
    `sharedChanges:\n  - block: ${FLAGS}\n    name: B. Example\n    role: nurse\n    date: "2027-01-05"\n`,
  );
  expect((await at.review('2027-01-06', '--shared', 'red-flags')).stdout).toContain(
    'No signed sheet waits for a change',
  );
});

test('a sheet that differs elsewhere too is not signed with the shared block', async () => {
  await at.review(DAY, PAIR, BREAST, ...SIGN);
  at.edit(FLAGS, 'Weak or numb legs', 'Weak legs, or numb legs');
  at.edit(HORMONE, 'It cuts off testosterone.', 'It lowers testosterone.');
  const { stdout } = await at.review(DAY, '--shared', 'red-flags', ...SIGN.slice(0, 4));
  expect(stdout).toContain(
    `Read each of these by itself; they differ elsewhere too:\n  ${PAIR} (also ${HORMONE}): npx handouts review ${PAIR}\n`,
  );
  const states = await at.states();
  expect(states.get(BREAST)).toBe('reviewed');
  expect(states.get(PAIR)).toContain('text changed');
});

test('two shared blocks that changed together are signed together', async () => {
  await at.review(DAY, PAIR, ...SIGN);
  at.edit(FLAGS, 'Weak or numb legs', 'Weak legs, or numb legs');
  at.edit('en/shared/care-team.md', '- My nurse', '- My nurse and clinic');
  expect((await at.review(DAY, '--shared', 'red-flags', ...SIGN.slice(0, 4))).stdout).toContain(
    'There is nothing to sign.',
  );
  await at.review(DAY, '--shared', 'red-flags', '--shared', 'care-team', ...SIGN.slice(0, 4));
  expect((await at.states()).get(PAIR)).toBe('reviewed');
});

test('the address of a source belongs to the list of sources, and is signed once', async () => {
  await at.review(DAY, PAIR, BREAST, ...SIGN);
  at.edit('sources.yaml', /title: (?=.)/gu, 'title: The ');
  const { stdout } = await at.review(
    DAY,
    '--shared',
    'sources',
    '--shared',
    'red-flags',
    ...SIGN.slice(0, 4),
  );
  expect(stdout).toContain('2 sheets');
  expect((await at.states()).get(PAIR)).toBe('reviewed');
});

test.each<[string, string[], string]>([
  ['no sheet', [], 'Name sheets by their ids'],
  ['an unknown sheet', ['hormone-therapi', ...SIGN], 'Did you mean hormone-therapy?'],
  ['no role', [PAIR, '--name', 'A. Example', '--next-review', '2027-11-26'], 'give --role too'],
  ['no name', [PAIR, '--role', 'nurse', '--next-review', '2027-11-26'], 'give --name too'],
  ['no next review', [PAIR, '--name', 'A. Example', '--role', 'nurse'], 'give --next-review too'],
  [
    'a name that turns the text around',
    [PAIR, '--name', 'A. \u202eExample', ...SIGN.slice(2)],
    'Give the full name',
  ],
  [
    'an option hidden in the ids of a form',
    ['--sheets', '--name=B. Example', ...SIGN],
    'There is no sheet --name=B.',
  ],
  ['a path for an id', ['--sheets', '../../x', ...SIGN], 'There is no sheet ../../x'],
  ['a form with nothing in it', ['--sheets', '', '--shared', '', ...SIGN], 'Name sheets by their ids'],
  [
    'an empty name',
    [PAIR, '--name', '  ', '--role', 'nurse', '--next-review', '2027-11-26'],
    'Give the full name and role of the signer',
  ],
  [
    'a stand-in for a name',
    [PAIR, '--name', 'TBD', '--role', 'nurse', '--next-review', '2027-11-26'],
    'Give the full name',
  ],
  ['a day that is none', [PAIR, ...SIGN.slice(0, 5), '2027-02-30'], 'A day is written as'],
  ['a day that is over', [PAIR, ...SIGN.slice(0, 5), '2026-11-26'], 'is not after today'],
  ['a day too far off', [PAIR, ...SIGN.slice(0, 5), '2029-11-27'], 'at most 3 years, 2029-11-26'],
  [
    'a shared block that no sheet has',
    ['--shared', 'red-flag', ...SIGN],
    'No sheet in en has the shared block red-flag',
  ],
  ['sheets and a shared block', [PAIR, '--shared', 'red-flags'], 'Name sheets by their ids'],
])('%s: code 2, a hint, and nothing is written', async (_, args, hint) => {
  const { code, stderr } = await at.review(DAY, ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(hint);
  expect(at.signed()).toEqual([]);
});

test('content with errors is not signed', async () => {
  at.edit(HORMONE, ':cite[HT-B]', ':cite[HT-C]');
  const { code, stderr } = await at.review(DAY, PAIR, ...SIGN);
  expect({ code, reported: stderr.includes('handout/unknown-source') }).toEqual({ code: 1, reported: true });
  expect(at.signed()).toEqual([]);
});

test('a sign-off whose text was changed by hand is an error, and reviews no sheet', async () => {
  await at.review(DAY, PAIR, ...SIGN);
  at.edit(`reviews/en/${PAIR}.yaml`, 'It cuts off testosterone.', 'It lowers testosterone.');
  at.edit(HORMONE, 'It cuts off testosterone.', 'It lowers testosterone.');
  expect((await at.diagnostics()).map(({ rule }) => rule)).toEqual(['content/review-edited']);
});

test('a sign-off cannot be extended by hand', async () => {
  await at.review(DAY, PAIR, ...SIGN);
  at.edit(`reviews/en/${PAIR}.yaml`, '"2027-11-26"', '"2029-11-26"');
  expect((await at.diagnostics()).map(({ rule }) => rule)).toEqual(['content/review-edited']);
});

test('a sign-off of a sheet that is not made is an error', async () => {
  await at.review(DAY, PAIR, ...SIGN);
  writeFileSync(join(at.root, 'reviews/en/hormone-therapy-myeloma.yaml'), fileOf(PAIR));
  expect((await at.diagnostics()).map(({ rule }) => rule)).toEqual(['content/unknown-review']);
});

test('a sign-off copied to another sheet does not review it', async () => {
  await at.review(DAY, PAIR, ...SIGN);
  writeFileSync(join(at.root, `reviews/en/${BREAST}.yaml`), fileOf(PAIR));
  expect((await at.states()).get(BREAST)).toContain('text changed since the review');
});

test('a withdrawn sheet is not reviewed any more', async () => {
  writeFileSync(
    join(at.root, 'withdrawn.yaml'),
    `- { id: ${PAIR}, language: en, code: HT-PRO, since: "2026-11-20", reason: It is out of date., replacedBy: null }\n`,
  );
  const { code, stderr } = await at.review(DAY, PAIR, ...SIGN);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('was withdrawn on 2026-11-20'),
  });
});

test('--json is data: the text, the changes, and the review', async () => {
  await at.review(DAY, PAIR, ...SIGN);
  at.edit(FLAGS, 'Weak or numb legs', 'Numb legs');
  const [row] = JSON.parse((await at.review(DAY, PAIR, '--json')).stdout);
  expect(row).toMatchObject({
    id: PAIR,
    language: 'en',
    code: 'HT-PRO',
    review: { state: 'draft' },
    changes: [{ from: FLAGS, signed: 'Weak or numb legs', now: 'Numb legs' }],
  });
  expect(row.blocks[0].from).toBe(HORMONE);
});

test('review-due lists what is due, as text and as JSON', async () => {
  await at.review(DAY, PAIR, ...SIGN);
  await at.review(DAY, BREAST, ...SIGN.slice(0, 5), '2028-01-01');
  expect((await at.due('2027-11-27')).stdout).toBe(
    `Overdue on 2027-11-27, and not to be handed out:\n  en/${PAIR}: good until 2027-11-26\nDue by 2028-01-26:\n  en/${BREAST}: good until 2028-01-01\nNever reviewed: 8.\n`,
  );
  const { code, stdout } = await at.due('2027-11-27', '--within', '7', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ until: '2027-12-04', soon: [], neverReviewed: 8 });
  expect((await at.due(DAY, '--within', 'soon')).code).toBe(2);
});
