### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### Terms: asylum = hifadhi; guardian = mlezi wa kisheria; lawyer = wakili; interpreter = mkalimani; papers = hati; EU = Umoja wa Ulaya.
### The words after "Andika:" are commands of nlu/keywords/sw.yml (mtu, futa, lalamika).

topic-asylum =
    Kama unaogopa kurudi katika nchi yako, unaweza kuomba ulinzi. Hii inaitwa hifadhi ya ukimbizi. Mahali pa kuomba panatofautiana kati ya nchi na nchi. Panaweza kuwa ofisi ya hifadhi, polisi au walinzi wa mpaka.

    Watakuuliza kwa nini uliondoka. Mazungumzo haya ndiyo mahojiano. Sema ukweli. Omba mkalimani unayemwelewa vizuri.

    Onyesha kila barua kwa wakili au mshauri mara moja. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Ukiogopa kurudi kwenu, unaweza kuomba hifadhi. Omba mkalimani. Onyesha kila barua kwa mshauri mara moja. Andika: mtu
    .label = Kuomba hifadhi
    .asked = kuhusu kuomba hifadhi na ulinzi
    .more =
        Katika nchi nyingi za Umoja wa Ulaya una haki hizi: maelezo ya sheria bila malipo ukiyaomba, mkalimani, mahojiano ya faragha, na mahakama inayoangalia tena kama jibu ni hapana. Muda wa kufanya hivyo mara nyingi ni mfupi.

        Kwa kawaida, lazima uombe katika nchi ya kwanza ya Umoja wa Ulaya unayoingia. Familia katika nchi nyingine ya Umoja wa Ulaya inaweza kubadilisha hili. Liseme kwenye mahojiano au kabla yake.

        Watu waliokimbia vita vya Ukraine wanaweza kupata ulinzi wa muda, wenye kanuni zake. Wakili au mshauri anaweza kukueleza kuhusu kesi yako.
    .source = Regulation (EU) 2024/1348, Arts. 8, 13, 15, 16, 67; Regulation (EU) 2024/1351, Arts. 17, 22, 25; EU4Ukraine, "EU extends temporary protection"; read 2026-11-22

topic-guardian =
    Mlezi wa kisheria ni mtu mzima anayelinda haki za mtoto asiye na wazazi karibu. Katika baadhi ya nchi anaitwa mwakilishi.

    Mlezi anakusaidia kupata mahali salama pa kuishi, shule, daktari, wakili na hati zako. Mlezi wako lazima akusikilize.

    Bado huna mlezi? Waambie wafanyakazi wa mahali unapoishi: "Nina umri chini ya miaka 18. Niko peke yangu. Nahitaji mlezi wa kisheria." Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Chini ya miaka 18 bila wazazi? Waambie wafanyakazi: niko peke yangu, nahitaji mlezi. Mlezi lazima akusikilize. Andika: mtu
    .label = Mlezi wa kisheria
    .asked = kuhusu mlezi wa kisheria wa mtoto
    .more =
        Katika nchi nyingi za Umoja wa Ulaya, mtoto aliye peke yake anayeomba hifadhi anapewa kwanza mtu mzima wa kumsaidia. Kisha lazima apate mlezi, kwa kawaida ndani ya siku 15 za kazi. Mlezi lazima akutane nawe na akuulize unachoona unahitaji.

        Muulize mlezi wako: Nitakupataje? Utakuja lini? Nani atanisaidia usipokuwepo?

        Mlezi hakujibu, au anakutendea vibaya? Iambie ofisi iliyomchagua, au wakili. Unaweza kuomba mlezi mwingine. Au andika: lalamika.
    .source = Convention on the Rights of the Child, Arts. 3, 12, 20, 22; Directive (EU) 2024/1346, Art. 27; Regulation (EU) 2024/1351, Art. 23; guardianstoolkit.eu, "Your mission"; read 2026-11-22

topic-family-tracing =
    Ni vigumu sana kutojua alipo mtu unayempenda. Msalaba Mwekundu na Hilali Nyekundu huwasaidia watu kutafuta familia zao. Msaada huu ni bure. Wanatunza kwa siri unachowaambia.

    Andika unachojua: majina kamili, tarehe za kuzaliwa, mahali pa mwisho, siku ya mwisho mliyowasiliana. Peleka kwenye ofisi ya karibu ya Msalaba Mwekundu au Hilali Nyekundu.

    Una umri chini ya miaka 18? Mwombe mtu mzima unayemwamini aende nawe. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Msalaba Mwekundu au Hilali Nyekundu hutafuta familia bure. Andika majina, tarehe za kuzaliwa, mahali na siku ya mwisho. Andika: mtu
    .label = Kutafuta familia
    .asked = kuhusu kutafuta ndugu waliopotea
    .more =
        Kutafuta kunaweza kuchukua muda mrefu. Wanakuambia mtu alipo tu kama mtu huyo anakubali.

        Trace the Face ni tovuti ya Msalaba Mwekundu kwa watu wanaotafuta familia. Inaonyesha tu picha yako na unayemtafuta. Haionyeshi jina lako wala mahali ulipo. Picha inawekwa na wafanyakazi wa Msalaba Mwekundu, si wewe.

        Kuwa na tahadhari: usiweke majina, picha na mahali wazi kwa kila mtu. Usimlipe mtu usiyemjua anayesema amepata familia yako.

        Je, kuna mtoto aliyepotea sasa? Tuandikie mara moja.
    .source = ICRC, Trace the Face, questions and answers; Belgian Red Cross, Missing persons; Restoring Family Links (Wikipedia: free of charge); CRC, Art. 22; read 2026-11-22

topic-family-reunification =
    Kama una hadhi ya ukimbizi au ulinzi mwingine, familia yako ya karibu huenda ikaweza kuja kuishi nawe. Serikali ya nchi ndiyo inayoamua.

    Katika nchi nyingi, familia ya karibu ni mume au mke wako, watoto wako walio chini ya miaka 18, na wazazi wa mtoto aliye chini ya miaka 18. Katika baadhi ya nchi hata ndugu wengine wanaweza kuja.

    Kila nchi ina kanuni zake na siku za mwisho. Muulize wakili au mshauri mara tu ukipata uamuzi wako. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Familia ya karibu huenda ikaweza kuja kwako. Kila nchi ina kanuni na siku ya mwisho. Muulize mshauri mapema. Andika: mtu
    .label = Kuungana na familia
    .asked = kuhusu kuiunganisha familia yako
    .more =
        Uliza: Nani katika familia yangu anaweza kuja? Wanahitaji hati gani? Wazipeleke wapi? Je, kuna siku ya mwisho?

        Kusanya pasipoti, vyeti vya kuzaliwa na vya ndoa, picha na jumbe. Kama hati hazipo, uliza ni kitu gani kingine kinakubalika. Mtu akitaka kipimo cha DNA, ongea na wakili kwanza.

        Mtoto peke yake katika Umoja wa Ulaya, na familia iko nchi nyingine ya Umoja huo? Iambie ofisi ya hifadhi sasa. Kesi yako inaweza kuhamia huko kama ni bora kwako.

        Msaada wa Umoja wa Mataifa ni bure. Usilipie ahadi.
    .source = UNHCR Help, "Family reunification" (global page) and "Online fraud schemes"; Regulation (EU) 2024/1351, Arts. 17, 25; read 2026-11-22

