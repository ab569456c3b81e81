### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### Short and warm; never "why" or "what happened", never blaming, no method, never telling anybody to confront, to meet or to hide.

# The first words after a message of danger. They may be read by a child.
danger-open-suicide-self-harm = ډېر ښه مو وکړل چې دا مو ولیکل. تاسو ارزښتناک یاست، او په دې کې باید یوازې پاتې نه شئ.
    .sms = ښه مو وکړل چې ولیکل. تاسو په دې کې یوازې نه یاست.
danger-open-violence-now = زه ستاسو خبره اورم. دا ستاسو ګناه نه ده. که کولی شئ، هغو خلکو ته نږدې اوسئ چې باور پرې لرئ.
    .sms = زه ستاسو خبره اورم. دا ستاسو ګناه نه ده. که کولی شئ، هغو خلکو ته نږدې اوسئ چې باور پرې لرئ.
danger-open-sexual-violence = مننه چې راته مو وویل. دا ستاسو ګناه نه ده. دا ستاسو خوښه ده چې څومره وایئ.
    .sms = مننه چې ولیکل مو. دا ستاسو ګناه نه ده. دا ستاسو خوښه ده چې څومره وایئ.
danger-open-trafficking-control = مننه چې ولیکل مو. هېڅوک حق نه لري چې ستاسو کاغذونه وساتي یا تاسو بند کړي. دا ستاسو ګناه نه ده.
    .sms = مننه چې ولیکل مو. هېڅوک حق نه لري چې له تاسو سره داسې وکړي. دا ستاسو ګناه نه ده.
danger-open-child-alone = ښه مو وکړل چې ولیکل. ستاسو په عمر باید هېڅوک اوس یوازې نه وي. که کولی شئ، داسې ځای کې پاتې شئ چې رڼا او نور خلک وي.
    .sms = ښه مو وکړل چې ولیکل. که کولی شئ، داسې ځای کې پاتې شئ چې رڼا او نور خلک وي.
danger-open-missing-child = خواشینی یم، دا ډېر وېروونکی حالت دی. لومړني ساعتونه مهم دي. مهرباني وکړئ همدا اوس زنګ ووهئ.
    .sms = خواشینی یم، دا سخت حالت دی. لومړني ساعتونه مهم دي. مهرباني وکړئ همدا اوس زنګ ووهئ.
danger-open-kidnapping-threat = زه دا خبره ډېره جدي اخلم. که کولی شئ، له هغو خلکو سره اوسئ چې باور پرې لرئ، او یوازې هېچېرته مه ځئ.
    .sms = زه دا خبره ډېره جدي اخلم. که کولی شئ، له هغو خلکو سره اوسئ چې باور پرې لرئ.
danger-open-travel-distress = زه دا خبره ډېره جدي اخلم. مهرباني وکړئ همدا اوس زنګ ووهئ او ووایئ چې چېرته یاست. د ټیلیفون چارج سپما کړئ.
    .sms = زه دا جدي اخلم. مهرباني وکړئ همدا اوس زنګ ووهئ او ووایئ چې چېرته یاست. د ټیلیفون چارج سپما کړئ.
danger-open-medical-emergency = مهرباني وکړئ همدا اوس زنګ ووهئ. ووایئ چې چېرته یاست او دا بېړنی حالت دی. له ناروغ سره پاتې شئ.
    .sms = مهرباني وکړئ همدا اوس زنګ ووهئ. ووایئ چې چېرته یاست او دا بېړنی حالت دی.
danger-open-forced-marriage = مننه چې راته مو وویل. هېڅوک حق نه لري چې تاسو په زور واده کړي. تاسو په دې کې یوازې نه یاست.
    .sms = مننه چې ولیکل مو. هېڅوک حق نه لري چې پر تاسو زور وکړي. تاسو په دې کې یوازې نه یاست.
danger-open-other = مننه چې ولیکل مو. زه دا خبره ډېره جدي اخلم. تاسو په دې کې یوازې نه یاست.
danger-open-safe-word = پوه شوم. اړینه نه ده چې څه راته تشریح کړئ.
    .sms = سمه ده. اړینه نه ده چې څه راته تشریح کړئ.

# $numbers is a list of lines "name: number". On SMS this comes first.
danger-numbers =
    هېواد: { $country }. دې شمېرو ته زنګ وهلی شئ:
    { $numbers }
    .sms = { $numbers }
