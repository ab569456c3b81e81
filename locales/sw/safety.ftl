### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### Short, warm, for a child: no "why", no "what happened", no blame, no method, no advice to confront, to meet or to hide.

danger-open-suicide-self-harm = Nimefurahi kwamba umeandika haya. Wewe ni wa thamani, na si lazima ubebe haya peke yako.
    .sms = Nimefurahi kwamba umeandika. Hauko peke yako.
danger-open-violence-now = Nimekusikia. Hili si kosa lako. Ukiweza, kaa karibu na watu unaowaamini.
    .sms = Nimekusikia. Hili si kosa lako. Ukiweza, kaa karibu na watu unaowaamini.
danger-open-sexual-violence = Asante kwa kuniambia. Si kosa lako. Wewe ndiye unayeamua unachotaka kusema.
    .sms = Asante kwa kuandika. Si kosa lako. Wewe ndiye unayeamua unachotaka kusema.
danger-open-trafficking-control = Asante kwa kuandika. Hakuna mtu anayeruhusiwa kushikilia hati zako au kukufungia ndani. Si kosa lako.
    .sms = Asante kwa kuandika. Hakuna mtu mwenye haki ya kukufanyia hivi. Si kosa lako.
danger-open-child-alone = Ni vizuri kwamba umeandika. Mtu wa umri wako hapaswi kuwa peke yake sasa. Ukiweza, kaa mahali penye mwanga na watu wengine.
    .sms = Ni vizuri kwamba umeandika. Ukiweza, kaa mahali penye mwanga na watu wengine.
danger-open-missing-child = Pole sana, hili linatia hofu kubwa. Saa za kwanza ni muhimu. Tafadhali piga simu sasa.
    .sms = Pole sana, hili linatia hofu. Saa za kwanza ni muhimu. Tafadhali piga simu sasa.
danger-open-kidnapping-threat = Ninalichukulia hili kwa uzito. Ukiweza, kaa na watu unaowaamini na usiende popote peke yako.
    .sms = Ninalichukulia hili kwa uzito. Ukiweza, kaa na watu unaowaamini.
danger-open-travel-distress = Ninalichukulia hili kwa uzito. Tafadhali piga simu sasa na useme mahali mlipo. Tunza chaji ya simu.
    .sms = Ninalichukulia hili kwa uzito. Tafadhali piga simu sasa na useme mlipo. Tunza chaji ya simu.
danger-open-medical-emergency = Tafadhali piga simu sasa. Sema mahali ulipo na kwamba ni dharura. Kaa na mgonjwa.
    .sms = Tafadhali piga simu sasa. Sema mahali ulipo na kwamba ni dharura.
danger-open-forced-marriage = Asante kwa kuniambia. Hakuna mtu anayeruhusiwa kukulazimisha kuolewa au kuoa. Hauko peke yako.
    .sms = Asante kwa kuandika. Hakuna mtu anayeruhusiwa kukulazimisha. Hauko peke yako.
danger-open-other = Asante kwa kuandika. Ninalichukulia hili kwa uzito. Hauko peke yako.
danger-open-safe-word = Nimeelewa. Si lazima ueleze chochote.
    .sms = Sawa. Si lazima ueleze chochote.

danger-numbers =
    Katika { $country } unaweza kupiga simu:
    { $numbers }
    .sms = { $numbers }
danger-numbers-unknown =
    Kama uko hatarini sasa, piga simu { $emergency }. Namba hii inafanya kazi katika nchi zote za Umoja wa Ulaya na nyingine nyingi.

    Uko nchi gani? Ukiniambia, naweza kukupa namba zaidi.
    .sms = { $emergency } inafanya kazi katika nchi zote za EU na nyingine nyingi. Uko nchi gani?

danger-person = Nimemwita mtu wa timu yetu. Atasoma ujumbe huu na atakuandikia hapa. Unaweza kuendelea kuandika.
    .sms = Nimemwita mtu wa timu yetu. Atakuandikia hapa.
danger-nobody = Mtu atasoma ujumbe huu. Sasa hivi hakuna mtu wa timu yetu aliye kazini, kwa hiyo tafadhali piga moja ya namba hizi ukiweza. Unaweza kuendelea kuandika hapa.
    .sms = Mtu atasoma ujumbe huu, lakini sasa hakuna aliye kazini. Tafadhali piga simu ukiweza.
danger-again = Nimeupeleka ujumbe huu pia. Hauko peke yako. Hali ikizidi kuwa mbaya, tafadhali piga simu { $emergency }.

care = Bado nipo hapa. Mtu anaitwa. Si lazima useme zaidi ya unavyotaka. Je, kuna kitu unachohitaji sasa hivi?
    .sms = Bado nipo hapa. Si lazima useme zaidi ya unavyotaka. Je, kuna kitu unachohitaji sasa?

concern-person = Ulichoandika ni muhimu. Mtu wa timu yetu atakisoma. Ukitaka, naweza kukuuliza maswali matatu mafupi ili usihitaji kueleza mara mbili. Unaweza kuruka kila swali.
    .sms = Ulichoandika ni muhimu. Mtu atakisoma. Unaweza kueleza zaidi ukitaka, au kuruka.

nobody-yet = Samahani. Bado hakuna mtu wa timu yetu aliyeweza kujibu. Tunaendelea kujaribu. Tafadhali usitusubiri kama uko hatarini.

corrected = Asante kwa kuniambia. Sikukuelewa vizuri. Mtu bado ataangalia kidogo, ili tusikose kitu. Ungependa kujua nini?
    .sms = Asante. Sikukuelewa vizuri. Ungependa kujua nini?

kind-emergency = Dharura
kind-police = Polisi
kind-ambulance = Gari la wagonjwa
kind-fire = Zimamoto
kind-child-helpline = Msaada kwa watoto
kind-missing-children = Watoto waliopotea
kind-child-protection = Ulinzi wa watoto
kind-uasc = Watoto walio peke yao
kind-guardianship = Walezi wa kisheria
kind-trafficking = Kupinga biashara ya watu
kind-domestic-violence = Ukatili nyumbani
kind-family-tracing = Kutafuta familia
kind-suicide-support = Mtu wa kuongea naye
kind-legal-help = Msaada wa kisheria

danger-assistant = Inaonekana huenda wewe au mtu mwingine yuko hatarini. Nimemwomba mtu asome ujumbe huu. Kama ni haraka, piga simu { $emergency }.
