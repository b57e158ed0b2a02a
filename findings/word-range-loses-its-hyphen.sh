#!/usr/bin/env bash
# Library: word-extractor 1.0.4, officeparser 7.8.0 and mammoth 1.13.0 (npm), on a
#   Word file made by docx 9.15.2.
# Question: what text do they give for "5-7 days" and "X-ray" when the hyphen is
#   the non-breaking one of Word (w:noBreakHyphen, typed with Ctrl+Shift+_)?
# Guess: all three give a hyphen, plain or non-breaking.
# Seen: mammoth gives U+2011. The other two leave the hyphen out without a word:
#   "5-7 days" becomes "57 days". Compare numbers with the Word file after such
#   a conversion.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 officeparser@7.8.0 mammoth@1.13.0 docx@9.15.2 >/dev/null
cat > run.mjs <<'JS'
import {writeFile} from 'node:fs/promises'
import {Document, NoBreakHyphen, Packer, Paragraph, TextRun} from 'docx'
import mammoth from 'mammoth'
import {parseOffice} from 'officeparser'
import WordExtractor from 'word-extractor'

const run = new TextRun({children: ['X', new NoBreakHyphen(), 'ray in 5', new NoBreakHyphen(), '7 days']})
const file = new Document({sections: [{children: [new Paragraph({children: [run]})]}]})
await writeFile('note.docx', await Packer.toBuffer(file))
console.log((await new WordExtractor().extract('note.docx')).getBody().trim())
console.log((await parseOffice('note.docx')).toText().trim())
console.log((await mammoth.extractRawText({path: 'note.docx'})).value.trim())
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='Xray in 57 days|Xray in 57 days|X‑ray in 5‑7 days'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
