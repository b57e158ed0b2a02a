import type { HasGlyph } from '../content/text/missing-glyphs.ts';
import { localeNamed } from '../locales/index.ts';
import type { NamedFile, PacketAnswer, PacketRequest, PacketShelf } from '../model/packet.ts';
import type { RenderPacket } from '../render/packet/packet-job.ts';
import { chooseQuestions } from './choose-questions.ts';
import { chooseSheets } from './choose-sheets.ts';
import { openClinicFiles } from './clinic-files.ts';
import { packetJob } from './packet-job.ts';
import { parsePacket } from './parse-packet.ts';
import { checkLogo, readClinicFiles, typedClinic } from './typed-clinic.ts';
import { errorsIn, fileOf, typedYaml } from './typed-file.ts';

/** Dependencies of the service. */
export type PacketTools = {
  /** Whether the sheets' own typeface has a character. */
  hasGlyph: HasGlyph;
  /** The same with the wider typeface; called only when its files are loaded. */
  hasClinicGlyph: HasGlyph;
  addFontFiles: (files: Extract<PacketRequest, { type: 'fonts' }>['fonts']) => void;
  openRenderer: () => Promise<RenderPacket>;
};

type MakeRequest = Extract<PacketRequest, { type: 'make' }>;
type OpenedPacket = { shelf: PacketShelf; render: RenderPacket };

const isPlain = (words: string, hasGlyph: HasGlyph): boolean =>
  [...words.normalize('NFC')].every((character) => hasGlyph(character));

/**
 * Makes packets without a file system, from the sheets of a site, in a browser worker. Answers every request,
 * and never throws; it asks for the wider typeface when the text needs it.
 */
export const createPacketService = (
  tools: PacketTools,
): ((request: PacketRequest) => Promise<PacketAnswer>) => {
  let opened: Promise<OpenedPacket> | null = null;
  let hasWideFonts = false;
  const hasGlyph: HasGlyph = (character) =>
    tools.hasGlyph(character) || (hasWideFonts && tools.hasClinicGlyph(character));

  /** Whether text needs the wider typeface. */
  const wantsFonts = (words: string): boolean => !hasWideFonts && !isPlain(words, tools.hasGlyph);

  const readClinic = (files: readonly NamedFile[]): PacketAnswer =>
    wantsFonts(openClinicFiles(files).text) ? { type: 'wants-fonts' } : readClinicFiles(files, hasGlyph);

  const make = async ({ packet, clinic, logo = null }: MakeRequest): Promise<PacketAnswer> => {
    if (opened === null) throw new Error('The sheets have not been handed over');
    if (wantsFonts(`${packet}${clinic ?? ''}`)) return { type: 'wants-fonts' };
    const { shelf, render } = await opened;
    const files = { packet: fileOf('packet', packet), clinic: fileOf('clinic', clinic ?? '') };
    const around = { site: shelf.clinic, logo, locale: localeNamed(shelf.language) };
    const profile = clinic === null ? shelf.clinic : typedClinic(files.clinic, hasGlyph, around);
    const yaml = typedYaml(files.packet);
    const asked = yaml === null ? null : parsePacket(files.packet, yaml, hasGlyph);
    const where = asked && { file: files.packet, placeOf: asked.placeOf };
    const sheets = { handouts: shelf.handouts, withdrawn: [] };
    const handouts = asked === null || where === null ? [] : chooseSheets(asked.sheets, sheets, where);
    const teachBack = where && chooseQuestions(asked?.teachBack ?? false, shelf.teachBack, where);
    const errors = [...errorsIn(files.clinic), ...errorsIn(files.packet)];
    const { version, date } = shelf;
    const parts = profile && { clinic: profile, teachBack, version, date: new Date(date) };
    const job = asked === null || parts === null ? null : packetJob(asked, handouts, parts);
    if (errors.length > 0 || job === null) return { type: 'errors', errors };
    return { type: 'made', ...(await render(job, around.locale)) };
  };

  const answer = async (request: PacketRequest): Promise<PacketAnswer> => {
    switch (request.type) {
      case 'open':
        tools.addFontFiles(request.fonts);
        opened = tools.openRenderer().then((render) => ({ shelf: request.shelf, render }));
        await opened;
        return { type: 'ready' };
      case 'fonts':
        tools.addFontFiles(request.fonts);
        hasWideFonts = true;
        return { type: 'ready' };
      case 'make':
        return make(request);
      case 'clinic':
        return readClinic(request.files);
      case 'logo':
        return checkLogo(request.file);
    }
  };

  return (request) =>
    answer(request).catch((error: unknown) => ({
      type: 'failed',
      reason: error instanceof Error ? error.message : String(error),
    }));
};
