#!/usr/bin/env bash
# Library: pdfkit 0.20.1 (npm), with pngjs 7.0.0 and mupdf 1.28.1.
# Question: a black and white PNG of 1 bit a pixel, interlaced (Adam7), is put
#   on a page. Does the page show the picture?
# Guess: yes, like the same picture without interlacing; or an error.
# Seen: another picture, without an error. pdfkit keeps the 1 bit of the file's
#   head but writes a byte for each pixel, so the rows are out of step. Most of
#   the pixels differ from what pngjs reads. The plain file is drawn right.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.1 pngjs@7.0.0 mupdf@1.28.1 >/dev/null
cat > run.mjs <<'JS'
import {once} from 'node:events'
import {deflateSync} from 'node:zlib'
import * as mupdf from 'mupdf'
import PDFDocument from 'pdfkit'
import {PNG} from 'pngjs'

const SIZE = 16
const isWhite = (x, y) => (x * 5 + y * 3) % 7 < 3 || x === y
const PASSES = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]]

const rowsOf = ([left, top, right, down]) => {
  const rows = []
  for (let y = top; y < SIZE; y += down) {
    const bits = []
    for (let x = left; x < SIZE; x += right) bits.push(isWhite(x, y) ? 1 : 0)
    const row = [0]
    for (let at = 0; at < bits.length; at += 8)
      row.push(Number.parseInt(bits.slice(at, at + 8).join('').padEnd(8, '0'), 2))
    rows.push(...row)
  }
  return rows
}
const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(data)])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crcOf(body))
  return Buffer.concat([length, body, sum])
}
const crcOf = (bytes) => {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ -1) >>> 0
}
const pngOf = (interlaced) => {
  const rows = (interlaced ? PASSES : [[0, 0, 1, 1]]).flatMap(rowsOf)
  const head = [0, 0, 0, SIZE, 0, 0, 0, SIZE, 1, 0, 0, 0, interlaced ? 1 : 0]
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from(rows))), chunk('IEND', [])])
}
const pageOf = async (png) => {
  const doc = new PDFDocument({size: [SIZE, SIZE], margin: 0})
  const parts = []
  doc.on('data', (part) => parts.push(part))
  const ended = once(doc, 'end')
  doc.image(png, 0, 0, {width: SIZE})
  doc.end()
  await ended
  const page = mupdf.Document.openDocument(new Uint8Array(Buffer.concat(parts)), 'application/pdf').loadPage(0)
  return page.toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, false).getPixels()
}
for (const interlaced of [false, true]) {
  const png = pngOf(interlaced)
  const right = PNG.sync.read(png).data
  const drawn = await pageOf(png)
  const wrong = [...drawn].filter((grey, at) => grey > 127 !== right[at * 4] > 127).length
  console.log(interlaced ? 'interlaced' : 'plain', wrong === 0 ? 'right' : wrong > SIZE ? 'wrong' : 'nearly right')
}
JS
got=$(node run.mjs | paste -sd '|')
want='plain right|interlaced wrong'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
