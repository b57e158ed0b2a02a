import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { ClinicProfile, EditionName, Handout } from '../model/handout.ts';

/** A sheet in the list of the preview; `hash` changes with everything that its pages show. */
export type PreviewSheet = { id: string; language: string; title: string; kind: string; hash: string };

/** All sheets, or the errors that prevent them; file names as the user would type them. */
export type PreviewState = { sheets: PreviewSheet[]; diagnostics: Diagnostic[] };

/** The content of a preview: its folder, and the file of a clinic profile or null. */
export type PreviewPaths = { content: string; clinic: string | null };

/** The handouts of a content folder and its clinic profile; no handout while it has errors. */
export type Read = { handouts: Handout[]; clinic: ClinicProfile; diagnostics: Diagnostic[] };

/** A sheet to draw. */
export type SheetToDraw = { handout: Handout; clinic: ClinicProfile; edition: EditionName };

/** The pages of a sheet as PNG files, or why there are none. */
export type DrawnPages = { pages: Uint8Array[] } | { diagnostic: string };

/** Requests to a preview process and their answers: `check` runs the gates, `renew` reloads the code. */
export type PreviewCalls = {
  load: { asked: PreviewPaths; answer: Read };
  check: { asked: PreviewPaths; answer: Diagnostic[] };
  draw: { asked: SheetToDraw; answer: DrawnPages };
  renew: { asked: null; answer: null };
};

/** A question to a process; the answer carries the same number. */
export type PreviewRequest = {
  [Name in keyof PreviewCalls]: { name: Name; number: number; asked: PreviewCalls[Name]['asked'] };
}[keyof PreviewCalls];

/** The answer of a process, or why there is none. */
export type PreviewAnswer = { number: number; answer: unknown } | { number: number; error: string };
