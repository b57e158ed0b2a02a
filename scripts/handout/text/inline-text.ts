import type { Inline } from '../../model/handout.ts';

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
      return `${inlineText(inline.children)}${inline.address === null ? '' : ` (${inline.address})`}`;
    case 'break':
      return ' ';
    case 'clinic-fact':
      return `{clinic.${inline.fact}}`;
  }
};

/**
 * The words of a line: a link is followed by its printed address, if any, a clinic fact is `{clinic.fever}`.
 */
export const inlineText = (inlines: readonly Inline[]): string => inlines.map(oneInlineText).join('');
