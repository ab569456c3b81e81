### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Where: the answer to a question about asylum, temporary protection, the interview or a refusal.
topic-asylum =
    Haddii aad ka baqayso inaad waddankaaga ku noqoto, waxaad codsan kartaa ilaalin. Taas waxaa la yiraahdaa magangelyo. Meesha laga codsado waddan walba way ku kala duwan tahay. Waxay noqon kartaa xafiiska magangelyada, booliska ama ilaalada xuduudda.

    Waxay ku weydiin doonaan sababta aad uga soo tagtay. Wada hadalkaas waa wareysiga. Runta sheeg. Codso turjubaan aad si fiican u fahamto.

    Warqad kasta isla markiiba tus qareen ama la-taliye. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Haddii aad ka baqayso inaad noqoto, magangelyo waad codsan kartaa. Turjubaan codso. Warqad kasta isla markiiba tus la-taliye. Qor: qof
    .label = Magangelyo
    .asked = magangelyo iyo ilaalin
    .more =
        Inta badan waddamada Midowga Yurub xuquuqdan ayaad leedahay: macluumaad sharci oo bilaash ah haddii aad codsato, turjubaan, wareysi gaar ah, iyo maxkamad mar kale eegta haddii laguu diido. Waqtigu badanaa waa gaaban yahay.

        Caadi ahaan waa inaad ka codsato waddanka ugu horreeya ee EU ee aad gasho. Qoys waddan kale oo EU ah jooga arrintaas wuu beddeli karaa. Wareysiga ama ka hor sheeg.

        Dadka ka cararay dagaalka Yukrayn waxay EU ka heli karaan ilaalin ku-meel-gaar ah oo xeerar u gaar ah leh. Kiiskaaga weydii qareen ama la-taliye.
    .source = Regulation (EU) 2024/1348, Arts. 8, 13, 15, 16, 67; Regulation (EU) 2024/1351, Arts. 17, 22, 25; EU4Ukraine, "EU extends temporary protection"; read 2026-11-22

# Where: the answer to a question about the guardian of a child without parents.
topic-guardian =
    Mas'uul (guardian) waa qof weyn oo u taagan xuquuqda ilmo aan waalidkiis la joogin. Waddamada qaarkood waxaa la yiraahdaa wakiil ama tutor.

    Mas'uulku wuxuu kaa caawiyaa meel nabad ah oo aad ku noolaato, dugsi, dhakhtar, qareen iyo waraaqahaaga. Waa inuu ku dhegeysto.

    Weli mas'uul ma haysatid? U sheeg shaqaalaha meesha aad ku nooshahay: "Waxaan ka yarahay 18. Keligay baan ahay. Mas'uul baan u baahanahay." Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Ma ka yar tahay 18, waalidna lama joogtid? U sheeg shaqaalaha: keligay baan ahay, mas'uul baan u baahanahay. Waa inuu ku dhegeysto. Qor: qof
    .label = Mas'uulka ilmaha
    .asked = mas'uulka ilmo keligiis ah
    .more =
        Inta badan waddamada Midowga Yurub (EU), ilmo keligiis ah oo magangelyo codsada marka hore qof weyn ayaa la siiyaa. Ka dib waa in mas'uul la siiyo, caadi ahaan 15 maalmood oo shaqo gudahood. Waa inuu kula kulmo oo ku weydiiyo waxaad u baahan tahay.

        Weydii: Sideen kuula soo xiriiraa? Goorma ayaad imanaysaa? Yaa i caawiya marka aad maqan tahay?

        Mas'uulku kuuma jawaabo, ama si xun buu kuula dhaqmaa? U sheeg xafiiska soo magacaabay ama qareen. Mas'uul kale waad codsan kartaa. Ama qor: cabasho.
    .source = Convention on the Rights of the Child, Arts. 3, 12, 20, 22; Directive (EU) 2024/1346, Art. 27; Regulation (EU) 2024/1351, Art. 23; guardianstoolkit.eu, "Your mission"; read 2026-11-22

# Where: the answer to a question about relatives one has lost contact with.
topic-family-tracing =
    Aad bay u adag tahay inaadan ogayn halka uu joogo qof aad jeceshahay. Laanqayrta Cas iyo Bisha Cas waxay dadka ka caawiyaan raadinta qoyskooda. Caawimadaasi waa bilaash. Waxaad u sheegto way qariyaan.

    Qor waxaad ogtahay: magacyada oo buuxa, taariikhda dhalashada, meeshii ugu dambaysay, maalintii ugu dambaysay ee aad xiriirteen. Gee xafiiska kuugu dhow ee Laanqayrta Cas ama Bisha Cas.

    Ma ka yar tahay 18? Qof weyn oo aad ku kalsoon tahay ka codso inuu ku raaco. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Laanqayrta Cas ama Bisha Cas ayaa qoyskaaga raadin kara, waa bilaash. Qor magacyo, dhalasho, meeshii iyo maalintii u dambaysay. Qor: qof
    .label = Raadi qoyskayga
    .asked = raadinta qoys la kala lumay
    .more =
        Raadintu waqti dheer ayay qaadan kartaa. Halka qofku joogo waxay kuu sheegaan oo kaliya haddii uu oggolaado.

        Trace the Face waa bogga internet ee Laanqayrta Cas ee dadka qoyskooda raadinaya. Wuxuu muujiyaa sawirkaaga iyo cidda aad raadinayso. Magacaaga iyo meeshaada ma muujiyo. Shaqaalaha ayaa sawirka geliya, adigu ma gelisid.

        Taxaddar: magacyo, sawirro iyo meelo si furan ha u dhigin. Ha siin lacag qof aanad aqoon oo leh qoyskaaga waan helay.

        Ilmo hadda ma la la'yahay? Isla markiiba noo soo qor.
    .source = ICRC, Trace the Face, questions and answers; Belgian Red Cross, Missing persons; Restoring Family Links (Wikipedia: free of charge); CRC, Art. 22; read 2026-11-22

# Where: the answer to a question about bringing known relatives here or joining them.
topic-family-reunification =
    Haddii aad haysato sharci qaxooti ama ilaalin kale, qoyskaaga dhow ayaa laga yaabaa inay kuu yimaadaan. Dawladda waddanka ayaa go'aansata.

    Inta badan waddamada, qoyska dhow waa ninkaaga ama xaaskaaga, carruurtaada ka yar 18, iyo waalidka ilmo ka yar 18. Waddamada qaarkood dad kalena way iman karaan.

    Waddan walba wuxuu leeyahay xeerar iyo maalin ugu dambaysa. Weydii qareen ama la-taliye isla marka go'aankaaga la ku siiyo. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Qoyska dhow waa laga yaabaa inay kuu yimaadaan. Waddan walba xeerar iyo maalin u dambaysa ayuu leeyahay. Dhakhso la-taliye u weydii. Qor: qof
    .label = Isku keen qoyska
    .asked = isku keenidda qoyskaaga
    .more =
        Weydii: Yaa qoyskayga ka iman kara? Waraaqo noocee ah ayay u baahan yihiin? Xaggee la geeyaa? Ma jirtaa maalin ugu dambaysa?

        Ururi baasaboorro, waraaqaha dhalashada iyo guurka, sawirro iyo fariimo. Haddii waraaqo maqan yihiin, weydii waxa kale ee la aqbalo. Haddii baaritaan DNA lagaa codsado, marka hore la hadal qareen.

        Ma tahay ilmo keligiis EU jooga, qoyskiisuna waddan kale oo EU ah joogo? Hadda u sheeg xafiiska magangelyada. Kiiskaaga halkaas waa loo wareejin karaa haddii ay kuu roon tahay.

        Caawimada UN waa bilaash. Ballanqaad lacag ha ku bixin.
    .source = UNHCR Help, "Family reunification" (global page) and "Online fraud schemes"; Regulation (EU) 2024/1351, Arts. 17, 25; read 2026-11-22

