import type { HandoutKind } from '../../model/handout.ts';
import type { Titles } from './titles.ts';

/** One sheet to make: its names, and the ids of the entries it is made from. */
export type PlannedHandout = Titles & {
  id: string;
  code: string;
  kind: HandoutKind;
  language: string;
  treatment: string | null;
  cancerType: string | null;
  guide: string | null;
  /** Generic and brand names of the medicines that it is for. */
  medicines: string[];
  medicine: string | null;
};
