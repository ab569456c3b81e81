### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### Desk miiska, case kiis, queue safka, claim la wareeg, hold hay / gacanta ugu jira (no gender of the officer), release safka ku celi,
### on shift heegan, call or page yeeris, risk halis, danger khatar, concern walaac, bot mashiinka, coordinator isuduwe, password furaha sirta ah.


## On every page

desk-name = Miiska Aman
desk-skip = U gudub nuxurka
# Where: for screen readers, the name of the menu on top.
desk-nav = Miiska
desk-nav-queue = Safka
# Where: button on top.
desk-sign-out = Ka bax
# Where: behind the officer's own name on top.
desk-shift-on = heegan
desk-shift-off = heegan ma aha
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] { $n } kiis oo degdeg ah ayaa sugaya
   *[other] { $n } kiis oo degdeg ah ayaa sugaya
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = Fariin cusub: kiiska { $tag }
# Where: on top, small: the page renews itself / the connection is lost.
desk-live-on = Toos
desk-live-off = Xiriirku waa go'ay: dib ayaa loo isku xirayaa. Waxa aad arkayso wuu duugoobi karaa.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = Codku waa shidan yahay
desk-sound-off = Codku waa dansan yahay
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = Codku waa hakad: halkan taabo
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = Kiisaska degdegga ah ee sugaya: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = Fariin cusub ayaa ku jirta wada-hadalkan
desk-unsent = Lama dirin: xiriir lalama laha miiska. Qoraalkaagu weli halkan ayuu yaal. Wax yar ka dib isku day mar kale.
# Where: a bar over the page, when the session has ended. A link to sign in follows.
desk-signed-out = Waad ka baxday, boggani isma cusboonaysiinayo. Nuqul ka qaado wixii aad qortay, ka dibna mar kale gal.
desk-changed = Kiiskan ayaa wax laga beddelay daaqad kale. Nuqul ka qaado wixii aad qortay, ka dibna bogga dib u fur.

## The banner when nobody can be called

# Where: a large red banner on every page, in bold; the text follows.
desk-nobody-title = Cidina heegan ma aha.
desk-nobody-text = Kiis degdeg ah hadda cidna ma gaari lahayn. Dadka soo qora si daacad ah ayaa loogu sheegayaa inaan cidi u jawaabi karin.
# Where: the button in that banner.
desk-nobody-button = Heegan gal
# Where: a banner for an officer who is on shift and has given no way to be called.
desk-uncallable-title = Heegan baad tahay, laakiin si laguugu yeero ma jirto.
desk-uncallable-text = Kiis degdeg ah wuxuu ka muuqan doonaa shaashaddan oo keliya.
desk-uncallable-link = Deji sida laguugu yeerayo

## Signing in

desk-sign-in-title = Gal
desk-sign-in-login = Magaca gelitaanka
desk-sign-in-password = Furaha sirta ah
desk-sign-in-button = Gal
desk-sign-in-help = Ma illowday furaha sirta ah? Isuduwahaagu mid cusub ayuu ku siin karaa.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = Magacan iyo furahan isma laha. Labadaba hubi oo isku day mar kale.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = Isku-dayo badan ayaa halkan ka fashilmay. Sug { $minutes ->
    [one] { $minutes } daqiiqo
   *[other] { $minutes } daqiiqo
}, ama meel kale ka gal. Haddii ay degdeg tahay, wac isuduwahaaga.
# Where: for screen readers, the name of the list of languages.
desk-languages = Luqado
# Where: over the sign-in form, why it is shown.
desk-told-expired = Waad ka baxday intaan tan la samayn, waxbana lama dirin. Gal oo mar kale samee.
desk-told-out = Waad ka baxday.
desk-told-out-on-shift = Waad ka baxday, laakiin weli heegan baad tahay: kiisaska degdegga ah weli waa laguugu yeerayaa. Mar kale gal si aad heeganka u dhammayso.
# Where: a page seen for a moment after a link in a chat was followed.
desk-bounce-title = Miiska waa la furayaa
desk-bounce-link = Sii wad