# Where: the answer to a question about a disbelieved or wrongly written age.
topic-age-assessment =
    Way ku xanuujisaa marka aan lagu rumaysan. Waxaad oran kartaa: "Tani waa da'dayda dhabta ah. Kuma raacsani."

    Inta badan waddamada Midowga Yurub, muuqaalkaaga oo kaliya laguma go'aamin karo. Waraaqahaaga iyo hadalkaaga waa la tixgeliyaa. Baaritaan caafimaad, sida raajo, waa tallaabada ugu dambaysa oo kaliya. Haddii aan weli la hubin, waa in sida ilmo laguula dhaqmo.

    Isla markiiba u sheeg mas'uulkaaga ama qareen. Go'aanka oo qoran codso. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Dheh: tani waa da'dayda dhabta ah, kuma raacsani. Go'aanka oo qoran codso, dhakhsona u tus qareen ama mas'uulka. Qor: qof
    .label = Qiimaynta da'da
    .asked = hubinta ama qiimaynta da'da
    .more =
        Baaritaan caafimaad ka hor weydii: Waa maxay sababtu? Sidee loo sameeyaa? Yaa arka natiijada? Maxaa dhacaya haddii aan diido? Midowga Yurub (EU) baaritaan laguguma samayn karo adigoo aan rabin. Marka hore waa in adiga ama mas'uulkaaga la weydiiyo.

        Raadi caddaynta da'daada: shahaadada dhalashada, warqad dugsi, kaarka tallaalka. Sawirka warqadda laftiisu wuu caawin karaa.

        Taariikhda dhalashada ma la khalday? Qoraal ku codso in la saxo. Weydii sida loo diido iyo maalinta ugu dambaysa. Kiiskaaga qareen ayaa kuu sharxi kara.
    .source = Regulation (EU) 2024/1348, Art. 25; EU Agency for Fundamental Rights (FRA), opinions on minimum age in asylum, and "Consent to age assessment"; read 2026-11-22

# Where: the answer to a question about lawyers, legal aid and what they cost.
topic-legal-help =
    Qareen ama la-taliye sharci ayaa sharciga kuu sharxa, wuuna ku matali karaa. Waddamo badan qareenno iyo hay'ado qaarkood qaxootiga iyo carruurta bilaash bay ku caawiyaan.

    Marka hore weydii: Ma bilaash baa? Turjubaan ma keeni kartaa? Waxaan kuu sheego ma qarinaysaa?

    Keen warqad kasta iyo baqshaddeeda. Taariikhuhu waa muhiim. Ma laguu diiday? Isla maalintaas tag. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Qareenno qaarkood waa bilaash. Weydii: ma bilaash baa, ma sir baa, turjubaan ma jiraa? Keen waraaqaha oo dhan. Si aad u hesho qor: qof
    .label = Qareen
    .asked = qareen ama caawimo sharci
    .more =
        Inta badan waddamada Midowga Yurub (EU) waxaad codsan kartaa macluumaad sharci oo bilaash ah inta aad jawaabta magangelyada sugayso. Haddii aad maxkamad tagto, qareen bilaash ah codso.

        Ha saxiixin wax aanad fahmin. Warqad walba nuqul ka codso.

        Ka taxaddar haddii caawiye kugu yiraahdo been sheeg, warqad madhan oo aad saxiixdo ku siiyo, ama "haa" la hubo kuu ballanqaado. Cidna taas ma ballanqaadi karto. Lacag ma bixinaysaa? Marka hore qiimaha oo qoran codso.

        Qareenka waad beddeli kartaa. Haddii caawiye ku khiyaaneeyo, qor: cabasho.
    .source = Regulation (EU) 2024/1348, Arts. 15, 16; Steps to Justice, "Legal advice and help with my refugee claim"; Belgian asylum office (CGRS), "Legal assistance"; IRAP legal information; read 2026-11-22

# Where: the answer to a question about school or kindergarten. After it the program adds the contacts of the person's country and the buttons of related topics.
topic-school =
    Carruurtu xaq bay u leeyihiin dugsi. Carruurta qaxootiga ahna xaqaas way leeyihiin. Dugsiga hoose waa inuu bilaash noqdo.

    Weydii dugsiga kuugu dhow, dawladda hoose, ama shaqaalaha meesha aad ku nooshahay. Boos codso xitaa haddii waraaqo kaa maqan yihiin. Keen waxaad haysato: warqad aqoonsi, natiijooyin dugsi, kaarka tallaalka.

    Luqadda cusub casharro dheeraad ah u codso. Dugsigu ma diiday? Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Carruurtu xaq bay u leeyihiin dugsi. Boos ka codso dugsiga kuu dhow ama dawladda hoose, xitaa waraaqo la'aan. Caawimo? Qor: qof
    .label = Dugsi
    .asked = dugsiga
    .more =
        Inta badan waddamada Midowga Yurub (EU), carruurta magangelyo codsatay waa in waxbarasho la siiyo laba bilood gudahood codsiga ka dib.

        Dugsigu ma diiday? Codso sababta oo qoran iyo magaca qofka. Ka dib tag xafiiska waxbarashada.

        Weydii waxa dugsigu bixin karo: buugaag, cunto, bas, caawimo kharash, macallin ku caawiya.

        Shahaadooyin dalkaaga ma ka haysataa? Weydii dugsiga ama xafiiska waxbarashada sida loo aqbalo. Jaamacadda, weydii xafiiska ardayda ajnabiga ah.
    .source = CRC, Arts. 2, 22, 28; European Commission, "Reception conditions" (Directive (EU) 2024/1346: schooling within two months); read 2026-11-22

# Where: the answer to a question about learning the country's language, certificates and interpreters in daily life.
topic-language-course =
    Luqad cusub waqti ayay u baahan tahay. Erey kasta oo aad barato wuxuu kaa caawinayaa dugsiga, dhakhtarka, shaqada iyo saaxiibbada.

    Magaalooyin, dugsiyo iyo hay'ado badan ayaa koorsooyin bixiya. Mutadawiciin ayaa sidoo kale wax dhiga. Waxa bilaashka ah waddan walba wuu ku kala duwan yahay.

    Ka weydii dawladda hoose, xafiiska shaqada ama meesha aad ku nooshahay: Koorso bilaash ah tee baan geli karaa? Yaa ilmahayga haya inta aan dhigto? Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Koorso luqad oo bilaash ah ka weydii dawladda hoose, xafiiska shaqada ama dugsiga. Weydii cidda ilmaha haysa. Caawimo: qor qof
    .label = Barashada luqadda
    .asked = barashada luqadda
    .more =
        Inta badan waddamada Midowga Yurub (EU), dadka jawaabta magangelyada sugaya waa inay geli karaan koorsooyin: luqad, nolol maalmeed ama tababar shaqo. Shaqaalaha weydii tan adiga kuu furan.

        Shahaadooyinku waxay leeyihiin heerar sida A2 ama B1. Imtixaan intaanad lacag ka bixin, weydii heerka aad u baahan tahay iyo waxaad ugu baahan tahay.

        Dhakhtarka, qareenka, dugsiga ama xafiis, turjubaan waad u codsan kartaa. Codso marka aad ballanta qabsanayso. Isku day inaan ilmo laga dhigin turjubaan arrimaha culus.
    .source = Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; Council of Europe, language toolkit for volunteers; read 2026-11-22

