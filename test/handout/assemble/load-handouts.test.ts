import { expect, test } from 'vitest';
import { careCardsOf } from '../../../scripts/handout/blocks/care-cards/cards-on-sheet.ts';
import { handoutText, textHash } from '../../../scripts/handout/text/handout-text.ts';
import { inlineText } from '../../../scripts/handout/text/inline-text.ts';
import { itemRuns } from '../../../scripts/handout/text/text-runs.ts';
import type { Handout, ListItem } from '../../../scripts/model/handout.ts';
import { loadFixture } from '../load-content.ts';
import { handout as sample } from '../sample-handout.ts';

const whole = await loadFixture();

const sheet = (id: string): Handout => {
  const found = whole.handouts.find((handout) => handout.id === id);
  if (found === undefined) throw new Error(`No sheet ${id}`);
  return found;
};

const wordsOf = (items: readonly ListItem[]): string[] => itemRuns(items).map(inlineText);

test('valid content has no errors and gives all its sheets', () => {
  expect(whole.diagnostics).toEqual([]);
  expect(whole.planned.map(({ id, code }) => `${id} ${code}`)).toEqual([
    'breast BRE',
    'hormone-therapy HT',
    'hormone-therapy-booklet HT-B',
    'hormone-therapy-breast HT-BRE',
    'hormone-therapy-prostate HT-PRO',
    'hormone-therapy-thyroid HT-THY',
    'how-cancer-spreads SPREAD',
    'myeloma MYE',
    'prostate PRO',
    'thyroid THY',
  ]);
  expect(whole.handouts.map(({ id }) => id)).toEqual(whole.planned.map(({ id }) => id));
});

test('a pair has its names, its own passages and no others', () => {
  const pair = sheet('hormone-therapy-prostate');
  expect(pair).toMatchObject({
    code: 'HT-PRO',
    kind: 'pair',
    heading: 'Hormone therapy for bone metastasis',
    subtitle: 'Prostate cancer that has spread to bone',
    treatment: { id: 'hormone-therapy', name: 'Hormone therapy', hasMedicines: false },
    cancerType: { id: 'prostate', name: 'Prostate cancer', pictogram: 'prostate' },
    review: { state: 'draft', reason: 'no review yet' },
  });
  expect(inlineText(pair.lead)).toBe('Hormone therapy slows bone metastasis.');
  expect(handoutText(pair)).toContain('It cuts off testosterone.');
  expect(handoutText(sheet('hormone-therapy-breast'))).not.toContain('testosterone');
  expect(handoutText(sheet('hormone-therapy'))).toContain('Prostate cancer It cuts off testosterone.');
  expect(handoutText(pair)).not.toContain('under the skin');
});

test('the long form is in the booklet', () => {
  const booklet = sheet('hormone-therapy-booklet');
  expect(handoutText(booklet)).toContain('The shot goes under the skin of your belly.');
  expect(booklet.cancerType).toBeNull();
});

test('a sheet has no properties that the model lacks', () => {
  for (const handout of whole.handouts)
    expect(Object.keys(handout).sort()).toEqual(Object.keys(sample()).sort());
});

test('every sheet with care cards has the shared signs, then its own', () => {
  const [cards] = careCardsOf(sheet('hormone-therapy-prostate'));
  expect(wordsOf(cards?.emergency.shared ?? [])).toEqual([
    'Weak or numb legs',
    'Sudden pain, and you cannot stand',
  ]);
  expect(wordsOf(cards?.emergency.own ?? [])).toEqual(['Seizure or fainting']);
  for (const handout of whole.handouts.filter(({ kind }) => kind !== 'guide'))
    expect(handoutText(handout)).toContain('{care.emergency} Weak or numb legs');
});

test.each([
  ['hormone-therapy', 'I have cancer in my bones. I take hormone therapy.'],
  ['hormone-therapy-booklet', 'I have cancer in my bones. I take hormone therapy.'],
  ['hormone-therapy-prostate', 'I have prostate cancer in my bones. I take hormone therapy.'],
  ['hormone-therapy-thyroid', 'I have thyroid cancer in my bones. I take thyroid pills.'],
  ['myeloma', 'I have myeloma in my bones.'],
])('what to say on the phone with %s', (id, words) => {
  expect(inlineText(careCardsOf(sheet(id))[0]?.say ?? [])).toBe(words);
});

test('a variant has its own title, lead, text and cards', () => {
  const variant = sheet('hormone-therapy-thyroid');
  expect(variant.title).toBe('Thyroid hormone for bone metastasis, thyroid cancer');
  expect(variant.treatment?.name).toBe('Thyroid hormone');
  expect(inlineText(variant.lead)).toBe('Thyroid pills keep cancer asleep.');
  expect(handoutText(variant)).toContain('Fever of {clinic.fever}');
  expect(handoutText(variant)).not.toContain('Hot flashes');
});

test('a cancer type’s sheet names its condition, and treatments by their sheet for it', () => {
  const myeloma = sheet('myeloma');
  expect(myeloma.title).toBe('Myeloma bone disease: treatments we may talk about');
  expect(inlineText(myeloma.lead)).toBe('Treatment can ease pain from myeloma bone disease.');
  expect(JSON.stringify(myeloma)).not.toContain('metasta');
  expect(handoutText(sheet('thyroid'))).toContain('Thyroid hormone HT-THY');
  expect(handoutText(sheet('prostate'))).toContain('Hormone therapy HT-PRO');
});

