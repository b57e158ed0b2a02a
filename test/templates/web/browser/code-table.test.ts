import { describe, expect, test } from 'vitest';
import { termsOf } from '../../../../scripts/site/sheet-terms.ts';
import { readQuestion } from '../../../../templates/web/browser/infobutton-question.ts';
import { answerTo } from '../../../../templates/web/browser/match-codes.ts';
import { wholeContent } from '../../../stored-content.ts';

const ICD = '2.16.840.1.113883.6.90';
const RXNORM = '2.16.840.1.113883.6.88';

const { handouts: all, entries } = await wholeContent();
const handouts = all.filter(({ language }) => language === 'en');
if (!entries) throw new Error('The content gave no entries');
const sheets = handouts.map((handout) => {
  const { icd10cm, rxnorm, products, onlyFor } = termsOf(handout, entries);
  return {
    ...{ code: handout.code, language: handout.language, kind: handout.kind },
    ...{ icd10cm, rxnorm: [...rxnorm, ...products], words: '', cancer: onlyFor },
  };
});
const find = (query: string): string[] => answerTo(readQuestion(query), sheets).map((sheet) => sheet.code);
const answers = (code: string, system: string): string[] =>
  find(`?mainSearchCriteria.v.c=${code}&mainSearchCriteria.v.cs=${system}`);

/** ICD-10-CM codes of one disease, by the code of its sheet. */
const DISEASES: Record<string, string> = {
  PRO: 'C61',
  BRE: 'C50.011 C50.012 C50.111 C50.112 C50.211 C50.212 C50.311 C50.411 C50.412 C50.511 C50.611 C50.811 C50.911 C50.912 C50.919 C50.929',
  LUN: 'C34.00 C34.01 C34.02 C34.10 C34.11 C34.12 C34.2 C34.30 C34.31 C34.32 C34.80 C34.81 C34.90 C34.91 C34.92',
  KID: 'C64.1 C64.2 C64.9',
  THY: 'C73',
  MYE: 'C90.00 C90.01 C90.02',
  MEL: 'C43.0 C43.31 C43.39 C43.4 C43.51 C43.52 C43.59 C43.61 C43.62 C43.71 C43.72 C43.8 C43.9',
  BLA: 'C67.0 C67.1 C67.2 C67.3 C67.4 C67.5 C67.6 C67.7 C67.8 C67.9',
  COL: 'C18.0 C18.2 C18.4 C18.6 C18.7 C18.9',
};

/** RxNorm codes of ingredients, by the code of the general sheet. */
const INGREDIENTS: Record<string, string> = {
  CH: '72962 996051 56946 194000 39541 12574 40048 2555 4179',
  HT: '42375 50610 72965 84857 282357',
};

/** RxNorm codes of ingredients and salts (enzalutamide, abiraterone with niraparib and so on), by the code of their own sheet. */
const OWN_INGREDIENTS: Record<string, string> = {
  'M-ARP': '1307298 1999574 2180325',
  'M-LHRH': '42375 50610 38782 203217',
  'M-AI': '72965 84857 258494',
  'M-BIC': '83008 4508 31805',
  'M-DEN': '993449 2715382',
  'M-ZOL': '77655 11473',
  'M-CPI': '1547545 1597876 1919503 2058826',
  'M-CP2': '1094833 2596775 2619313',
  'M-IMD': '342369 1369713 10432',
  'M-C38': '1721947 2282018',
  'M-BSP': '2619426 2644880 2644447 2719416',
  'M-CAR': '2594775 2536430',
  'M-RAD': '1424174',
  'M-LUT': '2597053',
  'M-SRSM': '281890 196342',
  'M-OPI': '7052 7804 3423 2670 10689',
  'M-GABA': '25480 187832',
  'M-EV': '2268306 2268307',
  'M-ANT': '3639',
  'M-CYC': '3002',
  'M-MEL': '6718',
  'M-CFZ': '1302966',
  'M-IXA': '1723735',
  'M-ELO': '1726104',
  'M-EVE': '141704',
  'M-HERP': '480167',
  'M-DTC': '37776',
  'M-MTD': '6813',
};

