import { describe, expect, test } from 'vitest';
import { en } from '../../../../../scripts/locales/en/index.ts';
import { catalogueData } from '../../../../../scripts/site/catalogue-data.ts';
import { searchData } from '../../../../../scripts/site/search-data.ts';
import { openSearch, type SearchAnswer } from '../../../../../templates/web/browser/search/search.ts';
import { factsOf } from '../../../../site/sample-site.ts';
import { wholeContent } from '../../../../stored-content.ts';
import { EVERYDAY_WORDS, UNANSWERED } from './everyday-words.ts';
import { FURTHER_WORDS, HEARD } from './further-words.ts';
import { NURSES_WORDS } from './nurses-words.ts';
import { NO_SHEET, OWN_WORDS } from './own-words.ts';
import { QUERIES } from './queries.ts';
import { OFFERED, WARD_WORDS } from './ward-words.ts';

const { handouts: all, entries } = await wholeContent();
const handouts = all.filter(({ language }) => language === 'en');
if (!entries) throw new Error('The content gave no entries');
const sheets = handouts.map((handout) => factsOf(handout));
const catalogue = catalogueData({ locale: en, version: '2026.11.1', sheets, entries, releases: [] });
const data = searchData({ sheets, entries, locale: en });
const search = openSearch(catalogue, data);
const codes = (typed: string): string[] => search(typed).sheets.map(({ code }) => code);

describe.each([
  ...Object.entries(QUERIES),
  ['in their own words', OWN_WORDS] as const,
  ['in words of nurses', NURSES_WORDS] as const,
  ['questions of every day', EVERYDAY_WORDS] as const,
  ['shorthand of the ward', WARD_WORDS] as const,
  ['as they are heard', HEARD] as const,
  ['brands, signs and places', FURTHER_WORDS] as const,
])('%s', (_, queries) => {
  test.each(Object.entries(queries))('%s: %s', (typed, expected) => {
    const first = expected.split(' ');
    expect(codes(typed).slice(0, first.length)).toEqual(first);
  });
});

test('there are at least 150 queries', () => {
  expect(Object.values(QUERIES).flatMap(Object.keys).length).toBeGreaterThanOrEqual(150);
});

test('every sheet that a technical term leads to is in the content', () => {
  const { names, topics } = data.words;
  const ids = new Set(handouts.flatMap(({ id, cancerType }) => [id, cancerType?.id]));
  const known = new Set(data.names.flat().map((name) => name.toLowerCase()));
  expect(Object.keys(names).filter((name) => !ids.has(name) && !known.has(name.toLowerCase()))).toEqual([]);
  expect(topics.flatMap((topic) => topic.sheets).filter((id) => !ids.has(id))).toEqual([]);
});

describe('a search is no longer than what it is about', () => {
  test.each([
    ['bone scan', 8],
    ['bone', 5],
    ['spine', 8],
    ['fracture', 8],
    ['constipation', 10],
    ['fever', 8],
    ['pain', 8],
    ['radiation', 12],
    ['breast cancer', 10],
    ['Xgeva', 16],
    ['chemo breast', 10],
    ['SBRT', 12],
    ['teeth', 8],
    ['thirst', 8],
  ])('%s: at most %i sheets', (typed, most) => {
    expect(codes(typed).length).toBeGreaterThan(0);
    expect(codes(typed).length).toBeLessThanOrEqual(most);
  });

  test('a medicine finds no sheet that it is not for', () => {
    expect(codes('enzalutamide')).not.toContain('HT-BRE');
  });

  test('a cancer type and a treatment that it does not get find nothing', () => {
    expect(codes('hormone therapy lung')).toEqual([]);
  });

  test('the sheets of a cancer type are its own', () => {
    expect(codes('breast').filter((code) => !/BRE/u.test(code))).toEqual([]);
  });
});

describe('another medicine is not taken for one that is spelled like it', () => {
  test.each([
    'rituximab',
    'rituximab breast',
    'infliximab',

    'neratinib',
    'plavix',
  ])('%s finds nothing', (typed) => {
    const { sheets: found, unknown } = search(typed);
    expect(found).toEqual([]);
    expect(unknown).toEqual([typed.split(' ')[0]]);
  });

  test('the nearest name is offered', () => {
    expect(search('rituximab').nearest).toEqual([['rituximab', 'cetuximab']]);
    expect(search('denosunub').nearest).toEqual([['denosunub', 'denosumab']]);
  });
});

