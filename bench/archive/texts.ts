/** What people write. `{first}`, `{company}` and `{topic}` are filled in; all of it is invented. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl';

interface Phrases {
  pitch: readonly string[];
  chase: readonly string[];
  offer: readonly string[];
  hello: readonly string[];
  ask: readonly string[];
  talk: readonly string[];
}

export const TEXTS: Record<Language, Phrases> = {
  en: {
    pitch: [
      'Hi {first}, thanks for connecting! We help teams in {topic} cut their costs by 30 %. Would you be open to a 15 minute call this week?',
      'Hello {first}, I noticed that you work in {topic}. Our platform finds you new customers while you sleep. May I send you a short video?',
    ],
    chase: [
      'Hi {first}, just bumping this up.',
      'Did you see my last message, {first}? I would hate for you to miss it.',
    ],
    offer: [
      'Hi {first}, I am hiring for a role in {topic} at {company} and your profile looks like a close match. The team is six people and works remotely two days a week. Would you like to see the job description?',
      'Hello {first}, a client of ours in Malmö looks for somebody who knows {topic}. Are you open to hear more, or is the timing wrong?',
    ],
    hello: [
      'Thanks for connecting!',
      'Nice to meet you here, {first}.',
      'Great to be in touch, all the best.',
    ],
    ask: [
      'Hi {first}, I am about to finish my studies and wonder how you got into {topic}. Could I ask you three questions?',
      'Hi {first}, do you know who looks after {topic} at {company}? I would be glad of an introduction.',
    ],
    talk: [
      'Yes, that is what I thought as well.',
      'We tried it last spring and it took much longer than we had planned.',
      'I can send you the slides tomorrow.',
      'How did your talk about {topic} go?',
      'Shall we meet on Thursday at nine?',
      'The train was late, sorry, I will be there in ten minutes.',
      'Thank you, that helped a lot.',
    ],
  },
  de: {
    pitch: [
      'Hallo {first}, danke fürs Vernetzen! Wir helfen Firmen im Bereich {topic}, planbar Kunden zu gewinnen. Hätten Sie nächste Woche 20 Minuten Zeit?',
    ],
    chase: ['Hallo {first}, ich wollte kurz nachhaken.', 'Haben Sie meine letzte Nachricht gesehen?'],
    offer: [
      'Guten Tag {first}, für {company} suche ich Verstärkung im Bereich {topic}. Ihr Profil passt sehr gut. Darf ich Ihnen die Stellenbeschreibung schicken?',
    ],
    hello: ['Danke für die Vernetzung!', 'Schön, hier in Kontakt zu sein.'],
    ask: [
      'Hallo {first}, ich schreibe meine Abschlussarbeit über {topic}. Dürfte ich Ihnen ein paar Fragen stellen?',
    ],
    talk: [
      'Ja, das sehe ich auch so.',
      'Wir hatten letztes Jahr dasselbe Problem mit {topic}.',
      'Passt Ihnen Dienstag um zehn?',
      'Vielen Dank, das hilft mir weiter.',
    ],
  },
  fr: {
    pitch: [
      'Bonjour {first}, merci pour la connexion ! Nous aidons les équipes de {topic} à gagner du temps. Auriez-vous un quart d’heure cette semaine ?',
    ],
    chase: ['Bonjour {first}, je me permets de vous relancer.'],
    offer: [
      'Bonjour {first}, je recrute pour {company} un profil en {topic}, et le vôtre m’a paru très proche. Souhaitez-vous en savoir plus ?',
    ],
    hello: ['Merci pour la mise en relation !', 'Ravie d’échanger avec vous.'],
    ask: ['Bonjour {first}, je prépare un mémoire sur {topic}. Puis-je vous poser quelques questions ?'],
    talk: [
      'Oui, c’est bien ce que je pensais.',
      'On en reparle jeudi ?',
      'Merci beaucoup, c’était très utile.',
      'Le train avait du retard, désolé.',
    ],
  },
  es: {
    pitch: [
      'Hola {first}, gracias por conectar. Ayudamos a equipos de {topic} a conseguir más clientes. ¿Tienes 15 minutos esta semana?',
    ],
    chase: ['Hola {first}, ¿pudiste ver mi mensaje?'],
    offer: [
      'Hola {first}, busco para {company} a alguien con experiencia en {topic}. ¿Te interesaría ver la oferta?',
    ],
    hello: ['¡Gracias por conectar!', 'Un gusto, {first}.'],
    ask: [
      'Hola {first}, estoy terminando la carrera y me gustaría aprender de {topic}. ¿Te puedo hacer unas preguntas?',
    ],
    talk: [
      'Sí, yo también lo veo así.',
      '¿Nos vemos el martes?',
      'Muchas gracias, me ayudó mucho.',
      'Tardamos más de lo previsto.',
    ],
  },
  pt: {
    pitch: [
      'Olá {first}, obrigado pela conexão! Ajudamos empresas de {topic} a vender mais. Você teria 15 minutos esta semana?',
    ],
    chase: ['Olá {first}, conseguiu ver a minha mensagem?'],
    offer: [
      'Olá {first}, estou a recrutar para a {company} na área de {topic}. Gostaria de saber mais sobre a vaga?',
    ],
    hello: ['Obrigada pela conexão!', 'Prazer em conhecer, {first}.'],
    ask: [
      'Olá {first}, estou no último ano do curso e queria saber como entrou em {topic}. Posso fazer umas perguntas?',
    ],
    talk: ['Sim, também acho.', 'Podemos falar na quinta?', 'Muito obrigado, ajudou bastante.'],
  },
  nl: {
    pitch: [
      'Hoi {first}, bedankt voor de connectie! Wij helpen teams in {topic} aan nieuwe klanten. Heb je deze week een kwartier?',
    ],
    chase: ['Hoi {first}, heb je mijn bericht gezien?'],
    offer: [
      'Beste {first}, voor {company} zoek ik iemand met ervaring in {topic}. Mag ik je de vacature sturen?',
    ],
    hello: ['Bedankt voor het toevoegen!', 'Leuk om in contact te zijn.'],
    ask: ['Hoi {first}, ik schrijf mijn scriptie over {topic}. Mag ik je een paar vragen stellen?'],
    talk: ['Ja, dat denk ik ook.', 'Schikt dinsdag om tien uur?', 'Dank je, daar heb ik veel aan.'],
  },
};

export const TOPICS = [
  'data platforms',
  'payroll',
  'wind power',
  'hospital planning',
  'logistics',
  'machine learning',
];

export const CAMPAIGN =
  '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><p class="spinmail-quill-editor__spin-break">' +
  'Learn how <strong>{company}</strong> saves time in {topic} &amp; more.</p><ul><li>no set-up</li><li>cancel any time</li></ul>' +
  '<p>See you&nbsp;there &ndash; the team</p>';
