### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

human-coming = J'ai demandé à une personne de notre équipe de venir. Elle vous écrira ici. Cela peut prendre du temps. En cas de danger, appelez le { $emergency }.
    .sms = J'ai demandé une personne pour vous. Elle vous écrira ici. En cas de danger, appelez le { $emergency }.

officer-here = Une personne de notre équipe est là maintenant et a lu ce que vous avez écrit.

officer-left = La personne de notre équipe n'est plus là pour le moment. La machine répond de nouveau. Écrivez « humain » si vous avez besoin d'elle.

case-closed = Notre équipe a terminé pour le moment. Vous pouvez écrire de nouveau à tout moment.

# To a duty officer; nothing personal in it.
page-urgent = Aman : un cas urgent attend. { $link }

complain-ask = Vous pouvez écrire votre réclamation maintenant, en un seul message. Les personnes de garde ne peuvent pas la lire : une autre personne la lit. Cela ne vous retire jamais l'aide. Écrivez « non » pour arrêter.
    .sms = Écrivez maintenant en un seul message. Les personnes de garde ne le lisent pas. Écrivez NON pour arrêter.
complain-kept = Merci. C'est gardé pour une autre personne. Cela ne change rien à l'aide que vous recevez ici.
