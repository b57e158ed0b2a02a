import { localeNamed } from '../locales/index.ts';
import type { ClinicProfile, Edition, Handout } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import type { RenderedPdf } from '../render/job.ts';
import type { PacketJob, RenderedPacket } from '../render/packet/packet-job.ts';
import type { CompileOptions } from './compile.ts';
import type { Compiled } from './compiled.ts';
import { openedPacketRenderer, openedRenderer, type PrintOptions } from './renderer.ts';

export { LOCALES, localeNamed } from '../locales/index.ts';
export { EDITIONS } from '../model/editions.ts';
export type { PacketJob } from '../render/packet/packet-job.ts';
export type { CompileOptions } from './compile.ts';
export type { Compiled, CompiledPlan, Entries } from './compiled.ts';
export type { StoredContent } from './compiled-stage.ts';
export { type Load, loadContent, loadOnChange, loadPlan, recallContent, recallPlan } from './load.ts';
export { processorTime } from './processor-time.ts';
export type { PrintOptions } from './renderer.ts';

/**
 * Compiles a content folder: reads, checks and assembles its handouts, in the order of their ids. Each
 * language in the folder needs a locale among those given.
 *
 * Never throws for invalid content: while there is an error among the `diagnostics`, `handouts` is empty.
 * Rejects only with file system errors of a folder that exists but cannot be read.
 */
export const compile = async (
  folder: string,
  locales: Locale | readonly Locale[],
  options: CompileOptions = {},
): Promise<Compiled> => (await import('./compile.ts')).compile(folder, [locales].flat(), options);

/**
 * Renders a handout as a tagged PDF: its bytes, its number of pages, and how many lines do not fit on a sheet
 * of two pages. The same arguments always give the same bytes. The first call opens the fonts, which takes
 * about a second.
 *
 * Rejects when there is no locale for the handout's language, and when a page cannot be laid out: a template
 * throws, or a box is taller than a page.
 */
export const render = async (
  handout: Handout,
  edition: Edition,
  clinic: ClinicProfile,
  options: PrintOptions = {},
): Promise<RenderedPdf> => {
  const locale = options.locale ?? localeNamed(handout.language);
  const renderHandout = await openedRenderer();
  const job = {
    handout,
    edition,
    clinic,
    ink: options.ink ?? clinic.ink,
    fillable: options.fillable ?? false,
    ...(options.pdfVersion && { pdfVersion: options.pdfVersion }),
    version: options.version ?? 'draft',
    date: options.date ?? new Date(0),
  };
  return renderHandout(job, locale, handout.beside && localeNamed(handout.beside.language));
};

/**
 * Renders several sheets as one packet: a cover with contents, then each sheet with its own template. The
 * same arguments give the same bytes, in a browser too. Rejects as `render` does.
 */
export const renderPacket = async (packet: PacketJob): Promise<RenderedPacket> =>
  (await openedPacketRenderer())(packet, localeNamed(packet.handouts[0].language));

/**
 * Opens fonts and renderer ahead of the first `render`. If called first with `isTimed`, every render reports
 * phase times.
 */
export const prepareToRender = async ({ isTimed = false } = {}): Promise<void> =>
  void (await openedRenderer(isTimed));
