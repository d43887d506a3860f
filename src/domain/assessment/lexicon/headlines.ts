import type { Phrases } from '../phrases.ts';
import type { HeadlineCode } from './meaning.ts';

/** Headlines mix languages freely, so all languages stand together. Feminine and masculine forms always both. */
export const HEADLINES: Record<HeadlineCode, Phrases> = {
  'headline-recruiter': `
    recruit*; recrut*; reclut*; talent (partner|acquisition|sourcer|scout|manager|attraction|lead|hunter); headhunt*; staffing; sourcer; executive search
    personalberat*; personalreferent*; personalvermittl*; personaldienstleist*; talent management; rrhh; recursos humanos; selección de personal
    chasseu* de têtes; chargé* de recrutement; ressources humaines; caça-talentos; seleção de pessoas; werving; werving en selectie; human resources; hr (manager|business partner|consultant|generalist|lead|director)`,
  'headline-seller': `
    sales; business development; account (executive|manager); sdr; bdr; lead generation; growth (hacker|expert|partner|consultant); vertrieb*; verkauf*; key account*
    commercial*; ventes; développement commercial; ventas; comercial; desarrollo de negocio; vendas; desenvolvimento de negócios; verkoop; verkoper; accountmanager; closer; insurance agent; versicherungs*`,
  'headline-seeker': `
    student*; open to work; looking for; seeking; graduate; job seeker; intern; apprentice; étudiant*; en recherche; à la recherche; stagiaire; estudiant*; en búsqueda; busco; buscando; recién graduad*
    estudante; à procura; em busca; recém formad*; recém-formad*; werkzoekend*; op zoek; stagiair*; auf der suche; arbeitssuchend*; werkstudent*; praktikant*; absolvent*; studierende*; auszubildende*; bewerb*`,
};
