import { phrases } from '../../rules/phrase-list.ts';

/** Questions how cancer comes to bone, from the first significant word: words before it are idle. */
const WAYS = ['get', 'got', 'go', 'come', 'move', 'travel', 'reach', 'enter'].flatMap((verb) =>
  [' ', ' to ', ' into '].flatMap((way) =>
    ['', 'the ', 'my '].map((whose) => `cancer ${verb}${way}${whose}bone`),
  ),
);

/** More names of treatments, cancer types and guides, by their ids. */
export const sheetNames: Readonly<Record<string, readonly string[]>> = {
  'radiation-therapy': phrases(`
    SBRT; SABR; stereotactic body radiation; stereotactic radiation; stereotactic; radiosurgery; SRS;
    CyberKnife; gamma knife; EBRT; XRT; RT; IMRT; external beam; external beam radiation;
    gray; grays; Gy; 8 Gy; 8 gray; 8 gray single; 20 Gy; 30 Gy; single dose radiation; one dose of radiation;
    beam radiation; hypofractionation; hypofractionated; reirradiation; re-irradiation; irradiation; irradiate; x-ray treatment; x-rays; x-ray; radiation oncology; single fraction; fraction;
    hemibody radiation; proton therapy; linac; radiate; palliative radiation;
    palliative radiotherapy; radiation oncologist
  `),
  'hormone-therapy': phrases(`
    hormonal therapy; hormone treatment; endocrine treatment; hormone blocker; hormone blockers
  `),
  chemotherapy: phrases(`
    cytotoxic; cytotoxics; chemo drugs; taxane; taxanes; platinum
  `),
  immunotherapy: phrases(`
    PD-1; PD-L1; PD1; CTLA-4; checkpoint inhibitors; ICI; immune checkpoint; IO; anti-PD-1;
    immuno-oncology
  `),
  'targeted-therapy': phrases(`
    TKI; TKIs; tyrosine kinase inhibitor; kinase inhibitor; targeted drugs; targeted pills; biologic;
    biologics; monoclonal antibody; precision medicine; growth blocker
  `),
  'bone-strengthening-medicines': phrases(`
    bisphosphonates; bone modifying agent; bone modifying agents; BMA; bone-targeted agent; BTA;
    bone protection; bone protecting drugs; bone health; antiresorptive; bone strengthener;
    bone strengtheners; BPs; bone injection; bone infusion; bone drip; skeletal-related events; SRE
  `),
  radiopharmaceuticals: phrases(`
    radionuclide; radionuclide therapy; radioisotope; isotope; isotopes; nuclear; theranostics;
    radioactive; radioactive injection; alpha therapy; beta emitter; radiopharmaceutical therapy
  `),
  surgery: phrases(`
    nail; nailing; intramedullary nail; IM nail; IM nailing; IM rod; plate; orthopedic; orthopaedic; orthopedics; ORIF; fixation;
    internal fixation; stabilize; stabilisation; laminectomy; decompression; decompressive surgery;
    spine surgery; spinal surgery; hip replacement; joint replacement; prosthesis; operate;
    bone surgery; pinning; arthroplasty; hemiarthroplasty; hip arthroplasty; THA; prophylactic fixation; titanium rod; spinal fusion
  `),
  'ablation-and-cement': phrases(`
    RFA; radiofrequency ablation; radiofrequency; RF ablation; microwave; microwave ablation; MWA; cryo; cryotherapy; HIFU;
    MRgFUS; focused ultrasound; cementoplasty; bone cement; cement; percutaneous;
    interventional radiology; IR; balloon kyphoplasty; vertebral augmentation; PMMA; osteoplasty;
    thermal ablation
  `),
  'pain-relief': phrases(`
    analgesic; analgesics; analgesia; pain killers; pain control; pain management; pain meds;
    narcotic; narcotics; opiate; opiates; NSAID; NSAIDs; hospice; hospice care; supportive care;
    palliative; comfort care; symptom control; end of life; end of life care; breakthrough pain;
    nerve pain; neuropathic pain; pain pump; nerve block; methadone;
    hydromorphone; tramadol; codeine; steroid; steroids; laxative; laxatives; naloxone; Narcan;
    palliative medicine; bones ache; bones hurt; aching bones; achy bones; bone ache; bone aches; bone pain; pain bone; pain in bones; pain in the bones
  `),
  breast: phrases(
    'breast cancer; breast carcinoma; ductal carcinoma; mammary; MBC; TNBC; triple negative; BC',
  ),
  prostate: phrases(`
    prostate cancer; prostate carcinoma; mCRPC; CRPC; castration-resistant; castrate-resistant; prostrate; mHSPC
  `),
  lung: phrases(`
    lung cancer; NSCLC; SCLC; bronchial; small cell; non-small cell; non small cell; lung carcinoma
  `),
  kidney: phrases(`
    kidney cancer; renal; RCC; ccRCC; clear cell; hypernephroma; renal cell; renal cell carcinoma; renal cancer
  `),
  thyroid: phrases(
    'thyroid cancer; DTC; papillary; papillary thyroid; follicular; follicular thyroid; medullary; Hurthle cell; thyroid carcinoma',
  ),
  myeloma: phrases(`
    multiple myeloma; MM; plasma cell; plasmacytoma; myeloma bone disease; Kahler
  `),
  melanoma: phrases('skin cancer; malignant melanoma; mole'),
  bladder: phrases(
    'bladder cancer; urothelial; urothelial cancer; urothelial carcinoma; bladder carcinoma; transitional cell; TCC; mUC',
  ),
  colorectal: phrases(`
    bowel cancer; colon; colon cancer; colorectal carcinoma; rectal; rectal cancer; rectum; CRC; bowel
  `),
  'teeth-and-bone-medicines': phrases(`
    ONJ; MRONJ; BRONJ; osteonecrosis; osteonecrosis of the jaw; jaw; jaw bone; jaw problems; dental;
    dentist; dental care; dental check; dental work; tooth; teeth; tooth extraction; tooth pulled;
    extraction; implant; dental implant; gums; gum; dentures; denture; mouth care; toothache; dry socket; cavity; cavities; filling; dental filling; gum disease; braces on teeth; braces teeth
  `),
  'when-to-get-help': phrases(`
    emergency; emergencies; red flags; red flag; warning signs; when to call; call the doctor;
    urgent; 911; ER; emergency room; danger signs; after hours; oncologic emergency
  `),
  'questions-to-ask': phrases(`
    questions; ask the doctor; second opinion; questions doctor; doctor questions; what to ask; question list; doctor visit; appointment
  `),
  'words-you-may-hear': phrases(`
    glossary; dictionary; terms; definitions; vocabulary; jargon; meaning of words
  `),
  'medicines-that-do-not-mix': phrases(`
    interactions; drug interactions; interaction; do not mix; grapefruit; St. John's wort;
    supplements; herbal; herbs; ginkgo; ginseng; echinacea; vitamins; drug-drug interaction; contraindications; mix; grapefruit juice
  `),
  'fertility-and-pregnancy': phrases(`
    pregnant; pregnancy; fertility; birth control; contraception; contraceptive; condom; condoms;
    sperm; sperm bank; sperm banking; egg freezing; breastfeeding; breastfeed; baby; infertility;
    having children; oncofertility; freeze eggs; freezing eggs; freeze sperm; nursing a baby
  `),
  'staying-active-and-safe': phrases(`
    exercise; exercises; physical therapy; physiotherapy; physical therapist; PT; walking; walker;
    cane; crutches; wheelchair; fall; falls; fall prevention; lifting; activity;
    occupational therapy; sports; gym; swimming; swim; bike; cycling; yoga; moving; brace; mobility; staying active; balance
  `),
  'how-cancer-spreads-to-bones': [
    ...WAYS,
    ...phrases(`
    spread; spreading; how cancer spreads; bone metastasis; bone mets; secondary bone cancer;
    metastasis; what is bone metastasis; cancer in the bones; bone cancer; osteolytic; lytic;
    osteoblastic; blastic; sclerotic; lytic lesions; bone lesions; lesion; lesions; osteoclast
  `),
  ],
  'treatments-for-bone-metastasis': phrases(`
    treatment options; overview; all treatments; options; choices; which treatment
  `),
};
