import { pattern } from './pattern.ts';

/** “Cuándo llamarnos” and “Cómo hablarnos del dolor” ask for nothing themselves. */
export const TOPIC = pattern(
  String.raw`^¿?(?:cuándo|cómo|qué|por qué|a? ?quién|dónde|cuál)(?: (?:debe|puede|hay que))? \p{L}+(?:[aei]|í)r(?:nos|se|l[oae]s?)?\b`,
);

const HOSPITAL = '(?:al hospital|a (?:la (?:sala|unidad) de )?(?:emergencias?|urgencias?)|a la clínica)';

/** Words that tell a reader to get help: “llámenos”, “llame”, “vaya al hospital”, in the forms of usted, tú and the infinitive. */
export const CALL = pattern([
  String.raw`\bllám(?:e|en|a|ar|ad)nos\b`,
  String.raw`(?<!\b(?:se|le|les|lo|la|los|las|que) )\bllam(?:e|en|a|ar) (?:al? |de inmediato|inmediatamente|enseguida|ahora|ya\b|hoy|día|de día|ese (?:mismo )?día|el mismo día|esta semana|primero|cuanto antes|\{clinic|911|999|112)`,
  String.raw`(?<!\b(?:que|cuando|le|les|lo|la|los|las|alguien)(?: \p{L}+){0,3} )\bllame\b`,
  String.raw`\bsala de (?:emergencias?|urgencias?)\b`,
  String.raw`\b(?:vaya|vayan|ve|ir|acuda|acude|acudir|diríjase)(?: (?:de inmediato|inmediatamente|ahora|enseguida|ya))? ${HOSPITAL}`,
  String.raw`\bpida una ambulancia\b|\bmarque (?:el |al )?(?:\{clinic|911|999|112)`,
]);

const NEVER = String.raw`\b(?:no|nunca|jamás)`;
const CLITIC = '(?: (?:se|lo|la|los|las|le|les))*';
const SHOULD = '(?: (?:debe|deben|debería|deberían|puede|pueden|hay que|conviene))?';

/** “Nunca tome 2 dosis a la vez” is about one medicine. */
const DOSES_AT_ONCE = String.raw`(?! (?:\d+|dos|más de una?)(?: (?:dosis|pastillas|cápsulas|parches))? (?:a la vez|juntas|juntos|al mismo tiempo)\b)`;

/** What must not be taken together, in one clause: “no mezcle”, “no se deben combinar”, “no tome … con …”. */
export const DO_NOT_MIX = pattern([
  String.raw`${NEVER}${CLITIC}${SHOULD} (?:mezcl|combin|junt(?:e|ar|es)\b)\p{L}*`,
  String.raw`${NEVER}${CLITIC}${SHOULD} (?:tome|tomes|tomen|tomar|use|uses|usen|usar)\b${DOSES_AT_ONCE}(?:(?!\bporque\b)[^.])*\b(?:con(?! (?:el estómago|las manos|frecuencia|prisa|nosotros)\b)|junto|junt[oa]s|a la vez|al mismo tiempo)\b`,
]);

const TELL =
  '(?:díga(?:nos|le|selo)|díganselo|dinos|decir(?:nos|le)|avís(?:e|a)nos|avisarnos|avise|infórmenos|informe|cuéntenos|coméntenos|repórtenos|reporte|háganos saber|queremos saber|(?:pregunte|consulte|hable)(?: con)? nosotros|pregúntenos|pregúntanos|consúltenos)';
const TEAM = String.raw`(?: a (?:su|tu|el|la|nuestr[oa]) \p{L}+| al \p{L}+| con nosotros)?`;

/** Asks a reader to speak up before a medicine is started, or to follow the team's plan. */
export const ASK_FIRST = pattern([
  String.raw`\b${TELL}${TEAM}(?: (?:primero|antes)\b| si (?:toma|usa|tiene|está tomando)\b)`,
  String.raw`\b(?:a menos que|salvo que|a no ser que)(?: nosotros)?(?: se)?(?: lo)? (?:planeemos|planifiquemos|digamos|indiquemos|hayamos)`,
]);

const VERBS_TO_AVOID = String.raw`(?:tom(?:e|es|en)|us(?:e|es|en)|suspendas?|deje(?! que\b)|dejes|pare|interrumpa|com(?:a|as|an)|beb(?:a|as|an)|manejes?|conduzcas?|triture|aplaste|machaque|parta|mastiques?)`;
const INFINITIVES =
  '(?:tomar|usar|suspender|dejar|parar|interrumpir|comer|beber|manejar|conducir|triturar|aplastar|machacar|partir|masticar)';

/**
 * Asks to avoid something. “Evita” and “evitar” alone mean that something prevents: “para evitar
 * infecciones”.
 */
