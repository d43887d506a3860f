import type { Phrases } from '../../phrases.ts';
import type { RiskCode } from '../meaning.ts';

const your = '(tu|tus|su|sus|vuestr*)';
const send1 =
  'envíame|enviame|envíeme|envíenos|envíanos|mándame|mandame|mándeme|mándenos|transfiere|transfiera|transferir|transfiéreme|deposita|deposite';
const send2 =
  'depositar|depósitame|préstame|prestame|présteme|prestarme|gírame|girar|gire|giraras|págame|pague|dónanos|dona|enviarme|mandarme';
const send3 =
  'enviar|envíe|envía|mandar|mande|manda|abonar|abone|ingresar|ingrese|ingresa|adelantar|adelántame|prestar|bizum|depositarme';
const send = `(${send1}|${send2}|${send3})`;
const cash1 =
  '<money>|dinero|plata|efectivo|lana|la suma|el importe|el monto|la cantidad|un anticipo|<number> pesos|<number> soles';
const cash2 = 'la tasa|los gastos|la comisión|las tasas|la cuota|una cuota|la fianza|la tarifa';
const cash = `(${cash1}|${cash2})`;
const coin = '(bitcoin*|btc|cripto*|crypto*|ethereum|eth|usdt|tether|tokens|criptomonedas|criptodivisas)';
const app1 =
  'whatsapp|wasap|wsp|wasapp|whats|guasap|telegram|signal|hangouts|wechat|viber|skype|snapchat|messenger|google chat';
const app2 = 'mi correo personal|mi correo privado';
const app = `(${app1}|${app2})`;
const secret1 = 'contraseña|contraseñas|tu clave|su clave|clave de acceso|clave bancaria|tu pin|su pin';
const secret0 =
  'código de verificación|código de seguridad|código de acceso|credenciales|datos bancarios|datos de acceso';
const secret2 =
  'datos de tu tarjeta|datos de su tarjeta|número de tarjeta|número de cuenta|cuenta bancaria|iban|cbu|clabe';
const secret3 =
  'frase semilla|frase de recuperación|clave privada|número de seguridad social|tarjeta de crédito|cvv|copia de tu dni';
const secret4 =
  'copia de su dni|tu pasaporte|su pasaporte|foto de tu dni|foto de su dni|foto de tu ine|foto de tu cédula|copia de su cédula';
const secret = `(${secret1}|${secret0}|${secret2}|${secret3}|${secret4})`;

/** Long choices, each under its first word. */
const gestion1 =
  'gestión|liberación|aduana|aduaneros|notaría|notariales|tramitación|desbloqueo|transferencia internacional|legalización';
const gestion2 = 'envío del paquete|abogado para';
const gestion = `(${gestion1}|${gestion2})`;
const prestarme = '(prestarme|ayudarme con|ayudarnos con|mandarme|transferirme|depositarme|girarme)';
const herencia =
  '(herencia|heredero*|difunt*|fallecid*|pariente más cercano|testamento|cuenta inactiva|cuenta abandonada)';
const rendimiento =
  '(rendimiento*|retorno*|ganancia*|beneficio*|rentabilidad|ingresos|utilidades|intereses|dividendos)';
const escrib1 =
  'escríb*|escrib*|contáct*|contact*|agrég*|agreg*|háblame|hablame|hábleme|hablar*|hablemos|hablamos|chatear*|chateemos';
const escrib2 =
  'platicar|platiquemos|conversar|conversemos|seguir|sigamos|seguimos|continuar|continuemos|pasemos|pasar*|pasamos|mándame';
const escrib3 = 'mandame|búscame|añádeme|charlar|charlemos|vamos';
const escrib = `(${escrib1}|${escrib2}|${escrib3})`;
const dame1 =
  'dame|deme|pásame|pasame|páseme|envíame|enviame|mándame|mandame|compárteme|me das|me pasas|me da|me puedes dar';
const dame2 =
  'me puede dar|me compartes|comparte|comparta|me mandas|me dejas|puedes pasarme|puedo tener|me regalas';
const dame = `(${dame1}|${dame2})`;
const aqui =
  '(aquí|acá|linkedin|esta red|esta app|esta aplicación|esta plataforma|esta cuenta|por aquí|por acá)';
const entro = '(entro|uso|utilizo|reviso|conecto|estoy|usar|entrar|conectarme|paso)';
const enviame1 =
  'envíame|enviame|envíe|envíenos|envía|enviar|mándame|mandame|mande|manda|dame|deme|dime|dígame|comparte|comparta|compartir';
const enviame2 =
  'compárteme|confirma|confirme|confirmar|ingresa|ingrese|introduce|introduzca|facilite|facilítanos|facilítenos|proporcione';
const enviame3 =
  'proporciona|actualice|pásame|pasame|reenvíame|reenviar|reenvíe|necesito|necesitamos|verifique|indique|indíquenos';
const enviame4 = 'responda con|responde con';
const enviame = `(${enviame1}|${enviame2}|${enviame3}|${enviame4})`;
const suspendid1 =
  'suspendid*|suspenderá|bloquead*|bloqueará|desactivad*|eliminad*|cancelad*|restringid*|limitad*|cerrad*|inhabilitad*';
const suspendid2 = 'comprometid*|hackead*|vulnerad*|ha expirado|caduca*|vence|reportad*';
const suspendid = `(${suspendid1}|${suspendid2})`;
const verifique1 =
  'verifique|verifica|verificar|confirme|confirma|confirmar|actualice|actualiza|valide|valida|validar|reactive|reactivar';
const verifique2 = 'reactiva|desbloquear|desbloquee|restaurar|recuperar';
const verifique = `(${verifique1}|${verifique2})`;
const aca1 =
  'aquí|acá|este enlace|el enlace|el siguiente enlace|siguiente enlace|en el enlace|este link|el link|en el link|al enlace';
const aca2 = 'al link|<link>|el botón';
const aca = `(${aca1}|${aca2})`;
const hazClic1 =
  'haz clic|haga clic|hacer clic|hacé clic|da clic|dé clic|dale clic|dar clic|pincha|pinche|pulsa|pulse|presiona|presione';
const hazClic2 = 'entra|entre|ingresa|ingrese|accede|acceda|visita|visite|abre|abra|sigue|siga';
const hazClic = `(${hazClic1}|${hazClic2})`;
const repo1 =
  'repo|repositorio|zip|rar|script|exe|instalador|teamviewer|anydesk|adjunto|archivo|programa|ejecutable|npm|aplicación';