topic-age-assessment =
    Inauma watu wasipokuamini. Unaweza kusema: "Huu ndio umri wangu wa kweli. Sikubaliani."

    Katika nchi nyingi za Umoja wa Ulaya hawaruhusiwi kuamua kwa kukutazama tu. Hati zako na maneno yako yana uzito. Kipimo cha daktari, kwa mfano eksirei, kinaweza kuwa hatua ya mwisho tu. Bado isipokuwa wazi, lazima wakutendee kama mtoto.

    Mwambie mlezi wako au wakili mara moja. Omba uamuzi kwa maandishi. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Sema: huu ni umri wangu wa kweli, sikubaliani. Omba uamuzi kwa maandishi, uonyeshe kwa wakili au mlezi mapema. Andika: mtu
    .label = Uhakiki wa umri
    .asked = kuhusu kuhakikiwa umri wako
    .more =
        Kabla ya kipimo cha daktari, uliza: Kwa nini? Kinafanywaje? Nani ataona matokeo? Nikikataa itakuwaje? Katika Umoja wa Ulaya hakuna kipimo kinachoruhusiwa bila wewe kutaka. Lazima wewe au mlezi wako aulizwe kwanza.

        Tafuta uthibitisho wa umri wako: cheti cha kuzaliwa, hati ya shule, kadi ya chanjo. Picha ya hati pia inaweza kusaidia.

        Je, tarehe yako ya kuzaliwa imeandikwa vibaya? Omba kwa maandishi ibadilishwe. Uliza unawezaje kupinga, na hadi siku gani. Wakili anaweza kukueleza kuhusu kesi yako.
    .source = Regulation (EU) 2024/1348, Art. 25; EU Agency for Fundamental Rights (FRA), opinions on minimum age in asylum, and "Consent to age assessment"; read 2026-11-22

topic-legal-help =
    Wakili au mshauri wa sheria anakueleza sheria na anaweza kukusemea. Katika nchi nyingi, mawakili na mashirika kadhaa huwasaidia wakimbizi na watoto bure.

    Uliza kwanza: Ni bure? Mnaweza kuleta mkalimani? Mtatunza siri ninachosema?

    Leta kila barua pamoja na bahasha yake. Tarehe ni muhimu. Umepata jibu la "hapana"? Nenda siku hiyo hiyo. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Baadhi ya mawakili husaidia bure. Uliza: ni bure, ni siri, kuna mkalimani? Leta barua zote. Kumpata andika: mtu
    .label = Wakili
    .asked = kuhusu wakili au msaada wa kisheria
    .more =
        Katika nchi nyingi za Umoja wa Ulaya unaweza kuomba maelezo ya sheria bila malipo unaposubiri jibu la hifadhi. Ukienda mahakamani, omba wakili wa bure.

        Usitie saini usichokielewa. Omba nakala ya kila hati.

        Kuwa na tahadhari kama msaidizi anakuambia udanganye, anakupa fomu tupu utie saini, au anakuahidi "ndiyo" ya uhakika. Hakuna anayeweza kuahidi hivyo. Je, lazima ulipe? Omba bei kwa maandishi kwanza.

        Unaweza kubadilisha wakili. Msaidizi akikudanganya, andika: lalamika.
    .source = Regulation (EU) 2024/1348, Arts. 15, 16; Steps to Justice, "Legal advice and help with my refugee claim"; Belgian asylum office (CGRS), "Legal assistance"; IRAP legal information; read 2026-11-22

topic-school =
    Watoto wana haki ya kwenda shule. Watoto wakimbizi pia wana haki hii. Shule ya msingi inapaswa kuwa bure.

    Uliza kwenye shule ya karibu, ofisi ya manispaa, au wafanyakazi wa mahali unapoishi. Omba nafasi hata kama hati hazipo. Leta ulichonacho: kitambulisho, ripoti za shule, kadi ya chanjo.

    Omba masomo ya ziada ya lugha mpya. Shule imekataa? Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Watoto wana haki ya shule. Omba nafasi shule ya karibu au ofisi ya manispaa, hata kama hati hazipo. Kwa msaada andika: mtu
    .label = Shule
    .asked = kuhusu shule
    .more =
        Katika nchi nyingi za Umoja wa Ulaya, watoto walioomba hifadhi lazima wapate masomo ndani ya miezi miwili baada ya kuomba.

        Shule imekataa? Omba sababu kwa maandishi, na jina la mtu huyo. Kisha nenda kwenye ofisi ya elimu.

        Uliza shule inaweza kutoa nini: vitabu, chakula, basi, msaada wa gharama, mwalimu wa kusaidia.

        Je, una vyeti kutoka nyumbani? Uliza shule au ofisi ya elimu jinsi vinavyokubaliwa. Kwa chuo kikuu, uliza ofisi ya wanafunzi wa kigeni.
    .source = CRC, Arts. 2, 22, 28; European Commission, "Reception conditions" (Directive (EU) 2024/1346: schooling within two months); read 2026-11-22

topic-language-course =
    Lugha mpya inahitaji muda. Kila neno unalojifunza linakusaidia shuleni, kwa daktari, kazini na kwa marafiki.

    Miji, shule na mashirika mengi hutoa kozi. Watu wa kujitolea pia hufundisha. Kinachotolewa bure kinatofautiana kati ya nchi na nchi.

    Uliza kwenye ofisi ya manispaa, ofisi ya ajira au mahali unapoishi: Naweza kujiunga na kozi gani ya bure? Nani atamwangalia mtoto wangu wakati wa kozi? Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Uliza ofisi ya manispaa, ofisi ya ajira au shule kuhusu kozi ya lugha ya bure na malezi ya mtoto. Kwa msaada andika: mtu
    .label = Kozi ya lugha
    .asked = kuhusu kujifunza lugha
    .more =
        Katika nchi nyingi za Umoja wa Ulaya, watu wanaosubiri jibu la hifadhi lazima waweze kujiunga na kozi: lugha, maisha ya kila siku, au mafunzo ya kazi. Waulize wafanyakazi ni ipi iliyo wazi kwako.

        Vyeti vina viwango kama A2 au B1. Kabla ya kulipia mtihani, uliza unahitaji kiwango gani, na kwa ajili ya nini.

        Kwa daktari, wakili, shule au ofisi unaweza kuomba mkalimani. Omba unapopanga miadi. Jaribu kutomwachia mtoto atafsiri mambo mazito.
    .source = Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; Council of Europe, language toolkit for volunteers; read 2026-11-22

