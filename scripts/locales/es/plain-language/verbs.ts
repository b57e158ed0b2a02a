import { wordSet } from '../pattern.ts';

/** Verb forms that are no other word: any of these is the verb of a sentence. In lower case. */
export const FINITE = wordSet(
  'es son era eran fue fueron será serán sería sea sean soy somos está están estaba estaban estuvo estará estarán esté estén estoy estamos ' +
    'hay había habrá haya hubo ha han he hemos había habían tiene tienen tenía tuvo tendrá tenga tengan tengo tenemos tuvieron ' +
    'puede pueden podrá podrán podría podrían pudo pueda puedan puedo podemos debe deben debería deberían debemos ' +
    'va van vamos iba irá vaya vayan voy hace hacen hizo hará hará haga hagan hacemos da dan dio dará dé den damos doy ' +
    'dice dicen dijo dirá diga digan decimos pone ponen puso pondrá ponga pongan ponemos sale salen salga salgan viene vienen vino venga vengan ' +
    've ven vea vean vemos vio sabe saben sepa sabemos quiere quieren quiera queremos queda quedan quede queden ' +
    'siente sienten sienta sientan sentimos duele duelen doló duela pierde pierden pierda perdió empieza empiezan empiece empiecen comienza comience comienzan ' +
    'vuelve vuelven vuelva vuelvan sigue siguen siga sigan pide piden pida pidan sirve sirven sirva duerme duermen duerma muere mueve mueva mueven ' +
    'cuesta cuestan cueste puedo mantiene mantienen mantenga mantengan contiene contienen detiene detienen detenga ' +
    'llega llegan llegue lleguen lleva llevan lleve lleven deja dejan deje dejen pasa pasan pase pasen parece parecen aparece aparecen aparezca ' +
    'crece crecen crezca ofrece ofrecen ofrezca reduce reducen produce producen conduzca traduce ' +
    'recibe reciben reciba reciban recibimos vive viven viva escribe escriban escriba abre abra come coman bebe beban bebe ' +
    'beba orina orinan orine orinen lee lea lean cree crea crean corre corra rompe rompen rompa protege protegen proteja previene previenen prevenga ' +
    'ocurre ocurren ocurra dura duran dure duren cambia cambian cambie cambien baja bajan baje bajen sube suben suba suban ' +
    'ayudan ayude ayuden alivia alivian alivie calma calman calme quita quitan quite quiten ' +
    'toman tome tomen usa usan use usen evite eviten llame llamen llamamos pregunte pregunten avise avisen hable hablen ' +
    'camine caminen descanse descansen respire respiren lave laven guarde guarden mida midan revise revisen revisamos anote anoten ' +
    'traiga traigan siéntese acuéstese lávese póngase quédese levántese cuide cuiden coloque busque busquen espere esperen ' +
    'muestre muestren marque marquen mantenga cubra cubran enjuague cepille cepíllese chupe trague mastique corte corten ' +
    'prefiera elija elijan añada agregue ponga tenga sepa recuerde recuerden necesita necesitan necesite necesitamos ' +
    'mata matan daña dañan dañe trata tratan traten trate funciona funcionan funcione afecta afectan afecte mejoran mejore mejoren ' +
    'empeora empeoran empeore empeoren desaparece desaparecen nota notan note noten pica pican arde arden sangra sangran ' +
    'planee haga cuente aprenda vigile evitamos medimos probamos ponemos explicamos contamos miramos hablamos usamos pensamos sabemos ' +
    'coma trabaje trabaja trabajan mide miden tarda tardan depende dependen entra entran explica explican guardan habla hablan suele suelen estacione ' +
    'actúa actúan actúe acepte acompañe aguante aleje apague apoye apriete aprenda arregle asista aumenta aumentan aumente avanza avanzan bájese báñese ' +
    'cargue celebre charle cocine combine compare compre comparta confirme conozca conserve consulte contesta conteste controle convierte copie cuelga cuelgue ' +
    'decida decide defiende deja derrama diluya disfrute duche elige empuje encienda enfríe enseña enseñe entienda entregue envíe escoja escuche estire evita ' +
    'extiende extienda gaste gire gira guíe hierva humedezca hidrate imprime imprima intente inyecte invite jale juegue junte levante limite limpia limpie llene llora llore ' +
    'mande mejore mezcle mire mira moje observe oye oiga ofrezca olvide ordene pague pare pegue pele perdone permanezca pinte pise planifique platique practique ' +
    'prende prepare presione programe proponga quédate rasque recoja reduzca registre relaje repita resista respete retire ríase rodea rodee sacuda saque seque siéntate sirva sople sonría ' +
    'sostenga sujete sume suspenda tape teje termina terminan termine toca tosa transporte tráguese tuerza vacíe verifique vierta vigila vístase visite voltee ' +
    'salga ataca atacan bloquea bloquean bloquee divide dividen forman frena frenan frene luchan manda mandan marcan nace nacen ' +
    'pesa pesan reconoce reconocen regresa regresan repara reparan resiste respira responde responden rodean siguen sostiene sostienen sujeta tapan termina tiembla tiemblan ' +
    'tose tosen vomita vomitan viaja viajan cubren debilita debilitan endurece fortalece fortalecen hincha hinchan califique califiquen inflama inflaman irrita irritan retiene retienen sueña sudan suda ' +
    'significa significan importa importan impide impiden cae caen caiga cierra cierren permite permiten permita cumple cubre',
);

/**
 * Verb forms that are also nouns or other words: “la toma”, “una prueba”. They count after a subject or “no”.
 */
export const ALSO_NOUNS = wordSet(
  'toma prueba causa ayuda mejora sangre viaje baño cambio cuenta visita pausa cura dosis vista espera llama muestra trabajo ' +
    'camino compra duda falta forma busca cuida entrada carga corte nombra ' +
    'descanso paseo pausa pregunta consulta llamada regla mancha forma lucha pesa tapa vista nombre informe ataque doble firme monte toque guarda',
);

/** Words followed by a verb. */
export const BEFORE_VERBS = wordSet(
  'no se le les lo me nos te usted ustedes él ella ellos ellas nosotros que quien quienes si cuando esto eso esta este también ya nunca siempre después luego ' +
    'medicamento medicina tratamiento cáncer médico médica doctor doctora enfermera enfermero equipo cuerpo clínica persona gente',
);

/** Feelings and properties: alone, they do not say who or what. */
export const FEELINGS = wordSet(
  'cansado cansada débil mareado mareada confundido confundida triste nervioso nerviosa ansioso ansiosa enfermo enferma hinchado hinchada ' +
    'pálido pálida adolorido adolorida entumecido entumecida inquieto inquieta irritable somnoliento somnolienta estreñido estreñida seco seca ' +
    'caliente frío fría hambriento sediento agotado agotada deprimido deprimida peor tembloroso temblorosa',
);
