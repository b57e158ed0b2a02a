import type { PlacedWaiver } from './waivers.ts';

/** A text as the end of a sentence: without a full stop of its own. */
const unstopped = (text: string): string => text.replace(/[.\s]+$/u, '');

const sentenceOf = ({ rule, words, reason, by, until, file }: PlacedWaiver): string =>
  `In ${file}, “${words}” may stand against the rule ${rule} until ${until}: ${unstopped(reason)} (${unstopped(by)}).`;

/**
 * Every waived rule of style as one plain sentence for release notes: where, which words, which rule, until when, why, and who
 * decided so. In the order of the files. Pure.
 */
export const waiverSentences = (waivers: readonly PlacedWaiver[]): string[] => waivers.map(sentenceOf);
