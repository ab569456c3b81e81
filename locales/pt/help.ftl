### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### .asked finishes "Quer saber ...?". After "Escreva:" stands a word of nlu/keywords/pt.yml (pessoa, reclamar, apagar).
### "Câmara municipal ou prefeitura", "casa de abrigo", "ADN (DNA)": both words stand where countries differ. Never put braces into a text.

topic-asylum =
    Se você tem medo de voltar para o seu país, pode pedir proteção. Isto chama-se asilo; em alguns países, refúgio. Onde se pede muda de país para país: pode ser o serviço de asilo, a polícia ou a guarda da fronteira.

    Vão perguntar por que você saiu. Essa conversa é a entrevista. Diga a verdade. Peça um intérprete que você entenda bem.

    Mostre logo todas as cartas a um advogado ou conselheiro. Uma pessoa pode ajudar com isto. Escreva: pessoa.
    .sms = Se tem medo de voltar ao seu país, pode pedir asilo (refúgio). Peça intérprete. Mostre logo cada carta a um advogado. Escreva: pessoa
    .label = Asilo e refúgio
    .asked = sobre asilo, refúgio e proteção
    .more =
        Na maioria dos países da União Europeia (UE) você tem estes direitos: informação jurídica gratuita, se pedir; um intérprete; uma entrevista em privado; e um tribunal que volta a ver o caso se a resposta for não. O prazo muitas vezes é curto.

        Em regra, o pedido faz-se no primeiro país da UE onde você entra. Ter família noutro país da UE pode mudar isso. Diga na entrevista ou antes.

        Quem fugiu da guerra na Ucrânia pode ter proteção temporária na UE, com regras próprias. Um advogado ou conselheiro pode explicar o seu caso.
    .source = Regulation (EU) 2024/1348, Arts. 8, 13, 15, 16, 67; Regulation (EU) 2024/1351, Arts. 17, 22, 25; EU4Ukraine, "EU extends temporary protection"; read 2026-11-22

topic-guardian =
    Um tutor é um adulto que cuida dos direitos de uma criança que está sem os pais. Em alguns países diz-se representante ou responsável legal.

    O tutor ajuda a ter um lugar seguro para morar, escola, médico, advogado e documentos. Ele tem de ouvir o que você diz.

    Ainda não tem tutor? Diga a quem trabalha onde você mora: "Tenho menos de 18 anos. Estou só. Preciso de um tutor." Uma pessoa pode ajudar com isto. Escreva: pessoa.
    .sms = Menos de 18 anos e sem os pais? Diga a quem trabalha aí: estou só e preciso de um tutor. O tutor tem de ouvir você. Escreva: pessoa
    .label = Tutor
    .asked = sobre o tutor de uma criança
    .more =
        Na maioria dos países da UE, uma criança que pede asilo sem os pais recebe primeiro um adulto que ajuda. Depois vem um tutor, em regra em 15 dias úteis. O tutor tem de falar com você e perguntar do que acha que precisa.

        Pergunte ao tutor: Como posso falar com você? Quando vem? Quem me ajuda quando você não está?

        O tutor não responde ou trata você mal? Diga ao serviço que escolheu o tutor, ou a um advogado. Você pode pedir outro tutor. Ou escreva: reclamar.
    .source = Convention on the Rights of the Child, Arts. 3, 12, 20, 22; Directive (EU) 2024/1346, Art. 27; Regulation (EU) 2024/1351, Art. 23; guardianstoolkit.eu, "Your mission"; read 2026-11-22

topic-family-tracing =
    É muito duro não saber onde está alguém que amamos. A Cruz Vermelha e o Crescente Vermelho ajudam as pessoas a procurar a família. Não custa nada. O que você contar fica em segredo.

    Anote o que sabe: nomes completos, datas de nascimento, o último lugar, o último dia em que se falaram. Leve isso à Cruz Vermelha ou ao Crescente Vermelho mais perto.

    Tem menos de 18 anos? Peça a um adulto de confiança que vá com você. Uma pessoa pode ajudar. Escreva: pessoa.
    .sms = A Cruz Vermelha ou o Crescente Vermelho pode procurar a sua família, de graça. Anote nomes, datas, último lugar e dia. Escreva: pessoa
    .label = Procurar a família
    .asked = sobre procurar a família perdida
    .more =
        A procura pode demorar muito. Só dizem onde está uma pessoa se ela concordar.

        Trace the Face é um site da Cruz Vermelha para quem procura a família. Mostra só a sua foto e quem você procura, não o seu nome nem o lugar. Quem põe a foto lá é a Cruz Vermelha, não você.

        Cuidado: não publique nomes, fotos e lugares para todos verem. Não pague a um desconhecido que diz que achou a sua família.

        Uma criança desapareceu agora? Escreva já para nós.
    .source = ICRC, Trace the Face, questions and answers; Belgian Red Cross, Missing persons; Restoring Family Links (Wikipedia: free of charge); CRC, Art. 22; read 2026-11-22

topic-family-reunification =
    Se você tem o estatuto de refugiado ou outra proteção, a família mais próxima talvez possa vir para junto de você. Quem decide é o governo do país.

    Na maioria dos países, família próxima é o marido ou a mulher, os filhos com menos de 18 anos e os pais de uma criança. Em alguns países podem vir outros também.

    Cada país tem regras e prazos próprios. Fale com um advogado ou conselheiro logo que tenha a sua decisão. Uma pessoa pode ajudar com isto. Escreva: pessoa.
    .sms = A família próxima talvez possa vir. Cada país tem regras e um prazo. Fale cedo com um conselheiro. Para ajuda escreva: pessoa
    .label = Juntar a família
    .asked = sobre trazer a família para perto
    .more =
        Pergunte: Quem da minha família pode vir? Que documentos são precisos? Onde se entregam? Há um prazo?

        Junte passaportes, certidões de nascimento e de casamento, fotos e mensagens. Se falta um papel, pergunte o que mais serve. Se pedirem um exame de ADN (DNA), fale antes com um advogado.

        É criança, está só na UE e tem família noutro país da UE? Diga já ao serviço de asilo. O seu caso pode passar para lá, se for melhor para você.

        A ajuda da ONU é gratuita. Não pague por promessas.
    .source = UNHCR Help, "Family reunification" (global page) and "Online fraud schemes"; Regulation (EU) 2024/1351, Arts. 17, 25; read 2026-11-22

