import { fileURLToPath } from 'node:url';
import { isCompiled } from '../memo/program.ts';
import type { Locale } from '../model/locale.ts';
import type { Job, RenderInLocale } from '../render/job.ts';
import type { RenderPacket } from '../render/packet/packet-job.ts';
import { processorTime } from './processor-time.ts';

/** What may differ between two PDFs of one handout, edition and clinic. */
export type PrintOptions = {
  /** The clinic's own choice when left out. */
  ink?: Job['ink'];
  /** Form fields instead of lines to write on; none when left out. */
  fillable?: boolean;
  /** The version of PDF, and with it the standards that the file claims; 1.7 when left out. */
  pdfVersion?: Job['pdfVersion'];
  /** Printed in the footer; `draft` when left out. */
  version?: string;
  /** The locale of the handout's language; the one in `LOCALES` when left out. */
  locale?: Locale;
  /** Creation date in the file, never that of the clock; the start of 1970 when left out. */
  date?: Date;
};

type RenderModule = typeof import('../render/open-renderer.ts');

/** tsx looks for the settings of JSX in the working directory, which need not be the project's folder: here they are named. */
const importSource = async (): Promise<RenderModule> => {
  const { tsImport } = await import('tsx/esm/api');
  const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
  return tsImport('../render/open-renderer.ts', { parentURL: import.meta.url, tsconfig });
};

const importRenderer = (): Promise<RenderModule> =>
  isCompiled ? import('../render/open-renderer.ts') : importSource();

const open = async (isTimed: boolean): Promise<RenderInLocale> => {
  const { openRenderer } = await importRenderer();
  return openRenderer(isTimed ? processorTime : undefined);
};

/** React-pdf has one set of fonts in a process, so there is one renderer as well. */
let renderer: Promise<RenderInLocale> | null = null;

/**
 * The renderer of this process, opened by the first who asks for it. One that is timed asks for the processor time of each piece of
 * text that it shapes.
 */
export const openedRenderer = (isTimed = false): Promise<RenderInLocale> => {
  renderer ??= open(isTimed);
  return renderer;
};

let packets: Promise<RenderPacket> | null = null;

/** The renderer of packets of this process, opened by the first who asks for it. */
export const openedPacketRenderer = (): Promise<RenderPacket> => {
  packets ??= importRenderer().then(({ openPacketRenderer }) => openPacketRenderer());
  return packets;
};
