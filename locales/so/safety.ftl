### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Where: the first words after a message of danger. One idea, one or two short sentences. They may be read by a child.
danger-open-suicide-self-harm = Waa wanaag inaad tan soo qortay. Qiimo weyn baad leedahay. Qasab ma aha inaad culayskan keligaa qaaddo.
    .sms = Waa wanaag inaad soo qortay. Keligaa ma tihid.
danger-open-violence-now = Waan ku maqlayaa. Khaladkaaga ma aha. Haddii aad awooddo, u dhowow dad aad ku kalsoon tahay.
    .sms = Waan ku maqlayaa. Khaladkaaga ma aha. Haddii aad awooddo, u dhowow dad aad ku kalsoon tahay.
danger-open-sexual-violence = Waad ku mahadsan tahay inaad ii sheegtay. Khaladkaaga ma aha. Adigaa go'aansanaya waxa aad rabto inaad sheegto.
    .sms = Waad ku mahadsan tahay inaad soo qortay. Khaladkaaga ma aha. Adigaa go'aansanaya waxa aad rabto inaad sheegto.
danger-open-trafficking-control = Waad ku mahadsan tahay inaad soo qortay. Cidna xaq uma laha inay waraaqahaaga kaa haysato ama albaab kugu xirto. Khaladkaaga ma aha.
    .sms = Waad ku mahadsan tahay inaad soo qortay. Cidna xaq uma laha inay sidan kugu samayso. Khaladkaaga ma aha.
danger-open-child-alone = Waa wanaag inaad soo qortay. Qof da'daada ah waa inaanu hadda keligiis ahaan. Haddii aad awooddo, joog meel iftiin leh oo dad kale joogaan.
    .sms = Waa wanaag inaad soo qortay. Haddii aad awooddo, joog meel iftiin leh oo dad kale joogaan.
danger-open-missing-child = Waan ka xumahay, tani waa arrin aad looga baqo. Saacadaha ugu horreeya waa muhiim. Fadlan hadda wac.
    .sms = Waan ka xumahay, tani waa arrin laga baqo. Saacadaha ugu horreeya waa muhiim. Fadlan hadda wac.
danger-open-kidnapping-threat = Arrintan si dhab ah ayaan u qaadanayaa. Haddii aad awooddo, la joog dad aad ku kalsoon tahay, keligaana meelna ha aadin.
    .sms = Arrintan si dhab ah ayaan u qaadanayaa. Haddii aad awooddo, la joog dad aad ku kalsoon tahay.
danger-open-travel-distress = Arrintan si dhab ah ayaan u qaadanayaa. Fadlan hadda wac oo u sheeg meesha aad joogto. Batariga telefoonka badbaadi.
    .sms = Arrintan si dhab ah ayaan u qaadanayaa. Fadlan hadda wac oo sheeg meesha aad joogto. Batariga badbaadi.
danger-open-medical-emergency = Fadlan hadda wac. Sheeg meesha aad joogto iyo inay tahay xaalad degdeg ah. Qofka la joog.
    .sms = Fadlan hadda wac. Sheeg meesha aad joogto iyo inay tahay xaalad degdeg ah.
danger-open-forced-marriage = Waad ku mahadsan tahay inaad ii sheegtay. Cidna xaq uma laha inay guur kugu qasabto. Keligaa ma tihid.
    .sms = Waad ku mahadsan tahay inaad soo qortay. Cidna xaq uma laha inay ku qasabto. Keligaa ma tihid.
danger-open-other = Waad ku mahadsan tahay inaad soo qortay. Arrintan si dhab ah ayaan u qaadanayaa. Keligaa ma tihid.
danger-open-safe-word = Waan fahmay. Uma baahnid inaad wax sharraxdo.
    .sms = Waa hagaag. Uma baahnid inaad wax sharraxdo.

# Where: the numbers of the person's country. $numbers is a list of lines "name: number". On SMS this comes first.
danger-numbers =
    Waddanka: { $country }. Waxaad wici kartaa:
    { $numbers }
    .sms = { $numbers }