topic-age-assessment =
    Dói quando não acreditam em nós. Você pode dizer: "Esta é a minha idade verdadeira. Não concordo."

    Na maioria dos países da UE não podem decidir só pela sua aparência. Os seus documentos e as suas palavras contam. Um exame médico, por exemplo uma radiografia, só pode ser o último passo. Se a dúvida continuar, têm de tratar você como criança.

    Fale logo com o tutor ou com um advogado. Peça a decisão por escrito. Uma pessoa pode ajudar. Escreva: pessoa.
    .sms = Diga: esta é a minha idade verdadeira, não concordo. Peça a decisão por escrito e mostre logo a um advogado ou tutor. Escreva: pessoa
    .label = Exame da idade
    .asked = sobre um exame da idade
    .more =
        Antes de um exame médico, pergunte: Para quê? Como se faz? Quem vê o resultado? O que acontece se eu disser não? Na UE ninguém pode fazer o exame contra a sua vontade. Têm de perguntar primeiro a você ou ao seu tutor.

        Procure provas da sua idade: certidão de nascimento, papel da escola, cartão de vacinas. Uma foto do papel também pode ajudar.

        A data de nascimento foi escrita errada? Peça por escrito que mudem. Pergunte como pode reclamar e até que dia. Um advogado pode explicar o seu caso.
    .source = Regulation (EU) 2024/1348, Art. 25; EU Agency for Fundamental Rights (FRA), opinions on minimum age in asylum, and "Consent to age assessment"; read 2026-11-22

topic-legal-help =
    Um advogado ou conselheiro jurídico explica a lei e pode falar por você. Em muitos países há advogados e organizações que ajudam de graça refugiados e crianças.

    Pergunte primeiro: É de graça? Pode trazer um intérprete? Guarda segredo do que eu digo?

    Leve todas as cartas, com o envelope. As datas são importantes. Recebeu um "não"? Vá no mesmo dia. Uma pessoa pode ajudar com isto. Escreva: pessoa.
    .sms = Há advogados que ajudam de graça. Pergunte: é grátis, é segredo, há intérprete? Leve todas as cartas. Para achar um escreva: pessoa
    .label = Advogado
    .asked = sobre advogado ou ajuda jurídica
    .more =
        Na maioria dos países da UE, enquanto espera a resposta ao asilo, você pode pedir informação jurídica gratuita. Se for a tribunal, peça um advogado gratuito.

        Não assine o que não entende. Peça cópia de cada papel.

        Cuidado se alguém que ajuda diz para mentir, dá uma folha em branco para assinar ou promete um "sim" certo. Ninguém pode prometer isso. Tem de pagar? Peça antes o preço por escrito.

        Você pode mudar de advogado. Se quem ajuda engana você, escreva: reclamar.
    .source = Regulation (EU) 2024/1348, Arts. 15, 16; Steps to Justice, "Legal advice and help with my refugee claim"; Belgian asylum office (CGRS), "Legal assistance"; IRAP legal information; read 2026-11-22

topic-school =
    As crianças têm direito a ir à escola. As crianças refugiadas também. A escola primária deve ser gratuita.

    Pergunte na escola mais perto, na câmara municipal ou prefeitura, ou a quem trabalha onde você mora. Peça uma vaga mesmo que faltem papéis. Leve o que tem: um documento de identidade, notas da escola, cartão de vacinas.

    Peça aulas extra da nova língua. A escola diz que não? Uma pessoa pode ajudar com isto. Escreva: pessoa.
    .sms = As crianças têm direito à escola. Peça vaga na escola mais perto ou na câmara/prefeitura, mesmo sem papéis. Ajuda? Escreva: pessoa
    .label = Escola
    .asked = sobre a escola
    .more =
        Na maioria dos países da UE, as crianças que pediram asilo têm de ter aulas até dois meses depois do pedido.

        A escola diz que não? Peça a razão por escrito e o nome da pessoa. Depois vá ao serviço de educação.

        Pergunte o que a escola pode dar: livros, refeições, transporte, ajuda com os custos, um professor que apoia.

        Tem certificados do seu país? Pergunte na escola ou no serviço de educação se valem lá. Para a universidade, pergunte ao serviço de estudantes estrangeiros.
    .source = CRC, Arts. 2, 22, 28; European Commission, "Reception conditions" (Directive (EU) 2024/1346: schooling within two months); read 2026-11-22

topic-language-course =
    Uma língua nova leva tempo. Cada palavra que você aprende ajuda na escola, no médico, no trabalho e com os amigos.

    Muitas cidades, escolas e organizações dão cursos. Há também voluntários que ensinam. O que é gratuito muda de país para país.

    Pergunte na câmara municipal ou prefeitura, no centro de emprego ou onde você mora: Que curso gratuito posso fazer? Quem fica com o meu filho durante a aula? Uma pessoa pode ajudar. Escreva: pessoa.
    .sms = Pergunte na câmara/prefeitura, no centro de emprego ou na escola por um curso grátis e quem cuida dos filhos. Ajuda? Escreva: pessoa
    .label = Curso de língua
    .asked = sobre aprender a língua
    .more =
        Na maioria dos países da UE, quem espera a resposta ao asilo deve poder fazer cursos: de língua, da vida no país ou de formação para o trabalho. Pergunte a quem trabalha aí qual está aberto para você.

        Os certificados têm níveis como A2 ou B1. Antes de pagar um exame, pergunte que nível é preciso, e para quê.

        Para o médico, o advogado, a escola ou um serviço, pode pedir um intérprete. Peça quando marcar a hora. Tente que as crianças não traduzam coisas difíceis.
    .source = Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; Council of Europe, language toolkit for volunteers; read 2026-11-22