const repo2 = 'paquete|proyecto en local|proyecto localmente|código en local|rustdesk';
const repo = `(${repo1}|${repo2})`;
const clona1 =
  'clona|clone|clonar|clonas|descarga|descargue|descargar|descárgate|descarguen|instala|instale|instalar|ejecuta|ejecute';
const clona2 =
  'ejecutar|corre|correr|corras|abre|abra|abrir|descomprime|descomprimir|levanta|baja|bajar|bájate';
const clona = `(${clona1}|${clona2})`;
const yEjecut1 = 'y ejecút*|y ejecut*|y córre*|y corre|y levánt*|y ábre*|y descárg*|y prueba en tu';
const yEjecut2 =
  'en tu (máquina|equipo|ordenador|computadora|laptop)|en su (máquina|equipo|ordenador|computadora)|localmente';
const yEjecut = `(${yEjecut1}|${yEjecut2})`;
const ganar =
  '(ganar|gana|ganando|gane|ganas|<money>|dinero|diari*|al día|por día|horas al día|ingresos|a la semana|dinero extra)';
const dar =
  '(dar|dando|dale|dar me gusta|reseñ*|calificar|calificando|valorar|ver|viendo|optimizar|evaluar|evaluando)';
const money =
  '(<money>|diari*|al día|por día|ganar|gana|ganas|horas|comisión|inmediat*|sin experiencia|flexible|celular)';
const inscripcion1 =
  'inscripción|registro|formación|capacitación|visado|visa|tramitación|trámite|trámites|solicitud|entrenamiento|uniforme';
const inscripcion2 =
  'equipo|material|certificado|apertura de expediente|permiso de trabajo|contratación|antecedentes|examen médico';
const inscripcion3 = 'curso obligatorio';
const inscripcion = `(${inscripcion1}|${inscripcion2}|${inscripcion3})`;
const registro1 =
  'inscripción|registro|formación|capacitación|curso|visado|visa|uniforme|equipo de trabajo|kit|material|certificado';
const registro2 = 'permiso de trabajo|examen médico|antecedentes|fianza|trámite|trámites';
const registro = `(${registro1}|${registro2})`;
const hermos = '(hermos*|bell*|precios*|cautiv*|enamor*|lind*|bonit*|guap*|atrap*|hipnotiz*)';
const mision1 =
  'misión|despliegue|desplegad*|destinad*|plataforma petrolera|fuerzas de paz|misión de paz|zona de guerra|siria|afganistán';
const mision2 = 'yemen|onu|naciones unidas|alta mar|plataforma';
const mision = `(${mision1}|${mision2})`;
const linkedin1 =
  'linkedin|microsoft|google|facebook|meta|paypal|amazon|apple|instagram|banco|bbva|santander|caixabank|correos|netflix';
const linkedin2 = 'mercado libre|mercado pago|bancolombia|dhl|su banco|tu banco|la plataforma';
const linkedin = `(${linkedin1}|${linkedin2})`;
const soporte1 =
  'soporte|equipo de seguridad|departamento de seguridad|atención al cliente|servicio técnico|servicio al cliente';
const soporte2 =
  'centro de ayuda|asistencia técnica|equipo de soporte|departamento de fraude|equipo de verificación|soporte técnico';
const soporte = `(${soporte1}|${soporte2})`;
const delSoporte1 =
  'del soporte|del equipo de seguridad|del banco|de su banco|de tu banco|de la policía|de la policía nacional';
const delSoporte2 =
  'de la guardia civil|de la interpol|interpol|de hacienda|de la agencia tributaria|del sat|de la aduana|de la embajada';
const delSoporte3 =
  'de la fiscalía|de la seguridad social|del juzgado|de linkedin|de microsoft|de paypal|de la fbi|del fbi';
const delSoporte = `(${delSoporte1}|${delSoporte2}|${delSoporte3})`;
const nuevoNumero =
  '(nuevo número|otro número|nueva cuenta|otra cuenta|necesito|ayuda|urgente|favor|reunión|escrib*|no me reconoc*)';
const jef =
  '(jef*|director*|gerente|supervisor*|hij*|niet*|sobrin*|prim*|profesor*|decan*|tío|tía|mamá|papá|president*|ceo|abuel*)';
const hacke =
  '(hacke*|se rompió|se dañó|bloque*|robaron|se me perdió|roto|descompuso|estropeado|perdí|dejó de funcionar)';
const noMeLlames1 =
  'no puedo (hablar|llamar|contestar|atender)|no me llames|no llames|solo mensaje*|sólo mensaje*|escríbeme|responde por aquí';
const noMeLlames2 = 'necesito que|solo puedo escribir';
const noMeLlames = `(${noMeLlames1}|${noMeLlames2})`;
const idiota1 =
  'idiota*|imbécil*|estúpid*|gilipollas|pendej*|subnormal*|cretin*|inútil|fracasad*|patétic*|cabrón|cabrona|zorra|basura';
const idiota2 = 'escoria|mierda|pelotud*|asqueros*|bruja|rata|mentiros*';
const idiota = `(${idiota1}|${idiota2})`;
const danAsco =
  '(dan asco|da asco|sobra|sobran|no merec*|dan vergüenza|da vergüenza|arruin*|no debería* (estar|existir|trabajar|votar|opinar)|a la cocina)';
const publicare =
  '(publicaré|voy a publicar|publico|difundiré|voy a difundir|enviaré|voy a mandar|subiré|mandaré|voy a enviar)';
const fotosTuyas1 =
  'fotos tuyas|una foto tuya|fotos íntimas|fotos sexys|fotos sin ropa|fotos en ropa interior|tus fotos íntimas';
const fotosTuyas2 =
  'fotos en bikini|una foto en bikini|un video íntimo|fotos más atrevidas|fotos calientes|fotos desnud*';
const fotosTuyas = `(${fotosTuyas1}|${fotosTuyas2})`;
const mandame =
  '(mándame|mandame|envíame|enviame|pásame|pasame|me mandas|me envías|me pasas|quiero|quiero ver|muéstrame|enséñame|mande|manda)';
const lucrativ1 =
  'lucrativ*|rentable|que te cambiará|que cambiará|irrepetible|que no podrás|millonari*|que puede cambiar|imperdible';