danger-numbers-unknown =
    Haddii aad hadda khatar ku jirto, wac { $emergency }. Lambarkani wuxuu ka shaqeeyaa dhammaan waddamada Midowga Yurub iyo kuwo kale oo badan.

    Waddankee joogtaa? Markaas lambarro kale ayaan ku siin karaa.
    .sms = { $emergency } wuxuu ka shaqeeyaa Midowga Yurub oo dhan iyo waddamo kale oo badan. Waddankee joogtaa?

# Where: a person on duty has been called.
danger-person = Waxaan u yeeray qof ka mid ah kooxdayada. Wuu akhrin doonaa tan, halkan ayuuna kuugu soo qori doonaa. Waad sii qori kartaa.
    .sms = Waxaan u yeeray qof ka mid ah kooxdayada. Halkan ayuu kuugu soo qori doonaa.

# Where: nobody is on duty now. Honest, and not leaving the person alone.
danger-nobody = Qof ayaa tan akhrin doona. Hadda cid kooxdayada ka mid ah ma joogto, markaa fadlan wac mid ka mid ah lambarradan haddii aad awooddo. Halkan waad ku sii qori kartaa.
    .sms = Qof ayaa tan akhrin doona, laakiin hadda cidi ma joogto. Fadlan wac haddii aad awooddo.

# Where: another message of danger within ten minutes.
danger-again = Tanna waan gudbiyey. Keligaa ma tihid. Haddii ay ka sii darto, fadlan wac { $emergency }.

# Where: "ok", "I don't know", a greeting just after danger. It is not small talk.
care = Weli halkan waan joogaa. Qof baa loo yeerayaa. Qasab ma aha inaad sheegto wax ka badan inta aad rabto. Ma jiraa wax aad hadda u baahan tahay?
    .sms = Weli halkan waan joogaa. Qasab ma aha inaad sheegto wax ka badan inta aad rabto. Ma jiraa wax aad hadda u baahan tahay?

# Where: after the answer to a message that tells of harm, nobody in danger today.
concern-person = Waxa aad qortay waa muhiim. Qof ka mid ah kooxdayada ayaa akhrin doona. Haddii aad rabto, waxaan ku weydiin karaa saddex su'aalood oo gaaban, si aanad laba jeer ugu sheegin. Mid kasta waad ka boodi kartaa.
    .sms = Waxa aad qortay waa muhiim. Qof ayaa akhrin doona. Wax badan waad sheegi kartaa haddii aad rabto, ama ka bood.

# Where: six minutes after danger, nobody has taken the case. Honest.
nobody-yet = Waan ka xumahay. Cid kooxdayada ka mid ah weli kuuma jawaabi karin. Weli waan isku dayaynaa. Fadlan ha na sugin haddii aad khatar ku jirto.

# Where: "no, that is not what I meant" after our alarm.
corrected = Waad ku mahadsan tahay inaad ii sheegtay. Si khaldan ayaan kuu fahmay. Qof ayaa weli wax yar eegi doona, si aan waxba u seegin. Maxaad jeclaan lahayd inaad ogaato?
    .sms = Mahadsanid. Si khaldan ayaan kuu fahmay. Maxaad jeclaan lahayd inaad ogaato?

# Where: what kind of number it is, in a list of numbers. At most 30 characters.
kind-emergency = Gurmad degdeg ah
kind-police = Booliska
kind-ambulance = Ambalaas
kind-fire = Dab-damiska
kind-child-helpline = Caawinta carruurta
kind-missing-children = Carruur la la'yahay
kind-child-protection = Ilaalinta carruurta
kind-uasc = Carruur keligood ah
kind-guardianship = Mas'uulka carruurta
kind-trafficking = Ka hortagga ka ganacsiga dadka
kind-domestic-violence = Rabshadda guriga
kind-family-tracing = Raadinta qoyska
kind-suicide-support = Qof lala hadlo
kind-legal-help = Caawimo sharci

# Where: the assistant, not triage, thinks somebody may be in danger.
danger-assistant = Waxay u muuqataa inaad adigu ama qof kale khatar ku jirto. Waxaan qof ka codsaday inuu tan akhriyo. Haddii ay degdeg tahay, wac { $emergency }.
