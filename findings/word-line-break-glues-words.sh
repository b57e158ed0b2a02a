#!/usr/bin/env bash
# Library: mammoth 1.13.0 (npm), on a Word file made by docx 9.15.2.
# Question: what becomes of a carriage return inside a run (w:cr) and of a simple
#   field (w:fldSimple) whose last result is in the file?
# Guess: w:cr is a line break like w:br; the field gives the words it shows.
# Seen: both are left out. The words before and after w:cr stand together
#   ("38 CCall us"), and the text of the field is gone. Each leaves a message
#   about an unrecognised element; the conversion itself succeeds.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 docx@9.15.2 >/dev/null
cat > run.mjs <<'JS'
import {CarriageReturn, Document, Packer, Paragraph, SimpleField, TextRun} from 'docx'
import mammoth from 'mammoth'

const children = [
  new Paragraph({children: [new TextRun({children: ['38 C', new CarriageReturn(), 'Call us']})]}),
  new Paragraph({children: [new TextRun('Version '), new SimpleField('DOCPROPERTY Version', '2026.1')]}),
]
const buffer = await Packer.toBuffer(new Document({sections: [{children}]}))
const {value, messages} = await mammoth.convertToHtml({buffer})
console.log(value)
console.log(messages.map(({message}) => message.split(': ')[1]).join())
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='<p>38 CCall us</p><p>Version </p>|w:cr,w:fldSimple'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
