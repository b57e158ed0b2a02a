#!/usr/bin/env bash
# Library: word-extractor 1.0.4 and officeparser 7.8.0 (npm), with mammoth 1.13.0 for
#   comparison, on a Word file made by docx 9.15.2.
# Question: what becomes of signs that were entered in Word by Insert > Symbol from
#   the font Symbol (w:sym): a Greek mu before "g", and "greater or equal"?
# Guess: they come out as Unicode, or at least as a character for "unknown".
# Seen: mammoth gives Unicode. The other two give nothing at all, so that
#   "100 micrograms" is printed as "100 g" and the limit "at least 38" as "38".
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 officeparser@7.8.0 mammoth@1.13.0 docx@9.15.2 >/dev/null
cat > run.mjs <<'JS'
import {writeFile} from 'node:fs/promises'
import {Document, Packer, Paragraph, SymbolRun, TextRun} from 'docx'
import mammoth from 'mammoth'
import {parseOffice} from 'officeparser'
import WordExtractor from 'word-extractor'

const sign = (char) => new SymbolRun({char, symbolfont: 'Symbol'})
const children = [new TextRun('Patch of 100 '), sign('F06D'), new TextRun('g, fever of '), sign('F0B3'), new TextRun('38')]
await writeFile('note.docx', await Packer.toBuffer(new Document({sections: [{children: [new Paragraph({children})]}]})))
console.log((await new WordExtractor().extract('note.docx')).getBody().trim())
console.log((await parseOffice('note.docx')).toText().trim())
console.log((await mammoth.extractRawText({path: 'note.docx'})).value.trim())
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='Patch of 100 g, fever of 38|Patch of 100 g, fever of 38|Patch of 100 μg, fever of ≥38'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
