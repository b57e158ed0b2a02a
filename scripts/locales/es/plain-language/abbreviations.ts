import { wordSet } from '../pattern.ts';

/** Titles before a name: their full stop does not end a sentence. In lower case. */
export const TITLES = wordSet(
  'dr dra drs dras sr sra srta sres sras lic ing prof profa ud uds vd st gral enf',
);

/** Abbreviations that are always followed by something, in lower case. */
export const LEADING_ABBREVIATIONS = wordSet(
  'p ej vs cf aprox ca esp incl ee máx mín av avda apto depto c d',
);

/** Abbreviations whose full stop does not end a sentence before a number, in lower case. */
export const ABBREVIATIONS_BEFORE_NUMBERS = wordSet(
  'no núm num nro nº pág págs pag tel tels ext fig figs cap caps vol sec art ref ed hab apdo ' +
    'ene feb mar abr may jun jul ago sep sept oct nov dic lun mié jue vie sáb dom',
);

/** Days and months in lower case: after “8 a. m.” they continue the sentence. */
export const DAYS_AND_MONTHS = wordSet(
  'lunes martes miércoles jueves viernes sábado sábados domingo domingos ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
);

/** Lower-case words followed by a letter as a name, such as “vitamina D”. */
export const LETTERED = wordSet(
  'vitamina vitaminas hepatitis tipo grupo grado etapa clase plan opción parte paso forma factor proteína equipo sala ala piso ' +
    'cuarto habitación cama puerta edificio zona nivel tabla figura cuadro línea lista sección apéndice ejemplo respuesta ' +
    'medicare influenza gripe',
);

/** Lower-case words that start a sentence and are not names. */
export const SENTENCE_STARTERS = wordSet(
  'el la los las lo un una unos unas este esta estos estas ese esa eso esto aquí allí hay es son está están era fue su sus nuestro ' +
    'nuestra mi mis usted ustedes nosotros ellos ellas él ella quien quienes si sí cuando mientras después antes al a con sin de del desde en ' +
    'entre hacia hasta para por según sobre tras durante porque aunque pero o y así también además luego entonces sin no nunca siempre ' +
    'a menudo casi muchos muchas muchas algunos algunas cada todo toda todos todas otro otra otros otras ningún ninguna qué cómo cuándo ' +
    'cuánto dónde quién por pregunte llame llámenos dígale díganos avísenos tome tómelo use coma beba descanse guarde lave lávese ' +
    'vaya venga pida evite espere lea escriba muestre ponga haga hable siga siéntese camine duerma mida mídase revise recuerde ahora hoy mañana ' +
    'primero solo solamente más menos dos tres personas gente cáncer huesos hueso dolor tratamiento medicamentos medicina sangre le les nos se me te',
);
