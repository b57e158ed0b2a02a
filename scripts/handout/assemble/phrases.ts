import { inSentence } from '../text/in-sentence.ts';

/** The words the plan adds to an author's own, in one language. */
export type Phrases = {
  /** What a sheet for every cancer type calls the condition. */
  condition: string;
  /** What to say on the phone, on a sheet for every cancer type. */
  say: string;
  treatmentFor: (treatment: string, condition: string) => string;
  /** Under a heading that has no room for the condition. */
  forCondition: (condition: string) => string;
  /** A title followed by the cancer type it is for. */
  withCancer: (title: string, cancerType: string) => string;
  cancerInBone: (cancerType: string) => string;
  treatmentsHeading: string;
  treatmentsTitle: (disease: string) => string;
  treatmentsRunning: (cancerType: string) => string;
  booklet: string;
  bookletTitle: (title: string) => string;
  /** The planner at the end of a booklet: its heading and the heads of its columns. */
  planner: { title: string; head: string[] };
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const ENGLISH: Phrases = {
  condition: 'bone metastasis',
  say: 'I have cancer in my bones.',
  treatmentFor: (treatment, condition) => `${treatment} for ${condition}`,
  forCondition: (condition) => `For ${condition}`,
  withCancer: (title, cancerType) => `${title}, ${inSentence(cancerType)}`,
  cancerInBone: (cancerType) => `${cancerType} in the bones`,
  treatmentsHeading: 'Treatments we may talk about',
  treatmentsTitle: (disease) => `${capitalised(disease)}: treatments we may talk about`,
  treatmentsRunning: (cancerType) => `Treatments, ${inSentence(cancerType)}`,
  booklet: 'Learn more',
  bookletTitle: (title) => `${title}: learn more`,
  planner: { title: 'My dates and doses', head: ['Date', 'Treatment or dose', 'How I felt, what to ask'] },
};

const LANGUAGES: ReadonlyMap<string, Phrases> = new Map([['en', ENGLISH]]);

/** The phrases of a language (BCP 47 tag), or null when nobody has written them yet. */
export const phrasesIn = (language: string): Phrases | null => LANGUAGES.get(language) ?? null;
