### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### Neutral Portuguese (Angola, Brazil, Mozambique, Portugal), você; words that differ are avoided (contacto/contato, ecrã/tela, equipa/equipe,
### controlo/controle), and so are forms that give an officer or the person a sex ("pessoa de serviço", "coordenação").
### Desk painel, case caso, queue fila, claim assumir, hold "está com", release devolver à fila, call or page aviso, shift turno, on shift de serviço, bot máquina.


## On every page

desk-name = Painel Aman
desk-skip = Ir para o conteúdo
# Where: for screen readers, the name of the menu on top.
desk-nav = Painel
desk-nav-queue = Fila
# Where: button on top.
desk-sign-out = Sair
# Where: behind the officer's own name on top.
desk-shift-on = de serviço
desk-shift-off = fora de serviço
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] { $n } caso urgente à espera
   *[other] { $n } casos urgentes à espera
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = Nova mensagem no caso { $tag }
# Where: on top, small: the page renews itself / the connection is lost.
desk-live-on = Em linha
desk-live-off = Sem conexão: nova tentativa em curso. O que você vê pode ser antigo.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = Som ligado
desk-sound-off = Som desligado
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = Som em pausa: toque aqui
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = Casos urgentes à espera: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = Nova mensagem nesta conversa
desk-unsent = Não enviado: não há conexão com o painel. O seu texto continua aqui. Tente de novo daqui a pouco.
# Where: a bar over the page, when the session has ended. A link to sign in follows.
desk-signed-out = A sua sessão terminou e esta página já não se atualiza. Copie o que escreveu e entre de novo.
desk-changed = Este caso mudou em outra janela. Copie o que escreveu e recarregue a página.

## The banner when nobody can be called

# Where: a large red banner on every page, in bold; the text follows.
desk-nobody-title = Ninguém está de serviço.
desk-nobody-text = Um caso urgente não chegaria agora a ninguém. A quem escreve dizemos com franqueza que ninguém pode responder.
# Where: the button in that banner.
desk-nobody-button = Começar o turno
# Where: a banner for an officer who is on shift and has given no way to be called.
desk-uncallable-title = Você está de serviço, mas não há como avisar você.
desk-uncallable-text = Um caso urgente só vai aparecer aqui no painel.
desk-uncallable-link = Definir como receber avisos

## Signing in

desk-sign-in-title = Entrar
desk-sign-in-login = Nome de acesso
desk-sign-in-password = Senha
desk-sign-in-button = Entrar
desk-sign-in-help = Esqueceu a senha? A coordenação pode dar uma nova.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = Este nome e esta senha não correspondem. Confira os dois e tente de novo.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = Muitas tentativas sem sucesso a partir daqui. Espere { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}, ou entre a partir de outro lugar. Se for urgente, ligue para a coordenação.
# Where: for screen readers, the name of the list of languages.
desk-languages = Línguas
# Where: over the sign-in form, why it is shown.
desk-told-expired = A sua sessão terminou antes de isto ser feito, e nada foi enviado. Entre e faça de novo.
desk-told-out = A sua sessão terminou.
desk-told-out-on-shift = A sua sessão terminou, mas você continua de serviço: vai continuar a receber avisos de casos urgentes. Entre de novo para terminar o turno.
# Where: a page seen for a moment after a link in a chat was followed.
desk-bounce-title = O painel está a abrir
desk-bounce-link = Continuar

## Choosing a password

desk-password-title = Escolha a sua própria senha
# Where: the first time somebody signs in.
desk-password-one-time = Você entrou com uma senha de uso único que outra pessoa já viu. Escolha agora a sua; depois pode continuar.
# $shortest: a number of characters
desk-password-rules = Pelo menos { $shortest } caracteres. Quatro ou cinco palavras que só você juntaria são fáceis de lembrar e difíceis de adivinhar. Não use a senha de outro serviço e não a diga a ninguém.
desk-password-old = Senha atual
desk-password-old-one-time = Senha de uso único
desk-password-new = Nova senha
desk-password-again = Nova senha, outra vez
desk-password-button = Guardar a senha
# Where: over that form, what is wrong.
desk-password-differs = As duas senhas novas não são iguais. Escreva as duas de novo.
desk-password-short = É curta demais: são precisos pelo menos { $shortest } caracteres.
desk-password-long = É longa demais: só é possível guardar até 200 caracteres.
desk-password-simple = Tem poucos caracteres diferentes e é fácil de adivinhar. Escolha outra.
desk-password-login = O seu nome de acesso não pode fazer parte da senha.
desk-password-same = A nova senha tem de ser diferente da atual.
desk-password-wrong = A senha atual não está certa. Nada mudou.
desk-password-wait = Muitas tentativas sem sucesso. Espere 15 minutos. Nada mudou.

## The queue

