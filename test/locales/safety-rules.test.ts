import { expect, test } from 'vitest';
import { compileArtificial, type Edit } from './artificial/load.ts';

const TREATMENT = 'qaa/treatments/hormono.md';
const FLAGS = 'qaa/shared/red-flags.md';
const PLAIN = 'Vi ricevas pilolon.';

const rulesOf = async (...edits: Edit[]): Promise<string[]> => {
  const { diagnostics } = await compileArtificial(...edits);
  return [...new Set(diagnostics.map(({ rule }) => rule))];
};

const after = (words: string): Edit => ({ file: TREATMENT, from: PLAIN, to: `${PLAIN}\n\n${words}` });
const inLongForm = (words: string): Edit => ({
  file: TREATMENT,
  from: 'La pilolo estas blanka.',
  to: `La pilolo estas blanka.\n\n${words}`,
});
const inFile = (file: string, from: string, to: string): Edit => ({ file, from, to });

test('content in an invented language is without errors and warnings', async () => {
  expect(await rulesOf()).toEqual([]);
});

/** A rule, words of the invented language that break it, and English words that would break it in English. */
test.each<[rule: string, broken: Edit, english: Edit]>([
  ['handout/dose', after('Prenu 5 gutoj.'), after('Take 500 mg twice a day.')],
  ['handout/survival-figure', after('Duono vivos plu.'), after('Half of people live longer.')],
  ['handout/phone-number', after('Telefonu 12-34-56.'), after('Phone us at 212-639-2000.')],
  ['handout/emergency-number', after('Voku 112. :cite[FONTO]'), after('Call 911 now. :cite[FONTO]')],
  ['handout/body-temperature', after('Febro de 38 gradoj.'), after('A fever of 100.4 °F.')],
  [
    'handout/mix-unlisted',
    after('Ne miksu teo kaj kafo. :cite[FONTO]'),
    after('Do not mix tea and coffee. :cite[FONTO]'),
  ],
  [
    'handout/mix-class',
    after('Ne miksu gama kaj delta. :cite[FONTO]'),
    after('Do not mix gama and delta. :cite[FONTO]'),
  ],
  ['handout/safety-without-source', after('Voku nin.'), after('Call us that day.')],
  ['handout/safety-without-source', after('Evitu teon.'), after('Avoid tea.')],
  ['handout/safety-weak-source', after('Evitu teon. :cite[FABRIKO]'), after('Avoid tea. :cite[FABRIKO]')],
  [
    'handout/safety-in-long-form',
    inLongForm('Voku nin tuj. :cite[FONTO]'),
    inLongForm('Call us at once. :cite[FONTO]'),
  ],
  [
    'handout/safety-in-long-form',
    inLongForm('Diru al ni kiam vi tusas.'),
    inLongForm('Tell us if you cough.'),
  ],
  [
    'handout/sign-repeated',
    inFile(TREATMENT, '- Sveno :cite[FONTO]', '- Malforta dorso :cite[FONTO]'),
    inFile(TREATMENT, '- Sveno :cite[FONTO]', '- New bone pain that lasts or comes back :cite[FONTO]'),
  ],
  [
    'handout/sign-level',
    inFile(TREATMENT, '- Febro', '- Sveno :cite[FONTO]\n- Febro'),
    inFile(TREATMENT, '- Febro', '- A seizure :cite[FONTO]\n- Febro'),
  ],
])('%s is found in the words of the language, and not in those of English', async (rule, broken, english) => {
  expect(await rulesOf(broken)).toContain(rule);
  expect(await rulesOf(english)).not.toContain(rule);
});

/** A rule that requires words: English ones do not satisfy it. */
test.each<[rule: string, english: Edit]>([
  ['handout/mix-missing', inFile(TREATMENT, 'Ne miksu alfa kaj beta.', 'Do not mix alfa and beta.')],
  [
    'handout/mix-missing',
    inFile(TREATMENT, 'Demandu nin antaux gama kaj delta.', 'Ask us before you start gama with delta.'),
  ],
  ['handout/red-flag-lost', inFile(FLAGS, '- Malfortaj kruroj', '- Weak or numb legs')],
  ['handout/sheet-without-red-flags', inFile(FLAGS, '- Nova doloro en la dorso', '- New back pain')],
  ['handout/section-unknown', inFile(TREATMENT, '## Kromefikoj', '## Possible side effects')],
  ['handout/section-missing', inFile(TREATMENT, '## Demandoj', '## Questions to ask')],
])('%s: English words do not replace those of the language', async (rule, english) => {
  expect(await rulesOf(english)).toContain(rule);
});

test.each<[rule: string, broken: Edit]>([
  ['handout/fever-line-missing', inFile(TREATMENT, 'lowersWhiteCells: false', 'lowersWhiteCells: true')],
  [
    'handout/care-card-missing',
    inFile('qaa/cancer-types/prosto.md', ':::this-week\n\n- Vi havas timon :cite[FONTO]\n:::', 'Nenio.'),
  ],
  [
    'handout/red-flags-too-many',
    inFile(FLAGS, '- Malfortaj', `${'- Io :cite[FONTO]\n'.repeat(4)}- Malfortaj`),
  ],
  ['handout/sheet-without-tool', inFile('qaa/guides/ostoj.md', ':::questions\n\n- Kion mi faru?\n:::', '')],
])('%s, which needs no words, applies as well', async (rule, broken) => {
  const edits = rule === 'handout/fever-line-missing' ? [inFile(TREATMENT, ' de :clinic[fever]', '')] : [];
  expect(await rulesOf(broken, ...edits)).toContain(rule);
});

test.each<[rule: string, broken: Edit, english: Edit]>([
  ['plain/jargon', after('La sciencajxo estas nova.'), after('A metastatic lesion.')],
  [
    'plain/reading-level',
    after('Eksterordinaraj malantauxenirigas nekompreneblajn. '.repeat(8)),
    after('Many long words.'),
  ],
])('%s uses the rules of the language', async (rule, broken, english) => {
  expect(await rulesOf(broken)).toContain(rule);
  expect(await rulesOf(english)).not.toContain(rule);
});