topic-health =
    Watoto wana haki ya matibabu. Katika nchi nyingi za Umoja wa Ulaya, watu walioomba hifadhi kwa kawaida hupata matibabu wanayohitaji. Kilicho bure kwa watu wazima kinatofautiana kati ya nchi na nchi.

    Uliza wafanyakazi wa mahali unapoishi, ofisi ya manispaa au kituo cha afya: Ninawezaje kumwona daktari? Je, nahitaji kadi? Omba mkalimani.

    Kama mtu hawezi kupumua, anatoka damu nyingi au haamki, piga namba ya dharura sasa.
    .sms = Mtu hawezi kupumua, anatoka damu nyingi au haamki? Piga namba ya dharura sasa. La sivyo, omba daktari kituo cha afya. Andika: mtu
    .label = Afya
    .asked = kuhusu daktari au dawa
    .more =
        Leta hati zako, makasha ya dawa zako na kadi ya chanjo. Mwambie daktari kuhusu mzio na magonjwa mengine.

        Uliza: Ninatumia dawa hii mara ngapi? Nani analipa? Nirudi lini?

        Je, una mimba? Nenda kliniki mapema. Unaweza kuomba daktari mwanamke. Kwa chanjo, uliza shule au kituo cha afya.

        Wamekurudisha bila kukuhudumia? Uliza sababu na mahali pengine unapoweza kwenda. Rudi au piga simu hali ikizidi kuwa mbaya. Mtu anaweza kukusaidia. Andika: mtu.
    .source = CRC, Art. 24; Directive (EU) 2024/1346, Art. 19, and the European Commission's page "Reception conditions"; read 2026-11-22

topic-mental-health =
    Baada ya vita, kukimbia au kusubiri kwa muda mrefu, watu wengi hulala vibaya, huota ndoto mbaya, au huhisi huzuni, hasira au hofu. Hizi ni hisia za kawaida. Wewe si dhaifu, na si kosa lako. Kwa watu wengi hali inakuwa nzuri kadiri muda unavyopita.

    Mambo madogo yanaweza kusaidia: kulala na kula kwa saa zilezile, kutembea, kucheza, kupumua polepole, kuongea na mtu unayemwamini.

    Si lazima ubebe haya peke yako. Mtu anaweza kukusikiliza. Andika: mtu.
    .sms = Kukosa usingizi na wasiwasi baada ya shida ni kawaida. Ongea na mtu unayemwamini. Hauko peke yako. Andika: mtu
    .label = Usingizi na hisia
    .asked = kuhusu usingizi, wasiwasi au huzuni
    .more =
        Hali haibadiliki? Je, ni vigumu kula, kulala, kujifunza au kuwatunza watoto wako? Mwone daktari. Omba mwanasaikolojia na mkalimani. Uliza nani atajua unachosema.

        Kwa wazazi: watoto wanaweza kulia zaidi, kuwa na hasira, au kukojoa kitandani. Kaa nao karibu. Fanya siku ziwe na utaratibu. Wape muda zaidi wakati wa kulala. Waache wacheze na kuchora.

        Kama ni mzigo mzito sana, au unahisi huwezi kubaki salama, usisubiri. Tuandikie, au piga namba ya nchi yako sasa.
    .source = helsenorge.no, "For those who have fled war"; WHO, Manual for the Health Care of Children in Humanitarian Emergencies, ch. 15; kindweb.org, "Mental health challenges"; read 2026-11-22

topic-shelter =
    Kila mtu anahitaji mahali salama pa kulala. Katika nchi nyingi za Umoja wa Ulaya, watu wanaoomba hifadhi kwa kawaida wana haki ya mahali pa kuishi tangu siku wanayoomba, kama hawawezi kulipia.

    Katika hali nyingine, uliza ofisi ya manispaa, ofisi ya ustawi wa jamii, Msalaba Mwekundu au Hilali Nyekundu. Kanuni zinatofautiana kati ya nchi na nchi. Uliza: Naweza kulala wapi usiku huu? Nani anaweza kunisaidia kupata makao?

    Una umri chini ya miaka 18 na uko peke yako, au huna mahali pa kulala usiku huu? Tuandikie sasa.
    .sms = Huna pa kulala usiku huu, au chini ya miaka 18 na peke yako? Tuandikie sasa. La sivyo uliza manispaa au Msalaba Mwekundu. Andika: mtu
    .label = Mahali pa kukaa
    .asked = kuhusu mahali pa kulala au kuishi
    .more =
        Katika kituo, waambie wafanyakazi unachohitaji: familia yako mahali pamoja, chumba cha wanawake, mlango unaofungika, pasipo ngazi. Katika Umoja wa Ulaya lazima waangalie mahitaji maalum.

        Unaweza kupoteza nafasi yako usipoishi hapo. Uliza kabla ya kuondoka.

        Hakuna anayeruhusiwa kudai kazi, kukugusa au hati zako ili upate kitanda.

        Chumba cha mtu binafsi? Usiende peke yako. Mwambie rafiki anwani. Omba kuona kitambulisho. Baki na pasipoti yako.

        Hali mbaya hapo? Mwambie msimamizi, au andika: lalamika.
    .source = Directive (EU) 2024/1346, Arts. 19, 20, and European Parliament summary (oeil, place tied to living there); UNHCR Help Moldova, information for children from Ukraine; InfoMigrants, staying safe from traffickers; read 2026-11-22

