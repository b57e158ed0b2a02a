import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { ClinicProfile, EditionName, Handout } from '../model/handout.ts';

/** A sheet as the list of the preview shows it; `hash` changes with everything that its pages show. */
export type PreviewSheet = { id: string; language: string; title: string; kind: string; hash: string };

/** All sheets there are, or the errors that prevent them; file names are as the user would type them. */
export type PreviewState = { sheets: PreviewSheet[]; diagnostics: Diagnostic[] };

/** The content of a preview: its folder, and the file of a clinic profile or null. */
export type Paths = { content: string; clinic: string | null };

/** The handouts of a content folder and its clinic profile; no handout while it has errors. */
export type Read = { handouts: Handout[]; clinic: ClinicProfile; diagnostics: Diagnostic[] };

/** A sheet to draw. */
export type Sheet = { handout: Handout; clinic: ClinicProfile; edition: EditionName };

/** The pages of a sheet as PNG files, or why there are none. */
export type Drawn = { pages: Uint8Array[] } | { diagnostic: string };

/** What a process of the preview is asked, and what it answers: `check` gives what the gates find, `renew` takes the code again. */
export type Calls = {
  load: { asked: Paths; answer: Read };
  check: { asked: Paths; answer: Diagnostic[] };
  draw: { asked: Sheet; answer: Drawn };
  renew: { asked: null; answer: null };
};

/** A question to a process; the answer carries the same number. */
export type Request = {
  [Name in keyof Calls]: { name: Name; number: number; asked: Calls[Name]['asked'] };
}[keyof Calls];

/** What a process answers: the answer, or why there is none. */
export type Answer = { number: number; answer: unknown } | { number: number; error: string };