danger-numbers-unknown =
    که اوس په خطر کې یاست، { $emergency } ته زنګ ووهئ. دا شمېره د اروپايي اتحادیې په ټولو هېوادونو او په ډېرو نورو کې کار کوي.

    په کوم هېواد کې یاست؟ بیا درته نورې شمېرې درکولی شم.
    .sms = { $emergency } د اروپايي اتحادیې په ټولو هېوادونو او په ډېرو نورو کې کار کوي. په کوم هېواد کې یاست؟

# A person on duty has been called.
danger-person = زموږ د ډلې یو کس ته مې خبر ورکړ. هغه به دا ولولي او دلته به درته ولیکي. تاسو لیکل جاري ساتلی شئ.
    .sms = زموږ د ډلې یو کس ته مې خبر ورکړ. هغه به دلته درته ولیکي.
# Nobody is on duty now.
danger-nobody = یو انسان به دا ولولي. همدا اوس زموږ د ډلې هېڅوک د کار پر مېز نشته، نو مهرباني وکړئ، که کولی شئ، یوې شمېرې ته زنګ ووهئ. دلته لیکل جاري ساتلی شئ.
    .sms = یو انسان به دا ولولي، خو همدا اوس څوک د کار پر مېز نشته. که کولی شئ، مهرباني وکړئ زنګ ووهئ.
# Another message of danger within ten minutes.
danger-again = دا مې هم ورسوله. تاسو یوازې نه یاست. که حالت خرابېږي، مهرباني وکړئ { $emergency } ته زنګ ووهئ.

# "ok", "I don't know", a greeting just after danger.
care = زه لا دلته یم. یو انسان ته خبر ورکول کېږي. له خپلې خوښې زیات څه ویلو ته اړتیا نشته. همدا اوس څه ته اړتیا لرئ؟
    .sms = زه لا دلته یم. له خپلې خوښې زیات څه ویلو ته اړتیا نشته. همدا اوس څه ته اړتیا لرئ؟

# After a message that tells of harm, nobody in danger today.
concern-person = څه چې مو ولیکل، مهم دي. زموږ د ډلې یو کس به یې ولولي. که غواړئ، درې لنډې پوښتنې کولی شم، چې بیا یې دوه ځله ونه وایئ. هره یوه یې پرېښودلی شئ.
    .sms = څه چې مو ولیکل، مهم دي. یو انسان به یې ولولي. که غواړئ، نور هم ویلی شئ، یا یې پرېږدئ.

# Six minutes after danger, nobody has taken the case.
nobody-yet = بخښنه غواړم. زموږ د ډلې کوم کس لا ځواب نه دی درکړی. موږ هڅه کوو. که په خطر کې یاست، مهرباني وکړئ موږ ته انتظار مه کوئ.

# "no, that is not what I meant" after our alarm.
corrected = مننه چې راته مو وویل. ما ستاسو خبره سمه نه وه اخیستې. یو انسان به یې بیا هم لږ وګوري، چې څه پاتې نه شي. د څه په اړه پوښتنه لرئ؟
    .sms = مننه. ما ستاسو خبره سمه نه وه اخیستې. د څه په اړه پوښتنه لرئ؟

# Kind of number in a list of numbers. At most 30 characters.
kind-emergency = بېړنۍ مرسته
kind-police = پولیس
kind-ambulance = امبولانس
kind-fire = اور وژنه
kind-child-helpline = د ماشومانو مرسته
kind-missing-children = ورک شوي ماشومان
kind-child-protection = د ماشومانو ساتنه
kind-uasc = بې سرپرسته ماشومان
kind-guardianship = سرپرستان
kind-trafficking = د انسان قاچاق پر ضد
kind-domestic-violence = په کور کې تاوتریخوالی
kind-family-tracing = د کورنۍ موندل
kind-suicide-support = د زړه خبرو لپاره
kind-legal-help = حقوقي مرسته

# The assistant, not triage, thinks somebody may be in danger.
danger-assistant = داسې ښکاري چې تاسو یا بل څوک به په خطر کې وي. یو انسان ته مې ویلي چې دا ولولي. که بېړنی وي، { $emergency } ته زنګ ووهئ.