topic-food-and-money =
    Unaweza kuomba msaada wa chakula, nguo na vitu vya mtoto mchanga. Jaribu kwa wafanyakazi wa mahali unapoishi, ofisi ya manispaa, ofisi ya ustawi wa jamii, Msalaba Mwekundu au Hilali Nyekundu.

    Katika nchi nyingi za Umoja wa Ulaya, watu wanaosubiri jibu la hifadhi kwa kawaida hupata chakula, nguo, vitu vya usafi na pesa kidogo za mahitaji ya kila siku. Katika hali nyingine inatofautiana kati ya nchi na nchi.

    Msaada wa kweli ni bure. Hakuna anayeruhusiwa kudai pesa au upendeleo wowote ili upewe. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Omba chakula, nguo na pesa kwa ustawi wa jamii, Msalaba Mwekundu au Hilali Nyekundu. Msaada wa kweli ni bure. Andika: mtu
    .label = Chakula na pesa
    .asked = kuhusu chakula, nguo au pesa
    .more =
        Uliza: Naweza kupata nini kwa ajili ya mtoto wangu? Mnahitaji hati gani? Pesa zitakuja lini? Tunza barua na bili.

        Usimpe mtu yeyote namba ya siri ya kadi yako. UNHCR haiombi pesa kamwe. Ujumbe ukikutaka ulipe ili upate msaada, ni udanganyifu.

        Wamekataa, au wamepunguza pesa? Omba sababu kwa maandishi. Katika Umoja wa Ulaya unaweza kupinga. Uliza hadi siku gani.

        Je, kuna mtu anayekulazimisha kufanya kazi kwa sababu ya deni, au anayekutishia kwa deni hilo? Tuandikie.
    .source = Directive (EU) 2024/1346, Arts. 19, 29; European Commission, "Reception conditions"; UNHCR Help, "Online fraud schemes"; UNHCR Help Moldova, information for children; read 2026-11-22

topic-documents =
    Hati zako ni zako. Bosi, dereva au mwenye nyumba haruhusiwi kuzishikilia. Zitoe tu kwa ofisi za serikali, kama ofisi ya hifadhi, polisi au walinzi wa mpaka. Omba nakala au stakabadhi.

    Umepoteza hati? Iambie ofisi iliyokupa. Omba hati mpya, na karatasi inayosema kwamba ilipotea.

    Je, unaogopa serikali ya nchi yako? Ongea na wakili kabla ya kwenda kwenye ubalozi wake. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Umepoteza hati? Iambie ofisi iliyokupa, omba mpya. Weka picha za hati zote mahali salama. Kwa msaada andika: mtu
    .label = Hati
    .asked = kuhusu hati na vyeti
    .more =
        Piga picha za hati zote. Mtumie mtu unayemwamini.

        Kila mtoto ana haki ya kuandikishwa baada ya kuzaliwa. Peleka karatasi ya hospitali kwenye ofisi ya usajili. Nenda hata kama huna pasipoti. Wamekataa? Muulize mshauri.

        Kabla ya kulipia tafsiri, uliza: Nani lazima atafsiri? Nani analipa?

        Kwa akaunti ya benki au leseni ya udereva, uliza ni hati gani zinakubaliwa, na kwa muda gani.

        Usinunue hati. Hati za uongo zinaweza kudhuru kesi yako na wewe pia.
    .source = CRC, Art. 7; UNHCR Help Moldova, information for children; InfoMigrants (give papers only to state authorities); European Network on Statelessness, "Birth registration"; UNHCR Help Trinidad and Tobago, "Documents"; read 2026-11-22

topic-work =
    Kama unaruhusiwa kufanya kazi, na kuanzia umri gani, inatofautiana kati ya nchi na nchi. Uliza ofisi ya ajira, chama cha wafanyakazi au mshauri: Je, naruhusiwa kufanya kazi? Je, nahitaji kibali?

    Chini ya miaka 18: kazi haipaswi kuwa ya hatari, wala kukukosesha shule.

    Kama ulifanya kazi, unapaswa kulipwa. Katika Umoja wa Ulaya kila mfanyakazi ana haki hii, awe na hati au hana. Andika saa zako za kazi na jina la bosi wako. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Uliza ofisi ya ajira au chama cha wafanyakazi kama waruhusiwa kazi. Andika saa zako. Unapaswa kulipwa. Kwa msaada andika: mtu
    .label = Kazi
    .asked = kuhusu kazi na mshahara
    .more =
        Katika nchi nyingi za Umoja wa Ulaya, watu wanaosubiri jibu la hifadhi wanaruhusiwa kufanya kazi baada ya muda usiozidi miezi sita. Kuna hali za kipekee. Muulize mshauri.

        Kabla ya kuanza, omba mkataba unaoweza kuusoma: kazi gani, wapi, saa ngapi, pesa ngapi. Tunza nakala. Hifadhi jumbe na picha.

        Hujalipwa? Chama cha wafanyakazi, ofisi ya kazi au mshauri wa bure anaweza kusaidia. Huna hati? Kwanza waulize nani ataona jina lako.

        Je, bosi anachukua pasipoti yako, anakufungia ndani au anakutishia? Tuandikie sasa.
    .source = FRA, "Six points for workplace inspectors" (every worker has a right to be paid); ILO Conventions 138 and 182 (ILO page); Directive (EU) 2024/1346, Art. 17; read 2026-11-22

topic-job-offer-check =
    Hakuna anayeweza kuwa na uhakika kwa ujumbe tu. Hizi ni dalili za hatari:
    - Malipo ni makubwa sana kwa kazi rahisi.
    - Lazima ulipe kwanza, au utakuwa na deni kwao.
    - Wanataka pasipoti yako, au picha za mwili wako.
    - Lazima uje peke yako, usimwambie mtu, au uharakishe.
    - Hakuna mkataba unaoweza kuusoma.

    Dalili zikiwa nyingi, hatari ni kubwa zaidi. Usiamue peke yako. Usitume hati, picha wala pesa kwanza. Mtu anaweza kuiangalia pamoja nawe. Andika: mtu.
    .sms = Dalili za hatari: ulipe kwanza, utume pasipoti au picha, usimwambie mtu, haraka, hakuna mkataba. Usiamue peke yako. Andika: mtu
    .label = Kagua ofa ya kazi
    .asked = kama ofa ya kazi ni salama
    .more =
        Uliza kabla ya kukubali: Kampuni inaitwaje na iko wapi? Kazi gani, saa ngapi, malipo gani? Nitalala wapi? Naweza kuondoka nikitaka? Nani atabaki na pasipoti yangu?

        Tafuta mwenyewe namba ya kampuni na uulize kama ofa ni ya kweli. Wafanyakazi hawapaswi kulipa ili wapate kazi. Pasipoti yako inabaki kwako.

        Mwambie mtu unayemwamini unakwenda wapi na nani. Kubalianeni neno la siri la kutumia wakati wa hatari.

        Je, uko huko na huwezi kuondoka, au hati zako zimechukuliwa? Tuandikie sasa.
    .source = IOM, migrantinfo.iom.int, "Identify signs of human trafficking"; ILO, Definition of recruitment fees (workers must not pay); Blue Dot Hub (UNHCR, UNICEF), "Stay safe"; lovejustice.ngo, "Is that job offer real?"; read 2026-11-22