topic-health =
    As crianças têm direito a cuidados de saúde. Na maioria dos países da UE, quem pediu asilo costuma receber os cuidados de que precisa. O que é gratuito para adultos muda de país para país.

    Pergunte onde você mora, na câmara municipal ou prefeitura, ou num centro de saúde: Como posso ir ao médico? Preciso de um cartão? Peça um intérprete.

    Se alguém não consegue respirar, perde muito sangue ou não acorda, ligue já para o número de emergência.
    .sms = Alguém não respira bem, perde muito sangue ou não acorda? Ligue já à emergência. Se não, vá a um centro de saúde. Escreva: pessoa
    .label = Saúde
    .asked = sobre médico ou remédios
    .more =
        Leve os seus documentos, as caixas dos remédios e o cartão de vacinas. Diga ao médico se tem alergias ou outras doenças.

        Pergunte: Quantas vezes tomo isto? Quem paga? Quando volto?

        Está grávida? Vá cedo a uma consulta. Pode pedir uma médica. Sobre vacinas, pergunte na escola ou no centro de saúde.

        Não querem atender você? Pergunte a razão e aonde mais pode ir. Se piorar, volte ou ligue. Uma pessoa pode ajudar. Escreva: pessoa.
    .source = CRC, Art. 24; Directive (EU) 2024/1346, Art. 19, and the European Commission's page "Reception conditions"; read 2026-11-22

topic-mental-health =
    Depois da guerra, da fuga ou de uma longa espera, muita gente dorme mal, tem pesadelos, ou sente tristeza, raiva ou medo. São reações normais. Não é fraqueza e a culpa não é sua. Para a maioria das pessoas melhora com o tempo.

    Coisas pequenas ajudam: dormir e comer à mesma hora, mexer o corpo, brincar, respirar devagar, falar com alguém de confiança.

    Você não precisa carregar isto sem ajuda. Uma pessoa pode ouvir você. Escreva: pessoa.
    .sms = Dormir mal e ter preocupações depois de tempos duros é normal. Fale com alguém de confiança. Para conversar escreva: pessoa
    .label = Sono e sentimentos
    .asked = sobre sono, preocupação ou tristeza
    .more =
        Não melhora? É difícil comer, dormir, aprender ou cuidar dos filhos? Vá ao médico. Peça um psicólogo e um intérprete. Pergunte quem vai saber o que você diz.

        Para pais e mães: as crianças podem chorar mais, ter raiva ou molhar a cama. Fique perto. Mantenha os dias regulares. Dê mais tempo à hora de dormir. Deixe brincar e desenhar.

        Se for demais, ou se sentir que não consegue ficar em segurança, não espere. Escreva para nós, ou ligue já para o número do seu país.
    .source = helsenorge.no, "For those who have fled war"; WHO, Manual for the Health Care of Children in Humanitarian Emergencies, ch. 15; kindweb.org, "Mental health challenges"; read 2026-11-22

topic-shelter =
    Todas as pessoas precisam de um lugar seguro para dormir. Na maioria dos países da UE, quem pede asilo e não pode pagar costuma ter direito a um lugar para morar desde o dia do pedido.

    Noutros casos, pergunte na câmara municipal ou prefeitura, no serviço social ou na Cruz Vermelha. As regras mudam de país para país. Pergunte: Onde posso dormir hoje? Quem me ajuda a achar casa?

    Tem menos de 18 anos e está só, ou não tem onde dormir hoje? Escreva já para nós.
    .sms = Sem lugar para dormir hoje, ou menos de 18 anos e só? Escreva já. Ou peça na câmara/prefeitura ou Cruz Vermelha. Escreva: pessoa
    .label = Um lugar para ficar
    .asked = sobre um lugar para dormir ou morar
    .more =
        No centro, diga do que precisa: a família no mesmo lugar, um quarto para mulheres, uma porta que fecha, sem escadas. Na UE têm de ver as necessidades especiais.

        Pode perder o lugar se não morar lá. Pergunte antes de sair.

        Ninguém pode pedir trabalho, toques no corpo ou os seus documentos em troca de uma cama.

        Um quarto particular? Não vá sem companhia. Diga a morada (o endereço) a um amigo. Peça para ver um documento de identidade. Fique com o seu passaporte.

        Más condições? Diga ao responsável, ou escreva: reclamar.
    .source = Directive (EU) 2024/1346, Arts. 19, 20, and European Parliament summary (oeil, place tied to living there); UNHCR Help Moldova, information for children from Ukraine; InfoMigrants, staying safe from traffickers; read 2026-11-22

