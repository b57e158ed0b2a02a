import {
  type Columns,
  cellStyle,
  columnExtents,
  columnsOf,
  type Measuring,
} from '../../templates/blocks/table/column-widths.ts';
import { groupIndent, listIndent, panelRoom, quoteIndent } from '../../templates/text/indents.ts';
import { plainText } from '../../templates/text/plain-text.ts';
import type { SetLines } from '../../templates/text/runs.ts';
import { runsOf } from '../../templates/text/runs-of.ts';
import { createTheme, type Theme } from '../../templates/theme.ts';
import { EDITIONS } from '../model/editions.ts';
import type { ClinicProfile, Edition, Inline, Table } from '../model/handout.ts';
import type { Enclosure, FindTableMisfit, TableMisfit } from '../model/table-misfit.ts';
import type { HasGlyph } from './fonts/glyph-coverage.ts';
import { createTextSettings } from './line-breaking/text-setting.ts';

/** Widest number next to a list that contains a table. */
const LAST_NUMBER = 99;

const ROOMS: Readonly<Record<Enclosure, (theme: Theme, width: number) => number>> = {
  list: (theme, width) => width - listIndent(theme, LAST_NUMBER),
  quote: (theme, width) => width - quoteIndent(theme),
  panel: panelRoom,
  only: (theme, width) => width - groupIndent(theme),
  box: (_, width) => width,
  more: (_, width) => width,
  shared: (_, width) => width,
};

/** Maximum share of a page for the head of a table: it is repeated on each page. */
const HEAD_SHARE = 0.5;

type Page = Measuring & { edition: Edition; setLines: SetLines };

const heightOf = (
  cells: readonly Inline[][],
  row: 'head' | 'body',
  table: Table,
  columns: Columns,
  page: Page,
) => {
  const lines = cells.map((cell, column) => {
    const { size, weight } = page.theme.type[cellStyle(table, row, column)];
    const runs = runsOf(cell, { weight, italic: false, marks: [] }, page);
    return runs.length === 0 ? 0 : page.setLines(runs, columns.widths[column] ?? 0, size).length;
  });
  return Math.max(1, ...lines);
};

/**
 * Lines of body text on a page next to the head of a table; a clinic's own header and footer may take some of
 * them.
 */
const linesOnPage = ({ theme }: Page, headLines: number): number => {
  const { frame, paper, u, type, stroke } = theme;
  const { leading } = type.body;
  const header = frame.headerTop + frame.headerHeight + stroke.head + u * 2;
  const footer = frame.footerBottom + frame.footerHeight + type.label.leading + u * 1.5;
  const heads = headLines * leading + u * 4 + stroke.strip + stroke.row * 2;
  const ownOfClinic = leading * 2;
  return Math.floor((paper.height - header - footer - heads - ownOfClinic) / leading);
};

const widthMisfit = (table: Table, room: number, page: Page): TableMisfit => {
  const extents = columnExtents(table, page);
  const points = extents.reduce((sum, { part }) => sum + part, page.theme.u * (extents.length - 1));
  const words = [...table.head, ...table.rows.flat()].flatMap((cell) => plainText(cell).split(/\s+/u));
  const longest = [...new Set(words)].sort((one, other) => other.length - one.length);
  return { type: 'width', edition: page.edition.name, points, room, words: longest.slice(0, 3) };
};

const misfitOn = (page: Page, table: Table, inside: readonly Enclosure[]): TableMisfit | null => {
  const room = inside.reduce((width, enclosure) => ROOMS[enclosure](page.theme, width), page.theme.textWidth);
  const columns = columnsOf(table, room, page);
  if (columns === null) return widthMisfit(table, room, page);
  const { name: edition } = page.edition;
  const headLines = heightOf(table.head, 'head', table, columns, page);
  const maxHeadLines = Math.floor(linesOnPage(page, 0) * HEAD_SHARE);
  if (headLines > maxHeadLines)
    return { type: 'height', edition, row: -1, lines: headLines, maxLines: maxHeadLines };
  const maxLines = linesOnPage(page, headLines);
  const heights = table.rows.map((cells) => heightOf(cells, 'body', table, columns, page));
  const row = heights.findIndex((lines) => lines > maxLines);
  return row < 0 ? null : { type: 'height', edition, row, lines: heights[row] ?? 0, maxLines };
};

/** Measures tables in each edition; the fonts are opened at the first one. */
export const createTableMisfit = (clinic: ClinicProfile, hasGlyph: HasGlyph): FindTableMisfit => {
  const settingIn = createTextSettings(hasGlyph);
  return (table, { locale, inside }) => {
    const setting = settingIn(locale.typography);
    const { phrases } = locale;
    for (const edition of EDITIONS) {
      const page = { ...setting, clinic, phrases, edition, theme: createTheme(edition, 'black') };
      const misfit = misfitOn(page, table, inside);
      if (misfit !== null) return misfit;
    }
    return null;
  };
};