## Choosing a password

desk-password-title = Dooro fure sir ah oo adiga kuu gaar ah
# Where: the first time somebody signs in.
desk-password-one-time = Waxaad ku gashay fure hal mar la isticmaalo oo qof kale arkay. Hadda mid adiga kuu gaar ah dooro; ka dib waad sii wadi kartaa.
# $shortest: a number of characters
desk-password-rules = Ugu yaraan { $shortest } xaraf. Afar ama shan erey oo adiga oo keliya isku dari lahayd way fududahay in la xasuusto, wayna adag tahay in la qiyaaso. Ha isticmaalin furaha adeeg kale, cidnana ha u sheegin.
desk-password-old = Furahaagii hore
desk-password-old-one-time = Furaha halka mar la isticmaalo
desk-password-new = Furaha cusub
desk-password-again = Furaha cusub mar kale
desk-password-button = Kaydi furaha
# Where: over that form, what is wrong.
desk-password-differs = Labada fure ee cusub isku mid ma aha. Labadaba mar kale qor.
desk-password-short = Aad buu u gaaban yahay: ugu yaraan { $shortest } xaraf ayaa loo baahan yahay.
desk-password-long = Aad buu u dheer yahay: ugu badnaan 200 xaraf ayaa la kaydin karaa.
desk-password-simple = Xarfaha kala duwan ee ku jira way yar yihiin, waana la qiyaasi karaa. Mid kale dooro.
desk-password-login = Magacaaga gelitaanku waa inaanu ka mid noqon furaha.
desk-password-same = Furaha cusub waa inuu ka duwan yahay kii hore.
desk-password-wrong = Furaha hore sax ma aha. Waxba lama beddelin.
desk-password-wait = Isku-dayo badan ayaa fashilmay. Sug 15 daqiiqo. Waxba lama beddelin.

## The queue

desk-queue-title = Kiisaska furan
desk-queue-closed-title = Kiisaska xiran
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = Kiisaskee
desk-queue-empty-title = Kiis furan ma jiro.
desk-queue-empty-text = Hadda cidina qof ma sugayso. Kiisaska cusub iskood ayay halkan uga soo muuqdaan; uma baahnid inaad bogga dib u furto.
desk-queue-closed-empty = Weli kiis lama xirin.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] { $n } kiis oo kale lama tusin. Wuu soo muuqan doonaa marka kuwo kale la xiro.
   *[other] { $n } kiis oo kale lama tusin. Way soo muuqan doonaan marka kuwo kale la xiro.
}
# Where: counts above the list, each behind its number.
desk-count-free = aan cidina hayn
desk-count-late = dib u dhacay
# Where: before the names of the officers on shift.
desk-team = Heegan:
desk-team-nobody = cidina
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = yeerista koowaad
desk-rung-1 = kayd
desk-rung-2 = kormeere
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = looma yeeri karo
# Where: instead of the officer's own name.
desk-you = Adiga
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = Halista
desk-col-case = Kiiska
desk-col-waiting = Muddada sugista
desk-col-deadline = Waqtiga kama dambaysta
desk-col-opened = La furay
desk-col-holder = Cidda haysa
desk-col-outcome = Natiijada
desk-col-closed = La xiray
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = waa laga jawaabay
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = La wareeg
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = Looma qori karo
desk-unknown-language = Luqadda lama yaqaan
desk-unknown-country = Waddanka lama yaqaan

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = ka yar 1 daq
desk-span-minutes = { $m } daq
desk-span-hours = { $h } saac { $m } daq
desk-span-days = { $d } maalin { $h } saac
# Where: the deadline. $span: one of the four above.
desk-due-left = Waxaa haray { $span }
desk-due-late = Dib u dhac: { $span }
# Where: before the time of the deadline.
desk-due-at = Ugu dambayn:
# Where: the deadline of a case that somebody has taken.
desk-due-met = Waqtigii ayaa lala wareegay
desk-due-missed = Si dib u dhac ah ayaa loola wareegay

