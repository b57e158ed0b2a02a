/** A packet: several sheets for one person in one file, and how a page asks a worker for it. Types only. */

import type { ClinicProfile } from './clinic.ts';
import type { Handout } from './handout.ts';
import type { TeachBack } from './teach-back.ts';

/** What is printed in one packet for one person; it is in no metadata and in no file name. */
export type PersonalWords = {
  givenBy: string | null;
  /** A day in the words of the person who typed it. */
  date: string | null;
  nextVisit: string | null;
  medicines: readonly string[];
  /** Dates of treatment, each a line of its own: they give a planner page. */
  dates: readonly string[];
  /** A sentence of one's own. */
  line: string | null;
};

/** Lines to write on in the place of every word for one person. */
export const NO_PERSON: PersonalWords = {
  givenBy: null,
  date: null,
  nextVisit: null,
  medicines: [],
  dates: [],
  line: null,
};

/** The sheets and profile from which a site makes packets. */
export type PacketShelf = {
  /** Language of its sheets. */
  language: string;
  handouts: Handout[];
  /** Questions for staff; null where the content has none. */
  teachBack: TeachBack | null;
  /** Printed for who changes none of its facts. */
  clinic: ClinicProfile;
  version: string;
  /** Day in the file, as ISO 8601. */
  date: string;
};

/** Font files by name, in base64. */
export type FontFiles = Readonly<Record<string, string>>;

/** A file by its name, without a folder. */
export type NamedFile = { name: string; bytes: Uint8Array };

/** A request to the packet worker. Files are YAML, as on disk. */
export type PacketRequest =
  | { type: 'open'; shelf: PacketShelf; fonts: FontFiles }
  | { type: 'fonts'; fonts: FontFiles }
  /** `clinic` is null where the facts are those of the site's clinic; `logo` is the file that it names. */
  | { type: 'make'; packet: string; clinic: string | null; logo?: NamedFile | null }
  /** Asks what a clinic profile says: its file with the logo that it names, or a zip of both. */
  | { type: 'clinic'; files: readonly NamedFile[] }
  /** Asks whether a file can be printed as a logo. */
  | { type: 'logo'; file: NamedFile };

/** An error in one of the files: lines and columns count from 1. */
export type PacketError = {
  file: 'packet' | 'clinic';
  line: number;
  column: number;
  found: string;
  expected: string;
  fix: string;
};

/** What the worker answers. */
export type PacketAnswer =
  | { type: 'ready' }
  /** `firstPages`: the page, from 1, on which each sheet begins. */
  | { type: 'made'; bytes: Uint8Array; pages: number; firstPages: readonly number[] }
  /** Letters were typed that only the wider typeface has: its files are wanted, and then the same request again. */
  | { type: 'wants-fonts' }
  | { type: 'errors'; errors: PacketError[] }
  /** Values by their keys, joined by full stops; null when the file is not a clinic profile. */
  | {
      type: 'clinic';
      values: Record<string, string> | null;
      /** The file of the logo that the profile names; null when it names none, or its file is not there. */
      logo: NamedFile | null;
      errors: PacketError[];
    }
  | { type: 'failed'; reason: string };
