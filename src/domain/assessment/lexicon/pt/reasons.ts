import type { Phrases } from '../../phrases.ts';
import type { ReasonCode } from '../meaning.ts';

// A backslash at the end of a line continues the phrase.

const your = '(seu|sua|seus|suas|teu|tua|teus|tuas|vosso|vossa|vossos|vossas)';
const you = '(você|voce|vc|te|ti|lhe|vocês|vos|consigo|contigo|convosco|o senhor|a senhora)';
const write =
  '(artigo|artigos|post|posts|publicação|publicações|livro|livros|tese|dissertação|estudo|newsletter|coluna|crónica|blog|blogue|texto|textos)';
const speak =
  '(palestra|palestras|podcast|vídeo|vídeos|entrevista|aula|aulas|oficina|apresentação|intervenção|episódio|webinar|workshop|live|keynote|talk)';
const make =
  '(projeto|projecto|trabalho|exposição|biblioteca|repositório|pesquisa|investigação|plugin|poster|canal|curso|obra|receita|receitas)';
const work = `(${write}|${speak}|${make})`;
const role =
  '(vaga|vagas|posição|posições|cargo|oferta de emprego|proposta de emprego|oportunidade de emprego|oportunidade de trabalho|posto de trabalho)';
const event = `(conferência|congresso|feira|seminário|workshop|oficina|meetup|hackathon|simpósio|jornadas|evento|festival|\
fórum|colóquio|webinar|summit|encontro|formação|bootcamp|cimeira)`;
const tech =
  'desenvolvedor*|programador*|engenheir*|dev|devs|analista*|designer*|cientista*|arquitet*|arquitect*|técnic*|soldador*|eletricista*|mecânic*';
const care =
  'enfermeir*|médic*|farmacêutic*|psicólog*|fisioterapeuta*|professor*|educador*|tradutor*|bibliotecári*|veterinári*|nutricionista*|parteira*';
const trade = `contabilist*|contador*|advogad*|jurista*|jornalista*|vendedor*|cozinheir*|padeir*|pesquisador*|investigador*|\
gestor*|motorista*|consultor* de|controller*`;
const job = `(${tech}|${care}|${trade})`;
const staff = `(${tech}|${care}|${trade}|profissiona*|colaborador*|estagiári*|pessoa para|pessoas para|alguém para|especialista*|talento*)`;

