import { check } from '../../check.ts';
import { type FindingDetails, findingAt, onElement, onPage } from '../../finding.ts';
import { isArtifact, isTagged } from '../../page/owner.ts';
import { headingLevel } from '../../pdf/structure/roles.ts';
import { contentOf, elementsIn, paintedWords, tidy } from '../../pdf/structure/words.ts';
import type { ContentReference, Page, PdfFile, StructureElement } from '../../pdf/types.ts';

type PagesCondition = 'page-empty' | 'page-heading' | 'page-table-head';
type Diagnostics = FindingDetails<PagesCondition>[];

const hasContent = ({ painted: { runs, paints } }: Page): boolean =>
  runs.some((run) => isTagged(run) && !isArtifact(run) && run.text.trim() !== '') ||
  paints.some((paint) => isTagged(paint) && !isArtifact(paint) && paint.box !== null);

/** Whether a page is the back of a sheet of paper, before the front of another, that says that it is left empty. */
const isEmptyBack = ({ rules, pages: all }: PdfFile, index: number): boolean => {
  if (index % 2 === 0 || index === all.length - 1) return false;
  const artifacts = all[index]?.painted.runs.filter(isArtifact).map(({ text }) => text) ?? [];
  return rules.mayBeEmpty(tidy(artifacts.join(' ')));
};

const key = ({ page, mcid }: ContentReference): string => `${page} ${mcid}`;

/** The content read after each piece of content; for a repeated piece, after its first occurrence. */
type Following = ReadonlyMap<string, ContentReference | undefined>;

const followingIn = (order: readonly ContentReference[]): Following =>
  new Map(order.map((content, index) => [key(content), order[index + 1]] as const).reverse());

const headingDiagnostics = (pdf: PdfFile, following: Following, heading: StructureElement): Diagnostics => {
  const last = contentOf(heading).at(-1);
  const own = last?.page ?? null;
  const next = (last && following.get(key(last))?.page) ?? null;
  if (own === null || next === own) return [];
  const found = next === null ? 'nothing after it' : `on page ${own + 1}, what follows on page ${next + 1}`;
  return findingAt('page-heading', () => onElement(pdf, heading, own), found);
};

/** The pages of painted content and of form fields: a row that contains only fields paints nothing. */
const pagesOf = (elements: readonly StructureElement[]): Set<number | null> => {
  const pageOf = (element: StructureElement): (number | null)[] =>
    element.kids.flatMap((kid) => (kid.kind === 'element' ? pageOf(kid) : [kid.page]));
  return new Set(elements.flatMap(pageOf));
};

/** The words of the artifacts of each page. */
const artifactsOf = ({ pages }: PdfFile): string[] =>
  pages.map(({ painted }) =>
    tidy(
      painted.runs
        .filter(isArtifact)
        .map(({ text }) => text)
        .join(' '),
    ),
  );

/** Pages on which a table head is repeated as an artifact: every page of a long table. */
const repeats = (artifacts: readonly string[], words: string): number[] =>
  artifacts.flatMap((said, index) => (words !== '' && said.includes(words) ? [index] : []));

type TableParts = {
  table: StructureElement;
  heads: StructureElement[];
  bodies: StructureElement[];
  words: string;
};

const partsOf = (pdf: PdfFile, table: StructureElement): TableParts => {
  const rows = elementsIn(table).filter(({ role }) => role.type === 'TR');
  const isRepeated = (row: StructureElement): boolean => row.parent?.role.type === 'THead';
  const isHead = (row: StructureElement): boolean =>
    isRepeated(row) || row.kids.every((kid) => kid.kind === 'element' && kid.role.type === 'TH');
  const words = tidy(
    rows
      .filter(isRepeated)
      .map((head) => paintedWords(pdf, head))
      .join(' '),
  );
  return { table, heads: rows.filter(isHead), bodies: rows.filter((row) => !isHead(row)), words };
};

/** A repeated head may belong to any table with the same words in its head. */
const lonelyHeadPages = (
  artifacts: readonly string[],
  { heads, bodies, words }: TableParts,
  all: readonly TableParts[],
): number[] => {
  const own = pagesOf(bodies);
  const alike = pagesOf(all.filter((other) => other.words === words).flatMap((other) => other.bodies));
  const lonely = [
    ...[...pagesOf(heads)].filter((page) => !own.has(page)),
    ...repeats(artifacts, words).filter((page) => !alike.has(page)),
  ];
  return [...new Set(lonely)].filter((page) => page !== null);
};

const tableDiagnostics = (pdf: PdfFile, tables: readonly StructureElement[]): Diagnostics => {
  const all = tables.map((table) => partsOf(pdf, table));
  const artifacts = tables.length > 0 ? artifactsOf(pdf) : [];
  return all.flatMap((parts) =>
    lonelyHeadPages(artifacts, parts, all).flatMap((page) =>
      findingAt(
        'page-table-head',
        onElement(pdf, parts.heads[0] ?? parts.table, page),
        'a table head without a row',
      ),
    ),
  );
};

/** No page is empty, and no heading or table head is separated from its content by a page break. */
export const pages = check(['page-empty', 'page-heading', 'page-table-head'], (pdf) => {
  const elements = pdf.structure?.elements ?? [];
  const following = followingIn((pdf.structure?.top ?? []).flatMap(contentOf));
  const isHeading = ({ role }: StructureElement): boolean =>
    role.type === 'H' || headingLevel(role.type) !== null;
  return [
    ...pdf.pages.flatMap((page, index) =>
      findingAt(
        'page-empty',
        onPage(index),
        hasContent(page) || isEmptyBack(pdf, index) ? null : 'no tagged content',
      ),
    ),
    ...elements.filter(isHeading).flatMap((heading) => headingDiagnostics(pdf, following, heading)),
    ...tableDiagnostics(
      pdf,
      elements.filter(({ role }) => role.type === 'Table'),
    ),
  ];
});