topic-food-and-money =
    Você pode pedir comida, roupa e coisas para crianças pequenas. Pergunte onde mora, na câmara municipal ou prefeitura, no serviço social, na Cruz Vermelha ou no Crescente Vermelho.

    Na maioria dos países da UE, quem espera a resposta ao asilo costuma receber comida, roupa, higiene e algum dinheiro para o dia a dia. Noutros casos muda de país para país.

    A ajuda verdadeira é gratuita. Ninguém pode pedir dinheiro ou favores por ela. Uma pessoa pode ajudar. Escreva: pessoa.
    .sms = Peça comida, roupa e dinheiro no serviço social ou na Cruz Vermelha. A ajuda verdadeira é grátis. Ajuda? Escreva: pessoa
    .label = Comida e dinheiro
    .asked = sobre comida, roupa ou dinheiro
    .more =
        Pergunte: O que posso receber para o meu filho? Que documentos são precisos? Quando vem o dinheiro? Guarde cartas e contas.

        Nunca dê a ninguém o código do seu cartão. O ACNUR (Nações Unidas) nunca pede dinheiro. Se uma mensagem pede que pague para receber ajuda, é um engano.

        Disseram que não, ou tiraram o dinheiro? Peça a razão por escrito. Na UE você pode reclamar da decisão. Pergunte até que dia.

        Alguém obriga você a trabalhar por uma dívida, ou ameaça você por causa dela? Escreva para nós.
    .source = Directive (EU) 2024/1346, Arts. 19, 29; European Commission, "Reception conditions"; UNHCR Help, "Online fraud schemes"; UNHCR Help Moldova, information for children; read 2026-11-22

topic-documents =
    Os seus documentos são seus. Um patrão, um motorista ou um dono de casa não pode ficar com eles. Entregue só a serviços do Estado, como o serviço de asilo, a polícia ou a guarda da fronteira. Peça uma cópia ou um recibo.

    Perdeu um documento? Avise o serviço que deu o documento. Peça um novo, e um papel que confirme a perda.

    Tem medo do seu próprio governo? Fale com um advogado antes de ir à embaixada. Uma pessoa pode ajudar com isto. Escreva: pessoa.
    .sms = Perdeu um documento? Avise quem o deu e peça outro. Guarde fotos dos papéis em lugar seguro. Para ter ajuda escreva: pessoa
    .label = Documentos
    .asked = sobre papéis e documentos
    .more =
        Tire fotos de todos os papéis. Mande para alguém de confiança.

        Cada criança que nasce tem direito a uma certidão de nascimento. Leve o papel do hospital ao serviço que faz as certidões. Vá mesmo sem passaporte. Disseram que não? Fale com um conselheiro.

        Antes de pagar uma tradução, pergunte: Quem tem de traduzir? Quem paga?

        Para conta no banco ou licença para conduzir (dirigir), pergunte que papéis valem, e até quando.

        Não compre documentos. Papéis falsos podem fazer mal ao seu caso e a você.
    .source = CRC, Art. 7; UNHCR Help Moldova, information for children; InfoMigrants (give papers only to state authorities); European Network on Statelessness, "Birth registration"; UNHCR Help Trinidad and Tobago, "Documents"; read 2026-11-22

topic-work =
    Se você pode trabalhar, e a partir de que idade, muda de país para país. Pergunte no centro de emprego, num sindicato ou a um conselheiro: Posso trabalhar? Preciso de uma licença?

    Menos de 18 anos: o trabalho não pode ser perigoso nem tirar você da escola.

    Quem trabalhou deve receber. Na UE todos os trabalhadores têm esse direito, com ou sem papéis. Anote as suas horas e o nome do patrão. Uma pessoa pode ajudar com isto. Escreva: pessoa.
    .sms = Pergunte no centro de emprego ou num sindicato se pode trabalhar. Anote as horas. Quem trabalha deve receber. Ajuda? Escreva: pessoa
    .label = Trabalho
    .asked = sobre trabalho e salário
    .more =
        Na maioria dos países da UE, quem espera a resposta ao asilo pode trabalhar ao fim de seis meses, o mais tardar. Há exceções. Pergunte a um conselheiro.

        Antes de começar, peça um contrato que consiga ler: que trabalho, onde, quantas horas, quanto dinheiro. Guarde uma cópia, mensagens e fotos.

        Não recebeu? Um sindicato, a inspeção do trabalho ou um conselheiro gratuito pode ajudar. Não tem papéis? Pergunte antes quem vai ver o seu nome.

        O patrão tira o seu passaporte, tranca você ou faz ameaças? Escreva já para nós.
    .source = FRA, "Six points for workplace inspectors" (every worker has a right to be paid); ILO Conventions 138 and 182 (ILO page); Directive (EU) 2024/1346, Art. 17; read 2026-11-22

topic-job-offer-check =
    Só por uma mensagem ninguém pode ter certeza. São sinais de alerta:
    - Pagam muito por um trabalho fácil.
    - Você tem de pagar primeiro, ou vai ficar com dívida.
    - Querem o seu passaporte ou fotos do seu corpo.
    - Tem de ir sem ninguém, não contar a ninguém, ou ter pressa.
    - Não há contrato que você possa ler.

    Quanto mais sinais, maior o perigo. Não decida sem ajuda. Ainda não mande documentos, fotos nem dinheiro. Uma pessoa pode ver a oferta com você. Escreva: pessoa.
    .sms = Sinais de alerta: pagar antes, mandar passaporte ou fotos, segredo, pressa, sem contrato. Para ver a oferta escreva: pessoa
    .label = Oferta de trabalho
    .asked = se uma oferta de trabalho é segura
    .more =
        Antes de dizer sim, pergunte: Qual é o nome e a morada (o endereço) da empresa? Que trabalho, que horas, quanto pagam? Onde vou dormir? Posso sair quando quiser? Quem guarda o meu passaporte?

        Procure você o número da empresa e pergunte se a oferta é verdadeira. Ninguém devia pagar para ter trabalho. O passaporte fica com você.

        Diga a alguém de confiança aonde vai e com quem. Combinem uma palavra secreta para o perigo.

        Já está lá e não pode sair, ou ficaram com os seus documentos? Escreva já para nós.
    .source = IOM, migrantinfo.iom.int, "Identify signs of human trafficking"; ILO, Definition of recruitment fees (workers must not pay); Blue Dot Hub (UNHCR, UNICEF), "Stay safe"; lovejustice.ngo, "Is that job offer real?"; read 2026-11-22

