import type { PacketAnswer, PacketRequest } from '../model/packet.ts';
import { addFontFiles } from '../render/fonts/font-files.browser.ts';
import { createHasClinicGlyph, createHasGlyph } from '../render/fonts/glyph-coverage.ts';
import { openPacketRenderer } from '../render/open-renderer.ts';
import { createPacketService } from './packet-service.ts';

/** The part of a browser worker that is used here. */
declare const self: {
  onmessage: ((event: { data: PacketRequest }) => void) | null;
  postMessage: (answer: PacketAnswer) => void;
};

const hasGlyph = createHasGlyph();
const answer = createPacketService({
  hasGlyph,
  hasClinicGlyph: createHasClinicGlyph(hasGlyph),
  addFontFiles,
  openRenderer: openPacketRenderer,
});

/** Requests are answered one after the other, in order. */
let last: Promise<void> = Promise.resolve();
self.onmessage = ({ data }) => {
  last = last.then(async () => self.postMessage(await answer(data)));
};
