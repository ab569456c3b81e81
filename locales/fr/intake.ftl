### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
###
### « personne de garde »: the duty officer, as in "médecin de garde". Not « officier » or « agent »: they sound like police.

intake-limits = Avant mes questions : une machine garde ce que vous me dites, et une personne de garde le lit si vous dites oui. De nous-mêmes, nous ne prévenons ni vos parents, ni votre tuteur, ni la police. Seulement si la vie de quelqu'un est en danger, il se peut que nous devions le dire à quelqu'un qui peut protéger, et nous essayons de vous demander d'abord.
    .sms = Vous décidez de ce qui est lu. Seulement si une vie est en danger, nous devons parfois prévenir quelqu'un qui protège. On essaie de demander avant.

intake-consent-keep = Est-ce que je peux garder ce que vous me dites maintenant ?
intake-consent-show-officer = Est-ce qu'une personne de garde peut le lire ?

intake-safe-now = Est-ce que vous pouvez écrire maintenant en sécurité ?
intake-place = Où êtes-vous ? Une ville ou un pays suffit.
intake-company = Qui est avec vous ?

intake-thanks = Merci. Je l'ai gardé avec votre message. Une personne va le regarder, et vous n'aurez pas à le raconter encore une fois.
intake-declined = D'accord, pas de souci. Je n'en garde rien. Vous pouvez toujours me poser toutes vos questions, et vous pouvez écrire « humain ».
intake-unsafe = Alors arrêtons-nous ici. Écrivez de nouveau quand ce sera sans danger. Vous pouvez écrire « masquer » pour que j'enlève mes messages.
    .sms = OK, on laisse cela pour le moment. Écrivez de nouveau quand c'est un bon moment.
intake-left = Nous laissons ces questions. Vous pouvez y revenir à tout moment.

# Buttons: at most 22 characters.
choice-company-alone = Je suis seul(e)
choice-company-family = Ma famille
choice-company-friends = Des amis
choice-company-others = D'autres personnes
