### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
###
### « vous », short sentences. The word after « Écrivez : » is a command of nlu/keywords/fr.yml: humain, effacer, réclamation.
### .sms: GSM-7 letters only (no ç ê â î ô û œ « »); .asked finishes « Voulez-vous dire : … ? »; .source is copied from English.

topic-asylum =
    Si vous avez peur de retourner dans votre pays, vous pouvez demander une protection. Cela s'appelle l'asile. L'endroit où on la demande change d'un pays à l'autre. Cela peut être le bureau de l'asile, la police ou les gardes-frontières.

    On vous demandera pourquoi vous avez quitté votre pays. Cette discussion s'appelle l'entretien. Dites la vérité. Demandez un interprète que vous comprenez bien.

    Montrez tout de suite chaque lettre à un avocat ou à un conseiller. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Vous pouvez demander l'asile si vous avez peur de rentrer. Demandez un interprète. Montrez vite chaque lettre à un conseiller. Écrivez : humain
    .label = Asile
    .asked = l'asile et la protection
    .more =
        Dans la plupart des pays de l'UE, vous avez droit à une information juridique gratuite si vous la demandez, à un interprète, à un entretien en privé, et à un tribunal qui regarde de nouveau si la réponse est non. Le délai est souvent court.

        En général, il faut demander l'asile dans le premier pays de l'UE où vous entrez. De la famille dans un autre pays de l'UE peut changer cela : dites-le à l'entretien ou avant.

        Les personnes qui ont fui la guerre en Ukraine peuvent avoir une protection temporaire dans l'UE, avec ses propres règles. Pour votre cas, demandez à un avocat ou à un conseiller.
    .source = Regulation (EU) 2024/1348, Arts. 8, 13, 15, 16, 67; Regulation (EU) 2024/1351, Arts. 17, 22, 25; EU4Ukraine, "EU extends temporary protection"; read 2026-11-22

topic-guardian =
    Un tuteur est un adulte qui veille sur les droits d'un enfant sans ses parents. Dans certains pays, on dit représentant ou administrateur ad hoc.

    Le tuteur vous aide pour un endroit sûr où vivre, l'école, le médecin, l'avocat et les papiers. Il doit vous écouter.

    Pas encore de tuteur ? Dites au personnel là où vous vivez : « J'ai moins de 18 ans. Je suis sans mes parents. J'ai besoin d'un tuteur. » Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Moins de 18 ans et sans parents ? Dites au personnel : je suis sans parents, il me faut un tuteur. Il doit vous écouter. Écrivez : humain
    .label = Tuteur
    .asked = le tuteur d'un enfant
    .more =
        Dans la plupart des pays de l'UE, un enfant sans parents qui demande l'asile reçoit d'abord l'aide d'un adulte. Ensuite, il doit avoir un tuteur, en général dans les 15 jours ouvrables. Le tuteur doit vous rencontrer et vous demander de quoi vous pensez avoir besoin.

        Demandez à votre tuteur : Comment vous joindre ? Quand viendrez-vous ? Qui m'aide quand vous n'êtes pas là ?

        Votre tuteur ne répond pas, ou vous traite mal ? Dites-le au bureau qui l'a choisi, ou à un avocat. Vous pouvez demander un autre tuteur. Ou écrivez : réclamation.
    .source = Convention on the Rights of the Child, Arts. 3, 12, 20, 22; Directive (EU) 2024/1346, Art. 27; Regulation (EU) 2024/1351, Art. 23; guardianstoolkit.eu, "Your mission"; read 2026-11-22

topic-family-tracing =
    C'est très dur de ne pas savoir où est une personne qu'on aime. La Croix-Rouge et le Croissant-Rouge aident à chercher la famille. C'est gratuit. Ils gardent pour eux ce que vous leur dites.

    Notez ce que vous savez : les noms complets, les dates de naissance, le dernier lieu, le dernier jour de contact. Apportez-le au bureau le plus proche de la Croix-Rouge ou du Croissant-Rouge.

    Vous avez moins de 18 ans ? Demandez à un adulte de confiance de venir avec vous. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = La Croix-Rouge ou le Croissant-Rouge peut chercher votre famille. C'est gratuit. Notez noms, dates de naissance, dernier lieu. Écrivez : humain
    .label = Chercher ma famille
    .asked = la recherche de votre famille
    .more =
        La recherche peut durer longtemps. Ils vous disent où est une personne seulement si elle est d'accord.

        Trace the Face est un site de la Croix-Rouge pour les gens qui cherchent leur famille. Il montre seulement votre photo et qui vous cherchez. Il ne montre ni votre nom ni votre lieu. C'est la Croix-Rouge qui met la photo, pas vous.

        Attention : ne publiez pas des noms, des photos et des lieux que tout le monde peut voir. Ne payez pas un inconnu qui dit avoir trouvé votre famille.

        Un enfant a disparu maintenant ? Écrivez-le-nous tout de suite.
    .source = ICRC, Trace the Face, questions and answers; Belgian Red Cross, Missing persons; Restoring Family Links (Wikipedia: free of charge); CRC, Art. 22; read 2026-11-22

topic-family-reunification =
    Si vous avez le statut de réfugié ou une autre protection, votre famille proche peut parfois vous rejoindre. C'est le gouvernement du pays qui décide.

    Dans la plupart des pays, la famille proche, c'est votre mari ou votre femme, vos enfants de moins de 18 ans, et les parents d'un enfant de moins de 18 ans. Dans certains pays, d'autres proches peuvent venir aussi.

    Chaque pays a ses règles et ses dates limites. Parlez à un avocat ou à un conseiller dès que vous avez votre décision. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Votre famille proche peut parfois vous rejoindre. Il y a des règles et une date limite : demandez vite conseil. Pour de l'aide, écrivez : humain
    .label = Réunir ma famille
    .asked = le regroupement de votre famille
    .more =
        Demandez : Qui dans ma famille peut venir ? Quels papiers faut-il ? Où les donner ? Y a-t-il une date limite ?

        Rassemblez les passeports, les actes de naissance et de mariage, des photos et des messages. S'il manque des papiers, demandez ce qui peut compter à la place. Si on demande un test ADN, parlez d'abord à un avocat.

        Vous êtes un enfant sans parents dans l'UE, avec de la famille dans un autre pays de l'UE ? Dites-le maintenant au bureau de l'asile. Votre dossier peut aller là-bas si c'est le mieux pour vous.

        L'aide de l'ONU est gratuite. Ne payez pas pour des promesses.
    .source = UNHCR Help, "Family reunification" (global page) and "Online fraud schemes"; Regulation (EU) 2024/1351, Arts. 17, 25; read 2026-11-22

