import { html, type Markup } from './markup.ts';
import { STYLE } from './page-style.ts';
import type { Part, Passage, SheetChange, Summary } from './summary.ts';

const CHANGE_NAMES: Readonly<Record<SheetChange['what'], string>> = {
  added: 'new sheet',
  removed: 'no longer made',
  text: 'text changed',
  layout: 'only the layout changed',
};

/** Title of a page of changes, such as "Pull request 12". */
export type Heading = { title: string };

const printPart = ({ how, text }: Part): Markup => {
  if (how === 'added') return html`<ins>${text}</ins>`;
  return how === 'removed' ? html`<del>${text}</del>` : html`${text}`;
};

const printPassage = (passage: Passage): Markup => html`<p class="passage">${passage.map(printPart)}</p>\n`;

const picture = (name: string | null, alt: string): Markup =>
  name === null
    ? html`<p>${alt}: there is no such page.</p>`
    : html`<figure><figcaption>${alt}</figcaption><img src="${name}" alt="${alt}" loading="lazy"></figure>`;

const printPages = ({ title, pages }: SheetChange): Markup[] =>
  pages.map(
    ({ number, before, after }) => html`<div class="pages">
${picture(before, `Page ${number} of ${title}, before`)}
${picture(after, `Page ${number} of ${title}, after`)}
</div>\n`,
  );

const anchor = ({ language, id }: SheetChange): string => `${language}-${id}`;

const printSheet = (sheet: SheetChange): Markup => html`<section id="${anchor(sheet)}">
<h2>${sheet.title} (${sheet.code}): ${CHANGE_NAMES[sheet.what]}</h2>
${sheet.passages.map(printPassage)}${printPages(sheet)}</section>\n`;

const printRow = (sheet: SheetChange): Markup =>
  html`<tr><th scope="row"><a href="#${anchor(sheet)}">${sheet.title}</a></th><td>${sheet.code}</td><td>${CHANGE_NAMES[sheet.what]}</td><td>${sheet.words.added}</td><td>${sheet.words.removed}</td></tr>\n`;

const printTable = (sheets: readonly SheetChange[]): Markup => html`<table>
<thead><tr><th scope="col">Sheet</th><th scope="col">Code</th><th scope="col">What</th><th scope="col">Words in</th><th scope="col">Words out</th></tr></thead>
<tbody>
${sheets.map(printRow)}</tbody>
</table>\n`;

const printOthers = (others: readonly string[]): Markup =>
  others.length === 0 ? html`` : html`<p>Also changed, not shown: ${others.join(', ')}.</p>\n`;

/** No scripts and no external addresses: what the page shows is untrusted. */
const POLICY =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page that shows the changes, complete without a script; pictures are files next to it. */
export const printPage = (summary: Summary, { title }: Heading): string =>
  html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}: what changes on the sheets</title>
${STYLE}
<main>
<h1>${title}: what changes on the sheets</h1>
<p class="notice"><strong>For reviewers, not for patients.</strong> A proposal that nobody has accepted.</p>
<p>${summary.sheets.length + summary.others.length} sheets change, ${summary.unchanged} stay as they are.</p>
${summary.sheets.length === 0 ? html`` : printTable(summary.sheets)}${printOthers(summary.others)}${summary.sheets.map(printSheet)}</main>
</html>
`.html;
