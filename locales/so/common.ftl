### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Where: added to the very first answer. It must say: a machine; free; who can see it; how to reach a person.
# The first SMS is neutral: somebody else may hold the phone.
welcome =
    Waxaan ahay Aman. Waxaan ahay mashiin, qof ma ihi. Halkan waa lacag la'aan. Waxaan ka jawaabaa su'aalaha ku saabsan xuquuqda iyo caawinta, qof ayaana kula sii hadli kara: qor "qof".

    Shirkadda fariimahan gudbisa waxay arki kartaa inaad noo soo qorto. Haddii aad qorto "tirtir", waxaan tirtiraynaa wixii aad qortay.
    .sms = Kani waa adeeg macluumaad oo otomaatig ah. Qor CAAWIMO: mawduucyo. QOF: qof la hadal. JOOJI SMS: joojin. TIRTIR: tirtirid.

# Where: somebody who had written STOP writes START.
welcome-back = Ku soo dhowow mar kale. Waad ii soo qori kartaa hadda.

# Where: somebody says hello.
greet = Waad salaaman tahay. Waa wanaag inaad soo qortay. Maxaad jeclaan lahayd inaad ogaato?

# Where: somebody says goodbye.
goodbye = Nabad gelyo. Mar kasta waad ii soo qori kartaa, xitaa habeenkii.

# Where: somebody says thank you.
thanks = Adigaa mudan. Mar kasta oo aad rabto soo qor.

# Where: "yes" or "ok" without a question of ours before it.
yes-alone = Waa hagaag. Maxaad jeclaan lahayd inaad ogaato? Hadalkaaga caadiga ah ku weydii.

# Where: "no" without a question of ours before it.
no-alone = Waa hagaag. Halkan waan joogaa haddii aad wax kale u baahato. Haddii aan si khaldan kuu fahmay, ereyo kale ku qor.

# Where: "help", "menu", "what can you do?". The topics follow as buttons.
help = Waxaad i weydiin kartaa magangelyada, mas'uulka carruurta, raadinta qoyska, dugsiga, caafimaadka, meel la seexdo, waraaqaha, shaqada iyo xuquuqdaada. Hadalkaaga ku weydii, ama dooro:
    .sms = Hadalkaaga ku weydii, ama dooro lambar:

# Where: HELP by SMS must also name the emergency number (SMS rules of the carriers).
help-emergency = Xaalad degdeg ah, wac: { $emergency }.

# Where: somebody swears at the machine.
insult = Waxay u muuqataa inaad xanaaqsan tahay. Dhib ma laha. Ii sheeg waxaad u baahan tahay, ama qor "qof" si qof u akhriyo.

# Where: weather, football, jokes.
out-of-scope = Arrintaas kaama caawin karo. Waxaan wax ka aqaan xuquuqda iyo caawinta dadka ku qasbanaaday inay guryahooda ka tagaan. Dooro mawduuc ama qor "qof".

# Where: we do not know the language yet, or were asked for another. The languages follow as buttons.
language-ask = Luqaddee rabtaa?

# Where: the language was changed. This is the first message in the new language.
language-noted = Hadda ka dib waxaan kuugu qori doonaa Af-Soomaali. Maxaad jeclaan lahayd inaad ogaato?
    .sms = Hadda ka dib Af-Soomaali ayaan kuugu qorayaa. Waa maxay su'aashaadu?

# Where: once, to give the right phone numbers. Answering is optional.
country-ask = Waddankee joogtaa hadda? Markaas waxaan ku siin karaa lambarrada saxda ah. Qasab ma aha inaad sheegto.
    .sms = Waddankee joogtaa hadda? Qasab ma aha inaad sheegto.

# Where: the person named a country. $country is its name.
country-noted = Mahadsanid. Waxaan adeegsan doonaa waxa aan ka ogahay waddankan: { $country }.

# Where: the person had named another country before.
country-moved = Waan fahmay. Waddanka aad hadda joogto: { $country }. Hadda ka dib waxaan ku siinayaa lambarrada waddankaas.