topic-safe-routes =
    Ninguém pode prometer um caminho seguro. São sinais de perigo:
    - Alguém quer ficar com o seu passaporte ou telefone.
    - Alguém quer separar você da família.
    - Você tem de pagar depois com trabalho.
    - Não pode contar a ninguém.

    Para algumas pessoas há caminhos legais, por exemplo para juntar a família. A ajuda da ONU para isso é gratuita. Antes de partir, pergunte a um conselheiro que documentos são precisos. Uma pessoa pode ajudar. Escreva: pessoa.
    .sms = Antes de viajar, pergunte a quem sabe que papéis precisa. Fique com o passaporte e o telefone. Conte o plano a alguém. Escreva: pessoa
    .label = Viajar com segurança
    .asked = sobre viajar com segurança
    .more =
        Caminhos legais para algumas pessoas: juntar a família, reinstalação, corredores humanitários, estudo, trabalho. Os países decidem quem pode vir. O ACNUR e a OIM nunca cobram por isso.

        Contrabando de migrantes: alguém recebe dinheiro para levar pessoas ilegalmente por uma fronteira. Tráfico de pessoas: alguém usa força, mentiras ou ameaças para explorar pessoas. Um pode virar o outro.

        No caminho: mande o plano e uma foto da matrícula (placa) a um amigo. Fique em grupo. Combinem uma palavra secreta. Em perigo? Ligue para a emergência.
    .source = UNHCR, Complementary pathways, "Humanitarian pathways"; movilidadsegura.org (UNHCR, IOM services are free); UNODC Sherloc, trafficking and smuggling; InfoMigrants and Blue Dot Hub, "Stay safe"; read 2026-11-22

topic-detention =
    Mesmo em detenção você continua a ter direitos. Pode dizer: Por que estou aqui? Até quando? Quero um advogado. Quero um intérprete. Quero avisar a minha família. Quero ir ao médico.

    Deter uma criança só pode ser o último recurso, e pelo menor tempo possível. A criança tem direito a um advogado, a falar com a família e a pedir que um tribunal veja o caso.

    Não assine o que não entende. Se tem medo de voltar ao seu país, diga. Uma pessoa pode ajudar com isto. Escreva: pessoa.
    .sms = Você tem direitos. Peça advogado, intérprete e a razão por escrito. Não assine o que não consegue ler. Para ter ajuda escreva: pessoa
    .label = Detenção ou prisão
    .asked = sobre detenção ou prisão
    .more =
        Na maioria dos países da UE, quem pediu asilo e está em detenção tem de receber as razões por escrito, e um tribunal tem de ver isso depressa. Em regra, as crianças não devem ser detidas.

        Alguém que você conhece está em detenção? Anote o nome completo, a data de nascimento e o lugar. Ligue para um advogado ou uma organização de refugiados.

        Quer visitar? Pergunte as regras ao centro. Se não tem papel de residência, fale antes com um advogado.

        Quanto tempo pode durar muda de país para país. Pergunte ao advogado.
    .source = CRC, Art. 37; Directive (EU) 2024/1346, Arts. 11, 13; UNHCR, "Detention: advocating for decent conditions"; read 2026-11-22

topic-return =
    Ninguém pode ser mandado para um país onde sofreria tortura ou outro mal muito grave. Isto protege todas as pessoas, com ou sem papéis. Se tem medo de voltar, diga isso com clareza, mais de uma vez.

    Recebeu uma carta? Procure o último dia para contestar. Mostre a um advogado hoje.

    Quer voltar por sua vontade? Tem de ser uma escolha livre. A OIM pode ajudar em muitos países. Pergunte antes o que isso faz ao seu caso. Uma pessoa pode ajudar. Escreva: pessoa.
    .sms = Tem medo de voltar? Diga com clareza. Mostre cada carta a um advogado no mesmo dia, o prazo pode ser curto. Para ter ajuda escreva: pessoa
    .label = Voltar ao país
    .asked = sobre voltar ou ter de voltar ao país
    .more =
        Antes de dizer sim e voltar, pergunte: Lá é seguro para mim e para os meus filhos? Que ajuda vou ter? Está por escrito? O que acontece ao meu pedido de asilo? Posso vir de novo mais tarde? A OIM diz que pode mudar de ideia até ao dia da partida.

        Tem menos de 18 anos? O que é melhor para você vem primeiro. Peça o seu tutor e um advogado antes de assinar.

        A carta proíbe que você volte a entrar? Pergunte ao advogado quanto tempo dura e como contestar.

        As regras mudam de país para país.
    .source = OHCHR, "The principle of non-refoulement under international human rights law"; IOM framework for assisted voluntary return; InfoMigrants, "How do the IOM voluntary returns work?"; CRC, Art. 3; read 2026-11-22

topic-violence-help =
    Se alguém magoa ou machuca você, a culpa nunca é sua. Você tem direito a estar em segurança. Nunca é tarde para pedir ajuda.

    Você escolhe a quem conta e quanto conta. Pode pedir um médico, um lugar seguro, alguém com quem conversar ou um advogado. Pode ir à polícia, mas não é o único caminho: em muitos países há ajuda sem ela.

    Está em perigo agora? Ligue para o número de emergência. Uma pessoa pode ajudar a escolher. Escreva: pessoa.
    .sms = Você não está só e tem escolhas. Médico, casa de abrigo ou advogado podem ajudar, com ou sem a polícia. Escreva: pessoa
    .label = Ajuda e segurança
    .asked = sobre ajuda para ter segurança
    .more =
        Homens e rapazes também podem ter ajuda. Pergunte na casa de abrigo se os seus filhos podem ir com você.

        Vá ao médico cedo. Alguma ajuda funciona melhor nos primeiros dias. Não precisa contar tudo.

        Em muitos países um tribunal ou a polícia pode ordenar que alguém fique longe de você. Pergunte a um advogado ou a uma organização de mulheres.

        Menos de 18 anos? Pergunte antes a quem ajuda: A quem tem de contar?

        Alguém vê o seu telefone? Escreva: apagar. Depois apague também esta conversa no telefone.
    .source = UNHCR Help Thailand and Ukraine, "Gender-based violence"; Istanbul Convention, Arts. 18(4), 20, 22; Council of Europe Assembly, Doc. 12786 (protection orders); UNHCR, Working with men and boy survivors; read 2026-11-22

