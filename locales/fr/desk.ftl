### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### « vous »; no gender for officers. « personne de garde » for the officer, never « officier » or « agent »; not « signaler » for a flag (a report to the authorities).
### Desk console, case cas, claim prendre, hold suivre, release remettre dans la file, call or page alerte, on shift de garde, coordinator coordination.
### A no-break space stands before : ; ? ! and inside « ».


## On every page

desk-name = Console Aman
desk-skip = Aller au contenu
# Where: for screen readers, the name of the menu on top.
desk-nav = Console
desk-nav-queue = File d'attente
# Where: button on top.
desk-sign-out = Se déconnecter
# Where: behind the officer's own name on top.
desk-shift-on = de garde
desk-shift-off = hors garde
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] { $n } cas urgent attend
   *[other] { $n } cas urgents attendent
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = Nouveau message dans le cas { $tag }
# Where: on top, small: the page renews itself / the connection is lost.
desk-live-on = En ligne
desk-live-off = Hors ligne : reconnexion en cours. Ce que vous voyez n'est peut-être plus à jour.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = Son activé
desk-sound-off = Son coupé
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = Son en veille : appuyez ici
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = Cas urgents en attente : { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = Nouveau message dans cette conversation
desk-unsent = Non envoyé : pas de connexion à la console. Votre texte est toujours là. Réessayez dans un instant.
# Where: a bar over the page, when the session has ended. A link to sign in follows.
desk-signed-out = Votre session est fermée et cette page ne s'actualise plus. Copiez ce que vous avez écrit, puis reconnectez-vous.
desk-changed = Ce cas a changé dans une autre fenêtre. Copiez ce que vous avez écrit, puis rechargez la page.

## The banner when nobody can be called

# Where: a large red banner on every page, in bold; the text follows.
desk-nobody-title = Personne n'est de garde.
desk-nobody-text = En ce moment, un cas urgent n'atteindrait personne. On dit honnêtement à ceux et celles qui écrivent que personne ne peut répondre.
# Where: the button in that banner.
desk-nobody-button = Commencer ma garde
# Where: a banner for an officer who is on shift and has given no way to be called.
desk-uncallable-title = Vous êtes de garde, mais rien ne permet de vous alerter.
desk-uncallable-text = Un cas urgent s'affichera seulement sur cet écran.
desk-uncallable-link = Régler mes alertes

## Signing in

desk-sign-in-title = Connexion
desk-sign-in-login = Identifiant
desk-sign-in-password = Mot de passe
desk-sign-in-button = Se connecter
desk-sign-in-help = Mot de passe oublié ? Votre coordination peut vous en donner un nouveau.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = Cet identifiant et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = Trop d'essais manqués depuis cet endroit. Attendez { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} ou connectez-vous depuis un autre endroit. Si c'est urgent, appelez votre coordination.
# Where: for screen readers, the name of the list of languages.
desk-languages = Langues
# Where: over the sign-in form, why it is shown.
desk-told-expired = Votre session s'est fermée avant la fin et rien n'a été envoyé. Connectez-vous et recommencez.
desk-told-out = Votre session est fermée.
desk-told-out-on-shift = Votre session est fermée et vous êtes toujours de garde : vous recevez encore les alertes des cas urgents. Reconnectez-vous pour terminer votre garde.
# Where: a page seen for a moment after a link in a chat was followed.
desk-bounce-title = Ouverture de la console
desk-bounce-link = Continuer

## Choosing a password

desk-password-title = Choisissez votre mot de passe
# Where: the first time somebody signs in.
desk-password-one-time = Vous avez utilisé un mot de passe à usage unique que quelqu'un d'autre a vu. Choisissez le vôtre maintenant ; vous pourrez ensuite continuer.
# $shortest: a number of characters
desk-password-rules = Au moins { $shortest } caractères. Quatre ou cinq mots que personne d'autre ne mettrait ensemble sont faciles à retenir et difficiles à deviner. N'utilisez pas le mot de passe d'un autre service et ne le dites à personne.
desk-password-old = Mot de passe actuel
desk-password-old-one-time = Mot de passe à usage unique
desk-password-new = Nouveau mot de passe
desk-password-again = Nouveau mot de passe, encore une fois
desk-password-button = Enregistrer
# Where: over that form, what is wrong.
desk-password-differs = Les deux nouveaux mots de passe ne sont pas identiques. Retapez les deux.
desk-password-short = Trop court : il faut au moins { $shortest } caractères.
desk-password-long = Trop long : 200 caractères au maximum.
desk-password-simple = Trop peu de caractères différents : ce mot de passe est facile à deviner. Choisissez-en un autre.
desk-password-login = Le mot de passe ne doit pas contenir votre identifiant.
desk-password-same = Le nouveau mot de passe doit être différent de l'actuel.
desk-password-wrong = Le mot de passe actuel n'est pas le bon. Rien n'a été changé.
desk-password-wait = Trop d'essais manqués. Attendez un quart d'heure. Rien n'a été changé.

## The queue

desk-queue-title = Cas ouverts
desk-queue-closed-title = Cas fermés
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = Quels cas
desk-queue-empty-title = Aucun cas ouvert.
desk-queue-empty-text = En ce moment, personne n'attend de réponse humaine. Les nouveaux cas s'affichent ici d'eux-mêmes ; inutile de recharger la page.
desk-queue-closed-empty = Aucun cas n'a encore été fermé.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] { $n } autre cas n'est pas affiché. Il apparaîtra quand d'autres seront fermés.
   *[other] { $n } autres cas ne sont pas affichés. Ils apparaîtront quand d'autres seront fermés.
}
# Where: counts above the list, each behind its number.
desk-count-free = à prendre
desk-count-late = en retard
# Where: before the names of the officers on shift.
desk-team = De garde :
desk-team-nobody = personne
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = premier rang
desk-rung-1 = renfort
desk-rung-2 = supervision
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = alerte impossible
# Where: instead of the officer's own name.
desk-you = Vous
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = Risque
desk-col-case = Cas
desk-col-waiting = Attend depuis
desk-col-deadline = Échéance
desk-col-opened = Ouvert
desk-col-holder = Suivi par
desk-col-outcome = Issue
desk-col-closed = Fermé
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = réponse donnée
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = Prendre
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = Envoi impossible
desk-unknown-language = Langue inconnue
desk-unknown-country = Pays inconnu

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = moins de 1 min
desk-span-minutes = { $m } min
desk-span-hours = { $h } h { $m } min
desk-span-days = { $d } j { $h } h
# Where: the deadline. $span: one of the four above.
desk-due-left = Il reste { $span }
desk-due-late = Retard : { $span }
# Where: before the time of the deadline.
desk-due-at = Échéance :
# Where: the deadline of a case that somebody has taken.
desk-due-met = Pris à temps
desk-due-missed = Pris en retard

