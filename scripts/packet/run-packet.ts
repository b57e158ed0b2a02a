import { dateUsageError, documentDate } from '../build/plan/document-date.ts';
import { languageOf } from '../build/plan/language-of.ts';
import { readSheets } from '../build/plan/read-sheets.ts';
import { type Io, runCommandLine, styleOf } from '../build/program/shell.ts';
import { writeDurably } from '../build/publish/durable.ts';
import { failure, type Report, reportInvalid, success } from '../build/report/report.ts';
import { type Load, renderPacket, type StoredContent } from '../core/index.ts';
import { listDiagnostics } from '../diagnostics/diagnostics.ts';
import { count, errorsOf } from '../diagnostics/format-diagnostics.ts';
import { createHasClinicGlyph, createHasGlyph } from '../render/fonts/glyph-coverage.ts';
import { chooseQuestions } from './choose-questions.ts';
import { chooseSheets } from './choose-sheets.ts';
import { type PacketOptions, parsePacketOptions } from './options.ts';
import { packetJob } from './packet-job.ts';
import { clinicPath, type ReadPacket, readPacket } from './read-packet.ts';

type PacketRun = { options: PacketOptions; io: Io; version: string; load: Load<StoredContent> };

const shelfOf = ({ handouts, withdrawn }: StoredContent, language: string) => ({
  handouts: handouts.filter((handout) => handout.language === language),
  withdrawn,
});

/** Place of a key in a packet file, as `file:line:column`. */
const placeIn = (file: string, { placeOf }: NonNullable<ReadPacket['asked']>, key: string): string => {
  const { line, column } = placeOf([key]);
  return `${file}:${line}:${column}`;
};

const make = async (
  file: ReadPacket['file'],
  packet: NonNullable<ReadPacket['asked']>,
  { options, io, version, load }: PacketRun,
): Promise<Report> => {
  const style = styleOf(options, io);
  const sheets = await readSheets(
    { content: options.content, clinic: options.clinic ?? clinicPath(options.file, packet) },
    load,
  );
  if (sheets.status === 'usage-error')
    return failure(
      options.clinic || packet.clinic === null
        ? sheets.text
        : `${placeIn(options.file, packet, 'clinic')}: ${sheets.text}`,
    );
  if (sheets.status === 'invalid') return reportInvalid(errorsOf(sheets.diagnostics), style);
  const { found } = sheets;
  const language = languageOf(found.handouts, packet.language ?? null, 'language: ');
  if (language.type === 'usage-error')
    return failure(`${placeIn(options.file, packet, 'language')}: ${language.text}`);
  const shelf = shelfOf(found, language.tag);
  const handouts = chooseSheets(packet.sheets, shelf, { file, placeOf: packet.placeOf });
  const questions = Object.hasOwn(found.teachBacks, language.tag) ? found.teachBacks[language.tag] : null;
  const teachBack = chooseQuestions(packet.teachBack, questions ?? null, { file, placeOf: packet.placeOf });
  const errors = errorsOf(listDiagnostics([file]));
  const date = documentDate(version, io.env);
  const job = packetJob(packet, handouts, { clinic: found.clinic, teachBack, version, date });
  if (errors.length > 0 || job === null) return reportInvalid(errors, style);
  const { bytes, pages } = await renderPacket(job);
  await writeDurably(options.out, bytes);
  return success(
    options.quiet ? '' : `${options.out}: ${count(handouts.length, 'sheet')}, ${count(pages, 'page')}\n`,
  );
};

const run = async (asked: PacketRun): Promise<Report> => {
  const { options, io, version } = asked;
  const wrong = dateUsageError(version, io.env);
  if (wrong !== null) return failure(wrong);
  const read = await readPacket(options.file, createHasClinicGlyph(createHasGlyph()));
  if (read.asked !== null) return make(read.file, read.asked, asked);
  return reportInvalid(errorsOf(listDiagnostics([read.file])), styleOf(options, io));
};

/** Runs `handouts packet` on its arguments; returns the exit code: 0 made, 1 errors, 2 usage error. */
export const runPacket = (
  args: string[],
  io: Io,
  { root, load }: { root: URL; load: Load<StoredContent> },
): Promise<number> =>
  runCommandLine({ args, io, root }, parsePacketOptions, (options, { version }) =>
    run({ options, io, version, load }),
  );
