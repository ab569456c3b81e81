### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### The bot is "mashine" ("boti" is a boat). Case kesi, claim chukua, hold shughulikia, release achilia, page wito, shift zamu; risk kiwango cha hatari, level ngazi.


## On every page

desk-name = Dawati la Aman
desk-skip = Nenda kwenye maudhui
# Where: for screen readers, the name of the menu on top.
desk-nav = Dawati
desk-nav-queue = Foleni
# Where: button on top.
desk-sign-out = Toka
# Where: behind the officer's own name on top.
desk-shift-on = zamuni
desk-shift-off = nje ya zamu
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] Kesi { $n } ya haraka inasubiri
   *[other] Kesi { $n } za haraka zinasubiri
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = Ujumbe mpya katika kesi { $tag }
desk-live-on = Mtandaoni
desk-live-off = Hakuna muunganisho: tunajaribu tena. Unachokiona huenda ni cha zamani.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = Sauti imewashwa
desk-sound-off = Sauti imezimwa
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = Sauti haifanyi kazi: bonyeza hapa
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = Kesi za haraka zinazosubiri: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = Ujumbe mpya katika mazungumzo haya
desk-unsent = Haukutumwa: hakuna muunganisho na dawati. Maneno yako bado yapo hapa. Jaribu tena baada ya muda mfupi.
desk-signed-out = Kipindi chako kimeisha, na ukurasa huu haujisasishi tena. Nakili ulichoandika, kisha ingia tena.
desk-changed = Kesi hii imebadilika katika dirisha lingine. Nakili ulichoandika, kisha pakia ukurasa upya.

## The banner when nobody can be called

desk-nobody-title = Hakuna aliye zamuni.
desk-nobody-text = Kesi ya haraka haitamfikia mtu yeyote sasa. Wanaoandika wanaambiwa ukweli kwamba hakuna anayeweza kujibu.
# Where: the button in that banner.
desk-nobody-button = Anza zamu
desk-uncallable-title = Uko zamuni, lakini huwezi kuitwa.
desk-uncallable-text = Kesi ya haraka itaonekana kwenye skrini hii tu.
desk-uncallable-link = Weka njia ya kukuita

## Signing in

desk-sign-in-title = Kuingia
desk-sign-in-login = Jina la kuingilia
desk-sign-in-password = Nenosiri
desk-sign-in-button = Ingia
desk-sign-in-help = Umesahau nenosiri? Mratibu wako anaweza kukupa jipya.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = Jina hili na nenosiri hili havilingani. Angalia yote mawili na ujaribu tena.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = Majaribio mengi yameshindikana kutoka hapa. Subiri { $minutes ->
    [one] dakika { $minutes }
   *[other] dakika { $minutes }
}, au ingia kutoka mahali pengine. Kama ni haraka, mpigie simu mratibu wako.
# Where: for screen readers, the name of the list of languages.
desk-languages = Lugha
desk-told-expired = Kipindi chako kiliisha kabla jambo hili halijafanyika, na hakuna kilichotumwa. Ingia na ulifanye tena.
desk-told-out = Umetoka.
desk-told-out-on-shift = Umetoka lakini bado uko zamuni: kesi za haraka zitaendelea kukuita. Ingia tena ili kumaliza zamu yako.
desk-bounce-title = Dawati linafunguliwa
desk-bounce-link = Endelea

## Choosing a password

desk-password-title = Chagua nenosiri lako mwenyewe
desk-password-one-time = Umeingia kwa nenosiri la mara moja ambalo mtu mwingine ameliona. Chagua lako mwenyewe sasa; kisha unaweza kuendelea.
# $shortest: a number of characters
desk-password-rules = Angalau herufi { $shortest }. Maneno manne au matano ambayo ni wewe tu ungeyaweka pamoja ni rahisi kukumbuka na vigumu kukisia. Usitumie nenosiri la huduma nyingine, na usimwambie mtu yeyote.
desk-password-old = Nenosiri lako la sasa
desk-password-old-one-time = Nenosiri la mara moja
desk-password-new = Nenosiri jipya
desk-password-again = Nenosiri jipya mara nyingine
desk-password-button = Hifadhi nenosiri
desk-password-differs = Manenosiri mawili mapya hayafanani. Andika yote mawili tena.
desk-password-short = Ni fupi mno: zinahitajika angalau herufi { $shortest }.
desk-password-long = Ni refu mno: zinaruhusiwa herufi 200 tu.
desk-password-simple = Lina herufi chache mno zinazotofautiana na ni rahisi kukisiwa. Chagua lingine.
desk-password-login = Jina lako la kuingilia lisiwe sehemu ya nenosiri.
desk-password-same = Nenosiri jipya lazima litofautiane na la zamani.
desk-password-wrong = Nenosiri la sasa si sahihi. Hakuna kilichobadilishwa.
desk-password-wait = Majaribio mengi yameshindikana. Subiri robo saa. Hakuna kilichobadilishwa.

