import { lexicon } from './lexicon.ts';

/** What somebody does for a living, as far as it tells why they connect. In order of precedence. */
export const ROLES = [
  'recruiter',
  'investor',
  'student',
  'sales',
  'adviser',
  'founder',
  'people',
  'marketer',
  'executive',
  'consultant',
  'academic',
  'engineer',
  'designer',
  'other',
  'unknown',
] as const;
export type Role = (typeof ROLES)[number];

/** English, German, French, Spanish, Portuguese, Dutch. A `*` stands for any letters; see `lexicon.ts`. */
const WORDS: Record<Exclude<Role, 'other' | 'unknown'>, string> = {
  recruiter: `recruit* *recruit talent_acquisition talent_partner talent_scout talent_sourc* talent_manager talent_lead
    sourcer sourcing_specialist headhunt* executive_search staffing personalberat* personalvermittl* personalbeschaff*
    personaldisponent* recrut* charge_de_recrutement chasseur*_de_tetes reclut* seleccion_de_personal
    atracao_de_talentos adquisicion_de_talento aquisicao_de_talentos captador*_de_talento werving* arbeidsbemiddel*
    intercedent* search_consultant talentgewinnung talent_hunter`,
  investor: `investor* venture_capital* vc angel_investor business_angel private_equity venture_partner
    investissement* inversor* inversionista* investidor* investeerder* beteiligungsmanag* investisseur*`,
  student: `student* undergraduate graduate_student intern internship trainee apprentice phd_candidate praktikant*
    werkstudent* auszubildende* azubi studierende* etudiant* stagiaire alternant* estudiante* becari* practicante*
    estudante* estagiari* stagiair* seeking_opportunities open_to_work looking_for_work`,
  sales: `sales *sales salesman account_executive account_manager key_account* business_development bdr sdr
    partnerships_manager lead_generation appointment_setter growth_partner customer_acquisition vertrieb* *vertrieb
    verkauf* *verkaufer* aussendienst* commercial* ventes vendeur* vendeuse* technico-commercial* comercial*
    ventas vendedor* vendas verkoop* accountmanager acquisiteur*`,
  adviser: `financial_advis* wealth_* insurance_agent insurance_broker mortgage* real_estate_agent realtor life_coach
    business_coach career_coach executive_coach mindset_coach trader forex* crypto* finanzberat* vermogensberat* versicherungs*
    immobilienmakler* conseiller*_en_gestion* agent_immobilier assureur* asesor*_financier* agente_inmobiliari*
    agente_de_seguros corredor*_de_seguros assessor*_financeir* consultor*_financeir* corretor* financieel_advis*
    hypotheekadvis* makelaar* network_marketing`,
  founder: `founder* *founder cofounder* (?<!product\\s)(?<!process\\s)owner entrepreneur* self-employed freelanc* grunder* mitgrunder* inhaber*
    unternehmer* selbststandig* fondateur* fondatrice* cofondat* entrepreneuse* independant* fundador* cofundador*
    emprendedor* emprendedora* propietari* autonomo autonoma empreendedor* socio-fundador* oprichter* mede-oprichter* eigenaar*
    ondernemer* zzp zzp-er`,
  people: `human_resources hr hrbp hr-* people_operations people_partner people_&_culture people_and_culture
    head_of_people chief_people* personalleit* personalreferent* personalwesen ressources_humaines rh
    recursos_humanos personeelszaken personalentwickl*`,
  marketer: `marketing* *marketing marketer seo growth_hacker brand_manager content_creator influencer copywriter
    public_relations communications_manager social_media* mercadeo mercadotecnia werbe* redacteur*_web
    kommunikationsmanag*`,
  executive: `ceo cto cfo coo cio cmo chief managing_director president vice_president vp svp evp director head_of
    board_member partner geschaftsfuhr* vorstand* bereichsleit* directeur* directrice* pdg president* director*
    gerente_general diretor* bestuurder* bestuurslid algemeen_directeur hoofd`,
  consultant: `consult* advisor adviser *berater* conseil* conseiller* consultor* asesor* assessor*
    adviseur* *adviseur`,
  academic: `professor* lecturer researcher (?<!data\\s)scientist postdoc* research_fellow teacher dozent* wissenschaft* forscher*
    lehrer* enseignant* chercheur* chercheuse* maitre_de_conferences profesor* docente* investigador* pesquisador*
    hoogleraar* onderzoeker* docent* leraar*`,
  engineer: `engineer* developer* programmer* software* architect* devops sre data_scientist data_analyst
    machine_learning *entwickler* ingenieur* *ingenieur* informatiker* techniker* developpeur* developpeuse*
    desarrollador* programador* ingenier* desenvolvedor* engenheir* ontwikkelaar* programmeur* technicus`,
  designer: `design* *designer ux ui ux/ui gestalter* *gestalter* graphiste* concepteur* disenador* diseno ontwerper*
    vormgever* illustrat* art_director`,
};

const roleIn = lexicon(WORDS);

/**
 * The role that a title tells. Where a title names several (`Founder, executive search`), the one that explains best why
 * somebody connects wins: see the order of {@link ROLES}.
 *
 * @returns `unknown` for an empty title, `other` for one without a word that we know
 */
export const roleOf = (title: string): Role => (title.trim() === '' ? 'unknown' : (roleIn(title) ?? 'other'));
