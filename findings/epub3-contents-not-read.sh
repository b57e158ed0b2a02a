#!/usr/bin/env bash
# Library: epub2 3.0.2 and epub 1.3.0 (npm), on an EPUB 3 file made with jszip 3.10.2.
# Question: what table of contents do they give for an EPUB 3 that has the
#   navigation document and no NCX? EPUB 3 asks for the first alone.
# Guess: the entries of the navigation document.
# Seen: an empty list from both, and no error. They read the NCX of EPUB 2; a
#   book for every reader needs both.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund epub2@3.0.2 epub@1.3.0 jszip@3.10.2 >/dev/null
cat > run.mjs <<'JS'
import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import JSZip from 'jszip'

const require = createRequire(import.meta.url)
const {EPub: Epub2} = require('epub2')
const Epub = require('epub')
const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'
const zip = new JSZip()
zip.file('mimetype', 'application/epub+zip', {compression: 'STORE'})
zip.file(
  'META-INF/container.xml',
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
    '<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
)
zip.file(
  'book.opf',
  '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">' +
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:1</dc:identifier>' +
    '<dc:title>Sheet</dc:title><dc:language>en</dc:language>' +
    '<meta property="dcterms:modified">2026-11-29T00:00:00Z</meta></metadata>' +
    '<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>' +
    '<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>' +
    '<spine><itemref idref="one"/></spine></package>',
)
zip.file(
  'nav.xhtml',
  `<html ${XHTML} xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Contents</title></head><body>` +
    '<nav epub:type="toc"><ol><li><a href="one.xhtml">Side effects</a></li></ol></nav></body></html>',
)
zip.file('one.xhtml', `<html ${XHTML}><head><title>One</title></head><body><p>Rest</p></body></html>`)
writeFileSync('book.epub', await zip.generateAsync({type: 'nodebuffer'}))

const second = await Epub2.createAsync('book.epub')
console.log(`${second.toc.length} entries, ${second.flow.length} chapter`)
const first = new (Epub.default ?? Epub)('book.epub')
await new Promise((resolve, reject) => {
  first.on('end', resolve)
  first.on('error', reject)
  first.parse()
})
console.log(`${first.toc.length} entries, ${first.flow.length} chapter`)
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='0 entries, 1 chapter|0 entries, 1 chapter'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
