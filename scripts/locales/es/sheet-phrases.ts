import type { SheetPhrases } from '../../model/locale.ts';
import { inSentence } from './in-sentence.ts';
import { pattern } from './pattern.ts';

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * The single medicines in titles: “Duloxetina o amitriptilina” are two, “Morfina, oxicodona y otros opioides”
 * are a group.
 */
const namesIn = (titles: readonly string[]): string[] =>
  titles.flatMap((title) =>
    / [ou] /u.test(title) && !/ [ye] /u.test(title) ? title.split(/ [ou] |, /u) : [title],
  );

const oneOf = (names: readonly string[]): string => {
  const [first = '', ...others] = names;
  return new Intl.ListFormat('es', { type: 'disjunction' }).format([first, ...others.map(inSentence)]);
};

const allOf = (names: readonly string[]): string =>
  new Intl.ListFormat('es', { type: 'conjunction' }).format(names.map(inSentence));

const TREATMENTS: SheetPhrases['treatments'] = {
  'ablation-and-cement': 'Ablación y cemento óseo',
  'bone-strengthening-medicines': 'Medicinas para los huesos',
  chemotherapy: 'Quimioterapia',
  'hormone-therapy': 'Terapia hormonal',
  immunotherapy: 'Inmunoterapia',
  'pain-relief': 'Alivio del dolor y apoyo',
  'radiation-therapy': 'Radioterapia',
  radiopharmaceuticals: 'Medicina radiactiva',
  surgery: 'Cirugía de los huesos',
  'targeted-therapy': 'Terapia dirigida',
};

export const sheetPhrases: SheetPhrases = {
  condition: 'metástasis ósea',
  say: 'Tengo cáncer en los huesos.',
  treatmentFor: (treatment, condition) => `${treatment} para ${condition}`,
  forCondition: (condition) => `Para ${condition}`,
  withCancer: (title, cancerType) => `${title}, ${inSentence(cancerType)}`,
  inSentence,
  list: (names) => new Intl.ListFormat('es', { type: 'conjunction' }).format(names),
  cancerInBone: (cancerType) => `${cancerType} en los huesos`,
  treatmentsHeading: 'Opciones de tratamiento',
  treatmentsTitle: (disease) => `${capitalised(disease)}: opciones de tratamiento`,
  treatmentsRunning: (cancerType) => `Tratamientos, ${inSentence(cancerType)}`,
  medicineNames: (names) => `Nombres: ${names.join('; ')}`,
  medicines: {
    title: 'Su medicamento',
    words: {
      onSheet: 'Marcamos lo que usted recibe. Lea las líneas de abajo.',
      inFull:
        'Marcamos lo que usted recibe. Cada medicamento tiene su propia parte cerca del final de este folleto.',
      listed: 'Marcamos lo que usted recibe. Pídanos su hoja, o el folleto sobre su tipo de cáncer.',
    },
    sheet: (code) => `, hoja ${code}`,
    moreEffects: 'Su medicamento puede tener otros efectos. Están en su propia hoja: pídanosla.',
    signs: {
      emergency: 'Llame de inmediato al número de emergencia',
      callNow: 'Llámenos ahora, de día o de noche',
      sameDay: 'Llámenos hoy',
      thisWeek: 'Llámenos esta semana',
    },
  },
  treatments: TREATMENTS,
  medicineSheets: (codes) => ` ${codes.length === 1 ? 'Hoja' : 'Hojas'}: ${codes.join(', ')}.`,
  forMedicines: {
    these: (titles) => (titles.length === 1 ? titles.join() : oneOf(namesIn(titles))),
    others: (titles) => `Todos los medicamentos menos ${allOf(namesIn(titles))}`,
  },
  allMedicines: 'Todos estos medicamentos',
  booklet: 'Para saber más',
  bookletTitle: (title) => `${title}: para saber más`,
  chance: {
    form: 'cerca de N de cada 100',
    pattern: pattern(String.raw`\bcerca de (\d{1,3}) de cada 100\b`, 'giu'),
  },
  effectsHelp: 'Busque lo que usted nota; luego lea qué puede hacer y cuándo avisarnos.',
  medicineFrame: {
    plan: {
      title: 'Mi plan',
      labels: [
        'Cuándo tomo o recibo este medicamento, y cuánto',
        'Qué noté, qué día, y qué quiero preguntarles',
      ],
    },
  },
  planner: {
    title: 'Mis fechas y dosis',
    head: ['Fecha', 'Tratamiento o dosis', 'Cómo me sentí, qué preguntar'],
  },
};
