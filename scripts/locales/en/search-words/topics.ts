import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from './phrases.ts';

/** Subjects with the sheets on them, the most fitting first. */
export const topics: SearchWords['topics'] = [
  {
    say: phrases(`
      MSCC; SCC; cord compression; spinal cord compression; metastatic spinal cord compression;
      cord pressure; spinal cord; cauda equina; paralysis; paralyzed; numb legs; weak legs;
      leg weakness; legs weak; legs numb; legs give way; numbness; saddle numbness; cannot walk; trouble walking; incontinence
    `),
    sheets: ['when-to-get-help', 'radiation-therapy', 'surgery'],
  },
  {
    say: phrases(`
      hypercalcemia; high calcium; calcium high; HCM; hypercalcemia of malignancy; thirst;
      great thirst; raised calcium; too much calcium
    `),
    sheets: ['when-to-get-help', 'bone-strengthening-medicines'],
  },
  {
    say: phrases(`
      low calcium; hypocalcemia; calcium; vitamin D; calcium low; calcium tablets; tingling
    `),
    sheets: ['bone-strengthening-medicines', 'bone-strengthening-medicines-booklet'],
  },
  {
    say: phrases(`
      fracture; break; broken bone; bone break; pathologic fracture; pathological fracture; 
      impending fracture; Mirels; bone fracture
    `),
    sheets: ['surgery', 'bone-strengthening-medicines', 'staying-active-and-safe', 'when-to-get-help'],
  },
  {
    say: phrases(`
      spine fracture; compression fracture; vertebral fracture; VCF; collapsed vertebra
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
      hip; femur; thigh bone; leg bone; humerus; arm bone; long bone; long bones; pelvis
    `),
    sheets: ['surgery', 'radiation-therapy', 'ablation-and-cement'],
  },
  {
    say: phrases('constipation; constipated; opioid constipation'),
    sheets: ['pain-relief', 'pain-relief-booklet', 'when-to-get-help'],
  },
  {
    say: phrases(`
      ADT; androgen deprivation; androgen deprivation therapy; LHRH; GnRH; castration; androgen
    `),
    sheets: ['hormone-therapy', 'hormone-therapy-prostate'],
  },
  {
    say: phrases(`
      testosterone; antiandrogen; anti-androgen; ARPI; orchiectomy; LHRH agonist; GnRH agonist
    `),
    sheets: ['hormone-therapy', 'hormone-therapy-prostate'],
  },
  {
    say: phrases(`
      aromatase inhibitor; aromatase inhibitors; AI; SERM; SERD; estrogen; ER positive; menopause
    `),
    sheets: ['hormone-therapy', 'hormone-therapy-breast'],
  },
  {
    say: phrases(`
      CDK4/6; CDK4/6 inhibitor; CDK 4/6; CDK inhibitor; HER2; HER2 positive; PI3K
    `),
    sheets: ['targeted-therapy', 'targeted-therapy-breast'],
  },
  {
    say: phrases('EGFR; ALK; ROS1; KRAS G12C'),
    sheets: ['targeted-therapy', 'targeted-therapy-lung'],
  },
  {
    say: phrases('BRAF; MEK inhibitor'),
    sheets: ['targeted-therapy', 'targeted-therapy-melanoma'],
  },
  {
    say: phrases('PARP; PARP inhibitor; BRCA'),
    sheets: ['targeted-therapy', 'targeted-therapy-prostate', 'targeted-therapy-breast'],
  },
  {
    say: phrases(`
      oligometastatic; oligometastasis; oligometastases; oligoprogression; few metastases
    `),
    sheets: ['radiation-therapy', 'treatments-for-bone-metastasis'],
  },
  {
    say: phrases('pain flare; flare; more pain at first'),
    sheets: ['radiation-therapy', 'radiopharmaceuticals', 'hormone-therapy'],
  },
  {
    say: phrases(`
      bone scan; scan; scans; PET; PET scan; CT; CT scan; MRI; imaging; scintigraphy
    `),
    sheets: ['words-you-may-hear'],
  },
  {
    say: phrases('weak bones; thin bones; brittle bones'),
    sheets: ['bone-strengthening-medicines', 'surgery', 'hormone-therapy', 'staying-active-and-safe'],
  },
  {
    say: phrases('FOLFOX; FOLFOX-6; mFOLFOX6'),
    sheets: ['oxaliplatin', 'fluorouracil', 'chemotherapy-colorectal', 'chemotherapy'],
  },
  {
    say: phrases('CAPOX; XELOX'),
    sheets: ['oxaliplatin', 'capecitabine', 'chemotherapy-colorectal', 'chemotherapy'],
  },
  {
    say: phrases('FOLFIRI'),
    sheets: ['irinotecan', 'fluorouracil', 'chemotherapy-colorectal', 'chemotherapy'],
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
    say: phrases(`
      fever; chills; infection; neutropenia; febrile neutropenia; low white cells; sepsis; pyrexia
    `),
    sheets: ['when-to-get-help', 'chemotherapy', 'radiopharmaceuticals'],
  },
  {
    say: phrases(`
      blood clot; clot; DVT; swollen leg; thrombosis; pulmonary embolism; PE
    `),
    sheets: ['when-to-get-help'],
  },
  {
    say: phrases(`
      chest pain; short of breath; shortness of breath; breathless; trouble breathing; dyspnea
    `),
    sheets: ['when-to-get-help'],
  },
  {
    say: phrases('confusion; confused; sleepy; drowsy'),
    sheets: ['when-to-get-help', 'pain-relief'],
  },
  {
    say: phrases(`
      kidney failure; kidney function; kidney damage; creatinine; renal function; kidney problems
    `),
    sheets: ['bone-strengthening-medicines', 'medicines-that-do-not-mix'],
  },
  {
    say: phrases(`
      nausea; nauseous; nauseated; feeling sick; upset stomach; sick to my stomach; queasy
    `),
    sheets: ['chemotherapy', 'radiation-therapy', 'radiopharmaceuticals', 'targeted-therapy', 'pain-relief'],
  },
  {
    say: phrases(`
      mouth sores; mouth sore; sore mouth; mucositis; stomatitis; mouth ulcers
    `),
    sheets: ['chemotherapy', 'targeted-therapy'],
  },
  {
    say: phrases('prednisone; prednisolone'),
    sheets: ['hormone-therapy', 'hormone-therapy-prostate', 'chemotherapy-prostate', 'pain-relief'],
  },
  {
    say: phrases('hair loss; alopecia; losing hair; lose hair; hair fall; hair falls out; hair'),
    sheets: ['chemotherapy', 'chemotherapy-booklet'],
  },
  {
    say: phrases('hot flashes; hot flushes; hot flash; hot flush; sweats'),
    sheets: ['hormone-therapy', 'hormone-therapy-prostate', 'hormone-therapy-breast'],
  },
  {
    say: phrases('hand-foot; hand foot syndrome; PPE'),
    sheets: ['targeted-therapy', 'chemotherapy'],
  },
  {
    say: phrases(`
      neuropathy; peripheral neuropathy; numb hands; numb fingers; numb feet; pins and needles
    `),
    sheets: ['chemotherapy', 'targeted-therapy-myeloma'],
  },
  {
    say: phrases(`
      radiation safety; distance; isolation; body fluids; radioactive urine; safe around children
    `),
    sheets: ['radiopharmaceuticals', 'radiopharmaceuticals-thyroid'],
  },
  {
    say: phrases(`
      addiction; addicted; overdose; driving on opioids; dependence; opioid side effects
    `),
    sheets: ['pain-relief', 'pain-relief-booklet'],
  },
  {
    say: phrases(`
      pneumonitis; colitis; immune-related; irAE; immune side effects; hepatitis
    `),
    sheets: ['immunotherapy', 'immunotherapy-booklet'],
  },
  {
    say: phrases('PSA; PSA test; rising PSA; PSA blood test'),
    sheets: ['hormone-therapy-prostate', 'prostate'],
  },
  {
    say: phrases('cytokine release; CRS; ICANS'),
    sheets: ['immunotherapy-myeloma'],
  },
  {
    say: phrases(`
      bladder trouble; trouble passing urine; pass urine; cannot urinate; urine; bowel trouble; loss of bladder control; bladder control; bowel control;
      loss of bowel control; incontinent
    `),
    sheets: ['when-to-get-help'],
  },
  {
    say: phrases('shots; injection; injections; infusion; infusions; IV'),
    sheets: ['bone-strengthening-medicines', 'hormone-therapy', 'chemotherapy'],
  },
  {
    say: phrases('cure; curable; survival; prognosis'),
    sheets: ['treatments-for-bone-metastasis', 'questions-to-ask'],
  },
  {
    say: phrases('rebound; stopping denosumab; missed dose; stop denosumab'),
    sheets: ['bone-strengthening-medicines'],
  },
];