const lucrativ2 = 'muy beneficios*|mutuamente beneficios*|redond*|extra|extras';
const lucrativ = `(${lucrativ1}|${lucrativ2})`;
const fraude1 =
  'fraude*|estafa*|phishing|scam*|blanqueo|lavado de (dinero|activos)|ciberdelincuencia|cibercrimen|ciberdelito*';
const fraude2 =
  'suplantación|acoso|discurso de odio|ingeniería social|robo de identidad|malware|ofertas falsas|ofertas de empleo falsas';
const fraude3 = 'perfiles falsos|timo*';
const fraude = `(${fraude1}|${fraude2}|${fraude3})`;
const prevencion1 =
  'prevención|detección|investigación|lucha|concienciación|concientización|sensibilización|charla|curso|taller|artículo';
const prevencion2 =
  'libro|ponencia|estudio|víctimas|campaña|formación|podcast|unidad|analista|hilo|reportaje|tesis|webinar|jornada';
const prevencion3 = 'especialista';
const prevencion = `(${prevencion1}|${prevencion2}|${prevencion3})`;
const estafas1 =
  'fraude*|estafas|phishing|scams|ciberdelincuencia|cibercrimen|blanqueo|lavado de dinero|acoso|suplantación de identidad';
const estafas2 = 'ingeniería social|estafas románticas|ofertas falsas|perfiles falsos|timos';
const estafas = `(${estafas1}|${estafas2})`;
const dinero =
  '(dinero|contraseña*|pago|tasa|tasas|datos bancarios|clave*|código*|al candidato|a los candidatos|nada)';
const desarrollador1 =
  'desarrollador*|ingenier*|desarrollo|investigación|regulación|equipo|startup|derecho|abogad*|periodista|auditoría|congreso';
const desarrollador2 = 'meetup|artículo|charla|libro|compliance|curso|tesis|trazabilidad|universidad';
const desarrollador = `(${desarrollador1}|${desarrollador2})`;
const desarrollo1 =
  'desarrollador*|desarrollo|ingenier*|investigo|investigación|trabajo|periodista|ponencia|charla|artículo|tesis|libro';
const desarrollo2 =
  'regulación|fiscalidad|tributación|impuestos|puesto|equipo|jurista|abogad*|normativa|rust|solidity|auditor*|clase|máster';
const desarrollo3 = 'curso|congreso|meetup|declarar';
const desarrollo = `(${desarrollo1}|${desarrollo2}|${desarrollo3})`;
const compra1 =
  'compra|compre|ordena|pide|reserva|reserve|contrata|contrate|regístrate|registrate|inscríbete|inscribete|inscríbase';
const compra2 = 'adquiere|adquiera|descarga|suscríbete|apúntate|cotiza|cotice|prueba';
const compra = `(${compra1}|${compra2})`;

