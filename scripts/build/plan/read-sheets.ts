import { readFile, stat } from 'node:fs/promises';
import type { VFile } from 'vfile';
import type { Compiled, Entries, Load } from '../../core/index.ts';
import { type Diagnostic, listDiagnostics } from '../../diagnostics/diagnostics.ts';
import { sha256 } from '../publish/up-to-date.ts';

/** The part of compiled content that a build uses; `Planned` is a sheet before it is assembled. */
export type LoadedContent<Planned> = Pick<Compiled, 'files' | 'clinic' | 'handouts'> &
  Partial<Omit<Compiled, 'diagnostics' | 'planned' | 'entries'>> & { entries?: Entries; planned: Planned[] };

/** The loaded content, or why it cannot be used. */
export type Sheets<Found> =
  | { status: 'usage-error'; text: string }
  | { status: 'invalid'; diagnostics: Diagnostic[]; found: Found }
  | { status: 'valid'; diagnostics: Diagnostic[]; found: Found };

type ContentPaths = { content: string; clinic: string | null };

/** Usage error for the given paths, with a hint; null when they exist. */
const pathUsageError = async ({ content, clinic }: ContentPaths): Promise<string | null> => {
  const folder = await stat(content).catch(() => null);
  if (!folder?.isDirectory())
    return `There is no folder ${content}. Name the folder with the Markdown: --content <folder>.`;
  if (clinic === null) return null;
  const file = await stat(clinic).catch(() => null);
  if (file?.isFile()) return null;
  return `There is no file ${clinic}. Name a clinic profile: --clinic <file>; content/clinic.yaml shows how it is written.`;
};

/** Reads and checks the content; errors make it unusable. */
export const readSheets = async <Found extends { files: VFile[] }>(
  paths: ContentPaths,
  load: Load<Found>,
  onRead?: () => void,
): Promise<Sheets<Found>> => {
  const text = await pathUsageError(paths);
  if (text !== null) return { status: 'usage-error', text };
  const found = await load(paths.content, paths.clinic, { onRead });
  const diagnostics = listDiagnostics(found.files);
  const isInvalid = diagnostics.some(({ severity }) => severity === 'error');
  return { status: isInvalid ? 'invalid' : 'valid', diagnostics, found };
};

/** SHA-256 of a clinic profile's file; null for the default profile. */
export const clinicHash = async (clinic: string | null): Promise<string | null> =>
  clinic === null ? null : sha256(await readFile(clinic));
