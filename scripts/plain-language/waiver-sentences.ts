import type { PlacedWaiver } from './waivers.ts';

/** A text as the end of a sentence: without its own full stop. */
const unstopped = (text: string): string => text.replace(/[.\s]+$/u, '');

const sentenceOf = ({ rule, words, reason, by, until, file }: PlacedWaiver): string =>
  `In ${file}, “${words}” may stand against the rule ${rule} until ${until}: ${unstopped(reason)} (${unstopped(by)}).`;

/**
 * Every waived style rule as one plain sentence for release notes: where, which words, which rule, until
 * when, why, and who decided so. In file order. Pure.
 */
export const waiverSentences = (waivers: readonly PlacedWaiver[]): string[] => waivers.map(sentenceOf);
