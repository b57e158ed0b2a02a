#!/usr/bin/env bash
# Library: pdfjs-dist 5.6.205, with pdfkit 0.20.1 and mupdf 1.28.1 (npm).
# Question: a Span whose glyphs are "zole-" has the ActualText "zoledronic
#   acid", and a Span "ONJ" the expansion "jaw problem" (E). What do the text
#   and the structure tree of pdf.js say?
# Guess: the text is the ActualText, and the tree gives the expansion.
# Seen: the text stays "zole-" (mupdf gives "zoledronic acid"). The structure
#   tree gives the ActualText under the name `alt`, as if it described a
#   picture, and does not give the expansion at all.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@5.6.205 pdfkit@0.20.1 mupdf@1.28.1 >/dev/null
cat > run.mjs <<'JS'
import {once} from 'node:events'
import * as mupdf from 'mupdf'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import PDFDocument from 'pdfkit'

const doc = new PDFDocument({pdfVersion: '1.7', tagged: true, lang: 'en-US'})
const parts = []
doc.on('data', (part) => parts.push(part))
const ended = once(doc, 'end')
const root = doc.struct('Document')
doc.addStructure(root)
root.add(doc.struct('Span', {actual: 'zoledronic acid'}, [() => doc.text('zole-')]))
root.add(doc.struct('Span', {expanded: 'jaw problem'}, [() => doc.text('ONJ')]))
root.end()
doc.end()
await ended
const bytes = new Uint8Array(Buffer.concat(parts))
const seen = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0).toStructuredText().asText()
const page = await (await getDocument({data: bytes.slice(), verbosity: 0}).promise).getPage(1)
const {items} = await page.getTextContent()
const [document] = (await page.getStructTree()).children
console.log(items.map(({str}) => str).filter(Boolean).join(' '))
console.log(document.children.map(({children, ...span}) => JSON.stringify(span)).join(' '))
console.log(seen.trim().split(/\s*\n\s*/).join(' '))
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='zole- ONJ|{"role":"Span","alt":"zoledronic acid"} {"role":"Span"}|zoledronic acid ONJ'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
