import { pattern } from '../pattern.ts';

const SEPARATOR = '[-.\\s\u2010-\u2014/]';

/** Counted or measured things: not a telephone number. */
const COUNTED = String.raw`\s?(?:%|por ciento|de cada|horas?|hrs?|días?|minutos?|semanas?|mes(?:es)?|años?|veces|personas|pacientes|metros|(?:mili|kilo)?gramos?|mg|ml|libras|[ap]\.? ?m\b)`;

const LINES = String.raw`líneas?(?: directa| gratuita)?(?: de(?: la| las)? (?:enfermer\p{L}+|ayuda|atención|crisis|cáncer|consejos|información|apoyo|clínica|noche|24 horas))?`;
const PHONE_NUMBER = String.raw`(?:número(?: de(?: la| las)? (?:teléfono|celular|contacto|clínica|oficina|noche|consultorio))|\b(?:el|nuestro) número)`;

/** Words before a dialled number of three digits or more, with the words that may come between. */
const CALLED =
  String.raw`\b(?:llam(?:e|en|a|ar|ando)|llámenos|llamarnos|llámanos|marque|marca|marcar|telefonee|teléfonos?|tel|tels|celular|móvil|fax|mensaje|comuníquese|contáctenos|localícenos|escríbanos|${LINES}|${PHONE_NUMBER})\b[.:]?` +
  `(?: (?:nos|al|a|la|el|los|las|su|tu|es|con|o|y|en|por|de|clínica|enfermera|enfermería|hospital|oficina|equipo|médico|doctor|doctora|unidad|consultorio|número|teléfono|gratis|${LINES}):?){0,6}`;

const DATE = String.raw`\d{4}-\d\d-\d\d\b|\d\d[-./]\d\d[-./]\d{4}\b`;

const DIGIT_WORD = '(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)';

const EMERGENCY = '(?:9[-. ]?1[-. ]?1|9[-. ]?9[-. ]?9|1[-. ]?1[-. ]?2|0[-. ]?\\d[-. ]?\\d|1\\d\\d)';

/** Telephone numbers: with an area code; short ones after a word such as “llame”; with letters; in words; an extension. */
export const PHONE = pattern([
  String.raw`(?<![\d.,/-])(?:\+?1${SEPARATOR}?)?\(?\d{3}\)?${SEPARATOR}{1,2}\d{3}${SEPARATOR}{0,2}\d{4}(?![\d-])`,
  String.raw`(?<![\d.,])\+\d{1,3}[\s.-]?\(?\d(?:[\s().-]{0,2}\d){6,12}`,
  String.raw`(?<![\d.,/-])0\d{1,4}[\s-]\d{3,4}[\s-]?\d{3,4}(?!\d)`,
  String.raw`(?<![\d.,/-])555[-.\s]?\d{4}(?!\d)`,
  String.raw`(?<!\d)1?[-.\s]?\(?8(?:00|33|44|55|66|77|88)\)?[-.](?=[A-Z\d-]*\d|[A-Z]{5})[A-Z\d][A-Z\d-]{4,}`,
  String.raw`(?<=${CALLED} )(?!${DATE}|${EMERGENCY}(?![\d-]))\(?\d{3}\)?(?:[\s.-]?\d{1,4}){0,3}(?!${COUNTED})(?![\d%])`,
  String.raw`(?<=${CALLED} )(?!${DATE})\d\d(?:[\s.-]\d{2,4}){2,4}(?!${COUNTED})(?![\d%])`,
  String.raw`(?<![\d.,/-])\d\d(?:[\s.-]\d{4}){2}(?!\d)`,
  String.raw`(?<![\d.,/-])0\d(?:[\s.-]\d{2}){4}(?!\d)`,
  String.raw`(?<=\b(?:envíe|mande|escriba|texto|SMS)(?: la palabra)? [“"]?\p{L}+[”"]? al )\d{5,6}\b`,
  String.raw`\b${DIGIT_WORD}(?:[\s,-]+${DIGIT_WORD}){6,}\b`,
  String.raw`\bext(?:\.|ensión)? ?\d{2,}`,
]);
