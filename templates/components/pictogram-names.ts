import type healthicons from '@iconify-json/healthicons/icons.json';
import type { PictogramName } from '../../scripts/handout/model.ts';

type HealthiconName = keyof (typeof healthicons)['icons'];

/**
 * Which drawing stands for each pictogram: one of the filled healthicons, or `own` where the set has none that reads
 * as the thing and as nothing else at 24 pt (see `own-pictograms.ts`).
 */
export const pictogramNames: Record<PictogramName, HealthiconName | 'own'> = {
  'blood-test': 'test-tubes',
  bone: 'own',
  breast: 'own',
  bruise: 'bandage-adhesive',
  calendar: 'calendar',
  chat: 'communication',
  checklist: 'i-exam-multiple-choice',
  diarrhea: 'toilet-paper',
  dizzy: 'woozy',
  drip: 'intravenous-bag',
  emergency: 'accident-and-emergency',
  fever: 'thermometer',
  food: 'nutrition',
  hair: 'own',
  hand: 'ppe-gloves',
  heart: 'heart-cardiogram',
  hot: 'burn-unit',
  joint: 'joints',
  lungs: 'lungs',
  mood: 'mental-health',
  mouth: 'mouth',
  nausea: 'nausea',
  'pain-relief': 'medicines',
  people: 'people',
  phone: 'phone',
  pills: 'pills-2',
  prostate: 'own',
  radiation: 'own',
  scan: 'radiology',
  skin: 'allergies',
  support: 'social-work',
  surgery: 'general-surgery',
  swelling: 'foot',
  syringe: 'syringe',
  target: 'biomarker',
  tired: 'sleepy',
  walking: 'walking',
  weight: 'weight',
};