## The queue

desk-queue-title = Kesi zilizo wazi
desk-queue-closed-title = Kesi zilizofungwa
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = Kesi zipi
desk-queue-empty-title = Hakuna kesi zilizo wazi.
desk-queue-empty-text = Hakuna anayemsubiri mtu sasa hivi. Ukurasa huu unaonyesha kesi mpya wenyewe; huhitaji kuupakia upya.
desk-queue-closed-empty = Bado hakuna kesi iliyofungwa.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] Kesi { $n } zaidi haijaonyeshwa. Itaonekana nyingine zikifungwa.
   *[other] Kesi { $n } zaidi hazijaonyeshwa. Zitaonekana nyingine zikifungwa.
}
# Where: counts above the list, each behind its number.
desk-count-free = hazishughulikiwi
desk-count-late = zimechelewa
# Where: before the names of the officers on shift.
desk-team = Walio zamuni:
desk-team-nobody = hakuna
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = wito wa kwanza
desk-rung-1 = wa akiba
desk-rung-2 = msimamizi wa timu
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = hawezi kuitwa
desk-you = Wewe
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = Kiwango cha hatari
desk-col-case = Kesi
desk-col-waiting = Muda wa kusubiri
desk-col-deadline = Mwisho wa muda
desk-col-opened = Ilifunguliwa
desk-col-holder = Anayeishughulikia
desk-col-outcome = Matokeo
desk-col-closed = Ilifungwa
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = imejibiwa
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = Chukua
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = Haandikiwi
desk-unknown-language = Lugha haijulikani
desk-unknown-country = Nchi haijulikani

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = chini ya dak 1
desk-span-minutes = dak { $m }
desk-span-hours = saa { $h } dak { $m }
desk-span-days = siku { $d } saa { $h }
# Where: the deadline. $span: one of the four above.
desk-due-left = Muda uliobaki: { $span }
desk-due-late = Imechelewa: { $span }
# Where: before the time of the deadline.
desk-due-at = Mwisho
desk-due-met = Ilichukuliwa kwa wakati
desk-due-missed = Ilichukuliwa kwa kuchelewa

## Words for ids