## Words for ids

desk-risk-urgent = Degdeg
desk-risk-high = Sare
desk-risk-medium = Dhexe
desk-risk-low = Hoose
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = Is-dilid ama is-waxyeellayn
desk-category-violence-now = Rabshad hadda socota
desk-category-sexual-violence = Xadgudub galmo
desk-category-trafficking-control = Ka ganacsiga dadka ama xakamayn
desk-category-child-alone = Ilmo aan cidi la joogin
desk-category-missing-child = Ilmo la la'yahay
desk-category-kidnapping-threat = Afduub ama hanjabaad afduub
desk-category-travel-distress = Khatar safarka ah
desk-category-medical-emergency = Xaalad caafimaad oo degdeg ah
desk-category-forced-marriage = Guur qasab ah
# Where: a case without any of these: a concern, or somebody who asked for a person.
desk-category-none = Qof ayuu u baahan yahay
desk-channel-telegram = Telegram
desk-channel-sms = SMS
desk-channel-local = Bogga tijaabada
# Where: how a case ended.
desk-outcome-helped = Halkan ayaa lagu caawiyey
desk-outcome-referred = Adeeg ayaa loo gudbiyey
desk-outcome-emergency-services = Gurmadka degdegga ah ayaa loo yeeray
desk-outcome-no-answer = Qofku ma jawaabin
desk-outcome-not-a-case = Kiis ma aha: digniin been ah
desk-outcome-other = Wax kale
# Where: a mark on a message.
desk-level-danger = Khatar
desk-level-concern = Walaac
desk-level-none = Khatar ma jirto
desk-mark = Heer ma khaldan yahay?
desk-mark-as = Waa inuu ahaado:
desk-marked = Waxaa sidan u calaamadiyey qof shaqada haya: { $level }
# Where: what became of a message of ours.
desk-sent-queued = Dirid ayay sugaysaa
desk-sent-sending = Waa la dirayaa
desk-sent-sent = Waa la diray
desk-sent-delivered = Waa la gaarsiiyey
desk-sent-read = Waa la akhriyey
desk-sent-undelivered = Lama gaarsiin
desk-sent-dead = Lama dirin: mar dambe la isku dayi maayo
desk-sent-withheld = Lama dirin
# Where: why a message was not sent.
desk-withheld-opted-out = qofku wuxuu qoray STOP
desk-withheld-forgotten = qofku wuxuu codsaday in xogtiisa la tirtiro
# Where: instead of a message's text, what the person sent.
desk-kind-choice = Batoon ayuu taabtay
desk-kind-photo = Sawir ayuu soo diray
desk-kind-voice = Fariin cod ah ayuu soo diray
desk-kind-video = Muuqaal ayuu soo diray
desk-kind-sticker = Istikar ayuu soo diray
desk-kind-location = Goob ayuu soo diray
desk-kind-contact = Xogta qof ayuu soo diray
desk-kind-document = Fayl ayuu soo diray
desk-kind-blocked = Wuu na xannibay
desk-kind-other = Wuxuu soo diray wax aan miiskani tusi karin
# Where: who wrote a message of the talk.
desk-author-person = Qofka
desk-author-bot = Mashiinka

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = Kiiska { $tag }
# Where: a link to the list of cases.
desk-back = Safka
desk-state-closed = Kiiskani waa xiran yahay.
desk-held-by-you = Adigaa haya kiiskan. Mashiinku waa aamusan yahay.
# $name: another officer
desk-held-by = Kiiskani wuxuu gacanta ugu jiraa { $name }. Mashiinku waa aamusan yahay.
desk-held-by-nobody = Kiiskan cidina ma hayso. Mashiinka ayaa jawaabaya.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = Kiiskan cidina ma hayso.
# Where: phones only, a link down to the reply box.
desk-jump = Jawaab qor
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = Lama gaari karo