topic-age-assessment =
    Cela fait mal quand on ne vous croit pas. Vous pouvez dire : « C'est mon vrai âge. Je ne suis pas d'accord. »

    Dans la plupart des pays de l'UE, on ne peut pas décider seulement d'après votre apparence. Vos papiers et vos paroles comptent. Un examen médical, par exemple une radio, ne peut venir qu'en dernier. Si le doute reste, on doit vous traiter comme un enfant.

    Parlez-en tout de suite à votre tuteur ou à un avocat. Demandez la décision par écrit. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Dites : ma date de naissance est vraie. Demandez la décision par écrit et montrez-la vite à un avocat ou à votre tuteur. Écrivez : humain
    .label = On doute de mon âge
    .asked = la vérification de votre âge
    .more =
        Avant un examen médical, demandez : Pourquoi ? Comment cela se passe ? Qui voit le résultat ? Que se passe-t-il si je dis non ? Dans l'UE, aucun examen ne peut se faire contre votre volonté. On doit d'abord vous le demander, à vous ou à votre tuteur.

        Cherchez des preuves de votre âge : un acte de naissance, un papier de l'école, un carnet de vaccination. Une photo du papier peut aider aussi.

        Votre date de naissance est mal écrite ? Demandez par écrit de la changer. Demandez comment contester, et jusqu'à quel jour. Un avocat peut vous répondre pour votre cas.
    .source = Regulation (EU) 2024/1348, Art. 25; EU Agency for Fundamental Rights (FRA), opinions on minimum age in asylum, and "Consent to age assessment"; read 2026-11-22

topic-legal-help =
    Un avocat ou un conseiller juridique explique la loi et peut parler pour vous. Dans beaucoup de pays, des avocats et des associations aident gratuitement les réfugiés et les enfants.

    Demandez d'abord : Est-ce gratuit ? Pouvez-vous venir avec un interprète ? Est-ce que vous gardez le secret ?

    Apportez toutes les lettres, avec l'enveloppe. Les dates sont importantes. Vous avez reçu un « non » ? Allez-y le même jour. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Des avocats aident gratuitement. Demandez si c'est gratuit, secret et avec interprète. Apportez toutes les lettres. Pour en trouver, écrivez : humain
    .label = Avocat
    .asked = un avocat ou une aide juridique
    .more =
        Dans la plupart des pays de l'UE, vous pouvez demander une information juridique gratuite pendant que vous attendez la réponse à l'asile. Si vous allez au tribunal, demandez un avocat gratuit.

        Ne signez pas ce que vous ne comprenez pas. Demandez une copie de chaque papier.

        Attention si quelqu'un vous dit de mentir, vous donne une feuille vide à signer ou promet un « oui » sûr. Personne ne peut promettre cela. Il faut payer ? Demandez d'abord le prix par écrit.

        Vous pouvez changer d'avocat. Si quelqu'un qui vous aide vous trompe, écrivez : réclamation.
    .source = Regulation (EU) 2024/1348, Arts. 15, 16; Steps to Justice, "Legal advice and help with my refugee claim"; Belgian asylum office (CGRS), "Legal assistance"; IRAP legal information; read 2026-11-22

topic-school =
    Les enfants ont le droit d'aller à l'école. Les enfants réfugiés aussi. L'école primaire devrait être gratuite.

    Demandez à l'école la plus proche, à la mairie, ou au personnel là où vous vivez. Demandez une place même s'il manque des papiers. Apportez ce que vous avez : un papier d'identité, des bulletins de l'école, un carnet de vaccination.

    Demandez des cours en plus dans la nouvelle langue. L'école dit non ? Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Les enfants ont droit à l'école. Demandez une place à l'école la plus proche ou à la mairie, avec ou sans tous les papiers. Écrivez : humain
    .label = École
    .asked = l'école
    .more =
        Dans la plupart des pays de l'UE, un enfant qui a demandé l'asile doit pouvoir aller à l'école au plus tard deux mois après la demande.

        L'école dit non ? Demandez la raison par écrit, et le nom de la personne. Allez ensuite au service de l'éducation.

        Demandez ce que l'école peut donner : livres, repas, bus, aide pour les frais, un enseignant qui aide.

        Vous avez des diplômes de votre pays ? Demandez à l'école ou au service de l'éducation comment les faire accepter. Pour l'université, demandez au bureau des étudiants étrangers.
    .source = CRC, Arts. 2, 22, 28; European Commission, "Reception conditions" (Directive (EU) 2024/1346: schooling within two months); read 2026-11-22

topic-language-course =
    Une nouvelle langue prend du temps. Chaque mot que vous apprenez vous aide à l'école, chez le médecin, au travail et avec les amis.

    Beaucoup de villes, d'écoles et d'associations proposent des cours. Des bénévoles enseignent aussi. Ce qui est gratuit change d'un pays à l'autre.

    Demandez à la mairie, à l'agence pour l'emploi ou là où vous vivez : Quel cours gratuit puis-je suivre ? Qui garde mon enfant pendant le cours ? Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Demandez un cours de langue gratuit à la mairie, à l'agence pour l'emploi ou à l'école. Demandez aussi une garde d'enfant. Écrivez : humain
    .label = Cours de langue
    .asked = les cours de langue
    .more =
        Dans la plupart des pays de l'UE, les personnes qui attendent une réponse à l'asile doivent pouvoir suivre des cours : la langue, la vie de tous les jours ou une formation pour un métier. Demandez au personnel quel cours est ouvert pour vous.

        Les certificats ont des niveaux, comme A2 ou B1. Avant de payer un examen, demandez quel niveau il vous faut, et pour quoi.

        Pour le médecin, l'avocat, l'école ou un bureau, vous pouvez demander un interprète. Demandez-le quand vous prenez rendez-vous. Évitez de faire traduire des choses difficiles par un enfant.
    .source = Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; Council of Europe, language toolkit for volunteers; read 2026-11-22