# Where: the answer to a question about doctors, medicine, vaccination, insurance and pregnancy care.
topic-health =
    Carruurtu xaq bay u leeyihiin daryeel caafimaad. Inta badan waddamada Midowga Yurub, dadka magangelyo codsaday caadi ahaan waxay helaan daryeelka ay u baahan yihiin. Waxa dadka waaweyn bilaash u ah waddan walba wuu ku kala duwan yahay.

    Ka weydii shaqaalaha meesha aad ku nooshahay, dawladda hoose ama xarun caafimaad: Sideen dhakhtar u arkaa? Kaar ma u baahanahay? Turjubaan codso.

    Haddii qof neefsan waayo, dhiig badan ka baxo ama miyir beelo, hadda wac lambarka gurmadka.
    .sms = Qof neefsan waayay, dhiig badan ka baxayo ama miyir la'? Hadda wac lambarka gurmadka. Haddii kale tag xarun caafimaad. Qor: qof
    .label = Caafimaad
    .asked = dhakhtar ama daawo
    .more =
        Keen waraaqahaaga, sanduuqyada daawada iyo kaarka tallaalka. Dhakhtarka u sheeg xasaasiyadda iyo cudurrada kale.

        Weydii: Immisa jeer baan qaataa? Yaa bixiya lacagta? Goorma ayaan soo noqdaa?

        Uur ma leedahay? Goor hore isbaar. Dhakhtarad waad codsan kartaa. Tallaalka, weydii dugsiga ama xarunta caafimaadka.

        Ma lagu celiyay? Weydii sababta iyo meel kale oo aad tagi karto. Haddii ay ka sii darto ku noqo ama wac. Qof ayaa kaa caawin kara. Qor: qof.
    .source = CRC, Art. 24; Directive (EU) 2024/1346, Art. 19, and the European Commission's page "Reception conditions"; read 2026-11-22

# Where: the answer to a question about sleep, sadness, worry and somebody to talk to. No diagnosis. Thoughts of dying are answered by triage, not here.
topic-mental-health =
    Dagaal, qax ama sugitaan dheer ka dib, dad badan hurdadu way ku adkaataa, riyooyin xun bay arkaan, ama waxay dareemaan murugo, cadho ama cabsi. Kuwani waa wax caadi ah. Ma tihid qof daciif ah, khaladkaagana ma aha. Dadka badankood waqtiga ayay la soo roonaadaan.

    Waxyaabo yaryar ayaa caawin kara: isku waqti seexo oo wax cun, dhaqdhaqaaq, ciyaar, si tartiib ah u neefso, la hadal qof aad ku kalsoon tahay.

    Qasab ma aha inaad keligaa culayskan qaaddo. Qof ayaa ku dhegeysan kara. Qor: qof.
    .sms = Hurdo xumo iyo welwel dhib ka dib waa caadi. La hadal qof aad ku kalsoon tahay. Keligaa ma tihid. Si aad qof ula hadasho qor: qof
    .label = Hurdo iyo dareen
    .asked = hurdada, welwelka ama murugada
    .more =
        Ma soo roonaan weyday? Cuntada, hurdada, waxbarashada ama daryeelka carruurta ma kugu adag tahay? Dhakhtar u tag. Codso cilmi-nafsi yaqaan iyo turjubaan. Weydii cidda ogaan doonta waxaad sheegto.

        Waalidka: carruurtu way sii ooyi karaan, way xanaaqi karaan, ama sariirta ku kaadin karaan. U dhowow. Maalmaha isku si ka dhig. Waqti badan sii marka ay seexanayaan. U daa inay ciyaaraan oo wax sawiraan.

        Haddii ay kugu badato, ama aad dareento inaanad nabad ahaan karin, ha sugin. Noo soo qor, ama hadda wac lambarka waddankaaga.
    .source = helsenorge.no, "For those who have fled war"; WHO, Manual for the Health Care of Children in Humanitarian Emergencies, ch. 15; kindweb.org, "Mental health challenges"; read 2026-11-22

# Where: the answer to a question about a place to sleep, a centre, a flat, or conditions there. A child alone tonight is answered by triage.
topic-shelter =
    Qof walba wuxuu u baahan yahay meel nabad ah oo uu seexdo. Inta badan waddamada Midowga Yurub, dadka magangelyo codsada caadi ahaan xaq bay u leeyihiin meel ay ku noolaadaan laga bilaabo maalinta ay codsadaan, haddii aanay iska bixin karin.

    Haddii kale, weydii dawladda hoose, xafiiska bulshada, Laanqayrta Cas ama Bisha Cas. Xeerarku waddan walba way ku kala duwan yihiin. Weydii: Caawa xaggee baan seexan karaa? Yaa guri iga caawin kara?

    Ma ka yar tahay 18 oo keligaa ma tahay, ama caawa meel ma haysatid? Hadda noo soo qor.
    .sms = Caawa meel aad seexato ma haysatid, ama keligaa oo 18 ka yar? Hadda noo soo qor. Haddii kale weydii dawladda hoose ama Laanqayrta Cas. Qor: qof
    .label = Meel la joogo
    .asked = meel la seexdo ama lagu noolaado
    .more =
        Xarunta dhexdeeda, shaqaalaha u sheeg waxaad u baahan tahay: qoyska oo meel wada jooga, qol dumar, albaab xirma, jaranjaro la'aan. Midowga Yurub (EU) waa inay eegaan baahiyaha gaarka ah.

        Booskaaga waad waayi kartaa haddii aanad ku noolayn. Weydii intaanad tegin.

        Cidna sariir uma beddelan karto shaqo, taabasho ama waraaqahaaga.

        Qol gaar ah? Keligaa ha tegin. Cinwaanka saaxiib u sheeg. Codso inaad aragto kaarka aqoonsiga. Baasaboorkaaga hayso.

        Xaalad xun? U sheeg maamulaha, ama qor: cabasho.
    .source = Directive (EU) 2024/1346, Arts. 19, 20, and European Parliament summary (oeil, place tied to living there); UNHCR Help Moldova, information for children from Ukraine; InfoMigrants, staying safe from traffickers; read 2026-11-22

# Where: the answer to a question about food, clothes, cash, benefits, baby things and bills.
topic-food-and-money =
    Waxaad codsan kartaa caawimo cunto, dhar iyo alaabta ilmaha. Weydii shaqaalaha meesha aad ku nooshahay, dawladda hoose, xafiiska bulshada, Laanqayrta Cas ama Bisha Cas.

    Inta badan waddamada Midowga Yurub, dadka jawaabta magangelyada sugaya caadi ahaan waxay helaan cunto, dhar, alaabta nadaafadda iyo xoogaa lacag maalmeed ah. Haddii kale waddan walba way ku kala duwan tahay.

    Gargaarka dhabta ah waa bilaash. Cidna lacag ama abaal kuma weydiisan karto. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Cunto, dhar iyo lacag caawimo ah weydii xafiiska bulshada, Laanqayrta Cas ama Bisha Cas. Gargaarka dhabta ah waa bilaash. Qor: qof
    .label = Cunto iyo lacag
    .asked = cunto, dhar ama lacag
    .more =
        Weydii: Maxaan ilmahayga u heli karaa? Waraaqo noocee ah baad u baahan tihiin? Goorma ayay lacagtu imanaysaa? Hayso waraaqaha iyo biilasha.

        Koodka kaarkaaga cidna ha siin. UNHCR weligeed lacag ma weydiisato. Haddii fariin kugu tiraahdo lacag bixi si aad gargaar u hesho, waa khiyaano.

        Ma lagu diiday, mise lacag baa lagaa jaray? Sababta oo qoran codso. Midowga Yurub (EU) waad ka doodi kartaa. Weydii maalinta ugu dambaysa.

        Qof ma kugu shaqaysanayaa dayn darteed, ama ma kuugu hanjabayaa? Noo soo qor.
    .source = Directive (EU) 2024/1346, Arts. 19, 29; European Commission, "Reception conditions"; UNHCR Help, "Online fraud schemes"; UNHCR Help Moldova, information for children; read 2026-11-22

