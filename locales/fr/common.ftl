### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
###
### « vous » for everybody; wording without masculine or feminine for the person where French allows it.
### Words people send back (all in nlu/keywords/fr.yml): humain, effacer, masquer, réclamation, AIDE, STOP.
### Not "personne" (it also means "nobody": the answer of a child who is alone), not "cacher" (sounds like "caché"), not "plainte" (a police complaint).
### .sms: only letters of GSM-7 (but for the name of the language), so no ç ê â î ô û œ « » there; é è à ù É are free. Elsewhere a no-break space stands before : ; ? ! and inside « ».

# The first SMS is neutral: somebody else may hold the phone.
welcome =
    Je suis Aman. Je suis une machine, pas un être humain. Ce service est gratuit. Je réponds aux questions sur les droits et sur l'aide. Quelqu'un de notre équipe peut prendre le relais : écrivez « humain ».

    L'entreprise qui transporte ces messages peut voir que vous nous écrivez. Écrivez « effacer » et nous effaçons ce que vous avez écrit.
    .sms = Service automatique d'information. Écrivez AIDE (sujets), HUMAIN (parler à quelqu'un), STOP (ne plus recevoir) ou EFFACER (tout effacer).

welcome-back = Bon retour. Vous pouvez de nouveau m'écrire.

greet = Bonjour. Vous avez bien fait d'écrire. Que voulez-vous savoir ?

goodbye = Prenez soin de vous. Vous pouvez écrire à tout moment, la nuit aussi.

thanks = Avec plaisir. Écrivez de nouveau quand vous voulez.

yes-alone = D'accord. Que voulez-vous savoir ? Vous pouvez le demander avec vos mots à vous.

no-alone = Pas de souci. Je suis là si vous avez besoin d'autre chose. Si je vous ai mal compris, dites-le avec d'autres mots.

help = Vous pouvez me poser des questions sur l'asile, le tuteur, la recherche de la famille, l'école, la santé, un endroit où dormir, les papiers, le travail et vos droits. Écrivez avec vos mots à vous, ou choisissez :
    .sms = Posez votre question avec vos mots, ou envoyez un chiffre :

help-emergency = En cas d'urgence : { $emergency }.

insult = On dirait que vous êtes en colère. Vous en avez le droit. Dites-moi ce qu'il vous faut, ou écrivez « humain » et quelqu'un lira ce message.

out-of-scope = Pour cela, je ne peux pas vous aider. Je connais les droits et l'aide pour les personnes qui ont dû quitter leur maison. Choisissez un sujet ou écrivez « humain ».

language-ask = Quelle langue voulez-vous ?

language-noted = À partir de maintenant, je vous écris en français. Que voulez-vous savoir ?
    .sms = Maintenant, j'écris en français. Quelle est votre question ?

country-ask = Dans quel pays êtes-vous maintenant ? Comme cela, je peux vous donner les bons numéros. Rien ne vous oblige à le dire.
    .sms = Vous vous trouvez dans quel pays maintenant ? Rien ne vous oblige à le dire.

# { $country } stands alone in all these texts: "France", "Pays-Bas", "Grèce" without article.
country-noted = Merci. Votre pays : { $country }. Je vais utiliser ce que je sais pour ce pays.

country-moved = C'est noté. Votre pays maintenant : { $country }. À partir de maintenant, je vous donne les numéros de ce pays.

contacts-now = Pour votre question de tout à l'heure :

contacts-none = Pour ce pays ({ $country }), je n'ai pas encore de contacts vérifiés. Quelqu'un peut chercher pour vous : écrivez « humain ».

contacts = Contacts :

contact-line = { $name } : { $numbers }
contact-line-hours = { $name } : { $numbers } ({ $hours })

contact-unchecked = non vérifié récemment

hours-always = jour et nuit

received-photo = J'ai reçu votre photo. Je suis une machine et je ne peux pas la regarder. Dites-moi avec des mots ce qu'il vous faut. Écrivez « humain » si quelqu'un doit la regarder.
    .sms = Bien arrivé. Je ne peux pas voir les images. Écrivez avec des mots, ou écrivez HUMAIN.
received-voice = J'ai reçu votre message vocal. Je suis une machine et je ne peux pas l'écouter. Une personne va s'en occuper. Si vous pouvez, écrivez quelques mots.
    .sms = Bien arrivé. Je ne peux pas écouter les messages vocaux. Écrivez quelques mots, ou écrivez HUMAIN.
received-video = J'ai reçu votre vidéo. Je suis une machine et je ne peux pas la regarder. Dites-moi avec des mots ce qu'il vous faut.
    .sms = Bien arrivé. Je ne peux pas voir les vidéos. Écrivez avec des mots, ou écrivez HUMAIN.
