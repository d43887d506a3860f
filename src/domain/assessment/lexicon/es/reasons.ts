import type { Phrases } from '../../phrases.ts';
import type { ReasonCode } from '../meaning.ts';

const your = '(tu|tus|su|sus|vuestr*)';
const you = '(ti|usted|vos|ustedes|vosotr*)';
const withYou = '(contigo|con usted|con vos|con ustedes|con vosotr*)';
const press =
  'artículo*|post|posts|publicación|publicaciones|blog|libro*|podcast|podcasts|vídeo*|tesis|estudio*|columna*|ensayo*|entrevista*|hilo';
const stage =
  'charla*|ponencia*|conferencia*|presentación|webinar|taller|curso|intervención|clase|exposición|seminario|keynote';
const made =
  'proyecto*|repositorio|repo|librería|biblioteca|newsletter|boletín|canal|tutorial*|investigación|paper|reportaje*|trabajo|trabajos|obra';
const other =
  'texto*|novela|dibujos|ilustraciones|fotografías|episodio*|guía|capítulo|plugin|póster|mural|crónica*|contenido*|paquete';
const work = `(${press}|${stage}|${made}|${other})`;
const read =
  'leí|leído|leo|leer|leyendo|releí|vi|visto|escuché|escuchado|escucho|escuchando|oí|sigo|seguí|cité|citado|compartí|compré|terminé';
const liked =
  'disfruté|disfruto|disfrutado|uso|usamos|utilizo|utilizamos|admiro|encantó|encantaron|encanta|encantan|gustó|gustaron|gusta|gustado';
const cheered =
  'felicidades por|felicitaciones por|felicitarte por|felicitarle por|enhorabuena por|gracias por|agradecerte|agradecerle|aprendí con';
const moved =
  'encantó|encantaron|gustó|gustaron|ayudó|ayudaron|ayudado|inspiró|inspirado|sirvió|sirvieron|servido|útil|útiles|emocionó|resultó';
const moved2 =
  'interesante*|genial|increíble*|excelente|buenísim*|impresionó|impactó|pensar|aclaró|abrió|salvó|cambió|enganchó|maravill*|pareció';
const role1 =
  'vacante|vacantes|puesto|puestos|posición|posiciones|plaza|plazas|cargo|oferta de empleo|oferta de trabajo';
const role2 = 'oportunidad laboral|oportunidad profesional';
const role = `(${role1}|${role2})`;
const staff1 =
  'desarrollador*|programador*|ingenier*|enfermer*|médic*|docente*|profesor*|maestr*|contable*|contador*|analista*|diseñador*|abogad*';
const staff2 =
  'arquitect*|traductor*|técnic*|camarer*|cociner*|electricista*|fontaner*|comercial*|farmacéutic*|investigador*|científic*|periodista*';
const staff3 =
  'bibliotecari*|fisioterapeut*|psicólog*|biólog*|químic*|físic*|redactor*|fotógraf*|administrativ*|conductor*|consultor*|data|matron*';
const staff4 =
  'agrónom*|geólog*|veterinari*|panader*|enólog*|restaurador*|soldador*|educador*|auditor*|jef*|responsable|especialista*|operari*';
const staff = `(${staff1}|${staff2}|${staff3}|${staff4})`;
const event1 =
  'congreso|feria|conferencia|jornada|jornadas|meetup|hackathon|hackatón|taller|seminario|foro|simposio|festival|cumbre';
const event2 =
  'summit|encuentro|webinar|evento|curso|bootcamp|convención|expo|diplomado|coloquio|simposium|barcamp|máster';
const event = `(${event1}|${event2})`;
const group1 =
  'universidad|facultad|colegio|escuela|instituto|promoción|generación|grupo|asociación|club|comunidad|coro|máster';
const group2 =
  'maestría|bootcamp|cohorte|parroquia|foro|programa|peña|carrera|camada|posgrado|cooperativa|curso|prepa|liceo';
const group = `(${group1}|${group2})`;
const job1 =
  'trabajo|empleo|prácticas|pasantía*|puesto|oportunidad|oportunidades|reto|retos|desafío|desafíos|chamba|laburo|curro';
const job2 = 'pega|plaza|residencia|posición|beca';
const job = `(${job1}|${job2})`;
const firm =
  '(empresa|equipo|área|departamento|compañía|estudio|despacho|clínica|hospital|laboratorio|centro|organización|agencia|colegio|taller)';
const client1 =
  'empresas|pymes|negocios|equipos|marcas|clientes|profesionales|emprendedor*|autónomos|despachos|clínicas|agencias';
const client2 =
  'startups|compañías|restaurantes|hoteles|tiendas|colegios|organizaciones|líderes|directivos|comercios|fabricantes';
const client3 = 'consultoras|dueños|coaches|instituciones|personas|inmobiliarias';
const client = `(${client1}|${client2}|${client3})`;
const goods1 =
  'servicio|servicios|solución|soluciones|software|producto|productos|plataforma|herramienta|app|aplicación|sistema';
const goods2 = 'programa|coaching|curso|agencia|asesoría|consultoría|formación|seguro|seguros|maquinaria|crm';
const goods = `(${goods1}|${goods2})`;

const ours =
  '(mi|nuestr*|un|una|el|la|su) ..1 (equipo|cliente|empresa|proyecto|departamento|clínica|hospital|planta|colegio|restaurante|estudio)';

/** Long choices, each under its first word. */
const juntos =
  '(juntos|juntas|codo con codo|codo a codo|en el mismo (equipo|proyecto|hospital|turno|taller)|en la misma (oficina|empresa|planta|tienda))';
const conocer =
  '(conocer*|hablar|charlar|platicar|conversar|coincidir|verte|verle|verlo|verla|compartir|saludar*)';
const conocerte =
  '(conocerte|conocerle|conocerlo|conocerla|conoceros|haberte conocido|haberle conocido|haber coincidido|volver a verte|volver a verle)';
const deAyer =
  '(de ayer|ayer|anoche|del otro día|el otro día|de hoy|de esta|que tuvimos|de la semana|del (lunes|martes|miércoles|jueves|viernes|sábado))';
const charla =
  '(charla|conversación|plática|rato|tiempo|café|llamada|reunión|ayuda|consejo*|almuerzo|comida|entrevista)';
const siguiendo =
  '(siguiendo|continuando|a raíz de|tras|después de|a partir de|retomando|retomar|continuar|seguir|seguimiento a|respecto a|prolongar)';
const contact =
  '(contact*|escrib*|hablar*|que te|que le|que lo|que la|que os|agregar*|conectar*|buscar*|que hablara|que hablase|que contactara)';
const impresion1 =
  'impresion*|interesante|interesó|interesa|inspira*|admirable|excelente|brillante|destaca*|llamó|gustó|encantó|fascin*';
const impresion2 = 'increíble|impecable|sólid*|notable|atractiv*|encanta';
const impresion = `(${impresion1}|${impresion2})`;
const vi1 =
  'vi|encontré|visto|encontrado|revisé|revisando|revisado|viendo|di con|llegué a|visité|leí|leído|leyendo|descubrí|topé con';
const vi2 = 'topado con|crucé con|cruzado con|mirando|revisar|ver|encontrarme con';
const vi = `(${vi1}|${vi2})`;
const trabajas1 =
  'trabajas|trabaja|trabajaste|trabajó|estudiaste|estudió|tienes|tiene|tenés|has|ha|eres|llevas|lleva|hablas|vives|haces';
const trabajas2 =
  'fuiste|fue|pasaste|usas|cambiaste|empezaste|domina*|dirig*|lidera*|enseñas|te|se dedica|sos';