topic-safe-routes =
    Hakuna anayeweza kukuahidi njia salama. Hizi ni dalili za hatari:
    - Mtu anataka kushikilia pasipoti au simu yako.
    - Mtu anataka kukutenga na familia yako.
    - Lazima ulipe baadaye kwa kufanya kazi.
    - Lazima usimwambie mtu yeyote.

    Kwa baadhi ya watu kuna njia halali, kwa mfano kuungana na familia. Msaada wa Umoja wa Mataifa kwa hili ni bure. Kabla ya kwenda, muulize mshauri unahitaji hati gani. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Kabla ya safari, muulize mshauri kuhusu hati. Baki na pasipoti na simu yako. Mwambie mtu mpango wako. Andika: mtu
    .label = Safari salama zaidi
    .asked = kuhusu kusafiri kwa usalama
    .more =
        Njia halali kwa baadhi ya watu: kuungana na familia, makao mapya katika nchi nyingine, njia za kibinadamu, masomo, kazi. Nchi ndizo zinazoamua nani aje. UNHCR na IOM hawachukui pesa kamwe.

        Kuvusha kimagendo: mtu anachukua pesa kuwavusha watu mpaka kinyume cha sheria. Biashara haramu ya watu: mtu anatumia nguvu, uongo au vitisho ili kuwanyonya watu. La kwanza linaweza kugeuka kuwa la pili.

        Njiani: mtumie rafiki mpango wako na picha ya namba ya gari. Kaa na kundi. Kubalianeni neno la siri. Uko hatarini? Piga namba ya dharura.
    .source = UNHCR, Complementary pathways, "Humanitarian pathways"; movilidadsegura.org (UNHCR, IOM services are free); UNODC Sherloc, trafficking and smuggling; InfoMigrants and Blue Dot Hub, "Stay safe"; read 2026-11-22

topic-detention =
    Kama umezuiliwa, bado una haki. Unaweza kusema: Kwa nini niko hapa? Hadi lini? Nataka wakili. Nataka mkalimani. Nataka kuiambia familia yangu. Nataka kumwona daktari.

    Mtoto anaweza kuzuiliwa tu kama njia ya mwisho kabisa, na kwa muda mfupi zaidi. Mtoto ana haki ya wakili, ya kuwasiliana na familia, na ya kuomba mahakama iangalie.

    Usitie saini usichokielewa. Kama unaogopa kurudi katika nchi yako, sema. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Una haki. Omba wakili, mkalimani na sababu kwa maandishi. Usitie saini usichoweza kusoma. Kwa msaada andika: mtu
    .label = Kuzuiliwa
    .asked = kuhusu kuzuiliwa au kufungiwa
    .more =
        Katika nchi nyingi za Umoja wa Ulaya, kama uliomba hifadhi na umezuiliwa, lazima upewe sababu kwa maandishi, na mahakama lazima izikague haraka. Kwa kawaida watoto hawapaswi kuzuiliwa.

        Je, mtu unayemjua amezuiliwa? Andika jina kamili, tarehe ya kuzaliwa na mahali. Mpigie wakili au shirika la wakimbizi.

        Unataka kumtembelea? Uliza kituo kuhusu kanuni. Kama huna hati ya ukaazi, muulize wakili kabla ya kwenda huko.

        Muda wa kuzuiliwa unatofautiana kati ya nchi na nchi. Muulize wakili.
    .source = CRC, Art. 37; Directive (EU) 2024/1346, Arts. 11, 13; UNHCR, "Detention: advocating for decent conditions"; read 2026-11-22

topic-return =
    Hakuna mtu anayeruhusiwa kupelekwa katika nchi ambako atateswa au kupata madhara mengine makubwa sana. Hili linamlinda kila mtu, awe na hati au hana. Kama unaogopa kurudi, sema wazi, zaidi ya mara moja.

    Umepata barua? Tafuta siku ya mwisho ya kupinga. Mwonyeshe wakili leo.

    Je, wewe mwenyewe unataka kurudi nyumbani? Lazima iwe hiari yako. IOM inaweza kusaidia katika nchi nyingi. Kwanza uliza itaathirije kesi yako. Mtu anaweza kusaidia. Andika: mtu.
    .sms = Unaogopa kurudi? Sema wazi. Onyesha kila barua kwa wakili siku hiyo hiyo. Huenda muda ni mfupi. Kwa msaada andika: mtu
    .label = Kurudi kwenu
    .asked = kuhusu kurudi au kurudishwa kwenu
    .more =
        Kabla ya kukubali kurudi nyumbani, uliza: Je, ni salama huko kwangu na kwa watoto wangu? Nitapata msaada gani? Je, umeandikwa? Kesi yangu ya hifadhi itakuwaje? Naweza kurudi hapa baadaye? IOM inasema unaweza kubadilisha mawazo hadi siku ya kuondoka.

        Chini ya miaka 18? Kilicho bora kwako lazima kiwe cha kwanza. Omba mlezi wako na wakili kabla ya kutia saini.

        Je, barua yako ina marufuku ya kurudi? Muulize wakili itadumu muda gani na jinsi ya kupinga.

        Kanuni zinatofautiana kati ya nchi na nchi.
    .source = OHCHR, "The principle of non-refoulement under international human rights law"; IOM framework for assisted voluntary return; InfoMigrants, "How do the IOM voluntary returns work?"; CRC, Art. 3; read 2026-11-22

topic-violence-help =
    Mtu akikuumiza, kamwe si kosa lako. Una haki ya kuwa salama. Hujachelewa kamwe kuomba msaada.

    Wewe unachagua wa kumwambia na kiasi cha kusema. Unaweza kuomba daktari, mahali salama pa kukaa, mtu wa kuongea naye, au wakili. Unaweza kwenda polisi, lakini si njia pekee. Katika nchi nyingi unaweza kupata msaada bila wao.

    Je, uko hatarini sasa? Piga namba ya dharura. Mtu anaweza kukusaidia kuchagua. Andika: mtu.
    .sms = Hauko peke yako na una njia za kuchagua. Daktari, nyumba salama au wakili husaidia, ukitaka bila polisi. Andika: mtu
    .label = Msaada wa usalama
    .asked = kuhusu msaada wa kuwa salama
    .more =
        Wanaume na wavulana pia wanaweza kupata msaada. Uliza nyumba salama kama watoto wako wanaweza kuja nawe.

        Mwone daktari mapema. Msaada wa aina fulani hufaa zaidi siku za kwanza. Si lazima useme kila kitu.

        Katika nchi nyingi mahakama au polisi wanaweza kumwamuru mtu akae mbali nawe. Muulize wakili au shirika la wanawake.

        Chini ya miaka 18? Muulize msaidizi kwanza: Ni nani unalazimika kumwambia?

        Je, kuna mtu anayetazama simu yako? Andika: futa. Kisha futa pia mazungumzo haya kwenye simu yako.
    .source = UNHCR Help Thailand and Ukraine, "Gender-based violence"; Istanbul Convention, Arts. 18(4), 20, 22; Council of Europe Assembly, Doc. 12786 (protection orders); UNHCR, Working with men and boy survivors; read 2026-11-22