desk-queue-title = Casos abertos
desk-queue-closed-title = Casos fechados
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = Que casos
desk-queue-empty-title = Não há casos abertos.
desk-queue-empty-text = Neste momento ninguém está à espera de uma pessoa. Os casos novos aparecem aqui; não é preciso recarregar a página.
desk-queue-closed-empty = Ainda não há casos fechados.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] Mais { $n } caso não aparece aqui. Vai aparecer quando outros forem fechados.
   *[other] Mais { $n } casos não aparecem aqui. Vão aparecer quando outros forem fechados.
}
# Where: counts above the list, each behind its number.
desk-count-free = por assumir
desk-count-late = em atraso
# Where: before the names of the officers on shift.
desk-team = De serviço:
desk-team-nobody = ninguém
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = primeiro aviso
desk-rung-1 = reserva
desk-rung-2 = supervisão
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = sem aviso possível
# Where: instead of the officer's own name.
desk-you = Você
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = Risco
desk-col-case = Caso
desk-col-waiting = Em espera há
desk-col-deadline = Prazo
desk-col-opened = Abertura
desk-col-holder = Com quem está
desk-col-outcome = Resultado
desk-col-closed = Fecho
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = respondido
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = Assumir
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = Não podemos escrever
desk-unknown-language = Língua desconhecida
desk-unknown-country = País desconhecido

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = menos de 1 min
desk-span-minutes = { $m } min
desk-span-hours = { $h } h { $m } min
desk-span-days = { $d } d { $h } h
# Where: the deadline. $span: one of the four above.
desk-due-left = Ainda { $span }
desk-due-late = Atraso: { $span }
# Where: before the time of the deadline.
desk-due-at = Prazo:
# Where: the deadline of a case that somebody has taken.
desk-due-met = Assumido a tempo
desk-due-missed = Assumido com atraso

## Words for ids

desk-risk-urgent = Urgente
desk-risk-high = Alto
desk-risk-medium = Médio
desk-risk-low = Baixo
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = Suicídio ou autolesão
desk-category-violence-now = Violência em curso
desk-category-sexual-violence = Violência sexual
desk-category-trafficking-control = Tráfico de pessoas ou coerção
desk-category-child-alone = Criança sozinha
desk-category-missing-child = Criança desaparecida
desk-category-kidnapping-threat = Rapto ou sequestro, ou ameaça disso
desk-category-travel-distress = Perigo na viagem
desk-category-medical-emergency = Emergência médica
desk-category-forced-marriage = Casamento forçado
# Where: a case without any of these: a concern, or somebody who asked for a person.
desk-category-none = Precisa de uma pessoa
desk-channel-telegram = Telegram
desk-channel-sms = SMS
desk-channel-local = Página de teste
# Where: how a case ended.
desk-outcome-helped = Ajuda dada aqui
desk-outcome-referred = Encaminhamento para um serviço
desk-outcome-emergency-services = Serviços de emergência chamados
desk-outcome-no-answer = A pessoa não respondeu
desk-outcome-not-a-case = Não era um caso: falso alarme
desk-outcome-other = Outro resultado
# Where: a mark on a message.
desk-level-danger = Perigo
desk-level-concern = Preocupação
desk-level-none = Sem perigo
desk-mark = Algum nível está errado?
desk-mark-as = Devia ser:
desk-marked = Marcado por uma pessoa de serviço: { $level }
# Where: what became of a message of ours.
desk-sent-queued = À espera de envio
desk-sent-sending = A enviar
desk-sent-sent = Enviada
desk-sent-delivered = Entregue
desk-sent-read = Lida
desk-sent-undelivered = Não entregue
desk-sent-dead = Não enviada: sem mais tentativas
desk-sent-withheld = Não enviada
# Where: why a message was not sent.
desk-withheld-opted-out = a pessoa escreveu STOP
desk-withheld-forgotten = a pessoa pediu para apagar os seus dados
# Where: instead of a message's text, what the person sent.
desk-kind-choice = Tocou num botão
desk-kind-photo = Enviou uma foto
desk-kind-voice = Enviou uma mensagem de voz
desk-kind-video = Enviou um vídeo
desk-kind-sticker = Enviou um sticker
desk-kind-location = Enviou uma localização
desk-kind-contact = Enviou o nome e o número de alguém
desk-kind-document = Enviou um documento
desk-kind-blocked = Bloqueou este serviço
desk-kind-other = Enviou algo que este painel não pode mostrar
# Where: who wrote a message of the talk.
desk-author-person = Pessoa
desk-author-bot = Máquina

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = Caso { $tag }
# Where: a link to the list of cases.
desk-back = Fila
desk-state-closed = Este caso está fechado.
desk-held-by-you = Este caso está com você. A máquina está em silêncio.
# $name: another officer
desk-held-by = Este caso está com { $name }. A máquina está em silêncio.
desk-held-by-nobody = Ninguém assumiu este caso. A máquina responde.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = Ninguém assumiu este caso.
# Where: phones only, a link down to the reply box.
desk-jump = Escrever uma resposta
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = Impossível alcançar

