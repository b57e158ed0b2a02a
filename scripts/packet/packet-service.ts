import { VFile } from 'vfile';
import { parseClinic } from '../content/read/parse-clinic.ts';
import { clinicFile } from '../content/schemas/clinic.ts';
import { readTyped } from '../content/text/decode-text.ts';
import type { HasGlyph } from '../content/text/missing-glyphs.ts';
import { flatValues } from '../content/yaml/flat-values.ts';
import { parseYaml, type Yaml } from '../content/yaml/parse-yaml.ts';
import { listDiagnostics } from '../diagnostics/diagnostics.ts';
import { errorsOf } from '../diagnostics/format-diagnostics.ts';
import { localeNamed } from '../locales/index.ts';
import type { ClinicProfile } from '../model/handout.ts';
import type { PacketAnswer, PacketError, PacketRequest, PacketShelf } from '../model/packet.ts';
import type { RenderPacket } from '../render/packet/packet-job.ts';
import { chooseSheets } from './choose-sheets.ts';
import { packetJob } from './packet-job.ts';
import { parsePacket } from './parse-packet.ts';

/** What the service needs of the place where it runs. */
export type PacketTools = {
  /** Whether the sheets' own typeface has a letter. */
  hasGlyph: HasGlyph;
  /** The same with the wider one; asked only once its files are there. */
  hasClinicGlyph: HasGlyph;
  addFontFiles: (files: Extract<PacketRequest, { type: 'fonts' }>['fonts']) => void;
  openRenderer: () => Promise<RenderPacket>;
};

type Opened = { shelf: PacketShelf; render: RenderPacket };

const fileOf = (name: PacketError['file'], text: string): VFile => new VFile({ path: name, value: text });

const errorsIn = (file: VFile): PacketError[] =>
  errorsOf(listDiagnostics([file])).map(({ line, column, found, expected, fix }) => ({
    ...{ line, column, found, expected, fix },
    file: file.path === 'clinic' ? 'clinic' : 'packet',
  }));

const yamlOf = (file: VFile): Yaml | null => {
  const yaml = parseYaml(file, readTyped(file, String(file.value)));
  return yaml !== null && yaml.value === null ? { ...yaml, value: {} } : yaml;
};

/**
 * The profile of a clinic as it was typed, with the logo of the site where it has the same name; null when it has not the form of one.
 * Errors are recorded on the file.
 */
const clinicOf = (file: VFile, hasGlyph: HasGlyph, site: ClinicProfile): ClinicProfile | null => {
  const yaml = yamlOf(file);
  const profile = yaml === null ? null : parseClinic(file, yaml, hasGlyph);
  return profile === null ? null : { ...profile, logo: profile.name === site.name ? site.logo : null };
};

const CLINIC_KEYS = Object.keys(clinicFile.shape);

/** What a clinic profile says; null when the YAML cannot be used, or has no key of a profile. */
const valuesOf = (yaml: Yaml | null): Record<string, string> | null => {
  const values = flatValues(yaml?.value);
  const isProfile = values.some(([key]) => CLINIC_KEYS.includes(key.split('.')[0] ?? ''));
  return isProfile ? Object.fromEntries(values) : null;
};

const isPlain = (words: string, hasGlyph: HasGlyph): boolean =>
  [...words.normalize('NFC')].every((character) => hasGlyph(character));

/**
 * Makes packets of the sheets of a site where there are no files: in a worker of a browser. Answers every request, and never throws;
 * it asks for the wider typeface when letters were typed that only it may have.
 */
export const createPacketService = (
  tools: PacketTools,
): ((request: PacketRequest) => Promise<PacketAnswer>) => {
  let opened: Promise<Opened> | null = null;
  let hasWideFonts = false;
  const hasGlyph: HasGlyph = (character) =>
    tools.hasGlyph(character) || (hasWideFonts && tools.hasClinicGlyph(character));

  /** Whether letters were typed that are known only once the wider typeface is there. */
  const wantsFonts = (words: string): boolean => !hasWideFonts && !isPlain(words, tools.hasGlyph);

  const readClinicFile = (text: string): PacketAnswer => {
    if (wantsFonts(text)) return { type: 'wants-fonts' };
    const file = fileOf('clinic', text);
    const yaml = yamlOf(file);
    if (yaml !== null) parseClinic(file, yaml, hasGlyph);
    return { type: 'clinic', values: valuesOf(yaml), errors: errorsIn(file) };
  };

  const make = async (packet: string, clinic: string | null): Promise<PacketAnswer> => {
    if (opened === null) throw new Error('The sheets have not been handed over');
    if (wantsFonts(`${packet}${clinic ?? ''}`)) return { type: 'wants-fonts' };
    const { shelf, render } = await opened;
    const files = { packet: fileOf('packet', packet), clinic: fileOf('clinic', clinic ?? '') };
    const profile = clinic === null ? shelf.clinic : clinicOf(files.clinic, hasGlyph, shelf.clinic);
    const yaml = yamlOf(files.packet);
    const asked = yaml === null ? null : parsePacket(files.packet, yaml, hasGlyph);
    const where = asked === null ? null : { file: files.packet, placeOf: asked.placeOf };
    const handouts =
      asked === null || where === null
        ? []
        : chooseSheets(asked.sheets, { handouts: shelf.handouts, withdrawn: [] }, where);
    const errors = [...errorsIn(files.clinic), ...errorsIn(files.packet)];
    const parts = profile && { clinic: profile, version: shelf.version, date: new Date(shelf.date) };
    const job = asked === null || parts === null ? null : packetJob(asked, handouts, parts);
    if (errors.length > 0 || job === null) return { type: 'errors', errors };
    return { type: 'made', ...(await render(job, localeNamed(job.handouts[0].language))) };
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
        return make(request.packet, request.clinic);
      case 'clinic':
        return readClinicFile(request.text);
    }
  };

  return (request) =>
    answer(request).catch((error: unknown) => ({
      type: 'failed',
      reason: error instanceof Error ? error.message : String(error),
    }));
};
