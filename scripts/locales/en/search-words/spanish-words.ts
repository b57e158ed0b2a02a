import { phrases } from '../../rules/phrase-list.ts';

/** Spanish words for the subjects of sheets: native speakers type them in English catalogues, too. */
export const spanishWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    radiation: phrases('radioterapia; radiacion'),
    chemotherapy: phrases('quimioterapia; quimio'),
    immunotherapy: phrases('inmunoterapia'),
    hormone: phrases('hormonas; hormonal; hormona'),
    surgery: phrases('cirugia; operacion'),
    breast: phrases('mama; seno; senos; pecho'),
    prostate: phrases('prostata'),
    lung: phrases('pulmon; pulmones'),
    kidney: phrases('rinon; rinones'),
    thyroid: phrases('tiroides'),
    myeloma: phrases('mieloma'),
    bladder: phrases('vejiga'),
    bone: phrases('hueso; huesos'),
    pain: phrases('dolor; dolores'),
    fever: phrases('fiebre'),
    tooth: phrases('dientes; diente; dentista'),
    nausea: phrases('nauseas'),
    constipation: phrases('estrenimiento'),
    emergency: phrases('emergencia; urgencia; urgencias'),
    exercise: phrases('ejercicio; ejercicios'),
    fall: phrases('caidas; caida'),
    pregnancy: phrases('embarazo'),
    question: phrases('preguntas; pregunta'),
    break: phrases('fractura; fracturas'),
    calcium: phrases('calcio'),
    medicine: phrases('medicina; medicinas; medicamento; medicamentos'),
    treatment: phrases('tratamiento; tratamientos; terapia'),
  }).flatMap(([word, others]) => others.map((other) => [other, word])),
);