const trabajas = `(${trabajas1}|${trabajas2})`;
const personal1 = `${staff}|personal|gente|perfiles|profesionales|persona|personas|talento|alguien|candidat*|refuerz*|becari*|practicantes`;
const personal2 = 'compañer*|colega';
const personal = `(${personal1}|${personal2})`;
const buscamos1 = 'buscamos|contratamos|necesitamos|precisamos|seleccionamos|incorporamos|requerimos';
const buscamos2 = '(estamos|están) (buscando|contratando|seleccionando|incorporando|reclutando)';
const buscamos = `(${buscamos1}|${buscamos2})`;
const equipo = `(${role}|equipo|búsqueda|buscamos|buscando|busca|cliente|requisit*|proceso|oferta)`;
const encaj = '(encaj*|ajusta*|calza*|cuadra*|adapta*|cumple*|match|fit|alinea*|ideal|perfect*)';
const nuevosRetos1 =
  'cambiar de (trabajo|empresa|empleo|aires)|cambio (laboral|profesional|de trabajo|de empresa)|nuevos retos|nuevo reto';
const nuevosRetos2 = 'nuevo desafío|nuevos desafíos|nuevas oportunidades|propuestas|oportunidades laborales';
const nuevosRetos = `(${nuevosRetos1}|${nuevosRetos2})`;
const unirte =
  '(unirte|unirse|sumarte|sumarse|incorporarte|incorporarse|únete|súmate|sumate|unite|incorpórate)';
const tenerte = `(tenerte|tenerle|tenerlo|tenerla|teneros|tendré|tendremos|te tengo|le tengo|te tenga|tener ${your} (perfil|cv|contacto|currículum|datos))`;
const vacante = '(vacante*|puesto*|nada|plaza*|posición|posiciones|búsqueda*|procesos|nadie)';
const hoy = '(hoy|de momento|por ahora|por el momento|en este momento|todavía|aún)';
const ahora =
  '(ahora|abiert*|hoy|de momento|por ahora|activ*|por el momento|en este momento|todavía|aún|concret*)';
const surja = '(surja|surge|surgen|aparezca|aparece|salga|sale|abra|abramos|abrimos|tengamos|tenga|haya)';
const seleccion =
  '(selección|reclutamiento|headhunting|contratación|búsqueda (de perfiles|de talento|de ejecutivos|de directivos|y selección))';
const tu =
  '(tu|tus|su|sus|vuestr*|alguien|quien|algún|alguna|responsable|directora|director|jefa|jefe|gerente|persona|equipo|encargad*)';
const presentarme1 =
  'presentarme|presentarnos|me presentes|me presente|me presentas|me presentás|me presentases|me presentaras|me presentara';
const presentarme2 =
  'me presentarías|me presentaría|nos presente|nos presentes|nos presentarías|presentarías';
const presentarme = `(${presentarme1}|${presentarme2})`;
const tus1 =
  'tu|tus|su|sus|vuestr*|alguien|quien|quienes|algún|alguna|gente|ella|ellos|la persona|el responsable|la responsable';
const tus2 = 'el equipo|el departamento|el encargado|la encargada|la jefa|el jefe';
const tus = `(${tus1}|${tus2})`;
const jef = '(jef*|director*|gerente*|soci*|compañer*|responsable*|colega*|contactos)';
const meGustaria = '(me gustaría|quisiera|querría|quiero|necesito|intento|trato de)';
const miembro1 =
  'miembro*|soci* de|exalumn*|antiguos alumnos|ex alumn*|alumni|egresad*|participante*|inscrit*|inscript*|asistente*';
const miembro2 = 'voluntari*|apuntad*|ponente*|graduad* de|colegiad*';
const miembro = `(${miembro1}|${miembro2})`;
const formasParte1 =
  'formas parte|forma parte|perteneces|pertenece|eres miembro|es miembro|sos parte|sos miembro|eres parte|estás|está';
const formasParte2 = 'eres soci*|te uniste|se unió|somos|estamos';
const formasParte = `(${formasParte1}|${formasParte2})`;
const colabor =
  '(colabor*|trabajar|juntos|juntas|crucen|cruzarse|ayudar*|coincid*|hacer algo|relación|aportar*|sumar|contacto)';
const conUstedes1 =
  'con ustedes|con vosotros|en (tu|su|vuestr*|la)|a (tu|su|vuestr*) equipo|de (tu|su|vuestr*) (equipo|empresa|plantilla)';
const conUstedes2 =
  'a la (vacante|posición|oferta|plaza)|al (puesto|equipo|cargo)|del equipo|para ustedes|de ustedes';
const conUstedes = `(${conUstedes1}|${conUstedes2})`;
const trabajar =
  '(trabajar|incorporarme|formar parte|hacer (las)? prácticas|postular*|aplicar|unirme|sumarme|ingresar|optar|entrar)';
const puesto = `(vacante*|puesto*|plaza*|prácticas|practicantes|pasantes|personal|gente|contratando|becari*|alguna oportunidad|algún hueco|empleo|${staff})`;
const hay =
  '(hay|tienen|tenéis|habrá|existe|están|estáis|buscan|buscáis|contratan|contratáis|necesitan|necesitáis|aceptan|cuentan con)';
const sabes =
  '(sabes|sabe|sabés|saber|preguntaba|consultar|preguntar|preguntarte|preguntarle|consultarle|consultarte)';
const consejo1 =
  'consejo|consejos|opinión|orientación|recomendación|recomendaciones|sugerencia*|punto de vista|perspectiva|feedback|guía';
const consejo2 = 'mentoría|un par de consejos';
const consejo = `(${consejo1}|${consejo2})`;
const pedirte1 =
  'pedirte|pedirle|pediros|pedirles|pedir|agradecería|agradeceré|valoraría|necesito|busco|recibir|escuchar|conocer|saber';
const pedirte2 = 'me vendría bien|apreciaría';
const pedirte = `(${pedirte1}|${pedirte2})`;
const empezaste1 =
  'empezaste|empezó|llegaste|llegó|diste|dio|pasaste|pasó|lograste|logró|elegiste|eligió|decidiste|decidió|aprendiste';
const empezaste2 =
  'aprendió|hiciste|hizo|conseguiste|fue tu|fue su|fue para|resolviste|resolvió|gestionas|gestiona|afrontas|organizas';
const empezaste3 = 'organiza|es trabajar|ha sido';
const empezaste = `(${empezaste1}|${empezaste2}|${empezaste3})`;
const aconsejarme1 =
  'aconsejarme|orientarme|recomendarme|explicarme|contarme|decirme|ayudarme|guiarme|darme|compartirme';
const aconsejarme2 = 'compartir tu experiencia|compartir su experiencia';
const aconsejarme = `(${aconsejarme1}|${aconsejarme2})`;
const podrias = '(podrías|podría|podrás|puedes|puede|podés|te importaría|le importaría)';
const colaborar =
  '(colaborar|colaboración|colaboraciones|colaboremos|alianza|alianzas|cooperación|cooperar|coautor*|cofundador*|cofundar|coorganizar)';
const posible = '(posible*|proponer*|propuesta de|explorar*|plantear*|ver|estudiar|hablar de|interesad* en)';
const hacer =
  '(hacer|organizar|montar|preparar|lanzar|crear|desarrollar|escribir|publicar|armar|presentar|ofrecer|solicitar|construir|sacar)';
const complement =
  '(complement*|colabor*|juntas|juntos|unir|podrían|podríamos|sumar|compartir|encajan|alia*)';
const empresas1 =
  'empresas|organizaciones|asociaciones|estudios|equipos|laboratorios|bibliotecas|escuelas|entidades|talleres|universidades';
const empresas2 = 'grupos|centros|colegios|negocios';
const empresas = `(${empresas1}|${empresas2})`;
const socio =
  '(socio|socia|socios|socias|aliad*|partner|partners|colaborador*|cofundador*|coautor*|entidad|entidades|grupos)';
