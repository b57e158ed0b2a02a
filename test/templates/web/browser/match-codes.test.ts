import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../../templates/web/browser/infobutton-question.ts';
import { answerTo, type CodedSheet } from '../../../../templates/web/browser/match-codes.ts';

const ICD = '2.16.840.1.113883.6.90';
const RXNORM = '2.16.840.1.113883.6.88';

const sheet = (words: string, parts: Partial<CodedSheet>): CodedSheet => ({
  icd10cm: [],
  rxnorm: [],
  language: 'en',
  words,
  kind: 'pair',
  cancer: '',
  ...parts,
});
const prostate = sheet('hormone therapy prostate', {
  ...{ icd10cm: ['C61', 'C79.51'], rxnorm: ['42375'], cancer: 'prostate' },
});
const breast = sheet('hormone therapy breast', {
  ...{ icd10cm: ['C50.919', 'C79.51'], rxnorm: ['72965'], cancer: 'breast' },
});
const guide = sheet('teeth and bone medicines', {});
const spanish = sheet('terapia hormonal', { icd10cm: ['C61'], language: 'es' });
const all = [prostate, breast, guide, spanish];

const ask = (parameters: Record<string, string>): CodedSheet[] =>
  answerTo(readQuestion(`?${new URLSearchParams(parameters)}`), all);

test('a code with its system finds the sheets that are about it', () => {
  expect(ask({ 'mainSearchCriteria.v.c': 'C61', 'mainSearchCriteria.v.cs': ICD })).toEqual([
    prostate,
    spanish,
  ]);
  expect(ask({ 'mainSearchCriteria.v.c': '72965', 'mainSearchCriteria.v.cs': RXNORM })).toEqual([breast]);
  expect(ask({ 'mainSearchCriteria.v.c': '72965', 'mainSearchCriteria.v.cs': ICD })).toEqual([]);
});

test('a code without a system is looked for in both', () => {
  expect(ask({ 'mainSearchCriteria.v.c': '42375' })).toEqual([prostate]);
  expect(ask({ 'mainSearchCriteria.v.c': 'c79.51' })).toEqual([prostate, breast]);
});

test('another code of the same disease finds its sheets, when none has just that code', () => {
  expect(ask({ 'mainSearchCriteria.v.c': 'C50.112', 'mainSearchCriteria.v.cs': ICD })).toEqual([breast]);
});

test.each([
  ['C79.31', 'spread to the brain'],
  ['C79.52', 'spread to bone marrow'],
  ['C78.00', 'spread to the lung'],
  ['Z51.0', 'a visit for radiation'],
  ['Z51.12', 'a visit for immunotherapy'],
  ['Z79.83', 'long-term bisphosphonates'],
  ['Z79.891', 'long-term opioids'],
  ['C90.10', 'plasma cell leukemia'],
])('%s (%s) finds no sheet of a neighboring code', (code) => {
  const sheets = [
    sheet('chemotherapy', { icd10cm: ['Z51.11'] }),
    sheet('hormone therapy', { icd10cm: ['Z79.810', 'Z79.818'] }),
    sheet('myeloma', { icd10cm: ['C90.00'] }),
    prostate,
  ];
  const question = readQuestion(`?mainSearchCriteria.v.c=${code}&mainSearchCriteria.v.cs=${ICD}`);
  expect(answerTo(question, sheets)).toEqual([]);
});

test.each(['C90.01', 'C90.02'])('%s finds the sheet of multiple myeloma', (code) => {
  const myeloma = sheet('myeloma', { icd10cm: ['C90.00'] });
  const question = readQuestion(`?mainSearchCriteria.v.c=${code}&mainSearchCriteria.v.cs=${ICD}`);
  expect(answerTo(question, [myeloma, breast])).toEqual([myeloma]);
});

test('several criteria are answered together, each sheet once', () => {
  const found = ask({
    'mainSearchCriteria.v.c': 'C61',
    'mainSearchCriteria.v.cs': ICD,
    'mainSearchCriteria.v.c1': 'C50.919',
    'mainSearchCriteria.v.cs1': ICD,
  });
  expect(found).toEqual([prostate, spanish, breast]);
});