topic-health =
    Les enfants ont le droit d'être soignés. Dans la plupart des pays de l'UE, les personnes qui ont demandé l'asile reçoivent en général les soins nécessaires. Pour les adultes, ce qui est gratuit change d'un pays à l'autre.

    Demandez au personnel là où vous vivez, à la mairie ou dans un centre de santé : Comment voir un médecin ? Est-ce qu'il me faut une carte ? Demandez un interprète.

    Si quelqu'un ne peut pas respirer, saigne beaucoup ou ne se réveille pas, appelez le numéro d'urgence maintenant.
    .sms = Quelqu'un ne peut pas respirer, saigne beaucoup ou ne se réveille pas ? Appelez vite les urgences. Sinon, allez au centre de santé. Écrivez : humain
    .label = Santé
    .asked = un médecin ou des médicaments
    .more =
        Apportez vos papiers, les boîtes de médicaments et le carnet de vaccination. Parlez au médecin des allergies et des autres maladies.

        Demandez : Quand faut-il le prendre ? Qui paie ? Quand dois-je revenir ?

        Vous êtes enceinte ? Allez tôt faire un contrôle. Vous pouvez demander une femme médecin. Pour les vaccins, demandez à l'école ou au centre de santé.

        On ne veut pas vous recevoir ? Demandez la raison et où aller ailleurs. Si cela devient plus grave, retournez-y ou appelez. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .source = CRC, Art. 24; Directive (EU) 2024/1346, Art. 19, and the European Commission's page "Reception conditions"; read 2026-11-22

topic-mental-health =
    Après la guerre, la fuite ou une longue attente, beaucoup de gens dorment mal, font de mauvais rêves, ou ont de la tristesse, de la colère ou de la peur. Ces réactions sont normales. Ce n'est pas une faiblesse, et ce n'est pas votre faute. Pour la plupart des gens, cela va mieux avec le temps.

    De petites choses peuvent aider : dormir et manger aux mêmes heures, bouger, jouer, respirer lentement, parler avec une personne de confiance.

    Vous n'avez pas à porter cela sans aide. Quelqu'un peut vous écouter. Écrivez : humain.
    .sms = Mal dormir et avoir des soucis après des temps durs, c'est normal. Parlez à quelqu'un de confiance. Quelqu'un peut vous écouter. Écrivez : humain
    .label = Sommeil et moral
    .asked = le sommeil, les soucis ou la tristesse
    .more =
        Cela ne va pas mieux ? C'est dur de manger, dormir, apprendre ou s'occuper de vos enfants ? Voyez un médecin. Demandez un psychologue et un interprète. Demandez qui saura ce que vous dites.

        Pour les parents : les enfants peuvent pleurer plus, se mettre en colère ou faire pipi au lit. Restez près d'eux. Gardez les mêmes habitudes chaque jour. Prenez plus de temps au coucher. Laissez-les jouer et dessiner.

        Si c'est trop, ou si vous sentez que vous ne pouvez pas rester en sécurité, n'attendez pas. Écrivez-le-nous, ou appelez maintenant le numéro de votre pays.
    .source = helsenorge.no, "For those who have fled war"; WHO, Manual for the Health Care of Children in Humanitarian Emergencies, ch. 15; kindweb.org, "Mental health challenges"; read 2026-11-22

topic-shelter =
    Tout le monde a besoin d'un endroit sûr pour dormir. Dans la plupart des pays de l'UE, les personnes qui demandent l'asile ont en général droit à un logement dès le jour de la demande, si elles ne peuvent pas payer.

    Dans les autres cas, demandez à la mairie, aux services sociaux, à la Croix-Rouge ou au Croissant-Rouge. Les règles changent d'un pays à l'autre. Demandez : Où puis-je dormir ce soir ? Qui peut m'aider à trouver un logement ?

    Vous avez moins de 18 ans et pas d'adulte avec vous, ou pas d'endroit pour ce soir ? Écrivez-le-nous maintenant.
    .sms = Rien pour dormir ce soir, ou moins de 18 ans sans adulte ? Écrivez-le-nous maintenant. Sinon, voyez la mairie ou la Croix-Rouge. Écrivez : humain
    .label = Où dormir
    .asked = un endroit où dormir ou vivre
    .more =
        Au centre, dites au personnel ce qu'il vous faut : la famille ensemble, une chambre pour femmes, une porte qui ferme, pas d'escaliers. Dans l'UE, on doit tenir compte des besoins particuliers.

        Vous pouvez perdre votre place si vous n'y vivez pas. Demandez avant de partir.

        En échange d'un lit, personne n'a le droit de demander du travail, vos papiers ou de vous toucher.

        Une chambre chez un particulier ? N'y allez pas sans un ami. Donnez l'adresse à un proche. Demandez à voir une carte d'identité. Gardez votre passeport.

        Mauvaises conditions ? Parlez au responsable, ou écrivez : réclamation.
    .source = Directive (EU) 2024/1346, Arts. 19, 20, and European Parliament summary (oeil, place tied to living there); UNHCR Help Moldova, information for children from Ukraine; InfoMigrants, staying safe from traffickers; read 2026-11-22

topic-food-and-money =
    Vous pouvez demander de l'aide pour la nourriture, les habits et les affaires de bébé. Demandez au personnel là où vous vivez, à la mairie, aux services sociaux, à la Croix-Rouge ou au Croissant-Rouge.

    Dans la plupart des pays de l'UE, les personnes qui attendent une réponse à l'asile reçoivent en général à manger, des habits, des produits d'hygiène et un peu d'argent. Sinon, cela change d'un pays à l'autre.

    La vraie aide est gratuite. Personne n'a le droit de demander de l'argent ou des faveurs en échange. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Nourriture, habits, argent : demandez aux services sociaux, à la Croix-Rouge ou au Croissant-Rouge. La vraie aide est gratuite. Écrivez : humain
    .label = Nourriture et argent
    .asked = la nourriture, les habits ou l'argent
    .more =
        Demandez : Que puis-je recevoir pour mon enfant ? Quels papiers faut-il ? Quand vient l'argent ? Gardez les lettres et les factures.

        Ne donnez jamais le code de votre carte. Le HCR, l'agence de l'ONU pour les réfugiés, ne demande jamais d'argent. Si un message vous demande de payer pour avoir de l'aide, c'est une arnaque.

        On vous a dit non, ou on vous a retiré de l'argent ? Demandez la raison par écrit. Dans l'UE, vous pouvez contester. Demandez jusqu'à quel jour.

        Quelqu'un vous fait travailler pour une dette, ou vous menace à cause d'elle ? Écrivez-le-nous.
    .source = Directive (EU) 2024/1346, Arts. 19, 29; European Commission, "Reception conditions"; UNHCR Help, "Online fraud schemes"; UNHCR Help Moldova, information for children; read 2026-11-22

