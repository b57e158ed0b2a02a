/** Where a command starts: a clause without a subject, or one after “si …,”, “en la primera semana,”, “por favor”. */
const COMMANDED = String.raw`(?:(?:^|[.:;!?¡¿(–—“"«]\s*|\b(?:por favor|entonces|luego|así que|además),? )|(?:^|[.:;!?]\s+)(?:si|cuando|mientras|después|antes|en|durante|por|hasta|con|tras|al)\b[^.!?]*, (?:por favor,? )?)`;
const CLITIC = '(?: (?:se|lo|la|los|las|le|les))*';

/** Deeds in the command of usted, which has the form of the subjunctive. */
const DEEDS = String.raw`(?:abra|acerque|acueste|afeite|agache|agregue|ande|aplique|apoye|apriete|arrodille|baje|bañe|bese|bucee|camine|cargue|cocine|coloque|comparta|congele|corra|corte|cruce|dé|deje que(?! (?:el miedo|la pena|nadie)\b)|doble|done|duerma|empuje|esfuerce|espere (?:para|a que|más)|estire|exponga|fume|gire|guarde|haga|inyecte|jale|lave|levante|limpie|lleve|meta|moje|nade|opere|pegue|pinche|pise|ponga|quite|rasque|raspe|reciba|retire|reutilice|salga|salte|sostenga|suba|tenga (?:sexo|relaciones)|tire|toque|tuerza|vacune|viaje|vuele)`;
/** “No debe doler” forbids nothing. */
const HARMLESS =
  '(?:ser|haber|doler|durar|tardar|causar|sentir|preocupar|tener (?:miedo|pena|vergüenza|dolor)|sorprender)';

/** Food, drink, places and deeds that sheets warn of. */
const WARNED_OF = String.raw`(?:alcohol|vino|cerveza|licor|toronja|pomelo|jugo de (?:toronja|pomelo)|pescado crudo|carne cruda|huevos crudos|mariscos|hierbas|suplementos?|aspirina|ibuprofeno|naproxeno|sol\b|jacuzzi|saunas?|baños calientes|albercas?|piscinas?|nadar|fumar|manejar|sexo|deportes?|cargar|trabajos dentales|vacunas vivas)`;

const HARM =
  '(?:peligros[oa]s?|riesgos[oa]s?|dañin[oa]s?|tóxic[oa]s?|nociv[oa]s?|venenos[oa]s?|perjudicial(?:es)?|mortal(?:es)?)';
/** “Tóxico para las células de cáncer” warns of nothing. */
const TO_CANCER = '(?! para (?:el |la |los |las )?(?:cáncer|tumor|células|gérmenes|bacterias))';

/** What is not allowed, not safe, or does harm, whatever is spoken of; matched without regard to case. */
export const PROHIBITIONS: readonly string[] = [
  String.raw`${COMMANDED}(?:no|nunca|jamás)${CLITIC} ${DEEDS}\b`,
  String.raw`(?:${COMMANDED}|\busted )(?:no|nunca|jamás)${CLITIC} (?:debe|debería)(?! ${HARMLESS}) \p{L}+[aei]r`,
  String.raw`(?:${COMMANDED}|\busted )(?:no|nunca|jamás) puede (?:beber|tomar) alcohol\b`,
  String.raw`(?<!\bno )\b(?:está|están|queda|quedan) prohibid[oa]s?\b|\bno (?:está|están) permitid[oa]s?\b|\bno se permiten?\b`,
  String.raw`(?<!\bno )\b(?:es|son|pueden? ser|resultan?)(?: muy| también)? ${HARM}\b${TO_CANCER}`,
  String.raw`\bno (?:es|son) segur[oa]s?\b(?! (?:que|si)\b)`,
  String.raw`\bpueden? (?:matar|envenenar)(?:$|[.,;!]|l[oa]s?\b| a (?:una persona|un niño|alguien|niños)\b)`,
  String.raw`\bpueden? (?:dañar|hacer daño a)(?: a)? (?:al|el|la|los|las|su|sus|un) (?:\p{L}+ )?(?:riñ(?:ón|ones)|hígado|corazón|estómago|nervios)\b`,
  `(?:^|[.:;] )(?:nada de|sin|cero|ni|manténgase fuera del?|(?:tenga )?(?:mucho )?cuidado con)(?: (?:el|la|los|las|más))* ${WARNED_OF}`,
];