export const reasons: Record<ReasonCode, Phrases> = {
  'recalls-meeting': `
    nos (conhecemos|encontramos|cruzamos|vimos|falamos) ..1 (no|na|nos|nas|em|num|numa|ontem|durante|há|naquele|naquela|nesse|nessa|pela última|depois|antes)
    (conhecemo|encontramo|cruzamo|vimo|conhecêmo) nos; a gente se (conheceu|encontrou|cruzou|viu|falou|falava); (nos conhecemos|conhecemo nos) ..6 (semana|\
    ano|mês|verão|faculdade); (conheci|encontrei|vi|cruzei me) ..1 (você|te|lo|la|contigo|consigo|o|a) ..1 (no|na|em|ontem|durante|num|numa) ..1 (${event}|\
    stand|estande|palestra|curso|workshop|casa|café|jantar); (te|o|a|lhe) conheci ..2 (no|na|em|durante|quando|num|numa); (falei|conversei|estive|almocei|\
    trabalhei|estudei|sentei|cantei|joguei) ..2 (com você|contigo|consigo|com o senhor|com a senhora); (falamos|conversamos|batemos um papo|\
    tomamos um café) ..5 (ontem|anteontem|semana passada|mês passado|ano passado|na fila|no intervalo|no corredor|coffee break|stand|estande); (falamos|\
    conversamos) ..3 (depois|antes|durante|após|no fim|no final) ..2 (${event}|palestra|reunião|aula|apresentação|jantar)
    partilhámos ..3 (mesa|gabinete|táxi|sala); (foi|adorei|gostei) ..3 (prazer|bom|ótimo|óptimo|legal|muito|de|em|giro) ..2 (conhecer|conhecê|encontrar|rever|\
    reencontrar|falar|conversar|te conhecer|te ver|vê); (trabalhamos|trabalhámos|estudamos|estudámos|fizemos|estagiamos|cantamos|jogamos|tocamos|dividimos|\
    andámos) ..5 (juntos|juntas|mesma sala|mesma turma|mesma equipa|mesma equipe); (fomos|éramos|eramos|fui) ..2 (colegas|colega|vizinhos|vizinhas|vizinho|\
    vizinha|da mesma turma); (fomos|éramos|eramos|fui) ..2 ${your} (alun*|estagiári*|colega|orientand*|vizinh*|paciente|client*); (lembra|lembras|lembrar|\
    recorda|recordas|lembre) ..2 (de mim|da nossa|do nosso|quando); (sentei|sentado|sentada|sentei me|estava) ..2 (ao ${your} lado|do ${your} lado)
    (há quanto tempo|quanto tempo que|há séculos|faz anos que não nos); (antigo|antiga|ex|velho|velha) (colega|estagiári*|companheir*|vizinh*) ..2 (seu|sua|\
    teu|tua|da|do|de); (antigo|antiga|ex) (aluno|aluna|orientando|orientanda) (seu|sua|teu|tua); ${your} (antigo|antiga|ex) (colega|aluno|aluna|estagiári*|\
    orientand*|vizinh*); (bom|prazer|alegria|feliz) ..3 (reencontrar|rever|te rever|te reencontrar|\
    encontrar ${you}? ..1 por aqui); desde ..2 noss* ..1 (encontro|tempo|tempos|conversa)`,
  'follows-up-talk': `
    (obrigado|obrigada|obg|grato|grata|agradeço) ..3 (pela|pelo|a|o) ..2 (conversa|papo|bate-papo|troca|café|almoço|chamada|reunião|tempo); (seguimento|\
    sequência|continuidade|continuação|retomando|retomar|continuar|continuarmos|prosseguir) ..2 noss* ..1 (conversa|papo|bate-papo|reunião|chamada|encontro|\
    troca|discussão); (como|conforme) ..1 (combinado|combinamos|combinámos|prometido|prometi|falamos|falámos|conversamos|acordado|acordámos); noss* (conversa|\
    papo|bate-papo|reunião|café|encontro|almoço) (de|no|na|em|ontem|da|do|sobre)`,
  'names-mutual': `
    (me|lhe) (passou|deu|enviou|mandou|falou|indicou|recomendou|apresentou) ..3 (${your}|de ti|de você|de si) ..1 (contato|contacto|nome|número|trabalho|\
    você)?; (deu|passou|enviou) me ..1 ${your} (contacto|contato|nome); (falou|falaram|disse|diz|fala) ..1 me? ..3 bem ..1 (de você|de si|de ti|do senhor|\
    da senhora|do ${your}|da ${your}); (sugeriu|recomendou|aconselhou|indicou|disse|falou|propôs) ..2 (que eu|que te|que o|que a|que lhe|que falasse|\
    a contactá|para falar|para te|para lhe|pra falar|pra te|pra eu|para eu|entrar em contato); (sugeriu|recomendou|aconselhou|indicou|falou|\
    disse) me ..2 (que|a|para|o ${your}|de si|de ti); (me sugeriu|me recomendou|me aconselhou|me indicou|me falou) ..1 (que|você|procurar|falar|te|de você)
    (por|através da|a) (indicação|recomendação|sugestão|intermédio) (de|do|da|dos|das); (amigo|amiga|colega|conhecido|conhecida|contato|contacto|\
    conexão) (em comum|comum); (conheço|trabalho com|estudo com|estudei com|trabalhei com) ..1 (o|a)? ${your} ..1 (irmã|irmão|colega|amiga|amigo|prima|primo|\
    chefe|esposa|marido|sócia|sócio|ex-colega); (ambos|ambas|nós dois|nós duas|os dois|as duas) conhecemos; (você|tu|o senhor|a senhora) ..1 (conhece|\
    conheces) ..2 (minha|meu) ..1 (colega|irmã|irmão|amiga|amigo|chefe|prima|primo|orientador*); (manda|mandou|envia) ..2 (abraço|abraços|cumprimentos|beijo|\
    beijinhos|lembranças); (um abraço|cumprimentos|beijinhos) (do|da) ..1 (noss*|meu|minha); da parte (do|da) (meu|minha|noss*)`,
  'counts-mutuals': `
    (conexões|contatos|contactos|ligações|amigos|amigas|conhecidos|colegas|relações) (em comum|comuns|partilhad*|compartilhad*)
    conhecemos ..3 mesmas (pessoas|gente); <number> ..2 em comum; (várias|vários|muitas|muitos|algumas|alguns|bastantes|diversas|diversos|tantas|\
    tantos) ..2 em comum; noss* redes se cruzam`,
  'praises-work': `
    (li|vi|ouvi|assisti|acompanho|sigo|adorei|gostei|amei|curti|admiro|uso|usamos|leio|reli|ouço|escuto|visitei|vejo|obrigado|obrigada|parabéns|partilhei|\
    compartilhei|citei|recomendei|devorei|adoro|gosto|lendo|ler|terminei|a ler|apreciei|aprecio|testei|recomendo|descobri|encontrei) ..4 ${your} ..2 ${work}
    ${your} ..2 ${work} ..8 (ajud*|inspir*|marcou|interess*|excelente|incrível|ótim*|óptim*|brilhante|útil|úteis|maravilh*|fantástic*|tocou|esclarece*|gostei|\
    adorei|fez me|me fez|sensacional|espetacular); (fã|leitor|leitora|ouvinte|seguidor|seguidora|assinante|admirador|admiradora) ..2 ${your} ..1 ${work}
    o que (você|tu|o senhor|a senhora)? ..1 (escreveu|escreveste|disse|disseste|publicou) ..2 (sobre|no|na); (artigo|livro|texto|post|palestra|vídeo|projeto|\
    projecto|estudo|episódio|apresentação|aula) que ..2 (escreveu|escreveste|publicou|publicaste|deu|deste|fez|fizeste|gravou|gravaste|apresentou|\
    apresentaste); (ouvi|vi|escutei) ..2 (falar|palestrar|na rádio|na televisão|no podcast|no palco|apresentar) ..1 (no|na|sobre|em)?; (te|o|a|você) (ouvi|vi|\
    escutei) ..1 (falar|na rádio|no podcast|no palco|apresentar); (dúvida|pergunta|questão) sobre ..1 ${your} ..1 ${work}; (com|em|\
    n) ..1 ${your} ..1 ${work} ..2 (aprendi|percebi|entendi|descobri); aprendi ..3 ${your} ..1 ${work}`,
  'praises-profile': `
    (impressionad*|impressionou|impressionaram|fascinad*|encantad*|admiro|admirad*|parabéns) ..5 (perfil|trajetória|percurso|experiência|carreira|currículo|\
    background|bagagem|conquistas); ${your} ..2 (perfil|trajetória|percurso|experiência|carreira|currículo|cv|bagagem|background) ..4 (impression*|chamou|\
    interessante|incrível|inspir*|notável|fantástic*|excelente|rico|rica|admirável|destac*|despertou); (excelente|belo|bela|impressionante|brilhante|ótimo|\
    notável|incrível|sólida|interessante|fantástico|bonita) (perfil|trajetória|percurso|currículo|carreira|experiência|histórico); (perfil|trajetória|\
    percurso|currículo|carreira) (impressionante|incrível|inspirador*|notável|interessante|brilhante|excelente|admirável|fantástico|sólida|muito rico)
    (gostei|adorei|curti|achei) ..3 (${your}) ..1 (perfil|trajetória|percurso|currículo|carreira)`,
  'came-across-profile': `
    (encontrei|vi|achei|visitei|li|descobri|analisei|vendo|olhando|conheci|identifiquei|localizei|estive a ver|estava a ver) ..2 ${your} ..1 (perfil|página|\
    conta|currículo|linkedin); (deparei|deparei me|me deparei|cruzei me|esbarrei|dei de caras|dei) com ..1 ${your} ..1 (perfil|página|conta); (cheguei|\
    passei) ..1 (ao|pelo|até) ..1 ${your} (perfil|página); ${your} (perfil|página) ..2 (apareceu|surgiu|apareceu me|me apareceu|sugerido|foi sugerido)
    linkedin ..2 (sugeriu|recomendou|mostrou|indicou); ao (ver|ler|analisar|visitar|consultar) ..1 ${your} (perfil|página|cv)`,
  'profile-detail': `
    ${your} ..2 (experiência|formação|percurso|trajetória|passagem|anos|especialização|mestrado|doutoramento|doutorado|certificação|atuação|conhecimentos|\
    carreira) ..1 (em|com|no|na|nos|nas|como|de|do|da|entre); ${your} ..1 (transição|mudança|vivência|período|estágio|voluntariado|licenciatura|graduação|\
    domínio|tempo) ..1 (em|com|no|na|nos|nas|como|de|do|da|para|entre); (vi|notei|reparei|li|percebi|vejo|constatei) ..2 que ..1 (você|tu|o senhor|a senhora|\
    trabalha|trabalhou|trabalhas|trabalhaste|estudou|estudaste|fez|fala|falas|morou|atua|é|és|foi|passou|coordena|dirige|tem|gere); (segundo|no|pelo|conforme|\
    de acordo com o) ${your} perfil; ${your} perfil (diz|menciona|indica|mostra|refere|fala); (linha|frase|secção|seção|parte) ..5 ${your} (perfil|currículo|\
    bio|resumo)`,
  'offers-opening': `
    (estamos|está|estão|empresa|equipa|equipe|time) ..2 (contratando|recrutando|a contratar|a recrutar|com vagas|com uma vaga|com vaga|com uma posição|\
    em processo de recrutamento); (procuramos|buscamos|procura|busca|buscando|procurando|a procurar|à procura de|em busca de|precisamos de|precisa de|\
    contrata|contratamos|selecionamos) ..3 ${staff} ..10 (para|pra|em|no|na|que|com); (temos|tenho|abrimos|abriu|surgiu|há|existe|abrir|estou com|estamos com|\
    conduzindo|gerindo|trabalhando|apareceu) ..4 (vaga|vagas|posição|posições|lugar em aberto|processo seletivo|oportunidade de emprego|\
    oportunidade de trabalho); (temos|tenho|estou com|estamos com|surgiu) ..2 oportunidade* ..3 (como|para ${job}|de ${job}|na área|que ..2 (combina|encaixa|\
    adequa)|na nossa|no nosso|em nossa|num cliente|em aberto|aberta|remota); ${role} ..3 (em aberto|aberta|abertas|disponível|disponíveis|por preencher|\
    na nossa|no nosso|em nossa|num cliente|que temos|que estou|que tenho|que abrimos|com a qual); ${role} ..6 (interessa*|lhe interess*|te interess*|\
    combina* com|encaixa|se encaixa|faz sentido para|${your} perfil|com o seu|${your} cara|topa); ${your} ..1 (perfil|experiência|currículo|background|\
    formação) ..4 (vaga|posição|encaixa*|enquadra*|adequa*|aderente|aderência|combina|corresponde|ideal) ..5 (vaga|posição|equipa|equipe|time|projeto|empresa|\
    cargo|cliente|que|procura*|busca*|com); (está|estaria|estás|estarias|você|vc) ..2 (aberto|aberta|disponível|interessad*|disposto|disposta) ..2 (a|para|em|\
    por) ..2 (oportunidade*|proposta*|desafio*|mudar|mudança|nova posição|ouvir|conversar sobre); (meu cliente|minha cliente|nosso cliente|cliente nosso|\
    cliente meu|um cliente) ..4 (procura|busca|contrata|recruta|está|precisa|pretende); (proposta|oferta|oportunidade) de (emprego|trabalho) ..4 (para você|\
    para ti|para si|pra você|pra ti|na|no|em|como|que); (gostaria|queria|quero|posso|poderia) ..3 (apresentar|falar|enviar|mandar|conversar) ..4 (vaga|\
    posição|oferta de emprego|descrição da vaga); (gostaria|queria|quero|posso|poderia) ..3 (apresentar|falar|enviar|mandar|conversar) ..4 descrição da função
    (gostaria|queria|quero|posso|poderia) ..3 (contar|partilhar|compartilhar) ..4 (vaga|posição|oferta de emprego|descrição da vaga|descrição da função)
    (topa|toparia|aceita|aceitaria|gostaria) ..3 (participar|conversar|saber) ..4 (processo seletivo|vaga|processo de recrutamento|entrevista de emprego)
    (vir|venha|vem|vens|viria|juntar se|juntares te|integrar|se juntar|entrar) ..3 (trabalhar|equipa|equipe|time) ..2 (conosco|connosco|com a gente|a nossa|\
    à nossa|ao nosso|nossa|nosso)`,
  'names-vacancy': `
    vaga de; vaga para; vaga como; vagas de; vagas para; a vaga; uma vaga; nossas vagas; processo seletivo; processo de recrutamento; (novo|novos|\
    próximo) (desafio|desafios) profission*; oferta de emprego; proposta de trabalho; oportunidade de carreira; oportunidade profissional
    descrição da (vaga|função); contrato (sem termo|efetivo|por tempo indeterminado); candidatar se`,
  'job-terms': `
    salário; vencimento; remuneração; clt; contratação pj; regime pj; híbrido; teletrabalho; home office; tempo inteiro; tempo integral; meio período
    part-time; full-time; remoto; vale-refeição; vale refeição; subsídio de (alimentação|refeição|férias|natal); plano de saúde; seguro de saúde
    pacote de benefícios; faixa salarial; <money> (brutos|líquidos|por ano|anuais|mensais); turno da noite; carteira assinada; contrato sem termo`,
  'keeps-for-later': `
    (banco|bolsa|base|pool|carteira|pipeline) de (talentos|candidatos|profissionais|currículos|candidaturas); talent pool; (futuras|futuros|próximas|próximos|\
    eventuais) ..1 (vagas|oportunidades|posições|processos|projetos|aberturas|recrutamentos); (vagas|oportunidades|posições|processos|necessidades|\
    contratações) ..1 (futuras|futuros|que venham|que possam|que surjam); (guardar|deixar|ter|manter|ficar com|registar|registrar|cadastrar) ${your} (perfil|\
    currículo|cv|contato|contacto); (quando|se|assim que|caso) ..2 (surgir|surja|abrir|aparecer|abrirmos|tivermos|houver) ..3 (vaga|oportunidade|posição|algo|\
    projeto|processo); (agora|momento|hoje|ainda|para já|por agora|neste momento) ..3 (não|nada) ..3 (temos|tenho|há|vaga|vagas) ..12 (futuro|mais tarde|\
    mais adiante|breve|frente|próximos|quando|próximo); (não|nada) (temos|tenho|há) ..4 (agora|no momento|neste momento|hoje|de momento) ..10 (futuro|\
    mais tarde|mais adiante|breve|frente|próximos|quando|próximo)`,
  'recruits-in-field': `
    (sou|trabalho como|aqui é|falo como|atuo como|enquanto) ..2 (recrutador|recrutadora|headhunter|hunter|tech recruiter|talent acquisition|talent sourcer|\
    it recruiter|recruiter|selecionador|selecionadora); (trabalho|atuo|sou especialista|especializad*|atuamos|trabalhamos|consultor*|responsável|analista|\
    especialista|faço parte) ..3 (recrutamento|recrutamento e seleção|atração de talentos|aquisição de talentos|executive search|caça-talentos|seleção de)
    (recruto|recrutamos|contrato regularmente|seleciono|selecionamos|faço hunting|coloco|colocamos) ..3 ${staff}; (empresa|consultoria|\
    agência) de (recrutamento|seleção|trabalho temporário|rh|recursos humanos)`,
  'asks-introduction': `
    (pode|poderia|podia|podes|podias|poderias|consegue|consegues|conseguiria|conseguias|dava para|daria para|importa se de|toparia) ..2 (me|nos) (apresentar|\
    indicar|conectar|ligar|pôr|colocar) ..3 (a|ao|à|para|com|alguém|em|o|aos|às|contacto|contato); (apresentar|apresenta|apresentasse|apresentasses|\
    apresente) (me|nos) ..2 (a|ao|à|aos|às|alguém); (me|nos) (apresentar|apresentasse|apresente|apresenta) ..1 (a|ao|à|aos|às|para|pro|pra) ..1 (${your}|\
    alguém|diretor*|colega|chefe|quem|equipa|equipe|time|pessoa|responsável|ceo); (colocar|pôr|por|meter|botar) (me|nos) em (contacto|contato|ligação) com
    (me|nos) (colocar|pôr|coloque|põe|coloca|ponha|botar) ..1 (em contato|em contacto|na frente|em ligação) ..1 (com|de); (fazer|faz|fizesse|\
    faria) ..2 (ponte|intro|apresentação|introdução) (com|entre|para|a|ao|à|pra); (me|nos) (passar|passa|dar|mandar|enviar) ..2 (contato|contacto|e-mail|\
    email|telefone) (do|da|de|dos|das); (conhece|conheces|conhecem|sabe de|sabes de|conhecerá|conheceria) ..2 (alguém|quem|pessoas|uma pessoa|\
    empresas) ..3 (que|com|na|no|para|interessad*|em|da|do|a quem); (na|da|pela) ${your} rede ..8 (alguém|quem|pessoas|interessad*); (alguém|pessoas) ..3 (na|\
    da) ${your} (rede|equipa|equipe|empresa); (apresentação|introdução|intro) (a|ao|à|para|com) ..1 (${your}|alguém|diretor*|ceo|o|a); (chegar|acesso|\
    ligação) ..1 (a|ao|à|com) ..3 (através de (si|você|ti)|por ${your} intermédio|${your} contatos|${your} contactos); através de (si|você|ti) ..3 (conhecer|\
    chegar|contactar|falar)`,
  'asks-who-decides': `
    quem ..2 (responsável|decide|cuida|trata|coordena|gere|toma conta|toma as decisões|está à frente|compra) ..4 (de|do|da|por|pela|pelo|sobre|na|no|compras|\
    área|isso|empresa|disso); (pessoa|contacto|contato|interlocutor|setor|sector|área) (certa|certo|indicada|indicado|responsável|adequada|ideal) ..4 (para|\
    por|pela|pelo|de|da|na|no|sobre)?; com quem ..2 (posso|devo|poderia|podia|deveria|devia|consigo) ..1 (falar|tratar|conversar|contactar); (decisor|\
    decisores|decisora|tomador de decisão|tomadores de decisão); (você|o senhor|a senhora|tu) ..2 (é|és|seria|é quem) ..2 (responsável|encarregado|\
    encarregada|decisor*) ..2 (por|pela|pelo|pelas|pelos|de)`,
  'same-field': `
    (mesma|mesmo) ..1 (área|setor|sector|ramo|campo|profissão|segmento|especialidade|tema|disciplina|nicho|mercado|ofício|problema)
    área (parecida|semelhante|próxima); temas parecidos; também ..1 (sou|trabalho|atuo|pesquiso|leciono|ensino|investigo|dou aulas|estudo|desenvolvo|programo|\
    traduzo|faço investigação|estou) ..3 (${job}|em|na|no|com|como|aqui|da); (sou|trabalho como) ..2 ${job} ..6 (também|tal como|assim como|que nem|como você|\
    como tu|como o senhor|como a senhora); (trocar|troca|troca de|partilhar|compartilhar|trocarmos|comparar|partilha de|trocando) ..2 (experiências|\
    figurinhas|vivências|práticas|boas práticas|apontamentos|notas|conhecimento|conhecimentos|impressões); (colega|colegas|companheir*) de (profissão|área|\
    ofício|ramo|setor|especialidade); (ambos|ambas|nós dois|nós duas|os dois|as duas) ..2 (trabalhamos|somos|atuamos|lecionamos|pesquisamos|investigamos|\
    estudamos|ensinamos|temos); (conectar|contacto|contato|rede|ligar|conhecer|falar|networking) ..4 (outros|outras|mais|com) ..1 ${job}; (pessoas|\
    profissionais|gente|colegas) (da|do|que trabalham na|na) ..1 (área|ramo|setor|sector|nossa área)`,
  'same-community': `
    (mesma|mesmo) ..1 (universidade|faculdade|turma|escola|curso|associação|grupo|comunidade|clube|coro|coral|programa|instituto|politécnico|ordem|fórum|\
    igreja|bairro|equipa|voluntariado|bolsa); (ex-aluno|ex-aluna|ex-alunos|ex-alunas|antigo aluno|antiga aluna|antigos alunos|antigas alunas|alumni|\
    egress*) ..2 (da|do|de|como)?; noss* (turma|faculdade|universidade|associação|coro|comunidade|clube|escola|grupo de); também ..2 (estudei|me formei|\
    formei me|participo|vou|estarei|fui|frequento|faço parte|integro|sou membro|sou sócia|sou sócio|sou voluntári*|tirei|cursei|licenciei) ..3 (na|no|em|da|\
    do|a|ao|à|desse|deste|dessa|lá|do curso); (vi|soube|li|reparei|ouvi|notei|dizer) que ..4 (vai|vais|irá|participa|estará|estarás|inscrit*|apresenta|\
    palestrar|orador*|fala) ..4 ${event}; (você|tu)? (vai|vais|irá|estará|estarás) ..1 (ao|à|no|na|estar no|estar na|participar|participar no|participar na|\
    participar do|falar no|falar na|palestrar no|palestrar na|a) ..2 ${event}; (nos vemos|vemo nos|encontramo nos|nos encontramos|até) ..1 (no|na|lá|\
    em) ..1 (${event}|lá)?; (vou|estarei|inscrevi me|me inscrevi|participo|participar) ..3 (no|na|ao|à|do|da) ..2 (${event}); (ambos|ambas|nós dois|nós duas|\
    somos) ..2 (membros|sócios|sócias|voluntári*|inscrit*|ex-alunos|associad*); (membro|sócio|sócia|associad*|voluntári*) (do|da|de) ..1 (mesm*|associação|\
    grupo|comunidade|clube|ordem|rede)`,
  'names-event': `
    conferência; congresso; feira; hackathon; meetup; seminário; simpósio; jornadas; colóquio; summit; fórum; bootcamp; cimeira; alumni
    ${event} (de|da|do|em|sobre); este evento; esse evento; o evento`,
  'builds-relationship': `
    (manter|mantermos|ficar|ficarmos|mantendo|permanecer|estar) (o|em)? (contato|contacto|a par); (construir|criar|cultivar|desenvolver|\
    estabelecer) ..3 (relação|relacionamento|relações|confiança|vínculo|laços|amizade profissional); (trocar|trocarmos|troca de|partilhar|\
    compartilhar) ..2 (ideias|opiniões|perspetivas|perspectivas|pontos de vista|reflexões); (conhecer|conhecê|conhecermos|conhecermo nos|conhecer nos|\
    nos conhecer|conhecer te) ..2 melhor; (no futuro|futuramente|um dia|mais para a frente|mais à frente|quem sabe|a longo prazo|mais adiante|\
    algum dia) ..8 (juntos|juntas|colaborar|trabalhar|cruz*|conversar|ajudar|relação|algo|encontrar*|café); (caminhos) ..4 (cruz*|cruzem); (sem|nenhum|\
    não tenho|nada) ..2 (pedido|assunto|motivo|razão) (específico|especial|concreto|em particular|concreta|específica); sem (pressa|agenda); tomar um (café|\
    cafezinho) ..2 (sem|um dia|qualquer dia|virtual); acompanhar ..2 ${your} (percurso|trajetória|carreira|publicações|conteúdos|conteúdo|atualizações)`,
  'looks-for-job': `
    (estou|ando|encontro me|me encontro) ..3 (à procura|em busca|procurando|buscando|a procurar|a buscar|na busca|atrás) ..4 (emprego|trabalho|vaga|estágio|\
    recolocação|desafio|desafios|colocação|posição|trampo); (estou|ando|encontro me|me encontro) ..3 (à procura|em busca|procurando|buscando|a procurar|\
    atrás) ..3 oportunidade* ..3 (como|na área|em|de|para|no|na|profission*|júnior); (procuro|busco|preciso de|em busca de|à procura de|buscando|\
    procurando) ..3 (emprego|trabalho|estágio|recolocação|primeiro emprego|novos desafios|novo desafio|uma vaga|nova colocação|trabalho na|trabalho como)
    (procuro|busco) ..2 oportunidade* ..2 (como|na área|de trabalho|de emprego|de estágio|profission*|no mercado|júnior|em); (vi|\
    encontrei) ..2 vaga ..6 (candidatar|candidatei|interessei|me interessei|interesse); estou (aberto|aberta|disponível) ..3 (oportunidades|propostas|\
    desafios|trabalho|emprego|contratação|mercado); (disponível|disponibilidade) (imediata|imediato|a partir de|para início); (candidatei me|me candidatei|\
    candidatar me|me candidatar|minha candidatura|enviei candidatura); (candidatura espontânea|me inscrevi na vaga|me inscrevi para a vaga); (há|tem|têm|\
    existe|existem|haveria|teria|teriam|sabe se há|estão com|abriu|abriram) ..3 (vaga|vagas|estágio|estágios|oportunidade) ..3 (na ${your}|no ${your}|\
    para mim|com vocês|aí|em ${your}|na empresa|pra mim|na área); (vocês|empresa|equipa|equipe) ..3 (estão|está) (contratando|a contratar|a recrutar|\
    recrutando) ..1 (estagiári*|júnior|trainees)?; (contratam|recrutam|aceitam) ..2 (estagiári*|trainees|pessoas|júnior*|currículos); (trabalhar|estagiar|\
    fazer estágio|começar|integrar) ..2 (com vocês|convosco|na ${your} empresa|em ${your} empresa|na ${your} equipa|na ${your} equipe|no ${your} time|aí com)
    (fui|acabei de ser|estou) ..2 (demitid*|despedid*|desligad*|desempregad*|dispensad*); meu contrato (termina|acaba|vai acabar|não foi renovado|\
    chegou ao fim|está a terminar); (perdi|fiquei sem) ..1 (emprego|trabalho); (transição|mudança) de carreira ..8 (oportunidade*|vaga|vagas|emprego|procuro|\
    busco); open to work; (me recolocar|recolocar me|recolocação no mercado|entrar no mercado de trabalho); (uma|alguma) oportunidade ..1 (de|para) (mostrar|\
    trabalhar|estagiar|emprego|começar|me desenvolver)`,
  'sends-cv': `
    (meu|o meu|segue meu|segue o meu|envio o meu|deixo meu|deixo o meu|em anexo o|anexo meu) ..1 (currículo|cv|curriculum|portfólio); recém-formad*
    recém-licenciad*; recém-graduad*; mandar meu cv; (acabei|terminei|concluí|finalizei) ..3 (formar|licenciatura|mestrado|graduação|faculdade|formação em|\
    curso de|curso técnico|estágio|doutoramento|doutorado|licenciar)`,
  'asks-advice': `
    (um|uns|algum|alguns|${your}|pedir|dar|qualquer) ..1 (conselho|conselhos|dica|dicas|palpite|sugestão) ..3 (sobre|de|para|como|a quem|em)?; (um|uns|algum|\
    alguns|${your}|pedir|dar|qualquer) ..1 (conselho|conselhos|dica|dicas|palpite|sugestão) ..3 (quanto|me|acerca|quem|pra)?; (um|uns|algum|alguns|${your}|\
    pedir|dar|qualquer) ..1 (sugestões|orientação|toque|feedback|opinião) ..3 (sobre|de|para|como|a quem|em)?; (um|uns|algum|alguns|${your}|pedir|dar|\
    qualquer) ..1 (sugestões|orientação|toque|feedback|opinião) ..3 (quanto|me|acerca|quem|pra)?; (pedir|ouvir|saber|ter|queria|gostaria|valorizo|valorizaria|\
    conhecer) ..3 ${your} (opinião|conselho|ajuda|visão|perspetiva|perspectiva|experiência|orientação|ponto de vista|leitura); (como|porque|por que|por onde|\
    o que|onde) ..2 (você|tu|o senhor|a senhora|vocês) ..2 (fez|fizeste|conseguiu|conseguiste|começou|começaste|lida|lidas|decidiu|decidiste|recomenda|\
    recomendas|aprendeu|aprendeste|entrou|chegou|chegaste|faz|fazes|usa|organiza); (como|porque|por que|por onde|o que|onde) ..2 (conseguiu|conseguiste|\
    começou|começaste|lida com|lidas com|decidiu|decidiste|aprendeu|aprendeste|escolheu|escolheste|me recomenda|me aconselha|foi para si|foi para ti|\
    foi para você); (uma|duas|umas|algumas|rápida|pequena|breve) (pergunta|perguntas|dúvida|dúvidas|perguntinha) ..1 (sobre|de|para|rápida|a|como)?
    (uma|duas|umas|algumas|rápida|pequena|breve) (pergunta|perguntas|dúvida|dúvidas|perguntinha) ..1 (pra|acerca|que|técnica|sua)?; (uma|duas|umas|algumas|\
    rápida|pequena|breve) (questão|questões|perguntinhas) ..1 (sobre|de|para|rápida|a|como|pra|acerca|que|técnica|sua)?; (posso|poderia|podia|gostaria de|\
    queria|dá para) ..2 (perguntar|fazer ..3 (pergunta|perguntas)|colocar ..3 (questão|questões|dúvida)|tirar ..3 (dúvida|dúvidas)|pedir ..2 (ajuda|conselho|\
    conselhos|dica|dicas)); aprender ..5 (com você|consigo|contigo|com a ${your}|com o ${your}|com sua|com seu|com o senhor|com a senhora)
    (mentor|mentora|mentoria|mentorar); (o que|que|qual|quais) ..2 (recomenda|recomendas|recomendaria|recomendarias|aconselha|aconselhas|aconselharia|sugere|\
    sugeres|acha|achas|faria|farias|indica|sugeriria); (me|nos)? (ajudar|ajuda|explicar|esclarecer|contar|orientar) (me)? ..1 (a entender|a perceber|\
    a escolher|a decidir|a compreender|como|com uma dúvida|numa dúvida|por onde); (vale|valeu|valia) a pena ..10; partilhar ..2 (${your} experiência|como foi)
    (contar|compartilhar) ..2 (como foi|${your} experiência)`,
  'shows-curiosity': `
    (curioso|curiosa|curiosidade|interessa me|me interessa|intriga me|me pergunto|pergunto me|fiquei a pensar) ..3 (saber|como|sobre|em|por|se|porque|por que|\
    o que|para|quanto|de); (saber|ouvir|conhecer|entender|perceber) ..1 mais ..1 (sobre|do|da|acerca|um pouco) ..2 (${your}|você|si|ti|como|o que|vocês)
    (pergunta|perguntinha|dúvida) rápida; rápida pergunta`,
  'proposes-cooperation': `
    (parceria|parcerias|colaborarmos|parceiro de projeto);
    (gostaria|gostava|queria|podemos|poderíamos|podíamos|proponho|propor|para) ..3 (cooperar|colaborar|cooperação|colaboração); (parceiros de projeto|cofundador|\
    cofundadora|co-fundador|co-fundadora|protocolo entre); (projeto|projecto|candidatura|artigo|estudo|evento|workshop|oferta|exposição|publicação|\
    trabalho) (conjunto|conjunta|em conjunto|a quatro mãos|em comum|em parceria); (juntos|juntas|em conjunto|a meias|conjuntamente) ..4 (projeto|projecto|\
    candidatura|estudo|evento|oficina|workshop|exposição|curso|organizar|desenvolver|criar|escrever|publicar); (organizar|desenvolver|criar|escrever|publicar|\
    fazer|lançar|montar|propor|concorrer) ..6 (juntos|juntas|em conjunto|conjuntamente|em parceria|connosco|conosco); (unir|juntar|somar|unirmos|juntarmos|\
    somarmos) ..1 (forças|esforços|recursos|sinergias); (nossas|as nossas|as duas|os nossos|nossos|nossos dois) ..1 (empresas|equipas|equipes|organizações|\
    associações|escolas|projetos|institutos|laboratórios) ..6 (juntas|juntos|complementa*|colaborar|cooperar|conjunto|sinergia*|unir); (procuro|busco|\
    procuramos|buscamos) ..2 (sócio|sócia|sócios|parceiro|parceira|parceiros|parceiras|coautor*)`,
  'invites-to-contribute': `
    (convidar|convidá|convido|convidamos|convite|convidar te|gostaríamos de convidar|convida) ..5 (para|como|a|pra) ..6 (podcast|palestra|mesa-redonda|painel|\
    júri|entrevista|aula|artigo|edição|revista|evento|live|episódio|canal|programa|rádio|${event}); (participar|participasse|participasses|participe|\
    participação) ..3 (noss*|meu|minha|num|numa|em um|em uma) ..2 (podcast|programa|painel|mesa-redonda|júri|live|episódio|revista|canal|rádio|aula|\
    newsletter|entrevista|${event}); (dar|fazer|ministrar|proferir|apresentar) uma (palestra|aula|talk|oficina|conferência|comunicação|masterclass) ..2 (no|\
    na|em|aos|para|a|ao|noss*); como (orador|oradora|palestrante|convidado|convidada|jurado|jurada|entrevistado|entrevistada|autor|autora); (entrevistar|\
    entrevistá|entrevistar te|te entrevistar|entrevistarmos) ..3 (para|no|na|lo|la|você|pra|sobre); (escrever|contribuir) ..3 (para|com) ..2 (a|\
    o)? noss* ..1 (revista|blog|blogue|newsletter|livro|edição)`,
  'offers-product': `
    (ajudamos|ajudo|apoiamos|apoio|auxiliamos|auxilio|assessoramos|assessoro|acompanhamos|capacitamos) ..2 (empresas|negócios|empreendedor*|empresári*|\
    profissionais|clínicas|lojas|restaurantes|equipas|equipes|times|gestor*|pme|pmes|escolas|hotéis|líderes); (ajudamos|ajudo|auxiliamos|\
    assessoramos) ..2 (marcas|consultórios|escritórios|coaches|médicos|advogados|consultor*|startups|organizações|indústrias|pessoas|mulheres|clientes|\
    hospitais|dentistas|corretores) ..1 (a|como|que|com|de|na|no|em); noss* ..2 (plataforma|solução|software|ferramenta|sistema|serviço|serviços|produto|\
    produtos|método|agência|aplicação|aplicativo|app|consultoria|programa|soluções|curso) ..6 (ajud*|permit*|reduz|oferec*|automatiz*|para|poup*|economiz*|\
    garant*); (apresentar|mostrar|conhecer|demonstrar|oferecer|divulgar|falar sobre) ..2 (noss*|minha|meu|os|as|meus|minhas|a|o|o nosso|\
    os nossos) ..2 (plataforma|solução|soluções|software|ferramenta|sistema|serviço|serviços|produto|produtos|método|catálogo|portefólio de|consultoria|\
    aplicação|aplicativo|agência|mentoria); (oferecemos|ofereço|vendemos|vendo|fornecemos|forneço|comercializamos|fabricamos|disponibilizamos|prestamos|\
    representamos|implementamos|desenvolvemos) ..8 (soluções|software|produtos|serviços|sites|websites|consultoria|cursos|seguros|apps|aplicativos|marketing|\
    leads|equipamentos|sistemas|formações|treinamentos|máquinas|embalagens|peças|contabilidade|uniformes|móveis|planos|viaturas|hosting); (demo|demonstração|\
    diagnóstico|teste|consultoria|auditoria|análise|sessão|orçamento|avaliação|proposta comercial|mentoria|aula experimental) (gratuit*|grátis|\
    sem compromisso|sem custo|sem custos|experimental); (agendar|marcar|ver|fazer|mostrar) ..2 (demo|demonstração|orçamento); noss* clientes ..3 (aumentaram|\
    pouparam|reduziram|economizaram|conseguem|conseguiram|poupam|têm|tiveram|economizam|reduzem|obtêm|faturam); (satisfeito|satisfeita|contente|mudar|trocar|\
    feliz) ..2 (de|com|o|a) ..2 (fornecedor|operadora|seguro|seguradora|prestador|contabilidade|agência|software|banco|contador|contabilista) ..1 (atual|\
    actual)?; ${your} (site|website|loja virtual|página web|loja online) ..8 (seo|google|otimiz*|optimiz*|lento|melhor*|tráfego|visitas|converter|conversão|\
    moderniz*|visibilidade|visitantes)`,
  'promises-results': `
    (aumentar|aumente|aumentam|aumentamos|dobrar|duplicar|triplicar|escalar|alavancar|impulsionar|multiplicar|aumentando|acelerar|turbinar|potenciar|\
    potencializar) ..4 (vendas|faturamento|faturação|receita|receitas|lucro|lucros|leads|conversão|conversões|produtividade|alcance|visibilidade|resultados|\
    clientes|negócio|negócios); (mais|novos|novas|<number>|atrair|gerar|captar|conseguir) ..1 (clientes|leads|vendas|reuniões|pacientes|agendamentos|\
    candidatos qualificados|pedidos|matrículas) ..3 (por|todos|sem|com|qualificad*|através|para|em|no|na|todo|pelo|garantid*|e); (reduzir|reduz|cortar|\
    economizar|economize|poupar|poupe|diminuir|baixar|poupam|reduzem|poupa) ..4 (custos|custo|tempo|despesas|gastos|impostos|horas|fatura|dinheiro|\
    conta de luz|trabalho manual); leads qualificad*; (até|em) <number> (%|por cento) ..3 (mais|menos|de|dos|das|nos|nas|em)`,
  'asks-for-meeting': `
    (uma|um) ..1 (call|videochamada|chamada|ligação|reunião|conversa|bate-papo|papo|zoom|café) (rápid*|breve|curta|curto|de|de <number>|esta|essa|na próxima|\
    virtual|sem compromisso); (marcar|agendar|marcarmos|agendarmos) ..3 (call|chamada|reunião|conversa|videochamada|ligação|horário|bate-papo|papo|café|\
    minutos); <number> (minutos|min|minutinhos); calendly.com; (qual|que|quando) ..3 (disponibilidade|agenda|horário|melhor dia|melhor horário) ..4`,
  'grows-network': `
    (expandir|ampliar|aumentar|alargar|crescer|fazer crescer|fortalecer|construir|enriquecer|expandindo|ampliando|alargando|aumentando|a expandir|a ampliar|\
    a alargar) ..2 (rede|network|networking|contatos|contactos|leque de contactos|círculo de contactos|conexões|ligações); (fazer|fazermos|pelo|por|para|bom|\
    puro|em prol do) ..1 (networking|network); (adicionar|adicioná|incluir|ter|acrescentar|tê|te adicionar|juntar) ..3 (à|a|na|em) minha (rede|\
    lista de contactos|lista de contatos)`,
  'collects-contacts': `
    (aceito|aceitamos|adiciono|aceitando) (todos|todas|qualquer|todo mundo|toda a gente|todos os|todas as); (sigo|segue|seguir|sdv|seguimos) de volta
    (quanto mais) (conexões|contatos|contactos|ligações|seguidores); (rumo|chegar|atingir|alcançar|meta|faltam) ..4 (conexões|contatos|contactos|seguidores|\
    ligações); (mais|muitas|muitos|novas|novos) (conexões|seguidores); <number> mil (conexões|seguidores|contactos|contatos); <number> seguidores`,
  'only-asks-to-connect': `
    (gostaria|gostava|queria|adoraria|quero|vamos|podemos|seria|bora|gostaríamos|teria) ..4 (conectar|conectarmos|conexão|conectar me|me conectar|\
    nos conectar|te adicionar|adicionar|adicioná|ligar me|contacto|ligarmo nos|fazer parte ..2 rede); (aceite|aceita|aceitar|aceitas|aceitares|\
    aceitasse) ..2 (convite|pedido|solicitação|conexão|ligação); conectemo nos; (vamos|para) (nos)? (conectar|conectarmos)
    fazer parte da (sua|tua|minha) rede; (pedido|convite) de (ligação|conexão)`,
  'denies-selling': `
    (não|nada|sem) ..4 (vender|vendendo|venda|vendas|vendo|pitch|spam|publicidade|propaganda|segundas intenções|impingir|comercial|pegadinha|\
    interesse comercial)`,
};
