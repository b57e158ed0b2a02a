import type { Manifest } from '../../build/manifest/manifest.ts';
import type { Row } from '../../build/manifest/pdf-row.ts';
import type { ClinicProfile } from '../../model/handout.ts';
import { languageName } from '../../model/language-name.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import { html, type Markup } from '../changes/markup.ts';
import { spokenEdition } from './editions.ts';
import type { Packet } from './make-packets.ts';
import { printedFacts } from './printed-facts.ts';

const KINDS: readonly [kind: Row['kind'], heading: string][] = [
  ['pair', 'One treatment in one type of cancer'],
  ['treatment', 'One treatment, any type of cancer'],
  ['cancer-type', 'The treatments of one type of cancer'],
  ['medicine', 'One medicine'],
  ['booklet', 'Booklets that go deeper'],
  ['guide', 'Guides'],
];

const STYLE: Markup = {
  html: `<style>
:root { color-scheme: light dark; }
body { max-width: 50rem; margin: 0 auto; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif; }
.notice { border: 2px solid; padding: .5rem 1rem; }
th, td { text-align: left; padding: .25rem 1rem .25rem 0; vertical-align: top; }
li { margin: .5rem 0; }
</style>`,
};

/** The language of a sheet that is not in the one of this page, in words. */
const languageBefore = (language: string): string =>
  language === SOURCE_LANGUAGE ? '' : `${languageName(language, SOURCE_LANGUAGE)}, `;

const link = ({ file, language, edition, ink, fillable }: Row): Markup => {
  const more = `${ink === 'black' ? ', black' : ''}${fillable ? ', to fill in on screen' : ''}`;
  return html` · <a href="${file}" hreflang="${language}">${languageBefore(language)}${spokenEdition(edition)}${more}</a>`;
};

const item = (rows: readonly Row[]): Markup => {
  const [first] = rows;
  return first === undefined ? html`` : html`<li>${first.title} (${first.code})${rows.map(link)}</li>\n`;
};

const group = (heading: string, rows: readonly Row[]): Markup => {
  const ids = [...new Set(rows.map(({ id }) => id))];
  if (ids.length === 0) return html``;
  return html`<h2>${heading}</h2>
<ul>
${ids.map((id) => item(rows.filter((row) => row.id === id)))}</ul>\n`;
};

const draftNotice = (drafts: number, all: number): Markup =>
  drafts === 0
    ? html``
    : html`<p class="notice"><strong>Drafts:</strong> ${drafts} of ${all} sheets have not been reviewed by a clinician, and say
so on each page. They are not for patients until somebody of your clinic has reviewed and signed them.</p>\n`;

/** Contents of a clinic's zip. */
export type ClinicSet = { manifest: Manifest; clinic: ClinicProfile; packets: readonly Packet[] };

/** Path of a packet in the zip, from the folder of the start page. */
export const packetPath = ({ name }: Packet): string => `packets/${name}.pdf`;

const packetGroup = (packets: readonly Packet[]): Markup =>
  packets.length === 0
    ? html``
    : html`<h2>Our packets</h2>
<ul>
${packets.map((packet) => html`<li><a href="${encodeURI(packetPath(packet))}">${packet.name}</a></li>\n`)}</ul>\n`;

/** A page that opens every packet and sheet of the set without a server, a script or the internet. */
export const startPage = ({ manifest, clinic, packets }: ClinicSet): string => {
  const { version, pdfs } = manifest;
  const ids = (rows: readonly Row[]): number => new Set(rows.map(({ id }) => id)).size;
  const title = `Patient handouts of ${clinic.name ?? 'our clinic'}`;
  const facts = printedFacts(clinic).map(
    ([fact, value]) => html`<tr><th scope="row">${fact}</th><td>${value}</td></tr>\n`,
  );
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
${STYLE}
<main>
<h1>${title}</h1>
<p>Version ${version}.</p>
${draftNotice(ids(pdfs.filter(({ reviewState }) => reviewState === 'draft')), ids(pdfs))}<h2>What is printed as yours</h2>
<table>
${facts}</table>
${packetGroup(packets)}${KINDS.map(([kind, heading]) =>
  group(
    heading,
    pdfs.filter((row) => row.kind === kind),
  ),
)}</main>
</html>
`.html;
};
