/** Names of measurements whose results people read on paper, with and without a unit. */
const LAB_TESTS: readonly string[] = [
  'INR|PSA|APE|CEA|AFP|CA[ -]?\\d+(?:[.-]\\d)?|pH|TSH|T[34] libre|A1c|HbA1c|TFGe?|LDH|ALP|ALT|AST|PTH|CRP|IMC|SUV|[TZ]',
  'creatinina|cistatina|urea|ácido úrico|sodio|potasio|cloruro|bicarbonato|calcio|magnesio|fósforo|fosfato|zinc|hierro|ferritina|lactato',
  'albúmina|proteínas?|bilirrubina|globulinas?|troponina|amilasa|lipasa|glucosa|azúcar|colesterol|triglicéridos|vitamina [A-K]\\d*|folato',
  'hemoglobina|hematocrito|plaquetas?|neutrófilos?|linfocitos?|glóbulos (?:blancos|rojos)|hemograma|viscosidad|densidad',
  'testosterona|estradiol|estrógenos?|cortisol|tiroglobulina|calcitonina|cadenas ligeras|microglobulina|marcador(?:es)? tumoral(?:es)?',
  'valor(?:es)?|puntaje|puntuación|resultados?|nivel(?:es)?|índice|cociente',
];

/** What follows the number of a chance, a share or a length of time: not a test result. */
const COUNTED = String.raw`\s?(?:veces|de cada|(?:de )?(?:personas|mujeres|hombres|pacientes)|años?|meses|mes|semanas?|días?|horas?|pastillas?|tabletas?)\b`;

/** Before a decimal number: the name of a test in the same sentence; a decimal point ends none. */
export const BEHIND_LAB_TEST = String.raw`(?<=\b(?:${LAB_TESTS.join('|')})\b(?:[^.!?;]|\.(?=\d)){0,60}?)(?!\d+[.,]\d+${COUNTED})`;

/** A decimal number of a change: “Subió de 1.1 a 2.6”; not “de 1.5 a 2 veces”, nor a chance. */
export const OF_A_CHANGE = String.raw`(?<=\b(?:subió|sube|suben|subieron|bajó|baja|bajan|bajaron|aumentó|creció|cayó|cambió|pasó|va|fue) (?:de |hasta |del? valor )(?:\d+(?:[.,]\d+)? a )?)(?!\d+(?:[.,]\d+)?(?: a \d+(?:[.,]\d+)?)?${COUNTED})`;
