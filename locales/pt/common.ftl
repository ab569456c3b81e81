### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### Neutral Portuguese (Angola, Brazil, Mozambique, Portugal), você. Words that are spelled or said differently are avoided
### (equipa/equipe, contacto/contato, bebé/bebê, telemóvel/celular, registo/registro), and so are forms that give the reader a sex.
### The words people send back (pessoa, apagar, ajuda, parar, esconder, reclamar, não) stand in nlu/keywords/pt.yml.

# The first SMS is neutral: somebody else may hold the phone.
welcome =
    Olá, eu sou o Aman. Sou uma máquina, não uma pessoa. Aqui você não paga nada. Respondo a perguntas sobre direitos e ajuda, e uma pessoa pode continuar a conversa: escreva "pessoa".

    A empresa que transporta estas mensagens pode ver que você escreve para nós. Escreva "apagar" e nós apagamos o que você escreveu.
    .sms = Serviço automático de informações. Escreva AJUDA para temas, PESSOA para uma pessoa, PARAR para terminar, APAGAR para apagar.
welcome-back = Que bom ver você de volta. Já pode escrever para mim de novo.
greet = Olá. Que bom que você escreveu. O que gostaria de saber?
goodbye = Fique bem. Você pode escrever de novo a qualquer hora, também de noite.
thanks = De nada. Escreva de novo sempre que quiser.
yes-alone = Muito bem. O que gostaria de saber? Pode perguntar com as suas palavras.
no-alone = Está bem. Estou aqui se precisar de outra coisa. Se eu entendi mal, escreva com outras palavras.
help = Você pode perguntar sobre asilo e refúgio, tutores, procurar a família, escola, saúde, um lugar para dormir, documentos, trabalho e os seus direitos. Pergunte com as suas palavras ou escolha:
    .sms = Pergunte com as suas palavras ou escolha um número:
help-emergency = Em caso de emergência: { $emergency }.
insult = Parece que você sente raiva. Não faz mal. Diga do que precisa, ou escreva "pessoa" e uma pessoa vai ler isto.
out-of-scope = Com isso não posso ajudar. Sei de direitos e de ajuda para quem teve de deixar a sua casa. Escolha um tema ou escreva "pessoa".
language-ask = Que língua você prefere?
language-noted = A partir de agora escrevo em português. O que gostaria de saber?
    .sms = A partir de agora escrevo em português. Qual é a sua pergunta?
country-ask = Em que país você está agora? Assim posso dar os números certos. Não precisa dizer, se não quiser.
    .sms = Em que país você está agora? Não precisa dizer, se não quiser.

# $country is a name without article (Alemanha, Portugal): it stands after a colon or in brackets.
country-noted = Obrigado. Vou usar o que sei para este país: { $country }.
country-moved = Anotado. Agora você está neste país: { $country }. A partir de agora dou os números de lá.
contacts-now = Para a sua pergunta de antes:
contacts-none = Ainda não tenho serviços confirmados para este país: { $country }. Uma pessoa pode procurar para você: escreva "pessoa".
contacts = Onde pedir ajuda:
contact-line = { $name }: { $numbers }
contact-line-hours = { $name }: { $numbers } ({ $hours })
contact-unchecked = sem confirmação recente
hours-always = dia e noite

received-photo = Recebi a sua imagem. Sou uma máquina e não consigo ver imagens. Por favor, diga com palavras do que precisa. Escreva "pessoa" se quiser que uma pessoa veja a imagem.
    .sms = Recebi. Não consigo ver imagens. Por favor, escreva com palavras ou escreva PESSOA.
received-voice = Recebi a sua mensagem de voz. Sou uma máquina e não consigo ouvir. Uma pessoa vai ver. Se puder, escreva algumas palavras.
    .sms = Recebi. Não consigo ouvir gravações. Por favor, escreva algumas palavras ou escreva PESSOA.
received-video = Recebi o seu vídeo. Sou uma máquina e não consigo ver vídeos. Por favor, diga com palavras do que precisa.
    .sms = Recebi. Não consigo ver vídeos. Por favor, escreva com palavras ou escreva PESSOA.