# Where: the answer to a question about passports, certificates, cards, lost papers, translations. Papers taken by an employer or smuggler are answered by triage.
topic-documents =
    Waraaqahaaga adigaa iska leh. Madaxa shaqada, darawalka ama milkiilaha guriga kaama haysan karo. Sii oo kaliya xafiisyada dawladda, sida xafiiska magangelyada, booliska ama ilaalada xuduudda. Nuqul ama rasiidh ka codso.

    Warqad ma kaa luntay? U sheeg xafiiskii ku siiyey. Codso mid cusub, iyo warqad sheegaysa inay luntay.

    Ma ka baqaysaa dawladdaada? La hadal qareen intaanad safaaraddeeda tegin. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Warqad ma kaa luntay? U sheeg xafiiskii ku siiyey oo mid cusub codso. Sawirro waraaqahaaga meel nabad ah ku hayso. Caawimo: qor qof
    .label = Waraaqo
    .asked = waraaqaha iyo dukumentiyada
    .more =
        Waraaqaha oo dhan sawirro ka qaad. U dir qof aad ku kalsoon tahay.

        Ilmo kasta oo dhasha xaq buu u leeyahay in la diiwaangeliyo. Warqadda isbitaalka gee xafiiska diiwaangelinta. Tag xitaa haddii aanad baasaboor lahayn. Ma laguu diiday? Weydii la-taliye.

        Intaanad lacag turjumaad bixin, weydii: Yaa turjumaya? Yaa lacagta bixinaya?

        Akoon bangi ama liisan darawalnimo, weydii waraaqaha la aqbalo iyo muddada.

        Waraaqo ha iibsan. Waraaqo been ah kiiskaaga iyo adigaba way ku dhaawici karaan.
    .source = CRC, Art. 7; UNHCR Help Moldova, information for children; InfoMigrants (give papers only to state authorities); European Network on Statelessness, "Birth registration"; UNHCR Help Trinidad and Tobago, "Documents"; read 2026-11-22

# Where: the answer to a question about the right to work, contracts, wages and hours.
topic-work =
    Haddii laguu oggol yahay shaqo, iyo da'da laga bilaabo, waddan walba way ku kala duwan tahay. Weydii xafiiska shaqada, urur shaqaale ama la-taliye: Ma shaqayn karaa? Oggolaansho ma u baahanahay?

    Ka yar 18: shaqadu waa inaanay khatar ahayn, dugsigana kaa reebin.

    Haddii aad shaqaysay, waa in lacag lagu siiyo. Midowga Yurub dhexdiisa shaqaale kasta xaqaas ayuu leeyahay, waraaqo haysto ama yuusan haysan. Qor saacadahaaga iyo magaca madaxa shaqada. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Weydii xafiiska shaqada ama urur shaqaale inaad shaqayn karto. Qor saacadahaaga. Shaqadaada waa in lacag lagaa siiyo. Caawimo: qor qof
    .label = Shaqo
    .asked = shaqada iyo mushaharka
    .more =
        Inta badan waddamada Midowga Yurub (EU), dadka jawaabta magangelyada sugaya way shaqayn karaan ugu dambayn lix bilood ka dib. Waxaa jira kuwo ka reeban. Weydii la-taliye.

        Intaanad bilaabin, codso heshiis aad akhrin karto: shaqo noocee ah, xaggee, immisa saacadood, lacag intee ah. Nuqul hayso. Kaydso fariimo iyo sawirro.

        Lacag ma lagu siin waayay? Urur shaqaale, xafiiska shaqada ama la-taliye bilaash ah ayaa caawin kara. Waraaqo la'aan? Marka hore weydii cidda magacaaga arki doonta.

        Madaxu ma kaa qaatay baasaboorka, ma ku xiray ama ma kuu hanjabay? Hadda noo soo qor.
    .source = FRA, "Six points for workplace inspectors" (every worker has a right to be paid); ILO Conventions 138 and 182 (ILO page); Directive (EU) 2024/1346, Art. 17; read 2026-11-22

# Where: the answer to a question whether a job, contract, modelling or au-pair offer is real. A list of signs, never a yes or no.
topic-job-offer-check =
    Fariin keliya cidna kama hubsan karto. Kuwani waa calaamado digniin ah:
    - Lacagtu aad bay u badan tahay, shaqaduna way fudud tahay.
    - Marka hore waa inaad lacag bixiso, ama dayn baa kugu noqonaysa.
    - Waxay rabaan baasaboorkaaga ama sawirrada jirkaaga.
    - Waa inaad keligaa timaaddo, cidna u sheegin, ama degdegto.
    - Ma jiro heshiis aad akhrin karto.

    Calaamadaha markay bataan khatartuna way sii weynaataa. Keligaa ha go'aansan. Weli waraaqo, sawirro ama lacag ha dirin. Qof ayaa kula eegi kara. Qor: qof.
    .sms = Ka digtoonow haddii ay rabaan lacag hore, baasaboor, sawirro, sir, degdeg, ama heshiis la'aan. Keligaa ha go'aansan. Si loo hubiyo qor: qof
    .label = Hubi dalab shaqo
    .asked = in dalab shaqo uu ammaan yahay
    .more =
        Weydii intaanad haa oran: Waa maxay magaca iyo cinwaanka shirkaddu? Shaqo noocee ah, saacado iyo lacag intee ah? Xaggee baan seexanayaa? Ma bixi karaa markaan rabo? Yaa baasaboorkayga haya?

        Lambarka shirkadda adigu soo hel oo weydii in dalabku run yahay. Shaqo in la helo lacag laguma bixiyo. Baasaboorkaagu adiga ayuu kula jirayaa.

        Qof aad ku kalsoon tahay u sheeg meesha aad tegayso iyo cidda aad la socoto. Erey sir ah ku heshiiya, khatar darteed.

        Halkaas ma joogtaa oo ma bixi kartid, ama waraaqahaagii ma maqan yihiin? Hadda noo soo qor.
    .source = IOM, migrantinfo.iom.int, "Identify signs of human trafficking"; ILO, Definition of recruitment fees (workers must not pay); Blue Dot Hub (UNHCR, UNICEF), "Stay safe"; lovejustice.ngo, "Is that job offer real?"; read 2026-11-22

