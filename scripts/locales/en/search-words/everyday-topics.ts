import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';

/** Everyday questions. The best sheet of each comes first. */
export const everydayTopics: SearchWords['topics'] = [
  {
    say: phrases(`
      alcohol; drink alcohol; drinking alcohol; wine; beer; glass of wine
    `),
    sheets: ['pain-relief', 'opioids', 'acetaminophen', 'medicines-that-do-not-mix'],
  },
  {
    say: phrases(`
      pets; dog; dogs; my dog; the dog; pet the dog; pet my dog; my cat; the cat; cats; safe around pets
    `),
    sheets: ['radiopharmaceuticals', 'radiation-therapy'],
  },
  {
    say: phrases(`
      radioactive after radiation; am i radioactive; will i be radioactive; radioactive after radiation therapy
    `),
    sheets: ['radiation-therapy', 'radiopharmaceuticals'],
  },
  {
    say: phrases(`
      how long will i live; how long do i have; how long have i got; will i die; life expectancy; months to live; how much time; is bone cancer curable; can it be cured;
      bone cancer cure
    `),
    sheets: ['treatments-for-bone-metastasis', 'questions-to-ask'],
  },
  {
    say: phrases(`
      back to work; go back to work; return to work; time off work; help paying; pay for; cost of treatment; costs; how much does it cost; afford; financial help; money
    `),
    sheets: ['questions-to-ask'],
  },
  {
    say: phrases(`
      new bone pain; new pain; pain wakes me; pain wakes me up; pain at night; night pain; worse pain; pain getting worse; pain is getting worse; pain when i lie down
    `),
    sheets: ['when-to-get-help', 'pain-relief'],
  },
  {
    say: phrases(`
      swollen calf; calf; calf pain; one leg swollen; faint; fainted; fainting; pass out; passed out; black out; blacked out; coughing blood; cough blood; seizure; seizures;
      cannot feel my legs; cant feel my legs; feel my legs; cannot move my legs; cant move my legs; numb below the waist; cannot control bowels; cant control bowels;
      cannot control my bladder; cant control my bladder; dizzy when i stand
    `),
    sheets: ['when-to-get-help'],
  },
  {
    say: phrases(`
      cannot stand; cannot stand on my leg; cannot use my arm; sudden bone pain; cannot put weight on; cannot put weight on my leg; heard a crack; bone snapped
    `),
    sheets: ['when-to-get-help', 'surgery'],
  },
  {
    say: phrases(`
      hip surgery; hospital stay; how long in hospital; drive after surgery; driving after surgery; after the operation; wound care; stitches; scar
    `),
    sheets: ['surgery', 'surgery-booklet'],
  },
  {
    say: phrases(`
      belly shot; belly shots; shot in the belly; shots in the belly; monthly shot; hormone shot; hormone shots
    `),
    sheets: ['hormone-therapy', 'hormone-therapy-prostate', 'lhrh-shots', 'degarelix'],
  },
  {
    say: phrases(`
      man boobs; breast growth; gynecomastia; breast swelling men
    `),
    sheets: ['hormone-therapy-prostate', 'bicalutamide', 'hormone-therapy'],
  },
  {
    say: phrases(
      'nothing tastes right; tastes; taste; taste changes; food tastes; metal taste; cold cap; scalp cooling; wig',
    ),
    sheets: ['chemotherapy', 'chemotherapy-booklet'],
  },
  {
    say: phrases(
      'throwing up pain pills; throw up pain pills; vomiting pain pills; cannot keep pain pills down',
    ),
    sheets: ['when-to-get-help', 'pain-relief'],
  },
  {
    say: phrases(`
      flu shot; flu shots; vaccine; vaccines; vaccination; vaccinations; live vaccine; shingles shot
    `),
    sheets: ['chemotherapy', 'immunotherapy', 'medicines-that-do-not-mix'],
  },
  {
    say: phrases(`
      low platelets; platelets; nosebleed; nosebleeds; nose bleed; nosebleed will not stop; bleeding gums; bruising; bruise easily; low blood counts
    `),
    sheets: ['chemotherapy', 'radiopharmaceuticals', 'bevacizumab'],
  },
  {
    say: phrases(`
      toilet seat; raised toilet seat; grab bar; grab bars; rugs; throw rugs; tripping; trip; trip hazards; tripping hazards; back brace; shower; bathtub; vacuum; shoes; slippers
    `),
    sheets: ['staying-active-and-safe'],
  },
];

/** Questions that no sheet answers: nothing is better than a sheet that has a word of them. */
export const unanswered: readonly string[] = phrases(`
  what to eat; what should i eat; what can i eat; what foods to eat; foods to eat; food to eat; foods to avoid; what not to eat; best diet; cancer diet; healthy diet; keto diet;
  recipe; recipes; sugar feeds cancer; fly; flying; flight; airplane; airport; plane; claustrophobia; claustrophobic; parking; opening hours; blood transfusion; transfusion; bowel obstruction; blocked bowel; alk phos; alkaline phosphatase
`);