topic-child-marriage =
    A vida é sua, e você pode dizer o que quer. Um casamento precisa de um "sim" livre das duas pessoas. Ninguém pode obrigar você. Especialistas das Nações Unidas pedem que não haja casamento antes dos 18 anos. A lei muda de país para país.

    Você pode amar a sua família e mesmo assim dizer não, ou agora não. Não faz nada de errado.

    Pode contar a um adulto de confiança: professora, enfermeira, tutor. Ou a uma linha de ajuda para crianças. Ou a uma pessoa aqui. Escreva: pessoa.
    .sms = Você pode dizer o que quer para a sua vida. Ninguém pode obrigar você a casar. Conte a alguém de confiança. Ajuda? Escreva: pessoa
    .label = Casar só se eu quiser
    .asked = sobre casar cedo demais
    .more =
        Pergunte a quem ajuda: O que diz a lei aqui? O que pode fazer por mim? A quem vai contar? Peça que falem primeiro com você, antes da família.

        Um tratado das Nações Unidas diz: o noivado ou casamento de uma criança não tem valor legal. Pergunte a um advogado o que isso significa para você.

        Já está casada ou casado? Continua a ter direito a escola, médico e advogado. A culpa não é sua.

        É mãe ou pai? Você quer a sua criança em segurança. Uma pessoa pode falar com você sobre outros caminhos.

        Vai ser em breve? Escreva já para nós.
    .source = UDHR, Art. 16(2); CEDAW, Art. 16(2); CEDAW/CRC joint general recommendation 31 / general comment 18 (girlsnotbrides.org summary); gewalt-ist-nie-ok.at, "Forced marriage"; read 2026-11-22

topic-online-safety =
    Alguém pede as suas fotos, ou diz que vai publicá-las? A culpa não é sua. Não pague. Não mande mais. Deixe de responder. Guarde as mensagens. Depois bloqueie e denuncie a conta. Conte a um adulto de confiança.

    Entraram na sua conta? Mude a senha (palavra-passe). Saia de todos os outros aparelhos. Ative o segundo código para entrar. Avise os amigos.

    Você não precisa resolver isto sem ajuda. Uma pessoa pode ajudar. Escreva: pessoa.
    .sms = Não pague e não mande mais. Guarde as mensagens, depois bloqueie e denuncie a conta. A culpa não é sua. Para ajuda escreva: pessoa
    .label = Segurança na internet
    .asked = sobre segurança na internet
    .more =
        Take It Down é um serviço gratuito que ajuda a tirar da internet imagens íntimas de jovens. Você não envia a imagem. Não precisa dar o nome.

        Sinais de engano: pedem dinheiro, um código ou uma senha. Têm pressa. Dizem que é segredo. O ACNUR nunca pede dinheiro.

        Só conhece alguém da internet? Pode não ser quem diz. Não diga onde mora nem a sua escola. Não vá sem companhia a um encontro.

        Mude a sua conta para que só os amigos a vejam.
    .source = Meta, "Stop sextortion: teens" (Take It Down, NCMEC); UNHCR Help, "Online fraud schemes"; Tower Hamlets Crime Watch, hacked accounts; drustvo-kljuc.si, online safety; read 2026-11-22

topic-discrimination =
    Ninguém deve tratar você pior por causa da origem, da pele, da língua, da religião, de ser mulher ou homem, de uma deficiência ou de quem você ama. As crianças têm este direito em todos os países que assinaram a Convenção sobre os Direitos da Criança.

    Se está em segurança, anote o que disseram ou fizeram, o dia, o lugar e quem viu. Guarde as mensagens.

    Muitos países têm um serviço para a igualdade, que pode aconselhar. Uma pessoa pode ajudar a achar. Escreva: pessoa.
    .sms = Ninguém deve tratar você pior por ser quem é. Anote o dia, o lugar e as palavras. Um serviço de igualdade ajuda. Escreva: pessoa
    .label = Tratamento injusto
    .asked = sobre racismo ou tratamento injusto
    .more =
        Todos os países da UE têm de ter um serviço para a igualdade. Ele ajuda quem é maltratado por causa da raça ou da origem. Muitos ajudam também em casos de religião, sexo, idade, deficiência ou orientação sexual. Pergunte: É de graça? Vão usar o meu nome?

        Na escola, pode falar com a direção ou com a assistente social. Sobre casa, loja ou trabalho, fale com o serviço para a igualdade ou um conselheiro gratuito.

        Alguém ameaça ou agride você? Ligue para o número de emergência, ou escreva já para nós.
    .source = CRC, Art. 2; Equinet, "What are equality bodies?"; Directive 2000/43/EC, Art. 13; read 2026-11-22