topic-documents =
    Vos papiers sont à vous. Un patron, un chauffeur ou un propriétaire n'a pas le droit de les garder. Donnez-les seulement aux services de l'État, comme le bureau de l'asile, la police ou les gardes-frontières. Demandez une copie ou un reçu.

    Un papier perdu ? Dites-le au bureau qui vous l'a donné. Demandez-en un nouveau, et un papier qui dit que l'ancien est perdu.

    Vous avez peur de votre gouvernement ? Parlez à un avocat avant d'aller à l'ambassade. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Papier perdu ? Dites-le au bureau qui l'a donné et demandez-en un nouveau. Gardez des photos de vos papiers en sécurité. Écrivez : humain
    .label = Papiers
    .asked = les papiers et les documents
    .more =
        Prenez des photos de tous vos papiers. Envoyez-les à une personne de confiance.

        Chaque bébé a le droit d'être déclaré après la naissance. Apportez le papier de l'hôpital à l'état civil. Allez-y aussi si vous n'avez pas de passeport. On refuse ? Demandez à un conseiller.

        Avant de payer une traduction, demandez : Qui doit traduire ? Qui paie ?

        Pour un compte en banque ou un permis de conduire, demandez quels papiers comptent, et pour combien de temps.

        N'achetez pas de papiers. De faux papiers peuvent faire du tort à votre dossier et à vous.
    .source = CRC, Art. 7; UNHCR Help Moldova, information for children; InfoMigrants (give papers only to state authorities); European Network on Statelessness, "Birth registration"; UNHCR Help Trinidad and Tobago, "Documents"; read 2026-11-22

topic-work =
    Le droit de travailler, et à partir de quel âge, change d'un pays à l'autre. Demandez à l'agence pour l'emploi, à un syndicat ou à un conseiller : Ai-je le droit de travailler ? Faut-il un permis ?

    Moins de 18 ans : le travail ne doit pas être dangereux, et il ne doit pas vous priver d'école.

    Si vous avez travaillé, on doit vous payer. Dans l'UE, chaque travailleur a ce droit, avec ou sans papiers. Notez vos heures et le nom de votre patron. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Demandez à l'agence pour l'emploi ou à un syndicat si vous avez le droit de travailler. Notez vos heures. On doit vous payer. Écrivez : humain
    .label = Travail
    .asked = le travail et le salaire
    .more =
        Dans la plupart des pays de l'UE, les personnes qui attendent une réponse à l'asile peuvent travailler après six mois au plus tard. Il y a des exceptions. Demandez à un conseiller.

        Avant de commencer, demandez un contrat que vous pouvez lire : quel travail, où, combien d'heures, combien d'argent. Gardez une copie. Gardez les messages et les photos.

        On ne vous paie pas ? Un syndicat, l'inspection du travail ou un conseiller gratuit peut aider. Pas de papiers ? Demandez-leur d'abord qui verra votre nom.

        Le patron prend votre passeport, vous enferme ou vous menace ? Écrivez-le-nous maintenant.
    .source = FRA, "Six points for workplace inspectors" (every worker has a right to be paid); ILO Conventions 138 and 182 (ILO page); Directive (EU) 2024/1346, Art. 17; read 2026-11-22

topic-job-offer-check =
    Avec un message seulement, on ne peut pas être sûr. Voici des signes de danger :
    - Le salaire est très haut pour un travail facile.
    - Il faut d'abord payer, ou vous leur devrez de l'argent.
    - Ils veulent votre passeport, ou des photos de votre corps.
    - Vous devez venir seul(e), ne rien dire à personne, ou faire vite.
    - Il n'y a pas de contrat que vous pouvez lire.

    Plus il y a de signes, plus le danger est grand. Ne décidez pas sans en parler. N'envoyez encore ni papiers, ni photos, ni argent. Quelqu'un de notre équipe peut regarder avec vous. Écrivez : humain.
    .sms = Attention si on veut : payer d'abord, passeport ou photos, le secret, faire vite, pas de contrat. Parlez-en avant. Pour vérifier, écrivez : humain
    .label = Vérifier une offre
    .asked = une offre de travail à vérifier
    .more =
        Avant de dire oui, demandez : Quels sont le nom et l'adresse de l'entreprise ? Quel travail, quelles heures, quel salaire ? Où vais-je dormir ? Puis-je partir quand je veux ? Qui garde mon passeport ?

        Cherchez vous-même le numéro de l'entreprise et demandez si l'offre est vraie. On ne doit pas payer pour avoir un travail. Votre passeport reste avec vous.

        Dites à une personne de confiance où vous allez et avec qui. Choisissez ensemble un mot secret pour le danger.

        Vous êtes là-bas et vous ne pouvez pas partir, ou vos papiers ne sont plus là ? Écrivez-le-nous maintenant.
    .source = IOM, migrantinfo.iom.int, "Identify signs of human trafficking"; ILO, Definition of recruitment fees (workers must not pay); Blue Dot Hub (UNHCR, UNICEF), "Stay safe"; lovejustice.ngo, "Is that job offer real?"; read 2026-11-22