describe('the code of a medicine', () => {
  const [own, general] = [
    sheet('denosumab', { rxnorm: ['993449'], kind: 'medicine' }),
    sheet('bone medicines', { rxnorm: ['993449'], kind: 'treatment' }),
  ];
  const pairs = ['prostate', 'breast'].map((cancer) =>
    sheet(`bone medicines, ${cancer}`, { rxnorm: ['993449'], cancer }),
  );
  const sheets = [...pairs, general, own, prostate];
  const asked = `mainSearchCriteria.v.c=993449&mainSearchCriteria.v.cs=${RXNORM}`;

  test('finds its own sheet, then that of its treatment for all cancer types', () => {
    expect(answerTo(readQuestion(`?${asked}`), sheets)).toEqual([own, general]);
  });

  test('with the code of a cancer finds the sheet for it, and none for another', () => {
    const question = `?${asked}&mainSearchCriteria.v.c1=C61&mainSearchCriteria.v.cs1=${ICD}`;
    expect(answerTo(readQuestion(question), sheets)).toEqual([own, pairs[0], general, prostate]);
  });
});

test('a system of others is answered by the name of what it asks for', () => {
  const asked = { 'mainSearchCriteria.v.c': '80967001', 'mainSearchCriteria.v.cs': '2.16.840.1.113883.6.96' };
  expect(ask({ ...asked, 'mainSearchCriteria.v.dn': 'Teeth' })).toEqual([guide]);
  expect(ask(asked)).toEqual([]);
});

test('a part of a name next to a code of our systems is no question of its own', () => {
  const asked = { 'mainSearchCriteria.v.c': 'C79.31', 'mainSearchCriteria.v.cs': ICD };
  expect(ask({ ...asked, 'mainSearchCriteria.v.dn': 'bone' })).toEqual([]);
  expect(ask({ ...asked, 'mainSearchCriteria.v.dn': 'Teeth and bone medicines' })).toEqual([guide]);
});

test.each(['dn1', 'ot2', 'dn'])('names are numbered as codes are: %s', (parameter) => {
  expect(ask({ [`mainSearchCriteria.v.${parameter}`]: 'Teeth' })).toEqual([guide]);
});

test.each(['ALL', 'in', 'a', 'Ara', 'eet'])(
  '%s is not a name of a sheet, and part of a word finds nothing',
  (name) => {
    const asked = { 'mainSearchCriteria.v.c': 'C91.00', 'mainSearchCriteria.v.cs': ICD };
    expect(ask({ ...asked, 'mainSearchCriteria.v.dn': name })).toEqual([]);
  },
);

test('the name of a medicine finds its own sheet first, and none for one cancer type', () => {
  const [own, general, pair] = [
    sheet('denosumab|xgeva', { kind: 'medicine' }),
    sheet('bone medicines|denosumab|xgeva', { kind: 'treatment' }),
    sheet('bone medicines, breast cancer|denosumab|xgeva', { cancer: 'breast' }),
  ];
  const question = readQuestion('?mainSearchCriteria.v.dn=Xgeva');
  expect(answerTo(question, [pair, general, own])).toEqual([own, general]);
});

test('an ICD-10-CM code may come without its dot', () => {
  expect(ask({ 'mainSearchCriteria.v.c': 'C7951', 'mainSearchCriteria.v.cs': ICD })).toEqual([
    prostate,
    breast,
  ]);
});

test('the code of a visit finds the sheet of the treatment, and on request those for a cancer type', () => {
  const general = sheet('chemotherapy', { icd10cm: ['Z51.11'], kind: 'treatment' });
  const pairs = ['breast', 'prostate'].map((cancer) =>
    sheet(`chemotherapy, ${cancer}`, {
      icd10cm: ['Z51.11', cancer === 'breast' ? 'C50.919' : 'C61'],
      cancer,
    }),
  );
  const visit = `?mainSearchCriteria.v.c=Z51.11&mainSearchCriteria.v.cs=${ICD}`;
  expect(answerTo(readQuestion(visit), [...pairs, general])).toEqual([general]);
  const both = `${visit}&mainSearchCriteria.v.c1=C61&mainSearchCriteria.v.cs1=${ICD}`;
  expect(answerTo(readQuestion(both), [...pairs, general])).toEqual([pairs[1], general]);
});

test('sheets in the language of the reader come alone, or all when there is none in it', () => {
  const asked = { 'mainSearchCriteria.v.c': 'C61', 'mainSearchCriteria.v.cs': ICD };
  expect(ask({ ...asked, 'informationRecipient.languageCode.c': 'es' })).toEqual([spanish]);
  expect(ask({ ...asked, 'informationRecipient.languageCode.c': 'fr' })).toEqual([prostate, spanish]);
});

test('a page without parameters has no question', () => {
  expect(readQuestion('').asked).toEqual([]);
  expect(readQuestion('?taskContext.c.c=PROBLISTREV').asked).toEqual([]);
});