## A case: the hand-off package

desk-package-title = O que sabemos
desk-forgotten = Os dados desta pessoa foram apagados a seu pedido. O que ela escreveu já não pode ser lido, e nada pode ser enviado.
desk-cannot-text-long = Esta pessoa escreveu STOP: não podemos escrever para ela. Só ela pode recomeçar. Se há uma vida em perigo, pense em outras formas de ajudar.
desk-blocked-us-long = Esta pessoa bloqueou este serviço ou não é possível alcançá-la. O que você escrever provavelmente não vai chegar.
desk-erase-requested = Esta pessoa pediu para apagar os seus dados. Isso será feito pouco depois de você fechar este caso.
desk-told-nobody = A pessoa foi avisada de que ainda ninguém podia responder e recebeu os números para ligar.
desk-why-title = Motivo do alerta
# $n: how many older reasons are folded away
desk-why-more = Motivos anteriores ({ $n })
desk-why-none = Nenhum motivo foi guardado.
desk-intake-title = O que a pessoa respondeu
desk-intake-none = As três perguntas ficaram sem resposta. Todas são opcionais.
# Where: the questions of the intake, shortened.
desk-intake-safe-now = É seguro escrever agora?
desk-intake-place = Onde está
desk-intake-company = Quem está com a pessoa
desk-answer-yes = Sim
desk-answer-no = Não
desk-consent-title = O que a pessoa autorizou
desk-consent-none = Ainda nada foi perguntado.
desk-consent-keep = Guardar o que contou
desk-consent-show-officer = Mostrar a uma pessoa de serviço
desk-consent-share = Passar a um serviço identificado pelo nome
desk-consent-figures = Contar em estatísticas sem nomes
desk-consent-tracing = Procurar a família
desk-times-title = Horas
desk-raised = Última subida do risco
desk-claimed = Assumido

## A case: the talk and the reply

desk-talk-title = Conversa
desk-talk-empty = Ainda nada foi escrito.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] Mostrar { $n } mensagem anterior
   *[other] Mostrar { $n } mensagens anteriores
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = Resposta à pessoa do caso { $tag } · { $spoken } · { $channel }
desk-reply-button = Enviar à pessoa
desk-reply-keys = Ctrl + Enter envia
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = Caracteres: { $n } de { $most }
desk-count-sms = Caracteres: { $n } · SMS a pagar: { $s }
desk-count-long = Longo demais: { $n } de { $most } caracteres. Envie em partes.
# Where: instead of the reply box.
desk-pen-free = Assuma este caso para escrever. A pessoa é então avisada de que há alguém aqui, e a máquina fica em silêncio.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = Assuma este caso para trabalhar nele. Esta pessoa escreveu STOP; por isso, não recebe nenhum aviso.
desk-pen-other = { $name } está em conversa com esta pessoa. Você pode acompanhar e deixar uma nota.
desk-pen-closed = Este caso está fechado. Se a pessoa escrever de novo, será aberto um novo caso quando for preciso.

## A case: notes, risk, release, close

desk-notes-title = Notas privadas
desk-notes-none = Ainda não há notas.
desk-note-label = Nova nota para colegas
desk-note-button = Guardar a nota
# Where: beside that button.
desk-note-safe = Nunca é enviada à pessoa
desk-grade-title = Mudar o risco
desk-grade-risk = Novo risco
desk-grade-reason = Motivo, em poucas palavras
desk-grade-button = Mudar o risco
desk-release-title = Devolver o caso à fila
desk-release-text = A pessoa é avisada, a máquina volta a responder e o caso continua na fila para outra pessoa de serviço.
desk-release-button = Devolver à fila
desk-close-title = Fechar o caso
desk-close-text = A pessoa é avisada e a máquina volta a responder.
desk-close-outcome = Como terminou?
desk-close-button = Fechar o caso

## What was just done, or why it was not

