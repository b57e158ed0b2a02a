#!/usr/bin/env bash
# Program: qpdf 11.3.0 and mutool 1.21.1 (Debian 12), on tagged files made by pdfkit
#   0.20.1 (npm), read by pdfjs-dist 5.6.205.
# Question: two tagged sheets are joined into one file. Is it tagged, and does it
#   say so rightly?
# Guess: qpdf keeps both structures, or drops them with the claim to have one.
# Seen: `qpdf one.pdf --pages one.pdf two.pdf -- both.pdf` keeps the structure, the
#   claim ("Marked") and the title of the first file. The page of the second has
#   an element, too, that of the first by its number, and its words are in none:
#   a screen reader that trusts the tags says nothing of it. mutool merge drops
#   structure and claim. Join sheets before they are made into PDF.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
if ! command -v qpdf >/dev/null || ! command -v mutool >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends qpdf mupdf-tools; } >log 2>&1 ||
    { echo "cannot install qpdf and mupdf-tools"; exit 1; }
fi
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.1 pdfjs-dist@5.6.205 >/dev/null
cat > make.mjs <<'JS'
import {createWriteStream} from 'node:fs'
import PDFDocument from 'pdfkit'

for (const [name, words] of [['one', 'Take one tablet'], ['two', 'Do not drink']]) {
  const doc = new PDFDocument({tagged: true, lang: 'en', pdfVersion: '1.7', displayTitle: true, info: {Title: name}})
  doc.pipe(createWriteStream(`${name}.pdf`))
  doc.addStructure(doc.struct('Document', [doc.struct('H1', () => doc.text(words))]))
  doc.end()
}
JS
cat > read.mjs <<'JS'
import {readFileSync} from 'node:fs'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

const words = (node, texts) => node.id ? texts.get(node.id) ?? '' : `${node.role}(${(node.children ?? []).map((child) => words(child, texts)).join()})`
for (const file of process.argv.slice(2)) {
  const pdf = await getDocument({data: new Uint8Array(readFileSync(file)), verbosity: 0}).promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const texts = new Map()
    let id = null
    for (const item of (await page.getTextContent({includeMarkedContent: true})).items) {
      if (item.id) id = item.id
      else if (item.str) texts.set(id, item.str)
    }
    const tree = await page.getStructTree()
    pages.push(tree === null ? 'no tags' : words(tree, texts))
  }
  const marked = (await pdf.getMarkInfo())?.Marked ?? false
  console.log(file, marked, (await pdf.getMetadata()).info.Title ?? 'no title', ...pages)
}
JS
node make.mjs
qpdf one.pdf --pages one.pdf two.pdf -- both.pdf
mutool merge -o merged.pdf one.pdf two.pdf >/dev/null 2>&1
got=$(node read.mjs two.pdf both.pdf merged.pdf 2>/dev/null | paste -sd '|')
want='two.pdf true two Root(Document(H1(Do not drink)))|both.pdf true one Root(Document(H1(Take one tablet))) Root(Document(H1()))|merged.pdf false no title no tags no tags'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
