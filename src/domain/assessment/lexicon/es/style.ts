import type { Phrases } from '../../phrases.ts';
import type { StyleCode } from '../meaning.ts';

const your = '(tu|tus|su|sus|vuestr*)';
const work1 =
  'artículo*|post|posts|publicación|blog|charla*|ponencia*|libro|podcast|estudio|tesis|ensayo|entrevista|keynote';
const work2 =
  'webinar|taller|columna|episodio|presentación|vídeo|exposición|hilo|curso|conferencia|póster|proyecto|capítulo';
const work = `(${work1}|${work2})`;
const day = '(lunes|martes|miércoles|jueves|viernes|sábado|domingo)';
const month =
  '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';

/** Long choices, each under its first word. */
const teEncuentres1 =
  'te encuentres|se encuentre|os encontréis|estés|esté|estéis|estén|este mensaje|este correo|todo vaya|todo marche|todo esté';
const teEncuentres2 = 'todo bien|le vaya|te vaya';
const teEncuentres = `(${teEncuentres1}|${teEncuentres2})`;
const gran = '(gran|excelente|interesante|increíble|atractiv*|nueva|única|exclusiva|magnífica)';
const lider1 =
  'líder|referente|reconocid*|internacional|importante|en crecimiento|en expansión|de primer nivel|puntera|de prestigio';
const lider2 = 'consolidad*|del sector';
const lider = `(${lider1}|${lider2})`;
const laParte1 =
  'la parte|el ejemplo|el capítulo|la idea|cuando|lo de|donde|lo que|el apartado|la diapositiva|el gráfico|la comparación';
const laParte2 = 'la anécdota|la foto|la sección|el caso|cómo';
const laParte = `(${laParte1}|${laParte2})`;
const probe1 =
  'probé|probado|apliqué|aplicado|puse en práctica|puesto en práctica|implementé|implementado|imprimí|cociné|preparé|adapté';
const probe2 = 'traduje|traducido|usé|usado|hemos usado|copié|monté';
const probe = `(${probe1}|${probe2})`;