received-sticker = Vejo o seu sticker. Se quiser contar alguma coisa, escreva em poucas palavras, ou escreva "pessoa".
    .sms = Se quiser contar alguma coisa, escreva em poucas palavras.
received-location = Recebi a sua localização. Uma pessoa pode ver onde é. Você está em segurança aí? Pode escrever em poucas palavras.
    .sms = Recebi a sua localização. Uma pessoa pode ver onde é. Pode também escrever algumas palavras.
received-contact = Recebi o nome e o número que você enviou. Não escrevo para ninguém sem perguntar a você. O que gostaria de fazer?
    .sms = Recebi o nome e o número. Não escrevo para ninguém sem perguntar a você.
received-document = Recebi o seu documento. Sou uma máquina e não consigo ler documentos. Não envie papéis que não precisa mostrar. Diga com palavras do que precisa.
    .sms = Recebi. Não consigo ler documentos. Por favor, escreva com palavras ou escreva PESSOA.
received-other = Recebi uma coisa que não consigo ler. Por favor, escreva com palavras, ou escreva "pessoa".
    .sms = Não consigo ler isto. Por favor, escreva com palavras ou escreva PESSOA.

fallback-rephrase = Não entendi. Pode dizer com outras palavras? Uma frase curta chega.
fallback-choose = Ainda não tenho certeza. É um destes temas?
fallback-person = Desculpe, não consigo entender bem. Pedi a uma pessoa que leia a sua mensagem. Ela vai responder aqui.
topic-which = A sua pergunta é sobre quê?

sorry-machine = Peço desculpa. Alguma coisa do nosso lado não funciona e não consigo responder agora. A sua mensagem ficou guardada e uma pessoa vai ler. Em perigo, ligue para { $emergency }.

    Estes temas ainda funcionam:
    .sms = Em perigo ligue para { $emergency }. Não consigo responder agora. A mensagem ficou guardada e uma pessoa vai ler.
sorry-again = Ainda não consigo responder. Guardei também esta mensagem. Uma pessoa vai ler.
holding = Recebemos a sua mensagem e vamos responder assim que for possível. Em perigo, ligue para { $emergency }.

stop-ask = Quer que eu deixe de escrever para você?
stopped = Não vou escrever mais para você. Você pode voltar a escrever para mim a qualquer hora.
kept = Está bem. Nada mudou.
delete-ask = Quer que eu apague tudo o que você escreveu aqui, a sua língua e o seu país? Depois não dá para voltar atrás.
deleted = Tudo o que você escreveu vai ser apagado agora, e também as minhas mensagens, onde este app permite. Pode escrever de novo a qualquer hora. Eu já não vou saber quem é você.
    .sms = Tudo vai ser apagado agora. Pode escrever de novo a qualquer hora.
deleted-later = Uma pessoa cuida da sua mensagem, porque alguém pode estar em perigo. Até isso terminar, ela precisa do que você escreveu. Depois tudo será apagado.
    .sms = Uma pessoa ainda trata da sua mensagem. Quando terminar, tudo será apagado.
hidden = Pronto. Se outra pessoa olha o seu telefone, apague também esta conversa no telefone, por favor.

feedback-thanks = Obrigado por me dizer.
feedback-sorry = Lamento que isto não tenha ajudado. Diga com outras palavras, ou escreva "pessoa".

# Buttons: at most 22 characters.
choice-ask-human = Uma pessoa
choice-help = Temas
choice-more = Mais
choice-yes = Sim
choice-no = Não
choice-skip = Não responder
choice-stop-yes = Sim, parar
choice-delete-yes = Sim, apagar tudo
choice-keep = Não, deixar assim
choice-country = O meu país
choice-start-intake = Contar mais
choice-correct-us = Não era isso
choice-hide = Esconder conversa
choice-feedback-up = 👍
choice-feedback-down = 👎

# Menu of the bot in Telegram: at most 60 characters.
command-start = Começar
command-help = Temas e o que posso fazer
command-person = Quero uma pessoa
command-language = Mudar a língua
command-country = Mudar o país
command-delete = Apagar o que escrevi
command-hide = Tirar daqui as nossas mensagens
command-stop = Não me escrever mais

choice-complain-now = Reclamar agora
