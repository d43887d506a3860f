import { randomOf } from './random.ts';
import type { Language } from './texts.ts';

/** An invented connection. */
export interface Person {
  firstName: string;
  lastName: string;
  url: string;
  company: string;
  title: string;
  language: Language;
  /** Milliseconds. */
  connectedAt: number;
}

/** The day on which the archive pretends to have been asked for. */
export const EXPORTED_AT = Date.UTC(2026, 10, 1, 12);
const JOINED_AT = Date.UTC(2012, 0, 1);

export const OWNER = {
  firstName: 'Mara',
  lastName: 'Quell',
  name: 'Mara Quell',
  url: 'https://www.linkedin.com/in/maraquell',
};

const NAMES: Record<Language, { first: readonly string[]; last: readonly string[] }> = {
  en: {
    first: 'Tess Ivo Nell Orla Finn Hazel Jude Wren Callum Iris Otis Maeve Rhys Ada Silas Thea'.split(' '),
    last: 'Okoro Ashdown Fairley Whitlock Penrose Marlow Thackeray Lindqvist Brannagh Oyelaran Huxtable'.split(
      ' ',
    ),
  },
  de: {
    first: 'Jörn Änne Lutz Wiebke Falk Grete Henning Ilka Timo Ute Sören Käthe'.split(' '),
    last: 'Brandt Überling Möllers Grünwald Kästner Hasselbach Wöhrle Süßmann Dierks'.split(' '),
  },
  fr: {
    first: 'Élodie Maël Aurèle Solène Gaëtan Noémie Yannick Zoé Clément Fleur'.split(' '),
    last: 'Brévent Delacour Fauchère Montreuil Lagarrigue Pélissier Vasseur Hébrard'.split(' '),
  },
  es: {
    first: 'Íñigo Lucía Nuria Álvaro Belén Joaquín Rocío Ximena Tomás'.split(' '),
    last: 'Arbizu Quintanilla Peñalver Zubiría Cordobés Villaseñor Montalbán'.split(' '),
  },
  pt: {
    first: 'João Inês Thiago Lívia Caetano Débora Vasco Beatriz'.split(' '),
    last: 'Falcão Brandão Nogueira Tavares Queirós Assunção Valadão'.split(' '),
  },
  nl: {
    first: 'Joris Femke Sjoerd Maartje Daan Lotte Ruben Anouk'.split(' '),
    last: 'van der Meij|Terpstra|de Waal|Hoogland|Kuiper|Brouwers|Zijlstra'.split('|'),
  },
};

const TITLES: Record<Language, readonly string[]> = {
  en: [
    'Software Engineer',
    'Senior Data Engineer',
    'Talent Partner',
    'Technical Recruiter',
    'Account Executive',
    'Founder & CEO',
    'Product Manager',
    'Head of Marketing',
    'PhD student',
    'Business Development Manager',
    'Investor',
    'UX Designer',
    'Nurse',
    'Physics teacher',
    'Legal Counsel',
    'Operations Manager',
    'Life Coach',
  ],
  de: [
    'Softwareentwicklerin',
    'Personalberater',
    'Vertriebsleiter',
    'Geschäftsführerin',
    'Werkstudent',
    'Projektleiter',
  ],
  fr: [
    'Développeuse',
    'Chargée de recrutement',
    'Commercial',
    'Directrice générale',
    'Étudiant en droit',
    'Comptable',
  ],
  es: [
    'Desarrolladora',
    'Reclutador IT',
    'Asesora comercial',
    'Fundadora',
    'Estudiante',
    'Gerente de operaciones',
  ],
  pt: [
    'Desenvolvedor',
    'Analista de recrutamento',
    'Vendedora',
    'Sócio-fundador',
    'Estagiária',
    'Engenheira civil',
  ],
  nl: ['Softwareontwikkelaar', 'Intercedent', 'Accountmanager', 'Oprichter', 'Student', 'Verpleegkundige'],
};

const COMPANY_START =
  'Norrsken Halvard Tidewater Quillon Bergamot Ostara Lumenfield Kestrel Ravnholt Papaver'.split(' ');
const COMPANY_END = [
  'Analytics',
  'Group',
  'Health',
  '& Söhne',
  'Labs, Inc.',
  'Consulting',
  'Recruitment',
  'Software',
  'Energy',
];
const LANGUAGES: readonly Language[] = ['en', 'en', 'en', 'en', 'de', 'fr', 'es', 'pt', 'nl'];

/** `count` connections, newest first, as LinkedIn lists them. */
export function peopleOf(seed: string, count: number): Person[] {
  const random = randomOf(`${seed} people`);
  const span = EXPORTED_AT - JOINED_AT;
  return Array.from({ length: count }, (_, index) => {
    const language = random.pick(LANGUAGES);
    const firstName = random.pick(NAMES[language].first);
    const lastName = random.pick(NAMES[language].last) + (random.chance(0.03) ? ', MBA' : '');
    const slug =
      `${firstName}-${lastName.replaceAll(/[ ,]+/g, '-')}-${(index + 4096).toString(16)}`.toLowerCase();
    return {
      firstName,
      lastName,
      url: `https://www.linkedin.com/in/${encodeURIComponent(slug)}`,
      company: random.chance(0.12) ? '' : `${random.pick(COMPANY_START)} ${random.pick(COMPANY_END)}`,
      title: random.pick(TITLES[language]),
      language,
      connectedAt: Math.floor(EXPORTED_AT - (span * (index + 1)) / (count + 1)),
    };
  });
}