/** RxNorm codes of brands, by the code of the medicine's own sheet. */
const BRANDS: Record<string, string> = {
  'M-ARP': '1307304 2180331',
  'M-LHRH': '203852 352619 58328',
  'M-REL': '2472784',
  'M-DEG': '858122',
  'M-BIC': '151495',
  'M-AI': '203769 262105',
  'M-FUL': '203870',
  'M-CDK': '1601381 1873984',
  'M-DEN': '1046399 2715388 2717868',
  'M-CPI': '1547550 1597881 2058831',
  'M-CP2': '1094837 2596780 2619319',
  'M-BOR': '356733',
  'M-IMD': '337535 1369719 220239',
  'M-C38': '1721952 2282024',
  'M-CAR': '2594782 2536435',
  'M-BSP': '2619434 2644454 2644887',
  'M-PTX': '589511',
  'M-CAP': '220961',
  'M-PEM': '323879',
  'M-BEV': '337521',
  'M-HER': '101306 1298949 2382605',
  'M-EGFR': '1721566 337526 281883',
  'M-ALK': '2103170 1148499',
  'M-BRAF': '1425223 1425105 2049112',
  'M-VEGF': '1790162 1792372 867503 616274',
  'M-RAD': '1424215',
  'M-LUT': '2597047',
  'M-SRSM': '203876',
  'M-OPI': '203354 218986 224913 220606 42844',
  'M-GABA': '196498 593441',
  'M-NSA': '215927 202488 215101',
  'M-STER': '227682',
  'M-DEX': '2286256',
};

/** RxNorm codes of clinical and branded drugs and of packs, by the code of the medicine's own sheet. */
const DRUGS: Record<string, string> = {
  'M-ARP': '1307309 2390646 1999587 2630217',
  'M-ABI': '1100075 1100079 1918042 1918044 2645245',
  'M-AI': '200064 153124 1923053',
  'M-CDK': '1946838 1946842 1923053',
  'M-DEN': '1046398 1046402 2715393 2717555',
  'M-ZOL': '1114085 351114 1865665',
  'M-LHRH': '825325 1115473 211544 905064',
  'M-EGFR': '1430446 1430455',
  'M-ALK': '1727485',
  'M-FEN': '245134 197696',
  'M-OPI': '1049221 1049640 993781 1870935',
  'M-APAP': '1049221 836395',
  'M-FU': '1791701 213841',
  'M-LUT': '2597060',
  'M-RAD': '1424219',
};

/** Queries of a records system that must find no sheet: the same medicine for another disease or in another form, and others. */
const OTHER_DRUGS: Record<string, string> = {
  'denosumab 60 mg and zoledronic acid 5 mg, for thin bones': '993453 993456 2715515 705872 705875 705824',
  'hormone shots for children, and for fibroids': '2371769 1944385 2639669 2556803 2556800',
  'creams, eye drops and implants': '224945 285133 213045 854178 203705 202844',
  'fentanyl by mouth or by a device': '215008 1237051 668619 1666832',
  'lutetium for other tumors': '1999683 1999687',
  'other medicines for bones': '73056 115264 753143 541684 352657 32915 2123186 72143 217010',
  'other medicines for cancer': '121191 282388 282386 6851 11202 1371046',
  'other medicines for pain': '5489 352990 1819 1431077 3355 41493 202976 794765 1372705 1100067',
  'further medicines for something else':
    '83367 36437 46041 1364430 1114195 6918 17767 2551 36567 321988 8787 10180 723 733 5492 4815',
  'medicines for something else': '6809 11289 26225 29046 274783 10582 7646',
};

const NONE: [name: string, system: string, codes: string][] = [
  [
    'spread to other places than bone',
    ICD,
    'C79.31 C79.32 C79.52 C79.00 C79.2 C79.71 C78.00 C78.01 C78.7 C77.0 C77.9',
  ],
  ['other cancers', ICD, 'C25.9 C56.1 C22.0 C71.9 C16.9 C90.10 C90.20 C90.30 C91.00 C83.30 C53.9'],
  [
    'other reasons for care',
    ICD,
    'Z51.0 Z51.12 Z51.5 Z79.83 Z79.891 Z79.4 Z85.3 Z85.46 M81.0 M80.08XA I10 E11.9 J18.9',
  ],
  ['RxNorm codes that no sheet has', RXNORM, '9999991 9999992 9999993 9999994 0 72962-1 72962X'],
  ['codes of other systems', RXNORM, 'C61 C79.51'],
];

const rows = (table: Record<string, string>): [string, string][] =>
  Object.entries(table).flatMap(([sheet, codes]) =>
    codes.split(' ').map((code): [string, string] => [code, sheet]),
  );

describe('a code of a disease', () => {
  test.each(rows(DISEASES))('%s finds only the sheets of %s', (code, sheet) => {
    const found = answers(code, ICD);
    expect(found).toContain(sheet);
    expect(found.filter((one) => !one.split('-').includes(sheet))).toEqual([]);
  });
});

describe('a code of an ingredient', () => {
  test.each(rows(INGREDIENTS))('%s finds %s and the sheets of the same treatment', (code, sheet) => {
    const found = answers(code, RXNORM);
    expect(found).toContain(sheet);
  });
});

