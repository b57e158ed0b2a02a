import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';

/** Treatment topics: kinds of medicine, regimens, how they are given. The best sheet of each comes first. */
export const treatmentTopics: SearchWords['topics'] = [
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
    say: phrases('VRd; RVd; DVRd; Dara-VRd; DRd; KRd; DKRd; VCd; CyBorD; DPd; KPd'),
    sheets: ['targeted-therapy-myeloma', 'myeloma', 'targeted-therapy'],
  },
  {
    say: phrases('AC; ddAC; AC-T; ddAC-T; CMF'),
    sheets: ['chemotherapy-breast', 'chemotherapy'],
  },
  {
    say: phrases('oophorectomy; ovaries removed; ovarian suppression'),
    sheets: ['hormone-therapy-breast', 'lhrh-shots', 'hormone-therapy'],
  },
  {
    say: phrases('prednisone; prednisolone'),
    sheets: ['hormone-therapy', 'hormone-therapy-prostate', 'chemotherapy-prostate', 'pain-relief'],
  },
  {
    say: phrases(`
      radiation safety; distance; isolation; body fluids; radioactive urine; safe around children
    `),
    sheets: ['radiopharmaceuticals', 'radiopharmaceuticals-thyroid'],
  },
  {
    say: phrases('PSA; PSA test; rising PSA; PSA blood test'),
    sheets: ['hormone-therapy-prostate', 'prostate'],
  },
  {
    say: phrases('shots; injection; injections; infusion; infusions; IV'),
    sheets: ['bone-strengthening-medicines', 'hormone-therapy', 'chemotherapy'],
  },
  {
    say: phrases(
      'stop treatment; stopping treatment; refuse treatment; say no to treatment; no treatment; no more treatment',
    ),
    sheets: ['treatments-for-bone-metastasis', 'questions-to-ask'],
  },
  {
    say: phrases('PICC; PICC line; central line; mediport; port a cath; chemo port'),
    sheets: ['chemotherapy', 'chemotherapy-booklet'],
  },
  {
    say: phrases('cure; curable; survival; prognosis'),
    sheets: ['treatments-for-bone-metastasis', 'questions-to-ask'],
  },
];