## Words for ids

desk-risk-urgent = Urgent
desk-risk-high = Élevé
desk-risk-medium = Moyen
desk-risk-low = Faible
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = Suicide ou automutilation
desk-category-violence-now = Violence en cours
desk-category-sexual-violence = Violence sexuelle
desk-category-trafficking-control = Traite ou contrôle
desk-category-child-alone = Enfant sans adulte
desk-category-missing-child = Enfant disparu
desk-category-kidnapping-threat = Enlèvement ou menace d'enlèvement
desk-category-travel-distress = Détresse en route
desk-category-medical-emergency = Urgence médicale
desk-category-forced-marriage = Mariage forcé
# Where: a case without any of these: a concern, or somebody who asked for a person.
desk-category-none = Besoin d'une réponse humaine
desk-channel-telegram = Telegram
desk-channel-sms = SMS
desk-channel-local = Page d'essai
# Where: how a case ended.
desk-outcome-helped = Aide apportée ici
desk-outcome-referred = Orientation vers un service
desk-outcome-emergency-services = Services d'urgence appelés
desk-outcome-no-answer = La personne ne répond pas
desk-outcome-not-a-case = Pas un cas : fausse alerte
desk-outcome-other = Autre issue
# Where: a mark on a message.
desk-level-danger = Danger
desk-level-concern = Inquiétude
desk-level-none = Pas de danger
desk-mark = Un niveau est-il faux ?
desk-mark-as = Il faudrait :
desk-marked = Corrigé par l’équipe : { $level }
# Where: what became of a message of ours.
desk-sent-queued = En attente d'envoi
desk-sent-sending = Envoi en cours
desk-sent-sent = Envoyé
desk-sent-delivered = Remis
desk-sent-read = Lu
desk-sent-undelivered = Non remis
desk-sent-dead = Non envoyé : plus de nouvel essai
desk-sent-withheld = Non envoyé
# Where: why a message was not sent.
desk-withheld-opted-out = la personne a écrit STOP
desk-withheld-forgotten = la personne a demandé d'effacer ses données
# Where: instead of a message's text, what the person sent.
desk-kind-choice = A appuyé sur un bouton
desk-kind-photo = A envoyé une photo
desk-kind-voice = A envoyé un message vocal
desk-kind-video = A envoyé une vidéo
desk-kind-sticker = A envoyé un sticker
desk-kind-location = A envoyé une position
desk-kind-contact = A envoyé un contact
desk-kind-document = A envoyé un fichier
desk-kind-blocked = Nous a bloqués
desk-kind-other = A envoyé quelque chose que cette console ne peut pas afficher
# Where: who wrote a message of the talk.
desk-author-person = La personne
desk-author-bot = Bot

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = Cas { $tag }
# Where: a link to the list of cases.
desk-back = File d'attente
desk-state-closed = Ce cas est fermé.
desk-held-by-you = Vous suivez ce cas. Le bot reste silencieux.
# $name: another officer
desk-held-by = { $name } suit ce cas. Le bot reste silencieux.
desk-held-by-nobody = Personne ne suit ce cas. Le bot répond.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = Personne ne suit ce cas.
# Where: phones only, a link down to the reply box.
desk-jump = Écrire une réponse
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = Injoignable