describe.each([
  ['an ingredient or salt', OWN_INGREDIENTS],
  ['a brand', BRANDS],
  ['a drug or pack', DRUGS],
])('the code of %s', (_, table) => {
  test.each(rows(table))('%s finds %s before the sheets of its treatment', (code, sheet) => {
    const found = answers(code, RXNORM);
    const own = found.filter((one) => one.startsWith('M-'));
    expect(found.slice(0, own.length)).toEqual(own);
    expect(own).toContain(sheet);
    expect(own.length).toBeLessThanOrEqual(2);
  });
});

/** RxNorm codes of ingredients, with all the sheets they find, in order, without a cancer type. */
const WHOLE_ANSWERS: Record<string, string> = {
  'M-TAM HT-BRE HT HT-B HT-BRE-B': '10324',
  'M-AI HT-BRE HT HT-B HT-BRE-B': '84857',
  'M-FUL HT-BRE HT HT-B HT-BRE-B': '282357',
  'M-DTX CH CH-B': '72962',
  'M-PTX CH CH-B': '56946',
  'M-CRB CH CH-B': '40048',
  'M-CIS CH CH-B': '2555',
  'M-GEM CH CH-B': '12574',
  'M-CAP CH CH-B': '194000',
  'M-CPI IM IM-B': '1547545 1597876',
  'M-PARP TT TT-B': '1597582',
  'M-HER TT-BRE TT TT-B TT-BRE-B': '224905',
  'M-BEV TT-COL TT TT-B TT-COL-B': '253337',
  'M-BOR TT-MYE TT TT-B TT-MYE-B': '358258',
  'M-IMD TT-MYE TT TT-B TT-MYE-B': '342369',
  'M-DEX M-STER PR PR-B': '3264',
  'M-STER': '8640',
  'M-OPI PR PR-B': '7052 7804',
  'M-FEN PR PR-B': '4337',
  'M-NSA PR PR-B': '5640',
  'M-NSA': '7258',
  'M-APAP PR PR-B': '161',
  'M-GABA PR PR-B': '25480',
  'M-GABA': '187832',
  'M-DUL': '72625 704',
  'M-VEGF TT TT-B': '357977 714438 1363268',
  'M-EGFR': '337525 328134',
  'M-EGFR TT-LUN TT TT-B TT-LUN-B': '1721560',
  'M-ALK': '1148495',
  'M-BRAF TT TT-B': '1424911 1425099',
  'M-BRAF': '1147220',
  'M-CP2': '1094833',
  'M-DEG HT-PRO HT HT-B HT-PRO-B': '475230',
  'M-BIC HT-PRO HT HT-B HT-PRO-B': '83008',
  'M-CBZ CH-PRO CH CH-B CH-PRO-B': '996051',
  'M-MTX': '7005',
  'M-ETO CH-LUN CH CH-B CH-LUN-B': '4179',
  'M-CDK TT-BRE TT TT-B TT-BRE-B': '1601374 1873916',
  'M-EVE': '141704',
  'M-HER': '1298944',
  'M-C38 TT-MYE TT TT-B TT-MYE-B': '1721947',
  'M-CFZ': '1302966',
  'M-ZOL BM BM-B': '77655 11473',
  'M-DEN BM BM-B': '993449',
};

test.each(rows(WHOLE_ANSWERS))('%s finds %s and no more', (code, sheetCodes) => {
  expect(answers(code, RXNORM).join(' ')).toBe(sheetCodes);
});

test.each([
  ['Z79.811', 'HT HT-B'],
  ['Z79.810', 'HT HT-B'],
  ['Z51.11', 'CH CH-B'],
  ['C20', 'COL'],
  ['C19', 'COL'],
  ['C9000', 'MYE'],
])('%s finds %s first', (code, sheetCodes) => {
  const first = sheetCodes.split(' ');
  expect(answers(code, ICD).slice(0, first.length)).toEqual(first);
});

test('the code of a visit finds no sheet for one cancer type', () => {
  expect(answers('Z51.11', ICD)).toEqual(['CH', 'CH-B']);
  expect(answers('Z79.811', ICD)).toEqual(['HT', 'HT-B']);
});

test('a medicine for several cancer types finds the sheets for one type only with a code of this type', () => {
  expect(answers('1046399', RXNORM)).toEqual(['M-DEN', 'BM', 'BM-B']);
  const both = `?mainSearchCriteria.v.c1=1597582&mainSearchCriteria.v.cs1=${RXNORM}&mainSearchCriteria.v.c2=C61&mainSearchCriteria.v.cs2=${ICD}`;
  expect(find(both)[0]).toBe('TT-PRO');
  expect(find(both)).toEqual(expect.arrayContaining(['M-PARP', 'TT', 'PRO']));
  expect(find(both)).not.toContain('TT-BRE');
});

test('the code of a disease finds the sheet of its treatments first', () => {
  expect(answers('C61', ICD)[0]).toBe('PRO');
  expect(answers('C50.919', ICD)[0]).toBe('BRE');
  expect(answers('Z51.11', ICD)[0]).toBe('CH');
});