export const style: Record<StyleCode, Phrases> = {
  'stock-opening': `
    espero ..2 ${teEncuentres} ..1 (bien|excelente|encuentre|de maravilla|genial|estupendamente)?;
    (es un|un) (gusto|placer) (saludarte|saludarle|saludarlo|saludarla|saludaros|saludarles);
    (reciba|recibe) un ..1 (cordial|afectuoso|caluroso|fuerte)? saludo;
    (estimado contacto|estimada red|estimado profesional|estimado colega|estimada colega|apreciado contacto|a quien corresponda|querida red);
    (me pongo en contacto|me comunico|le contacto|te contacto|me dirijo) ..1 (con|a)? ..2 (porque|para|ya que|ti|usted);
    (me pongo en contacto|me comunico|le contacto|te contacto|me dirijo) ..1 (con|a)? ..2 (ustedes|contigo|vosotr*|debido|con motivo);
    (permíteme|permítame|quería|quisiera|me gustaría) (presentarme|presentarnos) ..1; mi nombre es ..3 y (soy|trabajo|me dedico|represento|estoy);
    (por este medio|por medio de la presente|a través de este medio|aprovecho) ..3 (saludar*|contact*|presentar*|ocasión|comunic*)?`,
  'stock-benefit': `
    sinergia*; (valor agregado|valor añadido|aportar valor|sumar valor|generar valor|agregar valor|ganar ganar);
    (beneficio|interés|crecimiento|apoyo|enriquecimiento|aprendizaje) (mutuo|recíproco|común); mutuamente ..1 (beneficios*|enriquecedor*|provechos*);
    (beneficiarnos|enriquecernos|apoyarnos|ayudarnos|nutrirnos|potenciarnos) ..1 (mutuamente|ambos|los dos|uno|profesionalmente)?;
    (aprender|crecer|compartir) (juntos|mutuamente|el uno del otro|unos de otros);
    (explorar|identificar|descubrir|generar|buscar|detectar|encontrar|crear) ..2 (oportunidades|posibilidades|puntos en común|sinergias|vías|áreas de);
    (contenido*|intercambio|conversaciones) ..1 (de valor|valios*|interesante*|enriquecedor*|de interés|de calidad);
    (contactos|conexión|conexiones|experiencias) ..1 (de valor|valios*|interesante*|enriquecedor*|de interés|de calidad);
    (llevar|llevando|lleva) ..4 (al siguiente nivel|al próximo nivel|a otro nivel|un paso más allá);
    (equipo|empresa|entorno|ambiente) (dinámic*|innovador*|joven y|en pleno crecimiento|líder|de alto rendimiento);
    (mundo|entorno|panorama) (digital|cambiante|competitivo)`,
  'stock-close': `
    (quedo|quedamos|estoy|quedando) ..1 (atent*|a la espera|pendiente|a tu disposición) ..3;
    (quedo|quedamos|estoy|quedando) ..1 (a su disposición|a vuestra disposición|a las órdenes|al pendiente) ..3;
    (espero|esperamos|esperando|en espera de) ..1 (tu|su|vuestra|tus|sus|una) ..1 (respuesta|noticias|comentarios|confirmación|aceptación);
    (no dudes|no dude|no duden|no dudéis) en (contactar*|escribir*|consultar*|comunicar*|preguntar*|llamar*);
    (de antemano|desde ya|por adelantado) ..1 (gracias|agradezco|agradecid*|muchas gracias)?;
    gracias ..1 (de antemano|por adelantado|por tu tiempo|por su tiempo|por tu atención|por su atención|por aceptar);
    (si te|si le|si os) ..1 (interesa|interesase|interesara|encaja|parece|apetece|cuadra) ..2;
    (que tengas|que tenga|le deseo|te deseo|deseándole|feliz|buen) ..2 (excelente|buen|gran|bonito|lindo|estupendo) ..1;
    (que tengas|que tenga|le deseo|te deseo|deseándole|feliz|buen) ..2 (inicio de|día|semana|fin de semana|jornada) ..1;
    (te|le) (parece|gustaría|interesaría) ..3 (conversar|charlar|hablar|conversamos|hablamos|charlamos); (saludos|saludo) (cordiales|cordial|afectuoso*);
    (seguimos|quedamos|estamos) en contacto; será un (placer|gusto) ..4; (hablamos|conversamos|charlamos|conectamos)`,
  'stock-offer': `
    ${gran} ..1 (oportunidad*|vacante*|posición|posiciones|puesto|oferta|reto|propuesta|desafío) ..1 (laboral|profesional|para|de|que|en)?;
    (oportunidad|proyecto|reto|desafío|propuesta|posición|vacante) ..1 (interesante|apasionante|única|retador*|desafiante);
    (oportunidad|proyecto|reto|desafío|propuesta|posición|vacante) ..1 (atractiv*|ambicioso|estable|de alto impacto|inmejorable|emocionante);
    (empresa|compañía|multinacional|cliente|consultora|grupo|organización|firma|startup) ..1 ${lider};
    (importante|reconocida|prestigiosa|destacada|gran) (empresa|compañía|multinacional|firma|cliente|consultora|organización);
    (salario|sueldo|paquete|remuneración|condiciones|beneficios|retribución) ..1 (competitiv*|atractiv*|inmejorable*|superior*|por encima|acorde);
    para (uno|una) de (nuestros|mis|nuestras) (clientes|cuentas|empresas);
    ${your} ..1 (perfil|experiencia|trayectoria|habilidades|background|formación) ..5 (encaja*|ajusta*|calza*|ideal|perfect*);
    ${your} ..1 (perfil|experiencia|trayectoria|habilidades|background|formación) ..5 (idóne*|alinea*|cumple*|interesante para);
    (plan de carrera|desarrollo profesional|excelente ambiente laboral|buen ambiente)`,
  'recalls-detail': `
    (sobre todo|especialmente|en particular|en especial|me quedé con|concretamente) ..2 ${laParte};
    (la parte|el ejemplo|el capítulo|la idea|el apartado|la diapositiva|el gráfico|la anécdota) (sobre|de|del|en|donde|que|en la que|en el que|con) ..3;
    (la comparación|la foto|la tabla|la escena|la receta|el caso|el pasaje|la página|el minuto) (sobre|de|del|en|donde|que|en la que|en el que|con) ..3;
    (cuando|donde|que) ..1 (dijiste|dijo|explicaste|explicó|contaste|contó|mostraste|mostró|mencionaste);
    (cuando|donde|que) ..1 (mencionó|comentaste|comentó|comparaste|comparó|describes|enseñaste|respondiste);
    (ayer|anteayer|anoche|la semana pasada|el mes pasado|el año pasado|el otro día|este fin de semana|esta mañana|el verano pasado); el ${day} ..1;
    ${day} pasado; en ${month}; (el|la|este|esta) (verano|primavera|otoño|invierno) (pasad*|de)?;
    ${probe} ..4 (en clase|con mis|en mi|en nuestr*|con mi|tu|su|lo que|la receta|en casa|y funciona|y funcionó|el método|la idea);
    (mi|mis|nuestr*) ..1 (alumnos|alumnas|clase|hija|hijo|abuela|huerto|coro|taller|panadería|perro|pueblo);
    (mi|mis|nuestr*) ..1 (barrio|consulta|biblioteca|escuela|finca|planta|cooperativa|vecinos|pacientes|rebaño|tesis);
    (página|capítulo|episodio|minuto|diapositiva|número|pabellón|mesa|sala|stand|estand) <number>`,
  'names-topic': `
    ${your} ..2 ${work} ..1 (sobre|acerca|de|del|en torno|para|contra|en)`,
};