test('sources are in order of citation, those of the matrix last', () => {
  const keys = (id: string) => sheet(id).sources.map(({ key }) => key);
  expect(keys('hormone-therapy-prostate')).toEqual(['HT-B', 'HT-A', 'FLAGS', 'USE']);
  expect(keys('hormone-therapy')).toEqual(['HT-B', 'HT-A', 'FLAGS']);
  expect(keys('how-cancer-spreads')).toEqual([]);
});

test('each passage knows the sheets it reaches', () => {
  const reach = whole.reach.map(({ passage, sheets }) => [
    `${passage.reaches} ${passage.title} ${passage.cancers ?? ''}`.trim(),
    sheets,
  ]);
  expect(reach).toContainEqual([
    'only How it works prostate',
    ['hormone-therapy', 'hormone-therapy-booklet', 'hormone-therapy-prostate'],
  ]);
  expect(reach).toContainEqual(['more How it is given', ['hormone-therapy-booklet']]);
  expect(reach).toContainEqual(['variant  thyroid', ['hormone-therapy-thyroid']]);
});

const text = 'hormone-therapy.md';

test.each<[string, string[], string[]]>([
  [
    'unknown-source',
    [],
    [
      'en/guides/how-cancer-spreads.md:5:32 error handout/unknown-source',
      'en/guides/how-cancer-spreads.md:10:41 error handout/unknown-source',
    ],
  ],
  ['unused-source', [], ['sources.yaml:25:1 warning handout/unused-source']],
  [
    'fever-line-missing',
    [],
    [
      `en/treatments/${text}:7:1 error handout/fever-line-missing`,
      `en/treatments/${text}:14:107 error handout/fever-line-missing`,
    ],
  ],
  [
    'passage-unreached',
    [],
    [
      'en/guides/how-cancer-spreads.md:12:1 error handout/passage-unreached',
      'en/shared/spare.md:5:1 error handout/passage-unreached',
    ],
  ],
  ['variant-undeclared', [], [`en/treatments/${text}:74:1 error handout/variant-undeclared`]],
  ['variant-without-text', [], [`en/treatments/${text}:14:3 error handout/variant-without-text`]],
  ['red-flags-card-missing', [], ['en/shared/red-flags.md:1:1 error handout/red-flags-missing']],
  ['id-twice', [], ['en/guides/hormone-therapy-prostate.md:1:1 error handout/id-twice']],
  ['title-twice', [], ['en/guides/spread-again.md:2:1 error handout/title-twice']],
  ['not-a-line', [], ['en/guides/how-cancer-spreads.md:5:8 error handout/not-a-line']],
])('%s', async (overlay, removed, expected) => {
  const { diagnostics, handouts } = await loadFixture(overlay, removed);
  expect(diagnostics).toEqual(expected);
  if (expected.some((diagnostic) => diagnostic.includes(' error '))) expect(handouts).toEqual([]);
});

test('without the shared red flags nothing is published', async () => {
  const { diagnostics, handouts } = await loadFixture(null, ['en/shared/red-flags.md']);
  expect(diagnostics).toContain('en/shared/red-flags.md:1:1 error handout/red-flags-missing');
  expect(handouts).toEqual([]);
});

test('the clinic’s facts change no text', async () => {
  const other = await loadFixture('other-clinic');
  expect(other.diagnostics).toEqual([]);
  expect(other.handouts.map(textHash)).toEqual(whole.handouts.map(textHash));
});

test('a guide that includes the red flags itself shows each once', async () => {
  const { handouts, diagnostics } = await loadFixture('guide-with-red-flags');
  expect(diagnostics).toEqual([]);
  const guide = handouts.find(({ kind }) => kind === 'guide');
  const [cards] = guide === undefined ? [] : careCardsOf(guide);
  expect(wordsOf(cards?.emergency.shared ?? [])).toContain('Weak or numb legs');
  expect(cards?.emergency.own).toEqual([]);
  expect(inlineText(cards?.say ?? [])).toBe('I have cancer in my bones.');
});

/** A changed hash invalidates every clinic’s review: it must change only with the words. */
test('a review of this text makes a sheet reviewed; one of another text does not', async () => {
  const { handouts } = await loadFixture('reviewed');
  const states = new Map(handouts.map(({ id, review }) => [id, review]));
  expect(states.get('how-cancer-spreads')).toEqual({
    state: 'reviewed',
    name: 'A. Example',
    role: 'Oncologist',
    date: '2026-11-01',
    nextReview: '2028-11-01',
  });
  expect(states.get('hormone-therapy-prostate')).toEqual({
    state: 'draft',
    reason:
      'text changed since the review of 2026-11-01: en/treatments/hormone-therapy.md changed: signed “It blocks testosterone.”, now “It cuts off testosterone.”',
  });
});

test('loading twice gives the same handouts', async () => {
  const again = await loadFixture();
  expect(again.handouts).toEqual(whole.handouts);
  expect(again.handouts.map(textHash)).toEqual(whole.handouts.map(textHash));
});

test('a shared block with invalid front matter is still known by name', async () => {
  const { diagnostics } = await loadFixture('shared-block-broken');
  expect(diagnostics).toEqual(['en/shared/red-flags.md:4:1 error content/front-matter-unclosed']);
});

test('boxes nested far too deeply are one error, and the text is not read', async () => {
  const { diagnostics } = await loadFixture('boxes-too-deep');
  expect(diagnostics).toEqual(['en/guides/how-cancer-spreads.md:88:1 error markdown/too-deep']);
});
