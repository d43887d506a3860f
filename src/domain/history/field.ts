import { lexicon } from './lexicon.ts';

/** Coarse professional fields: enough to say "works in my field", too coarse to match jobs. */
export const FIELDS = [
  'law',
  'data',
  'security',
  'design',
  'product',
  'software',
  'hardware',
  'science',
  'health',
  'education',
  'real_estate',
  'finance',
  'marketing',
  'media',
  'construction',
  'manufacturing',
  'logistics',
  'energy',
  'hospitality',
  'public',
  'it',
  'sales',
  'consulting',
  'people',
] as const;
export type Field = (typeof FIELDS)[number];

/** English, German, French, Spanish, Portuguese, Dutch. The last four rows say what one does, not in which field. */
const WORDS: Record<Field, string> = {
  law: `data_protection privacy datenschutz* proteccion_de_datos protection_des_donnees lawyer* attorney* legal* paralegal solicitor* barrister* counsel law rechtsanwalt* anwalt* jurist* *recht avocat*
    juridique* juriste* notaire* abogad* derecho advogad* juridic* advocaat* juridisch* compliance`,
  data: `data_scien* data_engineer* data_analy* data_architect* data_platform data_govern* analytics big_data machine_learning ml ai
    artificial_intelligence statisti* business_intelligence bi deep_learning nlp datenanaly* datenwissenschaft* datenbank* kunstliche_intelligenz
    de_donnees de_datos de_dados intelligence_artificielle inteligencia_artificial kunstmatige_intelligentie`,
  security: `cyber* infosec information_security security_engineer* security_analyst penetration_test* pentest* soc
    it-sicherheit* informationssicherheit* securite_informatique seguridad_informatica ciberseguridad
    seguranca_da_informacao informatiebeveilig*`,
  design: `design* *designer ux ui ux/ui user_experience gestalt* *gestalter* graphi* disen* ontwerp* vormgev* figma`,
  product: `product_manage* product_owner product_lead produktmanag* chef*_de_produit gestor*_de_produto
    gerente_de_produto head_of_product productmanager* product_director`,
  software: `software* developer* programmer* full_stack fullstack frontend front-end backend back-end devops sre
    web_develop* mobile_develop* java javascript typescript python golang rust kotlin ios android react kubernetes cloud
    tech saas *entwickler* programmier* developp* logiciel* desarrollador* programador* desenvolvedor* ontwikkelaar*
    programmeur* qa_engineer* test_automation`,
  hardware: `mechanical* electrical* electronic* embedded hardware robotic* mechatroni* firmware semiconductor* automotive
    aerospace maschinenbau* elektro* fahrzeug* mecanique electronique mecanic* electric* werktuigbouw* elektrotechni*`,
  science: `scientist biolog* chemi* physic* biotech* research_fellow researcher postdoc* laborator* wissenschaft* forsch*
    chercheu* investigador* pesquisador* onderzoek* life_sciences genom*`,
  health: `health* medical* medicine nurse nursing physician doctor surgeon dentist* pharma* clinic* hospital* therap*
    psycholog* arzt* *arzt pflege* kranken* gesundheit* medizin* medecin* infirmi* sante soignant* medic* enfermer* enfermeir* salud
    saude hospitalar verple* zorg huisarts verloskundig*`,
  education: `teacher* teaching school* university professor* lecturer education* edtech tutor* instructional lehrer*
    dozent* bildung* schule* hochschul* universitat* enseign* formateur* formatrice* profesor* docent* educa* escuela
    escola ensino leraar* onderwijs* universiteit`,
  real_estate: `real_estate realtor* property_manage* proptech immobili* inmobiliari* imobiliari* vastgoed* makelaar*`,
  finance: `financ* bank* accounta* accounting audit* tax treasury investment* invest* equity venture_capital fintech
    insurance controller actuar* trader wealth* finanz* buchhalt* steuer* versicherung* wirtschaftspruf* comptab*
    assurance* fiscalist* contab* contador* seguros finanzas financas banco banque boekhoud* verzekering*`,
  marketing: `marketing* *marketing seo brand* advertis* growth_hack* social_media* content_creator copywrit* campaign*
    public_relations communications werbung* kommunikation* publicite publicid* mercadeo mercadotecnia reclame*`,
  media: `journalis* editor* publish* media film video photograph* writer* author* podcast* broadcast* music* redakt*
    verlag* autor* fotograf* redacteur* edition* periodis* jornalis* uitgever* schrijver*`,
  construction: `construction civil_engineer* architect building_site surveyor* structural_engineer* bauingenieur* bauleit*
    bauwesen hochbau tiefbau architekt* batiment* genie_civil construccion construcao obra* bouw* aannemer*`,
  manufacturing: `manufactur* production_manager plant_manager quality_manager lean industrial* fabrik* fertigung*
    produktionsleit* industrie* usine* fabrica* produccion producao productie*`,
  logistics: `logisti* supply_chain procurement purchasing warehouse* transport* shipping freight einkauf* beschaffung*
    spedition* approvisionn* achats acheteur* compras almacen* inkoop* magazijn*`,
  energy: `energy energ* solar wind_power renewable* oil gas utilities sustainab* nachhaltig* climate klima* durab*
    sostenib* sustentab* duurza*`,
  hospitality: `hotel* restaurant* hospitality tourism travel* sous_chef head_chef chef_de_cuisine retail* shop* store_manager gastronom* tourism*
    einzelhandel* touris* turism* cuisinier* cociner* cozinheir* horeca* winkel*`,
  public: `government* public_sector public_policy ngo non-profit nonprofit charity police military diplomat* municipal*
    verwaltung* behord* bundes* verein* stiftung* fonction_publique collectivite* association* gobierno* ayuntamiento*
    governo prefeitura gemeente* overheid* rijks*`,
  it: `it it-* information_technology system_administrat* sysadmin network_engineer* network_administrat* helpdesk
    it_support systemadministrat* informatik* informatique* sistemas informatic* systeembeheer*`,
  sales: `sales *sales account_executive account_manager business_development vertrieb* verkauf* commercial* ventes ventas
    comercial* vendas verkoop*`,
  consulting: `consult* strategy advisory unternehmensberat* conseil* asesor* adviesbureau`,
  people: `recruit* *recruit talent* human_resources hr people_operations headhunt* staffing personalwesen personalleit*
    personalreferent* personalberat* personalentwickl* recrut* reclut*
    ressources_humaines rh recursos_humanos werving*`,
};

const fieldIn = lexicon(WORDS);

/** Occupations that every field has: selling, advising, hiring, keeping the computers running. */
const OCCUPATIONS: ReadonlySet<Field> = new Set<Field>(['it', 'sales', 'consulting', 'people']);
const PROPER_FIELDS: ReadonlySet<Field> = new Set(FIELDS.filter((field) => !OCCUPATIONS.has(field)));

/**
 * The field that some texts of one person tell together: title first, then company, headline or skills. The first text
 * that tells a field decides; an occupation that every field has counts only when no text tells more, so that the
 * recruiter of a clinic is in health.
 *
 * @returns null when nothing tells
 */
export function fieldOf(...texts: readonly string[]): Field | null {
  for (const among of [PROPER_FIELDS, OCCUPATIONS]) {
    for (const text of texts) {
      const field = fieldIn(text, among);
      if (field !== undefined) return field;
    }
  }
  return null;
}
