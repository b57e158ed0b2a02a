import { readFile, stat } from 'node:fs/promises';
import type { VFile } from 'vfile';
import type { Content } from '../../content/entries/entry.ts';
import type { Withdrawn } from '../../content/schemas/index.ts';
import { type Diagnostic, listDiagnostics } from '../../diagnostics/diagnostics.ts';
import type { SheetText } from '../../handout/checks/check-signed.ts';
import type { Reach } from '../../handout/checks/passage-reach.ts';
import type { ClinicProfile, Handout } from '../../model/handout.ts';
import type { Readings } from '../../plain-language/reading/check-reading.ts';
import type { PlacedWaiver } from '../../plain-language/waivers.ts';
import { sha256 } from '../publish/up-to-date.ts';

/** Entries by collection, as far as sheets are made from them. */
export type Entries = Pick<Content, 'treatments' | 'cancerTypes' | 'guides'>;

/** What the content gives; `Planned` is what is known of a sheet before it is assembled. */
export type Loaded<Planned> = {
  /** Every file read, each with its messages. */
  files: VFile[];
  clinic: ClinicProfile;
  planned: Planned[];
  handouts: Handout[];
  /** How hard each sheet is to read; nothing while errors stand in the content. */
  readings?: Readings;
  /** Style rules that are waived for some words. */
  waivers?: PlacedWaiver[];
  /** The entries that sheets are made from, with what of them is not printed. */
  entries?: Entries;
  /** Sheets that are never built, with the reason for readers. */
  withdrawn?: readonly Withdrawn[];
  /** Sign-offs by language and sheet id. */
  reviews?: Content['reviews'];
  /** The text of each handout with the files it came from; nothing while errors stand in the content. */
  texts?: SheetText[];
  /** Which passage reaches which sheet. */
  reach?: Reach[];
};

/**
 * Reads a content folder, with the clinic profile of another file when one is named. `onRead` is called when it has to be read
 * indeed, which takes seconds, and not when it is known already.
 */
export type Load<Found> = (content: string, clinicFile: string | null, onRead?: () => void) => Promise<Found>;

/** Sheets that can be made, or why they cannot. */
export type Sheets<Found> =
  | { status: 'usage-error'; text: string }
  | { status: 'faulty'; diagnostics: Diagnostic[]; found: Found }
  | { status: 'sound'; diagnostics: Diagnostic[]; found: Found };

type Paths = { content: string; clinic: string | null };

/** What is wrong with the paths that were typed, with a hint; null when they are there. */
const pathUsageError = async ({ content, clinic }: Paths): Promise<string | null> => {
  const folder = await stat(content).catch(() => null);
  if (!folder?.isDirectory())
    return `There is no folder ${content}. Name the one with the Markdown: --content <folder>.`;
  if (clinic === null) return null;
  const file = await stat(clinic).catch(() => null);
  if (file?.isFile()) return null;
  return `There is no file ${clinic}. Name a clinic profile: --clinic <file>; content/clinic.yaml shows how it is written.`;
};

/** Reads and checks the content; with an error in it there is nothing to make. */
export const readSheets = async <Found extends { files: VFile[] }>(
  paths: Paths,
  load: Load<Found>,
  onRead?: () => void,
): Promise<Sheets<Found>> => {
  const text = await pathUsageError(paths);
  if (text !== null) return { status: 'usage-error', text };
  const found = await load(paths.content, paths.clinic, onRead);
  const diagnostics = listDiagnostics(found.files);
  const isInvalid = diagnostics.some(({ severity }) => severity === 'error');
  return { status: isInvalid ? 'faulty' : 'sound', diagnostics, found };
};

/** SHA-256 of a clinic profile's file; null for the default profile. */
export const clinicHash = async (clinic: string | null): Promise<string | null> =>
  clinic === null ? null : sha256(await readFile(clinic));
