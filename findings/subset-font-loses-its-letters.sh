#!/usr/bin/env bash
# Library: pdf-lib 1.17.1 with @pdf-lib/fontkit 1.1.1, and Noto Sans 2.015 (npm: @expo-google-fonts/noto-sans 0.4.2);
#   read and drawn by mupdf 1.28.1 (npm).
# Question: which letters of a line are drawn when its font is embedded with `subset: true`, and which when the font is
#   embedded whole?
# Guess: the same ones, from a smaller file; a letter that cannot be taken over raises an error.
# Seen: no error, and most letters are blank: of "Call us today" only "C", "o", "d" and "y" are drawn, since the outlines
#   of the others are damaged. A reader still extracts the whole line, so that a check of the words passes.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 @pdf-lib/fontkit@1.1.1 @expo-google-fonts/noto-sans@0.4.2 \
  mupdf@1.28.1 >/dev/null
cat > run.mjs <<'JS'
import {readFile} from 'node:fs/promises'
import fontkit from '@pdf-lib/fontkit'
import * as mupdf from 'mupdf'
import {PDFDocument} from 'pdf-lib'

const LINE = 'Call us today'
const SCALE = 4
const bytes = await readFile('node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')

const print = async (subset) => {
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(fontkit)
  const font = await pdf.embedFont(bytes, {subset})
  pdf.addPage([300, 60]).drawText(LINE, {x: 20, y: 25, size: 14, font})
  return pdf.save()
}

/** The characters that a reader extracts, and those of them in whose place there is ink. */
const read = (file) => {
  const page = mupdf.Document.openDocument(file, 'application/pdf').loadPage(0)
  const picture = page.toPixmap(mupdf.Matrix.scale(SCALE, SCALE), mupdf.ColorSpace.DeviceGray)
  const [pixels, width] = [picture.getPixels(), picture.getWidth()]
  const isDark = (x, y) => pixels[y * picture.getStride() + x] < 128
  const seen = {words: '', drawn: ''}
  page.toStructuredText().walk({
    onChar: (letter, _origin, _font, _size, quad) => {
      const [left, right] = [Math.round(quad[0] * SCALE), Math.min(width, Math.round(quad[2] * SCALE))]
      const columns = Array.from({length: right - left}, (_, index) => left + index)
      const rows = Array.from({length: picture.getHeight()}, (_, y) => y)
      seen.words += letter
      if (columns.some((x) => rows.some((y) => isDark(x, y)))) seen.drawn += letter
    },
  })
  return `${seen.words} > ${seen.drawn}`
}

console.log(`whole: ${read(await print(false))}`)
console.log(`subset: ${read(await print(true))}`)
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='whole: Call us today > Callustoday|subset: Call us today > Cody'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