# Where: after the country became known, the contacts for the topic of before follow.
contacts-now = Su'aashaadii hore:

# Where: no contacts are known for this country and topic.
contacts-none = Waddankan weli uma hayo xiriirro la hubiyey: { $country }. Qof ayaa kuu raadin kara: qor "qof".

# Where: heading of a list of contacts; one contact a line follows.
contacts = Cidda aad la xiriiri karto:

# Where: a contact line. $name is the service's own name, $numbers its numbers, $hours its opening hours or nothing.
contact-line = { $name }: { $numbers }
contact-line-hours = { $name }: { $numbers } ({ $hours })

# Where: after a contact whose number nobody has checked for 90 days. Short.
contact-unchecked = dhowaan lama hubin

# Where: opening hours of a contact that is always open. Short.
hours-always = habeen iyo maalin

# Where: the answers to things a machine cannot read. They are kept; a person may look at them.
received-photo = Sawirkaagii waan helay. Waxaan ahay mashiin, mana arki karo. Fadlan ereyo iigu sheeg waxaad u baahan tahay. Qor "qof" haddii aad rabto in qof eego.
    .sms = Waan helay. Sawirro ma arki karo. Fadlan ereyo ku qor, ama qor QOF.
received-voice = Codkaagii waan helay. Waxaan ahay mashiin, mana dhegeysan karo. Qof ayaa eegi doona. Haddii aad awooddo, dhowr erey soo qor.
    .sms = Waan helay. Cod duuban ma dhegeysan karo. Fadlan dhowr erey soo qor, ama qor QOF.
received-video = Muuqaalkaagii waan helay. Waxaan ahay mashiin, mana daawan karo. Fadlan ereyo iigu sheeg waxaad u baahan tahay.
    .sms = Waan helay. Muuqaal ma daawan karo. Fadlan ereyo ku qor, ama qor QOF.
received-sticker = Sawirka yar ee aad soo dirtay waan arkay. Haddii aad rabto inaad wax ii sheegto, dhowr erey ku qor, ama qor "qof".
    .sms = Haddii aad rabto inaad wax ii sheegto, dhowr erey ku qor.
received-location = Goobta aad joogto waan helay. Qof ayaa arki kara. Halkaas ma ku nabad qabtaa? Dhowr erey ayaad ku qori kartaa.
    .sms = Goobta aad soo dirtay waan helay. Qof ayaa arki kara. Dhowr erey ayaad sidoo kale qori kartaa.
received-contact = Xogta qofka aad soo dirtay waan helay. Cidna uma qoro anigoo aan ku weydiin. Maxaad rabtaa inaad samayso?
    .sms = Xogta qofka aad soo dirtay waan helay. Cidna uma qoro anigoo aan ku weydiin.
received-document = Waraaqdaadii waan helay. Waxaan ahay mashiin, mana akhrin karo. Ha soo dirin waraaqo aanad u baahnayn inaad tusto. Ereyo iigu sheeg waxaad u baahan tahay.
    .sms = Waan helay. Waraaqo ma akhrin karo. Fadlan ereyo ku qor, ama qor QOF.
received-other = Waxaan helay wax aanan akhrin karin. Fadlan ereyo ku qor, ama qor "qof".
    .sms = Tan ma akhrin karo. Fadlan ereyo ku qor, ama qor QOF.

# Where: the ladder when the machine does not understand. First step.
fallback-rephrase = Ma fahmin. Ma ku sheegi kartaa ereyo kale? Hadal gaaban waa ku filan yahay.

# Second step: the likeliest topics follow as buttons.
fallback-choose = Weli ma hubo. Ma mid kuwan ka mid ah baa?

# Third step: a person.
fallback-person = Waan ka xumahay, si fiican kuuma fahmayo. Waxaan qof ka codsaday inuu akhriyo fariintaada. Halkan ayuu kuugu soo jawaabi doonaa.

