import type { HandoutKind } from '../../../scripts/model/handout.ts';
import type { PacketWords } from '../../../scripts/model/packet-words.ts';

/** A sheet in the data of the packet page. */
export type PacketSheet = {
  id: string;
  code: string;
  title: string;
  kind: HandoutKind;
  treatment: string | null;
  cancerType: string | null;
  /** Cancer types that a sheet for all types is not meant for. */
  notFor: string[];
  /** Day until which a reviewed sheet may be used; null: a draft. */
  until: string | null;
  /** Ids of its treatment's medicine sheets: those used in its cancer type, or all. */
  medicines: string[];
  /** Ids of the treatments with which a guide is handed over. */
  goesWith: string[];
};

/** The clinic of the site: its facts by the keys of `clinic.yaml`, joined by full stops. */
export type SiteClinic = { values: Record<string, string>; hasLogo: boolean };

/** The initial data of the packet page. */
export type PacketData = {
  words: PacketWords;
  editions: [name: string, words: string][];
  cancers: [id: string, name: string][];
  sheets: PacketSheet[];
  /** Id of the sheet on warning signs, which is always offered. */
  help: string | null;
  /** Whether there are teach-back questions. */
  hasTeachBack: boolean;
  clinic: SiteClinic;
};