## A case: the hand-off package

desk-package-title = Ce que nous savons
desk-forgotten = Les données de cette personne ont été effacées à sa demande. Ce qu'elle a écrit n'est plus lisible et rien ne peut lui être envoyé.
desk-cannot-text-long = Cette personne a écrit STOP : nous ne pouvons pas lui écrire. Elle seule peut reprendre contact. Si une vie est en danger, pensez à d'autres moyens d'aider.
desk-blocked-us-long = Cette personne nous a bloqués ou est injoignable. Ce que vous écrivez n'arrivera sans doute pas.
desk-erase-requested = Cette personne a demandé d'effacer ses données. Ce sera fait peu après la fermeture de ce cas.
desk-told-nobody = On a dit à la personne qu'il n'y avait pas encore de réponse possible, avec les numéros à appeler.
desk-why-title = Pourquoi le cas a été repéré
# $n: how many older reasons are folded away
desk-why-more = Raisons précédentes ({ $n })
desk-why-none = Aucune raison n'a été gardée.
desk-intake-title = Ce que la personne a répondu
desk-intake-none = Les trois questions sont restées sans réponse. Toutes sont facultatives.
# Where: the questions of the intake, shortened.
desk-intake-safe-now = Peut-elle écrire sans danger maintenant ?
desk-intake-place = Où elle est
desk-intake-company = Qui est avec elle
desk-answer-yes = Oui
desk-answer-no = Non
desk-consent-title = Ce que la personne a accepté
desk-consent-none = Rien ne lui a encore été demandé.
desk-consent-keep = Garder ce qu'elle a dit
desk-consent-show-officer = Le montrer à une personne de garde
desk-consent-share = Le transmettre à un service désigné
desk-consent-figures = Le compter dans des chiffres anonymes
desk-consent-tracing = Chercher sa famille
desk-times-title = Heures
desk-raised = Dernière hausse du risque
desk-claimed = Pris

## A case: the talk and the reply

