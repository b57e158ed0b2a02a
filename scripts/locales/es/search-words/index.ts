import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';
import { boneTopics } from './bone-topics.ts';
import { careTopics } from './care-topics.ts';
import { everydayTopics, unanswered } from './everyday-topics.ts';
import { medicineNames, sheetNames } from './names.ts';
import { symptomTopics } from './symptom-topics.ts';

/** Synonyms for the search, by their main word; without accents, as the search reads them. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  metastasis: phrases('metastasico; metastasicos; regado; regados; regada'),
  columna: phrases('espina; vertebra; vertebras; vertebral'),
  diente: phrases('muela; muelas; dental; dentadura'),
  fractura: phrases('quebrado; quebrada; quebradura; roto; rota'),
  radioterapia: phrases('radiacion; radiaciones'),
  quimioterapia: phrases('quimio; quimios'),
  medicamento: phrases('medicina; medicinas; remedio; remedios; farmaco; farmacos'),
  cansancio: phrases('cansado; cansada; fatiga; agotado; agotada'),
  emergencia: phrases('urgencia; urgencias'),
  medico: phrases('doctor; doctora; oncologo; oncologa'),
  nino: phrases('hijo; hijos; nieto; nietos; bebe'),
  inyeccion: phrases('piquete; ampolleta'),
  seno: phrases('mama; mamas; pecho; pechos'),
  pelo: phrases('cabello'),
  vomito: phrases('vomitar; vomitando; vomita; gomito; gomitar; basca'),
  puedo: phrases('puede; pude; pudo; podia; podemos'),
  mareo: phrases('mareos; mareado; mareada'),
  picazon: phrases('comezon; picor; rasquera'),
  insomnio: phrases('desvelo; desvelado'),
  hinchazon: phrases('hinchado; hinchada'),
  // English words typed by people in the United States
  hueso: phrases('bone; bones'),
  dolor: phrases('dolores; duele; duelen; doler; adolorido; adolorida; pain'),
  fiebre: phrases('fever; calentura'),
};

/** Medicines without a sheet, with the suggestion instead. */
const otherMedicines: SearchWords['otherMedicines'] = [
  {
    say: phrases(
      'alendronato; Fosamax; risedronato; ibandronato; Boniva; teriparatida; romosozumab; calcitonina',
    ),
    offer: 'medicinas para fortalecer los huesos',
  },
  { say: phrases('ifosfamida; vincristina; vinblastina; metotrexato'), offer: 'quimioterapia' },
  {
    say: phrases(
      'hidrocodona; Vicodin; tapentadol; buprenorfina; diclofenaco; meloxicam; ketorolaco; lidocaína; cannabis; marihuana; CBD',
    ),
    offer: 'alivio del dolor',
  },
  {
    say: phrases('ketoconazol; itraconazol; omeprazol; warfarina; aspirina'),
    offer: 'medicinas que no se mezclan',
  },
  { say: phrases('imatinib; metformina; insulina; estatina; ondansetrón'), offer: null },
];

/** Spanish search vocabulary, with and without accents. */
export const searchWords: SearchWords = {
  idle: phrases(`
    a; al; algo; ante; antes; como; con; cual; cuando; cuanto; de; debo; del; desde; donde; dos; el; ella; ellos; en; entre; es; esa; ese; eso;
    esta; este; esto; estoy; hacer; hago; hasta; hay; hoja; hojas; informacion; la; las; le; les; lo; los; mas; me; medicamento;
    medicamentos; medicina; medicinas; mi; mis; mucho; muy; necesito; no; nos; o; para; pero; persona; personas; por; porque; puedo; que;
    quien; quiero; saber; se; si; sin; sobre; son; su; sus; tengo; tener; tiene; tomar; tomo; tratamiento; tratamientos; tu; un; una; unos;
    usar; uso; y; ya; yo; cancer; paciente; pacientes; folleto; pdf; terapia; droga; drogas
  `),
  setting: phrases(`
    metástasis ósea; metástasis; metástasis en los huesos; cáncer en los huesos; cáncer de huesos; hueso; huesos; óseo; ósea; etapa 4
  `),
  others: phrases('corazón; hígado; cerebro; estómago; masaje'),
  otherMedicines: [...otherMedicines, { say: unanswered, offer: null }],
  otherCancers: [
    ...phrases(`
      ovario; ovarios; estómago; páncreas; hígado; cerebro; cervical; cuello uterino; útero; matriz; esófago; garganta; boca; testículo;
      vesícula; pene; ojo
    `).map((organ) => `cáncer de ${organ}`),
    ...phrases(
      'leucemia; linfoma; Hodgkin; sarcoma; osteosarcoma; Ewing; mesotelioma; glioblastoma; neuroblastoma; neuroendocrino',
    ),
  ],
  endings: 'spanish',
  sameWords: Object.fromEntries(
    Object.entries(SAME).flatMap(([word, others]) => others.map((other) => [other, word])),
  ),
  isotopes: {
    radio: { symbol: 'ra', mass: 223 },
    lutecio: { symbol: 'lu', mass: 177 },
    estroncio: { symbol: 'sr', mass: 89 },
    samario: { symbol: 'sm', mass: 153 },
    yodo: { symbol: 'i', mass: 131 },
    actinio: { symbol: 'ac', mass: 225 },
    tecnecio: { symbol: 'tc', mass: 99 },
  },
  medicineEndings: phrases(`
    mab; nib; lib; parib; platino; taxel; rubicina; dronato; dronico; lutamida; relina; relix; zol;
    stano; zomib; lidomida; leucel; trexed; bina; tecan; setron; limus; stat; xaban; gabalina; codona;
    morfona; profeno; tinib; sertib; degib; vedotina
  `),
  names: { ...medicineNames, ...sheetNames },
  topics: [...everydayTopics, ...boneTopics, ...symptomTopics, ...careTopics],
};