export const risks: Record<RiskCode, Phrases> = {
  'asks-money': `
    ${send} ..3 ${cash}; ${cash} ..4 (por adelantado|por western|a esta cuenta|a mi cuenta|a la cuenta);
    ${cash} ..4 (por transferencia|por bizum|para liberar|para desbloquear|prestad*|transferir|girar);
    (western union|moneygram|paysafecard|ria money|oxxo pay);
    (gastos|tasas|tasa|cargo|cargos|comisión|honorarios|impuesto|impuestos|pago) ..1 (de|por|del)? ..1 ${gestion};
    (pagar|pague|paga|cubrir|abonar|cancelar) ..3 (los gastos|las tasas|la tasa|los honorarios|la comisión|el impuesto) ..6;
    (pagar|pague|paga|cubrir|abonar|cancelar) ..3 (los impuestos|una pequeña cantidad|un pequeño pago|los trámites|el envío|la aduana) ..6;
    (necesito|necesitamos|me hace falta|me falta|me faltan) ..4 (<money>|dinero|plata|un préstamo|<number> pesos) ..6;
    (puedes|puede|podrías|podría|podés) ..1 ${prestarme} ..2 (<money>|dinero|plata|algo de dinero|<number>|una donación|un préstamo);
    (ayuda|apoyo) (económic*|financier*) ..2 (urgente|para|por favor|porque|que)?;
    (recibir|recibas|reciba|transferir|mover|guardar|ingresar) ..6 en ${your} cuenta ..3; usar ${your} cuenta ..6;
    pagar ..2 (una factura|esta factura|la factura) ..6 (hoy|ahora|urgente|transferencia|antes)`,
  'asks-gift-cards': `
    (tarjeta|tarjetas|vale|vales|bono|bonos|cupón|cupones) (de)? (regalo|itunes|google play|steam|amazon|apple|prepago|razer|xbox|vanilla|netflix) ..4;
    (gift card|gift cards|giftcard|giftcards); (rasca|rasque|rascar|raspa|raspe|raspar) ..4 (código|códigos|tarjeta|tarjetas);
    (códigos|foto|fotos) ..4 (de las tarjetas|de la tarjeta regalo)`,
  'promises-windfall': `
    ${herencia} ..8 (<money>|millon*|fortuna|cuenta|fondos|banco|heredero*|reclam*|beneficiari*|suma);
    <number> ..1 (millón|millones) ..1 (de)? (dólares|euros|usd|libras|eur); (millón|millones) de (dólares|euros|usd|libras) ..4;
    (has|ha) ..1 ganado ..3 (sorteo|lotería|<money>|iphone|un viaje|la rifa|un vale);
    (has|ha) ..1 (sido seleccionad* como ganador*|sido agraciad*|resultado ganador*);
    (usted es|eres|sos) (el|la|un|una)? (afortunad*|feliz|posible|único|única)? (ganador*|beneficiari*) (de|del);
    (lotería|sorteo|rifa|quiniela) ..4 (ganado|ganaste|ganador*|<money>|reclam*|internacional|millon*);
    (reclam*|cobrar|retirar|recibir) (tu|su) ..1 (premio|herencia|fondo|fondos|ganancia|indemnización|subsidio|bono);
    (donar|donarte|donarle|dono|donación de|regalar|legar|dejarte|dejarle) ..5 (<money>|fortuna|millon*|herencia|mis bienes);
    (suma|monto|cantidad|fondo) de ..2 <money>;
    (<number> %|mitad|porcentaje|parte) ..4 (de la suma|de los fondos|del dinero|será para usted|será para ti|de la herencia)`,
  'guarantees-return': `
    ${rendimiento} ..2 (garantizad*|asegurad*|segur*|diari*|semanal*|sin riesgo*|fij*|al día|por día|por semana|de hasta);
    (garantizad*|garantizo|garantizamos|asegurad*|aseguro|segur*) ..2 (rendimiento*|retorno*|ganancia*|beneficio*|rentabilidad|utilidades);
    <number> (%|por ciento) ..3 (diari*|semanal*|mensual*|al día|al mes|por semana);
    <number> (%|por ciento) ..3 (de rentabilidad|de ganancia*|de retorno|de rendimiento|garantizad*|cada día);
    (sin|cero|libre de) (ningún)? (riesgo|riesgos);
    (duplica*|triplica*|multiplica*|doblar|duplique) ..2 (tu|su|tus|sus|el) ..1 (dinero|capital|inversión|ahorros|plata|bitcoin*|saldo);
    (convert*|conviert*|pasar|pasé|hice) ..1 (de|tus|mis)? <money> ..4 <money>; (ingresos|ingreso) pasivo*; libertad financiera; independencia financiera;
    (hacerse|hazte|volverte|vuélvete) (rico|rica|millonari*); (dinero|plata) mientras duermes`,
  'offers-investment': `
    (invertir|invierte|invierta|inversión|inversiones|invirtiendo|inviertas) ..5 (plataforma|<money>|conmigo|con nosotros|desde solo|oportunidad);
    (invertir|invierte|invierta|inversión|inversiones|invirtiendo|inviertas) ..5 (mínima|mínimo|mentor*|asesor*|bróker|grupo|rentable|inicial|desde|única);
    (oportunidad|plataforma|programa|plan|grupo|asesor*|mentor*|proyecto) ..1 (de|en) ..1 (inversión|inversiones|trading|forex);
    (forex|opciones binarias|señales de trading|copy trading|mentor de trading|grupo de trading|day trading|plataforma de trading|plataforma de inversión);
    (depósito|inversión|capital|aporte|monto) (mínim*|inicial) ..3; (desde|a partir de|con) ..1 (solo|sólo|apenas) ..1 (<money>|<number> pesos);
    mi (bróker|broker|tío|tía|mentor*|analista) ..6 (trading|bolsa|inver*|mercado)`,
  'lures-into-crypto': `
    (invertir|invierte|invierta|invierto|inviertas|inversión|inversiones|ganar|gano|gana) ..4 ${coin};
    (ganando|ganado|ganas|trading|comprar|compra|minar|minería|deposita*|operar|opero|operando|tradear) ..4 ${coin};
    ${coin} ..3 (inversión|inversiones|invertir|ganar|ganancia*|trading|plataforma|señales);
    ${coin} ..3 (minería|mentor*|rendimiento*|rentab*|duplic*|airdrop|preventa|grupo|depósito|rentas)`,
  'mentions-crypto': `
    bitcoin*; criptomoneda*; criptodivisa*; criptoactivo*; cripto; blockchain*; ethereum; usdt`,
  'asks-to-move': `
    ${escrib} ..6 (por|a|en|al|mi|vía) ${app}; ${app} ..4 (<phone>|<link>|es el|mi número|escríb*|escrib*|para hablar|para seguir|para conversar);
    ${app} ..4 (me escribes|me escribe|más cómod*|me dices|y te cuento|y te explico|y hablamos|o telegram);
    ${dame} ..2 (tu|su) ..2 (whatsapp|wasap|telegram|número|numero|teléfono|celular|móvil|correo personal|contacto de whatsapp);
    (este|aquí|acá) ..1 (es|tienes|está|te dejo|le dejo) ..1 mi (whatsapp|telegram|wasap|número) ..2; te (dejo|paso) mi (whatsapp|telegram|wasap|número) ..2;
    mi (whatsapp|telegram|wasap) ..2 (es|<phone>|<link>); (fuera de|salir de|salgamos de) (linkedin|esta app|esta red|esta plataforma|aquí)`,
  'names-other-app': `
    whatsapp*; wasap; guasap; telegram*; wechat; snapchat; hangouts`,
  'rarely-here': `
    (casi no|no|casi nunca|nunca|apenas|rara vez|poco|no suelo) ..2 ${entro} ..3 ${aqui};
    (uso|entro|reviso|estoy) (poco|muy poco|casi nada) ..2 (aquí|acá|linkedin|esta red|esta app|esta aplicación|por aquí|por acá);
    (cerrar|borrar|eliminar|voy a cerrar|cerraré|borraré) ..1 (esta|mi|la) (cuenta|perfil);
    (allí|ahí|allá|por whatsapp|por telegram) ..2 (más|mejor|hablamos mejor|podemos hablar) ..1 (fácil|rápido|cómod*|privad*);
    (allí|ahí|allá|por whatsapp|por telegram) ..2 (más|mejor|hablamos mejor|podemos hablar) ..1 (tranquil*|seguido|libremente|hablar);
    no (la|lo) (uso|reviso) (mucho|casi|seguido|a menudo)`,
  'asks-credentials': `
    ${enviame} ..4 ${secret}; ${secret} ..3 (que te llegó|que te llegará|que le llegará|que recibiste|que recibirás|que recibirá|por sms);
    ${secret} ..3 (que te llegue|que te enviaron|que acabas de recibir|para verificar|para confirmar|para desbloquear|para reactivar);
    código de (verificación|seguridad|confirmación|<number>) ..6 (llegó|llegará|recibi*|envi*|mand*|comparte*|compárt*|dime|sms);
    código ..1 de <number> (dígitos|cifras|números); (inicia|inicie|iniciar) sesión ..3 (aquí|enlace|link|siguiente|<link>);
    (foto|copia|escaneo|imagen|selfie) ..3 (dni|pasaporte|cédula|ine|credencial|licencia|identificación|documento de identidad|tarjeta|carnet) ..3;
    (conecta|conecte|verifica|verifique|valida|vincula|sincroniza) ..1 (tu|su) (wallet|billetera|monedero)`,
  'threatens-account': `
    ${your} ..2 (cuenta|perfil|acceso|buzón|tarjeta|membresía|correo|página) ..4 ${suspendid};
    ${verifique} ..1 ${your} ..1 (cuenta|identidad|datos|perfil|acceso|información);
    (actividad|acceso|inicio de sesión|inicios de sesión|movimiento|transacción|cargo) ..1 (sospechos*|inusual*|no autorizad*|no reconocid*|irregular*);
    (infracción|violación|incumplimiento) ..5 (derechos de autor|políticas|normas|cuenta|copyright|perfil);
    (paquete|envío|pedido) ..4 (retenido|aduana|detenido|pendiente de pago|no pudo ser entregado)`,
  'asks-to-click': `
    ${hazClic} ..2 ${aca}; (clic|click) (aquí|acá|en el|en este); (a través|por medio|mediante|desde) ..1 (del|este|el) siguiente (enlace|link)`,
  'asks-to-run': `
    ${clona} ..6 ${repo}; (repo|repositorio|zip|archivo|script|proyecto|código|adjunto) ..4 ${yEjecut}; (npm|pip|yarn) (install|start|run);
    (habilita*|activa*|habilite|active) ..1 (las)? macros;
    (pega|pegue|copia|copie|escribe|escriba) ..6 (en)? (tu|su|la|el) (terminal|powershell|consola|símbolo del sistema);
    acceso remoto a (tu|su) (equipo|ordenador|computadora|pc)`,
  'hides-code': `
    (desactiva*|desactive|deshabilit*|apaga*|apague|ignora*|ignore|omite|pausa*|quita) ..2 (antivirus|firewall|cortafuegos|defender|advertencia*);
    (desactiva*|desactive|deshabilit*|apaga*|apague|ignora*|ignore|omite|pausa*|quita) ..2 (aviso* de seguridad|protección|alerta*|windows defender);
    (contraseña|clave) ..1 (del|de la|para el|para abrir) ..2 (zip|rar|archivo|adjunto|fichero|comprimido);
    (google drive|dropbox|wetransfer|mega.nz|onedrive|bitbucket|mediafire|repositorio privado|repo privado);
    antes de (la|nuestra) ..1 (entrevista|llamada|reunión|videollamada); como administrador;
    en (tu|su) (propi* (equipo|máquina)|ordenador personal|computadora personal|equipo personal|laptop personal)`,
  'tests-with-code': `
    (prueba|reto|test|evaluación|ejercicio|desafío) (técnic*|de código|de programación|práctic*|de coding); (coding|code) challenge;
    (corregir|encontrar|arreglar|resolver) ..2 (bug|bugs|error|errores|fallo|fallos) ..2`,
  'job-too-good': `
    (sin|no se requiere|no requiere) ..1 (experiencia|entrevista|formación|estudios|conocimientos|currículum|cv|titulación) ..4;
    (no necesitas|no hace falta|no se necesita|no necesita) ..1 (experiencia|entrevista|formación|estudios|conocimientos|currículum|cv|titulación) ..4;
    (desde|en) (casa|tu casa|su casa|tu celular|tu móvil|tu teléfono|el celular|el móvil|cualquier lugar) ..8 ${ganar};
    (gana|gane|ganar|ganando|ganas|ingresos|dinero extra|genera|generar) ..6 desde (casa|tu casa|su casa|tu celular);
    (gana|gane|ganar|ganando|ganas|ingresos|dinero extra|genera|generar) ..6 desde (tu móvil|el celular|tu teléfono|cualquier lugar);
    ${dar} ..3 (likes|me gusta|vídeos|videos|hoteles|productos|reseñas|aplicaciones|pedidos de amazon) ..6;
    (trabajo|empleo|negocio) (fácil|sencillo|online|en línea|por internet|desde casa|de medio tiempo|a tiempo parcial) ..8 ${money};
    (solo|sólo|apenas|únicamente) ..1 <number> ..2 (horas|minutos|hora) ..1 (al día|diari*|por día|a la semana);
    <number> ..2 (horas|minutos|hora) (al día|diari*|por día) ..8 (<money>|gan*);
    (contratad*|seleccionad*|aprobad*|aceptad*) ..4 (sin entrevista|de inmediato|inmediatamente|automáticamente|hoy mismo|sin necesidad);
    (recepción de paquetes|reenvío de paquetes|agente de pagos|agente financiero) ..8;
    (cliente misterioso|mystery shopper|procesador de pagos|capturista de datos|captura de datos) ..8;
    (empieza|empiece|comienza|comience|empiezas) ..1 (hoy mismo|ya mismo|ya|inmediatamente|de inmediato)`,
  'pays-by-the-day': `
    (<money>|<number> pesos|<number> soles) ..2 (al día|por día|diari*|a la semana|por semana|semanal*);
    (<money>|<number> pesos|<number> soles) ..2 (la hora|por hora|por tarea|por pedido|cada día|por jornada);
    (gana|gane|ganar|ganas|ganando|gano|ganarás|ganan|cobras|cobra|cobrar) ..5 (<money>|<number> pesos);
    (pago|pagos|paga|comisión|comisiones|ganancia*|ingresos) (diari*|inmediat*|semanal*|al instante|instantáne*)`,
  'job-wants-fee': `
    (cuota|tasa|pago|tarifa|costo|coste|depósito|fianza|gastos|derechos|abono|importe) (de|del|por|para) ..2 ${inscripcion};
    (pagar|pague|pagas|abonar|abone|depositar|deposite|transferir|adelantar|comprar|cubrir|cubra|costear|desembolsar) ..4 ${registro} ..8;
    (te|le|se) ..2 (reembols*|devolver*|devuelve*|reintegr*) ..5 (primer (sueldo|salario|pago)|nómina|al empezar|cuando empieces|primer mes|al comenzar);
    (cheque) ..6 (deposita*|cobrar|banco|equipo|depositar|ingresar)`,
  courts: `
    (eres|es usted|sos|estás|está usted|te ves|se ve usted) ..1 (hermos*|guap*|bell*|preciosa|preciosísim*|linda|lindísima|bonita|sexy|una diosa|un bombón);
    (tu|su|tus|sus) (hermosa|bella|linda)? (sonrisa|ojos|belleza|hermosura|rostro|labios|cara|mirada|foto de perfil) ..4 ${hermos};
    (hermosa|bella|preciosa|linda|bonita|guapa) (mujer|dama|sonrisa|mirada|chica|señora);
    (mujer|dama|chica|señorita) (tan|más) (hermosa|bella|guapa|linda|preciosa|bonita); mujer (hermosa|bella|guapa|preciosa);
    (busco|buscando|deseo|quiero|sueño con|anhelo|encontrar) ..3 (el amor|amor verdadero|alma gemela|relación seria|pareja estable|compañera de vida);
    (busco|buscando|deseo|quiero|sueño con|anhelo|encontrar) ..3 (compañero de vida|mujer de mi vida|hombre de mi vida|media naranja|un romance|casarme);
    (busco|buscando) (novia|novio|esposa|esposo|pareja seria); (eres|estás|es usted|está usted|sos) ..1 (casad*|solter*|divorciad*);
    tienes (novio|novia|marido|esposo|esposa); enamorad* de (ti|usted|vos|tus ojos|tu sonrisa|su sonrisa);
    me ..1 (enamoré de ti|estoy enamorando|enamoraste|enamora tu); (te amo|te adoro|mi corazón late);
    (dios|el destino) ..1 (nos unió|nos juntó|nos puso|nos ha unido|te puso en|te trajo|cruzó nuestros|quiso que nos); (salir|cenar) conmigo;
    una cena romántica; cita (romántica|a solas); (conocerte|conocerla) ..2 (íntimamente|como mujer|sentimental*|románticamente)`,
  'tells-lonely-story': `
    (soy|quedé|estoy|siendo) ..2 (viud*|huérfan*|temeros* de dios); (padre|madre|papá|mamá) (solter*|viud*) ..4;
    (mi|perdí a mi) ..1 (difunt* (espos*|marido|mujer)|esposa (murió|falleció)|esposo (murió|falleció));
    (mi|perdí a mi) ..1 (marido (murió|falleció)|mujer (murió|falleció)|fallecid* (espos*|marido|mujer));
    (perdí|falleció|murió) ..2 mi (espos*|marido|mujer) ..4;
    (me siento|me encuentro|estoy|vivo|tan) ..1 (sol* en|muy sol*|sol* y|muy triste y sol*|sola y|solo y); me siento ..1 (solo|sola);
    (soledad) ..3 (mata|llena|pesa|corazón);
    (soldado|oficial|general|cirujan*|ingenier*|médic*|capitán|sargento|ejército|marine|militar|doctor*) ..8 ${mision};
    (plataforma petrolera|misión de paz|zona de guerra|base militar); mi (hijo|hija) ..5 (internado|sin madre|sin padre|niñera|necesita una (madre|mamá));
    (enfermedad terminal|cáncer terminal|me queda poco tiempo|pocos meses de vida|lecho de muerte)`,
  'uses-endearment': `
    (hola|buenas|buenos días|buenas tardes|buenas noches|hey|gracias) (hermosa|hermoso|preciosa|precioso|guapa|guapo|mi amor|mi vida);
    (hola|buenas|buenos días|buenas tardes|buenas noches|hey|gracias) (muñeca|mamita|nena|bombón|querido amigo|querida amiga|mami|bebé);
    (querido amigo|querida amiga); mi (amor|cielo|vida|reina|princesa|querid*|amad*|hermosa|preciosa|bella|linda|tesoro|corazón|muñeca); amor mío;
    querida mía; vida mía`,
  'claims-authority': `
    ${soporte} ..1 (de|del)? ..1 ${linkedin};
    (somos|soy|le habla|le hablamos|te habla|le escribimos|te escribimos|le contactamos|le saluda|en nombre) ..3 ${delSoporte} ..2;
    (aviso|notificación|comunicado|advertencia|mensaje) (oficial|importante|final|de seguridad|urgente) ..2; último (aviso|recordatorio|llamado);
    (abogad*|notari*|director*|gerente|banquer*|auditor*|ejecutiv*|albacea|funcionari*) ..8 (difunt*|cliente fallecid*|cuenta inactiva);
    (abogad*|notari*|director*|gerente|banquer*|auditor*|ejecutiv*|albacea|funcionari*) ..8 (sin herederos|pariente más cercano|mismo apellido);
    (elon musk|bill gates|mark zuckerberg|warren buffett|jeff bezos|shakira|keanu reeves) ..1 (te|le|soy|fundación|ha|aquí|quiere|está);
    soy (elon musk|bill gates|mark zuckerberg|warren buffett|keanu reeves|brad pitt)`,
  'poses-as-known': `
    (soy|habla|aquí|acá|te habla|te escribe|es) ..1 (tu|su) ..1 ${jef} ..4 ${nuevoNumero};
    (este|ese|esta|esa) es mi (nuev*|otr*|segund*) ..1 (número|cuenta|perfil|celular|móvil|teléfono|whatsapp);
    (te|le) (escribo|hablo|contacto) desde ..2 (otro|nuevo|otra|nueva|mi nuevo|mi otra|mi nueva) (número|cuenta|perfil|teléfono|celular|móvil);
    mi (otr*|antigu*|anterior|viej*)? ..1 (cuenta|perfil|teléfono|celular|móvil|número) ..3 ${hacke};
    (me hackearon|me robaron) ..1 (la|el|mi) (cuenta|celular|móvil|teléfono|perfil);
    (estás|está) disponible ..6 (favor urgente|encargo urgente|tarea rápida|gestión urgente);
    (estás|está|se encuentra) ..1 (en la oficina|en tu puesto|en su puesto|en el despacho) ..8 (necesito|favor|urgente|encargo|tarea|gestión|recado);
    (estoy|sigo) ..2 (en una reunión|en reunión|en una junta|en junta|en conferencia) ..10 ${noMeLlames}`,
  insults: `
    (eres|sos|sois|pedazo de|maldit*|es usted) (un|una|unos|tan|bien|todo un|toda una|el más|la más)? ${idiota};
    (vaya|menud*|qué) (idiota|imbécil|gilipollas|estúpid* eres|pedazo de idiota); (gilipollas|hijueputa); (hijo|hija) de puta;
    (idiota|imbécil|estúpid*) de mierda; pinche pendej*; (cállate|callate|cierra) (la boca|el pico|idiota|estúpid*|de una vez);
    (vete|andate|váyase|vayan) a la (mierda|chingada); (que te jodan|que te den|jódete imbécil|jódete ya)`,
  'shows-contempt': `
    (nadie|ninguno) (te|os) ..1 (quiere|soporta|aguanta|necesita|respeta|va a querer|extraña|echa de menos);
    (gente|gentuza|personas|tipos|tipas|mujeres) como (tú|usted|vos|vosotros|ustedes) ..2 ${danAsco};
    (das|me das|me da usted|dais) (asco|vergüenza ajena|pena ajena|lástima|vergüenza|repugnancia); no (vales|sirves) ..1 (nada|para nada|un peso|un euro);
    (eres|es usted|sos) (una vergüenza|un fracaso|un chiste|un don nadie|una cualquiera);
    (eres|es usted|sos) (una burla|lo peor que|una desgracia|un fraude|una farsante|un farsante);
    (vuélvete|vuelve|lárgate|largate|vete|regrésate|váyase) a (tu|su) (país|cocina|cueva|agujero); (lárgate|largate) (de aquí|ya|de una vez|y no vuelvas);
    (debería|deberías) darte vergüenza; todos (se ríen|se burlan) de ti; todos te odian;
    (arruinar|arruinaré|destruir|destruiré|hundir|hundiré) (tu|su) (carrera|reputación|vida)`,
  threatens: `
    te vas a (arrepentir|enterar|acordar de mí|cagar|lamentar); se va a (arrepentir|enterar de quién|acordar de mí|lamentar);
    te (arrepentirás|acordarás de mí|lo haré pagar|pesará); lo (vas a|va a) (pagar|lamentar) ..1; lo (pagarás|lamentarás|pagará|lamentará) ..1;
    me las (vas a pagar|pagarás|va a pagar|pagas); (sé|sabemos) (dónde|donde) ..1 (vives|vive|trabajas|trabaja|estudias|vivís|aparcas);
    (sé|sabemos) (dónde|donde) ..1 (estacionas|está tu casa|está su casa|van tus hijos|estudian tus hijos);
    (voy|vamos) a ..1 (encontrarte|matarte|matarle|partirte|romperte|reventarte|hundirte|destruirte);
    (voy|vamos) a ..1 (destrozarte|por ti|buscarte|hacerte daño|hacerte la vida imposible|arruinarte|ir a por ti);
    te (voy|vamos) a (matar|encontrar|partir|romper|reventar|hundir|destruir|destrozar);
    te (voy|vamos) a (buscar|pegar|dar una paliza|arruinar|hacer daño|hacer la vida imposible);
    (cuídate|cuidate|cuídese|ten cuidado|mira) ..1 (las espaldas|la espalda|por dónde caminas|por dónde vas|al salir|cuando salgas|de noche);
    ojalá te (mueras|mates); (muérete|mátate) (ya|de una vez|imbécil|idiota);
    (iré|voy|vamos|estaré|te espero|te esperaré) ..2 (a tu casa|a tu puerta|a la puerta de tu|en tu puerta);
    (iré|voy|vamos|estaré|te espero|te esperaré) ..2 (a la salida de tu|fuera de tu (casa|oficina|trabajo)|en tu portal);
    ${publicare} ..4 (tus fotos|fotos íntimas|tus videos|tus vídeos|videos íntimos|tu dirección|fotos desnud*|las capturas) ..6; atente a las consecuencias;
    aténgase a las consecuencias; esto no (se queda|va a quedar) así`,
  'talks-sex': `
    ${mandame} ..2 ${fotosTuyas}; (fotos|foto|vídeo|video|fotitos) ..1 (desnud*|íntim*|en ropa interior|sin ropa|hot|eróticas|subid* de tono);
    (sexo|encuentro sexual|relación sexual|noche de pasión|relación íntima|encuentro íntimo) ..1 (conmigo|contigo|casual|sin compromiso);
    (sexo|encuentro sexual|relación sexual|noche de pasión|relación íntima|encuentro íntimo) ..1 (telefónico|virtual|entre nosotros|esta noche|ocasional);
    (acostar*|dormir|una noche|la cama|una ducha) ..1 (conmigo|contigo|a solas|juntos en la cama); (qué|que) (llevas|traes) puesto;
    (tu|ese) (cuerpazo|trasero|escote); me (excitas|calientas|pones caliente|vuelves loco);
    estás (buenísim*|bien buena|muy buena|bien rica|riquísima|para comerte); sugar (daddy|mommy|baby)`,
  presses: `
    (con urgencia|de inmediato|cuanto antes|lo antes posible|a la brevedad|ya mismo|ahora mismo|sin demora|de forma urgente);
    (de manera urgente|respuesta urgente|es urgente|muy urgente|asunto urgente|favor urgente|urge que|responda inmediatamente|responde inmediatamente);
    (en|dentro de|las próximas|en las próximas|antes de|solo|tienes|tiene|menos de) ..2 <number> (horas|minutos|hrs|h);
    (solo|sólo|únicamente) (por)? (hoy|esta semana|por tiempo limitado|quedan);
    (última|últimas) (oportunidad|oportunidades|plazas|unidades|horas|vacantes|cupos); (plazas|cupos|tiempo|oferta|lugares|unidades) (limitad*|contad*);
    (quedan|queda) ..1 (pocas|pocos|poco|<number>) ..1 (plazas|cupos|lugares|tiempo|unidades|puestos);
    (termina|vence|acaba|expira|caduca|finaliza) (hoy|mañana|pronto|esta noche|en);
    (no te lo pierdas|no dejes pasar|no deje pasar|no pierdas esta|no pierda esta);
    (aprovecha (ya|ahora|esta|la oferta)|aproveche (ya|ahora|esta|la oferta)|date prisa|dese prisa|antes de que sea tarde|antes que sea tarde)`,
  'wants-secrecy': `
    (estrictamente|totalmente|absolutamente|es|asunto|manera|forma|carácter|tema|propuesta|negocio) confidencial*;
    (total|absoluta|máxima|mucha) (discreción|reserva|confidencialidad); (en secreto|queda entre nosotros|entre tú y yo|entre usted y yo);
    no (le|se)? ..1 (digas|diga|cuentes|cuente|comentes|comente) ..3 (nadie|tu familia|tu banco|al banco|su banco|su familia);
    no (le|se)? ..1 (hables|hable|menciones|mencione|compartas|comparta) ..3 (nadie|tu familia|tu banco|al banco|su banco|su familia);
    (nadie|nadie más) (debe|puede|tiene que) (saber|enterarse|saberlo); que nadie ..1 (sepa|se entere|lo sepa);
    (persona|soci*|alguien) ..1 (de confianza|confiable|honest*|honrad*|digna de confianza); (nuestro|un) (pequeño)? secreto; guarda* ..2 secreto`,
  'lures-vaguely': `
    (oportunidad|negocio|propuesta|proyecto|oferta|trato|asunto|ingreso|ingresos) ..1 ${lucrativ};
    (lucrativ*|rentable|provechos*|jugos*) (oportunidad|negocio|propuesta|proyecto|oferta|trato|asunto);
    (asunto|propuesta|mensaje|transacción|negocio|algo) ..1 (urgente|confidencial|personal|privad*|delicad*|de negocios) ..4;
    (asunto|propuesta|mensaje|transacción|negocio|algo) ..1 (que te interesará|que te va a interesar|muy importante|de suma importancia) ..4;
    (ganar|gana|gane|hacer|generar|genera|haz) ..1 (dinero|plata|lana|ingresos|dinerito) ..2 (fácil|rápid*|extra|extras|en línea);
    (ganar|gana|gane|hacer|generar|genera|haz) ..1 (dinero|plata|lana|ingresos|dinerito) ..2 (por internet|online|sin esfuerzo|adicional*);
    dinero (fácil|rápido|extra); (cambiar|cambiará|cambiarte|cambiarle|transformar|transformará) (tu|su|la) vida; (ser|sé|sea) tu propio jefe;
    sea su propio jefe;
    (te|le) (enseño|explico|muestro|cuento|diré) ..1 (cómo|el secreto|el método|todo) ..4 (ganar|gano|gané|generar|dinero|duplicar|por privado);
    (pregúntame|preguntame|pregúnteme) cómo; (ambos|los dos) ..2 (ganamos|ganaremos|saldremos ganando|nos beneficia*|ricos);
    (te|le) (interesa|gustaría|interesaría) (ganar|generar|un ingreso|ingresos|tener ingresos)`,
  'talks-about-fraud': `
    ${prevencion} ..5 ${fraude}; (contra|antifraude|sobre|evitar|detectar|prevenir|combatir|denunciar|reconocer|frente a|de) ..3 ${estafas}; antifraude;
    ciberseguridad ..4 (charla|curso|taller|ponencia|congreso|artículo);
    (nunca|jamás|no) ..3 (pediremos|pedimos|pedirá|pedimos|pide|cobramos|cobraremos|cobra|solicitamos|solicitaremos) ..4 ${dinero}`,
  'works-with-crypto': `
    ${coin} ..2 (desarrollador*|ingenier*|desarrollo|investigación|protocolo|regulación|equipo de|startup|impuestos|derecho|abogad*);
    ${coin} ..2 (periodista|auditoría|congreso|meetup|clase|artículo|charla|libro|compliance|custodia|curso|seguridad|tesis|estudio);
    (blockchain|web3|smart contracts|contratos inteligentes|stablecoins) ..3 ${desarrollador};
    ${desarrollo} ..5 (cripto*|bitcoin*|blockchain*|ethereum|web3|contratos inteligentes|smart contracts|stablecoins|mica); criptograf*`,
  pushes: `
    (aún|todavía|sigo|hasta ahora|hasta el momento) ..2 (no|sin) ..2 (recibido|recibo|recibir|respuesta|has respondido);
    (aún|todavía|sigo|hasta ahora|hasta el momento) ..2 (no|sin) ..2 (ha respondido|respondes|responde|contestado|noticias|tenido);
    no (has|ha|habéis|han|he) ..2 (respondido|contestado|recibido respuesta|tenido respuesta|tenido noticias|leído mi);
    no (respondes|responde|contestas|contesta|respondiste|respondió|contestaste) ..3;
    (segundo|segunda|tercer|tercera|cuarto|cuarta|último|última|<number>) ..1 (mensaje|intento|vez que|recordatorio|solicitud|correo) ..3;
    (te|le) (insisto|vuelvo a escribir|escribo de nuevo|escribo otra vez|escribo nuevamente); (vuelvo|volver) a (escribir*|insistir|contactar*) ..3;
    (breve recordatorio|pequeño recordatorio|amable recordatorio|doy seguimiento|dando seguimiento|retomo mi mensaje);
    (pudiste|pudo|ha podido|has podido|alcanzaste a|alcanzó a) (ver|leer|revisar) mi (mensaje|propuesta|correo|solicitud|último) ..2;
    (viste|leíste|vio|leyó|recibiste|recibió) mi (mensaje|propuesta|correo|último|anterior) ..2;
    por qué no (respondes|contestas|responde|contesta|me respondes|me contestas)`,
  'mass-mail': `
    (darse|darte|date|dese) de baja ..3; (cancelar|anular) ..1 suscripción;
    (estimados todos|hola a todos|hola a todas|queridos amigos|queridos contactos|estimados contactos|estimado cliente|estimados clientes);
    (estimados señores|hola red|hola comunidad|estimados colegas|queridos emprendedores|hola emprendedor*|hola amigos|estimado emprendedor);
    (suscríbete|suscribete|suscríbase|apúntate) ..2 (newsletter|boletín|canal|lista) ..2;
    (responde|responda|escribe|escriba|comenta|comente|contesta|envía|manda) (con)? (la palabra|un sí|info|quiero|baja|interesad*|stop|me interesa) ..2;
    (comparte|comparta|reenvía|reenvíe|difunde) ..1 (este|esta|con) (mensaje|publicación|tus contactos|sus contactos) ..2`,
  advertises: `
    (oferta|promoción|precio|descuento|promo) (especial*|exclusiv*|de lanzamiento|limitad*|por tiempo|únic*|increíble|del mes|relámpago|imbatible*);
    <number> (%|por ciento) (de)? (descuento|dto|off|menos|de rebaja); (código|cupón) (de)? (descuento|promocional|promo);
    (grandes rebajas|liquidación total|black friday|cyber monday|hot sale|oferta imperdible);
    ${compra} (ya|ahora|hoy|aquí|hoy mismo|gratis|el tuyo|tu lugar|tu plaza|sin compromiso|con nosotros);
    (por|desde|a) (solo|sólo|tan solo|tan sólo|apenas) (<money>|<number> pesos) ..2;
    (<money>|<number> pesos) (al mes|mensual*) ..2 (todo incluido|sin permanencia|iva incluido);
    (comprar|compra|venta de|vendo) ..1 (seguidores|likes|reseñas);
    (visita|visite|conoce|conozca|sigue) ..1 (nuestr*|mi) ..1 (web|página|sitio|tienda|canal|catálogo|perfil|instagram);
    (síguenos en|entra en|entra a|visítanos en|checa|mira) ..1 (nuestr*|mi) ..1 (web|página|sitio|tienda|canal|catálogo|perfil|instagram);
    (precios|tarifas) (económic*|bajos|bajas|competitiv*|imbatibles|sin competencia|desde);
    (económic*|barat*) ..1 (páginas web|sitios web|seo|logos|paquetes);
    (envío gratis|envíos gratis|envíos a todo|stock limitado|pregunta por nuestr*|pregunte por nuestr*)`,
};
