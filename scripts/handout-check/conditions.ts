import { CONDITIONS } from '../pdf-check/index.ts';

/** Conditions that compare a file with its manifest and its handout. */
const HANDOUT = {
  'manifest-file': 'Every file that the manifest names is there.',
  'manifest-hash': 'The file is the one that the manifest names.',
  'manifest-content': 'The PDFs are made from what content/ says now.',
  'model-title': 'The title is that of the handout.',
  'model-language': 'The language is that of the handout.',
  'model-headings': 'The headings of the handout, with their levels and in their order.',
  'model-words': 'The words of the handout in their order.',
  'model-sources': 'The sources of the handout.',
  'model-foreign': 'Foreign words are marked with their language.',
} as const;

/** Every condition of `handouts check-pdfs`, with its requirement. */
export const ALL_CONDITIONS = { ...CONDITIONS, ...HANDOUT } as const;

/** A condition of the PDF alone, or one that its handout sets. */
export type HandoutCondition = keyof typeof ALL_CONDITIONS;
