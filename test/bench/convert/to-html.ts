import { pathToFileURL } from 'node:url';
import { fontFile } from '../../../scripts/render/fonts/font-files.ts';
import { escapeXml } from './figure-svg.ts';
import type { Part, SheetParts, Words } from './parts.ts';

const words = (said: Words): string =>
  said.map(({ text, strong }) => (strong ? `<strong>${escapeXml(text)}</strong>` : escapeXml(text))).join('');

const cells = (tag: 'th' | 'td', texts: string[]): string =>
  `<tr>${texts.map((text) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${text}</${tag}>`).join('')}</tr>`;

const part = (each: Part): string => {
  switch (each.type) {
    case 'heading':
      return `<h${each.level}>${words(each.words)}</h${each.level}>`;
    case 'paragraph':
      return `<p>${words(each.words)}</p>`;
    case 'list': {
      const tag = each.ordered ? 'ol' : 'ul';
      return `<${tag}>${each.items.map((item) => `<li>${parts(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const rows = each.rows.map((row) => cells('td', row.map(parts))).join('');
      return `<table><thead>${cells('th', each.head.map(words))}</thead><tbody>${rows}</tbody></table>`;
    }
    case 'card':
      return `<section class="card"><p>${words(each.title)}</p>${parts(each.parts)}</section>`;
    case 'figure':
      return `<figure role="img" aria-label="${escapeXml(each.picture.alt)}">${each.picture.svg}<figcaption>${words(each.caption)}</figcaption></figure>`;
  }
};

const parts = (all: readonly Part[]): string => all.map(part).join('');

const faces = ([400, 700] as const)
  .map((weight) => {
    const file = pathToFileURL(fontFile({ weight, italic: false }));
    return `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:${weight};src:url("${file}")}`;
  })
  .join('');

const style = ({ paper, size, running }: SheetParts): string =>
  `${faces}
@page{size:${paper};margin:54pt 48pt;@bottom-left{content:"${running.replaceAll('"', '')}"}@bottom-right{content:"Page " counter(page) " of " counter(pages)}}
body{font:${size}pt/1.35 "Atkinson Hyperlegible Next";margin:0}
table{border-collapse:collapse;width:100%}th,td{border:1pt solid #888;padding:4pt;vertical-align:top}
.card{border:2pt solid #a00;border-radius:4pt;padding:6pt;margin:6pt 0;break-inside:avoid}figure{margin:6pt 0;break-inside:avoid}`;

/** A sheet as a page for Chromium and WeasyPrint, with drawings as inline SVG. */
export const toHtml = (sheet: SheetParts): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeXml(sheet.title)}</title><style>${style(sheet)}</style></head><body>${parts(sheet.parts)}</body></html>`;
