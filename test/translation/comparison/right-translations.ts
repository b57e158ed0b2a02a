import { MORE_RIGHT } from './more-right-translations.ts';

/** English sentences of the content, and right translations of them. */
export const RIGHT: readonly (readonly [english: string, spanish: string])[] = [
  [
    'The goal is a soft stool at least every second day.',
    'La meta es una evacuación blanda por lo menos cada 2 días.',
  ],
  ['Do not eat for 2 hours before and 1 hour after.', 'No coma durante 2 horas antes ni 1 hora después.'],
  [
    '**Call us today** if your muscles are weak, your heart pounds, or your feet swell. :cite[PIL-ABI; KRAMES-ABI]',
    '**Llámenos hoy** si tiene los músculos débiles, el corazón le late con fuerza o se le hinchan los pies. :cite[PIL-ABI; KRAMES-ABI]',
  ],
  [
    '**Never stop** the steroid suddenly, because your body needs time to make its own again. :cite[UCLH-STER]',
    '**Nunca deje** el esteroide de golpe, porque su cuerpo necesita tiempo para volver a producir el suyo. :cite[UCLH-STER]',
  ],
  [
    'Swallow the pills whole with water once a day, and do not crush or chew them.',
    'Trague las pastillas enteras con agua una vez al día, y no las triture ni las mastique.',
  ],
  [
    'We test your liver before you start, every 2 weeks for 3 months, and then each month.',
    'Le revisamos el hígado antes de empezar, cada 2 semanas durante 3 meses, y después cada mes.',
  ],
  [
    'Do not mix abiraterone and radium-223, because bones can break when you have both.',
    'No combine la abiraterona y el radio-223, porque los huesos pueden romperse si recibe los dos.',
  ],
  [
    'Tell us before you start tamoxifen if you take paroxetine or fluoxetine. Do not stop it by yourself.',
    'Avísenos antes de empezar con tamoxifeno si toma paroxetina o fluoxetina. No la deje por su cuenta.',
  ],
  [
    'Ask us first, even about pills from the store.',
    'Pregúntenos primero, aun por las pastillas sin receta.',
  ],
  ['Chew sugar-free gum.', 'Mastique chicle sin azúcar.'],
  ['It fits the kind called non-squamous.', 'Es para el tipo que se llama no escamoso.'],
  [
    'Take a second dose no later than early afternoon.',
    'Tome la segunda dosis a más tardar al principio de la tarde.',
  ],
  [
    'Nobody who is or may be pregnant should touch the pills without gloves.',
    'Ninguna persona que esté o pueda estar embarazada debe tocar las pastillas sin guantes.',
  ],
  [
    'Tell us today if you vomit, or have 4 more loose stools in a day than is usual for you.',
    'Avísenos hoy si vomita o si en un día tiene 4 evacuaciones blandas más de lo normal para usted.',
  ],
  [
    'Tell us this week if you feel too tired for your usual daily tasks.',
    'Avísenos esta semana si se siente tan cansado que no puede hacer sus tareas de siempre.',
  ],
  [
    'You stay on this treatment for as long as it is helping you.',
    'Sigue con este tratamiento mientras le ayude.',
  ],
  [
    'You have shots that work for 1 to 6 months, or you take pills every day.',
    'Le ponen inyecciones que duran de 1 a 6 meses, o toma pastillas todos los días.',
  ],
  [
    'About 70 in 100 breast cancers have receptors for the hormone estrogen.',
    'Unos 70 de cada 100 cánceres de seno tienen receptores para la hormona estrógeno.',
  ],
  ['Fever of :clinic[fever] :cite[CHR-FEV]', 'Fiebre de :clinic[fever] :cite[CHR-FEV]'],
  ['Shivering, even without a fever :cite[CHR-FEV]', 'Escalofríos, aunque no tenga fiebre :cite[CHR-FEV]'],
  [
    'Do not take acetaminophen or ibuprofen before you measure, or to wait it out.',
    'No tome acetaminofén ni ibuprofeno antes de medir la fiebre, ni para esperar a que pase.',
  ],
  [
    'Do not take acetaminophen or ibuprofen before you measure.',
    'No tome paracetamol ni ibuprofeno antes de tomarse la temperatura.',
  ],
  ['Denosumab (deh-NO-sue-mab) blocks a signal.', 'El denosumab bloquea una señal.'],
  ['In other countries it is called paracetamol.', 'En otros países se llama paracetamol.'],
  [
    'Sudden pain, and you cannot stand or use the arm',
    'Dolor repentino, y no puede estar de pie ni usar el brazo',
  ],
  [
    'Bone pain that is worse when you put weight on it, or that medicine does not ease',
    'Dolor de hueso que empeora al apoyar el peso, o que no se alivia con medicinas',
  ],
  [
    'Confusion, a seizure, or very sleepy or hard to wake',
    'Confusión, una convulsión, o mucho sueño o no se despierta con facilidad',
  ],
  [
    'Weak or numb arms, legs, or buttocks, trouble walking, or new bladder or bowel trouble',
    'Debilidad o adormecimiento en brazos, piernas o nalgas, dificultad para caminar, o problemas nuevos para orinar o evacuar',
  ],
  [
    '**Avoid pregnancy.** These medicines can harm a baby.',
    '**Evite el embarazo.** Estas medicinas pueden dañar al bebé.',
  ],
  ['Avoid grapefruit.', 'No coma toronja.'],
  [
    'If nobody answers, go to the hospital and say what treatment you have.',
    'Si nadie contesta, vaya al hospital y diga qué tratamiento recibe.',
  ],
  ['Treatment is not a cure.', 'El tratamiento no es una cura.'],
  [
    'This medicine does not cure the cancer, but it can slow it.',
    'Esta medicina no cura el cáncer, pero puede frenarlo.',
  ],
  [
    'Take your usual pills the next day. Call us today if you miss more than 1 day of abiraterone or the steroid.',
    'Tome sus pastillas de siempre al día siguiente. Llámenos hoy si se salta más de 1 día de abiraterona o del esteroide.',
  ],
  [
    'Go on with birth control for 3 weeks after your last pill.',
    'Siga usando anticonceptivos durante 3 semanas después de la última pastilla.',
  ],
  ['Use a condom and a second kind of birth control.', 'Use un condón y otro método anticonceptivo.'],
  ['You may take it with or without food.', 'Puede tomarla con o sin comida.'],
  ['You may take it with or without food.', 'Puede tomarla con comida o sin ella.'],
  [
    'Do not stop abiraterone or the steroid by yourself, because we must lower the steroid step by step.',
    'No deje la abiraterona ni el esteroide por su cuenta, porque tenemos que bajar el esteroide poco a poco.',
  ],
  [
    'Do not drive until you know how the medicine acts on you.',
    'No maneje hasta que sepa cómo le afecta la medicina.',
  ],
  [
    'Do not have radium-223 with enzalutamide, unless we plan it with a bone medicine.',
    'No reciba radio-223 junto con enzalutamida, a menos que lo planeemos con una medicina para los huesos.',
  ],
  ['The shot is given twice a year.', 'La inyección se pone 2 veces al año.'],
  ['Take two pills at once only if we tell you.', 'Tome dos pastillas a la vez solo si se lo decimos.'],
  ['Both can harm your kidneys.', 'Los dos pueden dañar los riñones.'],
  ['Drink 8 glasses of water a day.', 'Beba 8 vasos de agua al día.'],
  ['Each visit takes 15 to 20 minutes.', 'Cada visita dura de 15 a 20 minutos.'],
  [
    'Call us at :clinic[24-hour] if you do not get better in 24 hours.',
    'Llámenos al :clinic[24-hour] si no mejora en 24 horas.',
  ],
  ['Be at the clinic at 10:30 a.m.', 'Llegue a la clínica a las 10:30 a. m.'],
  ['A level of 8.5 mg/dL is low.', 'Un nivel de 8.5 mg/dL es bajo.'],
  ['It is for up to 1,000 people.', 'Es para hasta 1,000 personas.'],
  [
    'Stay 6 feet away from small children for :clinic[distance-iodine].',
    'Quédese a 6 pies de los niños pequeños durante :clinic[distance-iodine].',
  ],
  ['Never take double doses.', 'Nunca tome dosis dobles.'],
  ...MORE_RIGHT,
];