desk-talk-title = Conversation
desk-talk-empty = Rien n'a encore été écrit.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] Afficher { $n } message plus ancien
   *[other] Afficher { $n } messages plus anciens
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = Réponse à la personne du cas { $tag } · { $spoken } · { $channel }
desk-reply-button = Envoyer à la personne
desk-reply-keys = Ctrl + Entrée pour envoyer
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = Caractères : { $n } sur { $most }
desk-count-sms = Caractères : { $n } · SMS à payer : { $s }
desk-count-long = Trop long : { $n } caractères sur { $most }. Envoyez en plusieurs parties.
# Where: instead of the reply box.
desk-pen-free = Prenez ce cas pour écrire. On dit alors à la personne que quelqu'un est là, et le bot se tait.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = Prenez ce cas pour y travailler. Cette personne a écrit STOP : on ne lui dit rien.
desk-pen-other = { $name } échange avec cette personne. Vous pouvez suivre la conversation et laisser une note.
desk-pen-closed = Ce cas est fermé. Si la personne écrit de nouveau, un nouveau cas s'ouvre si nécessaire.

## A case: notes, risk, release, close

desk-notes-title = Notes internes
desk-notes-none = Aucune note pour le moment.
desk-note-label = Nouvelle note pour les collègues
desk-note-button = Enregistrer la note
# Where: beside that button.
desk-note-safe = Jamais envoyée à la personne
desk-grade-title = Changer le risque
desk-grade-risk = Nouveau risque
desk-grade-reason = Pourquoi, en quelques mots
desk-grade-button = Changer le risque
desk-release-title = Remettre le cas dans la file
desk-release-text = On le dit à la personne, le bot répond de nouveau, et le cas reste dans la file pour une autre personne de garde.
desk-release-button = Remettre dans la file
desk-close-title = Fermer le cas
desk-close-text = On le dit à la personne, et le bot répond de nouveau.
desk-close-outcome = Comment cela s'est-il terminé ?
desk-close-button = Fermer le cas

## What was just done, or why it was not

desk-told-claimed = Vous suivez maintenant ce cas. On a dit à la personne que quelqu'un est là.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = Vous suivez maintenant ce cas. La personne a écrit STOP : on ne lui a rien dit.
# $name: the officer who was faster
desk-told-lost = { $name } a pris ce cas juste avant vous.
desk-told-lost-gone = Quelqu'un a pris ce cas juste avant vous, ou il a été fermé.
desk-told-written = Votre message est en route. Vous voyez au-dessous où en est l'envoi.
desk-told-noted = La note est enregistrée.
desk-told-released = Vous avez remis le cas dans la file. Le bot répond de nouveau.
desk-told-closed = Le cas est fermé.
desk-told-graded = Le risque est changé.
desk-told-marked = C’est compté. Seul le niveau est gardé, jamais les mots : on voit ainsi où la détection doit apprendre.
desk-told-saved = Enregistré.
desk-told-on = Vous êtes de garde.
desk-told-off = Vous n'êtes plus de garde. Vérifiez que quelqu'un d'autre l'est.
desk-told-tested = Une alerte de test est en route. Si elle n'arrive pas en une minute, les données saisies ne sont pas bonnes.
desk-told-password = Votre nouveau mot de passe est enregistré. Vos sessions sont fermées partout ailleurs.
desk-refused-empty = Il n'y a rien à enregistrer ni à envoyer : écrivez d'abord quelque chose.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = Ce texte a { $letters } caractères ; on peut en envoyer { $most } au maximum à la fois. Envoyez-le en plusieurs parties.
desk-refused-reason = Dites en quelques mots pourquoi le risque change.
desk-refused-risk = Choisissez un des quatre niveaux de risque.
desk-refused-mark = Seul un message de cette conversation peut être corrigé : danger, inquiétude ou pas de danger. Rechargez la page.
desk-refused-outcome = Choisissez comment le cas s'est terminé.
desk-refused-free = Vous ne suivez pas ce cas : rien n'a été fait. Prenez-le d'abord.
# $name: the officer who holds it
desk-refused-not-yours = { $name } suit ce cas : rien n'a été fait. Demandez-lui de le remettre dans la file, ou laissez une note.
desk-refused-closed = Ce cas est fermé : rien n'a été fait.
desk-refused-opted-out = Non envoyé : cette personne a écrit STOP. Elle seule peut reprendre contact.
# $why: a sentence of the program, in English
desk-refused = Cela n'a pas pu être fait. { $why }

