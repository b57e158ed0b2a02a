import { describe, expect, test, vi } from 'vitest';
import { createLayOut } from '../../../scripts/render/page-layout/index.ts';
import { layOutByReactPdf } from '../../../scripts/tagged-pdf/index.ts';
import { toTree } from '../../../scripts/tagged-pdf/react-pdf/react-pdf.ts';
import { Document, Page, Text, View } from '../../tagged-pdf/elements.ts';
import { pagesOf, textsIn } from './laid-out.ts';

/** Points of a page within its padding of 50; a line of text is 40 points high. */
const ROOM = 800;
const LINE = 40;

const layOut = createLayOut(layOutByReactPdf);
type Box = ReturnType<typeof View>;

const line = (words: string): Box =>
  View({ key: words, wrap: false, style: { height: LINE } }, Text(null, words));
const numbered = (name: string, count: number): Box[] =>
  Array.from({ length: count }, (_, index) => line(`${name} ${index + 1}`));
const section = (name: string, lines: number, props: object = {}): Box =>
  View({ key: name, ...props }, ...numbered(name, lines));

/** The texts of each page of some boxes. */
const textsOf = async (...boxes: readonly Box[]): Promise<string[][]> => {
  const document = Document(null, Page({ size: [300, ROOM + 100] }, ...boxes));
  return pagesOf(await layOut(toTree(document))).map(textsIn);
};

const firsts = (pages: readonly string[][]): (string | undefined)[] => pages.map(([first]) => first);

test('pages that look well are filled as far as they can be', async () => {
  const pages = await textsOf(section('a', 25), section('b', 15));
  expect(pages.map(({ length }) => length)).toEqual([20, 20]);
});

test('nothing is lost where pages end earlier', async () => {
  const pages = await textsOf(section('a', 12), section('b', 9), section('c', 16, { wrap: false }));
  expect(pages.flat()).toHaveLength(12 + 9 + 16);
});

describe('where a page would be mostly blank', () => {
  test('the one before it ends above a section', async () => {
    const pages = await textsOf(section('a', 12), section('b', 10), section('c', 19, { wrap: false }));
    expect(firsts(pages)).toEqual(['a 1', 'b 1', 'c 1']);
  });

  test('and above a box that is never split, when no section begins low enough', async () => {
    const pages = await textsOf(section('a', 24), section('b', 18, { wrap: false }));
    expect(pages.map(({ length }) => length)).toEqual([13, 11, 18]);
  });

  test('but not when that takes a page more', async () => {
    const pages = await textsOf(section('a', 20), section('b', 3), section('c', 19, { wrap: false }));
    expect(pages).toHaveLength(3);
  });
});

describe('a box that stays whole where there is room', () => {
  const whole = section('b', 12, { wholeIfRoom: true });

  test('is parted where it would leave more than a third of a page blank', async () => {
    const pages = await textsOf(section('a', 12), whole, section('d', 8));
    expect(pages.map(({ length }) => length)).toEqual([20, 12]);
  });

  test('is on the next page where it leaves less', async () => {
    const pages = await textsOf(section('a', 15), whole);
    expect(firsts(pages)).toEqual(['a 1', 'b 1']);
  });

  test('is parted within a section that has something above it', async () => {
    const pages = await textsOf(section('a', 12), View({ key: 'c' }, line('head'), whole), section('d', 8));
    expect(pages.map(({ length }) => length)).toEqual([20, 13]);
  });
});

describe('a box that should not begin a page', () => {
  const note = (props: object): Box =>
    View({ key: 'note', wrap: false, style: { height: LINE }, ...props }, Text(null, 'note'));

  test('takes the lines above it with it', async () => {
    const pages = await textsOf(section('a', 20), note({ keepWithPrevious: true }), section('b', 12));
    expect(pages[1]?.slice(0, 2)).toEqual(['a 20', 'note']);
  });

  test('begins one without that hint', async () => {
    const pages = await textsOf(section('a', 20), note({}), section('b', 12));
    expect(pages[1]?.[0]).toBe('note');
  });
});

describe('a box that must have something after it on its page', () => {
  const head = (style: object): Box => View({ key: 'head', minPresenceAhead: LINE, style }, line('head'));

  test.each([
    { paddingBottom: 10 },
    { marginBottom: 10 },
    { flexDirection: 'row', paddingBottom: 10 },
    { height: LINE + 10 },
  ])('does not end a page that ends in the space below it: %o', async (style) => {
    const low = View({ key: 'low', style: { height: LINE - 5 } });
    const pages = await textsOf(section('a', 18), low, head(style), section('b', 12));
    expect(pages.map(({ length }) => length)).toEqual([18, 13]);
  });

  test('stays where its page has room for what follows', async () => {
    const pages = await textsOf(section('a', 17), head({ paddingBottom: 10 }), section('b', 12));
    expect(pages.map(({ length }) => length)).toEqual([19, 11]);
  });

  test('keeps the space below it', async () => {
    const document = Document(
      null,
      Page({ size: [300, ROOM + 100] }, line('a'), head({ paddingBottom: 10, marginBottom: 7 }), line('b')),
    );
    const [page] = pagesOf(await layOut(toTree(document)));
    expect(page?.children?.map(({ box }) => box.top)).toEqual([50, 50 + LINE, 50 + 2 * LINE + 17]);
  });
});

test('the end of a list is not left alone on a page: lines before it move along', async () => {
  const list = View({ key: 'list', neverAlone: true }, ...numbered('item', 18));
  const alone = await textsOf(section('a', 10), list, section('b', 15, { break: true }));
  expect(firsts(alone)).toEqual(['a 1', 'item 1', 'b 1']);
});

describe('a box that is not to be parted and is higher than a page', () => {
  test('is parted, and nothing of it is lost', async () => {
    const pages = await textsOf(section('a', 2), section('b', 45, { wrap: false, style: { padding: 10 } }));
    expect(pages.flat()).toHaveLength(47);
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(20);
  });

  test('is parted as well where only the space above it has no room', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const space = { style: { marginTop: 6 } };
    const pages = await textsOf(section('a', 2), section('b', 20, { wrap: false, ...space }));
    expect(pages.flat()).toHaveLength(22);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  test('leaves those in it whole', async () => {
    const box = View(
      { key: 'tall', wrap: false },
      section('a', 15),
      section('b', 8, { wrap: false }),
      section('c', 3),
    );
    const pages = await textsOf(box);
    expect(firsts(pages)).toEqual(['a 1', 'b 1']);
  });
});
