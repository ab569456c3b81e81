### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### Short, warm, never asking "why" or "what happened", never blaming, no method, never telling anybody to confront, to meet or to hide.
### "Você não está só" and "estou só" fit boys and girls.

danger-open-suicide-self-harm = Ainda bem que você escreveu isto. Você é importante e não precisa passar por isto sem ajuda.
    .sms = Ainda bem que você escreveu. Você não está só.
danger-open-violence-now = Eu li o que você escreveu. A culpa não é sua. Se puder, fique perto de pessoas de confiança.
    .sms = Eu li o que você escreveu. A culpa não é sua. Se puder, fique perto de pessoas de confiança.
danger-open-sexual-violence = Obrigado por me contar. A culpa não é sua. É você quem decide o que quer contar.
    .sms = Obrigado por escrever. A culpa não é sua. É você quem decide o que quer contar.
danger-open-trafficking-control = Obrigado por escrever. Ninguém pode ficar com os seus documentos nem trancar você. A culpa não é sua.
    .sms = Obrigado por escrever. Ninguém tem o direito de fazer isso com você. A culpa não é sua.
danger-open-child-alone = Foi bom você escrever. Ninguém da sua idade devia estar só agora. Se puder, fique onde há luz e outras pessoas.
    .sms = Foi bom você escrever. Se puder, fique onde há luz e outras pessoas.
danger-open-missing-child = Lamento muito, isto assusta. As primeiras horas são importantes. Por favor, ligue agora.
    .sms = Lamento muito, isto assusta. As primeiras horas são importantes. Por favor, ligue agora.
danger-open-kidnapping-threat = Levo isto a sério. Se puder, fique com pessoas de confiança e não vá a nenhum lugar sem companhia.
    .sms = Levo isto a sério. Se puder, fique com pessoas de confiança.
danger-open-travel-distress = Levo isto a sério. Por favor, ligue agora e diga onde está. Poupe a bateria do telefone.
    .sms = Levo isto a sério. Por favor, ligue agora e diga onde está. Poupe a bateria.
danger-open-medical-emergency = Por favor, ligue agora. Diga onde está e que é uma emergência. Fique junto da pessoa.
    .sms = Por favor, ligue agora. Diga onde está e que é uma emergência.
danger-open-forced-marriage = Obrigado por me contar. Ninguém pode obrigar você a casar. Você não está só.
    .sms = Obrigado por escrever. Ninguém pode obrigar você. Você não está só.
danger-open-other = Obrigado por escrever. Levo isto a sério. Você não está só.
danger-open-safe-word = Entendi. Não precisa explicar nada.
    .sms = OK. Não precisa explicar nada.

# $country is a name without article: it stays in brackets. $numbers is a list of lines "name: number".
danger-numbers =
    Você pode ligar para estes números ({ $country }):
    { $numbers }
    .sms = { $numbers }
danger-numbers-unknown =
    Se está em perigo agora, ligue para { $emergency }. Funciona em todos os países da União Europeia e em muitos outros.

    Em que país você está? Assim posso dar mais números.
    .sms = { $emergency } funciona em toda a União Europeia e em muitos outros países. Em que país você está?

danger-person = Chamei uma pessoa da organização. Ela vai ler isto e escrever para você aqui. Pode continuar a escrever.
    .sms = Chamei uma pessoa da organização. Ela vai escrever para você aqui.
danger-nobody = Uma pessoa vai ler isto. Neste momento não há ninguém de serviço. Por isso, se puder, ligue por favor para um destes números. Pode continuar a escrever aqui.
    .sms = Uma pessoa vai ler isto, mas agora não há ninguém de serviço. Por favor, ligue se puder.
danger-again = Também passei isto adiante. Você não está só. Se piorar, por favor ligue para { $emergency }.

care = Continuo aqui. Já chamei uma pessoa. Não precisa dizer mais do que quer. Há alguma coisa de que precisa agora?
    .sms = Continuo aqui. Não precisa dizer mais do que quer. Há alguma coisa de que precisa agora?

concern-person = O que você escreveu é importante. Uma pessoa da organização vai ler. Se quiser, faço três perguntas curtas, para você não ter de contar tudo duas vezes. Você pode deixar qualquer uma sem resposta.
    .sms = O que você escreveu é importante. Uma pessoa vai ler. Se quiser, pode contar mais. Se não, tudo bem.

nobody-yet = Peço desculpa. Ainda ninguém da organização pôde responder. Continuamos a tentar. Se está em perigo, por favor não espere por nós.

corrected = Obrigado por me dizer. Eu entendi mal. Mesmo assim, uma pessoa vai ver isto por um momento, para que nada fique esquecido. O que gostaria de saber?
    .sms = Obrigado. Eu entendi mal. O que gostaria de saber?

# What kind of number it is: at most 30 characters.
kind-emergency = Emergência
kind-police = Polícia
kind-ambulance = Ambulância
kind-fire = Bombeiros
kind-child-helpline = Ajuda para crianças
kind-missing-children = Crianças desaparecidas
kind-child-protection = Proteção de crianças
kind-uasc = Crianças sem a família
kind-guardianship = Tutores
kind-trafficking = Contra o tráfico de pessoas
kind-domestic-violence = Violência em casa
kind-family-tracing = Procurar a família
kind-suicide-support = Alguém com quem conversar
kind-legal-help = Ajuda jurídica

danger-assistant = Parece que você ou outra pessoa pode estar em perigo. Pedi a uma pessoa que leia isto. Se for urgente, ligue para { $emergency }.