const podcast1 =
  'podcast|pódcast|panel|mesa redonda|jurado|ponente|ponencia|charla|entrevista|invitad*|programa de radio|clase magistral';
const podcast2 =
  'artículo|número|revista|blog|ciclo|conferencia|speaker|mis alumnos|nuestros alumnos|nuestras alumnas|contar tu|dieras';
const podcast3 = 'diera|capítulo';
const podcast = `(${podcast1}|${podcast2}|${podcast3})`;
const invitarte1 =
  'invitarte|invitarle|invitarlo|invitarla|invitaros|te invito|le invito|lo invito|la invito|invitar|nos encantaría que';
const invitarte2 = 'me encantaría que|nos gustaría que|me gustaría que';
const invitarte = `(${invitarte1}|${invitarte2})`;
const ser =
  '(ser|participar|venir|intervenir|estar|serías|sería|participarías|vendrías|vendría|participaría|participaras|fueras)';
const dar = '(dar|darías|daría|dieras|diera|impartir|impartirías|impartiría|ofrecer)';
const paginasWeb1 = `${goods}|páginas web|sitios web|marketing|leads|tiendas online|equipos|piezas|envases|muebles|vino|cursos|maquinaria`;
const paginasWeb2 =
  'repuestos|insumos|apps|hosting|outsourcing|campañas|uniformes|capacitación|capacitaciones|para empresas';
const paginasWeb = `(${paginasWeb1}|${paginasWeb2})`;
const ofrecemos1 =
  'ofrecemos|ofrezco|vendemos|vendo|comercializamos|distribuimos|fabricamos|proveemos|desarrollamos|brindamos|suministramos';
const ofrecemos2 = 'prestamos|importamos|proporcionamos|diseñamos';
const ofrecemos = `(${ofrecemos1}|${ofrecemos2})`;
const demo =
  '(demo|demostración|auditoría gratuita|prueba gratuita|consultoría gratuita|asesoría gratuita|diagnóstico gratuito|sesión estratégica)';
const agendar1 =
  'agendar|agendamos|agendemos|ver|mostrarte|mostrarle|enseñarte|enseñarle|hacerte|hacerle|solicitar|reservar|ofrecerte';
const agendar2 = 'ofrecerle|te hago|le hago';
const agendar = `(${agendar1}|${agendar2})`;
const presentarte1 =
  'presentarte|presentarle|presentaros|presentarles|mostrarte|mostrarle|contarte|contarle|ofrecerte|ofrecerle|ofrecerles';
const presentarte2 = 'enviarle|enviarte';
const presentarte = `(${presentarte1}|${presentarte2})`;
const ventas1 =
  'ventas|ingresos|facturación|clientes|leads|conversiones|conversión|tráfico|rentabilidad|ganancias|reservas|productividad';
const ventas2 = 'visibilidad|beneficios|prospectos|pacientes|citas|reuniones';
const ventas = `(${ventas1}|${ventas2})`;
const aumentar1 =
  'aumentar|aumentamos|incrementar|duplicar|triplicar|multiplicar|escalar|disparar|potenciar|impulsar|mejorar|maximizar';
const aumentar2 = 'generar|conseguir|captar|atraer|cerrar';
const aumentar = `(${aumentar1}|${aumentar2})`;
const ingresos =
  '(ventas|ingresos|facturación|clientes|leads|conversiones|tráfico|rentabilidad|ganancias|reservas|prospectos|citas)';
const ampliar1 =
  'ampliar|ampliando|expandir|expandiendo|hacer crecer|crecer|extender|aumentar|agrandar|incrementar|fortalecer|enriquecer';
const ampliar2 = 'construir|construyendo|desarrollar|crear';
const ampliar = `(${ampliar1}|${ampliar2})`;
const conectar1 =
  'conectar|conectarnos|conectarme|contactar|contactarte|contactarle|contactarlo|enlazar|agregarte|agregarle|agregarlo';
const conectar2 = 'añadirte|añadirle|vincularnos|tenerte|tenerle|tenerlo';
const conectar = `(${conectar1}|${conectar2})`;
const vender1 =
  'vender|venderte|venderle|venderos|venta|ventas|vendo|vendemos|pitch|spam|publicidad|intención comercial|ánimo de vender';
const vender2 =
  'compromiso|segundas intenciones|interés comercial|doble intención|discurso comercial|fines comerciales';
const vender = `(${vender1}|${vender2})`;