topic-safe-routes =
    Personne ne peut vous promettre une route sûre. Voici des signes de danger :
    - Quelqu'un veut garder votre passeport ou votre téléphone.
    - Quelqu'un veut vous éloigner de votre famille.
    - Vous devez payer plus tard avec du travail.
    - Vous ne devez rien dire à personne.

    Pour certaines personnes, il y a des voies légales, par exemple pour rejoindre la famille. L'aide de l'ONU pour cela est gratuite. Avant de partir, demandez à un conseiller quels papiers il vous faut. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Avant de voyager, demandez à un conseiller quels papiers il faut. Gardez passeport et téléphone. Dites votre plan à un proche. Écrivez : humain
    .label = Voyage et sécurité
    .asked = un voyage plus sûr
    .more =
        Des voies légales pour certains : rejoindre la famille, réinstallation, couloirs humanitaires, études, travail. Les pays décident qui peut venir. Le HCR et l'OIM ne prennent jamais d'argent pour cela.

        Le trafic de migrants : un passeur prend de l'argent pour faire passer une frontière illégalement. La traite : quelqu'un utilise la force, les mensonges ou les menaces pour exploiter des gens. L'un peut devenir l'autre.

        En route : envoyez à un proche votre plan et une photo de la plaque de la voiture. Restez en groupe. Choisissez un mot secret. En danger ? Appelez le numéro d'urgence.
    .source = UNHCR, Complementary pathways, "Humanitarian pathways"; movilidadsegura.org (UNHCR, IOM services are free); UNODC Sherloc, trafficking and smuggling; InfoMigrants and Blue Dot Hub, "Stay safe"; read 2026-11-22

topic-detention =
    Si on vous retient ou vous enferme, vous avez toujours des droits. Vous pouvez dire : Pourquoi suis-je ici ? Jusqu'à quand ? Je veux un avocat. Je veux un interprète. Je veux prévenir ma famille. Je veux voir un médecin.

    On ne peut enfermer un enfant qu'en tout dernier recours, et pour le temps le plus court. Un enfant a droit à un avocat, au contact avec sa famille, et peut s'adresser à un tribunal.

    Ne signez pas ce que vous ne comprenez pas. Si vous avez peur de retourner dans votre pays, dites-le. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Vous avez des droits. Demandez un avocat, un interprète et la raison par écrit. Ne signez pas ce que vous ne comprenez pas. Écrivez : humain
    .label = Détention
    .asked = la détention ou la rétention
    .more =
        Dans la plupart des pays de l'UE, si vous avez demandé l'asile et qu'on vous retient, on doit vous donner les raisons par écrit, et un tribunal doit les vérifier vite. En règle générale, les enfants ne devraient pas être enfermés.

        On retient quelqu'un que vous connaissez ? Notez le nom complet, la date de naissance et le lieu. Appelez un avocat ou une association pour les réfugiés.

        Vous voulez lui rendre visite ? Demandez les règles au centre. Si vous n'avez pas de titre de séjour, parlez à un avocat avant d'y aller.

        La durée possible change d'un pays à l'autre. Demandez à l'avocat.
    .source = CRC, Art. 37; Directive (EU) 2024/1346, Arts. 11, 13; UNHCR, "Detention: advocating for decent conditions"; read 2026-11-22

topic-return =
    Personne ne doit être renvoyé vers un pays où on risque la torture ou un autre mal très grave. Cela protège tout le monde, avec ou sans papiers. Si vous avez peur de retourner, dites-le clairement, plus d'une fois.

    Vous avez reçu une lettre ? Cherchez le dernier jour pour contester. Montrez-la à un avocat aujourd'hui.

    Vous voulez rentrer chez vous ? Cela doit être votre libre choix. L'OIM peut aider dans beaucoup de pays. Demandez d'abord ce que cela change pour votre dossier. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Montrez chaque lettre à un avocat le jour où elle arrive. Le délai est parfois court. Peur de rentrer ? Dites-le clairement. Écrivez : humain
    .label = Retour au pays
    .asked = le retour au pays ou le renvoi
    .more =
        Avant de dire oui au retour, demandez : Est-ce sûr là-bas pour moi et mes enfants ? Quelle aide vais-je recevoir ? Est-ce écrit ? Que devient ma demande d'asile ? Pourrai-je revenir plus tard ? L'OIM dit que vous pouvez changer d'avis jusqu'au jour du départ.

        Moins de 18 ans ? Ce qui est le mieux pour vous doit passer en premier. Demandez votre tuteur et un avocat avant de signer.

        Votre lettre parle d'une interdiction de revenir ? Demandez à l'avocat combien de temps elle dure et comment contester.

        Les règles changent d'un pays à l'autre.
    .source = OHCHR, "The principle of non-refoulement under international human rights law"; IOM framework for assisted voluntary return; InfoMigrants, "How do the IOM voluntary returns work?"; CRC, Art. 3; read 2026-11-22

topic-violence-help =
    Si quelqu'un vous fait du mal, ce n'est jamais votre faute. Vous avez le droit d'être en sécurité. Il n'est jamais trop tard pour demander de l'aide.

    Vous choisissez à qui vous parlez et ce que vous dites. Vous pouvez demander un médecin, un endroit sûr où rester, quelqu'un à qui parler, ou un avocat. Vous pouvez aller à la police, mais ce n'est pas la seule solution. Dans beaucoup de pays, on peut avoir de l'aide sans elle.

    Vous êtes en danger maintenant ? Appelez le numéro d'urgence. Quelqu'un de notre équipe peut vous aider à choisir. Écrivez : humain.
    .sms = Il y a de l'aide et vous avez le choix. Un médecin, un lieu d'accueil ou un avocat peut aider, avec ou sans la police. Écrivez : humain
    .label = Aide et protection
    .asked = une aide pour être en sécurité
    .more =
        Les hommes et les garçons peuvent aussi avoir de l'aide. Demandez au lieu d'accueil si vos enfants peuvent venir avec vous.

        Voyez vite un médecin. Certaines aides marchent mieux les premiers jours. Vous n'avez pas à tout dire.

        Dans beaucoup de pays, un tribunal ou la police peut interdire à quelqu'un de vous approcher. Demandez à un avocat ou à une association de femmes.

        Moins de 18 ans ? Demandez d'abord à la personne qui vous aide : À qui devez-vous le dire ?

        Quelqu'un regarde votre téléphone ? Écrivez : effacer. Puis effacez aussi cette discussion sur votre téléphone.
    .source = UNHCR Help Thailand and Ukraine, "Gender-based violence"; Istanbul Convention, Arts. 18(4), 20, 22; Council of Europe Assembly, Doc. 12786 (protection orders); UNHCR, Working with men and boy survivors; read 2026-11-22

