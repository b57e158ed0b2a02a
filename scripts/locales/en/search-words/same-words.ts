import { phrases } from '../../rules/phrase-list.ts';
import { spanishWords } from './spanish-words.ts';

/** Synonyms for the search, by their main word. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  metastasis: phrases('mets; metastases; metastatic; metastasized; metastasised'),
  spine: phrases('spinal; vertebra; vertebrae; vertebral; backbone'),
  tooth: phrases('teeth'),
  break: phrases('broken; broke; fracture; fractures; fractured; fx; fxs'),
  cannot: phrases('cant; couldnt; unable'),
  woman: phrases('women'),
  man: phrases('men'),
  foot: phrases('feet'),
  swelling: phrases('swollen; swell'),
  vomiting: phrases('vomit; throwing'),
  drive: phrases('drove'),
  fall: phrases('falling; fell'),
  radiation: phrases('radiotherapy; xrt'),
  tired: phrases('fatigue; fatigued; exhausted; tiredness'),
  temperature: phrases('temp'),
  sun: phrases('sunscreen; sunlight'),
  mood: phrases('depression; depressed'),
  anxiety: phrases('anxious'),
  yellow: phrases('jaundice'),
  doctor: phrases('physician; oncologist'),
  child: phrases('children; kid; kids; grandchild; grandchildren; grandkids; toddler'),
  shot: phrases('injection; injections; jab'),
  medicine: phrases('meds; med'),
  drip: phrases('infusion; infusions; IV'),
  urine: phrases('pee; peeing; urinate; urinating'),
  eat: phrases('food; appetite'),
};

/** The main word by synonym. */
export const sameWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(SAME).flatMap(([word, others]) => others.map((other) => [other, word])),
  ),
  ...spanishWords,
};
