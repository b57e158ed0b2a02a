import type healthicons from '@iconify-json/healthicons/icons.json';
import type { PictogramName } from '../../scripts/handout/model.ts';
import { own, type PictogramShape } from './own-pictograms.ts';

type HealthiconName = keyof (typeof healthicons)['icons'];

/** What each pictogram is drawn from: one of the filled healthicons by its name, or shapes of our own. */
export const pictogramNames: Record<PictogramName, HealthiconName | readonly PictogramShape[]> = {
  'blood-test': 'test-tubes',
  bone: own.bone,
  breast: own.breast,
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
  hair: own.hair,
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
  prostate: own.prostate,
  radiation: own.radiation,
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
