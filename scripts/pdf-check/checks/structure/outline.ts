import { check } from '../../check.ts';
import { findingAt, onElement, WHOLE } from '../../finding.ts';
import { textAt } from '../../pdf/objects.ts';
import { type OutlineEntry, outlineOf } from '../../pdf/structure/outline.ts';
import { headingLevel } from '../../pdf/structure/roles.ts';
import { speech, tidy } from '../../pdf/structure/words.ts';
import type { PdfFile, StructureElement } from '../../pdf/types.ts';

const said = (entry: OutlineEntry | undefined): string =>
  entry ? `“${entry.title}”, level ${entry.level}` : 'nothing';

/** The name of a heading in the outline: its title (`/T`) where it has one, else its words. */
const nameOf = (pdf: PdfFile, heading: StructureElement): string =>
  tidy(textAt(heading.dict, 'T') ?? speech(pdf, heading));

/** The outline lists exactly the headings. */
export const outline = check(['outline-headings'], (pdf) => {
  const headings = (pdf.structure?.elements ?? []).flatMap(
    (element): (OutlineEntry & { element: StructureElement })[] => {
      const level = headingLevel(element.role.type);
      return level === null ? [] : [{ level, title: nameOf(pdf, element), element }];
    },
  );
  const found = outlineOf(pdf.catalog);
  if (headings.length === 0 || (found === null && !pdf.rules.hasOutline)) return [];
  const entries = (found ?? []).map(({ title, level }) => ({ title: tidy(title), level }));
  const length = Math.max(entries.length, headings.length);
  const wrong = Array.from({ length }, (_, index) => index).find((index) => {
    const [entry, heading] = [entries[index], headings[index]];
    return entry?.title !== heading?.title || entry?.level !== heading?.level;
  });
  if (wrong === undefined) return [];
  const heading = headings[wrong];
  const place = heading ? onElement(pdf, heading.element) : WHOLE;
  return findingAt(
    'outline-headings',
    place,
    `${said(entries[wrong])} in the outline, ${said(heading)} as heading`,
  );
});