topic-child-marriage =
    C'est votre vie, et vous pouvez dire ce que vous voulez. Pour un mariage, il faut le « oui » libre des deux personnes. Personne n'a le droit de vous forcer. Les experts de l'ONU demandent : pas de mariage avant 18 ans. La loi change d'un pays à l'autre.

    Vous pouvez aimer votre famille et dire non quand même, ou pas maintenant. Vous ne faites rien de mal.

    Vous pouvez le dire à un adulte de confiance : un enseignant, une infirmière, votre tuteur. Ou à une ligne d'aide pour enfants. Ou à quelqu'un ici. Écrivez : humain.
    .sms = Vous pouvez dire ce que vous voulez pour votre vie. Personne n'a le droit de vous forcer au mariage. Parlez-en à quelqu'un. Écrivez : humain
    .label = Mariage et choix
    .asked = un mariage trop jeune
    .more =
        Demandez à qui vous aide : Que dit la loi ici ? Que pouvez-vous faire pour moi ? À qui le direz-vous ? Demandez-lui de vous parler en premier, avant la famille.

        Un traité de l'ONU dit : les fiançailles ou le mariage d'un enfant n'ont pas d'effet juridique. Un avocat peut vous dire ce que cela change pour vous.

        Le mariage est déjà fait ? Vous avez toujours droit à l'école, à un médecin et à un avocat. Ce n'est pas votre faute.

        Vous êtes parent ? Vous voulez que votre enfant soit en sécurité. Quelqu'un peut chercher avec vous une autre solution.

        C'est bientôt ? Écrivez-le-nous maintenant.
    .source = UDHR, Art. 16(2); CEDAW, Art. 16(2); CEDAW/CRC joint general recommendation 31 / general comment 18 (girlsnotbrides.org summary); gewalt-ist-nie-ok.at, "Forced marriage"; read 2026-11-22

topic-online-safety =
    Quelqu'un demande des photos de vous, ou menace de les publier ? Ce n'est pas votre faute. Ne payez pas. N'envoyez plus rien. Ne répondez plus. Gardez les messages. Ensuite, bloquez et signalez le compte. Parlez-en à un adulte de confiance.

    On a piraté votre compte ? Changez le mot de passe. Déconnectez tous les autres appareils. Activez le deuxième code pour la connexion. Prévenez vos amis.

    Vous n'avez pas à régler cela sans aide. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Ne payez pas et n'envoyez plus rien. Gardez les messages, puis bloquez et signalez. Ce n'est pas votre faute. Pour de l'aide, écrivez : humain
    .label = Sécurité en ligne
    .asked = la sécurité sur internet
    .more =
        Take It Down est un service gratuit qui aide à retirer les photos intimes de jeunes. Vous ne lui envoyez pas la photo. Vous n'avez pas à donner votre nom.

        Signes d'une arnaque : on demande de l'argent, un code ou un mot de passe. On vous presse. Vous devez garder le secret. Le HCR ne demande jamais d'argent.

        Vous connaissez quelqu'un seulement par internet ? Ce n'est peut-être pas la personne qu'il dit. Ne donnez pas votre adresse ni votre école. N'allez pas le rencontrer sans quelqu'un avec vous.

        Réglez votre compte pour que seuls vos amis le voient.
    .source = Meta, "Stop sextortion: teens" (Take It Down, NCMEC); UNHCR Help, "Online fraud schemes"; Tower Hamlets Crime Watch, hacked accounts; drustvo-kljuc.si, online safety; read 2026-11-22

topic-discrimination =
    Personne ne devrait vous traiter moins bien à cause de votre origine, de votre peau, de votre langue, de votre religion, de votre genre, d'un handicap ou de la personne que vous aimez. Les enfants ont ce droit dans chaque pays qui a signé la Convention relative aux droits de l'enfant.

    Si vous êtes en sécurité, notez ce qu'on a dit ou fait, la date, le lieu et qui l'a vu. Gardez les messages.

    Beaucoup de pays ont un bureau pour l'égalité. Il peut vous conseiller. Quelqu'un de notre équipe peut vous aider à le trouver. Écrivez : humain.
    .sms = On ne doit pas vous traiter plus mal que les autres. Notez la date, le lieu et les paroles. Un bureau pour l'égalité peut aider. Écrivez : humain
    .label = Traitement injuste
    .asked = le racisme ou un traitement injuste
    .more =
        Tous les pays de l'UE doivent avoir un bureau pour l'égalité. Il aide les personnes qu'on traite mal à cause de leur couleur de peau ou de leur origine. Beaucoup aident aussi pour la religion, le genre, l'âge, un handicap ou l'orientation sexuelle. Demandez : Est-ce gratuit ? Allez-vous utiliser mon nom ?

        À l'école, vous pouvez voir le directeur ou l'assistante sociale. Pour un logement, un magasin ou un travail, demandez au bureau pour l'égalité ou à un conseiller gratuit.

        Quelqu'un vous menace ou vous fait du mal ? Appelez le numéro d'urgence, ou écrivez-le-nous maintenant.
    .source = CRC, Art. 2; Equinet, "What are equality bodies?"; Directive 2000/43/EC, Art. 13; read 2026-11-22

topic-disability =
    Une personne avec un handicap a les mêmes droits que tout le monde. Les enfants avec un handicap ont le droit d'apprendre à l'école avec l'aide qu'il leur faut.

    Dites tôt au personnel, au médecin ou à l'école ce qu'il vous faut : un fauteuil roulant, pas d'escaliers, la langue des signes, une pièce calme, plus de temps, des médicaments.

    Ce que vous pouvez recevoir change d'un pays à l'autre. Demandez aux services sociaux : Quelle aide y a-t-il ? Quel papier du médecin faut-il ? Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Dites ce qu'il faut au personnel, au médecin, à l'école : fauteuil roulant, langue des signes, calme. Voyez les services sociaux. Écrivez : humain
    .label = Handicap
    .asked = le handicap et les aides
    .more =
        Dans la plupart des pays de l'UE, on doit regarder les besoins particuliers de chaque personne qui demande l'asile, par exemple à cause d'un handicap. Si personne ne vous le demande, dites-le vous-même.

        Apportez les papiers du médecin et des photos des appareils ou des médicaments. Si vous n'en avez pas, demandez un examen ici.

        Demandez les informations comme il vous faut : lues à voix haute, en grandes lettres, en mots simples, en langue des signes.

        On vous a dit non ? Demandez la raison par écrit, et comment contester. Les associations pour le handicap connaissent souvent le chemin.
    .source = Convention on the Rights of Persons with Disabilities, Arts. 2, 5, 24; Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; EUAA, "Disabilities"; read 2026-11-22