# Where: the answer to a question about travelling on, agents, drivers and corridors. A list of signs, never a yes or no, never how to cross a border in secret.
topic-safe-routes =
    Cidna waddo nabad ah kuuma ballanqaadi karto. Kuwani waa calaamado khatar ah:
    - Qof baa raba inuu baasaboorkaaga ama telefoonkaaga hayo.
    - Qof baa raba inuu qoyskaaga kaa kaxeeyo.
    - Waa inaad lacagta mar dambe shaqo ku bixiso.
    - Waa inaanad cidna u sheegin.

    Dadka qaarkood waxaa u jira waddooyin sharci ah, sida inay qoyskooda u tagaan. Caawimada UN ee arrintan waa bilaash. Intaanad tegin, weydii la-taliye waraaqaha aad u baahan tahay. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Intaanad safrin, weydii la-taliye waraaqaha aad u baahan tahay. Baasaboorka iyo telefoonka hayso. Qorshahaaga qof u sheeg. Qor: qof
    .label = Safar ka nabdoon
    .asked = safar nabdoon
    .more =
        Waddooyin sharci ah oo dadka qaarkood u furan: qoyska oo loo tago, dib-u-dejin, marinno bani'aadamnimo, waxbarasho, shaqo. Waddamada ayaa go'aansada cidda iman karta. UNHCR iyo IOM lacag kama qaataan.

        Tahriib: qof baa lacag ku qaata inuu dad si sharci-darro ah xuduud uga tallaabiyo. Ka ganacsiga dadka: qof baa xoog, been ama hanjabaad dad ku adeegsada. Midna wuxuu isu beddeli karaa kan kale.

        Jidka: saaxiib u dir qorshahaaga iyo sawirka taarikada gaariga. Koox la joog. Erey sir ah ku heshiiya. Khatar? Wac lambarka gurmadka.
    .source = UNHCR, Complementary pathways, "Humanitarian pathways"; movilidadsegura.org (UNHCR, IOM services are free); UNODC Sherloc, trafficking and smuggling; InfoMigrants and Blue Dot Hub, "Stay safe"; read 2026-11-22

# Where: the answer to a question about being held by police or immigration, and about visiting.
topic-detention =
    Haddii lagu hayo, weli xuquuq ayaad leedahay. Waxaad oran kartaa: Maxaa halkan la iigu hayaa? Ilaa goorma? Qareen baan rabaa. Turjubaan baan rabaa. Waxaan rabaa inaan qoyskayga u sheego. Waxaan rabaa inaan dhakhtar arko.

    Ilmo waxaa loo hayn karaa oo kaliya marka ugu dambaysa, muddada ugu gaaban. Wuxuu xaq u leeyahay qareen, la xiriirka qoyskiisa, iyo inuu maxkamad weydiisto.

    Ha saxiixin wax aanad fahmin. Haddii aad ka baqayso inaad waddankaaga ku noqoto, sheeg. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Xuquuq ayaad leedahay. Codso qareen, turjubaan iyo sababta oo qoran. Ha saxiixin wax aanad akhrin karin. Caawimo: qor qof
    .label = Haddii lagu xiro
    .asked = qof la hayo ama la xiray
    .more =
        Inta badan waddamada Midowga Yurub (EU), haddii aad magangelyo codsatay oo lagu hayo, waa in sababaha oo qoran lagu siiyo, maxkamadna dhakhso u hubiso. Carruurta caadi ahaan waa inaan la xirin.

        Qof aad taqaan ma la hayaa? Qor magaca oo buuxa, taariikhda dhalashada iyo meesha. Wac qareen ama hay'ad qaxooti.

        Ma rabtaa inaad booqato? Weydii xarunta xeerarka. Haddii aanad warqad deggenaansho haysan, weydii qareen intaanad tegin.

        Muddada ay noqon karto waddan walba way ku kala duwan tahay. Weydii qareenka.
    .source = CRC, Art. 37; Directive (EU) 2024/1346, Arts. 11, 13; UNHCR, "Detention: advocating for decent conditions"; read 2026-11-22

# Where: the answer to a question about going home, a deportation letter or fear of being sent back.
topic-return =
    Cidna looma diri karo waddan ay kula kulmi karto jirdil ama waxyeello kale oo aad u culus. Tani qof walba way ilaalisaa, waraaqo haysto ama yuusan haysan. Haddii aad ka baqayso inaad noqoto, si cad u sheeg, in ka badan hal mar.

    Warqad ma kuu timid? Ka fiiri maalinta ugu dambaysa ee diidmada. Maanta qareen tus.

    Adigu ma rabtaa inaad dalkaaga ku noqoto? Waa inay doorashadaada xorta ah noqoto. IOM waddamo badan way ku caawin kartaa. Marka hore weydii saamaynta ay kiiskaaga ku leedahay. Qof ayaa caawin kara. Qor: qof.
    .sms = Ma ka baqaysaa inaad noqoto? Si cad u sheeg. Warqad kasta isla maalintaas tus qareen. Waqtigu wuu yaraan karaa. Caawimo: qor qof
    .label = Dib u noqosho
    .asked = dib u noqosho ama in lagu celiyo
    .more =
        Intaanad haa oran, weydii: Aniga iyo carruurtayda ma noo nabad baa halkaas? Caawimo noocee ah ayaan helayaa? Ma qoran tahay? Kiiskayga magangelyada maxaa ku dhacaya? Mar dambe ma soo noqon karaa? IOM waxay leedahay fikirka waad beddeli kartaa ilaa maalinta aad tegayso.

        Ka yar 18? Waa in la hormariyo waxa kuu roon. Mas'uulkaaga iyo qareen codso intaanad saxiixin.

        Warqaddaada ma ku jiraa mamnuuc soo noqosho? Qareenka weydii muddada iyo sida loo diido.

        Xeerarku waddan walba way ku kala duwan yihiin.
    .source = OHCHR, "The principle of non-refoulement under international human rights law"; IOM framework for assisted voluntary return; InfoMigrants, "How do the IOM voluntary returns work?"; CRC, Art. 3; read 2026-11-22

# Where: the answer to a question where someone who is or was hurt finds help. No "what happened", no blame; the police are one choice among others. Danger now is answered by triage.
topic-violence-help =
    Haddii qof ku dhaawaco, weligeed khaladkaaga ma aha. Xaq baad u leedahay inaad nabad ku noolaato. Goor dambe ma aha in caawimo la weydiisto.

    Adigaa dooranaya cidda aad u sheegto iyo inta aad sheegto. Waxaad codsan kartaa dhakhtar, meel nabad ah oo aad joogto, qof aad la hadasho, ama qareen. Booliska waad u tagi kartaa, laakiin jidka keliya ma aha. Waddamo badan caawimo waad heli kartaa iyaga la'aantood.

    Hadda khatar ma ku jirtaa? Wac lambarka gurmadka. Qof ayaa doorashada kaa caawin kara. Qor: qof.
    .sms = Keligaa ma tihid, doorasho waad leedahay. Dhakhtar, guri nabad ah ama qareen ayaa caawin kara, boolis la socdo ama la'aantiis. Qor: qof
    .label = Caawimo badbaado
    .asked = caawimo si aad nabad u ahaato
    .more =
        Ragga iyo wiilashuna caawimo way heli karaan. Guriga nabadda weydii in carruurtaadu ku raaci karaan.

        Dhakhso dhakhtar u arag. Caawimada qaarkeed maalmaha ugu horreeya ayay ugu fiican tahay. Qasab ma aha inaad wax walba sheegto.

        Waddamo badan maxkamad ama boolis ayaa qof ku amri kara inuu kaa fogaado. Weydii qareen ama hay'ad haween.

        Ka yar 18? Marka hore caawiyaha weydii: Yaad ku qasban tahay inaad u sheegto?

        Qof ma eegaa telefoonkaaga? Qor: tirtir. Ka dib sheekadan telefoonkaaga ka tirtir.
    .source = UNHCR Help Thailand and Ukraine, "Gender-based violence"; Istanbul Convention, Arts. 18(4), 20, 22; Council of Europe Assembly, Doc. 12786 (protection orders); UNHCR, Working with men and boy survivors; read 2026-11-22

