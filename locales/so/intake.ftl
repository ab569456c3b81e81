### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Where: before the first question. It says who reads this and what may have to be told to others, in words a child understands.
intake-limits = Intaanan ku weydiin: waxa aad ii sheegto mashiin ayaa kaydiya, qof shaqada haya ayaana akhriya haddii aad haa tiraahdo. Annagu iskayo uma sheegno waalidkaa, mas'uulkaaga ama booliska. Kaliya haddii qof naftiisu khatar ku jirto ayay noqon kartaa inaan u sheegno cid ilaalin karta, waxaanna isku dayaynaa inaan marka hore adiga ku weydiinno.
    .sms = Adigaa go'aansanaya waxa la akhrinayo. Naf khatar ku jirta oo kaliya ayaan cid ilaalin karta u sheegi karnaa, horta waan isku dayi inaan ku weydiinno.

# Where: consent, one yes or no a purpose.
intake-consent-keep = Ma kaydin karaa waxa aad hadda ii sheegayso?
intake-consent-show-officer = Qofka shaqada haya ma akhrin karaa?

# Where: the three questions.
intake-safe-now = Hadda inaad wax qorto ma kuu nabad baa?
intake-place = Xaggee joogtaa? Magaalo ama waddan waa ku filan yahay.
intake-company = Yaa kula jooga?

# Where: the end of the questions.
intake-thanks = Mahadsanid. Waxaan la kaydiyey fariintaada. Qof ayaa eegi doona, mar labaadna uma baahnaan doontid inaad sheegto.

# Where: "no" to keeping it. Help goes on.
intake-declined = Dhib ma laha. Waxba kama kaydinayo. Weli wax kasta waad i weydiin kartaa, waxaadna qori kartaa "qof".

# Where: it is not safe to write now.
intake-unsafe = Markaas halkan aan ku joojinno. Soo qor mar kale marka ay nabad tahay. Waxaad qori kartaa "qari" si aan fariimahayga u saaro.
    .sms = Waa hagaag, halkan aan ku joojinno. Soo qor mar kale marka ay kuu habboon tahay.

# Where: the person leaves the questions.
intake-left = Su'aalahan waan dhaafaynaa. Mar kasta waad ku soo noqon kartaa.

# Where: buttons under "who is with you?". At most 22 characters.
choice-company-alone = Keligay baan ahay
choice-company-family = Qoyskayga
choice-company-friends = Saaxiibbo
choice-company-others = Dad kale
