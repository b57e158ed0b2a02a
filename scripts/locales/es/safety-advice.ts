import { pattern } from './pattern.ts';
import { PROHIBITIONS } from './safety-prohibitions.ts';

const TEAM = String.raw`(?: (?:a|con) (?:su|sus|tu|el|la|los|nuestr[oa]s?|una?) \p{L}+| al \p{L}+| a nosotros| con nosotros)?`;

const AT_ONCE = `(?:de inmediato|inmediatamente|enseguida|en seguida|ahora mismo|cuanto antes|lo antes posible|con urgencia|urgentemente|tan pronto como (?:pueda|sea posible|l[oa] note))`;

/** Also times that mean the call, and not what it is about, when they follow whom to tell: “díganos hoy”. */
const SOON = `(?:ya|ahora|hoy|esta noche|esta semana|el mismo día|ese (?:mismo )?día|${AT_ONCE})`;

const TELL =
  '(?:díga(?:nos|le|les|selo)|díganselo|dinos|dile|avís(?:e|a)(?:nos|le|les)|avise|infórme(?:nos|le)|informe|cuénte(?:nos|le)|háganos saber|hable|vea|consulte|muéstre(?:nos|le))';

const DETERMINERS =
  '(?: (?:el|la|los|las|su|sus|tu|tus|este|esta|estos|estas|ese|esa|una?|todos?|todas?|próxim[oa]s?|siguientes?))*';
const MEDICINE = `(?:pastillas?|píldoras?|tabletas?|cápsulas?|comprimidos?|medicamentos?|medicinas?|remedios?|dosis|inyecci(?:ón|ones)|esteroides?|tratamientos?|parches?|quimio(?:terapia)?|inhibidor(?:es)?|terapia)`;

/** Where a request starts: at the start of a clause, or after “y”, “o”, “por favor”. */
const ASKED = String.raw`(?:(?:^|[.:;!?,¡¿(–—“"«])\s*|\b(?:y|e|o|luego|entonces|por favor) )(?:(?:siempre|también) )?`;
const MUST = String.raw`\b(?:debe|deben|debería|hay que|tiene que|necesita|se debe)`;

const NEVER = String.raw`\b(?:no|nunca|jamás)(?: (?:se|lo|la|los|las|le|les))*`;
const HARMFUL_COMMANDS =
  '(?:mezcle|combine|junte|tome|use|suspenda|deje de|omita|salte|coma|beba|maneje|conduzca|triture|aplaste|machaque|parta|mastique|fume|duplique|levante|quede embarazada|amamante|dé el pecho)';
const HARMFUL = `(?:mezclar|combinar|tomar|usar|suspender|dejar de|omitir|saltarse|comer|beber|manejar|conducir|triturar|aplastar|machacar|partir|masticar|fumar|duplicar|levantar|quedar embarazada|amamantar)(?:se|l[oae]s?)?`;

/**
 * Advice besides “llame”, “evite” and “no tome” that needs a source: to stop, skip or change a medicine, to
 * report at once, to get help, to keep away from something.
 */
export const ADVICE = pattern([
  String.raw`${ASKED}(?:deje|dejen|pare|suspenda|suspendan|interrumpa)(?: de (?:tomar|usar)\b|${DETERMINERS} ${MEDICINE}\b)`,
  String.raw`${ASKED}(?:deje|suspenda|interrumpa|sálte)(?:l[oa]s?|sel[oa]s?)\b`,
  String.raw`${ASKED}(?:sáltese|salte|omita|duplique|doble)${DETERMINERS} ${MEDICINE}\b`,
  String.raw`${ASKED}(?:suba|baje|aumente|reduzca|cambie)${DETERMINERS} dosis\b`,
  String.raw`${MUST} (?:dejar de (?:tomar|usar)|(?:suspender|interrumpir|omitir|duplicar|saltarse)${DETERMINERS} ${MEDICINE})\b`,
  String.raw`${ASKED}(?:tome|use) (?:el doble|la mitad|más|menos|otra|una segunda|extra)(?: \p{L}+){0,4} ${MEDICINE}\b`,
  String.raw`${ASKED}${TELL}${TEAM}(?: (?:hoy|ya|ahora|esta noche|esta semana|el mismo día|ese (?:mismo )?día)\b|[^.!?]*\b${AT_ONCE}\b)`,
  String.raw`${ASKED}(?:${SOON}),? ${TELL}\b`,
  String.raw`${ASKED}(?:comuníquese|póngase en contacto|contáctenos|contacte|telefonee|telefonéenos)\b`,
  String.raw`${ASKED}(?:busque|pida|consiga|obtenga) (?:ayuda|atención) (?:médica|urgente|de emergencia)\b`,
  String.raw`${ASKED}(?:busque|pida|consiga|obtenga) (?:ayuda|atención)\b[^.!?]*\b${SOON}\b`,
  String.raw`${ASKED}(?:vaya|venga|acuda|diríjase|corra)\b[^.!?]*\b(?:urgencias|emergencias?)\b`,
  String.raw`${ASKED}(?:vaya|venga|acuda|diríjase|corra)\b[^.!?]*\b(?:hospital|médic[oa]|clínica|doctora?)\b[^.!?]*\b${SOON}\b`,
  String.raw`${ASKED}(?:vaya|venga|acuda) (?:directo|directamente|derecho) (?:al|a la)\b`,
  String.raw`${NEVER} ${HARMFUL_COMMANDS}\b`,
  String.raw`${NEVER} (?:debe|deben|debería|hay que|se debe) (?:ser )?${HARMFUL}\b`,
  String.raw`${NEVER} (?:puede|pueden) (?:tomar|usar|mezclar|combinar)(?:l[oa]s?)?\b[^.!?]*\b(?:con|junt[oa]s?|a la vez)\b`,
  String.raw`${ASKED}(?:aléjese|manténgase (?:lejos|alejad[oa])|absténgase)\b`,
  String.raw`(?:^|[.:;] )(?:nada de|sin|cero) (?:alcohol|toronja|pomelo|aspirina|ibuprofeno)\b`,
  ...PROHIBITIONS,
]);