desk-told-claimed = O caso está com você. A pessoa foi avisada de que há alguém aqui.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = O caso está com você. A pessoa escreveu STOP; por isso, não recebeu nenhum aviso.
# $name: the officer who was faster
desk-told-lost = { $name } assumiu este caso um instante antes de você.
desk-told-lost-gone = Outra pessoa assumiu este caso um instante antes de você, ou o caso foi fechado.
desk-told-written = A sua mensagem está a caminho. Por baixo dela você vê o que lhe acontece.
desk-told-noted = A nota está guardada.
desk-told-released = Você devolveu o caso à fila. A máquina volta a responder.
desk-told-closed = O caso está fechado.
desk-told-graded = O risco foi mudado.
desk-told-marked = Contado. Só o nível é guardado, nunca as palavras: mostra onde a triagem tem de aprender.
desk-told-saved = Guardado.
desk-told-on = Você está de serviço.
desk-told-off = Você está fora de serviço. Confirme que outra pessoa está de serviço.
desk-told-tested = Um aviso de teste está a caminho. Se não chegar dentro de um minuto, os dados indicados não estão certos.
desk-told-password = A sua nova senha está guardada. As suas outras sessões foram terminadas.
desk-refused-empty = Não há nada para guardar ou enviar: escreva primeiro.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = O texto tem { $letters } caracteres; só é possível enviar até { $most } de uma vez. Envie em partes.
desk-refused-reason = Diga em poucas palavras o motivo da mudança de risco.
desk-refused-risk = Escolha um dos quatro riscos.
desk-refused-mark = Só é possível marcar uma mensagem desta conversa, como perigo, preocupação ou sem perigo. Recarregue a página.
desk-refused-outcome = Escolha como o caso terminou.
desk-refused-free = Este caso não está com você; por isso, nada foi feito. Assuma o caso primeiro.
# $name: the officer who holds it
desk-refused-not-yours = Este caso está com { $name }; por isso, nada foi feito. Peça que o devolva à fila, ou deixe uma nota.
desk-refused-closed = Este caso está fechado; por isso, nada foi feito.
desk-refused-opted-out = Não enviado: esta pessoa escreveu STOP. Só ela pode recomeçar.
# $why: a sentence of the program, in English
desk-refused = Não foi possível fazer isto. { $why }

## Your own page

desk-me-title = A sua página
desk-me-shift = O seu turno
desk-me-shift-on = Você está de serviço: recebe avisos de casos urgentes.
desk-me-shift-off = Você está fora de serviço: não recebe avisos.
desk-me-go-on = Começar o turno
desk-me-go-off = Terminar o turno
desk-me-page = Como você recebe avisos
desk-me-page-text = Quando um caso é urgente, você recebe uma mensagem com um link para ele e mais nada: nenhum nome, nenhum número, nada do que uma pessoa escreveu.
desk-me-channel = Por onde chega o aviso
desk-me-channel-telegram = Telegram
desk-me-channel-sms = SMS
desk-me-channel-none = Nenhum: só vejo este painel
desk-me-address = O seu id de chat do Telegram ou número de telefone
desk-me-address-help = Telegram: o número do seu chat, só algarismos; escreva antes uma vez ao bot, ou ele talvez não possa escrever para você. SMS: com o sinal mais e o código do país, por exemplo +48 600 000 000. Só é usado para avisar você.
desk-me-problem-telegram = Isto não é um id de chat do Telegram, que tem só algarismos. Nada foi guardado.
desk-me-problem-sms = Isto não é um número de telefone com o sinal mais e o código do país. Nada foi guardado.
desk-me-problem-none = Defina primeiro como recebe avisos.
desk-me-language = Língua do painel
desk-me-save = Guardar
desk-me-test = Testar
desk-me-test-text = Envie agora um aviso para o seu telefone, para saber que chega.
desk-me-test-button = Enviar aviso de teste
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    Teste do painel Aman: é assim que você recebe avisos. Não há nenhum caso.
    { $link }
desk-me-password = A sua senha
desk-me-password-link = Mudar a senha

## When something cannot be done

desk-trouble-title-away = O painel não alcança a base de dados
desk-trouble-away = Neste momento nada pode ser lido nem guardado. As mensagens das pessoas continuam a ser guardadas, e nenhuma se perde. Tente de novo daqui a um minuto. Se continuar, ligue para a coordenação e siga o seu plano de emergência para os casos urgentes.
desk-trouble-typed = Isto não foi enviado nem guardado. Copie, ou tente de novo:
desk-trouble-again = Tentar de novo
desk-trouble-back = Ir para a fila
desk-trouble-title-missing = Não há nada aqui
desk-trouble-missing = Esta página ou este caso não existe. O link pode estar incompleto, ou o caso foi removido.
desk-trouble-title-forged = Este formulário já não é válido
desk-trouble-forged = Nada foi feito. A página esteve aberta tempo demais, ou o formulário não veio deste painel. Volte atrás, recarregue a página e faça de novo.
desk-trouble-title-large = É grande demais
desk-trouble-large = Nada foi feito: foi enviado mais do que o painel aceita de uma vez. Encurte o texto.
desk-trouble-title-refused = Não foi possível fazer isto
desk-trouble-refused = Nada mudou. Vá para a fila e tente de novo.
desk-trouble-title-broken = Algo falhou
desk-trouble-broken = Você não mudou nada. A falha ficou anotada para o apoio técnico; informe a hora. Se for urgente, ligue para a coordenação.
