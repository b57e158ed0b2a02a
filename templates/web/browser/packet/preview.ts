import type { PacketData } from '../../packet/packet-data.ts';
import { fill } from '../data.ts';
import { byId } from '../dom.ts';
import { PACKET_CHANGED } from './made-packet.ts';
import type { MakePacket } from './make-packet.ts';
import { showPages } from './page-views.ts';
import { loadPdfReader, type OpenPdf } from './pdf-pages.ts';

/** Milliseconds between the last change and redrawing the pages, so that typing is not slowed. */
const PAUSE = 600;

const note = (text: string): void => {
  byId('preview-note').textContent = text;
};

type Preview = { data: PacketData; make: MakePacket; openPdf: () => Promise<OpenPdf> };

/** Shows the pages of the chosen packet; returns a function that ends this, or null if there are none. */
const show = async ({ data: { words, sheets }, make, openPdf }: Preview): Promise<(() => void) | null> => {
  note(words.making);
  const [outcome, open] = await Promise.all([make(), openPdf()]);
  if (outcome === null) return null;
  if (outcome.type === 'errors') {
    note(words.previewErrors);
    return null;
  }
  const pdf = await open(outcome.bytes);
  const codes = outcome.sheets.map((id) => sheets.find((sheet) => sheet.id === id)?.code ?? id);
  note(fill(words.previewPages, { pages: pdf.count }));
  return showPages(pdf, { codes, firstPages: outcome.firstPages }, words);
};

const opened = (): Preview['openPdf'] => {
  let reader: Promise<OpenPdf> | null = null;
  return () => {
    reader ??= loadPdfReader().catch((error: unknown) => {
      reader = null;
      throw error;
    });
    return reader;
  };
};

/** Sets up the preview: while open, it shows the pages of the choices; nothing is loaded before. */
export const openPreview = (data: PacketData, isEmpty: () => boolean, make: MakePacket): void => {
  const details = byId<HTMLDetailsElement>('preview');
  const preview: Preview = { data, make, openPdf: opened() };
  let timer = 0;
  let end = (): void => {};
  const clear = (): void => {
    end();
    end = () => {};
    byId('pages').replaceChildren();
  };
  const refresh = (): void => {
    if (isEmpty()) {
      clear();
      note(data.words.empty);
      return;
    }
    const before = end;
    show(preview)
      .then((ending) => {
        if (ending === null) return;
        before();
        end = ending;
      })
      .catch((error: Error) => note(fill(data.words.failed, { reason: error.message })));
  };
  document.addEventListener(PACKET_CHANGED, () => {
    clearTimeout(timer);
    if (details.open) timer = window.setTimeout(refresh, PAUSE);
  });
  details.addEventListener('toggle', () => {
    if (details.open) refresh();
    else clear();
  });
};