desk-risk-urgent = Haraka
desk-risk-high = Juu
desk-risk-medium = Wastani
desk-risk-low = Chini
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = Kujiua au kujidhuru
desk-category-violence-now = Ukatili sasa hivi
desk-category-sexual-violence = Ukatili wa kingono
desk-category-trafficking-control = Biashara ya watu au kudhibitiwa
desk-category-child-alone = Mtoto aliye peke yake
desk-category-missing-child = Mtoto aliyepotea
desk-category-kidnapping-threat = Utekaji au tishio lake
desk-category-travel-distress = Hatari safarini
desk-category-medical-emergency = Dharura ya kiafya
desk-category-forced-marriage = Ndoa ya kulazimishwa
desk-category-none = Anahitaji mtu
desk-channel-telegram = Telegram
desk-channel-sms = SMS
desk-channel-local = Ukurasa wa majaribio
desk-outcome-helped = Amesaidiwa hapa
desk-outcome-referred = Ameelekezwa kwenye huduma
desk-outcome-emergency-services = Huduma za dharura ziliitwa
desk-outcome-no-answer = Mtu hakujibu
desk-outcome-not-a-case = Si kesi: tahadhari isiyo ya kweli
desk-outcome-other = Jambo lingine
# Where: a mark on a message.
desk-level-danger = Hatari
desk-level-concern = Wasiwasi
desk-level-none = Hakuna hatari
desk-mark = Je, kuna ngazi isiyo sahihi?
desk-mark-as = Inapaswa kuwa:
desk-marked = Afisa aliweka alama: { $level }
desk-sent-queued = Unasubiri kutumwa
desk-sent-sending = Unatumwa
desk-sent-sent = Umetumwa
desk-sent-delivered = Umefika
desk-sent-read = Umesomwa
desk-sent-undelivered = Haukufika
desk-sent-dead = Haukutumwa: tumeacha kujaribu
desk-sent-withheld = Haukutumwa
desk-withheld-opted-out = mtu huyu aliandika STOP
desk-withheld-forgotten = mtu huyu aliomba kusahauliwa
desk-kind-choice = Alibonyeza kitufe
desk-kind-photo = Alituma picha
desk-kind-voice = Alituma ujumbe wa sauti
desk-kind-video = Alituma video
desk-kind-sticker = Alituma stika
desk-kind-location = Alituma mahali alipo
desk-kind-contact = Alituma namba ya mawasiliano
desk-kind-document = Alituma faili
desk-kind-blocked = Alituzuia
desk-kind-other = Alituma kitu ambacho dawati hili haliwezi kuonyesha
desk-author-person = Mtu
desk-author-bot = Mashine

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = Kesi { $tag }
desk-back = Foleni
desk-state-closed = Kesi hii imefungwa.
desk-held-by-you = Unaishughulikia kesi hii. Mashine iko kimya.
# $name: another officer
desk-held-by = { $name } anaishughulikia kesi hii. Mashine iko kimya.
desk-held-by-nobody = Hakuna anayeishughulikia kesi hii. Mashine inajibu.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = Hakuna anayeishughulikia kesi hii.
desk-jump = Andika jibu
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = Hapatikani

## A case: the hand-off package

desk-package-title = Tunachojua
desk-forgotten = Mtu huyu amesahauliwa kwa ombi lake mwenyewe. Alichoandika hakiwezi kusomwa tena, na hakuna kinachoweza kutumwa.
desk-cannot-text-long = Mtu huyu aliandika STOP: hatuwezi kumwandikia. Ni yeye tu anayeweza kuanza tena. Kama maisha yako hatarini, fikiria njia nyingine za kusaidia.
desk-blocked-us-long = Mtu huyu ametuzuia au hapatikani. Utakachoandika huenda kisimfikie.
desk-erase-requested = Mtu huyu aliomba kusahauliwa. Hilo hufanyika muda mfupi baada ya wewe kufunga kesi hii.
desk-told-nobody = Mtu huyu ameambiwa kwamba bado hakuna aliyeweza kujibu, na amepewa namba za kupiga.
desk-why-title = Kwa nini iliwekewa alama
# $n: how many older reasons are folded away
desk-why-more = Sababu za awali ({ $n })
desk-why-none = Hakuna sababu iliyohifadhiwa.
desk-intake-title = Majibu ya mtu huyu
desk-intake-none = Maswali matatu hayakujibiwa. Yote ni ya hiari.
desk-intake-safe-now = Je, ni salama kuandika sasa?
desk-intake-place = Yuko wapi
desk-intake-company = Yuko na nani
desk-answer-yes = Ndiyo
desk-answer-no = Hapana
desk-consent-title = Alichokubali mtu huyu
desk-consent-none = Bado hakuna kilichoulizwa.
desk-consent-keep = Kuhifadhi alichosema
desk-consent-show-officer = Kumwonyesha afisa
desk-consent-share = Kuipelekea huduma iliyotajwa
desk-consent-figures = Kuhesabu katika takwimu zisizo na majina
desk-consent-tracing = Kutafuta familia yake
desk-times-title = Nyakati
desk-raised = Kiwango cha hatari kilipopandishwa mwisho
desk-claimed = Ilichukuliwa

## A case: the talk and the reply