# Where: "and for my sister?" while no topic is known. Topics follow as buttons.
topic-which = Su'aashaadu maxay ku saabsan tahay?

# Where: the machine that thinks is not working just now. The message is kept.
sorry-machine =
    Waan ka xumahay. Dhankayaga wax baa ka shaqayn la', hadda kuuma jawaabi karo. Fariintaada waa la hayaa, qof ayaana akhrin doona. Haddii aad khatar ku jirto, wac { $emergency }.

    Mawduucyadan weli way shaqaynayaan:
    .sms = Khatar? Wac { $emergency }. Hadda kuuma jawaabi karo. Fariintaada waa la hayaa, qof ayaana akhrin doona.
sorry-again = Weli keligay kuuma jawaabi karo. Fariintanna waan hayaa. Qof ayaa akhrin doona.

# Where: the database is away. Sent at most once in ten minutes; nothing more is known about the person.
holding = Fariintaada waan helnay, sida ugu dhakhsaha badan ayaan kuugu jawaabi doonnaa. Haddii aad khatar ku jirto, wac { $emergency }.

# Where: "stop writing to me", asked back because it could be about somebody else.
stop-ask = Ma joojiyaa inaan kuu soo qoro?
stopped = Mar dambe kuuma soo qori doono. Adigu mar kasta waad ii soo qori kartaa.
kept = Waa hagaag. Waxba lama beddelin.

# Where: "delete", asked back.
delete-ask = Ma tirtiraa wax kasta oo aad halkan ku qortay, luqaddaada iyo waddankaaga? Tani dib uma soo noqon karto.
deleted = Wax kasta oo aad qortay hadda waa la tirtirayaa, fariimahaygana sidoo kale haddii app-kani oggol yahay. Mar kasta waad soo qori kartaa. Markaas kuma garan doono.
    .sms = Hadda wax walba waa la tirtirayaa. Mar kasta waad soo qori kartaa.

# Where: an urgent case is open; an officer needs the messages until it is closed.
deleted-later = Qof ayaa fariintaada gacanta ku haya, sababtoo ah waxaa laga yaabaa in qof khatar ku jiro. Wuxuu u baahan yahay wixii aad qortay ilaa taasi dhammaato. Ka dib wax walba waa la tirtiri doonaa.
    .sms = Qof ayaa weli ka shaqaynaya fariintaada. Marka uu dhammeeyo, wax walba waa la tirtiri doonaa.

# Where: "hide": our messages were removed from the chat where the app allows it.
hidden = Waa la sameeyey. Fadlan sheekadan ka tirtir telefoonkaaga haddii qof kale eego.

# Where: after feedback on an answer.
feedback-thanks = Waad ku mahadsan tahay inaad ii sheegtay.
feedback-sorry = Waan ka xumahay inaanay taasi ku caawin. Ereyo kale ku sheeg, ama qor "qof".

# Where: buttons. At most 22 characters.
choice-ask-human = Qof la hadal
choice-help = Mawduucyo
choice-more = Wax dheeraad ah
choice-yes = Haa
choice-no = Maya
choice-skip = Ka bood
choice-stop-yes = Haa, jooji
choice-delete-yes = Haa, tirtir dhammaan
choice-keep = Maya, sideeda u daa
choice-country = Waddankayga
choice-start-intake = Wax badan sheeg
choice-correct-us = Sidaas ulama jeedin
choice-hide = Qari sheekadan
choice-feedback-up = 👍
choice-feedback-down = 👎

# Where: the bot's menu in Telegram. At most 60 characters.
command-start = Bilow
command-help = Mawduucyada iyo waxa aan qaban karo
command-person = Qof baan rabaa inaan la hadlo
command-language = Beddel luqadda
command-country = Beddel waddanka
command-delete = Tirtir wixii aan qoray
command-hide = Halkan ka saar fariimahayaga
command-stop = Mar dambe ha ii soo qorin
choice-complain-now = Cabasho hadda qor