topic-child-marriage =
    Ni maisha yako, na unaweza kusema unachotaka. Ndoa inahitaji "ndiyo" ya hiari kutoka kwa wote wawili. Hakuna anayeruhusiwa kukulazimisha. Wataalamu wa Umoja wa Mataifa wanataka pasiwe na ndoa kabla ya miaka 18. Sheria inatofautiana kati ya nchi na nchi.

    Unaweza kuipenda familia yako na bado ukasema hapana, au si sasa. Hufanyi kosa lolote.

    Unaweza kumwambia mtu mzima unayemwamini: mwalimu, nesi, mlezi wako. Au simu ya msaada kwa watoto. Au mtu hapa. Andika: mtu.
    .sms = Unaweza kusema unachotaka maishani mwako. Hakuna anayeruhusiwa kukulazimisha kuolewa au kuoa. Kwa msaada andika: mtu
    .label = Ndoa na hiari
    .asked = kuhusu ndoa za mapema
    .more =
        Muulize msaidizi: Sheria ya hapa inasemaje? Unaweza kunifanyia nini? Utamwambia nani? Waombe waongee nawe kwanza, kabla ya familia yako.

        Mkataba wa Umoja wa Mataifa unasema: uchumba au ndoa ya mtoto haina nguvu ya kisheria. Muulize wakili hili lina maana gani kwako.

        Je, tayari umeolewa au umeoa? Bado una haki ya shule, daktari na wakili. Si kosa lako.

        Je, wewe ni mzazi? Unataka mtoto wako awe salama. Mtu anaweza kuongea nawe kuhusu njia nyingine.

        Je, itafanyika karibuni? Tuandikie sasa.
    .source = UDHR, Art. 16(2); CEDAW, Art. 16(2); CEDAW/CRC joint general recommendation 31 / general comment 18 (girlsnotbrides.org summary); gewalt-ist-nie-ok.at, "Forced marriage"; read 2026-11-22

topic-online-safety =
    Je, mtu anaomba picha zako, au anasema atazisambaza? Si kosa lako. Usilipe. Usitume nyingine. Usiendelee kujibu. Hifadhi jumbe. Kisha izuie na uiripoti akaunti hiyo. Mwambie mtu mzima unayemwamini.

    Je, mtu ameingia kwenye akaunti yako bila ruhusa? Badilisha nenosiri. Ondoa akaunti kwenye vifaa vingine vyote. Washa namba ya pili ya uthibitisho wa kuingia. Waonye marafiki zako.

    Si lazima utatue haya peke yako. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Usilipe na usitume nyingine. Hifadhi jumbe, kisha zuia na uripoti akaunti. Si kosa lako. Kwa msaada andika: mtu
    .label = Usalama mtandaoni
    .asked = kuhusu usalama mtandaoni
    .more =
        Take It Down ni huduma ya bure inayosaidia kuondoa picha za faragha za vijana. Huwatumii picha hiyo. Si lazima utoe jina lako.

        Dalili za udanganyifu: wanaomba pesa, namba ya uthibitisho au nenosiri. Wana haraka. Lazima uwe siri. UNHCR haiombi pesa kamwe.

        Unamjua mtu kwa mtandao tu? Huenda si yule anayesema. Usitoe anwani yako wala shule yako. Usiende peke yako kukutana naye.

        Weka akaunti yako ionekane kwa marafiki tu.
    .source = Meta, "Stop sextortion: teens" (Take It Down, NCMEC); UNHCR Help, "Online fraud schemes"; Tower Hamlets Crime Watch, hacked accounts; drustvo-kljuc.si, online safety; read 2026-11-22

topic-discrimination =
    Hakuna anayepaswa kukutendea vibaya zaidi kwa sababu ya unakotoka, rangi ya ngozi, lugha, dini, jinsia, ulemavu au unayempenda. Watoto wana haki hii katika kila nchi iliyotia saini Mkataba wa Haki za Mtoto.

    Kama uko salama, andika walichosema au walichofanya, tarehe, mahali na nani aliona. Hifadhi jumbe.

    Nchi nyingi zina ofisi ya usawa. Inaweza kukushauri. Mtu anaweza kukusaidia kuipata. Andika: mtu.
    .sms = Hakuna anayepaswa kukutendea vibaya kwa jinsi ulivyo. Andika tarehe, mahali na maneno. Ofisi ya usawa husaidia. Andika: mtu
    .label = Ubaguzi
    .asked = kuhusu ubaguzi au kutotendewa haki
    .more =
        Nchi zote za Umoja wa Ulaya lazima ziwe na ofisi ya usawa. Inawasaidia watu wanaotendewa vibaya kwa sababu ya rangi au asili yao. Nyingi pia husaidia kuhusu dini, jinsia, umri, ulemavu au mwelekeo wa kimapenzi. Uliza: Ni bure? Mtatumia jina langu?

        Shuleni unaweza kumwendea mwalimu mkuu au mshauri wa shule. Kuhusu nyumba, duka au kazi, uliza ofisi ya usawa au mshauri wa bure.

        Je, mtu anakutishia au anakuumiza? Piga namba ya dharura, au tuandikie sasa.
    .source = CRC, Art. 2; Equinet, "What are equality bodies?"; Directive 2000/43/EC, Art. 13; read 2026-11-22

