import type { Phrases } from '../../phrases.ts';
import type { RiskCode } from '../meaning.ts';

// A backslash at the end of a line continues the phrase.

const your = '(seu|sua|seus|suas|teu|tua|teus|tuas|vosso|vossa)';
const give = `(envie|envia|enviar|mande|manda|mandar|transfira|transfere|transferir|deposite|deposita|depositar|empreste|\
empresta|emprestar|pague|paga|adiante|adianta)`;
const app = '(whatsapp|whats|zap|wpp|wa|telegram|signal|hangouts|viber|skype|wechat|snapchat|google chat)';
const coin = '(bitcoin*|btc|cripto|criptomoeda*|crypto*|ethereum|eth|usdt|token|tokens|cripto-moedas)';
const secret = `(senha|senhas|palavra-passe|password|pin|código de verificação|código de segurança|código de confirmação|\
código sms|código que recebeu|código que chegou|dados de acesso)`;
const paper = `(número do cartão|dados do cartão|cartão de crédito|dados bancários|dados da conta|iban|cpf|rg|nif|\
cartão de cidadão|bilhete de identidade|passaporte|frase-semente|chave privada|frase de recuperação)`;
const account = '(conta|perfil|acesso|cartão|caixa de correio|página|carteira)';

export const risks: Record<RiskCode, Phrases> = {
  'asks-money': `
    (basta|precisa|precisas|deve|deves|tem de|tem que|tens de|é necessário|só falta) ..2 (pagar|transferir|depositar|adiantar) ..4 (<money>|taxa|quantia|\
    mil reais|caução); ${give} (me|nos|lhe)? ..4 (<money>|dinheiro|uma taxa|a taxa|quantia|mil reais|mil euros|mil dólares|um pix); (me|\
    nos) ${give} ..3 (<money>|dinheiro|quantia|mil reais|mil euros|um pix); (fazer|faz|faça|faça me|me faz|fazer me) ..2 (um pix|uma transferência|\
    um depósito|um mb way|um mbway) ..3 (de|para|no valor|com|<money>|agora); (taxa|taxas) (de liberação|alfandegária|alfandegárias|de processamento|\
    de transferência|notarial|de desbloqueio|administrativa antecipada|antecipada|de envio); (custas|honorários|despesas) (do advogado|notariais|\
    alfandegárias|de transferência|da alfândega) ..6 (pagar|pague|enviar|primeiro|antes|antecipad*); (preciso|necessito|precisava) ..3 (<money>|dinheiro|\
    empréstimo|ajuda financeira|dinheiro emprestado|mil reais|mil euros); (ajuda|apoio|ajudar me|me ajudar|ajudar) (financeir*|financeiramente|com dinheiro|\
    com <money>); (western union|moneygram|paysafecard) ..1; pagar ..2 (uma conta|um boleto|uma fatura|o hospital) ..3 (por mim|para mim|pra mim|hoje|urgente)
    (na|em|pela|usar|usando) ${your} conta ..4 (receber|depositar|transferir|guardar|repassar|reencaminhar); receber ..3 (na|em) ${your} conta
    pague (o|um) boleto`,
  'asks-gift-cards': `
    (cartão-presente|cartões-presente|cartão presente|cartões presente|cartões de presente|cartão-oferta|cartões-oferta); (cartões de oferta|cartões oferta|\
    vale-presente|vales-presente|vale presente|gift card|gift cards); (cartão|cartões|vale|vales) ..2 (itunes|google play|steam|apple|amazon|playstation|xbox)
    (raspar|raspe|raspa|raspadinha) ..3 (código|códigos|cartão|cartões)`,
  'promises-windfall': `
    (herança|herdeiro|herdeira|beneficiário|beneficiária|espólio|parente mais próximo|familiar mais próximo|cliente falecido) ..8 (<money>|milhões|milhão|\
    fortuna|fundos|conta|dinheiro|valor|quantia); <number> (milhão|milhões) ..2 (de)? (euros|dólares|reais|libras|usd|€); (você|tu)? (ganhou|\
    ganhaste) ..4 (sorteio|lotaria|loteria|iphone|euromilhões|mega-sena|<money>|mil reais|mil euros|vale-compras|vale compras|prémio em dinheiro)
    (foi|foste|é|és) ..2 (sorteado|sorteada|contemplado|contemplada|o vencedor|a vencedora|um dos vencedores|ganhador|ganhadora) ..6 (prêmio|prémio|sorteio|\
    loteria|lotaria|iphone|valor|<money>|promoção); (levantar|resgatar|reclamar|retirar|receber) ..1 ${your} (prêmio|prémio|recompensa|herança)
    (doar|doação|doei|deixar lhe|deixar para você) ..4 (<money>|minha fortuna|milhões|fortuna|mil reais|mil euros); (soma|quantia|fundo|valor|fundos) (de|\
    no valor de) ..1 (<money>|<number> milhões); (metade|percentagem|porcentagem|%) (do valor|do dinheiro|dos fundos|da quantia|da herança|para você|para si|\
    fica com)`,
  'guarantees-return': `
    (lucro|lucros|retorno|retornos|rendimento|rendimentos|rentabilidade|ganhos|renda|rende) ..2 (garantid*|segur*|sem risco|diário|diários|por dia|ao dia|\
    semanal|semanais|fixo garantido|assegurad*); (garantimos|garanto|garantia de) ..3 (lucro|lucros|retorno|rendimento|rentabilidade|ganhos|retornos)
    <number> (%|por cento) ..2 (ao dia|por dia|por semana|ao mês garantid*|de lucro|de retorno|de rendimento|diários|de rentabilidade); (sem|zero|nenhum|\
    risco) (risco|riscos|zero) ..3 (lucro|retorno|investimento|ganhar|ganhos|dinheiro|perder); renda passiva; rendimento passivo
    (liberdade|independência) financeira; ficar ric*; enriquecer rápido; (dobrar|dobre|duplicar|duplique|triplicar|triplique|multiplicar|multiplique|\
    dobro) ..2 (dinheiro|capital|investimento|poupanças|economias|bitcoin*|saldo|banca|salário); transform* <money> em <money>`,
  'offers-investment': `
    (investir|invista|investe|investimento|investimentos|invistas|aplicar) ..5 (plataforma|<money>|comigo|a partir de|connosco|conosco|oportunidade|mínimo|\
    mentor|corretor|corretora|grupo vip|robô); (oportunidade|oportunidades|proposta|plano|grupo|plataforma|projeto) de (investimento|investimentos|trading)
    (forex|opções binárias|day trade|daytrade|copy trading|robô trader|robô de investimento|sinais de trading|sala de sinais|trader esportivo)
    (depósito|investimento|aporte|capital) (mínimo|inicial); a partir de (apenas|só) <money>; (meu|minha) (corretor|trader|tio|tia|analista|\
    mentor) ..5 (investi*|mercado|lucr*|ensinou|ganh*)`,
  'lures-into-crypto': `
    (investir|invista|investi|investe|investindo|ganhar|ganho|ganhei|ganhe|lucrar|lucro|lucrei|negociar|negoceio|operar|comprar|minerar|depositar|transferir|\
    trading) ..4 ${coin}; ${coin} ..4 (investimento|investimentos|investir|lucro|lucros|ganhar|ganhei|ganhos|trading|plataforma de investimento|sinais|\
    mineração|airdrop|pré-venda|dobrar|duplicar|retorno|render|grupo vip|corretora|negociação); (plataforma|grupo|mentor|mentora|sinais|carteira|\
    oportunidade) ..1 (de|em) ${coin}; mineração de ${coin}`,
  'mentions-crypto': `bitcoin*; criptomoeda*; criptoativo*; cripto; blockchain; carteira digital`,
  'asks-to-move': `
    (chama|chame|chamar|escreva|escreve|escrever|contacta|contacte|contactar|contatar|fala|fale|falar|manda|mande|mandar|adiciona|adicione|add|conversar|\
    conversamos|continuar|continuamos|me chama|me chame) ..5 ${app}; ${app} ..4 (<phone>|<link>|é o|falamos|escreve*|chama|chame|contacte|conversamos|\
    continuar|conversar melhor|me chama|adicion*|para conversar|pra gente|para falarmos); (passa|passe|manda|mande|envia|envie|dá|dê|deixa|deixe|me passa|\
    me passe|me manda|me dá|me dê|dás|podes dar|poderia passar|pode passar|pode me passar|qual é|qual) (me)? ..2 ${your} ..1 (${app}|número|telemóvel|celular|\
    telefone|contacto pessoal); (vamos|podemos|bora|passar|passamos|mudar|mudamos|ir|prefiro) ..3 (para o|pro|pelo|no|por) ${app}
    (meu|o meu) ..1 ${app} ..1 (é|<phone>|<link>); meu (número|telemóvel|celular) ..2 <phone>; me (adiciona|adicione|chama|chame) (no|pelo|lá) ..2
    (e-mail|email) (pessoal|privado|particular) ..3 (escreva|escreve|contact*|<email>|responda)`,
  'names-other-app': `whatsapp; telegram; wechat; snapchat; no zap; pelo zap; meu zap; no whats; pelo whats; meu whats; wpp`,
  'rarely-here': `
    (raramente|quase nunca|não|nunca|pouco|mal) ..2 (uso|entro|utilizo|acesso|estou|venho|fico|ligo) ..3 (aqui|linkedin|esta rede|essa rede|este app|\
    esta aplicação|esta conta|online|neste site|nesta aplicação|neste app|nessa rede); (conta|perfil) ..3 (vou apagar|vou excluir|vou eliminar|será apagada|\
    será excluída|vai ser apagada|vai ser encerrada); (lá|por lá|no whatsapp|no telegram) ..3 (mais fácil|melhor|mais rápido|mais à vontade|mais privado)`,
  'asks-credentials': `
    (envie|envia|mande|manda|enviar|mandar|diga|diz|forneça|forneca|fornecer|informe|informar|confirme|confirmar|insira|inserir|partilhe|compartilhe|\
    reencaminhe|encaminhe|introduza|atualize|indique|digite) (me|nos)? ..4 ${secret}; (envie|envia|mande|manda|enviar|mandar|forneça|fornecer|informe|\
    informar|confirme|confirmar|insira|inserir|partilhe|compartilhe|introduza|atualize|indique|digite|preciso|precisamos|necessitamos) (me|nos)? ..4 ${paper}
    (preciso|precisamos|necessito|necessitamos|quero) ..2 (de|do|da|dos|das|que|confirme)? ..2 (${your})? ..1 (${secret}|número do cartão|dados do cartão)
    (preciso|precisamos|necessito|necessitamos|quero) ..2 (de|do|da|dos|das|que|confirme)? ..2 (${your})? ..1 dados bancários; (preciso|precisamos|necessito|\
    necessitamos|quero) ..2 (de|do|da|dos|das|que|confirme)? ..2 (${your})? ..1 (dados da conta|cópia do documento); (me|nos) (envie|envia|mande|manda|passa|\
    passe|diz|diga|informe|enviar|mandar|passar|dizer|reencaminhe|reencaminhar|reencaminha) ..4 (código|senha|pin|iban|dados bancários|cpf|cartão de crédito|\
    dados do cartão|foto do documento|palavra-passe); (envia|envie|manda|mande|diz|diga|reencaminha|reencaminhe|passa|passe) (me|nos) ..4 (código|senha|pin|\
    iban|dados bancários|nif|cartão de crédito|palavra-passe); (código|sms) ..5 (<number>|seis|quatro|6) (dígitos|números|algarismos); (faça login|\
    inicie sessão|entre com|aceda|acesse) ..5 (conta|link|senha|credenciais|<link>|palavra-passe|formulário); (foto|cópia|frente e verso|\
    selfie) ..2 (documento|documentos|rg|cnh|passaporte|cartão de cidadão|cartão|identidade|cpf); (conecte|conectar|valide|sincronize|ligar|\
    verifique) ${your} carteira; preench* ..4 (dados bancários|cpf|iban|cartão)`,
  'threatens-account': `
    ${your} ..1 ${account} ..5 (suspens*|bloquead*|restringid*|desativad*|encerrad*|excluíd*|eliminad*|comprometid*|expirou|expira|bloquearemos|limitad*|\
    cancelad*|hackead*|invadid*); (verificar|verifique|confirmar|confirme|atualizar|atualize|validar|valide|reativar|reative|desbloquear|desbloqueie|\
    recuperar|recupere|regularize|regularizar) ..2 ${your} ..1 (${account}|identidade|dados|cadastro|informações); (atividade|actividade|acesso|login|\
    início de sessão|movimentação|tentativa de acesso|compra) (suspeit*|incomum|não autorizad*|invulgar|não reconhecid*|estranh*); (violação|violou|infração|\
    infringiu|denúncia) ..5 (direitos autorais|direitos de autor|conta|página|perfil|políticas|termos); (encomenda|pacote|envio|entrega|compra) ..4 (retid*|\
    alfândega|taxad*|bloquead*|suspens*|aguarda pagamento); (cpf|nif) ..4 (irregular|suspenso|bloqueado|pendência|cancelado)`,
  'asks-to-click': `
    (clique|clica|clicar|clicando|toque|acesse|acessa|aceda|acede|abra|abre|siga|entre|entra) ..3 (link|aqui|botão|<link>|endereço abaixo|linque)
    (neste|nesse|pelo|no|através do|do) link (abaixo|seguinte|a seguir|acima|<link>)`,
  'asks-to-run': `
    (clonar|clone|clona|baixar|baixe|baixa|descarregar|descarregue|descarrega|instalar|instale|instala|executar|execute|executa|rodar|rode|roda|correr|\
    descompactar|descompacte|extrair|abra|abrir) ..6 (repositório|repo|zip|arquivo|ficheiro|script|instalador|exe|teamviewer|anydesk|npm|programa|código|\
    projeto|projecto|executável|anexo|app); (repositório|repo|zip|arquivo|ficheiro|script|projeto|projecto|código|anexo|pacote) ..6 (executar|execute|rodar|\
    rode|roda|clonar|clone|instalar|instale|descompactar|extrair|correr localmente|rodar localmente|na sua máquina|na tua máquina|no seu computador)
    (npm|pip|yarn) (install|start|run); (ativar|habilitar|ative|habilite|ativa) ..1 macros; (colar|cole|copie e cole|cola|digitar|execute) ..4 (terminal|\
    powershell|prompt de comando|linha de comandos)`,
  'hides-code': `
    (desative|desativar|desativa|desligar|desligue|desliga|ignore|ignorar|ignora|pausar|pause|desabilite|desabilitar) ..4 (antivírus|firewall|defender|aviso|\
    avisos|alerta|alertas|proteção); (senha|palavra-passe|password) ..3 (zip|rar|arquivo|ficheiro|pasta); (google drive|dropbox|wetransfer|mega.nz|onedrive|\
    bitbucket|repositório privado); (antes da|antes de|até à|até a) ..2 (entrevista|reunião|call|chamada); como administrador; (na|no|em) ${your} (máquina|\
    computador|pc|portátil|notebook) ..1 (pessoal|particular|local)?`,
  'tests-with-code': `
    (teste|desafio|prova|exercício|avaliação) (técnic*|de código|de programação|prátic*|de codificação); coding challenge; (corrigir|corrija|encontrar|\
    resolver|corrige) ..3 (bug|bugs|erro no código)`,
  'job-too-good': `
    (sem|não precisa|não precisa de|não é preciso|não exige|não requer|nenhuma) ..2 (experiência|qualificações|entrevista|formação|currículo|escolaridade|\
    vender nada); (de casa|em casa|pelo celular|pelo telemóvel|com o celular|com o telemóvel|do sofá|home office|telemóvel|online|pela internet) ..8 (<money>|\
    ganhar|ganhe|ganhando|ganhos|ganha|renda extra|dinheiro|por dia|horas por dia|rendimento extra); (ganhar|ganhe|ganhos|ganha|renda extra|rendimento extra|\
    ganhando|faturar|fature|dinheiro) ..8 (de casa|em casa|pelo celular|pelo telemóvel|celular|telemóvel|no sofá|trabalhando online|pela internet|\
    sem sair de casa|tempo livre); (curtir|curtindo|avaliar|avaliando|assistir|assistindo|ver|gostar de|classificar|otimizar|seguir) ..3 (vídeos|hotéis|\
    produtos|aplicações|aplicativos|perfis|anúncios|restaurantes) ..8 (<money>|ganh*|pago|pagamos|comissão|receb*|dia); (só|apenas|somente|\
    de) <number> ..2 (horas|minutos|h) (por dia|ao dia|diárias|diários); (vaga|emprego) garantid*; (contratação|contratado|contratada|começar|início|\
    começa) ..2 (imediata|imediato|já|hoje mesmo|hoje) ..3 (sem); (digitação|digitador|dobrar|montar|embalar|reenviar|reencaminhar) ..2 (em casa|envelopes|\
    canetas|encomendas|dados em casa|pacotes); (agente|operador) de (pagamentos|transferências); (renda|rendimento|dinheiro) extra`,
  'pays-by-the-day': `
    <money> ..2 (por dia|ao dia|por semana|à hora|por hora|por tarefa|diários|semanais|a cada tarefa|por vídeo|a cada dia|todo dia|todos os dias)
    (de <number> a|entre <number> e) <money> ..3 (por dia|por semana|diários|ao dia); (ganhe|ganhar|ganha|ganho|até|receba|ganhei|fature|\
    faturar) ..5 <money> ..3 (dia|semana|diári*|hora|semanais|tarefa)?; (pagamento|pagamentos|comissão|saque|pix) (diário|diários|imediato|na hora|\
    no mesmo dia|diária|todo dia)`,
  'job-wants-fee': `
    (taxa|caução|pagamento) de (inscrição|cadastro|registo|registro|matrícula|visto|formação|treinamento|contratação|reserva de vaga|candidatura|adesão|\
    admissão|uniforme|seguro) ..6 (<money>|vaga|pagar|antes|reembols*|começar|emprego|devolv*|contrat*|lugar|trabalho); (pagar|pague|pagando|pagas|transferir|\
    depositar|comprar|adquirir|adiantar|custear) ..6 (formação|treinamento|visto|kit|uniforme|equipamento|curso|material|taxa de|certificado|\
    exame admissional|caução) ..8 (vaga|começar|emprego|contrat*|reembols*|devolv*|trabalho|garantir|primeiro salário|iniciar); (vaga|emprego|contratação|\
    contrato|trabalho) ..6 (taxa de|pagar uma|pagamento de|pagar a|custo de) ..2 (inscrição|cadastro|taxa|formação|treinamento|visto|registo|curso|caução|kit|\
    exame); (compensar|depositar) ..3 cheque; (kit|equipamento|visto|curso|formação|treinamento) ..6 (reembolsad*|reembolso|devolvid*|\
    descontad*) ..4 (primeiro|salário|pagamento|depois|ordenado)`,
  courts: `
    (você|tu|vc) é? és? ..1 (linda|lindo|lindíssima|gata|gato|gatinha|maravilhosa|encantadora|encantador|atraente|bonita|bonito|charmosa|uma mulher linda|\
    um homem lindo); és (tão|muito|mesmo)? (linda|lindo|bonita|bonito|gira|giro); (que|tão|muito) (linda|lindo|bonita|bonito|gata|gira) ..1 (você|tu|mulher|\
    és|na foto|nessa foto|nesta foto); (mulher|homem|moça|rapaz) ..1 (linda|lindo|bonita|bonito|atraente|maravilhosa|encantador*); ${your} ..1 (sorriso|olhos|\
    beleza|rosto|lábios) ..4 (lind*|bonit*|encant*|conquist*|apaixon*|maravilh*|hipnotiz*|derrete*); (lindo|linda|lindos|belo|encantador) (sorriso|olhar|\
    rosto|olhos|mulher); (procuro|busco|procurando|à procura|em busca|buscando|a procurar) ..4 (amor|alma gémea|alma gêmea|relacionamento sério|relação séria|\
    namorada|namorado|esposa|marido|companheira para a vida|mulher da minha vida|homem da minha vida); (você|tu)? (é|és|está|estás) (casada|casado|solteira|\
    solteiro|divorciada|divorciado|comprometida|comprometido|viúva|viúvo) ou; (é|és|está|estás) (solteira|solteiro); (me apaixonei|apaixonei me|apaixonado|\
    apaixonada) por (você|ti|si); (conquistou|roubou) (o)? meu coração; (oi|olá|oie|bom dia|boa noite) meu amor; amor da minha vida; (deus|\
    destino) ..5 (juntou|uniu|colocou você|nos cruzou|te colocou); (jantar|encontro|noite) romântic*; coração ..2 (bateu|disparou)`,
  'tells-lonely-story': `
    sou ..2 (viúvo|viúva|divorciado e|divorciada e|pai solteiro|mãe solteira|temente a deus); (minha|meu) ..1 (esposa|marido|mulher|noiva|noivo) ..3 (faleceu|\
    morreu|partiu|cancro|câncer|acidente); (perdi|perder) ..1 (minha esposa|meu marido|minha mulher|a minha mulher|o meu marido); (me sinto|sinto me|estou|\
    vivo) ..2 (só e|sozinh*|solitári*|tão só); (militar|soldado|general|sargento|cirurgião|cirurgiã|engenheiro|capitão|médico|médica|oficial|\
    exército) ..8 (missão|missão de paz|plataforma petrolífera|plataforma de petróleo|síria|iémen|iêmen|afeganistão|onu|zona de guerra|destacad*)
    (plataforma petrolífera|plataforma de petróleo|missão de paz|missão da onu|zona de guerra); (meu|minha) ..1 (filho|filha) ..3 (internato|colégio interno|\
    sem mãe|sem pai|com a babá|ama)`,
  'uses-endearment': `
    (olá|oi|oie|bom dia|boa tarde|boa noite|hey|ei) ..1 (linda|lindo|querida|querido|princesa|gata|gatinha|gato|amor|bebê|bebé|meu bem|anjo|fofa|flor|\
    beleza rara); (minha|meu) (linda|lindo|querida|querido|princesa|rainha|anjo|docinho|bem querer|amada|amado|flor); (querido|querida) (amigo|\
    amiga) (em cristo|meu|minha|do coração); (meu querido|minha querida) (amigo|amiga)`,
  'claims-authority': `
    (suporte|equipa de segurança|equipe de segurança|equipa de suporte|equipe de suporte|central de atendimento|apoio ao cliente|departamento de segurança|\
    central de segurança|atendimento oficial|time de segurança) ..2 (linkedin|microsoft|google|facebook|meta|paypal|amazon|apple|instagram|banco|caixa|nubank|\
    itaú|bradesco|mb way|ctt|correios|bb|santander|millennium|plataforma|conta); (linkedin|microsoft|paypal|meta|facebook|amazon|google|nubank|itaú|bradesco|\
    millennium|santander) (suporte|support|segurança|security team|atendimento|central); (aqui é|aqui fala|somos|sou|contacto|falo|em nome|\
    comunicado) ..1 (do|da) ..1 (linkedin|microsoft|${your} banco|polícia|interpol|europol|finanças|receita federal|alfândega|embaixada|tribunal|\
    autoridade tributária|banco central|pj|inss|segurança social|detran); (comunicado|aviso|notificação|notificação final|alerta) (oficial|final|de segurança|\
    urgente|judicial); (advogado|notário|gerente|diretor|tabelião|auditor|bancário|advogada) ..6 (falecid*|herança|espólio|fundos|cliente morto|conta inativa)
    (elon musk|bill gates|mark zuckerberg|warren buffett|cristiano ronaldo|neymar) ..4 (pessoalmente|em pessoa|conta privada|conta oficial|doação|oferece|\
    aqui)`,
  'poses-as-known': `
    (sou|aqui é|é|aqui fala) ..1 (o|a)? ${your} ..1 (chefe|filho|filha|neto|neta|sobrinho|sobrinha|primo|prima|diretor|diretora|ceo|patrão|professor|tia|tio|\
    gerente|orientador|presidente); (este|esse|aqui) é ..1 meu ..1 (novo|outro) ..1 (número|celular|telemóvel|contacto|contato|perfil)
    meu (novo|outro) (número|celular|telemóvel); (mudei|troquei) de (número|celular|telemóvel) ..4 (salva|salve|guarda|anota|este|esse|\
    grava); meu ..1 (celular|telemóvel|telefone|conta|número|antigo telemóvel|antigo celular) ..3 (quebrou|estragou|caiu na água|avariou|foi roubado|\
    foi hackead*|partiu se|roubaram|clonad*); (oi|olá) (mãe|pai|mamã|papá|vó|avó); (está|estás) ..2 (disponível|no escritório|à secretária|\
    na empresa) ..8 (tarefa|favor|discret*|urgente|agora|rapidez); (estou|entrei) ..3 (reunião|conferência) ..8 (não posso|sem poder|\
    não consigo) ..2 (atender|falar|telefonar|ligar)`,
  insults: `
    (você|tu|vc) (é|és)? (um|uma|uns|umas)? (grande|completo|completa|verdadeiro|verdadeira)? (idiota|imbecil|burro|burra|otário|otária|estúpido|estúpida|\
    parvo|parva|cretino|cretina|inútil|fracassado|fracassada|babaca|nojento|nojenta); és (um|uma) (grande)? (idiota|imbecil|burro|burra|estúpido|estúpida|\
    parvo|parva|cretino|cretina|inútil|falhado|falhada|nojento|nojenta); (bando|cambada) de (idiotas|imbecis|otários); (seu|sua|que|deixa de ser) (idiota|\
    imbecil|otário|otária|babaca|cretino|cretina|nojento|nojenta|estúpido|estúpida); cala (a|essa) boca; cale a boca; (vá|vai) para o inferno; vai te catar`,
  'shows-contempt': `
    ninguém (gosta de|precisa de|quer saber de) (você|ti|si); ninguém te (quer|suporta|atura); gente como (você|tu|vc|vocês)
    (tenha|toma|devia ter|devias ter) vergonha; (volta|volte) para a (sua|tua) terra; (some|desaparece|suma) daqui; (você|tu) (não vale nada|não vales nada|\
    não presta|não prestas|é uma vergonha|és uma vergonha|é ridículo|é ridícula|és ridículo|és ridícula); (tenho|dá me|me dá) nojo de (você|ti|si)
    (você|tu) não (merece|mereces) ..1 (cargo|lugar|emprego|respeito|nada); (toda a gente|todo mundo) (ri|se ri) de (você|ti|si)`,
  threatens: `
    (e|ainda|você|tu|vc) (vai|vais) (se arrepender|te arrepender|arrepender te|pagar por isso|pagar por isto|pagar caro por isso|pagar caro por isto)
    hás de pagar por (isto|isso); você vai sofrer as consequências; sei onde ..1 (mora|moras|vive|vives|você trabalha|tu trabalhas)
    sei onde estudam os (seus|teus) filhos; (vou|vamos) (atrás de (você|ti|vocês)|te matar|matar te|te bater|bater te|te destruir|destruir te|dar cabo de ti)
    (vou|vamos) acabar (com você|contigo|com a (sua|tua) (vida|carreira|reputação)|com sua (vida|carreira|reputação)); cuidado por onde (anda|andas)
    cuidado quando (sair|saíres) de casa; (vou|vamos) (vazar|espalhar) ..3 ${your} ..1 (fotos|vídeos|imagens|segredos); se não (pagar|pagares|me pagar|\
    me pagares) ..6 (divulg*|public*|espalh*|consequências)`,
  'talks-sex': `
    (me manda|me mande|manda me|mande me|envia me|me envia) ..1 (fotos|foto|fotinha|fotinhas) (sua|suas|tua|tuas|íntima|íntimas|sem roupa|sensuais)
    (foto|fotos) (íntima|íntimas|sem roupa|sensuais); nudes; quero ver ${your} (corpo|corpinho); (dormir|ir para a cama|passar a noite) (com você|contigo|\
    comigo); noite quente ..1 (comigo|contigo|juntos); conversa picante`,
  presses: `
    (é|muito|super|extremamente) urgente; (resposta|ação|assunto|questão|confirmação|atenção) urgente; com urgência; urgentemente; imediatamente
    o (mais rápido|mais depressa|quanto antes); o mais rápido possível; quanto antes; (em até|dentro de|nas próximas|em|últimas|prazo de) <number> (horas|\
    minutos|h|hora); (só|apenas|somente) (hoje|até hoje|até amanhã); (última|últimas|últimos) (chance|oportunidade|vagas|horas|aviso|lugares|dias)
    antes que seja tarde; (vagas|lugares|tempo|unidades) (limitad*); não (perca|percas|perder) ..2 (tempo|oportunidade|chance|essa|esta); (termina|acaba|\
    expira|encerra) (hoje|amanhã|em breve|em <number>); ainda hoje; responda (já|agora|rápido); corra`,
  'wants-secrecy': `
    (fica|fique|ficar|segredo|guarde|guardar|mantenha|manter|mantém) ..2 (entre nós|segredo|sigilo|confidencial|só entre|em segredo); (não) (conte|contes|\
    conta|diga|digas|fale|fales|comente|comentes|partilhe) ..3 (ninguém|a outros|colegas|sobre isso|com a família|no banco); (estritamente|absolutamente|\
    altamente|totalmente|assunto|transação|total) (confidencial|sigilos*|secret*|sigilo|discrição); (pessoa|parceiro|alguém) (de confiança|confiável|honesta|\
    honesto); nosso (segredo|segredinho); com discrição; seja discret*`,
  'lures-vaguely': `
    (oportunidade|proposta|negócio|projeto|chance|ideia|renda) (lucrativ*|única|imperdível|milionári*|irrecusável|de ouro|rentável|que vai mudar|que mudará|\
    que mudou); (oportunidade|proposta) de negócio; (assunto|proposta|mensagem|transação|algo|informação) (importante|urgente|confidencial|pessoal|\
    muito importante|privad*) ..2 (para|a|que|com|de) ..2 (discutir|tratar|você|ti|si|dizer|contar|partilhar|compartilhar|lhe|te|falar|benefício)
    (dinheiro|grana|ganhar) (fácil|rápido|rápida|muito dinheiro|bem sem|a sério sem); (ganhar|fazer|faz|ganha) (bom|muito|um bom) ..1 dinheiro
    (mudar|muda|mudou|mude|transformar|transforme|transforma) ..1 (${your}|a minha|minha) vida; seu próprio (chefe|patrão); (pergunte|pergunta|pergunte me|\
    me pergunte|pergunta me) como; (ensino|mostro|te ensino|te mostro|ensino te|mostro te|mostro lhe|lhe mostro) ..1 (como|o caminho|o método|o segredo)
    (ambos|nós dois) ..2 (lucrar|beneficiar|ganhar|ricos)`,
  'talks-about-fraud': `
    (prevenção|combate|deteção|detecção|investigação|pesquisa|estudo|formação|palestra|oficina|artigo|sensibilização|workshop|vítimas|livro|reportagem|aula|\
    alerta|alertas|proteger|análise) ..5 (fraude|fraudes|golpe|golpes|burla|burlas|phishing|esquemas fraudulentos|branqueamento de capitais|\
    lavagem de dinheiro|engenharia social|cibercrime|assédio|discurso de ódio|bullying|usurpação de identidade|vagas falsas|falsas ofertas); (phishing|\
    golpe do amor|golpe do pix|burla romântica|romance scam|cibersegurança|engenharia social|golpes|burlas|fraudes) ..4 (prevenção|palestra|oficina|formação|\
    artigo|pesquisa|investigação|vítimas|online|projeto|estudo|identificar|reconhecer|idosos|equipa|equipe|detecção|deteção); (nunca|jamais|\
    não) ..4 (cobramos|cobra|pedimos|pede|pedem|solicitamos) ..4 (taxa|taxas|dinheiro|senha|senhas|palavra-passe|pagamento|dados bancários|valor|nada)`,
  'works-with-crypto': `
    (desenvolvedor*|programador*|engenheir*|desenvolvo|investigador*|pesquisador*|pesquiso|investigo|trabalho|jornalista|advogad*|jurista*|regulação|\
    regulamentação|tributação|fiscalidade|palestra|artigo|livro|tese|curso|aula|estudo) ..5 (cripto|criptomoedas|criptoativos|bitcoin|blockchain|ethereum|\
    web3|contratos inteligentes|smart contracts|criptografia|stablecoins|lightning); (cripto|bitcoin|blockchain|ethereum|web3|criptoativos|criptomoedas|\
    smart contracts) ..3 (desenvolvedor*|regulação|regulamentação|investigação|pesquisa|conferência|meetup|compliance|auditoria|tributação|fiscalidade|\
    direito|protocolo|segurança|startup|vaga); criptógraf*; criptologia; criptografia`,
  pushes: `
    (ainda|até agora|até ao momento|continuo|infelizmente) ..2 (não|sem) ..3 (respondeu|respondeste|resposta|retorno|recebi|feedback|obtive|tive)
    (segunda|terceira|quarta|quinta|<number>) ..1 (mensagem|vez|tentativa|lembrete|contacto|contato) ..2 (que|sem|e|lhe|te|envio|contacto); (só|apenas|novo|\
    gentil|pequeno|breve|último|mais um) ..2 (lembrete|follow-up|reforçar|reforço|lembrar); (viu|viste|recebeu|recebeste|leu|conseguiu ver|\
    chegou a ver) ..1 (minha|a minha|as minhas|minhas) ..2 (mensagem|mensagens|e-mail|proposta|anterior|última); (insisto|insistir|volto a insistir|\
    passando para reforçar|retomando o contato|volto a contactar); (por que|porque|porquê) não (responde|respondes|respondeu|me responde)`,
  'mass-mail': `
    (cancelar|anular|remover) (a|sua|minha)? ..1 (inscrição|subscrição|deste mailing|desta lista); (prezados|caros|queridos|olá|bom dia|oi) (clientes|amigos|\
    todos|a todos|empreendedores|empresários|pessoal|gente|rede|colegas de rede); (prezado|prezada|caro|cara|estimado|estimada) (cliente|empresário|\
    empresária|empreendedor*); (inscreva|inscreve|assine|subscreva|subscreve) ..2 (newsletter|canal|lista|clube); (responda|responde|comente|comenta|digite|\
    envie|manda|mande) ..1 (sim|eu quero|quero|info|stop|parar|sair|interessado); (compartilhe|partilhe|reencaminhe) (esta|essa) mensagem
    a quem possa interessar`,
  advertises: `
    (oferta|promoção|desconto|preço|condição|campanha) (especial|imperdível|relâmpago|exclusiv*|por tempo limitado|limitad*|de lançamento|única)
    <number> (%|por cento) de desconto; desconto de <number>; cupão de desconto; cupom; (compre|compra|reserve|inscreva se|inscreve te|garanta|garante|\
    aproveite|aproveita|assine|encomende|cadastre se|registe se|registre se) ..1 (já|agora|hoje|aqui|a sua vaga|sua vaga|o seu|enquanto); (por|só|apenas|\
    desde|a partir de) (apenas|só|somente)? <money> ..2 (por mês|mensais|mês|ano|à vista|em <number>)?; (comprar|venda de|vendo|compre) (seguidores|curtidas|\
    likes|avaliações); black friday; frete grátis; portes grátis; (visite|visita|conheça|conhece|siga|segue|acesse|aceda) ..2 (noss*|meu|minha) ..1 (site|\
    loja|canal|página|website|perfil|instagram|loja virtual); (melhor|melhores|menor|baixo) (preço|preços) (do mercado|da região|garantid*)`,
};