export const AVOID = pattern([
  String.raw`\beviten?\b|\bevítel[oa]s?\b|\b(?:debe|deben|debería|hay que|se debe) evitar\b|(?:^|[.:;!¡(*] ?)evita(?:r)?\b`,
  String.raw`\b(?:aléjese|manténgase (?:lejos|alejad[oa]))\b`,
  String.raw`${NEVER}${CLITIC} ${VERBS_TO_AVOID}\b`,
  String.raw`(?:^|[.:;!¡(*] ?)(?:no|nunca) ${INFINITIVES}\b`,
]);

const WHEN = String.raw`\b(?:si|cuando|en cuanto|tan pronto|pronto|enseguida|de inmediato|inmediatamente|ahora|hoy|ese (?:mismo )?día|el mismo día|esta semana|en (?:su|la) próxima (?:visita|cita))\b`;

/** Asks people to report a sign; “díganos todos sus medicamentos” does not. */
export const REPORT = pattern([
  String.raw`\b${TELL}\b.*${WHEN}`,
  String.raw`\b(?:si|cuando|en cuanto)\b.*\b${TELL}\b`,
]);

/**
 * Safety words in any form, even those that need no source: if one sheet says them, another must not leave
 * them out.
 */
export const CAUTION = pattern([
  String.raw`\b(?:comuníquese|póngase en contacto|contáctenos|contacte|telefonee|telefonéenos)\b`,
  String.raw`\b${TELL}${TEAM} (?:ahora|primero|antes|si|cuando|enseguida|de inmediato|inmediatamente|hoy|ese (?:mismo )?día|el mismo día)\b`,
  String.raw`\b(?:vea|consulte|visite) a (?:su|nuestr[oa]) (?:equipo|médic[oa]|doctora?|enfermer[oa]) (?:ahora|primero|antes|si|cuando|enseguida|de inmediato|hoy|ese (?:mismo )?día)\b`,
  String.raw`\b(?:busque|pida|consiga|obtenga) (?:ayuda|atención)\b`,
  String.raw`\bmanten(?:ga|er)(?:se|l[oa]s?)?(?: \p{L}+){0,2} (?:lejos|alejad[oa]s?)\b|\bdej(?:e|ar) de tomar\b|\bno es segur[oa]\b|\bpeligros[oa]s?\b|\b(?:sin|nada de) alcohol\b`,
  String.raw`${NEVER}${CLITIC}${SHOULD}(?: ser)? (?:mezcl|combin|tom[aeo]|us[aeo]|suspend|dej[ae]|interrump|com(?:a|an|as|er)\b|beb[ae]|manej[ae]|condu|tritur|aplast|machac|machaqu|mastic|mastiqu|romp|part[aie]|toqu|tocar|empiec|empez|comienc|comenz|agreg|añad|levant|carg)\p{L}*`,
]);

const AMOUNT = String.raw`(?:\d[\d.,]*|\b(?:un|una|medio|media|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cuarenta|cincuenta|sesenta|cien|doscient[oa]s|trescient[oa]s|quinient[oa]s|mil))`;

/** “La bolsa contiene” before an amount, and “gramos de proteína” after it: no dose. */
const OF_A_CONTAINER = String.raw`\b(?:bolsa|botella|jarra|frasco|taza|vaso|lata|vejiga)s? (?:de \p{L}+ )?(?:puede |pueden )?(?:contienen?|contener|tienen?|caben|lleva) (?:unos |cerca de |hasta |solo |más de )?`;
const OF_FOOD = String.raw`(?: de (?:agua|líquidos?|jugo|leche|sopa|caldo|té|café|suero|orina|sangre|proteínas?|fibra|grasas?|azúcar|carbohidratos|sal|sodio|comida|carne|pescado|queso|nueces)\b)`;

/** A dose in a unit of medicine; not degrees, minutes, glasses of water, the size of a bag, food or blood levels (mg/dL). */
export const DOSE = pattern(
  String.raw`(?<![\d.,])(?=${AMOUNT}\s?(?:m|µ|μ|g|c|u))(?<!\bpesan? (?:unos |cerca de )?)(?!(?<=${OF_A_CONTAINER})[\d.,]+\s?(?:ml|cc|mililitros?))${AMOUNT}\s?(?:mg|mcg|µg|μg|microgramos?|miligramos?|gramos?|ml|cc|mililitros?|unidades internacionales|UI)\b(?!\/(?:min|d?l)\b| por (?:decilitro|litro|minuto)\b|${OF_FOOD})`,
);

export const LIFE = pattern(
  String.raw`\b(?:sobreviv\p{L}*|supervivencia|sobrevida|(?:esperanza|expectativa) de vida|viv(?:e|en|ió|ieron|ir|irá|irán|ían?) (?:más|menos|unos|hasta|por|cerca|alrededor|entre|al menos|\d)|muer(?:e|en|tes?|an?)|murieron|murió|morir\p{L}*|fallec\p{L}*|mortalidad|pronóstico|(?:meses|años|semanas) (?:más )?de vida)\b`,
);

export const FIGURE = pattern(
  String.raw`\d|\b(?:mitad|mayoría|mayor parte|un[oa] de cada|dos de cada|tres de cada|tercios?|tercera parte|cuarta parte)\b`,
);
