import { describe, expect, test } from 'vitest';
import { en } from '../../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';
import type { Block, Handout } from '../../../scripts/model/handout.ts';
import { careCards, handout, item, line, paragraph } from '../../handout/sample-handout.ts';
import { bookOf, fileIn } from './sample-book.ts';

const figure: Block = { type: 'figure', name: 'hormone-blocked', caption: line('Blocked.') };
const cards = careCards({ emergency: { shared: [item('You cannot breathe')], own: [] } });

const SHEET: Handout = handout({
  sections: [
    { id: 'how', title: line('How it works'), blocks: [paragraph('It helps.'), figure] },
    { id: 'help', title: line('When to get help'), blocks: [cards] },
  ],
});
const REVIEWED: Handout = {
  ...SHEET,
  review: { state: 'reviewed', name: 'N', role: 'R', date: '2026-11-01', nextReview: '2028-11-01' },
};

describe('the container', () => {
  test('starts with its type, which is not compressed', () => {
    const bytes = Buffer.from(bookOf([SHEET]));
    expect(bytes.subarray(30, 38).toString()).toBe('mimetype');
    expect(bytes.subarray(38, 58).toString()).toBe('application/epub+zip');
    expect(bytes.readUInt16LE(8)).toBe(0);
  });

  test('has the same bytes each time', () => {
    expect(bookOf([SHEET])).toEqual(bookOf([SHEET]));
  });
});

describe('the package', () => {
  test('has one identifier for all releases of a book, and the day of the version', () => {
    const [one, later] = [SHEET, { ...SHEET, revision: 2 }].map((sheet) =>
      fileIn(bookOf([sheet]), 'package.opf'),
    );
    const identifier = /urn:uuid:[\da-f-]{36}/.exec(one ?? '')?.[0];
    expect(later).toContain(identifier);
    expect(one).toContain('2026-11-01T00:00:00Z');
  });

  test('is marked as a draft in its title while one of its sheets is a draft', () => {
    expect(fileIn(bookOf([REVIEWED, SHEET]), 'package.opf')).toContain('<dc:title>DRAFT: A book</dc:title>');
    expect(fileIn(bookOf([REVIEWED]), 'package.opf')).toContain('<dc:title>A book</dc:title>');
  });

  test('mentions pictures only if it has some', () => {
    expect(fileIn(bookOf([SHEET]), 'package.opf')).toContain('visual');
    const words = handout({ cancerType: null, sections: [] });
    expect(fileIn(bookOf([words]), 'package.opf')).toContain('alternativeText');
  });
});

describe('a chapter', () => {
  test('is marked as a draft at its beginning and its end', () => {
    const chapter = fileIn(bookOf([SHEET]), 'hormone-therapy.xhtml');
    expect(chapter.match(/class="draft"/g)).toHaveLength(2);
    expect(fileIn(bookOf([REVIEWED]), 'hormone-therapy.xhtml')).not.toContain('DRAFT');
  });

  test('describes its drawings, in the language of XHTML', () => {
    const chapter = fileIn(bookOf([SHEET]), 'hormone-therapy.xhtml');
    expect(chapter).toContain(
      '<svg xmlns="http://www.w3.org/2000/svg" class="figure" role="img" aria-label="Treatment',
    );
    expect(chapter).not.toMatch(/ (?:charSet|colSpan)=/);
  });

  test('has authors’ pictures as separate files', () => {
    const data = Buffer.from('picture').toString('base64');
    const image: Block = {
      type: 'image',
      path: 'a.png',
      format: 'png',
      data,
      width: 1,
      height: 1,
      alt: 'A bone',
    };
    const book = bookOf([handout({ sections: [{ id: null, title: line('Bone'), blocks: [image] }] })]);
    const [, file = ''] =
      /src="([\da-f]{16}\.png)" alt="A bone"/.exec(fileIn(book, 'hormone-therapy.xhtml')) ?? [];
    expect(fileIn(book, file)).toBe('picture');
    expect(fileIn(book, 'package.opf')).toContain(`href="${file}" media-type="image/png"`);
  });

  test('tells whom to call without the printed sheet, and shows the clinic of a profile', () => {
    const open = fileIn(bookOf([SHEET]), 'hormone-therapy.xhtml');
    expect(open).toContain('call 911 now');
    expect(open).not.toContain('on your sheet');
    expect(open).not.toContain(en.web.clinicPhones);
    const own = bookOf([SHEET], {
      clinic: { ...EMPTY_CLINIC, name: 'North Clinic', footer: ':lang[Gratis.]{code="es"}' },
    });
    expect(fileIn(own, 'hormone-therapy.xhtml')).toContain('North Clinic');
    expect(fileIn(own, 'hormone-therapy.xhtml')).toContain('call 911 now');
    expect(fileIn(own, 'hormone-therapy.xhtml')).toMatch(/<span[^>]* lang="es"[^>]*>Gratis\.<\/span>/u);
  });

  test('sets no typeface, text colour or background for the reader', () => {
    const style = fileIn(bookOf([SHEET]), 'style.css');
    expect(style).not.toMatch(/font-family|[^-]color:|@font-face/);
    expect(style.match(/background[\w-]*:/g)).toHaveLength(1);
  });
});

test('the navigation lists sections and the pages of the printed sheet, which the text marks', () => {
  const section = SHEET.sections[1];
  if (section === undefined) throw new Error('The sheet has no second section');
  const book = bookOf([SHEET], {}, new Map([[section, [2]]]));
  const navigation = fileIn(book, 'nav.xhtml');
  expect(navigation).toContain('<a href="hormone-therapy.xhtml#how">How it works</a>');
  expect(navigation).toContain('<a href="hormone-therapy.xhtml#page-2">2</a>');
  expect(fileIn(book, 'hormone-therapy.xhtml')).toMatch(
    /<span id="page-2" epub:type="pagebreak" role="doc-pagebreak" aria-label="Page 2"><\/span><h2 id="help">/,
  );
  expect(fileIn(book, 'toc.ncx')).toContain('src="hormone-therapy.xhtml#help"');
});

test('each list of contents has the title of the package, with the draft mark', () => {
  const titlesOf = (sheet: Handout) => {
    const book = bookOf([sheet]);
    return [
      /<h1>(.*?)<\/h1>/.exec(fileIn(book, 'nav.xhtml'))?.[1],
      /<docTitle><text>(.*?)<\/text>/.exec(fileIn(book, 'toc.ncx'))?.[1],
      /<dc:title>(.*?)<\/dc:title>/.exec(fileIn(book, 'package.opf'))?.[1],
    ];
  };
  expect(titlesOf(SHEET)).toEqual(['DRAFT: A book', 'DRAFT: A book', 'DRAFT: A book']);
  expect(titlesOf(REVIEWED)).toEqual(['A book', 'A book', 'A book']);
});

test('in a book of several sheets a page is named after its sheet', () => {
  const other = { ...SHEET, id: 'other', code: 'OT' };
  const navigation = fileIn(bookOf([SHEET, other]), 'nav.xhtml');
  expect(navigation).toContain('<a href="hormone-therapy.xhtml#page-1">HT-1, page 1</a>');
  expect(navigation).toContain('<a href="other.xhtml#page-1">OT-1, page 1</a>');
});
