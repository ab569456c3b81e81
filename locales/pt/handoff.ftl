### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### When a person takes over, and when the machine comes back.

human-coming = Chamei uma pessoa da organização. Ela vai escrever para você aqui. Pode demorar um pouco. Em perigo, ligue para { $emergency }.
    .sms = Chamei uma pessoa. Ela vai escrever para você aqui. Em perigo ligue para { $emergency }.
officer-here = Uma pessoa da organização está aqui agora e já leu o que você escreveu.
officer-left = A pessoa da organização saiu por agora. A máquina volta a responder. Escreva "pessoa" se precisar.
case-closed = Por agora o nosso trabalho terminou. Você pode escrever de novo a qualquer hora.

# A page to a duty officer. Nothing personal in it.
page-urgent = Aman: um caso urgente está à espera. { $link }

complain-ask = Escreva agora a sua reclamação, numa só mensagem. As pessoas de serviço não podem ler: quem lê é outra pessoa, à parte. Reclamar nunca faz você perder a ajuda. Escreva "não" para desistir.
    .sms = Escreva agora, numa só mensagem. As pessoas de serviço não podem ler. Escreva NÃO para desistir.
complain-kept = Obrigado. Está guardada para outra pessoa, à parte. Não muda nada na ajuda que você recebe aqui.