describe('subjects without a sheet', () => {
  test.each(['qqqqqqqq', 'massage', 'covid', 'the', '?', '223', ...NO_SHEET, ...UNANSWERED])(
    '%s finds nothing',
    (typed) => {
      expect(codes(typed)).toEqual([]);
    },
  );

  test.each(['risedronate', 'Fosamax', 'ibandronate'])(
    '%s: the medicines of its kind are offered',
    (typed) => {
      expect(search(typed).nearest).toEqual([[typed.toLowerCase(), 'bone-strengthening medicines']]);
    },
  );

  test.each(OFFERED)('%s: laxatives are offered', (typed) => {
    expect(search(typed).nearest).toEqual([[typed.toLowerCase(), 'laxatives']]);
  });

  test('a treatment of a cancer that no sheet is about finds the sheets for all types', () => {
    expect(codes('ovarian cancer radiation')).toEqual(['RT', 'RT-B']);
  });
});

describe('the sheet of a medicine', () => {
  test('comes first for each name that it prints, but for names that two sheets have', () => {
    const shared = new Set(['dexamethasone', 'opdivo', 'imfinzi', 'fluorouracil']);
    const wrong = catalogue.sheets.flatMap(({ kind, code }, index) =>
      kind !== 'medicine'
        ? []
        : (data.names[index] ?? []).filter(
            (name) => !shared.has(name.toLowerCase()) && codes(name)[0] !== code,
          ),
    );
    expect(wrong).toEqual([]);
  });

  test('is not found by the name of another medicine that it mentions', () => {
    expect(codes('palbociclib')).not.toContain('M-FUL');
    expect(codes('exemestane')).not.toContain('M-EVE');
  });

  test('is found beside a guide on what is asked about it', () => {
    expect(codes('dentist zometa').slice(0, 2)).toEqual(['M-ZOL', 'TEETH']);
  });
});

test.each(
  searchData({ sheets, entries, locale: en }).words.otherMedicines.flatMap(({ offer }) => offer ?? []),
)('the suggestion for another medicine finds sheets: %s', (offer) => {
  expect(codes(offer).length).toBeGreaterThan(0);
});

test('a word of a name that is no name alone is not mended to another one', () => {
  expect(search('collapse of something')).toMatchObject({ corrected: [] });
});

test.each(Object.entries(data.furtherNames).flatMap(([index, names]) => names.map((name) => [name, index])))(
  'a name of a medicine in any language or of its product finds it or another one with that name: %s',
  (name, index) => {
    const wanted = data.furtherNames.flatMap((names, place) =>
      names.includes(name) || place === Number(index) ? [catalogue.sheets[place]?.code] : [],
    );
    expect(wanted).toContain(codes(name)[0]);
  },
);

test('a word with an error is answered with the word that was meant', () => {
  const { corrected, unknown }: SearchAnswer = search('zolendronate kidny');
  expect(corrected).toEqual([
    ['zolendronate', 'zoledronate'],
    ['kidny', 'kidney'],
  ]);
  expect(unknown).toEqual([]);
});

test('words that no sheet has beside a name are left out, and named', () => {
  expect(search('morphine stairs')).toMatchObject({ leftOut: ['stairs'], isPartly: false });
  expect(search('morphine xylophone')).toMatchObject({ unknown: ['xylophone'] });
  expect(search('morphine xylophone').sheets[0]?.code).toBe('M-OPI');
});

test('two subjects that no sheet has together are answered one by one', () => {
  const { isPartly, sheets: found } = search('glossary kyphoplasty');
  expect(isPartly).toBe(true);
  expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['WORDS', 'AB']));
});

test('every code and every title finds its sheet first', () => {
  for (const { code, title } of catalogue.sheets) {
    expect(codes(code)[0], code).toBe(code);
    expect(codes(title).slice(0, 3), title).toContain(code);
  }
});