## A case: the hand-off package

desk-package-title = Waxa aan ognahay
desk-forgotten = Xogta qofkan waa la tirtiray, isaga ayaana codsaday. Wixii uu qoray mar dambe lama akhrin karo, waxbana looma diri karo.
desk-cannot-text-long = Qofkani wuxuu qoray STOP: uma qori karno. Isaga oo keliya ayaa dib u bilaabi kara. Haddii naf khatar ku jirto, ka fikir siyaabo kale oo aad ku caawin karto.
desk-blocked-us-long = Qofkani wuu na xannibay ama lama gaari karo. Waxa aad qorto waxay u badan tahay inaanay gaarin.
desk-erase-requested = Qofkani wuxuu codsaday in xogtiisa la tirtiro. Taas waa la samayn doonaa wax yar ka dib marka aad kiiskan xirto.
desk-told-nobody = Qofka waxaa loo sheegay inaan cidi weli u jawaabi karin, waxaana la siiyey lambarrada uu wici karo.
desk-why-title = Sababta loo calaamadiyey
# $n: how many older reasons are folded away
desk-why-more = Sababihii hore ({ $n })
desk-why-none = Sabab lama kaydin.
desk-intake-title = Wixii qofku ka jawaabay
desk-intake-none = Saddexda su'aalood lagama jawaabin. Dhammaantood waa ikhtiyaari.
# Where: the questions of the intake, shortened.
desk-intake-safe-now = Hadda qoristu ma nabad baa?
desk-intake-place = Meesha uu joogo
desk-intake-company = Cidda la joogta
desk-answer-yes = Haa
desk-answer-no = Maya
desk-consent-title = Waxa qofku oggolaaday
desk-consent-none = Weli waxba lama weydiin.
desk-consent-keep = In la kaydiyo waxa uu sheegay
desk-consent-show-officer = In la tuso qof shaqada haya
desk-consent-share = In loo gudbiyo adeeg la magacaabay
desk-consent-figures = In lagu daro tirakoob aan magac lahayn
desk-consent-tracing = In qoyskiisa la raadiyo
desk-times-title = Waqtiyada
desk-raised = Markii ugu dambaysay ee halista kor loo qaaday
desk-claimed = Lala wareegay

## A case: the talk and the reply

desk-talk-title = Wada-hadalka
desk-talk-empty = Weli waxba lama qorin.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] Tus { $n } fariin oo hore
   *[other] Tus { $n } fariimood oo hore
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = Jawaab u qor qofka kiiska { $tag } · { $spoken } · { $channel }
desk-reply-button = U dir qofka
desk-reply-keys = Ctrl + Enter ayaa dirta
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = Xarfaha: { $n } / { $most }
desk-count-sms = Xarfaha: { $n } · SMS la bixinayo: { $s }
desk-count-long = Aad buu u dheer yahay: { $n } / { $most } xaraf. Qaybo u dir.
# Where: instead of the reply box.
desk-pen-free = La wareeg kiiskan si aad wax u qorto. Markaas qofka waxaa loo sheegayaa in qof joogo, mashiinkuna wuu aamusayaa.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = La wareeg kiiskan si aad uga shaqayso. Qofkani wuxuu qoray STOP, markaa waxba looma sheegayo.
desk-pen-other = { $name } iyo qofkan ayaa fariimo is-weydaarsanaya. Waad la akhrin kartaa, qoraalna waad uga tegi kartaa.
desk-pen-closed = Kiiskani waa xiran yahay. Haddii qofku mar kale soo qoro, kiis cusub ayaa la furayaa haddii loo baahdo.

## A case: notes, risk, release, close