# Where: the answer to a question about marriage under 18 or an engagement arranged by the family. No blame of the family. A wedding about to be forced is answered by triage.
topic-child-marriage =
    Waa noloshaada, waxaad rabtana waad sheegi kartaa. Guurku wuxuu u baahan yahay "haa" xor ah oo labada qof ka timaadda. Cidna kuguma qasbi karto. Khubarada Qaramada Midoobay waxay ku baaqaan in aan la guursan 18 ka hor. Sharcigu waddan walba wuu ku kala duwan yahay.

    Qoyskaaga waad jeclaan kartaa, weliba waad oran kartaa maya, ama hadda maya. Wax xun ma samaynaysid.

    Waxaad u sheegi kartaa qof weyn oo aad ku kalsoon tahay: macallin, kalkaaliye, mas'uulkaaga. Ama khadka caawinta carruurta. Ama qof halkan jooga. Qor: qof.
    .sms = Noloshaada waxaad ka rabto waad sheegi kartaa. Cidna guur kuguma qasbi karto. Qof aad ku kalsoon tahay u sheeg. Caawimo: qor qof
    .label = Guur iyo oggolaansho
    .asked = guur da'da yar
    .more =
        Caawiye weydii: Maxay tahay sharciga halkan? Maxaad ii qaban kartaa? Yaad u sheegaysaa? Ka codso inuu marka hore adiga kula hadlo, qoyskaaga ka hor.

        Heshiis Qaramada Midoobay wuxuu leeyahay: doonista ama guurka ilmo xoog sharci ma leh. Qareen weydii waxa ay adiga kuu tahay.

        Hore ma laguu guuriyey? Weli xaq baad u leedahay dugsi, dhakhtar iyo qareen. Khaladkaaga ma aha.

        Waalid ma tahay? Waxaad rabtaa in ilmahaagu nabad qabo. Qof ayaa siyaabo kale kaala hadli kara.

        Ma dhow yahay? Hadda noo soo qor.
    .source = UDHR, Art. 16(2); CEDAW, Art. 16(2); CEDAW/CRC joint general recommendation 31 / general comment 18 (girlsnotbrides.org summary); gewalt-ist-nie-ok.at, "Forced marriage"; read 2026-11-22

# Where: the answer to a question about scams, hacked accounts, threats with pictures and strangers online.
topic-online-safety =
    Qof ma ku weydiinayaa sawirradaada, ama ma leeyahay waan baahinayaa? Khaladkaaga ma aha. Lacag ha bixin. Wax kale ha u dirin. Jawaabta jooji. Fariimaha kaydso. Ka dib xannib oo ka warbixi akoonka. Qof weyn oo aad ku kalsoon tahay u sheeg.

    Akoonkaaga ma la jabsaday? Furaha sirta beddel. Qalabka kale oo dhan ka bixi. Daar koodka labaad ee gelitaanka. Saaxiibbadaa u digo.

    Qasab ma aha inaad keligaa xalliso. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Lacag ha bixin, wax kalena ha dirin. Fariimaha kaydso, ka dib xannib oo ka warbixi. Khaladkaaga ma aha. Caawimo: qor qof
    .label = Badqabka internetka
    .asked = badqabka internetka
    .more =
        Take It Down waa adeeg bilaash ah oo caawiya in laga saaro internetka sawirrada gaarka ah ee dhallinyarada. Sawirka uma dirtid. Magacaaga uma baahnid inaad sheegto.

        Calaamadaha khiyaanada: waxay ku weydiistaan lacag, kood ama furaha sirta. Way degdegayaan. Waa inaad qariso. UNHCR weligeed lacag ma weydiisato.

        Qof ma ka taqaan internetka oo kaliya? Waxaa laga yaabaa inuusan ahayn kuu sheeganayo. Cinwaankaaga ama dugsigaaga ha siin. Keligaa ha la kulmin.

        Akoonkaaga ka dhig in saaxiibbo oo kaliya arki karaan.
    .source = Meta, "Stop sextortion: teens" (Take It Down, NCMEC); UNHCR Help, "Online fraud schemes"; Tower Hamlets Crime Watch, hacked accounts; drustvo-kljuc.si, online safety; read 2026-11-22

# Where: the answer to a question about racism and being treated worse.
topic-discrimination =
    Cidna waa inaanay si xun kuula dhaqmin sababtoo ah meesha aad ka timid, midabkaaga, luqaddaada, diintaada, jinsigaaga, naafonimo ama cidda aad jeceshahay. Carruurtu xaqan way ku leeyihiin waddan kasta oo saxiixay Heshiiska Xuquuqda Carruurta.

    Haddii aad nabad tahay, qor waxay yiraahdeen ama sameeyeen, taariikhda, meesha iyo cidda aragtay. Fariimaha hayso.

    Waddamo badan waxay leeyihiin xafiis sinnaanta u xilsaaran. Wuu kula talin karaa. Qof ayaa kaa caawin kara helitaankiisa. Qor: qof.
    .sms = Cidna waa inaanay ku takoorin waxaad tahay darteed. Qor taariikhda iyo meesha. Xafiis sinnaan ayaa caawin kara. Qor: qof
    .label = Takoor
    .asked = takoor ama dhaqan aan sinnayn
    .more =
        Dhammaan waddamada Midowga Yurub (EU) waa inay yeeshaan xafiis sinnaan. Wuxuu caawiyaa dadka lagu takooro midab ama asal. Qaar badan waxay sidoo kale ka caawiyaan diin, jinsi, da', naafonimo ama cidda qofku jecel yahay. Weydii: Ma bilaash baa? Magacayga ma isticmaalaysaan?

        Dugsiga waxaad u tagi kartaa maamulaha ama shaqaalaha bulshada. Guri, dukaan ama shaqo, weydii xafiiska sinnaanta ama la-taliye bilaash ah.

        Qof ma kuu hanjabayaa ama ma ku dhaawacayaa? Wac lambarka gurmadka, ama hadda noo soo qor.
    .source = CRC, Art. 2; Equinet, "What are equality bodies?"; Directive 2000/43/EC, Art. 13; read 2026-11-22

# Where: the answer to a question about disability, aids, special school and benefits.
topic-disability =
    Qofka naafada ahi wuxuu leeyahay xuquuqda dadka kale oo dhan. Carruurta naafada ah xaq bay u leeyihiin inay dugsi wax ku bartaan, iyagoo hela caawimada ay u baahan yihiin.

    Shaqaalaha, dhakhtarka ama dugsiga goor hore u sheeg waxaad u baahan tahay: kursiga naafada, jaranjaro la'aan, luqadda dhegoolaha, qol aamusan, waqti dheeraad ah, daawo.

    Waxaad heli karto waddan walba wuu ku kala duwan yahay. Weydii xafiiska bulshada: Caawimo noocee ah ayaa jirta? Warqad dhakhtar tee baan u baahanahay? Qof ayaa kaa caawin kara. Qor: qof.
    .sms = U sheeg shaqaalaha, dhakhtarka ama dugsiga baahidaada: kursi naafo, luqadda dhegoolaha, qol aamusan, waqti. Weydii xafiiska bulshada. Qor: qof
    .label = Naafonimo
    .asked = naafonimada iyo taageerada
    .more =
        Inta badan waddamada Midowga Yurub (EU), waa inay eegaan baahiyaha gaarka ah ee qof kasta oo magangelyo codsada, tusaale naafonimo darteed. Haddii aan cidi ku weydiin, adigu u sheeg.

        Keen waraaqaha dhakhtarka iyo sawirrada qalabka ama daawada. Haddii aanad haysan, halkan baaritaan ka codso.

        Codso in macluumaadka lagu siiyo si aad u isticmaali karto: cod lagu akhriyo, far waaweyn, ereyo fudud, luqadda dhegoolaha.

        Ma diideen? Codso sababta oo qoran iyo sida loo diido. Ururrada naafadu badanaa jidka way yaqaannaan.
    .source = Convention on the Rights of Persons with Disabilities, Arts. 2, 5, 24; Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; EUAA, "Disabilities"; read 2026-11-22

