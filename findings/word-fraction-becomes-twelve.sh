#!/usr/bin/env bash
# Library: word-extractor 1.0.4 and mammoth 1.13.0 (npm), on a Word file made by
#   docx 9.15.2.
# Question: what becomes of a fraction that was set with Word's equation editor
#   (m:f), as in "Take 1/2 tablet"?
# Guess: "1/2" in one line, or a message that the fraction was not read.
# Seen: word-extractor puts the two numbers together ("Take 12 tablet") in silence.
#   mammoth leaves the fraction out ("Take  tablet") with a message about an
#   unrecognised element; the conversion itself succeeds.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 mammoth@1.13.0 docx@9.15.2 >/dev/null
cat > run.mjs <<'JS'
import {writeFile} from 'node:fs/promises'
import {Document, Math, MathFraction, MathRun, Packer, Paragraph, TextRun} from 'docx'
import mammoth from 'mammoth'
import WordExtractor from 'word-extractor'

const half = new Math({children: [new MathFraction({numerator: [new MathRun('1')], denominator: [new MathRun('2')]})]})
const children = [new TextRun('Take '), half, new TextRun(' tablet')]
await writeFile('note.docx', await Packer.toBuffer(new Document({sections: [{children: [new Paragraph({children})]}]})))
console.log((await new WordExtractor().extract('note.docx')).getBody().trim())
const {value, messages} = await mammoth.convertToHtml({path: 'note.docx'})
console.log(value, messages.map(({message}) => message.split(/[:}]/).at(-1)).join())
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='Take 12 tablet|<p>Take  tablet</p> oMath'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
