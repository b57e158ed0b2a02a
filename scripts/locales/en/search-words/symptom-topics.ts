import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';

/** Symptom topics: fever, clots, pain, side effects. The best sheet of each comes first. */
export const symptomTopics: SearchWords['topics'] = [
  {
    say: phrases('hip fracture prevention'),
    sheets: ['staying-active-and-safe', 'bone-strengthening-medicines', 'denosumab'],
  },
  {
    say: phrases('fracture prevention; prevent fracture; prevent fractures; prevent broken bones'),
    sheets: ['bone-strengthening-medicines', 'staying-active-and-safe', 'denosumab'],
  },
  {
    say: phrases('stool softener; stool softeners; senna'),
    sheets: ['laxatives', 'pain-relief'],
  },
  {
    say: phrases(
      'joint pain; joint aches; joints hurt; achy joints; sore joints; stiff joints; aching joints',
    ),
    sheets: ['aromatase-inhibitors', 'hormone-therapy-booklet'],
  },
  {
    say: phrases(
      'constipation; constipated; opioid constipation; cannot poop; cant poop; can not poop; havent pooped; have not pooped; hard stool; hard stools; poop is hard; hard poop; cannot go number 2',
    ),
    sheets: ['pain-relief', 'pain-relief-booklet', 'when-to-get-help'],
  },
  {
    say: phrases(`
      fever; chills; infection; neutropenia; febrile neutropenia; low white cells; sepsis; pyrexia; temperature; high temperature
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
      chest pain; short of breath; shortness of breath; breathless; trouble breathing; dyspnea; SOB
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
    sheets: [
      'bone-strengthening-medicines',
      'bone-strengthening-medicines-myeloma',
      'medicines-that-do-not-mix',
    ],
  },
  {
    say: phrases(`
      nausea; nauseous; nauseated; feeling sick; upset stomach; sick to my stomach; queasy;
      vomiting; throwing up; throw up
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
    say: phrases('hair loss; alopecia; losing hair; lose hair; hair fall; hair falls out; hair'),
    sheets: ['chemotherapy', 'chemotherapy-booklet'],
  },
  {
    say: phrases('hot flashes; hot flushes; hot flash; hot flush; sweats'),
    sheets: ['hormone-therapy', 'hormone-therapy-prostate', 'hormone-therapy-breast'],
  },
  {
    say: phrases(`
      erectile dysfunction; erection; erections; trouble with erections; impotence; impotent; libido; low libido; sex drive; low sex drive
    `),
    sheets: ['hormone-therapy-prostate', 'lhrh-shots', 'fertility-and-pregnancy'],
  },
  {
    say: phrases('vaginal dryness; dry vagina; painful sex'),
    sheets: ['hormone-therapy', 'hormone-therapy-breast', 'aromatase-inhibitors'],
  },
  {
    say: phrases(
      'insomnia; sleepless; sleeplessness; cannot sleep; trouble sleeping; mood swings; moon face',
    ),
    sheets: ['steroids', 'hormone-therapy', 'pain-relief'],
  },
  {
    say: phrases('appetite; no appetite; poor appetite; loss of appetite; not hungry; never hungry'),
    sheets: ['chemotherapy', 'when-to-get-help', 'targeted-therapy'],
  },
  {
    say: phrases('nails; fingernails; toenails; nail changes; sore nails; loose nails'),
    sheets: ['docetaxel', 'targeted-therapy', 'egfr-lung-pills'],
  },
  {
    say: phrases('dry mouth'),
    sheets: ['radiopharmaceuticals-prostate', 'chemotherapy', 'lutetium-psma', 'opioids'],
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
    say: phrases('cytokine release; CRS; ICANS'),
    sheets: ['immunotherapy-myeloma'],
  },
  {
    say: phrases(`
      bladder trouble; urinary retention; urinary incontinence; fecal incontinence; trouble passing urine; pass urine; cannot urinate; urine; bowel trouble; loss of bladder control; wet the bed; wetting the bed; wet myself; wet my pants; accidents; bladder accidents; bowel accidents; soil myself; bladder control; bowel control;
      loss of bowel control; incontinent
    `),
    sheets: ['when-to-get-help'],
  },
];
