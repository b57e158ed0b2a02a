#!/usr/bin/env bash
# Library: @react-pdf/renderer 4.9.0 (npm), with react 19.2.0.
# Question: what does conformance="PDF/UA" on a Document put into the PDF?
# Guess: PDF/UA is tagged PDF, so the file has a tag tree (/StructTreeRoot)
#   and says it is marked (/MarkInfo), or the call fails.
# Seen: no error. The XMP metadata claims PDF/UA (pdfuaid:part is 1), but the
#   file has no /StructTreeRoot, no /MarkInfo and no marked content (no BDC in
#   the page's stream). It claims the standard and misses its first demand.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @react-pdf/renderer@4.9.0 react@19.2.0 >/dev/null
cat > run.mjs <<'JS'
import {createElement as h} from 'react'
import {inflateSync} from 'node:zlib'
import {Document, Page, Text, renderToBuffer} from '@react-pdf/renderer'

const pdf = await renderToBuffer(
  h(Document, {title: 'Test', language: 'en', conformance: 'PDF/UA'},
    h(Page, null, h(Text, null, 'Hello'))))
const raw = pdf.toString('latin1')
// The streams of pages are packed: unpack them to look for marked content.
let unpacked = ''
for (const m of raw.matchAll(/\/FlateDecode\s*>>\s*stream\r?\n/g)) {
  const start = m.index + m[0].length
  const end = raw.indexOf('endstream', start)
  unpacked += inflateSync(pdf.subarray(start, end)).toString('latin1')
}
const has = (text, mark) => (text.includes(mark) ? 'yes' : 'no')
console.log([
  `claim ${has(raw, '<pdfuaid:part>1<')}`,
  `tree ${has(raw + unpacked, '/StructTreeRoot')}`,
  `mark info ${has(raw + unpacked, '/MarkInfo')}`,
  `text drawn ${has(unpacked, 'BT\n')}`,
  `marked content ${has(unpacked, 'BDC')}`,
].join(', '))
JS
got=$(node run.mjs)
want='claim yes, tree no, mark info no, text drawn yes, marked content no'
if [ "$got" = "$want" ]; then
  echo "as seen: PDF/UA: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
