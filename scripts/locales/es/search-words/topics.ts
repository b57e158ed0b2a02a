import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';

/** Topics with their sheets, the best first. */
export const topics: SearchWords['topics'] = [
  {
    say: phrases(`
      médula espinal; compresión de la médula; presión en la médula; parálisis; piernas débiles; piernas dormidas; duermen las piernas; adormecen las piernas; mover los pies; mover las piernas; piernas de trapo; debilidad en las piernas;
      no puedo caminar; no puede caminar; problemas para caminar; incontinencia
    `),
    sheets: ['when-to-get-help', 'radiation-therapy', 'surgery'],
  },
  {
    say: phrases('calcio alto; hipercalcemia; mucha sed; sed; calcio en la sangre'),
    sheets: ['when-to-get-help', 'bone-strengthening-medicines'],
  },
  {
    say: phrases('calcio; calcio bajo; hipocalcemia; vitamina D; hormigueo; calambres'),
    sheets: ['bone-strengthening-medicines', 'bone-strengthening-medicines-booklet'],
  },
  {
    say: phrases('dolor en la ingle; dolor de ingle; dolor en el muslo'),
    sheets: ['bone-strengthening-medicines', 'denosumab', 'zoledronic-acid-and-pamidronate'],
  },
  {
    say: phrases('impotencia; erección; erecciones; disfunción eréctil; deseo sexual; falta de deseo'),
    sheets: ['hormone-therapy-prostate', 'lhrh-shots', 'fertility-and-pregnancy'],
  },
  {
    say: phrases('sequedad vaginal; resequedad vaginal'),
    sheets: ['hormone-therapy', 'hormone-therapy-breast', 'aromatase-inhibitors'],
  },
  {
    say: phrases('insomnio; no puedo dormir; no duermo; duermo mal'),
    sheets: ['steroids', 'hormone-therapy', 'pain-relief'],
  },
  {
    say: phrases('apetito; sin apetito; poco apetito; falta de apetito; hambre; no tengo hambre'),
    sheets: ['chemotherapy', 'when-to-get-help', 'targeted-therapy'],
  },
  {
    say: phrases('uñas; cambios en las uñas; dolor en las uñas'),
    sheets: ['docetaxel', 'targeted-therapy', 'egfr-lung-pills'],
  },
  {
    say: phrases('boca seca; resequedad en la boca'),
    sheets: ['radiopharmaceuticals-prostate', 'chemotherapy', 'lutetium-psma', 'opioids'],
  },
  {
    say: phrases('manos y pies rojos; pies rojos; manos rojas; manos agrietadas; grietas en las manos'),
    sheets: ['targeted-therapy', 'chemotherapy', 'capecitabine'],
  },
  {
    say: phrases('mareo; mareado al pararme'),
    sheets: ['when-to-get-help', 'pain-relief'],
  },
  {
    say: phrases('catéter; puerto; PICC; vía central'),
    sheets: ['chemotherapy', 'chemotherapy-booklet'],
  },
  {
    say: phrases('fractura; fracturas; hueso roto; quebradura; hueso quebrado; romperse un hueso'),
    sheets: ['surgery', 'bone-strengthening-medicines', 'staying-active-and-safe', 'when-to-get-help'],
  },
  {
    say: phrases('columna; espalda; dolor de espalda; dolor de cuello; espina dorsal; vértebra'),
    sheets: ['when-to-get-help', 'ablation-and-cement', 'radiation-therapy', 'surgery'],
  },
  {
    say: phrases('cadera; fémur; hueso del muslo; húmero; pelvis'),
    sheets: ['surgery', 'radiation-therapy', 'ablation-and-cement'],
  },
  {
    say: phrases('huesos débiles; osteoporosis; densidad ósea; pérdida de hueso'),
    sheets: ['bone-strengthening-medicines', 'hormone-therapy', 'staying-active-and-safe'],
  },
  {
    say: phrases('hueso; huesos; etapa 4; etapa IV; cáncer avanzado'),
    sheets: ['treatments-for-bone-metastasis', 'how-cancer-spreads-to-bones', 'bone-strengthening-medicines'],
  },
  {
    say: phrases(
      'fiebre; calentura; escalofríos; infección; defensas bajas; glóbulos blancos bajos; neutropenia; temperatura; temperatura alta; 38 grados',
    ),
    sheets: ['when-to-get-help', 'chemotherapy', 'radiopharmaceuticals'],
  },
  {
    say: phrases('coágulo; coágulos; trombo; pierna hinchada; trombosis; embolia'),
    sheets: ['when-to-get-help'],
  },
  {
    say: phrases(
      'dolor de pecho; dolor en el pecho; me duele el pecho; opresión en el pecho; falta de aire; falta de aliento; falta el aire; me falta el aire; no puedo respirar; ahogo',
    ),
    sheets: ['when-to-get-help'],
  },
  {
    say: phrases('confusión; confundido; mucho sueño; adormilado'),
    sheets: ['when-to-get-help', 'pain-relief'],
  },
  {
    say: phrases(
      'estreñimiento; estreñido; estítico; no puedo evacuar; no puedo ir al baño; no puedo obrar; popó; obrar; no puedo hacer del baño; popó duro; tapado',
    ),
    sheets: ['pain-relief', 'pain-relief-booklet', 'when-to-get-help'],
  },
  {
    say: phrases('náuseas; náusea; asco; ganas de vomitar; vómito; vómitos'),
    sheets: ['chemotherapy', 'radiation-therapy', 'radiopharmaceuticals', 'targeted-therapy', 'pain-relief'],
  },
  {
    say: phrases('llagas en la boca; úlceras en la boca; fuegos'),
    sheets: ['chemotherapy', 'targeted-therapy'],
  },
  {
    say: phrases('caída del pelo; caída del cabello; pelo; cabello; calvicie'),
    sheets: ['chemotherapy', 'chemotherapy-booklet'],
  },
  {
    say: phrases('bochornos; sofocos; calores; sudores'),
    sheets: ['hormone-therapy', 'hormone-therapy-prostate', 'hormone-therapy-breast'],
  },
  {
    say: phrases('adicción; adicto; sobredosis; dependencia; naloxona'),
    sheets: ['pain-relief', 'pain-relief-booklet'],
  },
  {
    say: phrases('problemas de riñón; creatinina; riñones dañados'),
    sheets: ['bone-strengthening-medicines', 'medicines-that-do-not-mix'],
  },
  {
    say: phrases('entumecimiento; manos dormidas; pies dormidos; neuropatía'),
    sheets: ['chemotherapy', 'targeted-therapy-myeloma'],
  },
  {
    say: phrases(
      'problemas para orinar; no puedo orinar; orina; orinar; evacuar; se orina; se hace pipí; se hace del baño; retención de orina; no aguanto la orina; me orino; me oriné; mojo la cama; oriné en la cama; no siento al orinar',
    ),
    sheets: ['when-to-get-help'],
  },
  {
    say: phrases('tomografía; TAC; resonancia; gammagrafía; PET; estudios; imágenes'),
    sheets: ['words-you-may-hear'],
  },
  {
    say: phrases('aislamiento; distancia; niños cerca; seguridad con radiación'),
    sheets: ['radiopharmaceuticals', 'radiopharmaceuticals-thyroid'],
  },
  {
    say: phrases('inyección; inyecciones; suero; infusión'),
    sheets: ['bone-strengthening-medicines', 'hormone-therapy', 'chemotherapy'],
  },
  {
    say: phrases(
      'cura; curar; sobrevida; pronóstico; cuánto tiempo; tiene cura; cuánto me queda; cuánto me queda de vida; morir; voy a morir; me voy a morir',
    ),
    sheets: ['treatments-for-bone-metastasis', 'questions-to-ask'],
  },
  {
    say: phrases('testosterona; castración; orquiectomía; PSA; PSA alto; antígeno prostático'),
    sheets: ['hormone-therapy', 'hormone-therapy-prostate'],
  },
];
