import { fileURLToPath } from 'node:url';
import { isCompiled } from '../memo/program.ts';
import type { Locale } from '../model/locale.ts';
import type { Job, RenderInLocale } from '../render/job.ts';
import type { RenderPacket } from '../render/packet/packet-job.ts';
import { processorTime } from './processor-time.ts';

/** Print options of one handout, edition and clinic. */
export type PrintOptions = {
  /** Default: the clinic's choice. */
  ink?: Job['ink'];
  /** Form fields instead of lines to write on; default: no. */
  fillable?: boolean;
  /** PDF version, and with it the standards that the file claims; default: 1.7. */
  pdfVersion?: Job['pdfVersion'];
  /** Printed in the footer; default: `draft`. */
  version?: string;
  /** The locale of the handout's language; default: the one in `LOCALES`. */
  locale?: Locale;
  /** Creation date in the file, never that of the clock; default: the start of 1970. */
  date?: Date;
};

type RenderModule = typeof import('../render/open-renderer.ts');

/** tsx reads tsconfig from the working directory, so pass ours explicitly. */
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

/** React-pdf has one set of fonts per process, so there is one renderer as well. */
let renderer: Promise<RenderInLocale> | null = null;

/** The renderer of this process, opened on first use. A timed renderer also measures text shaping. */
export const openedRenderer = (isTimed = false): Promise<RenderInLocale> => {
  renderer ??= open(isTimed);
  return renderer;
};

let packets: Promise<RenderPacket> | null = null;

/** The packet renderer of this process, opened on first use. */
export const openedPacketRenderer = (): Promise<RenderPacket> => {
  packets ??= importRenderer().then(({ openPacketRenderer }) => openPacketRenderer());
  return packets;
};
