import { pattern } from '../pattern.ts';

/** Words that make 911 the number of a place or a page, or a count. */
const NUMBERED = String.raw`\b(?:páginas?|cuarto|habitación|sala|suite|piso|unidad|cama|edificio|caja|casilla|capítulo|paso|código|formulario|consultorio|oficina|calle|avenida|autobús|ruta|vuelo|modelo|lote|versión|estudio|muestra|casi|otr[ao]s) (?:número )?`;

const CALLING = String.raw`\b(?:llam(?:e|en|a|ar|ando)|llámenos|marque|marquen|marca|marcar|telefonee|teléfono)(?: (?:a|al|la|el|los|una|un|por|de|o|en|número|teléfono|ambulancia|ayuda|emergencias?|urgencias?|servicios?|ya|ahora|enseguida|inmediatamente|\())*`;
const IN_EMERGENCY = String.raw`\b(?:emergencias?|urgencias?|ambulancias?)(?: (?:es|al|el|son|en|de|la|está|número|teléfono|llame|marque|llamar|marcar)|,|:)*`;
const PLACES = String.raw`\b(?:Europa|España|Reino Unido|Inglaterra|Australia|Alemania|Francia|México|Colombia|Argentina|Cuba|Puerto Rico)`;
const COUNTED =
  '(?:personas|enfermer[ao]s|veces|cuartos?|salas?|horas?|minutos?|días?|visitas?|camas|casos|de cada|por ciento)';

/** Counted things, not an emergency number. */
const THINGS =
  'personas|hombres|mujeres|adultos|niñ[ao]s|casos|páginas|pacientes|participantes|voluntari[ao]s|enfermer[ao]s|médic[ao]s|clínicas|hospitales|camas|' +
  'células|huesos|tumores|genes|muestras|biopsias|pruebas|estudios|dosis|pastillas|copias|hojas|veces|horas|días|semanas|meses|años|' +
  'minutos|segundos|dólares|euros|pesos|pasos|puntos|palabras|calorías|metros|kilos|m?c?g|kg|m[lm]|[ck]m';

/**
 * “Llame al 911”, “marque el 112”, “emergencias: 061”; 911 alone is always the emergency number, unless it
 * counts or numbers something.
 */
export const EMERGENCY_NUMBER = pattern([
  String.raw`(?<![\d.,-]|\d |${NUMBERED})9[-. ]?1[-. ]?1(?![\d.,-]*\d)(?! (?:de (?:las|los|estas|estos|cada) )?(?:${THINGS}|\d)\b)`,
  String.raw`\bnueve[ -](?:once|uno[ -]uno)\b|\bnovecientos once\b`,
  String.raw`(?<=${CALLING} [(“"‘]?)(?:9[-. ]?9[-. ]?9|1[-. ]?1[-. ]?2|0[-. ]?[0-9][-. ]?[0-9]|1[0-9][0-9])(?![\d-]|[.,]\d| ${COUNTED}\b)`,
  String.raw`(?<=${PLACES}(?: es|,|:)?(?: el)? [(“"‘]?)(?:999|112|0\d\d|1\d\d)\b(?! ${COUNTED}\b)`,
  String.raw`(?<=${IN_EMERGENCY} [(“"‘]?)\d{3}\b(?! ${COUNTED}\b|%)`,
]);