topic-disability =
    Mtu mwenye ulemavu ana haki sawa na kila mtu. Watoto wenye ulemavu wana haki ya kusoma shuleni kwa msaada wanaohitaji.

    Waambie mapema wafanyakazi, daktari au shule unachohitaji: kiti cha magurudumu, pasipo ngazi, lugha ya ishara, chumba tulivu, muda zaidi, dawa.

    Unachoweza kupata kinatofautiana kati ya nchi na nchi. Uliza ofisi ya ustawi wa jamii: Kuna msaada gani? Nahitaji karatasi gani ya daktari? Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Waambie unachohitaji: kiti cha magurudumu, lugha ya ishara, chumba tulivu, muda. Uliza ofisi ya ustawi wa jamii. Andika: mtu
    .label = Ulemavu
    .asked = kuhusu ulemavu na msaada
    .more =
        Katika nchi nyingi za Umoja wa Ulaya, lazima waangalie mahitaji maalum ya kila mtu anayeomba hifadhi, kwa mfano kwa sababu ya ulemavu. Wasipokuuliza, waambie wewe mwenyewe.

        Leta karatasi za daktari na picha za vifaa au dawa. Kama huna, omba uchunguzi hapa.

        Omba habari kwa njia unayoweza kutumia: kusomewa kwa sauti, herufi kubwa, maneno rahisi, lugha ya ishara.

        Wamekataa? Omba sababu kwa maandishi, na jinsi ya kupinga. Vikundi vya watu wenye ulemavu mara nyingi wanajua njia.
    .source = Convention on the Rights of Persons with Disabilities, Arts. 2, 5, 24; Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; EUAA, "Disabilities"; read 2026-11-22

topic-turning-18 =
    Ukifika miaka 18 wewe ni mtu mzima kisheria katika nchi nyingi. Mlezi wako huenda akaacha kazi hiyo, huenda ukalazimika kuhama, na baadhi ya kanuni hubadilika. Inatofautiana kati ya nchi na nchi.

    Usisubiri siku yako ya kuzaliwa. Uliza mapema: Nitaishi wapi? Naweza kubaki shuleni? Nani atalipa? Hati zangu zitakuwaje? Nani atanisaidia basi?

    Baadhi ya nchi husaidia kwa muda zaidi. Omba kwa maandishi kabla ya kufika miaka 18. Mtu anaweza kukusaidia. Andika: mtu.
    .sms = Kabla ya miaka 18, uliza: nitaishi wapi, nitabaki shuleni, hati zangu zitakuwaje, nani atanisaidia? Uliza mapema. Andika: mtu
    .label = Kufika miaka 18
    .asked = kuhusu kufika miaka 18
    .more =
        Serikali za Baraza la Ulaya zilikubaliana: vijana wakimbizi wapate msaada zaidi kwa muda baada ya miaka 18, wa shule, makao, afya, kazi na ushauri. Muulize mlezi wako au mfanyakazi wa ustawi wa jamii jinsi inavyofanyika unapoishi.

        Muulize wakili kabla ya siku yako ya kuzaliwa: Je, kufika miaka 18 kunabadilisha kesi yangu ya hifadhi, au kuileta familia yangu hapa?

        Kusanya nakala za hati zote: shule, daktari, hifadhi, benki. Andika namba za simu za watu unaowaamini.
    .source = Council of Europe, Recommendation CM/Rec(2019)4 and guide "Turning 18 with confidence"; CRC, Art. 1; read 2026-11-22

topic-sexual-health =
    Maswali kuhusu mwili wako, hedhi, mapenzi au mimba ni ya kawaida. Huna haja ya kuona aibu.

    Daktari, nesi, mkunga au kliniki ya vijana wanaweza kuyajibu. Wanaweza kuongea nawe kuhusu kuzuia mimba, vipimo na maambukizi. Baadhi ya kliniki ni bure na hutunza siri.

    Uliza kwanza: "Je, mtamwambia mtu? Wazazi wangu?" Kanuni zinatofautiana kati ya nchi na nchi. Mtu anaweza kukusaidia kupata mahali pazuri. Andika: mtu.
    .sms = Unaweza kumuuliza nesi, daktari au kliniki ya vijana. Uliza kwanza: mtamwambia mtu? Kila nchi ina kanuni zake. Andika: mtu
    .label = Mwili na afya
    .asked = kuhusu mwili na afya ya siri
    .more =
        Unadhani huenda una mimba? Kipimo na daktari wanaweza kukuambia. Unaweza kwenda na mtu unayemwamini. Sheria kuhusu kutoa mimba inatofautiana kati ya nchi na nchi. Muda unaweza kuwa mfupi, kwa hiyo muulize daktari mapema.

        Baada ya ngono bila kinga, mwone daktari au nenda duka la dawa mapema. Msaada wa aina fulani hufanya kazi siku za kwanza tu.

        Kila mtu anastahili heshima, awe nani na ampende nani.

        Je, kuna mtu aliyekulazimisha? Si kosa lako. Andika: mtu.
    .source = CRC, Art. 24; CRC Committee, general comment 20 (2016), paras. 39, 59-61 (summary, safeabortionwomensright.org); UNFPA Moldova, Youth Klinic; UNHCR Help Ukraine; read 2026-11-22

topic-child-rights =
    Kila mtu aliye chini ya miaka 18 ana haki. Karibu nchi zote zimeahidi kuzilinda.

    Una haki ya kuwa salama, kuwa na familia yako kama ni vizuri kwako, kwenda shule, kumwona daktari, kucheza, na kutendewa kama watoto wengine. Hakuna anayeruhusiwa kukuumiza.

    Unaweza kusema unachofikiri watu wazima wanapoamua kuhusu wewe. Lazima wakusikilize. Kilicho bora kwako lazima kiwe cha kwanza. Unataka kuongea kuhusu hili? Andika: mtu.
    .sms = Chini ya miaka 18 una haki: kuwa salama, kusoma, kumwona daktari, kusikilizwa na watu wazima. Kuongea andika: mtu
    .label = Haki za mtoto
    .asked = kuhusu haki za watoto
    .more =
        Haki hizi zimeandikwa katika Mkataba wa Haki za Mtoto. Ni za watoto waliokimbia pia, wawe na hati au hawana.

        Unaweza kumuuliza mtu mzima: Kwa nini mmeamua hivi? Je, mliniuliza? Nani anaweza kuliangalia tena?

        Mtu mzima asipoheshimu haki zako, mwambie mtu unayemwamini. Nchi nyingi zina simu ya msaada kwa watoto na mtetezi rasmi wa haki za watoto. Mtetezi huyo anaangalia kama ofisi zinawatendea watoto vizuri. Mtu hapa anaweza kukusaidia kumpata.
    .source = CRC, Arts. 1, 2, 3, 6, 9, 12, 19, 22, 24, 28, 31; European Network of Ombudspersons for Children (via crinarchive.org and Wikipedia); Child Helpline International; read 2026-11-22

