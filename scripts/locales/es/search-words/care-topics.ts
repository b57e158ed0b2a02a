import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';

/** Topics of tests, treatment and outlook with their sheets, the best first. */
export const careTopics: SearchWords['topics'] = [
  {
    say: phrases('catéter; puerto; PICC; vía central'),
    sheets: ['chemotherapy', 'chemotherapy-booklet'],
  },
  {
    say: phrases('adicción; adicto; sobredosis; dependencia; naloxona'),
    sheets: ['pain-relief', 'pain-relief-booklet'],
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
