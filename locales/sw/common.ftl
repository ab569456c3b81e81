### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### Words people send back stand in nlu/keywords/sw.yml: mtu, futa, ficha, lalamika, msaada, sitisha, anza, ndiyo, hapana.
### "acha" is never given as the word for STOP: people cry it out to an attacker.

welcome =
    Mimi ni Aman. Mimi ni mashine, si mtu. Hapa hakuna malipo. Ninajibu maswali kuhusu haki na msaada, na mtu halisi anaweza kuchukua nafasi yangu: andika "mtu".

    Kampuni inayobeba ujumbe huu inaweza kuona kwamba unatuandikia. Andika "futa", nasi tutafuta ulichoandika.
    .sms = Hii ni huduma ya habari inayojibu yenyewe. Andika MSAADA kwa mada, MTU kuongea na mtu, SITISHA kumaliza, FUTA kufuta yote.

welcome-back = Karibu tena. Unaweza kuniandikia tena.

greet = Habari. Ni vizuri kwamba unaandika. Ungependa kujua nini?

goodbye = Jitunze. Unaweza kuandika tena wakati wowote, hata usiku.

thanks = Karibu sana. Andika tena wakati wowote ukitaka.

yes-alone = Vizuri. Ungependa kujua nini? Unaweza kuuliza kwa maneno yako mwenyewe.

no-alone = Sawa. Nipo hapa ukihitaji kitu kingine. Kama sikukuelewa vizuri, andika kwa maneno mengine.

help = Unaweza kuniuliza kuhusu kuomba hifadhi, walezi, kutafuta familia, shule, afya, mahali pa kulala, hati, kazi na haki zako. Uliza kwa maneno yako mwenyewe au chagua:
    .sms = Uliza kwa maneno yako mwenyewe, au chagua namba:

help-emergency = Wakati wa dharura: { $emergency }.

insult = Inaonekana una hasira. Hakuna shida. Niambie unachohitaji, au andika "mtu" na mtu atasoma ujumbe huu.

out-of-scope = Siwezi kusaidia kwa hilo. Ninajua kuhusu haki na msaada kwa watu waliolazimika kuondoka nyumbani. Chagua mada au andika "mtu".

language-ask = Unataka lugha gani?

language-noted = Kuanzia sasa nitaandika kwa Kiswahili. Ungependa kujua nini?
    .sms = Kuanzia sasa nitaandika kwa Kiswahili. Swali lako ni nini?

country-ask = Uko nchi gani sasa? Ukiniambia, naweza kukupa namba sahihi. Si lazima kusema.
    .sms = Uko nchi gani sasa? Si lazima kusema.

country-noted = Asante. Nitatumia ninachojua kuhusu { $country }.

country-moved = Nimeelewa: sasa uko { $country }. Kuanzia sasa nitakupa namba za { $country }.

contacts-now = Kwa swali lako la awali:

contacts-none = Bado sina namba zilizohakikiwa za { $country }. Mtu anaweza kukutafutia: andika "mtu".

contacts = Mawasiliano:

contact-line = { $name }: { $numbers }
contact-line-hours = { $name }: { $numbers } ({ $hours })

contact-unchecked = haijahakikiwa karibuni

hours-always = usiku na mchana

received-photo = Nimepokea picha yako. Mimi ni mashine na siwezi kuitazama. Tafadhali niambie kwa maneno unachohitaji. Andika "mtu" kama ungependa mtu aitazame.
    .sms = Imepokelewa. Siwezi kuona picha. Tafadhali andika kwa maneno, au andika MTU.
received-voice = Nimepokea ujumbe wako wa sauti. Mimi ni mashine na siwezi kuusikiliza. Mtu ataangalia. Ukiweza, andika maneno machache.
    .sms = Imepokelewa. Siwezi kusikiliza sauti. Tafadhali andika maneno machache, au andika MTU.
received-video = Nimepokea video yako. Mimi ni mashine na siwezi kuitazama. Tafadhali niambie kwa maneno unachohitaji.
    .sms = Imepokelewa. Siwezi kutazama video. Tafadhali andika kwa maneno, au andika MTU.
received-sticker = Nimeona stika yako. Kama unataka kuniambia kitu, kiandike kwa maneno machache, au andika "mtu".
    .sms = Kama unataka kuniambia kitu, kiandike kwa maneno machache.
