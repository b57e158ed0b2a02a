import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { handout } from '../../handout/sample-handout.ts';
import { bookFlaws } from './check/check-book.ts';
import { bookOf, fileIn } from './sample-book.ts';

const GOOD = bookOf([handout()]);

/** The valid book with one file changed. */
const flawsOf = (name: string, from: string, to: string): string[] => {
  const files = ['package.opf', 'nav.xhtml', 'hormone-therapy.xhtml'].map((file): [string, Uint8Array] => {
    const text = fileIn(GOOD, file);
    if (file === name && !text.includes(from)) throw new Error(`${name} has no ${from}`);
    return [`EPUB/${file}`, new TextEncoder().encode(file === name ? text.replace(from, to) : text)];
  });
  return bookFlaws(zipSync(Object.fromEntries(files)));
};

test('our books have no flaws', () => {
  expect(bookFlaws(GOOD)).toEqual([]);
});

const SHEET = 'hormone-therapy.xhtml';

describe('finds flaws that validators miss', () => {
  test.each([
    ['an image without alternative text', '</article>', '<img src="a.png"/></article>'],
    ['an image without alternative text', '</article>', '<img src="a.png" alt=" "/></article>'],
    ['a drawing without a description', ' aria-hidden="true"', ''],
    ['a list item outside of a list', '</article>', '<div><li>Rest</li></div></article>'],
    ['an empty list', '</article>', '<ul></ul></article>'],
    ['a list with something else than items', '</article>', '<ul><li>Rest</li><p>More</p></ul></article>'],
    [
      'a head of a table that does not say what it heads',
      '</article>',
      '<table><tr><th>A</th></tr></table></article>',
    ],
    ['the role button', '<article>', '<article role="button">'],
    ['the role doc-pagebreak without a name', ' aria-label="Page 1"', ''],
    ['a name by #none, which is not there', '<article>', '<article aria-labelledby="none">'],
    ['a link without words', '</article>', '<a href="nav.xhtml"><b> </b></a></article>'],
    ['a link to gone.xhtml, which is not there', '</article>', '<a href="gone.xhtml">Gone</a></article>'],
    ['a heading of level 4 below one of less than 3', '</article>', '<h4>Deep</h4></article>'],
    ['not one title', '</article>', '<h1>Another</h1></article>'],
    ['the id page-1 twice', '</article>', '<p id="page-1"></p></article>'],
    ['no language', ' xml:lang="en"', ''],
  ])('%s', (flaw, from, to) => {
    expect(flawsOf(SHEET, from, to)).toEqual([`${SHEET}: ${flaw}`]);
  });

  test.each([
    ['schema:accessMode “text”', '>textual<', '>text<'],
    ['schema:accessibilityHazard “no”', '>none<', '>no<'],
    ['no schema:accessibilitySummary', 'schema:accessibilitySummary', 'schema:summary'],
  ])('%s', (flaw, from, to) => {
    expect(flawsOf('package.opf', from, to)).toEqual([`package.opf: ${flaw}`]);
  });
});
