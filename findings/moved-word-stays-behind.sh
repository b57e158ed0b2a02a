#!/usr/bin/env bash
# Library: word-extractor 1.0.4 and officeparser 7.8.0 (npm), with mammoth 1.13.0 for
#   comparison, on a Word file with tracked changes, packed by fflate 0.8.3.
# Question: a word that was deleted (w:del) and one that was moved away
#   (w:moveFrom) are still in the file. Are both left out of the text?
# Guess: yes, as Word shows neither in the final text.
# Seen: mammoth leaves both out. The other two leave out what was deleted, but
#   keep what was moved away, so that it is in the text twice, at its old place
#   as well: a "not" that was moved to another sentence stays in the first.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 officeparser@7.8.0 mammoth@1.13.0 fflate@0.8.3 >/dev/null
cat > run.mjs <<'JS'
import {writeFile} from 'node:fs/promises'
import {strToU8, zipSync} from 'fflate'
import mammoth from 'mammoth'
import {parseOffice} from 'officeparser'
import WordExtractor from 'word-extractor'

const ooxml = 'http://schemas.openxmlformats.org'
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const text = (words, name = 't') => `<w:r><w:${name} xml:space="preserve">${words}</w:${name}></w:r>`
const change = (kind, id, inner) => `<w:${kind} w:id="${id}" w:author="editor">${inner}</w:${kind}>`
const first = text('Do ') + change('moveFrom', 1, text('not ')) + text('drink. ') + change('del', 2, text('Never. ', 'delText'))
const second = text('Do ') + change('moveTo', 3, text('not ')) + text('smoke.')
const files = {
  '[Content_Types].xml': `<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="r1" Type="${ooxml}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${ooxml}/wordprocessingml/2006/main"><w:body><w:p>${first}${second}</w:p></w:body></w:document>`,
}
await writeFile('note.docx', zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))))
console.log((await new WordExtractor().extract('note.docx')).getBody().trim())
console.log((await parseOffice('note.docx')).toText().trim())
console.log((await mammoth.extractRawText({path: 'note.docx'})).value.trim())
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='Do not drink. Do not smoke.|Do not drink. Do not smoke.|Do drink. Do not smoke.'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
