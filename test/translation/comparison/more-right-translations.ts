/** More English sentences, and right translations of them. */
export const MORE_RIGHT: readonly (readonly [english: string, spanish: string])[] = [
  ['Never take a double dose.', 'No tome nunca una dosis doble.'],
  ['You cannot feel it at first.', 'Al principio no lo siente.'],
  [
    'Tell us at your next visit if you cannot sleep because of hot flashes.',
    'Díganos en su próxima cita si los sofocos no le dejan dormir.',
  ],
  ['Not only bones can hurt, muscles can too.', 'No solo pueden doler los huesos, también los músculos.'],
  [
    'Sit near an aisle. :only[This is not for children.]{cancer="thyroid"}',
    'Siéntese cerca del pasillo. :only[No es para niños.]{cancer="thyroid"}',
  ],
  ['See [our pages](https://example.org/bones).', 'Vea [nuestras páginas](https://example.org/bones).'],
  [
    'Xgeva and Prolia are brands of denosumab. Do not have both.',
    'Xgeva y Prolia son marcas de denosumab. No reciba ambas.',
  ],
  ['If it does not get better, call us the same day.', 'Si no mejora, llámenos el mismo día.'],
  ['Some people feel nothing at all, however.', 'Sin embargo, algunas personas no sienten nada.'],
  [
    'Wash your hands often, and stay away from people who are ill.',
    'Lávese las manos a menudo y aléjese de las personas enfermas.',
  ],
  [
    'A nurse gives it as a drip once every 4 weeks.',
    'Una enfermera se la pone por suero una vez cada 4 semanas.',
  ],
  ['New bone pain that lasts', 'Dolor de hueso nuevo que no se quita'],
  ['Warning signs of cancer in bone', 'Señales de alerta del cáncer en los huesos'],
  ['It is non-small cell lung cancer.', 'Es cáncer de pulmón de células no pequeñas.'],
  ['Tell us about it on that same day.', 'Díganos ese mismo día.'],
];
