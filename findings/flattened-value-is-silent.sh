#!/usr/bin/env bash
# Library: pdf-lib 1.17.1 (npm), on a tagged form made by pdfkit 0.20.2, read by
#   pdfjs-dist 5.6.205.
# Question: a filled field of a tagged PDF is flattened. Does a screen reader
#   still find the value under the Form element?
# Guess: yes; the value takes the place of the field.
# Seen: the value is painted outside every structure element. The page shows it
#   and plain extraction finds it, but the Form element points to a field that is
#   gone: who listens hears "Next visit" and no date.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 pdfkit@0.20.2 pdfjs-dist@5.6.205 >/dev/null
cat > run.mjs <<'JS'
import {PDFDict, PDFDocument, PDFName} from 'pdf-lib'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import PDFKit from 'pdfkit'

const doc = new PDFKit({tagged: true, pdfVersion: '1.7', lang: 'en'})
const parts = []
doc.on('data', (part) => parts.push(part))
doc.initForm()
doc.font('Helvetica').fontSize(12)
const root = doc.struct('Document')
doc.addStructure(root)
root.add(doc.struct('P', () => doc.text('Next visit', 50, 50)))
root.add(doc.struct('Form', () => {}))
doc.formText('visit', 120, 45, 200, 20)
root.end()
const ended = new Promise((resolve) => doc.on('end', resolve))
doc.end()
await ended

const pdf = await PDFDocument.load(Buffer.concat(parts))
const field = pdf.getForm().getTextField('visit')
const dicts = () => pdf.context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFDict)
const [, element] = dicts().find(([, dict]) => dict.get(PDFName.of('S')) === PDFName.of('Form'))
const page = pdf.getPages()[0]
element.set(PDFName.of('K'), pdf.context.obj({Type: 'OBJR', Obj: field.ref, Pg: page.ref}))

const spoken = async () => {
  const first = await (await getDocument({data: await pdf.save(), verbosity: 0}).promise).getPage(1)
  const {items} = await first.getTextContent({includeMarkedContent: true})
  const open = []
  const texts = []
  for (const {type, id, str} of items) {
    if (type?.startsWith('begin')) open.push(id)
    else if (type) open.pop()
    else if (str) texts.push(`${str}: ${open.some(Boolean) ? 'tagged' : 'not tagged'}`)
  }
  const target = element.lookup(PDFName.of('K')).lookup(PDFName.of('Obj'))
  return `${texts.join(', ')}; field of the Form element: ${target ? 'there' : 'gone'}`
}
field.setText('May 3')
console.log(await spoken())
pdf.getForm().flatten()
console.log(await spoken())
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='Next visit: tagged; field of the Form element: there|Next visit: tagged, May 3: not tagged; field of the Form element: gone'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