received-location = Nimepokea taarifa ya mahali ulipo. Mtu anaweza kuiona. Je, uko salama hapo? Unaweza kuandika kwa maneno machache.
    .sms = Nimepokea taarifa ya mahali ulipo. Mtu anaweza kuiona. Unaweza pia kuandika maneno machache.
received-contact = Nimepokea namba uliyotuma. Simwandikii mtu yeyote bila kukuuliza. Ungependa kufanya nini?
    .sms = Nimepokea namba uliyotuma. Simwandikii mtu yeyote bila kukuuliza.
received-document = Nimepokea hati yako. Mimi ni mashine na siwezi kuisoma. Usitume hati ambazo si lazima kuzionyesha. Niambie kwa maneno unachohitaji.
    .sms = Imepokelewa. Siwezi kusoma hati. Tafadhali andika kwa maneno, au andika MTU.
received-other = Nimepokea kitu ambacho siwezi kukisoma. Tafadhali kiandike kwa maneno, au andika "mtu".
    .sms = Siwezi kusoma hiki. Tafadhali andika kwa maneno, au andika MTU.

fallback-rephrase = Sijaelewa vizuri. Unaweza kusema kwa maneno mengine? Sentensi fupi inatosha.

fallback-choose = Bado sina uhakika. Je, ni mojawapo ya hizi?

fallback-person = Samahani, sijakuelewa vya kutosha. Nimemwomba mtu asome ujumbe wako. Atakujibu hapa.

topic-which = Swali lako linahusu nini?

sorry-machine = Samahani. Kuna kitu upande wetu hakifanyi kazi, na siwezi kujibu sasa. Ujumbe wako umehifadhiwa na mtu atausoma. Kama kuna hatari, piga simu { $emergency }.

    Mada hizi bado zinafanya kazi:
    .sms = Kama kuna hatari piga { $emergency }. Siwezi kujibu sasa. Ujumbe wako umehifadhiwa na mtu atausoma.
sorry-again = Bado siwezi kujibu mwenyewe. Nimehifadhi ujumbe huu pia. Mtu atausoma.

holding = Tumepokea ujumbe wako na tutajibu haraka iwezekanavyo. Kama kuna hatari, piga simu { $emergency }.

stop-ask = Je, ungependa nisikuandikie tena?
stopped = Sitakuandikia tena. Unaweza kuniandikia tena wakati wowote.
kept = Sawa. Hakuna kilichobadilishwa.

delete-ask = Je, nifute kila kitu ulichoandika hapa, lugha yako na nchi yako? Kikifutwa hakiwezi kurudishwa.
deleted = Kila kitu ulichoandika kinafutwa sasa, pamoja na ujumbe wangu pale programu hii inaporuhusu. Unaweza kuandika tena wakati wowote. Wakati huo sitakujua.
    .sms = Kila kitu kinafutwa sasa. Unaweza kuandika tena wakati wowote.
deleted-later = Mtu anashughulikia ujumbe wako kwa sababu huenda kuna mtu aliye hatarini. Anahitaji ulichoandika hadi kazi hiyo iishe. Kisha kila kitu kitafutwa.
    .sms = Mtu bado anashughulikia ujumbe wako. Kazi hiyo ikiisha, kila kitu kitafutwa.

hidden = Tayari. Tafadhali futa pia mazungumzo haya kwenye simu yako kama kuna mtu mwingine anayeitazama.

feedback-thanks = Asante kwa kuniambia.
feedback-sorry = Samahani kwamba hili halikusaidia. Sema kwa maneno mengine, au andika "mtu".

choice-ask-human = Kuongea na mtu
choice-help = Mada
choice-more = Zaidi
choice-yes = Ndiyo
choice-no = Hapana
choice-skip = Ruka
choice-stop-yes = Ndiyo, usiniandikie
choice-delete-yes = Ndiyo, futa yote
choice-keep = Hapana, acha ilivyo
choice-country = Nchi yangu
choice-start-intake = Eleza zaidi
choice-correct-us = Sikumaanisha hivyo
choice-hide = Ficha mazungumzo
choice-feedback-up = 👍
choice-feedback-down = 👎

command-start = Anza
command-help = Mada na ninachoweza kufanya
command-person = Nataka kuongea na mtu
command-language = Badilisha lugha
command-country = Badilisha nchi
command-delete = Futa nilichoandika
command-hide = Ondoa ujumbe wetu hapa
command-stop = Usiniandikie tena

choice-complain-now = Lalamika sasa
