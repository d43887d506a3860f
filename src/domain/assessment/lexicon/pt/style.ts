import type { Phrases } from '../../phrases.ts';
import type { StyleCode } from '../meaning.ts';

// A backslash at the end of a line continues the phrase.

const your = '(seu|sua|seus|suas|teu|tua|teus|tuas|vosso|vossa|vossos|vossas)';
const month = '(janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)';
const day =
  '(segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo)';

export const style: Record<StyleCode, Phrases> = {
  'stock-opening': `
    espero que ..4 (bem|tudo bem|esteja|estejas|mensagem|dia|ótima|óptima); espero ..2 encontr* ..1 bem; tudo (bem|bom|certo|joia) (com você|contigo|consigo|\
    por aí); (prezado|prezada|prezados|prezadas|caro|cara|caros|caras|estimado|estimada) (senhor|senhora|senhores|colega|colegas|conexão|contato|contacto|\
    profissional|membro|amigo|cliente); (exmo|exma|exmos|exmas|ex mo|ex ma) (senhor|senhora|senhores|sr|sra); (venho|vimos) ..2 (por este meio|por meio desta|\
    por este|através desta); meu nome é ..3 e (sou|trabalho|represento); (chamo me|me chamo) ..3 e (sou|trabalho|represento); (entro|estou entrando|\
    estou a entrar|venho) em (contato|contacto) ..2 (para|porque|pois|com|a fim); permita me; gostaria de me apresentar`,
  'stock-benefit': `
    sinergia*; (agregar|gerar|acrescentar|criar) valor; ganha-ganha; ganha ganha; win-win; outro (nível|patamar); próximo (nível|patamar); (benefício|\
    interesse|crescimento|vantagem|apoio) mútu*; mutuamente benéfic*; (aprender|crescer|apoiar|ajudar|aprendermos|crescermos|ajudarmo|evoluir) ..2 (juntos|\
    uns com os outros|um com o outro|mutuamente|um ao outro|nos mutuamente); (explorar|identificar|discutir|encontrar|avaliar|descobrir) ..2 (oportunidades|\
    possibilidades|sinergias|pontos em comum|potenciais|formas de colaborar); (troca|partilha|compartilhar|trocar) ..2 (insights|conhecimento|conhecimentos|\
    valor|conteúdo relevante|boas ideias); (conteúdos|conteúdo|insights|conexões|contactos|contatos) (relevante|relevantes|valios*|interessantes|de valor|\
    de qualidade); (ambiente|equipa|equipe|time|empresa) (dinâmic*|inovador*|jovem|multidisciplinar); enriquecedor*; oportunidades futuras
    interesses em comum; objetivos em comum`,
  'stock-close': `
    (fico|ficamos|estou|estamos) ..1 (à disposição|ao dispor|à espera|no aguardo|disponível para|a aguardar|aguardando|à inteira disposição); (aguardo|\
    aguardamos) ..2 (retorno|resposta|contato|contacto|feedback|notícias); (obrigado|obrigada|grato|grata|agradeço) ..1 (desde já|antecipadamente|\
    pela atenção|pelo seu tempo|pelo teu tempo|pela sua atenção|pela disponibilidade); (desde já|antecipadamente) ..1 (agradeço|obrigado|obrigada|grato|grata)
    (caso|se) (tenha|tiver|houver|haja|tiveres|for do seu) ..1 interesse; (faz|fez|faria) sentido (para você|para si|para ti|conversarmos|falarmos|\
    bater um papo); (tem|terias|teria|tens|havendo) interesse; (ansios*|expectativa) ..3 (conversar|contato|contacto|resposta|conhecer|falar|te|conectar)
    (tenha|tem|desejo|votos de|uma|um) ..3 (ótim*|óptim*|excelente|bom|boa) (dia|semana|tarde|fim de semana|final de semana|trabalho); (vamos|\
    bora) (conversar|nos conectar|falar|conversando|trocar ideias|bater um papo); será um prazer; qualquer dúvida; não hesite em; (atenciosamente|\
    com os melhores cumprimentos|melhores cumprimentos|cordialmente); (podemos|poderíamos) (conversar|falar|conectar|agendar|marcar); o que acha
    que tal (conversarmos|marcarmos|uma|conversar|um)`,
  'stock-offer': `
    (excelente|ótima|óptima|excelentes|nova|novas|novos|novo|grande|interessante|desafiante|desafiadora|incrível|aliciante|ótimas) (oportunidade|\
    oportunidades|desafio|desafios|vaga|posição|projeto|projecto); (oportunidade|oportunidades|desafio|vaga|projeto|proposta) (interessante|imperdível|\
    incrível|única|desafiadora|desafiante|aliciante|exclusiva|excelente|irrecusável|de carreira); (empresa|multinacional|cliente|grupo|consultora|\
    organização) (líder|de referência|de renome|conceituad*|em forte crescimento|em crescimento|em expansão|de grande porte|renomad*|internacional|\
    reconhecid*); (salário|remuneração|pacote|pacote salarial|condições|vencimento) (competitiv*|atrativ*|compatível|atraente|acima da média|aliciante*|\
    acima do mercado); (um dos|um de) (meus|nossos) clientes; em nome de um cliente; ${your} (perfil|experiência|currículo|competências|trajetória|percurso|\
    habilidades) ..5 (encaixa*|enquadra*|ideal|aderente|combina|perfeit*|corresponde*|adequa*|alinhad*|match|vai ao encontro)`,
  'recalls-detail': `
    (sobretudo|especialmente|principalmente|em particular|em especial) (a|o|as|os|da|do|na|no|quando|pela|pelo|com|de) ..8 (parte|capítulo|exemplo|slide|\
    gráfico|ideia|comparação|tabela); (sobretudo|especialmente|principalmente|em particular|em especial) (a|o|as|os|da|do|na|no|quando|pela|pelo|com|\
    de) ..8 (cena|foto|trecho|ponto|história|mapa|receita|passagem); (a|da|na|pela) parte (sobre|em que|do|da|de|onde|dos|das); (o|no|do|pelo) (capítulo|\
    exemplo|slide|gráfico|trecho|parágrafo|mapa|quadro) (sobre|em que|do|da|de|onde|dos|das|com); (quando|onde|como|em que) (você|tu)? ..1 (disse|disseste|\
    contou|contaste|explicou|explicaste|mostrou|mostraste|comparou|comparaste|respondeu|respondeste|descreveu|falou|falaste|mencionou|descreves|descreve)
    ontem; anteontem; hoje de manhã; semana passada; mês passado; ano passado; (verão|inverno|outono) passado; ${day} passada; ${day} passado
    na (última|passada) ${day}; em ${month}; (testei|experimentei|apliquei|adotei|adaptei|reproduzi|implementei|traduzi|citei|usei|fiz) ..4 (com|na|no|em|\
    para) ..2 (meu|meus|minha|minhas|nossa|nosso|nossas|nossos); (meus|minhas|nossos|nossas) ..1 (alun*|doentes|pacientes|estudantes|miúdos|crianças|\
    formandos); (minha|nossa|meu|nosso) ..1 (turma|filha|filho|avó|avô|mãe|horta|padaria|oficina|escola|aldeia|coro|quintal|consultório|cão|sala de aula)
    página <number>; capítulo <number>; episódio <number>; pavilhão <number>; edição <number>; (sentada|sentado|sentei) ..3 ${your} lado; sala <number>
    slide <number>`,
  'names-topic': `
    ${your} ..2 (artigo|post|publicação|palestra|livro|podcast|estudo|tese|dissertação|entrevista|webinar|aula|oficina|workshop|coluna|crónica|episódio|\
    apresentação|exposição|poster|texto|vídeo|comunicação|talk|thread) ..1 (sobre|acerca|em|no|na|nos|nas|contra|com)`,
};
