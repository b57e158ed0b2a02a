import type { SafetyWords } from '../../model/safety-words.ts';
import { BODY_TEMPERATURE, EMERGENCY_NUMBER, PHONE } from './clinic-facts/index.ts';
import { wordSet } from './pattern.ts';
import { ADVICE } from './safety-advice.ts';
import {
  ASK_FIRST,
  AVOID,
  CALL,
  CAUTION,
  DO_NOT_MIX,
  DOSE,
  FIGURE,
  LIFE,
  REPORT,
  TOPIC,
} from './safety-patterns.ts';
import { FEVER_SIGNS, SHARED_SIGNS } from './signs.ts';
import { TREATMENT_SIGNS } from './treatment-signs.ts';

/** Words that do not identify a sign. */
const IDLE = wordSet(
  'algo alguien alguna algunas alguno algunos algún ahora allí antes aquel aquella así aunque aún avise avísenos ayuda ayudar ayude bajo bien ' +
    'buena bueno cada casi caso cerca como con cosa cosas cual cuando cuanto cuidado cuál cuándo cómo dar debe deben decir del dentro ' +
    'desde después dice diga díganos donde dos durante día días ella ellas ellos empezar entre era eran eres esa esas ese eso esos esta ' +
    'estar estas este esto estos está están equipo fue fueron haber hable hablar hace hacen hacer haga han has hasta hay haya hoy hora horas ' +
    'igual las les llame llamar llámenos los luego malo mala mas más medicamento medicamentos medicina medicinas mejor menos mes meses mi ' +
    'mientras mis misma mismo mucha muchas mucho muchos muy nada nadie necesita ninguna ninguno ningún nos nosotros nueva nuevo nuestra ' +
    'nuestro nunca otra otras otro otros para parte pero persona personas poca poco por porque pregunte pregúntenos primero pronto puede ' +
    'pueden pues que quien quiere quién qué quizá sabe saber sea sean según semana semanas ser será siempre sin sino sobre solo son ' +
    'sus suyo sólo también tan tanto tener tenga tengan tiempo tiene tienen toda todas todavía todo todos toma tomar tome tras tratamiento ' +
    'una unas uno unos usa usar use usted ustedes van vaya vea veces ver vez visita cita',
);

const ENDING =
  /(?:amientos?|imientos?|aciones|acion|mente|andose|iendose|ando|iendo|ad[oa]s?|id[oa]s?|arse|erse|irse|[aei]r|[aeo]s|[ae]n|[aeos])$/u;

/** Treats “vómitos”, “vomita” and “vomitar” as one word. */
const stem = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(ENDING, '');

export const safety: SafetyWords = {
  call: CALL,
  doNotMix: DO_NOT_MIX,
  avoid: AVOID,
  advice: ADVICE,
  report: REPORT,
  dose: DOSE,
  phone: PHONE,
  emergencyNumber: EMERGENCY_NUMBER,
  bodyTemperature: BODY_TEMPERATURE,
  topic: TOPIC,
  survival: LIFE,
  figure: FIGURE,
  askFirst: ASK_FIRST,
  caution: CAUTION,
  sharedSigns: SHARED_SIGNS,
  feverSigns: FEVER_SIGNS,
  treatmentSigns: TREATMENT_SIGNS,
  idleWords: IDLE,
  stem,
};
