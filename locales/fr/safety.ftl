### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
###
### Short, warm; never "why" or "what happened", never a method, never blame, never to confront, to meet or to hide.
### « sans aide » stands for "alone" where a letter e in brackets would be cold, or where the SMS alphabet has no ê.

danger-open-suicide-self-harm = Vous avez bien fait de m'écrire. Votre vie est importante. Vous n'avez pas à porter cela sans aide.
    .sms = Vous avez bien fait d'écrire. Vous n'avez pas à porter cela sans aide.
danger-open-violence-now = Je vous écoute. Ce n'est pas votre faute. Si vous pouvez, restez près de personnes en qui vous avez confiance.
    .sms = Je vous écoute. Ce n'est pas votre faute. Si vous pouvez, restez près de personnes de confiance.
danger-open-sexual-violence = Merci de me le dire. Ce n'est pas votre faute. C'est vous qui décidez de ce que vous voulez dire.
    .sms = Merci d'avoir écrit. Ce n'est pas votre faute. C'est vous qui décidez de ce que vous voulez dire.
danger-open-trafficking-control = Merci d'avoir écrit. Personne n'a le droit de garder vos papiers ou de vous enfermer. Ce n'est pas votre faute.
    .sms = Merci d'avoir écrit. Personne n'a le droit de vous faire cela. Ce n'est pas votre faute.
danger-open-child-alone = Vous avez bien fait d'écrire. À votre âge, personne ne devrait être sans adulte maintenant. Si vous pouvez, restez là où il y a de la lumière et d'autres gens.
    .sms = Vous avez bien fait d'écrire. Si vous pouvez, restez là où il y a de la lumière et d'autres gens.
danger-open-missing-child = Cela fait très peur, et c'est normal. Les premières heures sont importantes. Appelez maintenant, s'il vous plaît.
    .sms = Les premières heures sont importantes. Appelez maintenant. C'est normal d'avoir peur.
danger-open-kidnapping-threat = Je prends cela au sérieux. Si vous pouvez, restez avec des personnes de confiance et n'allez nulle part sans elles.
    .sms = Je prends cela au sérieux. Si vous pouvez, restez avec des personnes de confiance.
danger-open-travel-distress = Je prends cela au sérieux. Appelez maintenant, s'il vous plaît, et dites où vous êtes. Économisez la batterie du téléphone.
    .sms = Je prends cela au sérieux. Appelez maintenant et donnez votre position. Économisez la batterie.
danger-open-medical-emergency = Appelez maintenant, s'il vous plaît. Dites où vous êtes et que c'est une urgence. Restez avec la personne.
    .sms = Appelez maintenant. Donnez le lieu et dites que c'est une urgence.
danger-open-forced-marriage = Merci de me le dire. Personne n'a le droit de vous forcer à vous marier. Vous n'êtes pas seul(e) avec cela.
    .sms = Merci d'avoir écrit. Personne n'a le droit de vous forcer. Vous n'avez pas à porter cela sans aide.
danger-open-other = Merci d'avoir écrit. Je prends cela au sérieux. Vous n'avez pas à porter cela sans aide.
danger-open-safe-word = J'ai compris. Vous n'avez rien à expliquer.
    .sms = OK. Vous n'avez rien à expliquer.

# On SMS the numbers come first.
danger-numbers =
    Vous pouvez appeler ({ $country }) :
    { $numbers }
    .sms = { $numbers }
danger-numbers-unknown =
    Si vous êtes en danger maintenant, appelez le { $emergency }. Ce numéro marche dans tous les pays de l'Union européenne et dans beaucoup d'autres.

    Dans quel pays êtes-vous ? Je pourrai alors vous donner d'autres numéros.
    .sms = { $emergency } marche dans toute l'UE et dans beaucoup d'autres pays. Vous vous trouvez dans quel pays ?

danger-person = J'ai appelé une personne de notre équipe. Elle va lire ceci et vous écrire ici. Vous pouvez continuer à écrire.
    .sms = J'ai appelé une personne de l'équipe. Elle va vous écrire ici.
# « quelqu'un » and not « une personne » here: two meanings of "personne" would meet.
danger-nobody = Quelqu'un lira ceci. Mais en ce moment, notre équipe n'est pas là. Alors, si vous pouvez, appelez un de ces numéros, s'il vous plaît. Vous pouvez continuer à écrire ici.
    .sms = Quelqu'un lira ceci, mais notre équipe n'est pas là maintenant. Appelez si vous pouvez.
danger-again = J'ai transmis cela aussi. Vous n'avez pas à porter cela sans aide. Si cela devient plus grave, appelez le { $emergency }.

care = Je suis toujours là. Nous appelons une personne de l'équipe. Vous n'avez pas à en dire plus que vous ne voulez. Avez-vous besoin de quelque chose tout de suite ?
    .sms = Je suis toujours là. Dites seulement ce que vous voulez. Avez-vous besoin de quelque chose maintenant ?

concern-person = Ce que vous avez écrit est important. Une personne de notre équipe va le lire. Si vous voulez, je peux vous poser trois questions courtes, pour que vous n'ayez pas à le raconter deux fois. Vous pouvez passer chacune d'elles.
    .sms = Ce que vous avez écrit est important. Une personne va le lire. Vous pouvez en dire plus si vous voulez, ou passer.

nobody-yet = Pardon. Notre équipe n'a pas encore pu répondre. Nous essayons toujours. En cas de danger, ne nous attendez pas.

corrected = Merci de me l'avoir dit. J'ai mal compris. Une personne regardera quand même un instant, pour ne rien manquer. Que voulez-vous savoir ?
    .sms = Merci. J'ai mal compris. Que voulez-vous savoir ?

# At most 30 characters.
kind-emergency = Urgences
kind-police = Police
kind-ambulance = Ambulance
kind-fire = Pompiers
kind-child-helpline = Aide aux enfants
kind-missing-children = Enfants disparus
kind-child-protection = Protection des enfants
kind-uasc = Enfants sans parents
kind-guardianship = Tuteurs
kind-trafficking = Contre la traite
kind-domestic-violence = Violence à la maison
kind-family-tracing = Chercher la famille
kind-suicide-support = Quelqu'un à qui parler
kind-legal-help = Aide juridique

danger-assistant = Il semble que vous ou une autre personne soyez peut-être en danger. J'ai demandé à une personne de lire ceci. Si c'est urgent, appelez le { $emergency }.