desk-talk-title = Mazungumzo
desk-talk-empty = Bado hakuna kilichoandikwa.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] Onyesha ujumbe { $n } wa awali
   *[other] Onyesha jumbe { $n } za awali
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = Jibu kwa mtu wa kesi { $tag } · { $spoken } · { $channel }
desk-reply-button = Mtumie mtu huyu
desk-reply-keys = Ctrl + Enter hutuma
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = Herufi: { $n } kati ya { $most }
desk-count-sms = Herufi: { $n } · SMS za kulipia: { $s }
desk-count-long = Ni ndefu mno: herufi { $n } kati ya { $most }. Tuma kwa sehemu.
desk-pen-free = Chukua kesi hii ili uandike. Kisha mtu huyu ataambiwa kwamba kuna mtu hapa, na mashine itanyamaza.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = Chukua kesi hii ili uishughulikie. Mtu huyu aliandika STOP, kwa hiyo haambiwi chochote.
desk-pen-other = { $name } anaandikiana na mtu huyu. Unaweza kusoma na kuacha maelezo.
desk-pen-closed = Kesi hii imefungwa. Mtu huyu akiandika tena, kesi mpya itafunguliwa ikihitajika.

## A case: notes, risk, release, close

desk-notes-title = Maelezo ya ndani
desk-notes-none = Bado hakuna maelezo.
desk-note-label = Maelezo mapya kwa wenzako
desk-note-button = Hifadhi maelezo
# Where: beside that button.
desk-note-safe = Hayatumwi kamwe kwa mtu huyu
desk-grade-title = Badilisha kiwango cha hatari
desk-grade-risk = Kiwango kipya
desk-grade-reason = Kwa nini, kwa maneno machache
desk-grade-button = Badilisha kiwango
desk-release-title = Achilia kesi
desk-release-text = Mtu huyu ataambiwa, mashine itajibu tena, na kesi itabaki kwenye foleni kwa ajili ya afisa mwingine.
desk-release-button = Achilia kesi
desk-close-title = Funga kesi
desk-close-text = Mtu huyu ataambiwa, na mashine itajibu tena.
desk-close-outcome = Iliishaje?
desk-close-button = Funga kesi

## What was just done, or why it was not

desk-told-claimed = Kesi ni yako. Mtu huyu ameambiwa kwamba kuna mtu hapa.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = Kesi ni yako. Mtu huyu aliandika STOP, kwa hiyo hakuambiwa chochote.
# $name: the officer who was faster
desk-told-lost = { $name } alichukua kesi hii muda mfupi kabla yako.
desk-told-lost-gone = Mtu mwingine alichukua kesi hii muda mfupi kabla yako, au ilifungwa.
desk-told-written = Ujumbe wako unatumwa. Chini yake utaona hali yake.
desk-told-noted = Maelezo yamehifadhiwa.
desk-told-released = Umeiachilia kesi. Mashine inajibu tena.
desk-told-closed = Kesi imefungwa.
desk-told-graded = Kiwango cha hatari kimebadilishwa.
desk-told-marked = Imehesabiwa. Ngazi tu huhifadhiwa, kamwe si maneno: inaonyesha mahali ambapo tathmini inapaswa kujifunza.
desk-told-saved = Imehifadhiwa.
desk-told-on = Uko zamuni.
desk-told-off = Zamu yako imeisha. Hakikisha kwamba mtu mwingine yuko zamuni.
desk-told-tested = Wito wa majaribio unatumwa. Usipofika ndani ya dakika moja, ulichoingiza si sahihi.
desk-told-password = Nenosiri lako jipya limehifadhiwa. Kila mahali pengine kipindi chako kimefungwa.
desk-refused-empty = Hakuna cha kuhifadhi wala kutuma: andika kitu kwanza.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = Ina herufi { $letters }; zinaweza kutumwa { $most } tu kwa mara moja. Tuma kwa sehemu.
desk-refused-reason = Eleza kwa maneno machache kwa nini kiwango cha hatari kinabadilika.
desk-refused-risk = Chagua kimoja kati ya viwango vinne vya hatari.
desk-refused-mark = Ni ujumbe wa mazungumzo haya tu unaoweza kuwekewa alama: hatari, wasiwasi au hakuna hatari. Pakia ukurasa upya.
desk-refused-outcome = Chagua jinsi kesi ilivyoisha.
desk-refused-free = Huishughulikii kesi hii, kwa hiyo hakuna kilichofanyika. Ichukue kwanza.
# $name: the officer who holds it
desk-refused-not-yours = { $name } anaishughulikia kesi hii, kwa hiyo hakuna kilichofanyika. Mwombe aiachilie, au acha maelezo.
desk-refused-closed = Kesi hii imefungwa, kwa hiyo hakuna kilichofanyika.
desk-refused-opted-out = Haukutumwa: mtu huyu aliandika STOP. Ni yeye tu anayeweza kuanza tena.
# $why: a sentence of the program, in English
desk-refused = Haikuwezekana. { $why }