export const reasons: Record<ReasonCode, Phrases> = {
  'recalls-meeting': `
    nos (conocimos|presentaron|cruzamos|sentamos|saludamos|reunimos|vimos) ..1 (en|el|ayer|hace|durante|por|de|cuando);
    nos (conocimos|presentaron|cruzamos|sentamos|saludamos|reunimos|vimos) ..1 (la|anoche|hoy|este|esta|a|al|tras|un|una);
    (ya nos conocemos|nos conocemos (de|del|desde)|ya nos conocíamos);
    coincidimos ..2 (ayer|hace|durante|anoche|la semana|el mes|el año|el verano|trabajando|estudiando);
    coincidimos ..1 en (la|el|una|un|las|los|aquel*|tu|su) ..2 (${event}|oficina|empresa|proyecto|mesa|tren|avión|boda|cena);
    coincidimos ..1 en (la|el|una|un|las|los|aquel*|tu|su) ..2 (charla|clase|equipo|turno|estand|stand|universidad|facultad);
    (charlamos|conversamos|platicamos|hablamos) ..2 (ayer|anoche|hace|durante|un rato|brevemente|al final|después de|en la|en el|en tu|en su);
    (trabajamos|estudiamos|colaboramos|cursamos|jugamos|cantamos|investigamos|viajamos) ${juntos};
    compartimos (mesa|clase|aula|piso|oficina|despacho|equipo|turno|departamento|viaje|taxi|laboratorio|escenario|panel|cuarto|habitación);
    (fue|ha sido) ..2 (placer|gusto|agradable|genial|estupendo|lindo|bueno|divertido|alegría|lujo) ..1 ${conocer};
    (gusto|placer|encantad*|alegría|bueno) ..1 ${conocerte} ..1 (ayer|en|el|hoy|anoche|la|durante|este|del|después|tras);
    (te|le|lo|la|os) conocí ..1 (en|el|ayer|hace|durante|cuando|por|gracias|la);
    (te|se|os) (acuerdas|acuerda|acordás|acordarás|acordará|acordáis|acuerde|acuerdes) (de|que);
    me (recuerdas|recuerda|recordarás|recordará|recuerdes|recuerde|recordás); te suena mi (cara|nombre);
    (fui|era) ${your} ..2 (alumn*|compañer*|becari*|vecin*|estudiante|colega|practicante|asistente|pasante|paciente|residente|tesista);
    hicimos (juntos|juntas); (estuvimos|hemos estado) (juntos|juntas) en;
    soy (un|una|tu|su)? (antigu*|ex|viej*) (compañer*|colega|alumn*|vecin*|jef*|becari*|practicante|estudiante);
    soy (un|una)? (excompañer*|exalumn*|excolega) (tuy*|suy*); antigu* alumn* (tuy*|suy*); (fuimos|éramos) ..2 (compañer*|colegas|vecin*|soci*|amig*|alumn*);
    (estuve|estaba|estuvimos|estábamos|senté|sentad*) ..3 (${withYou}|a ${your} lado|junto a ${you}|al lado de ${you}|detrás de ${you}|frente a ${you});
    (estuve|estaba|asistí|participé) ..2 ${your} ..1 (clase|clases|grupo|mesa|estand|stand|laboratorio|equipo|taller);
    (cuánto tiempo|tanto tiempo|mucho tiempo|años|meses) sin (ver*|saber|hablar|coincidir); hace ..3 que no (nos|te|le|hablamos|coincidimos|sé de);
    desde que (nos vimos|coincidimos|trabajamos|estudiamos|dejaste|te fuiste|hablamos|terminamos); (retomar|recuperar) (el)? contacto; reencontr*;
    (trabajé|estudié|colaboré|hablé|charlé|platiqué|conversé|coincidí|compartí) ..2 ${withYou}; hice ..1 prácticas ..1 (${withYou}|en ${your})`,
  'follows-up-talk': `
    gracias ..1 por ..4 ${charla} ..1 ${deAyer};
    ${siguiendo} ..1 (nuestr*|aquella|esa) ..1 (charla|conversación|plática|reunión|llamada|encuentro|café|entrevista);
    (charla|conversación|plática|reunión|llamada) (de ayer|que tuvimos|pendiente|del otro día);
    (charla|conversación|plática|reunión|llamada) (de la semana pasada|del (lunes|martes|miércoles|jueves|viernes));
    como ..1 (comenté|prometí|quedamos|acordamos|conversamos|comentamos|platicamos|prometido|hablamos|charlamos);
    quedamos en ..4 (escribir*|hablar|seguir|enviar*|pasar*|contact*|agregar*|conectar*|mantener)`,
  'names-mutual': `
    (me|nos) ..1 (recomendó|recomendado|recomendaron|sugirió|sugerido|aconsejó|aconsejado|dijo|comentó|animó|propuso|indicó) ..2 ${contact};
    (me|nos) ..1 (pasó|dio|pasado|dado|facilitó) ..1 ${your} (contacto|nombre|número|correo|datos|teléfono|mail|referencia);
    (me|nos) ..1 (compartió|proporcionó|envió|mencionó|recomendó) ..1 ${your} (contacto|nombre|número|correo|datos|teléfono|mail|referencia);
    (me|nos) ..1 (habló|hablaron|hablado|contó|contado|ha dicho|dijo) ..4 (de|sobre) (${you}|${your} (trabajo|proyecto|labor|equipo|experiencia));
    (me|nos) ..1 (remitió|derivó|refirió|dirigió|recomendó) a ${you};
    (un|una|nuestro|nuestra) ..2 (amigo|amiga|conocido|conocida|colega|compañero|compañera|contacto|amistad) (en común|común|mutuo|mutua|compartid*);
    (por recomendación|por sugerencia|por indicación|por consejo|por intermedio) (de|del); (recomendad*|referid*|derivad*|aconsejad*) por ..4;
    de parte de (mi|nuestr*|tu|su|un|una) ..1 (amig*|colega|compañer*|conocid*|profesor*|herman*|prim*|jef*|soci*);
    a través de (mi|nuestr*|un|una) ..1 (amig*|colega|compañer*|conocid*|profesor*|herman*|prim*|jef*|soci*);
    (conoces|conoce|conocés|trabajas con|trabaja con|trabajaste con) ..1 (a)? (mi|nuestr*) ..1 (herman*|prim*|jef*|compañer*|amig*|soci*|colega);
    (conoces|conoce|conocés|trabajas con|trabaja con|trabajaste con) ..1 (a)? (mi|nuestr*) ..1 (pareja|marido|mujer|espos*|cuñad*|vecin*|profesor*);
    (amig*|compañer*|herman*|prim*|jef*|colega|soci*|cuñad*|vecin*) (tuy*|suy*|vuestr*); soy (amig*|herman*|prim*|cuñad*) de;
    (habla|hablan|habló|hablado|cuenta|dice|dicen) ..1 (bien|maravillas|mucho|maravilla) de ${you};
    (ambos|ambas|los dos|las dos|tú y yo) ..1 (conocemos|trabajamos con); conocemos (ambos|los dos|las dos) a;
    te (manda|mandan|envía) ..1 (saludo*|recuerdos|abrazo); (saludos|recuerdos) de parte de; nos presentó ..4`,
  'counts-mutuals': `
    (contactos|amigos|amigas|amistades|conocidos|conexiones|colegas|personas|compañeros|gente) (en común|comunes|mutu*|compartid*);
    conocemos a ..4 mism* (gente|personas|colegas); nos movemos en ..2 mismos círculos; (redes|círculos|contactos) (se cruzan|se solapan|coinciden);
    compartimos (varios|muchos|bastantes|algunos|<number>|unos) ..1 (contactos|amigos|conexiones)`,
  'praises-work': `
    (${read}) ..2 ${your} ..1 ${work}; (${liked}) ..2 ${your} ..1 ${work}; (${cheered}) ..2 ${your} ..2 ${work};
    ${your} ..1 ${work} ..8 (${moved}|${moved2}); (seguidor*|lector*|oyente|suscriptor*|fan|usuari*) ..2 de ${your} ..1 ${work};
    gracias por (mantener|escribir|compartir|publicar|crear|desarrollar|traducir|grabar) ..1 (la|el|los|las|tu|tus|su|sus|ese|esa|este|esta) ..1 ${work};
    (el|la|los|las) ${work} que (escribi*|diste|dio|publica*|publicó|compart*|hici*|hizo|grab*|mantien*|desarroll*|subi*|present*|impartiste|impartió);
    (te|le|lo|la|os) ..1 (escuché|vi|oí|escuchado|visto) ..1 (hablar|en la radio|en el podcast|en youtube|en la tele*|dar);
    (te|le|lo|la|os) ..1 (escuché|vi|oí|escuchado|visto) ..1 (presentar|en el escenario|exponer|explicar|en la mesa redonda|en el panel);
    (pregunta|duda|comentario) (sobre|acerca de) ${your} ..1 ${work};
    lo que (escribi*|escribes|escribió|dijiste|dijo|contaste|contó|cuentas|explicas*|explicó|publica*|publicó) (sobre|acerca|en|de);
    (admiro|me encanta|me gusta|me inspira) ..2 (lo que haces|lo que hace|lo que hacés|${your} forma de (escribir|enseñar|explicar|contar))`,
  'praises-profile': `
    (impresion*|impactad*|fascin*|admir*|inspir*|cautiv*|sorprend*) ..4 ${your} ..1 (perfil|trayectoria|experiencia|carrera);
    (impresion*|impactad*|fascin*|admir*|inspir*|cautiv*|sorprend*) ..4 ${your} ..1 (recorrido|logros|currículum|cv|formación|liderazgo);
    ${your} ..1 (perfil|trayectoria|experiencia|carrera|recorrido|currículum|cv|formación) ..3 ${impresion};
    (impresionante|interesante|excelente|gran|brillante) (perfil|trayectoria|carrera|recorrido|currículum);
    (admirable|inspirador*|destacad*|sólida|increíble|impecable|tremend*) (perfil|trayectoria|carrera|recorrido|currículum);
    (perfil|trayectoria|carrera|recorrido|currículum) ..1 (impresionante|interesante|admirable|inspirador*|destacad*|brillante|envidiable);
    (llamó|llamado|llama) ..2 la atención ${your} ..1 (perfil|trayectoria|experiencia|carrera|recorrido);
    (me (gusta|gustó|encanta|encantó|interesa|interesó)) ..1 ${your} ..1 (perfil|trayectoria|recorrido|carrera|experiencia)`,
  'came-across-profile': `
    ${vi} ..1 ${your} ..1 (perfil|página|cuenta|currículum|cv|linkedin);
    (me|nos) ..1 (apareció|salió|apareciste|saliste|aparecido|salido) ..3 (perfil|sugerenc*|recomend*);
    linkedin me ..1 (sugirió|recomendó|propuso|mostró|sugiere|recomienda|ha sugerido); ${your} perfil ..1 (apareció|salió|aparece|me salió);
    navegando por ..2 (linkedin|la red|perfiles)`,
  'profile-detail': `
    ${your} ..1 (experiencia|trayectoria|formación|conocimientos|paso|etapa|años|cambio|especialización) (en|con|como|por|de|del|al|a|sobre);
    ${your} ..1 (doctorado|máster|maestría|certificación|labor|perfil|recorrido|estancia|salto|voluntariado|transición) (en|con|como|por|de|del|al|a|sobre);
    (veo|vi|leí|leo|noté|he visto|me fijé|observo|observé) ..3 que ..1 ${trabajas}; (según|de acuerdo con) ${your} perfil;
    ${your} perfil (dice|menciona|indica|muestra|pone|cuenta); en ${your} perfil (que|pone|dice|mencion*|aparece|figura|sale);
    (la línea|la frase|el apartado|la sección|la parte) ..4 ${your} (perfil|currículum|cv|bio)`,
  'offers-opening': `
    ${buscamos} ..2 ${personal};
    (queremos|necesitamos|buscamos) ..1 (incorporar|contratar|reforzar|ampliar|sumar) ..3 (${staff}|equipo|perfil*|persona*|profesional*|alguien|gente);
    (busco|estoy buscando|necesito|busca|está buscando) ..2 (${staff}|perfil*|persona) ..6 (para ${ours}|que se (incorpore|una|sume));
    (busco|estoy buscando|necesito|busca|está buscando) ..2 (profesional*|candidat*|alguien) ..6 (para ${ours}|que se (incorpore|una|sume));
    (mi|nuestro|un|uno de mis|uno de nuestros) (cliente|clientes) ..3 (busca|necesita|precisa|requiere|está buscando|incorpora|contrata|está contratando);
    hay (un|una|dos|tres|varios|varias|<number>) ..1 ${role}; (tenemos|tengo|abrimos|abrió|abierto|ofrecemos|ofrezco|quedó|quedado|surgió) ..3 ${role};
    (contamos con|manejo|manejamos|publicamos|estoy llevando|llevo|cubrimos|cubriendo|cubrir) ..3 ${role};
    ${role} ..4 (abiert*|disponible*|libre*|por cubrir|sin cubrir|encaj*|acorde|ideal|para ${you}|te pued*|te podría);
    ${role} ..4 (interesarte|interesarle|le pued*|le podría|que podría|en nuestr*|en mi equipo|en remoto|con nosotros);
    (vacante|puesto|posición|plaza) (de|como|para) ..1 ${staff}; ${your} ..1 (perfil|experiencia|trayectoria|formación|cv) ..6 ${encaj} ..6 ${equipo};
    (encajarías|encajaría|encajas|encaja|calzas|calzarías) ..4 (equipo|${role}|empresa|búsqueda|buscamos|proyecto);
    (interes*|gustaría|animas|animarías|apetece*|planteas|planteado|considerar*|valorar*|abiert*|dispuest*|escuchar|disponible) ..3 ${nuevosRetos};
    (estás|está|estarías|estaría|estas) ..1 (abiert*|disponible|dispuest*|interesad*) ..2 (a|en|para) ..3 (cambi*|oportunidad*|retos|reto|desafíos);
    (estás|está|estarías|estaría|estas) ..1 (abiert*|disponible|dispuest*|interesad*) ..2 (a|en|para) ..3 (propuestas|puesto|posición|vacante|ofertas);
    ${unirte} a (nuestr*|mi|un|una|el|la|su) ..2 (equipo|empresa|compañía|clínica|hospital|consultora|startup|plantilla|despacho|proyecto);
    (trabajar|trabajarías|trabajaría|vente) con nosotros;
    (enviar*|mandar*|pasar*|compartir*|envío|paso|mando) ..3 (descripción del (puesto|cargo)|descripción de la (vacante|posición));
    (enviar*|mandar*|pasar*|compartir*|envío|paso|mando) ..3 (detalles (del puesto|de la vacante|de la posición|de la oferta)|la vacante|ficha del puesto);
    (te|le|os|les) ..1 (interesa|interesaría|interese|gustaría) ..3 (la vacante|el puesto|la posición|la plaza|esta vacante|este puesto|esta posición);
    tengo una (oferta|propuesta) (de trabajo|laboral|de empleo); proceso de selección (para|de|abierto)`,
  'names-vacancy': `
    vacante*; (oferta|ofertas|propuesta) (de empleo|de trabajo|laboral*);
    (oportunidad|oportunidades) (laboral*|profesional*|de carrera|de empleo|de trabajo); proceso* de selección;
    (nuevo|próximo|siguiente) (reto|desafío|paso) profesional; (nuevo puesto|contrato indefinido|búsqueda laboral)`,
  'job-terms': `
    (salario|sueldo|remuneración|retribución|nómina|jornada completa|media jornada|tiempo completo);
    (medio tiempo|tiempo parcial|teletrabajo|home office|híbrido|modalidad remota|modalidad híbrida); banda salarial; rango salarial; prestaciones de ley;
    prestaciones superiores; <money> (bruto*|brutos anuales|al año|anuales|mensuales); contrato (indefinido|temporal|fijo|de obra);
    turno* (de noche|noche|rotativ*|de mañana|de tarde|nocturno*); obra social; incorporación inmediata; <number> días (a la semana|por semana|en oficina);
    100% remoto`,
  'keeps-for-later': `
    (futur*|próxim*|posterior*|eventual*) ..1 (vacante*|búsqueda*|procesos|posiciones|puestos|ofertas|plazas|incorporaciones);
    (futur*|próxim*|posterior*|eventual*) ..1 (selecciones|contrataciones|oportunidades (laborales|profesionales|de trabajo|de empleo));
    ${tenerte} ..3 en (cuenta|mente|el radar|mi radar|cartera|nuestr*|mi) ..2 (para|cuando|si|base|futur*|próxim*|de cara|bolsa);
    (guardar*|conservar*|mantener*|incluir*) ..4 en (nuestra|mi|la) ..1 (base de datos|base|bolsa|cartera|lista|cantera|pool) ..3;
    (agregar*|añadir*|sumar*|guardo|guardaré|registrar*) ..4 en (nuestra|mi|la) ..1 (base de datos|base|bolsa|cartera|lista|cantera|pool) ..3;
    (banco|pool|cantera|bolsa|red|cartera) de (talento*|candidat*|perfiles);
    ahora ..1 no (tenemos|tengo|hay|contamos con|manejo) ..4 (vacante*|puesto*|nada|plaza*|posición|posiciones|búsqueda*|procesos);
    ${hoy} ..1 no ..1 (tenemos|tengo|hay|contamos con|manejo|busco|buscamos) ..4 ${vacante};
    no (tenemos|tengo|hay|contamos con|manejo) ..3 (vacante*|puesto*|plaza*|posición|posiciones|búsqueda*|proceso*|oferta*) ..2 ${ahora};
    (cuando|si|en cuanto|apenas|por si) ..2 ${surja} ..3 (algo|vacante|puesto|posición|plaza|búsqueda|una oferta|proceso) ..4`,
  'recruits-in-field': `
    (soy|como|trabajo) ..3 (reclutador*|recruiter|headhunter|cazatalentos|selección de personal|adquisición de talento|atracción de talento);
    (soy|como|trabajo) ..3 (talent acquisition|talent partner|técnic* de selección|consultor* de selección|consultor* de talento|selección de perfiles);
    (recluto|reclutamos|selecciono|seleccionamos|cubro|cubrimos|coloco|colocamos) ..2 (perfiles|personal|para|puestos|en|vacantes);
    (recluto|reclutamos|selecciono|seleccionamos|cubro|cubrimos|coloco|colocamos) ..2 (profesionales|candidat*|talento|posiciones|${staff});
    (especializad*|especializo|especializamos|enfocad*|dedico|dedicamos|dedicad*) ..2 ${seleccion};
    (consultora|agencia|empresa|firma|boutique|consultoría) ..2 (de|en) (selección|reclutamiento|headhunting);
    (consultora|agencia|empresa|firma|boutique|consultoría) ..2 (de|en) (trabajo temporal|búsqueda|executive search|talento);
    (llevo|gestiono|manejo|suelo llevar) ..2 (procesos de selección|selecciones|búsquedas)`,
  'asks-introduction': `
    ${presentarme} (a|con|al) ..1 ${tu};
    (ponerme|ponernos|pondrías|pondría|ponés|pones|pusieras|pusiera|pongas|ponga|poner|pondrían) ..2 en contacto con ${tus};
    (conoces|conoce|conocés|conocerías) (usted|tú|vos|ustedes)? ..1 (alguien|algún|alguna|gente|personas);
    (conocería|conocéis|conocen|sabes de|sabe de|sabés de) (usted|tú|vos|ustedes)? ..1 (alguien|algún|alguna|gente|personas);
    (conectarme|conectarnos|vincularme|contactarme|enlazarme) con (alguien|tu|su|quien|gente|el|la|las|los) ..4;
    (alguien|gente|personas|quien) ..1 (de|en|dentro de) ${your} ..1 (red|círculo|entorno|agenda|equipo|contactos|empresa);
    (usar|aprovechar|recurrir a|apoyarme en|acceder a|llegar a) ${your} ..1 (red|contactos|agenda|jef*|director*|gerente*|soci*|responsable*);
    a través de (ti|usted|vos|tu red|su red|tus contactos|sus contactos); (recomendarme|recomiendes|derivarme|referirme|recomendarnos) (a|ante|con) ..4;
    (pasarme|facilitarme|darme|compartirme|conseguirme|pasarías|darías|facilitarías|me pasas|me das) ..1 (el|un|algún) contacto ..2 (de|del|con);
    (hacer|hacerme|harías|haces|hicieras) ..1 (puente|una intro|una introducción|una presentación|la intro|la presentación) ..4;
    ${meGustaria} ..2 (conocer|llegar|hablar con|contactar|contactar con) ..1 (a)? ${your} ${jef}`,
  'asks-who-decides': `
    (quien|quienes) ..2 (lleva|llevan|decide|deciden|se encarga|se encargan|se ocupa|se ocupan|gestiona) ..3;
    (quien|quienes) ..2 (responsable|encargado|encargada|toma las decisiones|toma la decisión|maneja|ve los temas) ..3;
    (con|a) quien ..2 (puedo|podría|debo|debería|tendría|hablo) ..2 (hablar|contactar|tratar|comunicarme|dirigirme|ver|escribir|presentar)?;
    (con|a) quien ..2 (hay que|tengo que|me dirijo|corresponde) ..2 (hablar|contactar|tratar|comunicarme|dirigirme|ver|escribir|presentar)?;
    (persona|interlocutor*|contacto) (adecuad*|correct*|indicad*|responsable|encargad*|idóne*|a cargo) ..3;
    (decisor*|tomador* de decisiones|responsable* de compras|jefe de compras|jefa de compras|departamento de compras)`,
  'same-field': `
    (mismo|misma|mismos|mismas) ..1 (sector|ramo|rubro|campo|área|profesión|gremio|ámbito|oficio|disciplina);
    (mismo|misma|mismos|mismas) ..1 (especialidad|industria|mundillo|tema|temas|giro|nicho|terreno|problema|problemas);
    (sector|ramo|rubro|campo|área|ámbito|perfil|trabajo|especialidad) (similar|parecid*|afín|afines|cercan*|relacionad*);
    yo también (soy|trabajo|me dedico|doy|enseño|investigo|estudio|programo|diseño|desarrollo|escribo|llevo|hago|estoy en|vengo); yo hago lo mismo;
    (me dedico|nos dedicamos) a lo mismo; también soy ${staff};
    también (trabajo|me dedico|doy clase*|enseño|investigo|programo|diseño|desarrollo|escribo) ..1 (en|con|como|a|sobre|de|al);
    (trabajo|me dedico|investigo) también (a|en|con|como|sobre);
    (como|igual que) (tú|usted|vos|vosotr*|ustedes) ..1 (soy|trabajo|me dedico|enseño|investigo|doy|estudio|desarrollo|${staff});
    ${staff} (como|igual que|al igual que) (tú|usted|vos|vosotr*|ustedes);
    (colega|colegas|compañer*) (de profesión|del sector|del gremio|de oficio|del ramo|del rubro|de rubro|de sector|de especialidad);
    (ambos|ambas|los dos|las dos) ..1 (trabajamos|nos dedicamos|investigamos|somos|enseñamos|estamos en|damos|usamos|diseñamos|desarrollamos|escribimos);
    (intercambiar|compartir|contrastar|comparar|cambiar) ..2 (experiencias|impresiones|conocimientos|notas);
    (intercambiar|compartir|contrastar|comparar|cambiar) ..2 (apuntes|trucos|buenas prácticas|puntos de vista|recursos);
    (profesionales|gente|personas|colegas|compañeros) ..1 (del|de mi|de este|de la|de nuestro) ..1 (sector|rubro|ramo|gremio|profesión);
    (profesionales|gente|personas|colegas|compañeros) ..1 (del|de mi|de este|de la|de nuestro) ..1 (industria|área|ámbito|campo|especialidad);
    (nos dedicamos|trabajamos|investigamos) (a|en|sobre|con) ..2 (lo mismo|cosas parecidas|temas parecidos|temas similares|temas afines)`,
  'same-community': `
    nuestra (promoción|asociación|facultad|cohorte|universidad|promo|parroquia|peña); nuestro (coro|club|máster|colegio|instituto|curso|grupo de);
    mism* ..1 ${group}; (también|ambos|ambas|los dos|las dos|tú y yo|somos|fuimos) ..4 ${miembro};
    (egresad*|exalumn*|graduad*|alumn*|miembro|soci*|voluntari*) (de|del|en) ..5 (como tú|igual que|como usted|también|como vos);
    (vi|veo|leí|visto|noté|enteré) ..3 que ..2 (vas|va|irás|irá|asist*|participa*|estarás|estará) ..4 ${event};
    (vi|veo|leí|visto|noté|enteré) ..3 que ..2 (expon*|hablarás|hablas|vienes|viene|presentas|presentarás) ..4 ${event};
    (vi|veo|leí|visto|noté) ..3 que ..2 ${formasParte} ..3 (grupo|comunidad|asociación|club|foro|colegio de|red de|peña|coro|programa);
    (vas|va|irás|irá|asistirás|asistirá|vienes|viene|participarás|participas|estarás|estará|vais|van) ..1 (a|al|en|por) ..2 ${event};
    (voy|iré|asistiré|asisto|participaré|inscrit*|inscript*|apuntad*|acudiré|estaré|apunté|inscribí) ..3 ${event};
    nos (vemos|veremos|encontramos) (allí|allá|ahí|en (el|la|los|las) ..2 ${event}); (exalumn*|alumni|antiguos alumnos|antiguas alumnas|ex alumnos) (de|del);
    (miembro|miembros|soci*|integrante*) (de|del) ..2 (asociación|comunidad|club|grupo|foro|colegio oficial|coro|peña|colectivo|red)`,
  'names-event': `
    ${event}; alumni; exalumn*; antiguos alumnos; grupo de usuarios; comunidad de (usuarios|desarrolladores|práctica|mujeres|docentes)`,
  'builds-relationship': `
    (construir|crear|establecer|desarrollar|cultivar) ..2 (relación|relaciones|vínculo|vínculos|lazo|lazos|confianza|amistad) ..2;
    (forjar|generar|iniciar|entablar|mantener|fortalecer) ..2 (relación|relaciones|vínculo|vínculos|lazo|lazos|confianza|amistad) ..2;
    (mantener|mantenernos|mantengamos|estar|estemos|seguir|sigamos|quedar|permanecer) ..1 en contacto; mantener el contacto;
    (intercambiar|compartir) (ideas|opiniones|perspectivas|reflexiones|puntos de vista);
    (a largo plazo|en el futuro|algún día|más adelante|con el tiempo|tarde o temprano|en un futuro|a futuro) ..8 ${colabor};
    nuestros caminos ..3 (cruz*|vuelv*|encuentr*);
    (colabor*|juntos|juntas|coincid*|crucen|ayudar*) ..4 (en el futuro|algún día|más adelante|en un futuro|a futuro|con el tiempo);
    (conocernos|conocerte|conocerle|conocerlo|conocerla) ..1 (mejor|poco a poco|un poco más|con calma);
    (sin|no tengo) ..2 (prisa|prisas|agenda|motivo concreto|ningún motivo|nada concreto);
    (sin|no tengo) ..2 (un objetivo concreto|ningún objetivo|intención concreta|una propuesta concreta); seguir (tu|su) (camino|evolución|recorrido)`,
  'looks-for-job': `
    (busco|estoy buscando|ando buscando|ando en busca|estoy en búsqueda) ..4 ${job};
    (estoy en busca|me encuentro en búsqueda|me encuentro buscando|sigo buscando|en búsqueda activa) ..4 ${job};
    (busco|estoy buscando) ..2 (reinsertarme|reincorporarme|cambiar de (trabajo|empresa|aires)|mi primer*|dónde hacer|empresa donde);
    (gustaría|quisiera|quiero|deseo|encantaría|interesa|interesad*|ilusión|ilusionaría|sueño|querría) ..3 ${trabajar} ..1 ${conUstedes};
    (postulé|apliqué|inscribí|he postulado|he aplicado|candidaté|estoy postulando|me postulo) ..3 (vacante|puesto|oferta|posición|cargo|plaza|proceso);
    (envié|mandé|presenté|presentar|enviar*|he enviado|hice llegar|dejar*) ..2 mi (candidatura|solicitud|postulación|cv|currículum|hoja de vida|curriculum);
    mi (candidatura|postulación); ${sabes} si ..2 ${hay} ..3 ${puesto};
    (hay|tienen|tenéis|habría|tendrían) ..3 (vacante*|puesto*|plaza*) ..4 en (tu|su|vuestr*) ${firm} (para alguien|para mí|para un|para una)?;
    (hay|tienen|tenéis|habría|tendrían) ..3 (prácticas|hueco|trabajo|pasantías) ..4 en (tu|su|vuestr*) ${firm} (para alguien|para mí|para un|para una)?;
    (quedé|quedado|estoy|encuentro) ..1 (sin trabajo|sin empleo|sin chamba|sin laburo|desemplead*|en paro|en el paro|cesante|desocupad*|a la búsqueda);
    (me despidieron|fui despedid*|me han despedido|perdí mi (trabajo|empleo));
    (mi contrato ..2 (termina|acaba|vence|finaliza)|(termina|acaba|vence) mi contrato);
    estoy ..1 abiert* a ..2 (ofertas|oportunidades|propuestas|retos|desafíos); (tengo)? disponibilidad (inmediata|para incorporarme|para empezar|completa);
    (saben|sabes|sabe|sabés|te enteras|se entera) de (algo|alguna (vacante|oferta|oportunidad)|algún (puesto|trabajo|empleo));
    (tenerme|me tengas|me tenga|me tengan|me tuviera|me tuvieras|me tuvieran|tuvieran) en cuenta; cambiar de (trabajo|empleo|empresa) y;
    en búsqueda de (empleo|trabajo|mi primer*|prácticas); (poder)? hacer (las|mis) prácticas ..1 (en|con)`,
  'sends-cv': `
    (mi|adjunto|adjunto mi|envío mi|mando mi|comparto mi) ..1 (cv|currículum|currículo|hoja de vida|portafolio|portfolio|resumé);
    búsqueda de (empleo|trabajo); (recién|recientemente) (graduad*|egresad*|titulad*|licenciad*|recibid*); recién (terminé|acabé|me gradué|me recibí|egresé);
    (acabo de|terminé|he terminado|acabé) ..1 (graduarme|terminar|titularme|recibirme|egresar);
    (acabo de|terminé|he terminado|acabé) ..1 (la carrera|el máster|la maestría|mis estudios|el grado|el bootcamp)`,
  'asks-advice': `
    ${pedirte} ..2 ${consejo}; (algún|un|tu|su|unos|algunos) (consejo|consejos) ..3 (para|sobre|me|de|que|a)?;
    qué (me)? (recomiendas|recomienda|recomendás|recomendarías|recomendaría|aconsejas);
    qué (me)? (aconseja|aconsejarías|aconsejaría|opinas|opina|harías|haría|sugieres|sugiere);
    (hacerte|hacerle|haceros|haceroslo) ..2 (pregunta|preguntas|consulta|consultas|cómo|qué|por|sobre|si|una cosa|cosa);
    (consultarte|consultarle|hacer|preguntarte|preguntarle) ..2 (pregunta|preguntas|consulta|consultas|cómo|qué|por|sobre|si|una cosa|cosa);
    (tengo|me surge|me surgió|me surgen|una|dos|unas|par de) ..2 (duda|dudas|pregunta|preguntas|consulta) (sobre|acerca|para|de|con|respecto|que);
    (cómo|por qué|qué|cuál|cuáles|dónde) ${empezaste} ..6; ${podrias} ..2 ${aconsejarme} ..2 (cómo|qué|si|sobre|por|con|en|un|alguna|algún|algunos|a|tu|su)?;
    (me (oriente|orientes|aconseje|aconsejes|guíe|guíes|orientara|aconsejara)); aprender de (ti|usted|vos|tu|su|alguien como);
    (mentor|mentora|mentoría|mentoring); (merece|vale) la pena ..8; (me gustaría|quisiera|quería|querría) (saber|entender) (cómo|qué|si|por qué) ..8;
    (me (puedes|podrías|podría|puede|podés)) ..1 (contar|explicar|orientar|aconsejar|recomendar)`,
  'shows-curiosity': `
    (curiosidad|me pregunto|me preguntaba|me intriga|me interesa saber|me interesaría saber|intrigad*) ..3 (por|sobre|cómo|qué|si|saber|de)?;
    (saber|conocer|aprender|entender|escuchar|leer) ..1 más (sobre|acerca de|de) (tu|su|lo que|cómo|ti|usted|vuestr*);
    (pregunta|duda|consulta) (rápida|breve|corta|cortita|sencilla|pequeña); (una|breve|pequeña) (preguntita|consulta rápida)`,
  'proposes-cooperation': `
    ${colaborar} ..2 (con|en|entre|juntos|para|de|estratégica*|conjunta*|podría*|futura*|sobre|que|posible*);
    ${posible} ..2 (una|alguna|la|en)? (colaboración|colaboraciones|colaborar|alianza|alianzas|cooperación|sinergia comercial);
    (proyecto|propuesta|solicitud|artículo|taller|exposición|investigación|iniciativa|estudio|evento) (conjunt*|en común|en conjunto|a cuatro manos);
    ${hacer} ..5 (juntos|juntas|conjuntamente|en conjunto|entre ambos|entre los dos|a medias|entre las dos);
    (nuestras|ambas|las dos|nuestros|ambos|los dos) ..1 ${empresas} ..5 ${complement}; (unir|sumar|aunar|juntar) (fuerzas|esfuerzos); unamos fuerzas;
    (busco|buscamos|estamos buscando|estoy buscando|necesitamos|necesito) ..2 ${socio} ..2 (para|en|técnic*|estratégic*|local*|con|que)?;
    (ser|seas|fueras|fuera|convertirte|como) (socio|socia|partner|aliad*) ..2; compartir (estand|stand|gastos|costes|costos|recursos) ..4`,
  'invites-to-contribute': `
    ${invitarte} ..6 ${podcast}; ${ser} ..3 (como|de)? (ponente|invitad*|speaker|jurado|panelista|conferencista|expositor*|entrevistad*) ..3;
    ${dar} ..1 (una|la) (charla|ponencia|clase|conferencia|masterclass|sesión) ..1 (en|a|para) (nuestr*|mi|mis|el|la|los|las);
    (escribir|escribirías|escribiría|escribieras|publicar) ..3 (para|en) (nuestr*|mi) (revista|blog|boletín|newsletter|número|libro|periódico);
    (entrevistarte|entrevistarle|entrevistarlo|entrevistarla) ..4;
    (participar|participarías|participaría|salir) en (nuestr*|mi) ..1 (podcast|pódcast|programa|panel|ciclo|${event}|revista|canal|jurado|antología)`,
  'offers-product': `
    (ayudo|ayudamos|apoyamos|apoyo|asesoramos|asesoro|acompañamos|acompaño|asistimos|trabajamos con|capacitamos|formamos) ..1 (a)? ${client} ..8;
    (nuestr*|mi) ..2 ${goods} ..3 (que|ayuda*|permite*|ahorra*|para|puede*|podría*|automatiza*|reduce);
    (nuestr*|mi) ..2 ${goods} ..3 (ofrece|está|mejora*|te|le|es|hace|facilita*|optimiza*|incluye|cuesta|de); ${ofrecemos} ..4 ${paginasWeb};
    ${agendar} ..2 ${demo};
    (demo|prueba|auditoría|consulta|asesoría|sesión|diagnóstico|cotización) (gratuit*|gratis|sin costo|sin coste|sin compromiso|de cortesía);
    (presupuesto|muestra|muestras|webinar|clase|análisis|evaluación|demostración) (gratuit*|gratis|sin costo|sin coste|sin compromiso|de cortesía);
    ${presentarte} ..2 (nuestr*|mi) ..1 (${goods}|catálogo|propuesta|empresa|portafolio|tarifas);
    (nuestros|mis) clientes ..1 (ahorran|consiguen|logran|aumentan|reducen|obtienen|han|ven|duplican|reportan|reciben);
    (están|está|estás|estáis) ..1 (content*|satisfech*|conform*) con ..1 (tu|su|vuestr*) ..1 (actual)? (proveedor|agencia|software|sistema);
    (están|está|estás|estáis) ..1 (content*|satisfech*|conform*) con ..1 (tu|su|vuestr*) ..1 (actual)? (seguro|gestor*|herramienta|asesoría);
    (cambiar|cambiado|cambio|reemplazar) de (proveedor|agencia|software|gestoría|sistema|seguro); (proveedor|proveedores) (de|actual*) ..3;
    ${your} (web|página web|sitio web|sitio|página|tienda online) ..6 (seo|posicion*|google|rediseñ*|mejor*|lent*|optimiz*|visitas|convert*|errores);
    (soy|somos) ..2 (asesor* comercial|ejecutiv* de ventas|vendedor*|agente de seguros) ..3;
    (soy|somos) ..2 (agencia de marketing|agencia digital|proveedor*|fabricante*|distribuidor*) ..3;
    (te|le|les|os) (interesa|interesaría) ..2 (comprar|adquirir|probar|contratar|nuestr*|cotizar) ..2;
    (lanzamos|hemos lanzado|acabamos de lanzar|estamos lanzando) ..4 ${goods}`,
  'promises-results': `
    ${aumentar} ..3 ${ventas};
    (aumenta|incrementa|duplica|triplica|multiplica|escala|dispara|impulsa|genera|consigue|logra|aumentan|duplican) ..3 ${ingresos};
    (ahorrar|ahorra|ahorran|ahorro|ahorramos|reducir) ..4 (costes|costos|gastos|tiempo|horas|impuestos|dinero|factura|%|<number>);
    (reduce|reducen|reducimos|bajar|optimizar|recortar|disminuir) ..4 (costes|costos|gastos|tiempo|horas|impuestos|dinero|factura|%|<number>);
    (más|nuevos|<number>) (clientes|leads|prospectos|pacientes) ..2 (al mes|cada|por|en|para|sin|cualificados|calificados|potenciales|mensuales);
    (hasta|un|en un) ..1 <number> (%|por ciento) ..3; resultados (garantizados|en <number>|desde el primer|comprobados|medibles)`,
  'asks-for-meeting': `
    (agendar|agendamos|agendemos|coordinar) ..3 (llamada|reunión|videollamada|zoom|call|cita|minutos|café|meet|espacio);
    (coordinamos|programar|concretar|tener|hacer|fijar|reservar) ..3 (llamada|reunión|videollamada|zoom|call|cita|minutos|café|meet|espacio);
    (llamada|reunión|videollamada|charla|call) ..1 (de|corta|breve|rápida) ..1 (<number>|quince|diez|veinte)? (minutos|min)?;
    <number> (minutos|min|minutitos); (quince|diez|veinte|treinta) minutos;
    (tienes|tiene|tenés|tendrías|tendría) ..2 (minutos|un hueco|disponibilidad|un espacio|un momento) ..2;
    (tomar|tomarnos|tomamos|tomemos|invitarte a|invitarle a) un café; calendly.com; mi (calendario|agenda|calendly);
    (cuándo|qué día|qué hora|a qué hora) te (viene|va|queda)`,
  'grows-network': `
    ${ampliar} ..1 (mi|nuestra|la|una|su|tu|en)? ..1 (red|redes|círculo|networking|contactos|agenda) ..3; hacer (networking|contactos|red);
    (sumarte|sumarle|sumarlo|sumarla|agregarte|agregarle|agregarlo|agregarla|añadirte) ..1 (a|en|entre) (mi|mis|nuestra) ..2 (red|contactos|lista);
    (añadirle|añadirlo|incluirte|incluirle|tenerte|tenerle|tenerlo|tenerla|contar ${withYou}) ..1 (a|en|entre) (mi|mis|nuestra) ..2 (red|contactos|lista);
    (ser|seas|sea|formar|formes|forme) ..1 parte de (mi|nuestra) (red|agenda|comunidad profesional); (con fines|motivos|por temas) de (networking|contacto);
    (hago|haciendo|solo|por) networking; (crecer|crezca|creciendo) ..1 (mi|la|nuestra) red; sumar contactos`,
  'collects-contacts': `
    (acepto|aceptamos|agrego|añado) ..1 (a)? (tod*|cualquier*) ..2 (solicitud*|invitaci*|contacto*|el mundo|mundo|vosotros|los que)?;
    (te sigo|sígueme|sigueme|seguime) y te sigo; (sigo de vuelta|te devuelvo el follow|follow back|síganme|sígueme y);
    (llegar a|alcanzar|conseguir|sumar|cerca de|faltan) ..2 <number> ..1 (contactos|seguidores|conexiones|amigos);
    (más|muchos|cuantos más|nuevos) (contactos|seguidores|conexiones|amigos); sumar contactos;
    (siempre|abiert*) ..2 (conocer|conectar con|nuevas|a nuevas) ..1 (gente nueva|personas nuevas|nuevas personas|conexiones|todo el mundo|nueva gente)`,
  'only-asks-to-connect': `
    (gustaría|quisiera|encantaría|quiero|querría|placer|gusto|deseo|podemos|podríamos|interesa|encantad* de|feliz de|honor) ..2 ${conectar};
    (conectemos|conectamos|conectar ${withYou}|nos conectamos|estemos conectad*|estar conectad*);
    (acepta*|aceptes|acepte|aceptar) ..2 (invitación|solicitud|contacto); (agrégame|agregame|añádeme|agrégueme|añádame);
    (solicitud|invitación) de (contacto|conexión|amistad); (formar|ser) parte de (tu|su) ..1 (red|agenda)`,
  'denies-selling': `
    (no|sin|nada de|ni|nunca|tampoco) ..4 ${vender}`,
};
