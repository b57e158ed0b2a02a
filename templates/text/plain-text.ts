import type { Inline } from '../../scripts/model/handout.ts';

/** The words of some inlines without their styles; clinic facts are left out. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      if (inline.type === 'clinic-fact') return '';
      return 'value' in inline ? inline.value : plainText(inline.children);
    })
    .join('');