test('a medicine for one cancer type finds the sheet for it', () => {
  expect(answers('1307304', RXNORM)).toEqual(['M-ARP', 'HT-PRO', 'HT', 'HT-B', 'HT-PRO-B']);
});

describe.each(Object.entries(OTHER_DRUGS))('%s', (_, codes) => {
  test.each(codes.split(' '))('%s finds nothing', (code) => {
    expect(answers(code, RXNORM)).toEqual([]);
  });
});

test('every RxNorm code in the content finds the sheet of a medicine', () => {
  const codes = [
    ...entries.medicines.flatMap(({ data }) => data.names.flatMap(({ rxnorm }) => rxnorm ?? [])),
    ...Object.values(entries.rxnorm).flatMap(Object.keys),
  ];
  expect(codes.length).toBeGreaterThan(1000);
  expect(codes.filter((code) => !answers(code, RXNORM)[0]?.startsWith('M-'))).toEqual([]);
});

test('secondary cancer in bone finds sheets of every cancer type', () => {
  expect(answers('C79.51', ICD)).toEqual(expect.arrayContaining(['PRO', 'BRE', 'LUN']));
});

describe.each(NONE)('%s', (_, system, codes) => {
  test.each(codes.split(' '))('%s finds nothing', (code) => {
    expect(answers(code, system)).toEqual([]);
  });
});

test('the tables have at least 80 codes with sheets and 40 without', () => {
  expect(rows(DISEASES).length + rows(INGREDIENTS).length).toBeGreaterThanOrEqual(80);
  expect(NONE.flatMap(([, , codes]) => codes.split(' ')).length).toBeGreaterThanOrEqual(40);
});

describe('codes as systems really send them', () => {
  test.each([
    ['c61', 'PRO'],
    ['%20C61%20', 'PRO'],
    ['C50', 'BRE'],
    ['C50911', 'BRE'],
    ['C34', 'LUN'],
    ['C34.9', 'LUN'],
    ['c3490', 'LUN'],
    ['C18.1', 'COL'],
    ['C18.5', 'COL'],
    ['C188', 'COL'],
    ['C43.111', 'MEL'],
    ['C43.72', 'MEL'],
    ['C9001', 'MYE'],
    ['C64', 'KID'],
    ['C67', 'BLA'],
    ['Z79818', 'HT'],
    ['z51.11', 'CH'],
    ['C61.', 'PRO'],
    ['C%2061', 'PRO'],
    ['C34%20.11', 'LUN'],
    ['C50.A1', 'BRE'],
    ['c50a2', 'BRE'],
  ])('%s: %s first', (code, sheet) => expect(answers(code, ICD)[0]).toBe(sheet));

  test.each([
    ['C61', `urn:oid:${ICD}`, 'PRO'],
    ['C61', `URN:OID:${ICD}`, 'PRO'],
    ['C61', 'http://hl7.org/fhir/sid/icd-10-cm', 'PRO'],
    ['7052', `urn:oid:${RXNORM}`, 'M-OPI'],
    ['7052', 'http://www.nlm.nih.gov/research/umls/rxnorm', 'M-OPI'],
  ])('%s of %s: %s first', (code, system, sheet) => expect(answers(code, system)[0]).toBe(sheet));

  test.each([
    ...[
      'C21.0',
      'C65.9',
      'C68.0',
      'C44.91',
      'C45.0',
      'C4A.9',
      'C69.30',
      'C7B.03',
      'C80.1',
      'C79.89',
      'C79.9',
      'C90',
      'C90.1',
    ],
    ...[
      'D47.2',
      'D03.59',
      'D05.10',
      'D09.0',
      'M84.58XA',
      'M89.8X9',
      'Z17.0',
      'Z19.2',
      'Z79.899',
      'Z51',
      'Z79',
      'R52',
    ],
    ...[
      'C79.5',
      'C61A1',
      'C43.A1',
      'C61..',
      'C34.11,C61',
      'C61X',
      'C61^',
      'C6',
      'C',
      '61',
      'C79.51.1',
      'undefined',
      'null',
      '24331-1',
    ],
  ])('%s: none', (code) => expect(answers(code, ICD)).toEqual([]));

  test.each(['0161', '%2B7052', '7052.0', '7052A', '70520', '705', '24331-1', 'C50.911'])(
    'RxNorm %s: none',
    (code) => expect(answers(code, RXNORM)).toEqual([]),
  );

  test.each(['2.16.840.1.113883.6.1', '2.16.840.1.113883.6.96', '2.16.840.1.113883.6.69', 'nonsense'])(
    'a code of another system (%s): none',
    (system) => {
      expect(['C61', '7052', '399068003'].flatMap((code) => answers(code, system))).toEqual([]);
    },
  );
});