# Where: the answer to a question about what changes at the eighteenth birthday.
topic-turning-18 =
    Markaad 18 gaarto, inta badan waddamada sharcigu qof weyn ayuu kuu yaqaan. Mas'uulkaagu wuu joogsan karaa, waxaa laga yaabaa inaad guurto, xeerarka qaarkoodna way is beddelaan. Waddan walba way ku kala duwan tahay.

    Ha sugin maalinta dhalashadaada. Goor hore weydii: Xaggee baan ku noolaanayaa? Dugsiga ma sii joogi karaa? Yaa bixinaya? Waraaqahayga maxaa ku dhacaya? Yaa markaas i caawinaya?

    Waddamada qaarkood muddo dheer ayay caawiyaan. Qoraal ku codso intaanad 18 gaarin. Qof ayaa kaa caawin kara. Qor: qof.
    .sms = Intaanad 18 gaarin weydii: xaggee baan ku noolaan, dugsiga ma sii joogi karaa, waraaqahayga maxaa ku dhaca, yaa i caawin? Goor hore. Qor: qof
    .label = Markaad 18 gaarto
    .asked = markaad 18 jirsato
    .more =
        Dawladaha Golaha Yurub waxay ku heshiiyeen: qaxootiga dhallinyarada ah waa inay 18 ka dib muddo caawimo dheeraad ah helaan: dugsi, guri, caafimaad, shaqo iyo talo. Weydii mas'uulkaaga ama shaqaalaha bulshada sida ay tani uga shaqayso meesha aad ku nooshahay.

        Dhalashadaada ka hor qareen weydii: 18 gaariddu ma beddelaysaa kiiskayga magangelyada, ama keenidda qoyskayga?

        Ururi nuqullada waraaqaha oo dhan: dugsi, dhakhtar, magangelyo, bangi. Qor lambarrada dadka aad ku kalsoon tahay.
    .source = Council of Europe, Recommendation CM/Rec(2019)4 and guide "Turning 18 with confidence"; CRC, Art. 1; read 2026-11-22

# Where: the answer to a question about periods, puberty, contraception, pregnancy tests, infections and private clinics. Assault is answered by triage.
topic-sexual-health =
    Su'aalaha jirkaaga, caadada, jacaylka ama uurka waa wax caadi ah. Uma baahnid inaad xishooto.

    Dhakhtar, kalkaaliye, umuliso ama rugta caafimaadka dhallinyarada ayaa kaaga jawaabi kara. Waxay kaala hadli karaan ka hortagga uurka, baaritaanno iyo caabuqyo. Rugaha qaarkood waa bilaash, sirtana way hayaan.

    Marka hore weydii: "Cid ma u sheegaysaan? Waalidkay?" Xeerarku waddan walba way ku kala duwan yihiin. Qof ayaa kaa caawin kara helidda meel fiican. Qor: qof.
    .sms = Waxaad weydiin kartaa kalkaaliye, dhakhtar ama rugta dhallinyarada. Horta weydii: cid ma u sheegaysaan? Xeerarku way kala duwan yihiin. Qor: qof
    .label = Jirka iyo caafimaadka
    .asked = jirka iyo caafimaadka gaarka ah
    .more =
        Ma u malaynaysaa inaad uur leedahay? Baaritaan iyo dhakhtar ayaa kuu sheegi kara. Qof aad ku kalsoon tahay waad kaxaysan kartaa. Sharciga joojinta uurka waddan walba wuu ku kala duwan yahay. Waqtigu wuu yaraan karaa, markaa goor hore dhakhtar weydii.

        Galmo aan ka hortag lahayn ka dib, dhakhso u tag dhakhtar ama farmashi. Caawimada qaarkeed waxay shaqaysaa maalmaha ugu horreeya oo kaliya.

        Qof kasta waa in la ixtiraamo, cid kasta oo uu yahay iyo cid kasta oo uu jecel yahay.

        Qof ma ku qasbay? Khaladkaaga ma aha. Qor: qof.
    .source = CRC, Art. 24; CRC Committee, general comment 20 (2016), paras. 39, 59-61 (summary, safeabortionwomensright.org); UNFPA Moldova, Youth Klinic; UNHCR Help Ukraine; read 2026-11-22

# Where: the answer to a question what rights a child has.
topic-child-rights =
    Qof kasta oo ka yar 18 xuquuq ayuu leeyahay. Ku dhowaad waddamada oo dhan way ballanqaadeen inay ilaaliyaan.

    Xaq baad u leedahay inaad nabad ahaato, qoyskaaga la joogto haddii ay kuu roon tahay, dugsi tagto, dhakhtar aragto, ciyaarto, iyo in sida carruurta kale laguula dhaqmo. Cidna xaq uma laha inay ku dhaawacdo.

    Waxaad u malaynayso waad sheegi kartaa marka dadka waaweyn kuu go'aaminayaan. Waa inay ku dhegeystaan. Waa in la hormariyo waxa kuu roon. Ma rabtaa inaad ka hadasho? Qor: qof.
    .sms = 18 ka yar xuquuq baad leedahay: inaad nabad ahaato, wax barato, dhakhtar aragto, lagu dhegeysto. Si aad u hadasho qor: qof
    .label = Xuquuqda carruurta
    .asked = xuquuqda carruurta
    .more =
        Xuquuqdu waxay ku qoran tahay Heshiiska Xuquuqda Carruurta. Waxay sidoo kale u taallaa carruurta soo qaxday, waraaqo ha haystaan ama yaanay haysan.

        Qof weyn waad weydiin kartaa: Maxaad sidan u go'aamisay? Aniga ma i weydiisay? Yaa mar kale eegi kara?

        Haddii qof weyn xuquuqdaada ilaalin waayo, u sheeg qof aad ku kalsoon tahay. Waddamo badan waxay leeyihiin khadka caawinta carruurta iyo ombudsman carruureed, oo hubiya in xafiisyadu carruurta si fiican ula dhaqmaan. Qof halkan jooga ayaa kaa caawin kara helitaankooda.
    .source = CRC, Arts. 1, 2, 3, 6, 9, 12, 19, 22, 24, 28, 31; European Network of Ombudspersons for Children (via crinarchive.org and Wikipedia); Child Helpline International; read 2026-11-22