## Your own page

desk-me-title = Ukurasa wako
desk-me-shift = Zamu yako
desk-me-shift-on = Uko zamuni: kesi za haraka zinakuita.
desk-me-shift-off = Hauko zamuni: hakuna anayekuita.
desk-me-go-on = Anza zamu
desk-me-go-off = Maliza zamu
desk-me-page = Jinsi unavyoitwa
desk-me-page-text = Kesi ikiwa ya haraka, unapata ujumbe wenye kiungo cha kesi hiyo na hakuna kingine: si jina, si namba, wala chochote ambacho mtu aliandika.
desk-me-channel = Wito unakwenda wapi
desk-me-channel-telegram = Telegram
desk-me-channel-sms = SMS
desk-me-channel-none = Hakuna mahali: ninaangalia skrini hii tu
desk-me-address = Telegram chat id yako au namba ya simu
desk-me-address-help = Telegram: namba ya gumzo lako, tarakimu tu; mwandikie mashine mara moja kwanza, la sivyo huenda haitaruhusiwa kukuandikia. SMS: pamoja na alama ya kujumlisha na msimbo wa nchi, kama +48 600 000 000. Hutumika kukuita tu.
desk-me-problem-telegram = Hii si Telegram chat id: huwa na tarakimu tu. Hakuna kilichohifadhiwa.
desk-me-problem-sms = Hii si namba ya simu yenye alama ya kujumlisha na msimbo wa nchi. Hakuna kilichohifadhiwa.
desk-me-problem-none = Weka kwanza njia ya kukuita.
desk-me-language = Lugha ya dawati
desk-me-save = Hifadhi
desk-me-test = Jaribio
desk-me-test-text = Jitumie wito sasa, ili ujue kwamba unafika.
desk-me-test-button = Tuma wito wa majaribio
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    Jaribio kutoka dawati la Aman: hivi ndivyo unavyoitwa. Hakuna kesi.
    { $link }
desk-me-password = Nenosiri lako
desk-me-password-link = Badilisha nenosiri

## When something cannot be done

desk-trouble-title-away = Dawati haliwezi kufikia hifadhidata yake
desk-trouble-away = Hakuna kinachoweza kusomwa wala kuhifadhiwa sasa hivi. Ujumbe wa watu bado unahifadhiwa, na hakuna unaopotea. Jaribu tena baada ya dakika moja. Hali ikiendelea, mpigie simu mratibu wako, na utumie mpango wenu wa dharura kwa kesi za haraka.
desk-trouble-typed = Haya hayakutumwa wala kuhifadhiwa. Yanakili, au jaribu tena:
desk-trouble-again = Jaribu tena
desk-trouble-back = Nenda kwenye foleni
desk-trouble-title-missing = Hakuna kitu hapa
desk-trouble-missing = Hakuna ukurasa au kesi kama hiyo. Huenda kiungo hakijakamilika, au kesi iliondolewa.
desk-trouble-title-forged = Fomu hii si halali tena
desk-trouble-forged = Hakuna kilichofanyika. Ukurasa ulikuwa wazi kwa muda mrefu mno, au fomu haikutoka kwenye dawati hili. Rudi, pakia ukurasa upya na ujaribu tena.
desk-trouble-title-large = Ni kubwa mno
desk-trouble-large = Hakuna kilichofanyika: kilichotumwa ni zaidi ya kile dawati linaweza kupokea kwa mara moja. Kifupishe.
desk-trouble-title-refused = Haikuwezekana
desk-trouble-refused = Hakuna kilichobadilishwa. Nenda kwenye foleni na ujaribu tena.
desk-trouble-title-broken = Kuna hitilafu
desk-trouble-broken = Hakuna ulichobadilisha. Hitilafu imeandikwa kwa ajili ya timu yenu ya kiufundi; waambie saa ilipotokea. Kama ni haraka, mpigie simu mratibu wako.