desk-notes-title = Qoraallo gaar ah
desk-notes-none = Weli qoraal ma jiro.
desk-note-label = Qoraal cusub oo loogu talagalay asxaabta shaqada
desk-note-button = Kaydi qoraalka
# Where: beside that button.
desk-note-safe = Qofka weligeed looma diro
desk-grade-title = Beddel heerka halista
desk-grade-risk = Heerka cusub
desk-grade-reason = Sababta, erayo kooban
desk-grade-button = Beddel halista
desk-release-title = Kiiska safka ku celi
desk-release-text = Qofka waa loo sheegayaa, mashiinka ayaa mar kale jawaabaya, kiiskuna safka ayuu ugu jirayaa qof kale oo shaqada haya.
desk-release-button = Safka ku celi
desk-close-title = Xir kiiska
desk-close-text = Qofka waa loo sheegayaa, mashiinka ayaana mar kale jawaabaya.
desk-close-outcome = Sidee buu ku dhammaaday?
desk-close-button = Xir kiiska

## What was just done, or why it was not

desk-told-claimed = Hadda adigaa haya kiiska. Qofka waxaa loo sheegay in qof joogo.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = Hadda adigaa haya kiiska. Qofku wuxuu qoray STOP, markaa waxba looma sheegin.
# $name: the officer who was faster
desk-told-lost = Kiiskani wax yar kaa hor ayuu gacanta u galay { $name }.
desk-told-lost-gone = Wax yar kaa hor ayaa qof kale la wareegay kiiskan, ama waa la xiray.
desk-told-written = Fariintaadu way socotaa. Hoosteeda waxaad ka arki doontaa waxa ku dhaca.
desk-told-noted = Qoraalka waa la kaydiyey.
desk-told-released = Kiiska safka ayaad ku celisay. Mashiinka ayaa mar kale jawaabaya.
desk-told-closed = Kiiska waa la xiray.
desk-told-graded = Halista waa la beddelay.
desk-told-marked = Waa la tiriyey. Heerka oo keliya ayaa la kaydiyaa, ereyada marna lama kaydiyo: wuxuu muujinayaa halka kala-hufiddu wax ka baran karto.
desk-told-saved = Waa la kaydiyey.
desk-told-on = Heegan baad tahay.
desk-told-off = Heegan ma tihid. Hubi in qof kale heegan yahay.
desk-told-tested = Fariin tijaabo ah way socotaa. Haddii aanay hal daqiiqo gudaheed ku soo gaarin, wixii aad gelisay sax ma aha.
desk-told-password = Furahaaga cusub waa la kaydiyey. Meelaha kale oo dhan waa lagaa saaray.
desk-refused-empty = Wax la kaydiyo ama la diro ma jiraan: marka hore wax qor.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = Tani waa { $letters } xaraf; mar keliya ugu badnaan { $most } ayaa la diri karaa. Qaybo u dir.
desk-refused-reason = Erayo kooban ku sheeg sababta halista loo beddelayo.
desk-refused-risk = Dooro mid ka mid ah afarta heer ee halista.
desk-refused-mark = Fariin ka mid ah wada-hadalkan oo keliya ayaa la calaamadin karaa: khatar, walaac ama khatar ma jirto. Bogga dib u fur.
desk-refused-outcome = Dooro sida kiisku ku dhammaaday.
desk-refused-free = Kiiskan ma haysid, markaa waxba lama samayn. Marka hore la wareeg.
# $name: the officer who holds it
desk-refused-not-yours = Kiiskani wuxuu gacanta ugu jiraa { $name }, markaa waxba lama samayn. Weydiiso in safka lagu celiyo, ama qoraal uga tag.
desk-refused-closed = Kiiskani waa xiran yahay, markaa waxba lama samayn.
desk-refused-opted-out = Lama dirin: qofkani wuxuu qoray STOP. Isaga oo keliya ayaa dib u bilaabi kara.
# $why: a sentence of the program, in English
desk-refused = Tan lama samayn karin. { $why }

## Your own page

