import type { Typography } from '../../model/typography.ts';

const OPENING_AFTER = /[\s([{‘“«¿¡/:=–—-]/u;

const mayOpen = (before: string, after: string): boolean =>
  (before === '' || OPENING_AFTER.test(before)) && /^\S/u.test(after);

/**
 * Spanish as it is printed in the United States and Mexico: “ ” and ‘ ’ (the dictionaries of Spain prefer « »), a point before
 * decimals, and a space between a number and its unit, where no line ends.
 */
export const typography: Typography = {
  quote: (straight, before, after) => {
    const opens = mayOpen(before, after);
    if (straight === "'") return opens ? '‘' : '’';
    return opens ? '“' : '”';
  },
  joins: [
    /(?<=\d) (?=°|%|(?:horas?|días?|semanas?|mes(?:es)?|años?|veces|vez|minutos?)(?!\p{L}))/gu,
    /(?<=\d) (?=de cada \d)/g,
    /(?<=\d de) (?=cada \d)/g,
    /(?<=\d de cada) (?=\d)/g,
    /(?<=\b[Ll]lame al) (?=\d)/g,
    /(?<=\b(?:Dr|Dra|Sr|Sra|Srta|Lic)\.) (?=\p{Lu})/gu,
    /(?<=\b(?:p|a)\.) (?=(?:ej|m)\.)/g,
    /(?<=\bEE\.) (?=UU\.)/g,
    /(?<=\b[Ee]sta) (?=semana(?!\p{L}))/gu,
  ],
};
