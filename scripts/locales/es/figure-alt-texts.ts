import type { FigureWords } from '../../model/figure-words.ts';

export const altTexts: FigureWords['altTexts'] = {
  'living-bone':
    'Un hueso largo abierto a la izquierda: una capa dura por fuera, una red esponjosa de hueso dentro de la punta y médula blanda en el centro.',
  'bone-balance':
    'Un balancín nivelado cuya tabla es un hueso: a la izquierda están las células que crean hueso y a la derecha las que lo limpian, en equilibrio.',
  'cells-travel':
    'Unas células de cáncer salen del primer cáncer, a la izquierda, viajan por un vaso de sangre, y una se queda en la parte esponjosa de un hueso a la derecha.',
  'balance-upset':
    'El balancín de hueso se inclina a la derecha: las células de cáncer empujan a muchas células que limpian, quedan pocas que crean, y los huecos muestran que el hueso está débil.',
  'balance-restored':
    'El balancín de hueso está nivelado otra vez: un escudo representa el tratamiento, las células que crean hueso trabajan a la izquierda, y una célula de cáncer pequeña y quieta muestra que el cáncer puede ir más lento.',
  'hormone-reaches-cell':
    'Las hormonas, dibujadas como rombos, encajan en los huecos de una célula de cáncer grande, y de ella crece otra célula.',
  'hormone-blocked':
    'El tratamiento, dibujado como un escudo, está entre las hormonas y una célula de cáncer: los huecos quedan vacíos y la célula es pequeña.',
  'fast-cells-grow':
    'Encima de un vaso de sangre, una célula de cáncer se divide en dos, y estas forman un grupo de muchas células de cáncer.',
  'chemotherapy-stops-growth':
    'Gotas de medicina van por un vaso de sangre y suben a las células de cáncer, que son menos y tienen el borde roto: ya no se dividen.',
  'body-bones':
    'Silueta de un cuerpo con los huesos a los que el cáncer llega más a menudo: cráneo, columna, costillas, brazos, pelvis y muslos.',
  'whole-body': 'Una persona con puntos pequeños en todo el cuerpo: el tratamiento llega a cada parte.',
  'one-area': 'Una persona con un círculo en la cadera: el tratamiento llega solo a esta zona.',
  'cancer-hurts-bone':
    'Dos células de cáncer aprietan un hueso largo desde arriba, y los huecos muestran dónde el hueso está delgado.',
  'rays-aimed':
    'Una máquina encima de un hueso largo dirige tres rayos a un punto, donde hay una sola célula de cáncer pequeña con el borde roto.',
  'clearers-overwork':
    'Las células de cáncer empujan a tres células que limpian hueso, y estas han dejado huecos profundos en un hueso largo.',
  'clearers-slowed':
    'La medicina del hueso, dibujada como un escudo, no deja que una célula que limpia llegue a un hueso largo y entero, con dos células que crean hueso encima.',
  'tracer-travels':
    'Granos de medicina que dan rayos van por un vaso de sangre, y una flecha lleva a una célula de cáncer en un hueso largo más arriba.',
  'tracer-treats-bone':
    'Cuatro granos de medicina rodean una célula de cáncer quieta en un hueso largo: sus rayos cortos llegan solo a lo que está cerca.',
  'iodine-travels':
    'Granos de yodo radiactivo salen de una cápsula a la izquierda y van hacia una célula grande de cáncer de tiroides a la derecha.',
  'iodine-treats':
    'Tres granos de yodo radiactivo están dentro de una célula de cáncer de tiroides, y su borde roto muestra que está quieta.',
  'growth-signal-on':
    'Tres señales, dibujadas como triángulos, llegan por flechas a una célula de cáncer grande, y de ella crece otra célula.',
  'growth-signal-blocked':
    'El tratamiento, dibujado como un escudo, detiene tres señales en su camino a una célula de cáncer, que es pequeña y está quieta.',
  'repair-goes-on':
    'Un parche, que representa la reparación, va a una célula de cáncer grande: la tira de su gen, dibujada como una escalera, está entera otra vez, y de la célula crece otra.',
  'repair-stopped':
    'El tratamiento, dibujado como un escudo, detiene el parche en su camino a una célula de cáncer: la tira de su gen sigue rota en dos, y la célula está quieta.',
  'medicine-carried':
    'Portadores en forma de horquilla, cada uno con una gota de medicina, viajan a una célula de cáncer: uno se ha unido, hay una gota adentro, y el borde roto muestra que la célula está quieta.',
  'cancer-hides':
    'Una célula de cáncer a la derecha se esconde detrás de una cubierta curva, así que una célula de defensa con bordes suaves, a la izquierda, no llega a ella.',
  'defense-sees':
    'La cubierta ya no está: dos células de defensa con bordes suaves van hacia una célula de cáncer, que es más pequeña y tiene el borde roto.',
  'tcell-apart':
    'Una célula de defensa con bordes suaves, a la izquierda, está lejos de dos células de mieloma a la derecha.',
  'tcell-joined':
    'Un enlace con una horquilla en cada punta une una célula de defensa con una célula de mieloma, y el borde roto de esta muestra que está quieta.',
  'bone-weak':
    'Un hueso largo con un hueco profundo en el medio y una célula de cáncer en él: solo queda un puente delgado de hueso.',
  'bone-held':
    'El mismo hueso con una barra de metal por dentro, de punta a punta, que cruza el punto débil, con un tornillo cerca de cada punta.',
  'probe-treats-spot':
    'Una aguja delgada desde arriba a la derecha toca una célula de cáncer en un hueso largo; un círculo de rayas muestra el único punto que trata.',
  'cement-fills-bone':
    'Tres huesos de la columna, uno sobre otro: una aguja ha llenado de cemento el del medio.',
  'pain-signal':
    'Una persona con un hueso que duele en la cadera: una línea gruesa de puntos lleva el mensaje de dolor desde allí hasta la cabeza.',
  'pain-eased':
    'La misma persona, y a su lado el alivio del dolor dibujado como un escudo: la línea de la cadera a la cabeza es delgada y débil.',
  'cord-pressure':
    'Una fila de huesos de la columna con la médula de nervios a lo largo: una célula de cáncer en un hueso empuja la médula fuera de su línea.',
  'dental-check':
    'Primero un diente con una marca de revisado y, después de una flecha, una gota de medicina: los dientes se revisan antes de empezar la medicina del hueso.',
};
