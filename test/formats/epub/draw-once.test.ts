import { expect, test } from 'vitest';
import { drawOnce } from '../../../scripts/formats/epub/draw-once.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';
import type { Handout } from '../../../scripts/model/handout.ts';
import { handout } from '../../handout/sample-handout.ts';

const LINKED = handout({ id: 'linked' });
const ALONE = handout({ id: 'alone' });

/** A drawing that counts its chapters; one sheet links to another. */
const newDrawing = () => {
  const drawn: string[] = [];
  const drawing = drawOnce({
    navigation: () => '',
    chapter: ({ handout: sheet, hrefOf }) => {
      drawn.push(sheet.id);
      return sheet === LINKED ? `to ${hrefOf('HT')}` : sheet.id;
    },
  });
  const chapter = (sheet: Handout, href: string | null): string =>
    drawing.chapter({
      locale: en,
      handout: sheet,
      clinic: EMPTY_CLINIC,
      version: '1',
      hrefOf: () => href,
      pagesAt: () => [],
    });
  return { drawn, chapter };
};

test('a chapter without links is drawn once for all books', () => {
  const { drawn, chapter } = newDrawing();
  expect([chapter(ALONE, null), chapter(ALONE, 'a.xhtml')]).toEqual(['alone', 'alone']);
  expect(drawn).toEqual(['alone']);
});

test('a chapter that links to another sheet is drawn for each book: the sheet may be in it or not', () => {
  const { chapter } = newDrawing();
  expect([chapter(LINKED, null), chapter(LINKED, 'a.xhtml')]).toEqual(['to null', 'to a.xhtml']);
});
