#!/usr/bin/env bash
# Library: mammoth 1.13.0 (npm), on a Word file made by docx 9.15.2, and
#   node-html-markdown 2.0.0 (npm).
# Question: "10<sup>9</sup>/L", the unit of blood counts, is made into Markdown,
#   which has no sign for it but allows HTML. What is left of the exponent?
# Guess: the sup tag stays; mammoth's HTML of the same file has it, and its
#   Markdown has HTML tags for other things.
# Seen: both drop the tag and keep the digit: "50 x 10 to the 9th" becomes
#   "50 x 109/L", a plausible number and a wrong one.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 docx@9.15.2 node-html-markdown@2.0.0 >/dev/null
cat > run.mjs <<'JS'
import {Document, Packer, Paragraph, TextRun} from 'docx'
import mammoth from 'mammoth'
import {NodeHtmlMarkdown} from 'node-html-markdown'

const children = [new TextRun('50 x 10'), new TextRun({text: '9', superScript: true}), new TextRun('/L')]
const buffer = await Packer.toBuffer(new Document({sections: [{children: [new Paragraph({children})]}]}))
const html = (await mammoth.convertToHtml({buffer})).value
console.log(html)
console.log((await mammoth.convertToMarkdown({buffer})).value.trim())
console.log(NodeHtmlMarkdown.translate(html))
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='<p>50 x 10<sup>9</sup>/L</p>|50 x 109/L|50 x 109/L'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
