### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### The optional questions after a concern. Words a child understands.

intake-limits = Antes de perguntar: uma máquina guarda o que você me conta, e uma pessoa de serviço lê, se você disser que sim. Por nossa conta, não contamos aos seus pais, ao seu tutor nem à polícia. Só se a vida de alguém está em perigo é que talvez tenhamos de avisar quem pode proteger, e tentamos perguntar primeiro a você.
    .sms = Você decide o que é lido. Só se uma vida está em perigo talvez tenhamos de avisar quem protege, e tentamos perguntar antes a você.

# Consent: one yes or no a purpose.
intake-consent-keep = Posso guardar o que você me contar agora?
intake-consent-show-officer = Uma pessoa de serviço pode ler?

intake-safe-now = É seguro para você escrever agora?
intake-place = Onde você está? Basta a cidade ou o país.
intake-company = Quem está com você?

intake-thanks = Obrigado. Guardei junto com a sua mensagem. Uma pessoa vai ver, e você não vai precisar contar de novo.
intake-declined = Não faz mal. Não guardo nada disso. Você pode continuar a perguntar tudo, e pode escrever "pessoa".
intake-unsafe = Então paramos aqui. Escreva de novo quando for seguro. Pode escrever "esconder" para eu tirar as minhas mensagens.
    .sms = OK, paramos aqui. Escreva de novo num bom momento.
intake-left = Deixamos estas perguntas. Você pode voltar a elas a qualquer hora.

# Buttons: at most 22 characters.
choice-company-alone = Estou só
choice-company-family = A minha família
choice-company-friends = Amigos
choice-company-others = Outras pessoas
