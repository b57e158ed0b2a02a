import type { Inline, Link } from './model.ts';

/** The address as a reader types it: no `https://`, `mailto:` or `tel:`, no slash at the end. */
const legibleAddress = (url: string): string =>
  url.replace(/^(?:https:\/\/|mailto:|tel:)/iu, '').replace(/\/$/u, '');

const linkText = (link: Link): string => {
  const words = inlineText(link.children);
  const address = legibleAddress(link.url);
  return words.includes(address) ? words : `${words} (${address})`;
};

const oneInlineText = (inline: Inline): string => {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value;
    case 'strong':
    case 'emphasis':
    case 'foreign':
      return inlineText(inline.children);
    case 'link':
      return linkText(inline);
    case 'break':
      return ' ';
    case 'clinic-fact':
      return `{clinic.${inline.fact}}`;
  }
};

/**
 * The words of a line: a link is followed by its address unless its words show it, a clinic fact is
 * `{clinic.fever}`.
 */
export const inlineText = (inlines: readonly Inline[]): string => inlines.map(oneInlineText).join('');
