import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';

/** Topics of bones, spine and calcium with their sheets, the best first. */
export const boneTopics: SearchWords['topics'] = [
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
];
