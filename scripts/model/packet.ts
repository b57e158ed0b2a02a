/**
 * A packet: several sheets for one person in one file, and the messages between page and worker. Types only.
 */

import type { ClinicProfile } from './clinic.ts';
import type { Handout } from './handout.ts';
import type { TeachBack } from './teach-back.ts';

/** Words for one person in one packet; never in metadata or file names. */
export type PersonalWords = {
  givenBy: string | null;
  /** A day as typed. */
  date: string | null;
  nextVisit: string | null;
  medicines: readonly string[];
  /** Dates of treatment, one per line: they produce a planner page. */
  dates: readonly string[];
  /** A free sentence. */
  line: string | null;
};

/** Lines to write on instead of every word for one person. */
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
  /** Teach-back questions for staff; null where the content has none. */
  teachBack: TeachBack | null;
  /** The profile if none of its facts are changed. */
  clinic: ClinicProfile;
  version: string;
  /** Day in the file, as ISO 8601. */
  date: string;
};

/** Font files by name, in base64. */
export type FontFiles = Readonly<Record<string, string>>;

/** A file with its name, without a folder. */
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

/** Answer of the worker. */
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
      /** The logo file that the profile names; null when it names none, or the file is missing. */
      logo: NamedFile | null;
      errors: PacketError[];
    }
  | { type: 'failed'; reason: string };
