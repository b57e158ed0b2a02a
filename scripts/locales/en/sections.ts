import type { SectionRule, SectionTitles } from '../../model/locale.ts';

const must = (id: string, title: string): SectionRule => ({ id, title, required: true });
const may = (id: string, title: string): SectionRule => ({ id, title, required: false });

export const sections: SectionTitles = {
  glance: 'At a glance',
  treatments: [
    must('how-it-works', 'How it works'),
    must('how-it-is-given', 'How it is given'),
    may('before-you-start', 'Before you start'),
    may('what-to-expect', 'What to expect'),
    must('side-effects', 'Possible side effects'),
    must('when-to-get-help', 'When to get help'),
    may('daily-life', 'Daily life'),
    must('questions', 'Questions to ask'),
    may('care-team', 'My care team'),
  ],
  medicines: [
    must('how-it-works', 'What it does'),
    must('how-it-is-given', 'How to take it'),
    must('side-effects', 'What you may notice'),
    must('checks', 'What we check'),
    must('do-not', 'Do not'),
    must('pregnancy', 'Pregnancy and birth control'),
    must('when-to-get-help', 'When to get help'),
  ],
  'cancer-types': [
    must('treatments', 'Treatments we may talk about'),
    may('help-at-every-stage', 'Help at every stage'),
    must('when-to-get-help', 'When to get help'),
    must('questions', 'Questions to ask'),
    must('care-team', 'My care team'),
  ],
};
