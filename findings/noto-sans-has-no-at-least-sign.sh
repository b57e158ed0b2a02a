#!/usr/bin/env bash
# Library: Noto Sans 2.015 (npm: @expo-google-fonts/noto-sans 0.4.2), set by pdfkit 0.17.2; read by mupdf 1.28.1 (npm).
# Question: is the limit "fever ≥ 38 °C" printed and extracted whole in a typeface that is made to leave no letter out?
# Guess: yes: it has "½", "µ", "℃" and letters of hundreds of languages.
# Seen: Noto Sans has none of the signs ≤ ≥ ≈ ≠ →, which are in Noto Sans Math. pdfkit says nothing: an empty box is
#   printed, and a reader extracts U+FFFD. Fonts made for sheets in English (Atkinson Hyperlegible Next) have ≤ and ≥.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.17.2 fontkit@2.0.4 @expo-google-fonts/noto-sans@0.4.2 \
  @expo-google-fonts/atkinson-hyperlegible-next@0.4.1 mupdf@1.28.1 >/dev/null
cat > run.mjs <<'JS'
import {once} from 'node:events'
import * as fontkit from 'fontkit'
import * as mupdf from 'mupdf'
import PDFDocument from 'pdfkit'

const FONTS = 'node_modules/@expo-google-fonts'
const noto = `${FONTS}/noto-sans/400Regular/NotoSans_400Regular.ttf`
const atkinson = `${FONTS}/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`
const signsOf = (file) => {
  const font = fontkit.openSync(file)
  return [...'½µ℃≤≥≈≠→'].filter((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0))).join('')
}

const pdf = new PDFDocument({size: [300, 60], margin: 10})
const chunks = []
pdf.on('data', (chunk) => chunks.push(chunk))
pdf.font(noto).text('Call us: fever ≥ 38 °C')
pdf.end()
await once(pdf, 'end')
const page = mupdf.Document.openDocument(Buffer.concat(chunks), 'application/pdf').loadPage(0)
console.log(page.toStructuredText().asText().trim().replace('\ufffd', 'U+FFFD'))
console.log(`Noto Sans ${signsOf(noto)}`)
console.log(`Atkinson ${signsOf(atkinson)}`)
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='Call us: fever U+FFFD 38 °C|Noto Sans ½µ℃|Atkinson ½≤≥≈≠'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
