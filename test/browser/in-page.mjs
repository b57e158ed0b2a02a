/** Runs in the browser: draws a PDF with pdf.js and reads the pixels back. */

const SCALE = 1.5;
const WHITE = 250;

/** Box of everything that is not white, in pixels, and the share of the canvas that is ink. */
const readInk = (canvas, context) => {
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const box = { left: canvas.width, top: canvas.height, right: 0, bottom: 0 };
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
    if (grey > WHITE) continue;
    const x = (at / 4) % canvas.width;
    const y = Math.floor(at / 4 / canvas.width);
    dark += (255 - grey) / 255;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 1);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return { box, coverage: dark / (canvas.width * canvas.height) };
};

const inPoints = (box) =>
  Object.fromEntries(Object.entries(box).map(([side, pixels]) => [side, pixels / SCALE]));

const drawPage = async (pdfPage, canvas) => {
  const viewport = pdfPage.getViewport({ scale: SCALE });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const canvasContext = canvas.getContext('2d', { willReadFrequently: true });
  await pdfPage.render({ canvas, canvasContext, viewport }).promise;
  const { box, coverage } = readInk(canvas, canvasContext);
  return { width: viewport.width / SCALE, height: viewport.height / SCALE, ink: inPoints(box), coverage };
};

/** Every page of a PDF, given in base64: its size and its ink, in points. */
export const drawPdf = async (base64) => {
  const pdfjs = await import('/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const pdf = await pdfjs.getDocument({ data, useSystemFonts: false }).promise;
  const canvas = document.querySelector('canvas');
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await drawPage(await pdf.getPage(number), canvas));
  }
  return pages;
};
