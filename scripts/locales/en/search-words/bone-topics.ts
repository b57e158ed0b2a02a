import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';

/**
 * Bone topics: pressure on the cord, calcium, fractures, sites in the body. The best sheet of each comes
 * first.
 */
export const boneTopics: SearchWords['topics'] = [
  {
    say: phrases(`
      MSCC; ESCC; MESCC; SCC; cord compression; epidural compression; foot drop; drop foot; jelly legs; heavy legs; legs feel heavy; numb bottom; spinal cord compression; metastatic spinal cord compression;
      cord pressure; spinal cord; cauda equina; cord comp; saddle anesthesia; cannot move my feet; cannot move feet; paralysis; paralyzed; numb legs; weak legs;
      leg weakness; legs weak; legs numb; legs give way; numbness; saddle numbness; cannot walk; trouble walking; incontinence
    `),
    sheets: ['when-to-get-help', 'radiation-therapy', 'surgery'],
  },
  {
    say: phrases(`
      hypercalcemia; high calcium; calcium high; HCM; hypercalcemia of malignancy; thirst;
      great thirst; thirsty; very thirsty; raised calcium; too much calcium
    `),
    sheets: ['when-to-get-help', 'bone-strengthening-medicines'],
  },
  {
    say: phrases(`
      low calcium; hypocalcemia; calcium; vitamin D; calcium low; tingling
    `),
    sheets: ['bone-strengthening-medicines', 'bone-strengthening-medicines-booklet'],
  },
  {
    say: phrases(`
      fracture; break; broken bone; bone break; pathologic fracture; pathological fracture; 
      impending fracture; Mirels; Mirels score; bone fracture
    `),
    sheets: ['surgery', 'bone-strengthening-medicines', 'staying-active-and-safe', 'when-to-get-help'],
  },
  {
    say: phrases(`
      spine fracture; compression fracture; vertebral fracture; VCF; collapsed vertebra; vertebral collapse; vertebral body collapse; collapse of a vertebra
    `),
    sheets: ['ablation-and-cement', 'surgery', 'when-to-get-help'],
  },
  {
    say: phrases(`
      spine; back pain; back; neck pain; spine pain; spine metastasis; band-like pain
    `),
    sheets: ['when-to-get-help', 'ablation-and-cement', 'radiation-therapy', 'surgery'],
  },
  {
    say: phrases(`
      hip; femur; thigh bone; leg bone; humerus; arm bone; long bone; long bones; pelvis; pelvic; pelvic bone; acetabulum
    `),
    sheets: ['surgery', 'radiation-therapy', 'ablation-and-cement'],
  },
  {
    say: phrases(
      'atypical fracture; atypical femur fracture; atypical femoral fracture; AFF; thigh pain; groin pain',
    ),
    sheets: ['bone-strengthening-medicines', 'denosumab', 'zoledronic-acid-and-pamidronate'],
  },
  {
    say: phrases(`
      sacrum; sacral; tailbone; rib; ribs; skull; sternum; breastbone; collarbone; clavicle; shoulder blade; scapula
    `),
    sheets: ['radiation-therapy', 'pain-relief', 'treatments-for-bone-metastasis'],
  },
  {
    say: phrases('weak bones; thin bones; brittle bones'),
    sheets: ['bone-strengthening-medicines', 'surgery', 'hormone-therapy', 'staying-active-and-safe'],
  },
  {
    say: phrases('bone density; DEXA; DXA; osteoporosis; bone loss; bone thinning'),
    sheets: ['hormone-therapy', 'bone-strengthening-medicines'],
  },
  {
    say: phrases(`
      bone; bones; bone disease; bone metastasis treatment; stage 4; stage IV; advanced cancer
    `),
    sheets: ['treatments-for-bone-metastasis', 'how-cancer-spreads-to-bones', 'bone-strengthening-medicines'],
  },
  {
    say: phrases('rebound; stopping denosumab; missed dose; stop denosumab'),
    sheets: ['bone-strengthening-medicines'],
  },
];
