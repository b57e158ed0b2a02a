#!/usr/bin/env bash
# Library: @embedpdf/pdfium 2.15.1 (npm), the engine of Chromium's viewer, on a form made by
#   pdf-lib 1.17.1 with the whole of DejaVu Sans embedded; read by pdfjs-dist 5.6.205.
# Question: a Vietnamese name is typed into a text field whose own font has every
#   letter of it. What is drawn, and so printed?
# Guess: the whole name, in that font, as pdf-lib draws it.
# Seen: the letters of U+1E00 to U+1EFF are left out of what is drawn, without a word;
#   the value of the field keeps them. pdfium asks for the font by character set and
#   knows one set alone for which the field's font is taken for every letter: that of
#   symbols, which it tells by the name of the font resource. When the same font is
#   called Webdings in the form, the name is drawn whole.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @embedpdf/pdfium@2.15.1 pdf-lib@1.17.1 @pdf-lib/fontkit@1.1.1 \
  dejavu-fonts-ttf@2.37.3 pdfjs-dist@5.6.205 >/dev/null
cat > run.mjs <<'JS'
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {init} from '@embedpdf/pdfium'
import fontkit from '@pdf-lib/fontkit'
import {PDFDocument, PDFName, PDFString} from 'pdf-lib'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

const require = createRequire(import.meta.url)
const typed = 'Nguyễn Thị Ánh'

/** A form of one field; `resource` is what its font is called there. */
const makeForm = async (text, resource) => {
  const doc = await PDFDocument.create()
  doc.registerFontkit(fontkit)
  const font = await doc.embedFont(await readFile(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')))
  const form = doc.getForm()
  const field = form.createTextField('name')
  field.addToPage(doc.addPage([300, 100]), {x: 20, y: 40, width: 250, height: 24, font})
  field.setText(text)
  field.updateAppearances(font)
  const resources = doc.context.obj({Font: {[resource]: font.ref}})
  form.acroForm.dict.set(PDFName.of('DR'), resources)
  for (const {dict} of [field.acroField, ...field.acroField.getWidgets()]) dict.set(PDFName.of('DA'), PDFString.of(`/${resource} 12 Tf 0 g`))
  return doc.save({updateFieldAppearances: false})
}

/** Types over what the field has, as a person does, and saves. */
const typeWithPdfium = async (bytes) => {
  const api = await init({wasmBinary: await readFile(require.resolve('@embedpdf/pdfium/pdfium.wasm'))})
  api.PDFiumExt_Init()
  const {wasmExports} = api.pdfium
  const copyIn = (data) => {
    const at = wasmExports.malloc(data.length)
    api.pdfium.HEAPU8.set(data, at)
    return at
  }
  const doc = api.FPDF_LoadMemDocument(copyIn(bytes), bytes.length, '')
  const form = api.PDFiumExt_InitFormFillEnvironment(doc, api.PDFiumExt_OpenFormFillInfo())
  const page = api.FPDF_LoadPage(doc, 0)
  api.FORM_OnAfterLoadPage(page, form)
  api.FORM_OnMouseMove(form, page, 0, 60, 50)
  api.FORM_OnLButtonDown(form, page, 0, 60, 50)
  api.FORM_OnLButtonUp(form, page, 0, 60, 50)
  api.FORM_SelectAllText(form, page)
  api.FORM_ReplaceSelection(form, page, copyIn(Buffer.from(`${typed}\0`, 'utf16le')))
  api.FORM_ForceToKillFocus(form)
  const writer = api.PDFiumExt_OpenFileWriter()
  api.PDFiumExt_SaveAsCopy(doc, writer)
  const size = api.PDFiumExt_GetFileWriterSize(writer)
  const at = wasmExports.malloc(size)
  api.PDFiumExt_GetFileWriterData(writer, at, size)
  return api.pdfium.HEAPU8.slice(at, at + size)
}

/** The value of the field, and the words that its appearance draws. */
const show = async (bytes) => {
  const doc = await PDFDocument.load(bytes)
  const value = doc.getForm().getTextField('name').getText()
  doc.getForm().flatten({updateFieldAppearances: false})
  const data = new Uint8Array(await doc.save())
  const page = await (await getDocument({data, verbosity: 0}).promise).getPage(1)
  const drawn = (await page.getTextContent()).items.map(({str}) => str).join('')
  console.log(`${value} = ${drawn}`)
}

await show(await makeForm(typed, 'FieldFont'))
await show(await typeWithPdfium(await makeForm('x', 'FieldFont')))
await show(await typeWithPdfium(await makeForm('x', 'Webdings')))
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='Nguyễn Thị Ánh = Nguyễn Thị Ánh|Nguyễn Thị Ánh = Nguyn Th Ánh|Nguyễn Thị Ánh = Nguyễn Thị Ánh'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