topic-complain =
    Unaruhusiwa kulalamika. Kulalamika hakutakunyima msaada wetu kamwe. Si lazima utoe jina lako.

    Je, ni kuhusu mtu wa Aman? Basi mtu mwingine tofauti atasoma malalamiko yako. Wasaidizi wanaojibu hapa hawawezi kuyasoma. Andika: lalamika.

    Je, ni kuhusu shirika lingine, kambi au mkalimani? Wanapaswa kuwa na njia salama ya kulalamika. Iulizie, au tuitafute pamoja nawe. Hakuna msaidizi anayeruhusiwa kukuomba pesa, kukugusa wala kudai upendeleo. Msaada ni bure.
    .sms = Unaweza kutuambia kilichoenda vibaya. Hutakosa msaada wetu. Mtu tofauti atasoma. Si lazima jina. Andika: lalamika
    .label = Kulalamika
    .asked = kuhusu kutoa malalamiko
    .more =
        Unaweza kuandika mengi au machache upendavyo. Inasaidia kusema: nani, wapi, lini, na unataka nini kibadilike. Huhitaji ushahidi ili utuambie.

        Mashirika ya misaada yanapaswa kuyapokea malalamiko na kukulinda. Waulize: Nani anasoma haya? Yatabaki siri? Nitapata jibu lini?

        Hakuna mfanyakazi wa misaada anayeruhusiwa kufanya ngono na mtu aliye chini ya miaka 18, wala kuiomba ili atoe msaada. Kamwe si kosa lako. Unaweza kutuambia.

        Uko hatarini sasa? Piga namba ya dharura.
    .source = Aman SAFEGUARDING (complaints about helpers); Core Humanitarian Standard, commitment 5; IASC six core principles; UNHCR Jordan, "Reporting fraud" (no impact on your case, anonymous); UNHCR Help Poland; read 2026-11-22

topic-emergency-numbers =
    Niambie uko nchi gani. Kisha nitakuonyesha namba za dharura na simu ya msaada kwa watoto ninazojua huko. Andika, kwa mfano: Niko Poland.

    Katika Umoja wa Ulaya namba moja ya dharura inafanya kazi katika kila nchi kwa polisi, gari la wagonjwa na zimamoto. Kupiga ni bure.

    Ukipiga, sema kwanza mahali ulipo. Kisha sema tatizo na lugha unayozungumza. Usikate simu. Uko hatarini sasa? Piga simu kwanza, kisha tuandikie.
    .sms = Andika uko nchi gani. Tutakutumia namba za huko. Ukipiga, sema kwanza mahali ulipo. Uko hatarini? Piga simu kwanza.
    .label = Namba za dharura
    .asked = kuhusu namba za dharura
    .more =
        Hifadhi namba hizo kwenye simu yako na uziandike kwenye karatasi.

        Huenda hawazungumzi lugha yako. Taja jina la lugha yako polepole. Tumia maneno mafupi: msaada, moto, mtoto, damu. Taja barabara, au unachokiona. Ukipiga upya huenda ukasubiri zaidi, kwa hiyo baki kwenye simu.

        Simu ya msaada kwa watoto ni ya watoto na vijana. Unaweza kuongea kuhusu jambo lolote. Nyingi pia zina njia ya kuandikiana.

        Nchi nyingi za Ulaya zina simu ya bure kwa watoto waliopotea.
    .source = European Commission, "112 Day" (free, anywhere in the EU); asklily.org.uk, "European emergency number" (what to say); Missing Children Europe, "116 000"; Child Helpline International; read 2026-11-22

topic-privacy =
    Mashine ndiyo inasoma ujumbe wako kwanza. Mtu, yaani mhudumu wa zamu, anausoma wakati huenda uko hatarini au unahitaji msaada, au unapoomba mtu.

    Hakuna mashine inayowaambia polisi, familia yako au ofisi yoyote kuhusu wewe. Kama maisha ya mtoto yako hatarini, huenda tukalazimika kumwambia mtu anayeweza kulinda. Tunajaribu kukuuliza kwanza.

    Telegram au kampuni ya simu yako inaweza kuona kwamba unatuandikia, na labda unachoandika. Kufuta ulichoandika, andika: futa.
    .sms = Mashine husoma kwanza; mtu husoma ukiomba au ukionekana hatarini. Kuokoa maisha huenda tukaambia wengine. Kampuni ya simu huuona. Kufuta: futa
    .label = Faragha
    .asked = nani anaweza kusoma unachoandika
    .more =
        Si lazima utuambie jina lako. Unaweza kuacha chochote bila kusema.

        Tunakuuliza kabla ya kupeleka habari zako kwa huduma nyingine. Unaweza kukataa. Bado tutakusaidia.

        "Futa" inafuta tunachohifadhi. Hatuwezi kufuta kinachohifadhiwa na Telegram au kampuni ya simu, au kilicho kwenye simu yako. Futa mazungumzo huko pia.

        Je, mtu mwingine anaweza kusoma simu yako? Ifunge kwa namba ya siri. Andika ukiwa peke yako.

        Ni mtu tu anayeweza kuamua kumwambia mwingine ili kulinda maisha. Mashine haiamui hivyo kamwe.
    .source = Aman SAFEGUARDING C6-C9, P1-P5, D1-D5; Telegram Privacy Policy, sections 3.3.1 and 6 (stored copy); a2oz.net, "Is a text message private?"; read 2026-11-22

topic-about-us =
    Mimi ni Aman. Mimi ni mashine, si mtu. Aman maana yake ni usalama. Ninajibu maswali ya familia na vijana waliolazimika kuondoka nyumbani kwao.

    Naweza kukueleza haki zako na kukuonyesha msaada katika nchi uliyoko. Naweza kukosea. Siamui kuhusu kesi yako. Mimi si polisi wala ofisi ya serikali.

    Watu wanafanya kazi pamoja nami. Unaweza kuomba mtu wakati wowote. Andika: mtu. Hatukuombi pesa kamwe.
    .sms = Mimi ni Aman, mashine. Nakueleza haki zako na pa kupata msaada. Hatukuombi pesa kamwe. Kuongea na mtu andika: mtu
    .label = Kuhusu Aman
    .asked = Aman ni nani au ni nini
    .more =
        Unaweza kuandika kwa lugha nyingi na kubadilisha lugha wakati wowote.

        Ninajaribu kujibu mara moja. Mtu anaweza kuhitaji muda zaidi. Kama kuna hatari, piga namba ya dharura kwanza.

        Siombi pesa. Kampuni ya simu yako inaweza kukutoza pesa kwa SMS.

        Si lazima useme jina lako. Unaweza kuuliza: Nani anasoma haya? Ni shirika gani linaloendesha Aman hapa?

        Je, kuna jibu lililokuwa na makosa? Niambie. Kufuta ulichoandika, andika: futa. Kulalamika, andika: lalamika.
    .source = Aman DESIGN ("what Aman is") and SAFEGUARDING C6, C10, P4; no outside claim; read 2026-11-22