topic-turning-18 =
    À 18 ans, vous êtes adulte devant la loi dans la plupart des pays. Le travail du tuteur peut finir, il faut parfois déménager, et des règles changent. Ce n'est pas pareil dans chaque pays.

    N'attendez pas votre anniversaire. Demandez tôt : Où vais-je vivre ? Puis-je rester à l'école ? Qui paie ? Que deviennent mes papiers ? Qui m'aide alors ?

    Certains pays aident plus longtemps. Demandez-le par écrit avant vos 18 ans. Quelqu'un de notre équipe peut vous aider. Écrivez : humain.
    .sms = Avant vos 18 ans, demandez : où vais-je vivre, puis-je rester à l'école, et mes papiers, et qui m'aide ? N'attendez pas. Écrivez : humain
    .label = Avoir 18 ans
    .asked = vos 18 ans et ce qui change
    .more =
        Les gouvernements du Conseil de l'Europe sont d'accord : les jeunes réfugiés devraient recevoir plus d'aide pendant un certain temps après 18 ans, pour l'école, le logement, la santé, le travail et les conseils. Demandez à votre tuteur ou à un travailleur social comment c'est là où vous vivez.

        Demandez à un avocat avant votre anniversaire : Est-ce que mes 18 ans changent ma demande d'asile, ou la venue de ma famille ?

        Rassemblez des copies de tous vos papiers : école, médecin, asile, banque. Notez les numéros de téléphone des personnes de confiance.
    .source = Council of Europe, Recommendation CM/Rec(2019)4 and guide "Turning 18 with confidence"; CRC, Art. 1; read 2026-11-22

topic-sexual-health =
    C'est normal d'avoir des questions sur son corps, les règles, l'amour ou la grossesse. Il n'y a pas de honte à avoir.

    Un médecin, une infirmière, une sage-femme ou un centre pour jeunes peut y répondre. On peut leur parler de contraception, de tests et d'infections. Certains centres sont gratuits et gardent le secret.

    Demandez d'abord : « Allez-vous le dire à quelqu'un ? À mes parents ? » Les règles changent d'un pays à l'autre. Quelqu'un de notre équipe peut vous aider à trouver un bon endroit. Écrivez : humain.
    .sms = Parlez à une infirmière, un médecin ou un centre pour jeunes. Demandez d'abord à qui ils le diront : cela change selon le pays. Écrivez : humain
    .label = Corps et santé
    .asked = le corps et la santé intime
    .more =
        Vous pensez être enceinte ? Un test et un médecin peuvent vous le dire. Vous pouvez venir avec une personne de confiance. La loi sur l'arrêt d'une grossesse change d'un pays à l'autre. Il y a parfois peu de temps, alors parlez tôt à un médecin.

        Après un rapport sans protection, voyez vite un médecin ou une pharmacie. Certaines aides marchent seulement les premiers jours.

        Chacun mérite le respect, quelle que soit la personne qu'il est ou qu'il aime.

        C'était contre votre volonté ? Ce n'est pas votre faute. Écrivez : humain.
    .source = CRC, Art. 24; CRC Committee, general comment 20 (2016), paras. 39, 59-61 (summary, safeabortionwomensright.org); UNFPA Moldova, Youth Klinic; UNHCR Help Ukraine; read 2026-11-22

topic-child-rights =
    Toute personne de moins de 18 ans a des droits. Presque tous les pays ont promis de les respecter.

    Vous avez le droit d'être en sécurité, d'être avec votre famille si c'est bon pour vous, d'aller à l'école, de voir un médecin, de jouer, et d'avoir la même place que les autres enfants. Personne n'a le droit de vous faire du mal.

    Vous pouvez dire ce que vous pensez quand des adultes décident pour vous. Ils doivent vous écouter. Ce qui est le mieux pour vous doit passer en premier. Vous voulez en parler ? Écrivez : humain.
    .sms = Avant 18 ans, vous avez des droits : sécurité, école, médecin, donner votre avis. Les adultes doivent vous écouter. Pour parler, écrivez : humain
    .label = Droits de l'enfant
    .asked = les droits des enfants
    .more =
        Ces droits sont écrits dans la Convention relative aux droits de l'enfant. Ils sont aussi pour les enfants qui ont fui, avec ou sans papiers.

        Vous pouvez demander à un adulte : Pourquoi avez-vous décidé cela ? M'avez-vous demandé mon avis ? Qui peut regarder de nouveau ?

        Si un adulte ne respecte pas vos droits, dites-le à une personne de confiance. Beaucoup de pays ont une ligne d'aide pour enfants et un défenseur des enfants. Ce défenseur vérifie si les bureaux traitent bien les enfants. Quelqu'un ici peut vous aider à en trouver un.
    .source = CRC, Arts. 1, 2, 3, 6, 9, 12, 19, 22, 24, 28, 31; European Network of Ombudspersons for Children (via crinarchive.org and Wikipedia); Child Helpline International; read 2026-11-22