topic-disability =
    Uma pessoa com deficiência tem os mesmos direitos que todas as outras. As crianças com deficiência têm direito a aprender na escola com a ajuda de que precisam.

    Diga cedo no centro, ao médico ou na escola do que precisa: cadeira de rodas, sem escadas, língua gestual (de sinais), um quarto calmo, mais tempo, remédios.

    O que pode receber muda de país para país. Pergunte no serviço social: Que ajuda há? Que papel do médico é preciso? Uma pessoa pode ajudar. Escreva: pessoa.
    .sms = Diga no centro, ao médico ou à escola do que precisa: cadeira de rodas, língua de sinais, calma, tempo. Ajuda? Escreva: pessoa
    .label = Deficiência
    .asked = sobre deficiência e apoio
    .more =
        Na maioria dos países da UE, têm de ver as necessidades especiais de cada pessoa que pede asilo, por exemplo por causa de uma deficiência. Se ninguém perguntar, diga você.

        Leve papéis do médico e fotos de aparelhos ou remédios. Se não tem, peça um exame aqui.

        Peça a informação de um modo que sirva para você: lida em voz alta, letras grandes, palavras fáceis, língua gestual (de sinais).

        Disseram que não? Peça a razão por escrito, e como reclamar. Grupos de pessoas com deficiência muitas vezes sabem o caminho.
    .source = Convention on the Rights of Persons with Disabilities, Arts. 2, 5, 24; Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; EUAA, "Disabilities"; read 2026-11-22

topic-turning-18 =
    Aos 18 anos você é uma pessoa adulta perante a lei na maioria dos países. O tutor pode terminar, talvez tenha de mudar de casa, e algumas regras mudam. Isto é diferente de país para país.

    Não espere pelo seu aniversário. Pergunte cedo: Onde vou morar? Posso continuar na escola? Quem paga? O que acontece aos meus documentos? Quem me ajuda depois?

    Alguns países ajudam por mais tempo. Peça isso por escrito antes dos 18. Uma pessoa pode ajudar. Escreva: pessoa.
    .sms = Antes dos 18 anos, pergunte: onde vou morar, posso ficar na escola, e os meus documentos, quem me ajuda? Pergunte cedo. Escreva: pessoa
    .label = Fazer 18 anos
    .asked = sobre fazer 18 anos
    .more =
        Os governos do Conselho da Europa combinaram: jovens refugiados devem ter mais ajuda por algum tempo depois dos 18, com escola, casa, saúde, trabalho e conselhos. Pergunte ao tutor ou à assistente social como é onde você mora.

        Pergunte a um advogado antes dos 18: Isto muda o meu pedido de asilo, ou a vinda da minha família?

        Junte cópias de todos os papéis: escola, médico, asilo, banco. Anote os números de telefone de pessoas de confiança.
    .source = Council of Europe, Recommendation CM/Rec(2019)4 and guide "Turning 18 with confidence"; CRC, Art. 1; read 2026-11-22

topic-sexual-health =
    Perguntas sobre o corpo, a menstruação, o amor ou a gravidez são normais. Não precisa ter vergonha.

    Um médico, uma enfermeira, uma parteira ou um centro de saúde para jovens pode responder. Pode falar com você sobre formas de evitar a gravidez, testes e doenças. Alguns são gratuitos e guardam segredo.

    Pergunte antes: "Vai contar a alguém? Aos meus pais?" As regras mudam de país para país. Uma pessoa pode ajudar a achar um bom lugar. Escreva: pessoa.
    .sms = Pode perguntar a uma enfermeira, a um médico ou centro para jovens. Pergunte antes: vai contar a alguém? Para ajuda escreva: pessoa
    .label = Corpo e saúde
    .asked = sobre o corpo e saúde íntima
    .more =
        Acha que pode estar grávida? Um teste e um médico podem dizer. Pode levar alguém de confiança. A lei sobre interromper uma gravidez muda de país para país. O tempo pode ser curto: fale cedo com um médico.

        Depois de sexo sem proteção, vá logo ao médico ou à farmácia. Alguma ajuda só funciona nos primeiros dias.

        Todas as pessoas merecem respeito, sejam quem forem e amem quem amarem.

        Alguém forçou você? A culpa não é sua. Escreva: pessoa.
    .source = CRC, Art. 24; CRC Committee, general comment 20 (2016), paras. 39, 59-61 (summary, safeabortionwomensright.org); UNFPA Moldova, Youth Klinic; UNHCR Help Ukraine; read 2026-11-22

topic-child-rights =
    Todas as pessoas com menos de 18 anos têm direitos. Quase todos os países prometeram respeitá-los.

    Você tem direito a estar em segurança, a viver com a família se isso for bom para você, a ir à escola, ao médico, a brincar, e a receber o mesmo tratamento que as outras crianças. Ninguém pode magoar ou machucar você.

    Pode dizer o que pensa quando adultos decidem sobre você. Eles têm de ouvir. O que é melhor para você vem primeiro. Quer conversar? Escreva: pessoa.
    .sms = Antes dos 18 anos você tem direitos: segurança, escola, médico, dar opinião. Os adultos têm de ouvir. Para conversar escreva: pessoa
    .label = Direitos da criança
    .asked = sobre os direitos das crianças
    .more =
        Os direitos estão escritos na Convenção sobre os Direitos da Criança. Valem também para crianças que fugiram, com ou sem papéis.

        Pode perguntar a um adulto: Por que decidiu isto? Perguntou o que eu penso? Quem pode ver isto de novo?

        Se um adulto não respeita os seus direitos, conte a alguém de confiança. Muitos países têm uma linha de ajuda para crianças e um provedor ou defensor das crianças, que vê se os serviços tratam bem as crianças. Uma pessoa aqui pode ajudar a achar um.
    .source = CRC, Arts. 1, 2, 3, 6, 9, 12, 19, 22, 24, 28, 31; European Network of Ombudspersons for Children (via crinarchive.org and Wikipedia); Child Helpline International; read 2026-11-22

