import type { HandoutKind } from '../../../scripts/model/handout.ts';
import type { PacketWords } from '../../../scripts/model/packet-words.ts';

/** A sheet as the page that makes packets knows it. */
export type PacketSheet = {
  id: string;
  code: string;
  title: string;
  kind: HandoutKind;
  treatment: string | null;
  cancerType: string | null;
  /** Cancer types for which a sheet for all types is not meant. */
  notFor: string[];
  /** Day until which a reviewed sheet may be used; null: a draft. */
  until: string | null;
  /** Ids of the sheets of the medicines of its treatment: those that are used for its cancer type, or all. */
  medicines: string[];
};

/** The clinic of the site: its facts by the keys of `clinic.yaml`, joined by full stops. */
export type SiteClinic = { values: Record<string, string>; hasLogo: boolean };

/** What the page that makes packets knows before any is made. */
export type PacketData = {
  words: PacketWords;
  editions: [name: string, words: string][];
  cancers: [id: string, name: string][];
  sheets: PacketSheet[];
  /** Id of the sheet on warning signs, which is always offered. */
  help: string | null;
  /** Whether there are questions for staff. */
  hasTeachBack: boolean;
  clinic: SiteClinic;
};