## Your own page

desk-me-title = Votre page
desk-me-shift = Votre garde
desk-me-shift-on = Vous êtes de garde : vous recevez les alertes des cas urgents.
desk-me-shift-off = Vous n'êtes pas de garde : vous ne recevez pas d'alerte.
desk-me-go-on = Commencer ma garde
desk-me-go-off = Terminer ma garde
desk-me-page = Comment vous recevez les alertes
desk-me-page-text = Quand un cas est urgent, vous recevez un message avec un lien vers ce cas et rien d'autre : aucun nom, aucun numéro, rien de ce qu'une personne a écrit.
desk-me-channel = Où arrive l'alerte
desk-me-channel-telegram = Telegram
desk-me-channel-sms = SMS
desk-me-channel-none = Nulle part : je regarde seulement cet écran
desk-me-address = Votre chat id Telegram ou votre numéro de téléphone
desk-me-address-help = Telegram : le numéro de votre chat, seulement des chiffres ; écrivez d'abord une fois au bot, sinon il ne pourra peut-être pas vous écrire. SMS : avec le signe plus et l'indicatif du pays, par exemple +48 600 000 000. Sert uniquement à vous alerter.
desk-me-problem-telegram = Ce n'est pas un chat id Telegram : il n'a que des chiffres. Rien n'a été enregistré.
desk-me-problem-sms = Ce n'est pas un numéro de téléphone avec le signe plus et l'indicatif du pays. Rien n'a été enregistré.
desk-me-problem-none = Réglez d'abord vos alertes.
desk-me-language = Langue de la console
desk-me-save = Enregistrer
desk-me-test = Test
desk-me-test-text = Envoyez-vous une alerte maintenant, pour savoir qu'elle arrive.
desk-me-test-button = Envoyer une alerte de test
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    Test de la console Aman : vous recevez les alertes ainsi. Il n'y a aucun cas.
    { $link }
desk-me-password = Votre mot de passe
desk-me-password-link = Changer le mot de passe

## When something cannot be done

desk-trouble-title-away = La console n'a pas accès à sa base de données
desk-trouble-away = En ce moment, rien ne peut être lu ni enregistré. Les messages des personnes sont toujours gardés, aucun n'est perdu. Réessayez dans une minute. Si cela dure, appelez votre coordination et suivez votre plan d'urgence pour les cas urgents.
desk-trouble-typed = Ceci n'a été ni envoyé ni enregistré. Copiez-le ou réessayez :
desk-trouble-again = Réessayer
desk-trouble-back = Aller à la file d'attente
desk-trouble-title-missing = Il n'y a rien ici
desk-trouble-missing = Cette page ou ce cas n'existe pas. Le lien est peut-être incomplet, ou le cas a été supprimé.
desk-trouble-title-forged = Ce formulaire n'est plus valable
desk-trouble-forged = Rien n'a été fait. La page est restée ouverte trop longtemps, ou le formulaire ne venait pas de cette console. Revenez en arrière, rechargez la page et recommencez.
desk-trouble-title-large = C'est trop volumineux
desk-trouble-large = Rien n'a été fait : l'envoi dépasse ce que la console accepte en une fois. Raccourcissez-le.
desk-trouble-title-refused = Cela n'a pas pu être fait
desk-trouble-refused = Rien n'a été changé. Allez à la file d'attente et réessayez.
desk-trouble-title-broken = Quelque chose ne marche pas
desk-trouble-broken = Votre action n'a rien changé. La panne a été notée pour votre équipe technique ; indiquez-lui l'heure. Si c'est urgent, appelez votre coordination.
