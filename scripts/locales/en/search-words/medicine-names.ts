import { phrases } from '../../rules/phrase-list.ts';

/** More names of medicines, by their name in the content. */
export const medicineNames: Readonly<Record<string, readonly string[]>> = {
  'zoledronic acid': phrases('zoledronate; Reclast; Aclasta; zoledronic; zol acid; ZA'),
  pamidronate: phrases('pamidronic acid'),
  tamoxifen: phrases('Nolvadex'),
  amitriptyline: phrases('Elavil'),
  'calcium-and-vitamin-d': phrases('cholecalciferol; vitamin D3; vit D3; Os-Cal; Caltrate; calcium tablets'),
  denosumab: phrases(`
    dmab; RANK ligand inhibitor; RANKL; Prolia; Jubbonti; Ospomyv; Obodence; Stoboclo; Conexxence; Bildyos;
    Bosaya; Enoby; Osvyrti; Boncresa
  `),
  'radium-223': phrases('Ra-223; radium; radium dichloride; alpharadin; alpha emitter'),
  'lutetium-177 PSMA': phrases(`
    lutetium; lutetium vipivotide tetraxetan; vipivotide tetraxetan; PSMA-617; Lu-177-PSMA-617; Lu-177 PSMA;
    177Lu-PSMA-617; PSMA; PSMA therapy; radioligand therapy; RLT
  `),
  'strontium-89': phrases('strontium chloride; strontium'),
  'samarium-153': phrases('samarium; samarium lexidronam; EDTMP'),
  'radioactive iodine': phrases('RAI; iodine-131; radioiodine; sodium iodide; iodine treatment; iodine'),
  'ipilimumab with nivolumab': phrases(`
    ipilimumab; ipi nivo; nivo ipi; nivolumab ipilimumab; Opdivo Yervoy; Yervoy Opdivo; CTLA-4
  `),
  'nivolumab with relatlimab': phrases('relatlimab'),
  'tremelimumab with durvalumab': phrases('tremelimumab'),
  fentanyl: phrases('patch; patches; pain patch'),
  acetaminophen: phrases('paracetamol'),
  leuprolide: phrases('leuprorelin; Lupron'),
  abiraterone: phrases('abiraterone acetate; AAP'),
  fluorouracil: phrases('5-FU; 5 fluorouracil'),
  capecitabine: phrases('cape'),
  carboplatin: phrases('carbo'),
  cisplatin: phrases('cis'),
  oxycodone: phrases('Percocet; Endocet'),
  'trastuzumab deruxtecan': phrases('T-DXd; TDXd; DS-8201'),
  morphine: phrases('morfine; MSIR; MS Contin; MSContin'),
  opioids: phrases('narcotic; narcotics; opiate; opiates; opioid; strong pain pills'),
  nsaids: phrases('NSAID; NSAIDs; anti-inflammatory'),
  steroids: phrases('steroid; steroids; dex; corticosteroid; corticosteroids; cortisone'),
  'lhrh-shots': phrases('LHRH; GnRH; LHRH agonist; GnRH agonist; hormone shot; hormone shots'),
  'aromatase-inhibitors': phrases('aromatase inhibitor; aromatase inhibitors; AIs'),
  'androgen-receptor-pills': phrases('androgen receptor inhibitor; ARPI; ARSI'),
  'cdk46-pills': phrases('CDK4/6; CDK4/6 inhibitor; CDK 4/6; CDK inhibitor'),
  'egfr-lung-pills': phrases('EGFR; EGFR inhibitor'),
  'alk-ros1-lung-pills': phrases('ALK; ROS1; ALK inhibitor'),
  'braf-mek-pills': phrases('BRAF; MEK; MEK inhibitor; BRAF inhibitor'),
  'parp-pills': phrases('PARP; PARP inhibitor; PARP inhibitors'),
  'vegf-pills': phrases('VEGF; VEGF inhibitor'),
  'her2-antibodies': phrases('HER2 antibody; HER2 antibodies'),
  'lenalidomide-group': phrases('IMiD; IMiDs; immunomodulator'),
  'car-t': phrases('CAR-T; CAR T-cell; CAR T; CAR T cells; chimeric antigen receptor'),
  'bispecific-antibodies': phrases('bispecific; bispecifics; BiTE; bispecific antibody; T-cell engager'),
  'checkpoint-alone': phrases('checkpoint inhibitor; PD-1; PD-L1; PD1'),
  'immunotherapy-myeloma': phrases(`
    CAR-T; CAR T-cell; CAR T; chimeric antigen receptor; bispecific; bispecifics; BiTE;
    bispecific antibody; T-cell engager; BCMA; T cells; cellular therapy
  `),
};