# Where: the answer to a question how to complain about staff, a camp, an organisation or Aman. A complaint takes a path of its own (SAFEGUARDING).
topic-complain =
    Cabasho waad samayn kartaa. Caawimadayada weligeed kaama joojinayso. Magacaaga uma baahnid inaad sheegto.

    Ma ku saabsan tahay qof Aman ka tirsan? Markaas qof gooni ah ayaa akhriya. Caawiyayaasha halkan ka jawaaba ma akhrin karaan. Qor: cabasho.

    Ma ku saabsan tahay hay'ad kale, xero ama turjubaan? Waa inay leeyihiin hab ammaan ah oo cabasho loo gudbiyo. Weydii, ama annaga ayaa kula raadinayna. Caawiye kuma weydiisan karo lacag, taabasho ama abaal. Caawimadu waa bilaash.
    .sms = Waxa khaldamay waad noo sheegi kartaa. Caawimada kaama joojinayso. Qof gooni ah ayaa akhriya. Magac looma baahna. Qor: cabasho
    .label = Cabasho
    .asked = cabasho samayn
    .more =
        Wax badan ama wax yar waad qori kartaa. Waxaa wax tara inaad sheegto: yaa, xaggee, goorma, iyo waxaad rabto in la beddelo. Caddayn uma baahnid si aad noogu sheegto.

        Hay'adaha gargaarku waa inay cabashada soo dhoweeyaan oo ay ku ilaaliyaan. Weydii: Yaa tan akhriya? Ma sir ahaanaysaa? Goorma ayaan jawaab helayaa?

        Shaqaale gargaar galmo lama samayn karo qof ka yar 18, kamana dalban karo si uu u caawiyo. Weligeed khaladkaaga ma aha. Waad noo sheegi kartaa.

        Hadda khatar ma ku jirtaa? Wac lambarka gurmadka.
    .source = Aman SAFEGUARDING (complaints about helpers); Core Humanitarian Standard, commitment 5; IASC six core principles; UNHCR Jordan, "Reporting fraud" (no impact on your case, anonymous); UNHCR Help Poland; read 2026-11-22

# Where: the answer to a question which number to call. After it the program adds the numbers of the country, or the question for the country.
topic-emergency-numbers =
    Ii sheeg waddanka aad joogto. Markaas waxaan ku tusayaa lambarrada gurmadka iyo khadka caawinta carruurta ee aan ka aqaan. Qor, tusaale: Booland ayaan joogaa.

    Midowga Yurub dhexdiisa hal lambar oo gurmad ah ayaa waddan walba uga shaqeeya booliska, ambalaaska iyo dab-damiska. Wicitaanku waa bilaash.

    Markaad wacdo, marka hore sheeg meesha aad joogto. Ka dib sheeg waxa dhacay iyo luqadda aad ku hadasho. Telefoonka ha dhigin. Hadda khatar ma ku jirtaa? Horta wac, ka dib noo soo qor.
    .sms = Qor waddanka aad joogto. Lambarrada ayaan kuu soo dirnaa. Markaad wacdo, horta sheeg meesha aad joogto. Khatar ma ku jirtaa? Horta wac.
    .label = Lambarrada gurmadka
    .asked = lambarrada gurmadka
    .more =
        Lambarrada telefoonka ku kaydso, warqadna ku qor.

        Waxaa laga yaabaa inaanay luqaddaada ku hadlin. Magaca luqaddaada si tartiib ah u sheeg. Ereyo gaaban isticmaal: caawimo, dab, ilmo, dhiig. Sheeg waddada, ama waxaad arki karto. Haddii aad mar kale wacdo, laga yaabee inaad sugto, markaa khadka ku sii jir.

        Khadka caawinta carruurta wuxuu u yahay carruurta iyo dhallinyarada. Wax kasta waad kala hadli kartaa. Qaar badan chat bay leeyihiin.

        Waddamo badan oo Yurub ah waxay leeyihiin khad bilaash ah oo carruurta la la'yahay.
    .source = European Commission, "112 Day" (free, anywhere in the EU); asklily.org.uk, "European emergency number" (what to say); Missing Children Europe, "116 000"; Child Helpline International; read 2026-11-22

# Where: the answer to a question who reads this and whom we tell. Keep every promise exactly as it is: SAFEGUARDING C6-C9, D1-D5.
topic-privacy =
    Marka hore mashiin ayaa fariintaada akhriya. Qof shaqada haya ayaa akhriya marka laga yaabo inaad khatar ku jirto ama caawimo u baahan tahay, ama marka aad qof codsato.

    Mashiin wax kaama sheego booliska, qoyskaaga ama xafiis. Haddii nolosha ilmo khatar ku jirto, waxaa laga yaabaa inaan u sheegno cid ilaalin karta. Waxaan isku daynaa inaan horta adiga ku weydiinno.

    Telegram ama shirkadda telefoonku waxay arki karaan inaad noo soo qorto, laga yaabee waxaad qorto. Si loo tirtiro wixii aad qortay, qor: tirtir.
    .sms = Mashiin baa akhriya, qofna haddaad codsato ama khatar jirto. Naf darteed cid baan u sheegi karnaa. Shirkadda tel way aragtaa. Tirtirid: qor tirtir
    .label = Sirta xogtaada
    .asked = cidda akhrin karta waxaad qorto
    .more =
        Magacaaga qasab ma aha inaad noo sheegto. Wax kasta waad ka tagi kartaa.

        Waan ku weydiinaa intaanan sheekadaada adeeg kale siin. Maya waad oran kartaa. Weli waan ku caawinaynaa.

        "Tirtir" waxay tirtirtaa waxa aan hayno. Ma tirtiri karno waxa Telegram ama shirkadda telefoonku hayso, ama waxa telefoonkaaga ku jira. Sheekada halkaasna ka tirtir.

        Qof kale telefoonkaaga ma akhrin karaa? Kood ku xir. Qor marka aad keligaa tahay.

        Qof oo kaliya ayaa go'aansan kara in cid loo sheego si naf loo ilaaliyo. Mashiin weligiis taas ma go'aansado.
    .source = Aman SAFEGUARDING C6-C9, P1-P5, D1-D5; Telegram Privacy Policy, sections 3.3.1 and 6 (stored copy); a2oz.net, "Is a text message private?"; read 2026-11-22

# Where: the answer to a question who or what Aman is. It says that it is a machine (SAFEGUARDING C6).
topic-about-us =
    Waxaan ahay Aman. Waxaan ahay mashiin, qof ma ihi. Aman waxay la macno tahay nabadgelyo. Waxaan ka jawaabaa su'aalaha qoysaska iyo dhallinyarada ku qasbanaaday inay gurigooda ka tagaan.

    Waxaan kuu sheegi karaa xuquuqdaada, waxaanna ku tusi karaa caawimo waddankaaga ah. Waan khaldami karaa. Kiiskaaga ma go'aamiyo. Ma ihi boolis ama xafiis dawladeed.

    Dad ayaa ila shaqeeya. Mar kasta qof waad codsan kartaa. Qor: qof. Weligeen lacag kuma weydiisanno.
    .sms = Waxaan ahay Aman, mashiin. Waxaan sheegaa xuquuqdaada iyo meesha caawimo laga helo. Weligeen lacag kuma weydiisanno. Qof la hadal: qor qof
    .label = Ku saabsan Aman
    .asked = waa maxay ama waa kuma Aman
    .more =
        Luqado badan ayaad wax ku qori kartaa, mar kastana luqadda waad beddeli kartaa.

        Waxaan isku dayaa inaan isla markiiba jawaabo. Qof waqti dheeraad ah ayuu u baahan karaa. Khatar haddii aad ku jirto, horta wac lambarka gurmadka.

        Lacag ma weydiisto. Shirkadda telefoonku SMS lacag way ka qaadi kartaa.

        Magacaaga qasab ma aha inaad sheegto. Waxaad weydiin kartaa: Yaa tan akhriya? Hay'ad tee ayaa Aman halkan ka maamusha?

        Jawaab ma khaldanayd? Ii sheeg. Si loo tirtiro wixii aad qortay, qor: tirtir. Si aad u cabato, qor: cabasho.
    .source = Aman DESIGN ("what Aman is") and SAFEGUARDING C6, C10, P4; no outside claim; read 2026-11-22