received-sticker = Je vois votre sticker. Si vous voulez me dire quelque chose, écrivez-le en quelques mots, ou écrivez « humain ».
    .sms = Si vous voulez me dire quelque chose, écrivez-le en quelques mots.
received-location = J'ai reçu votre position. Une personne peut la voir. Êtes-vous en sécurité à cet endroit ? Vous pouvez l'écrire en quelques mots.
    .sms = Votre position est bien arrivée. Une personne peut la voir. Vous pouvez aussi écrire quelques mots.
received-contact = J'ai reçu le contact. Je n'écris à personne sans vous le demander. Que voulez-vous faire ?
    .sms = Le contact est bien arrivé. Je n'écris à personne sans vous le demander.
received-document = J'ai reçu votre document. Je suis une machine et je ne peux pas le lire. N'envoyez pas les papiers que vous n'avez pas besoin de montrer. Dites-moi avec des mots ce qu'il vous faut.
    .sms = Bien arrivé. Je ne peux pas lire les documents. Écrivez avec des mots, ou écrivez HUMAIN.
received-other = J'ai reçu quelque chose que je ne peux pas lire. Écrivez-le avec des mots, s'il vous plaît, ou écrivez « humain ».
    .sms = Je ne peux pas lire cela. Écrivez avec des mots, ou écrivez HUMAIN.

fallback-rephrase = Je n'ai pas compris. Pouvez-vous le dire avec d'autres mots ? Une phrase courte suffit.

fallback-choose = Je ne comprends pas encore bien. Est-ce un de ces sujets ?

fallback-person = Pardon, je ne vous comprends pas assez bien. J'ai demandé à une personne de lire votre message. Elle vous répondra ici.

topic-which = Votre question est sur quel sujet ?

sorry-machine = Pardon. Quelque chose ne marche pas de notre côté et je ne peux pas répondre maintenant. Votre message est gardé et une personne le lira. En cas de danger, appelez le { $emergency }.

    Ces sujets marchent encore :
    .sms = En cas de danger, appelez le { $emergency }. Je ne peux pas répondre maintenant. Votre message est gardé et une personne le lira.
sorry-again = Je ne peux toujours pas répondre moi-même. J'ai gardé aussi ce message. Une personne le lira.

holding = Nous avons votre message. Nous répondrons dès que possible. En cas de danger, appelez le { $emergency }.

stop-ask = Voulez-vous que j'arrête de vous écrire ?
stopped = Je ne vous écrirai plus. Vous pouvez de nouveau m'écrire à tout moment.
kept = D'accord. Rien n'a été changé.

delete-ask = Voulez-vous que j'efface tout ce que vous avez écrit ici, votre langue et votre pays ? Après, on ne peut pas revenir en arrière.
deleted = Tout ce que vous avez écrit est en train d'être effacé, et aussi mes messages là où cette application le permet. Vous pouvez écrire de nouveau à tout moment. Je ne saurai plus qui vous êtes.
    .sms = Tout s'efface maintenant. Vous pouvez écrire de nouveau à tout moment.
deleted-later = Une personne s'occupe de votre message, car quelqu'un est peut-être en danger. Elle a besoin de ce que vous avez écrit jusqu'à ce que ce soit fini. Ensuite, tout sera effacé.
    .sms = Une personne s'occupe encore de votre message. Quand ce sera fini, tout sera effacé.

hidden = C'est fait. Effacez aussi cette discussion sur votre téléphone si quelqu'un d'autre le regarde.

feedback-thanks = Merci de me l'avoir dit.
feedback-sorry = Je regrette que cette réponse ne vous aide pas. Dites-le avec d'autres mots, ou écrivez « humain ».

# Buttons: at most 22 characters.
choice-ask-human = Parler à quelqu'un
choice-help = Sujets
choice-more = En savoir plus
choice-yes = Oui
choice-no = Non
choice-skip = Passer
choice-stop-yes = Oui, arrêter
choice-delete-yes = Oui, tout effacer
choice-keep = Non, ne rien changer
choice-country = Mon pays
choice-start-intake = Je veux en dire plus
choice-correct-us = Vous avez mal compris
choice-hide = Masquer la discussion
choice-feedback-up = 👍
choice-feedback-down = 👎

# At most 60 characters.
command-start = Commencer
command-help = Les sujets et ce que je peux faire
command-person = Je veux parler à quelqu'un
command-language = Changer de langue
command-country = Changer de pays
command-delete = Effacer ce que j'ai écrit
command-hide = Enlever nos messages ici
command-stop = Ne plus m'écrire

choice-complain-now = Réclamer maintenant
