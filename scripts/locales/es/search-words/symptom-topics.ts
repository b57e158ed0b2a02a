import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';

/** Topics of what people notice with their sheets, the best first. */
export const symptomTopics: SearchWords['topics'] = [
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
];