topic-complain =
    Vous avez le droit de vous plaindre. Cela ne vous fera jamais perdre notre aide. Vous n'avez pas à donner votre nom.

    C'est au sujet de quelqu'un d'Aman ? Alors une personne à part le lit. Ceux qui répondent ici ne peuvent pas le lire. Écrivez : réclamation.

    C'est au sujet d'une autre organisation, d'un camp ou d'un interprète ? Il devrait y avoir un moyen sûr de se plaindre. Demandez-le, ou nous le cherchons avec vous. Ceux qui aident n'ont pas le droit de demander de l'argent ou des faveurs, ni de vous toucher. L'aide est gratuite.
    .sms = Dites-nous ce qui ne va pas. Vous ne perdrez jamais notre aide. Une personne à part lit votre message. Pas besoin de nom. Écrivez : réclamation
    .label = Se plaindre
    .asked = une réclamation
    .more =
        Vous pouvez écrire peu ou beaucoup. Cela aide de dire : qui, où, quand, et ce qui doit changer. Vous n'avez pas besoin de preuve pour nous le dire.

        Les organisations d'aide devraient bien recevoir les réclamations et vous protéger. Demandez-leur : Qui lit cela ? Est-ce que cela reste secret ? Quand aurai-je une réponse ?

        Aucun travailleur humanitaire n'a le droit d'avoir des rapports sexuels avec une personne de moins de 18 ans, ni d'en demander en échange d'une aide. Ce n'est jamais votre faute. Vous pouvez nous le dire.

        En danger maintenant ? Appelez le numéro d'urgence.
    .source = Aman SAFEGUARDING (complaints about helpers); Core Humanitarian Standard, commitment 5; IASC six core principles; UNHCR Jordan, "Reporting fraud" (no impact on your case, anonymous); UNHCR Help Poland; read 2026-11-22

topic-emergency-numbers =
    Dites-moi dans quel pays vous êtes. Alors je vous montre les numéros d'urgence et la ligne d'aide pour enfants que je connais là-bas. Écrivez par exemple : je suis en Pologne.

    Dans l'UE, un même numéro d'urgence marche dans chaque pays pour la police, l'ambulance et les pompiers. L'appel est gratuit.

    Quand vous appelez, dites d'abord où vous êtes. Dites ensuite ce qui ne va pas et quelle langue vous parlez. Ne raccrochez pas. Vous êtes en danger maintenant ? Appelez d'abord, puis écrivez-nous.
    .sms = Écrivez dans quel pays vous vous trouvez. Nous vous envoyons les numéros. Quand vous appelez, dites d'abord le lieu. En danger ? Appelez d'abord.
    .label = Numéros d'urgence
    .asked = les numéros d'urgence
    .more =
        Enregistrez les numéros dans votre téléphone et notez-les sur papier.

        Au téléphone, on ne parle peut-être pas votre langue. Dites lentement le nom de votre langue. Dites des mots courts : aide, feu, enfant, sang. Dites la rue, ou ce que vous voyez. Si vous rappelez, l'attente peut être plus longue : restez en ligne.

        Une ligne d'aide pour enfants est pour les enfants et les jeunes. On peut y parler de tout. On peut souvent aussi y écrire en ligne.

        Beaucoup de pays d'Europe ont une ligne gratuite pour les enfants disparus.
    .source = European Commission, "112 Day" (free, anywhere in the EU); asklily.org.uk, "European emergency number" (what to say); Missing Children Europe, "116 000"; Child Helpline International; read 2026-11-22

# Keep every promise exactly as it is (SAFEGUARDING C6-C9, D1-D5). « personne de garde »: the duty officer.
topic-privacy =
    Une machine lit d'abord votre message. Une personne de notre équipe, la personne de garde, le lit quand vous êtes peut-être en danger ou avez besoin d'aide, ou quand vous demandez à parler à quelqu'un.

    Aucune machine ne parle de vous à la police, à votre famille ou à un bureau. Si la vie d'un enfant est en danger, il se peut que nous devions le dire à quelqu'un qui peut protéger. Nous essayons de vous demander d'abord.

    Telegram ou votre compagnie de téléphone peut voir que vous nous écrivez, et peut-être aussi quoi. Pour effacer ce que vous avez écrit, écrivez : effacer.
    .sms = Une machine lit, une personne aussi si vous le demandez ou en danger. Pour sauver une vie, on peut prévenir. L'opérateur voit tout. Écrivez : effacer
    .label = Qui lit mes messages
    .asked = qui peut lire ce que vous écrivez
    .more =
        Vous n'avez pas à nous dire votre nom. Vous pouvez ne pas tout dire.

        Avant de donner votre histoire à un autre service, nous vous demandons. Vous pouvez dire non : nous vous aidons quand même.

        « Effacer » efface ce que nous gardons. Nous ne pouvons pas effacer ce que gardent Telegram ou la compagnie de téléphone, ni ce qui est sur votre appareil. Effacez-y aussi la discussion.

        Quelqu'un d'autre peut lire votre téléphone ? Mettez un code. Écrivez quand personne ne regarde.

        Seul un être humain peut décider de prévenir quelqu'un pour protéger une vie. Une machine ne décide jamais cela.
    .source = Aman SAFEGUARDING C6-C9, P1-P5, D1-D5; Telegram Privacy Policy, sections 3.3.1 and 6 (stored copy); a2oz.net, "Is a text message private?"; read 2026-11-22

topic-about-us =
    Je suis Aman. Je suis une machine, pas un être humain. Aman veut dire sécurité. Je réponds aux questions des familles et des jeunes qui ont dû quitter leur maison.

    Je peux vous parler de vos droits et vous montrer l'aide dans le pays où vous êtes. Je peux me tromper. Je ne décide pas de votre dossier. Je ne suis ni la police ni un bureau du gouvernement.

    Des personnes travaillent avec moi. Vous pouvez leur parler à tout moment. Écrivez : humain. Nous ne vous demandons jamais d'argent.
    .sms = Je suis Aman, une machine. Je vous parle de vos droits et de l'aide. Nous ne demandons jamais d'argent. Pour parler à quelqu'un, écrivez : humain
    .label = Qui est Aman
    .asked = qui est Aman
    .more =
        Vous pouvez écrire dans beaucoup de langues et changer de langue à tout moment.

        J'essaie de répondre tout de suite. Une personne peut avoir besoin de plus de temps. En danger, appelez d'abord le numéro d'urgence.

        Je ne demande pas d'argent. Votre compagnie de téléphone peut faire payer un SMS.

        Vous n'avez pas à dire votre nom. Vous pouvez demander : Qui lit cela ? Quelle organisation s'occupe d'Aman ici ?

        Une réponse était fausse ? Dites-le-moi. Pour effacer ce que vous avez écrit, écrivez : effacer. Pour vous plaindre, écrivez : réclamation.
    .source = Aman DESIGN ("what Aman is") and SAFEGUARDING C6, C10, P4; no outside claim; read 2026-11-22