desk-me-title = Boggaaga
desk-me-shift = Heegankaaga
desk-me-shift-on = Heegan baad tahay: kiisaska degdegga ah waa laguugu yeerayaa.
desk-me-shift-off = Heegan ma tihid: cidina kuuma yeerayso.
desk-me-go-on = Heegan gal
desk-me-go-off = Heeganka dhammee
desk-me-page = Sida laguugu yeero
desk-me-page-text = Marka kiis degdeg yahay, waxaad helaysaa fariin leh xiriiriyaha kiiska, wax kalena kuma jiraan: magac ma leh, lambar ma leh, wax uu qof qorayna ma leh.
desk-me-channel = Halka yeeristu aaddo
desk-me-channel-telegram = Telegram
desk-me-channel-sms = SMS
desk-me-channel-none = Meelna: shaashaddan oo keliya ayaan eegaa
desk-me-address = Lambarka chat-kaaga Telegram ama lambarka telefoonka
desk-me-address-help = Telegram: lambarka chat-kaaga, tirooyin oo keliya; marka hore hal mar u qor bot-ka, haddii kale waxaa dhici karta inaanu kuu qori karin. SMS: ku bilow calaamadda + iyo koodka waddanka, tusaale +48 600 000 000. Waxaa loo isticmaalaa oo keliya in laguugu yeero.
desk-me-problem-telegram = Tani ma aha lambar chat oo Telegram: wuxuu leeyahay tirooyin oo keliya. Waxba lama kaydin.
desk-me-problem-sms = Tani ma aha lambar telefoon oo leh calaamadda + iyo koodka waddanka. Waxba lama kaydin.
desk-me-problem-none = Marka hore deji sida laguugu yeerayo.
desk-me-language = Luqadda miiska
desk-me-save = Kaydi
desk-me-test = Tijaabi
desk-me-test-text = Hadda isu dir yeeris tijaabo ah, si aad u ogaato inay ku soo gaarto.
desk-me-test-button = Dir tijaabo
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    Tijaabo ka timid miiska Aman: sidan ayaa laguugu yeeraa. Kiis ma jiro.
    { $link }
desk-me-password = Furahaaga sirta ah
desk-me-password-link = Beddel furaha

## When something cannot be done

desk-trouble-title-away = Miisku ma gaari karo kaydka xogta
desk-trouble-away = Hadda waxba lama akhrin karo, lamana kaydin karo. Fariimaha dadka weli waa la hayaa, midna ma lunto. Hal daqiiqo ka dib isku day mar kale. Haddii ay sii socoto, wac isuduwahaaga, kiisaska degdegga ahna u isticmaal qorshahaaga degdegga ah.
desk-trouble-typed = Tan lama dirin lamana kaydin. Nuqul ka qaado, ama mar kale isku day:
desk-trouble-again = Mar kale isku day
desk-trouble-back = Aad safka
desk-trouble-title-missing = Halkan waxba ma yaallaan
desk-trouble-missing = Bog ama kiis sidan ah ma jiro. Waxaa laga yaabaa in xiriiriyuhu aanu dhammayn, ama kiiska la saaray.
desk-trouble-title-forged = Foomkani hadda ma shaqaynayo
desk-trouble-forged = Waxba lama samayn. Boggu muddo dheer ayuu furnaa, ama foomku kama iman miiskan. Dib u noqo, bogga dib u fur, ka dibna mar kale samee.
desk-trouble-title-large = Tani aad bay u weyn tahay
desk-trouble-large = Waxba lama samayn: waxaa la soo diray wax ka badan inta miisku mar keliya qaato. Soo gaabi.
desk-trouble-title-refused = Tan lama samayn karin
desk-trouble-refused = Waxba lama beddelin. Aad safka oo isku day mar kale.
desk-trouble-title-broken = Wax baa cilladoobay
desk-trouble-broken = Waxba ma aadan beddelin. Cilladda waxaa loo qoray kooxdaada farsamada; u sheeg waqtiga. Haddii ay degdeg tahay, wac isuduwahaaga.
