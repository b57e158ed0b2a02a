import { expect, test } from 'vitest';
import type { Content } from '../../scripts/content/entries/entry.ts';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import { checkFever } from '../../scripts/handout/checks/check-fever.ts';
import { checkRedFlags } from '../../scripts/handout/checks/check-red-flags.ts';
import type { CareCards, Handout } from '../../scripts/model/handout.ts';
import { content, shared, treatment } from './sample-content.ts';
import { careCards, feverItem, handout, item, withBlocks } from './sample-handout.ts';

const rulesOf = ({ files }: Content): string[] =>
  listDiagnostics(files).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

const chemotherapy = content({ treatments: [treatment('hormone-therapy', { lowersWhiteCells: true })] });

const feverDiagnostics = (whole: Content, sheet: Handout): string[] => {
  for (const file of whole.files) Object.assign(file, { messages: [], data: {} });
  checkFever(whole, sheet);
  checkFever(whole, sheet);
  return rulesOf(whole);
};

const MISSING = ['content/en/treatments/hormone-therapy.md:2 handout/fever-line-missing'];

test.each<[string, Partial<CareCards>, string[]]>([
  [
    'in the shared card to call at once',
    { callNow: { shared: [item('Shivering'), feverItem()], own: [] } },
    [],
  ],
  ['in the same-day card only', { sameDay: { shared: [feverItem()], own: [] } }, MISSING],
  ['among the treatment’s own signs only', { callNow: { shared: [], own: [feverItem()] } }, MISSING],
  ['for one cancer type only', { callNow: { shared: [feverItem('Breast cancer')], own: [] } }, MISSING],
  ['as words without the clinic’s rule', { callNow: { shared: [item('Fever')], own: [] } }, MISSING],
  ['nowhere', {}, MISSING],
])('where white cells fall, a fever line %s', (_, cards, expected) => {
  expect(feverDiagnostics(chemotherapy, withBlocks(careCards(cards)))).toEqual(expected);
});

test('no fever line is required where white cells do not fall', () => {
  expect(feverDiagnostics(content({ treatments: [treatment('hormone-therapy')] }), handout())).toEqual([]);
});

const variant = { title: 'Cell therapy', lead: '', say: '', lowersWhiteCells: true };

test('a variant that lowers white cells needs a fever line on its own sheet', () => {
  const variants = { myeloma: variant };
  const whole = content({ treatments: [treatment('hormone-therapy', { variants })] });
  const pair = handout({ cancerType: { id: 'myeloma', name: 'Myeloma', pictogram: null } });
  expect(feverDiagnostics(whole, pair)).toEqual(MISSING);
  expect(feverDiagnostics(whole, handout())).toEqual([]);
});

test('guides are exempt', () => {
  expect(feverDiagnostics(chemotherapy, handout({ kind: 'guide', treatment: null }))).toEqual([]);
});

const whole = {
  emergency: { shared: [item('Weak legs')], own: [] },
  sameDay: { shared: [item('New pain')], own: [] },
  thisWeek: { shared: [item('Aches')], own: [] },
};

test('cards with shared signs have no error', () => {
  const some = content({ shared: [shared('red-flags', '')] });
  checkRedFlags(some, [withBlocks(careCards(whole)), handout({ kind: 'guide' })]);
  expect(rulesOf(some)).toEqual([]);
});

test('a missing shared sign is one error of the shared block, however many sheets it is on', () => {
  const some = content({ shared: [shared('red-flags', '')] });
  const lacking = withBlocks(careCards({ ...whole, sameDay: { shared: [], own: [item('Rash')] } }));
  checkRedFlags(
    some,
    ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...lacking, id })),
  );
  const [diagnostic, ...rest] = listDiagnostics(some.files);
  expect(diagnostic).toMatchObject({
    file: 'content/en/shared/red-flags.md',
    rule: 'handout/red-flags-missing',
    found: 'no warning sign for everybody in the same-day card of a, b, c and 2 more',
  });
  expect(rest).toEqual([]);
});

test('a missing shared block is reported with its path', () => {
  const some = content({});
  checkRedFlags(some, [withBlocks(careCards())]);
  expect(rulesOf(some)).toEqual(Array(3).fill('content/en/shared/red-flags.md:1 handout/red-flags-missing'));
});