topic-complain =
    Você pode reclamar. Nunca vai perder a nossa ajuda por isso. Não precisa dar o nome.

    É sobre alguém do Aman? Então quem lê é outra pessoa, à parte. Quem responde aqui não pode ler. Escreva: reclamar.

    É sobre outra organização, um campo ou um intérprete? Deve haver lá um modo seguro de reclamar. Pergunte, ou procuramos com você. Ninguém que ajuda pode pedir dinheiro, toques no corpo ou favores. A ajuda é gratuita.
    .sms = Pode dizer o que não foi bom. Nunca perde a nossa ajuda por isso. Quem lê é outra pessoa. Não precisa dar o nome. Escreva: reclamar
    .label = Reclamar
    .asked = sobre fazer uma reclamação
    .more =
        Pode escrever muito ou pouco, como quiser. Ajuda dizer: quem, onde, quando, e o que quer que mude. Não precisa de provas.

        As organizações de ajuda devem aceitar bem as reclamações e proteger você. Pergunte: Quem lê isto? Fica em segredo? Quando tenho resposta?

        Quem trabalha na ajuda não pode ter sexo com ninguém com menos de 18 anos, nem pedir isso em troca de ajuda. A culpa nunca é sua. Você pode contar para nós.

        Em perigo agora? Ligue para o número de emergência.
    .source = Aman SAFEGUARDING (complaints about helpers); Core Humanitarian Standard, commitment 5; IASC six core principles; UNHCR Jordan, "Reporting fraud" (no impact on your case, anonymous); UNHCR Help Poland; read 2026-11-22

topic-emergency-numbers =
    Diga em que país está. Então mostro os números de emergência e a linha de ajuda para crianças que conheço lá. Escreva, por exemplo: estou em Portugal.

    Na UE há um número de emergência que funciona em todos os países, para polícia, ambulância e bombeiros. A chamada é gratuita.

    Quando ligar, diga primeiro onde está. Depois diga o que se passa e que língua fala. Não desligue. Está em perigo agora? Ligue primeiro, depois escreva para nós.
    .sms = Escreva o país onde está e enviamos os números de lá. Ao ligar, diga primeiro onde está. Em perigo? Ligue primeiro.
    .label = Números de emergência
    .asked = sobre números de emergência
    .more =
        Guarde os números no telefone e escreva num papel.

        Talvez não falem a sua língua. Diga devagar o nome da sua língua. Use palavras curtas: ajuda, fogo, criança, sangue. Diga a rua ou o que vê. Se ligar outra vez, pode esperar mais: fique na linha.

        Uma linha de ajuda para crianças é para crianças e jovens. Pode falar de tudo. Muitas também têm chat.

        Muitos países da Europa têm uma linha gratuita para crianças desaparecidas.
    .source = European Commission, "112 Day" (free, anywhere in the EU); asklily.org.uk, "European emergency number" (what to say); Missing Children Europe, "116 000"; Child Helpline International; read 2026-11-22

topic-privacy =
    Primeiro uma máquina lê a sua mensagem. Uma pessoa de serviço lê quando você talvez esteja em perigo ou precise de ajuda, ou quando pede uma pessoa.

    Nenhuma máquina fala de você à polícia, à sua família ou a um serviço. Se a vida de uma criança está em perigo, talvez tenhamos de avisar quem pode proteger. Tentamos perguntar primeiro a você.

    O Telegram ou a empresa do telefone pode ver que você escreve para nós, e talvez o quê. Para apagar o que escreveu, escreva: apagar.
    .sms = Lê uma máquina, e uma pessoa se pedir ou em perigo. Para salvar uma vida talvez avisemos alguém. A operadora vê. Para apagar escreva: apagar
    .label = Privacidade
    .asked = sobre quem pode ler o que escreve
    .more =
        Não precisa dizer o seu nome. Pode deixar de fora o que quiser.

        Perguntamos a você antes de dar a sua história a outro serviço. Pode dizer não. A ajuda continua.

        "Apagar" apaga o que nós guardamos. Não podemos apagar o que o Telegram ou a empresa do telefone guarda, nem o que está no seu telefone. Apague a conversa também aí.

        Outra pessoa pode ler o seu telefone? Use um código para trancar o telefone. Escreva quando não há ninguém perto.

        Só uma pessoa pode decidir avisar alguém para proteger uma vida. Uma máquina nunca decide isso.
    .source = Aman SAFEGUARDING C6-C9, P1-P5, D1-D5; Telegram Privacy Policy, sections 3.3.1 and 6 (stored copy); a2oz.net, "Is a text message private?"; read 2026-11-22

topic-about-us =
    Eu sou o Aman. Sou uma máquina, não uma pessoa. Aman quer dizer segurança. Respondo a perguntas de famílias e jovens que tiveram de deixar a sua casa.

    Posso falar dos seus direitos e mostrar ajuda no seu país. Posso errar. Não decido nada sobre o seu caso. Não sou da polícia nem do governo.

    Há pessoas que trabalham comigo. Pode pedir uma a qualquer hora. Escreva: pessoa. Nunca pedimos dinheiro.
    .sms = Sou o Aman, uma máquina. Falo dos seus direitos e de onde achar ajuda. Nunca pedimos dinheiro. Para falar com alguém escreva: pessoa
    .label = Sobre o Aman
    .asked = sobre quem ou o que é o Aman
    .more =
        Pode escrever em muitas línguas e mudar de língua a qualquer hora.

        Tento responder logo. Uma pessoa pode precisar de mais tempo. Em perigo, ligue primeiro para o número de emergência.

        Não peço dinheiro. A empresa do telefone pode cobrar por um SMS.

        Não precisa dizer o seu nome. Pode perguntar: Quem lê isto? Que organização cuida do Aman aqui?

        Uma resposta estava errada? Diga. Para apagar o que escreveu, escreva: apagar. Para reclamar, escreva: reclamar.
    .source = Aman DESIGN ("what Aman is") and SAFEGUARDING C6, C10, P4; no outside claim; read 2026-11-22
