import { createContext, useContext } from 'react';
import type { FigureWords } from '../../../scripts/model/figure-words.ts';
import type { FormatPhrases } from '../../../scripts/model/format-phrases.ts';
import type { ClinicFact, ClinicProfile, HandoutKind } from '../../../scripts/model/handout.ts';
import type { Phrases } from '../../../scripts/model/phrases.ts';
import type { WebPhrases } from '../../../scripts/model/web-phrases.ts';
import { clinicFact } from '../../clinic/clinic-fact.ts';

/** Context of every component of a handout as a web page. */
export type WebContext = {
  phrases: Phrases;
  words: WebPhrases;
  formats: FormatPhrases;
  figureWords: FigureWords;
  kind: HandoutKind;
  /** The clinic of the page; null: the page shows no phone numbers. */
  clinic: ClinicProfile | null;
  /** Relative address of the web page of the sheet with a code; null when there is none. */
  hrefOf: (code: string) => string | null;
};

const Context = createContext<WebContext | null>(null);

export const WebProvider = Context.Provider;

/** The page of a component; throws outside a `WebProvider`. */
export const useWeb = (): WebContext => {
  const web = useContext(Context);
  if (!web) throw new Error('A component of a web page is outside <WebProvider>');
  return web;
};

const openFact = (fact: ClinicFact, { words, phrases }: WebContext): string => {
  const { onYourSheet } = words;
  switch (fact) {
    case 'name':
      return onYourSheet.clinic;
    case 'phone':
    case 'after-hours':
    case '24-hour':
      return onYourSheet.number;
    case 'emergency':
      return onYourSheet.emergencyNumber;
    case 'fever':
      return onYourSheet.fever;
    default:
      return phrases.daysMissing;
  }
};

/** A fact of the clinic in words; on a page of no clinic, a reference to the printed sheet. */
export const webFact = (fact: ClinicFact, web: WebContext): string =>
  web.clinic === null ? openFact(fact, web) : clinicFact(fact, { clinic: web.clinic, phrases: web.phrases });
