import type { SectionRule, SectionTitles } from '../../model/locale.ts';

const must = (id: string, title: string): SectionRule => ({ id, title, required: true });
const may = (id: string, title: string): SectionRule => ({ id, title, required: false });

export const sections: SectionTitles = {
  glance: 'En resumen',
  treatments: [
    must('how-it-works', 'Cómo funciona'),
    must('how-it-is-given', 'Cómo se recibe'),
    may('before-you-start', 'Antes de empezar'),
    may('what-to-expect', 'Qué puede esperar'),
    must('side-effects', 'Posibles efectos secundarios'),
    must('when-to-get-help', 'Cuándo pedir ayuda'),
    may('daily-life', 'Vida diaria'),
    must('questions', 'Preguntas para hacer'),
    may('care-team', 'Mi equipo médico'),
  ],
  medicines: [
    must('how-it-works', 'Para qué sirve'),
    must('how-it-is-given', 'Cómo tomarlo'),
    must('side-effects', 'Qué puede notar'),
    must('checks', 'Qué revisamos'),
    must('do-not', 'Lo que no debe hacer'),
    must('pregnancy', 'Embarazo y anticonceptivos'),
    must('when-to-get-help', 'Cuándo pedir ayuda'),
  ],
  'cancer-types': [
    must('treatments', 'Opciones de tratamiento'),
    may('help-at-every-stage', 'Ayuda en cada etapa'),
    must('when-to-get-help', 'Cuándo pedir ayuda'),
    must('questions', 'Preguntas para hacer'),
    must('care-team', 'Mi equipo médico'),
  ],
};
