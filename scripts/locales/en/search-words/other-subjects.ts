import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';

/** Medicines without a sheet, with the suggestion instead. */
export const otherMedicines: SearchWords['otherMedicines'] = [
  {
    say: phrases(`
      alendronate; alendronic acid; Fosamax; Binosto; risedronate; risedronic acid; Actonel; Atelvia;
      ibandronate; ibandronic acid; Boniva; Bonviva; Bondronat; clodronate; clodronic acid; Bonefos;
      etidronate; Didronel; teriparatide; Forteo; abaloparatide; Tymlos; romosozumab; Evenity;
      raloxifene; Evista; calcitonin; Miacalcin
    `),
    offer: 'bone-strengthening medicines',
  },
  {
    say: phrases('venetoclax; Venclexta; neratinib; Nerlynx; repotrectinib; Augtyro; lazertinib; Lazcluze'),
    offer: 'targeted therapy',
  },
  {
    say: phrases('ixabepilone; ifosfamide; vincristine; vinblastine; methotrexate'),
    offer: 'chemotherapy',
  },
  {
    say: phrases(`
      hydrocodone; Vicodin; Norco; oxymorphone; tapentadol; Nucynta; buprenorphine; Butrans; Suboxone;
      Belbuca; Excedrin; diclofenac; Voltaren; meloxicam; ketorolac; lidocaine; ketamine; cannabis; marijuana; pot; weed; THC; CBD
    `),
    offer: 'pain relief',
  },
  {
    say: phrases('docusate; Colace; stool softener pills; bisacodyl; Dulcolax; lactulose'),
    offer: 'laxatives',
  },
  { say: phrases('brachytherapy; radioactive seeds; IORT'), offer: 'radiation therapy' },
  {
    say: phrases('ketoconazole; itraconazole; omeprazole; warfarin; Coumadin; aspirin'),
    offer: 'medicines that do not mix',
  },
  {
    say: phrases(`
      imatinib; Gleevec; Rituxan; ibrutinib; Imbruvica; metformin; insulin; statin; metronidazole;
      Zofran; ondansetron
    `),
    offer: null,
  },
];

/** Parts of the body whose own cancers have no sheet. */
const ORGANS = phrases(`
  ovarian; ovary; stomach; gastric; pancreatic; pancreas; liver; brain; cervical; uterine; endometrial;
  womb; esophageal; throat; mouth; oral; head and neck; testicular; testicle; gallbladder; penile; eye
`);

/** Cancers without a sheet. */
export const otherCancers: readonly string[] = [
  ...ORGANS.flatMap((organ) =>
    ['cancer', 'tumor', 'tumour', 'metastases', 'metastasis', 'mets'].map((word) => `${organ} ${word}`),
  ),
  ...phrases(`
    leukemia; leukaemia; lymphoma; Hodgkin; sarcoma; osteosarcoma; Ewing; mesothelioma; glioblastoma;
    neuroblastoma; unknown primary; neuroendocrine; cholangiocarcinoma; hepatocellular
  `),
];
