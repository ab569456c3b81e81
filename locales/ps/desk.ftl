### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### Case قضیه, claim پر غاړه اخیستل, hold پر غاړه, release بېرته سپارل, page خبر, on shift پر وظیفه, risk د خطر کچه. The person is شخص, somebody of the team کس.
### Risk words are feminine (of کچه and قضیه). STOP is the word people write, پیغام بند.
### The example of a phone number has no plus before its digits on purpose: right to left it would stand on the wrong side.

## On every page

desk-name = د امان مېز
desk-skip = منځپانګې ته تلل
# Where: for screen readers, the name of the menu on top.
desk-nav = مېز
desk-nav-queue = کتار
# Where: button on top.
desk-sign-out = وتل
# Where: behind the officer's own name on top.
desk-shift-on = پر وظیفه
desk-shift-off = له وظیفې بهر
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] { $n } بېړنۍ قضیه انتظار باسي
   *[other] { $n } بېړنۍ قضیې انتظار باسي
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = په قضیه { $tag } کې نوی پیغام
desk-live-on = اړیکه شته
desk-live-off = اړیکه نشته: بیا هڅه کېږي. څه چې وینئ، ښايي زاړه وي.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = غږ چالان دی
desk-sound-off = غږ بند دی
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = غږ لا فعال نه دی: دلته کېکاږئ
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = بېړنۍ قضیې چې انتظار باسي: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = په دې خبرو کې نوی پیغام
desk-unsent = ونه لېږل شو: له مېز سره اړیکه نشته. ستاسو لیکنه لا دلته ده. لږ وروسته بیا هڅه وکړئ.
desk-signed-out = تاسو وتلي یاست، او دا پاڼه نوره نه تازه کېږي. خپله لیکنه کاپي کړئ، بیا له سره ننوځئ.
desk-changed = دا قضیه په بله کړکۍ کې بدله شوې ده. خپله لیکنه کاپي کړئ، بیا پاڼه له سره پرانیزئ.

## The banner when nobody can be called

desk-nobody-title = هېڅوک پر وظیفه نشته.
desk-nobody-text = که اوس بېړنۍ قضیه راشي، هېچا ته به ونه رسېږي. هغو خلکو ته چې لیکي، په رښتیا ویل کېږي چې هېڅوک ځواب نه شي ورکولی.
# Where: the button in that banner.
desk-nobody-button = وظیفه پیلول
desk-uncallable-title = تاسو پر وظیفه یاست، خو خبر نه شي درکول کېدای.
desk-uncallable-text = بېړنۍ قضیه به یوازې پر دې سکرین ښکاري.
desk-uncallable-link = د خبر لار وټاکئ

## Signing in

desk-sign-in-title = ننوتل
desk-sign-in-login = د ننوتلو نوم
desk-sign-in-password = پاسورډ
desk-sign-in-button = ننوتل
desk-sign-in-help = پاسورډ مو هېر شوی؟ ستاسو همغږي کوونکی نوی درکولی شي.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = دا نوم او پاسورډ یو له بل سره سمون نه لري. دواړه وګورئ او بیا هڅه وکړئ.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = له دې ځایه ډېرې ناکامې هڅې شوې دي. { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقې
} انتظار وکړئ، یا له بل ځایه ننوځئ. که بېړنۍ خبره وي، خپل همغږي کوونکي ته زنګ ووهئ.
# Where: for screen readers, the name of the list of languages.
desk-languages = ژبې
desk-told-expired = د دې کار له کېدو مخکې تاسو وتلي وئ، او هېڅ ونه لېږل شول. ننوځئ او بیا یې وکړئ.
desk-told-out = تاسو ووتلئ.
desk-told-out-on-shift = تاسو ووتلئ او لا پر وظیفه یاست: د بېړنیو قضیو خبر به بیا هم درکول کېږي. د وظیفې د پای ته رسولو لپاره بیا ننوځئ.
desk-bounce-title = مېز پرانیستل کېږي
desk-bounce-link = مخکې

## Choosing a password

desk-password-title = خپل پاسورډ پخپله وټاکئ
desk-password-one-time = تاسو په یو ځل کارېدونکي پاسورډ ننوتي یاست، چې بل چا هم لیدلی دی. اوس خپل پاسورډ وټاکئ؛ بیا مخکې تلی شئ.
# $shortest: a number of characters
desk-password-rules = لږ تر لږه { $shortest } توري یا رقمونه. څلور یا پنځه ټکي چې یوازې تاسو یې سره یو ځای کوئ، اسانه یادېږي او اټکل یې ګران دی. د بل خدمت پاسورډ مه کاروئ، او هېچا ته یې مه وایئ.
desk-password-old = تر اوسه پاسورډ
desk-password-old-one-time = یو ځل کارېدونکی پاسورډ
desk-password-new = نوی پاسورډ
desk-password-again = نوی پاسورډ بیا
desk-password-button = پاسورډ خوندي کول
desk-password-differs = دوه نوي پاسورډونه یو شان نه دي. دواړه بیا ولیکئ.
desk-password-short = دا ډېر لنډ دی: لږ تر لږه { $shortest } توري یا رقمونه پکار دي.
desk-password-long = دا ډېر اوږد دی: تر 200 زیات توري یا رقمونه نه شي ساتل کېدای.
desk-password-simple = بېلابېل توري پکې ډېر لږ دي او په اسانۍ اټکل کېږي. بل یو وټاکئ.
desk-password-login = ستاسو د ننوتلو نوم باید په پاسورډ کې نه وي.
desk-password-same = نوی پاسورډ باید له زاړه سره توپیر ولري.
desk-password-wrong = تر اوسه پاسورډ سم نه دی. هېڅ شی بدل نه شو.
desk-password-wait = ډېرې ناکامې هڅې شوې دي. پنځلس دقیقې انتظار وکړئ. هېڅ شی بدل نه شو.

## The queue

desk-queue-title = پرانیستې قضیې
desk-queue-closed-title = تړل شوې قضیې
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = کومې قضیې
desk-queue-empty-title = پرانیستې قضیه نشته.
desk-queue-empty-text = همدا اوس هېڅوک د یوه انسان په انتظار نه دی. نوې قضیې پخپله دلته راځي؛ د پاڼې بیا پرانیستلو ته اړتیا نشته.
desk-queue-closed-empty = تر اوسه هېڅ قضیه نه ده تړل شوې.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] { $n } بله قضیه نه ده ښودل شوې. چې نورې وتړل شي، ښکاره به شي.
   *[other] { $n } نورې قضیې نه دي ښودل شوې. چې نورې وتړل شي، ښکاره به شي.
}
# Where: counts above the list, each behind its number.
desk-count-free = د هېچا پر غاړه نه
desk-count-late = ځنډېدلې
# Where: before the names of the officers on shift.
desk-team = پر وظیفه:
desk-team-nobody = هېڅوک
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = لومړی خبر
desk-rung-1 = ملاتړ
desk-rung-2 = څارونکی
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = خبر نه شي ورکول کېدای
desk-you = تاسو
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = د خطر کچه
desk-col-case = قضیه
desk-col-waiting = د انتظار موده
desk-col-deadline = مهلت
desk-col-opened = پرانیستل شوه
desk-col-holder = د چا پر غاړه
desk-col-outcome = پایله
desk-col-closed = وتړل شوه
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = ځواب ورکړل شو
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = پر غاړه اخیستل
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = پیغام نه شو ورلېږلی
desk-unknown-language = ژبه نامعلومه
desk-unknown-country = هېواد نامعلوم

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = له 1 دقیقې کم
desk-span-minutes = { $m } دقیقې
desk-span-hours = { $h } ساعته { $m } دقیقې
desk-span-days = { $d } ورځې { $h } ساعته
# Where: the deadline. $span: one of the four above.
desk-due-left = پاتې: { $span }
desk-due-late = ځنډ: { $span }
# Where: before the time of the deadline.
desk-due-at = وروستی وخت
desk-due-met = پر وخت واخیستل شوه
desk-due-missed = ناوخته واخیستل شوه

## Words for ids

desk-risk-urgent = بېړنۍ
desk-risk-high = لوړه
desk-risk-medium = منځنۍ
desk-risk-low = ټیټه
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = ځان وژنه یا ځان ته زیان
desk-category-violence-now = همدا اوس تاوتریخوالی
desk-category-sexual-violence = جنسي تاوتریخوالی
desk-category-trafficking-control = د انسان قاچاق یا تر کنټرول لاندې ساتل
desk-category-child-alone = یوازې ماشوم
desk-category-missing-child = ورک شوی ماشوم
desk-category-kidnapping-threat = تښتونه یا د تښتونې ګواښ
desk-category-travel-distress = د سفر پر لار خطر
desk-category-medical-emergency = بېړنی طبي حالت
desk-category-forced-marriage = جبري واده
desk-category-none = یوه انسان ته اړتیا
desk-channel-telegram = ټیلیګرام
desk-channel-sms = SMS
desk-channel-local = ازمایښتي پاڼه
desk-outcome-helped = همدلته مرسته وشوه
desk-outcome-referred = یوې ادارې ته معرفي شو
desk-outcome-emergency-services = بېړنیو خدمتونو ته زنګ ووهل شو
desk-outcome-no-answer = شخص ځواب ورنه کړ
desk-outcome-not-a-case = قضیه نه وه: ناسم خبرداری
desk-outcome-other = بل څه
# Where: a mark on a message.
desk-level-danger = خطر
desk-level-concern = اندېښنه
desk-level-none = خطر نشته
desk-mark = کومه کچه ناسمه ده؟
desk-mark-as = باید وي:
desk-marked = ډلې سمه کړه: { $level }
desk-sent-queued = لېږلو ته انتظار
desk-sent-sending = لېږل کېږي
desk-sent-sent = ولېږل شو
desk-sent-delivered = ورسېد
desk-sent-read = ولوستل شو
desk-sent-undelivered = ونه رسېد
desk-sent-dead = ونه لېږل شو: نوره هڅه نه کېږي
desk-sent-withheld = ونه لېږل شو
desk-withheld-opted-out = شخص «پیغام بند» لیکلي دي
desk-withheld-forgotten = شخص غوښتي چې معلومات یې پاک شي
desk-kind-choice = یوه تڼۍ یې کېکاږله
desk-kind-photo = عکس یې ولېږه
desk-kind-voice = غږیز پیغام یې ولېږه
desk-kind-video = ویډیو یې ولېږله
desk-kind-sticker = سټیکر یې ولېږه
desk-kind-location = د ځای نښه یې ولېږله
desk-kind-contact = د اړیکې شمېره یې ولېږله
desk-kind-document = فایل یې ولېږه
desk-kind-blocked = موږ یې بلاک کړو
desk-kind-other = داسې څه یې ولېږل چې دا مېز یې نه شي ښودلی
desk-author-person = شخص
desk-author-bot = بوټ

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = قضیه { $tag }
desk-back = کتار
desk-state-closed = دا قضیه تړل شوې ده.
desk-held-by-you = دا قضیه ستاسو پر غاړه ده. بوټ چوپ دی.
# $name: another officer
desk-held-by = دا قضیه د { $name } پر غاړه ده. بوټ چوپ دی.
desk-held-by-nobody = دا قضیه د هېچا پر غاړه نه ده. بوټ ځواب ورکوي.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = دا قضیه د هېچا پر غاړه نه ده.
desk-jump = ځواب لیکل
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = اړیکه ورسره نه کېږي

## A case: the hand-off package

desk-package-title = څه چې پوهېږو
desk-forgotten = د دې شخص معلومات د خپلې غوښتنې له مخې پاک شوي دي. لیکنې یې نورې نه شي لوستل کېدای، او هېڅ نه شي ورلېږل کېدای.
desk-cannot-text-long = دې شخص «پیغام بند» لیکلي دي: موږ پیغام نه شو ورلېږلی. یوازې شخص پخپله بیا پیلولی شي. که ژوند په خطر کې وي، د مرستې نورو لارو ته فکر وکړئ.
desk-blocked-us-long = دې شخص موږ بلاک کړي یو، یا اړیکه ورسره نه کېږي. څه چې لیکئ، ښايي ونه رسېږي.
desk-erase-requested = دې شخص غوښتي چې معلومات یې پاک شي. د قضیې له تړلو لږ وروسته به وشي.
desk-told-nobody = دې شخص ته وویل شول چې تر اوسه چا ځواب نه دی ورکړی، او د زنګ وهلو شمېرې ورکړل شوې.
desk-why-title = د خبرداري لامل
# $n: how many older reasons are folded away
desk-why-more = مخکیني لاملونه ({ $n })
desk-why-none = هېڅ لامل نه دی ساتل شوی.
desk-intake-title = د دې شخص ځوابونه
desk-intake-none = درې پوښتنو ته ځواب نه دی ورکړل شوی. ټولې اختیاري دي.
desk-intake-safe-now = اوس لیکل بې خطره دي؟
desk-intake-place = اوسنی ځای
desk-intake-company = څوک ورسره دي
desk-answer-yes = هو
desk-answer-no = نه
desk-consent-title = دې شخص د څه اجازه ورکړې
desk-consent-none = تر اوسه څه نه دي پوښتل شوي.
desk-consent-keep = د ویل شویو خبرو ساتل
desk-consent-show-officer = د وظیفې کس ته ښودل
desk-consent-share = یوې نومول شوې ادارې ته رسول
desk-consent-figures = په بې نومه شمېرو کې شمېرل
desk-consent-tracing = د کورنۍ لټول
desk-times-title = وختونه
desk-raised = د خطر کچه وروستی ځل لوړه شوه
desk-claimed = پر غاړه واخیستل شوه

## A case: the talk and the reply

desk-talk-title = خبرې
desk-talk-empty = تر اوسه څه نه دي لیکل شوي.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] { $n } مخکینی پیغام ښودل
   *[other] { $n } مخکیني پیغامونه ښودل
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = د قضیې { $tag } شخص ته ځواب · { $spoken } · { $channel }
desk-reply-button = شخص ته لېږل
desk-reply-keys = د لېږلو لپاره: Ctrl + Enter
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = توري: له { $most } څخه { $n }
desk-count-sms = توري: { $n } · د هغو SMS شمېر چې پیسې یې ورکول کېږي: { $s }
desk-count-long = ډېر اوږد دی: { $n } توري، اجازه تر { $most } پورې ده. په برخو کې یې ولېږئ.
desk-pen-free = د لیکلو لپاره دا قضیه پر غاړه واخلئ. بیا شخص ته ویل کېږي چې یو انسان دلته دی، او بوټ چوپ کېږي.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = پر دې قضیه د کار لپاره یې پر غاړه واخلئ. دې شخص «پیغام بند» لیکلي دي، نو څه نه ورته ویل کېږي.
desk-pen-other = { $name } دې شخص ته لیکي. تاسو یې لوستلی او یادښت پرېښودلی شئ.
desk-pen-closed = دا قضیه تړل شوې ده. که شخص بیا ولیکي، د اړتیا پر وخت نوې قضیه پرانیستل کېږي.

## A case: notes, risk, release, close

desk-notes-title = داخلي یادښتونه
desk-notes-none = تر اوسه یادښت نشته.
desk-note-label = همکارانو ته نوی یادښت
desk-note-button = یادښت خوندي کول
# Where: beside that button.
desk-note-safe = شخص ته هېڅکله نه لېږل کېږي
desk-grade-title = د خطر کچه بدلول
desk-grade-risk = د خطر نوې کچه
desk-grade-reason = لامل، په څو ټکو کې
desk-grade-button = کچه بدلول
desk-release-title = قضیه بېرته سپارل
desk-release-text = شخص ته ویل کېږي، بوټ بیا ځواب ورکوي، او قضیه د بل همکار لپاره په کتار کې پاتې کېږي.
desk-release-button = قضیه بېرته سپارل
desk-close-title = قضیه تړل
desk-close-text = شخص ته ویل کېږي، او بوټ بیا ځواب ورکوي.
desk-close-outcome = پایله یې څه شوه؟
desk-close-button = قضیه تړل

## What was just done, or why it was not

desk-told-claimed = قضیه ستاسو پر غاړه ده. شخص ته وویل شول چې یو انسان دلته دی.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = قضیه ستاسو پر غاړه ده. دې شخص «پیغام بند» لیکلي دي، نو څه ورته ونه ویل شول.
# $name: the officer who was faster
desk-told-lost = دا قضیه له تاسو لږ مخکې { $name } پر غاړه واخیسته.
desk-told-lost-gone = له تاسو لږ مخکې بل چا دا قضیه پر غاړه واخیسته، یا وتړل شوه.
desk-told-written = ستاسو پیغام پر لار دی. لاندې یې وینئ چې څه کېږي.
desk-told-noted = یادښت خوندي شو.
desk-told-released = تاسو قضیه بېرته وسپارله. بوټ بیا ځواب ورکوي.
desk-told-closed = قضیه وتړل شوه.
desk-told-graded = د خطر کچه بدله شوه.
desk-told-marked = وشمېرل شو. یوازې کچه ساتل کېږي، ټکي هېڅکله نه: دا ښيي چې د خطر پېژندنه چېرته باید ښه شي.
desk-told-saved = خوندي شو.
desk-told-on = تاسو پر وظیفه یاست.
desk-told-off = ستاسو وظیفه پای ته ورسېده. ډاډ واخلئ چې بل څوک پر وظیفه وي.
desk-told-tested = ازمایښتي خبر پر لار دی. که تر یوې دقیقې ونه رسېږي، څه چې مو لیکلي سم نه دي.
desk-told-password = ستاسو نوی پاسورډ خوندي شو. له نورو ټولو ځایونو ایستل شوي یاست.
desk-refused-empty = د خوندي کولو یا لېږلو لپاره څه نشته: لومړی څه ولیکئ.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = دا { $letters } توري لري؛ په یو ځل تر { $most } پورې لېږل کېدای شي. په برخو کې یې ولېږئ.
desk-refused-reason = په څو ټکو کې ولیکئ چې د خطر کچه ولې بدلېږي.
desk-refused-risk = د خطر له څلورو کچو یوه وټاکئ.
desk-refused-mark = یوازې د همدې خبرو پیغام په نښه کېدای شي: خطر، اندېښنه یا خطر نشته. پاڼه بیا پرانیزئ.
desk-refused-outcome = وټاکئ چې د قضیې پایله څه شوه.
desk-refused-free = دا قضیه ستاسو پر غاړه نه ده، نو هېڅ ونه شول. لومړی یې پر غاړه واخلئ.
# $name: the officer who holds it
desk-refused-not-yours = دا قضیه د { $name } پر غاړه ده، نو هېڅ ونه شول. ورته ووایئ چې بېرته یې وسپاري، یا یادښت پرېږدئ.
desk-refused-closed = دا قضیه تړل شوې ده، نو هېڅ ونه شول.
desk-refused-opted-out = ونه لېږل شو: دې شخص «پیغام بند» لیکلي دي. یوازې شخص پخپله بیا پیلولی شي.
# $why: a sentence of the program, in English
desk-refused = دا ونه شول. { $why }

## Your own page

desk-me-title = ستاسو پاڼه
desk-me-shift = ستاسو وظیفه
desk-me-shift-on = تاسو پر وظیفه یاست: د بېړنیو قضیو خبر درکول کېږي.
desk-me-shift-off = تاسو له وظیفې بهر یاست: هېڅ خبر نه درکول کېږي.
desk-me-go-on = وظیفه پیلول
desk-me-go-off = وظیفه پای ته رسول
desk-me-page = څنګه خبر درکړل شي
desk-me-page-text = چې قضیه بېړنۍ وي، یو پیغام درته راځي چې یوازې د قضیې لینک پکې وي: نه نوم، نه شمېره، نه د چا لیکنه.
desk-me-channel = خبر چېرته راشي
desk-me-channel-telegram = ټیلیګرام
desk-me-channel-sms = SMS
desk-me-channel-none = هېچېرته: یوازې دا سکرین ګورم
desk-me-address = ستاسو د ټیلیګرام د چټ شمېره (chat id) یا د ټیلیفون شمېره
desk-me-address-help = ټیلیګرام: ستاسو د چټ شمېره، یوازې رقمونه؛ لومړی یو ځل بوټ ته ولیکئ، که نه ښايي درته ونه شي لیکلی. SMS: د جمع نښه، د هېواد کوډ او شمېره، لکه لومړی + او بیا 48600000000. یوازې تاسو ته د خبر لپاره کارول کېږي.
desk-me-problem-telegram = دا د ټیلیګرام د چټ شمېره نه ده: هغه یوازې رقمونه لري. هېڅ خوندي نه شول.
desk-me-problem-sms = دا د جمع له نښې او د هېواد له کوډ سره د ټیلیفون شمېره نه ده. هېڅ خوندي نه شول.
desk-me-problem-none = لومړی د خبر لار وټاکئ.
desk-me-language = د مېز ژبه
desk-me-save = خوندي کول
desk-me-test = ازمویل
desk-me-test-text = همدا اوس ځان ته یو خبر ولېږئ، چې ډاډه شئ رسېږي.
desk-me-test-button = ازمایښتي خبر لېږل
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    د امان د مېز ازمایښت: خبر همداسې درکول کېږي. قضیه نشته.
    { $link }
desk-me-password = ستاسو پاسورډ
desk-me-password-link = پاسورډ بدلول

## When something cannot be done

desk-trouble-title-away = مېز خپل ډیټابېس ته لاسرسی نه لري
desk-trouble-away = همدا اوس څه نه شي لوستل کېدای یا خوندي کېدای. د خلکو پیغامونه بیا هم ساتل کېږي، او یو هم نه ورکېږي. یوه دقیقه وروسته بیا هڅه وکړئ. که دوام وکړي، خپل همغږي کوونکي ته زنګ ووهئ، او د بېړنیو قضیو لپاره خپل بېړنی پلان وکاروئ.
desk-trouble-typed = دا نه ولېږل شو او نه خوندي شو. کاپي یې کړئ، یا بیا هڅه وکړئ:
desk-trouble-again = بیا هڅه
desk-trouble-back = کتار ته تلل
desk-trouble-title-missing = دلته څه نشته
desk-trouble-missing = داسې پاڼه یا قضیه نشته. ښايي لینک نیمګړی وي، یا قضیه لرې شوې وي.
desk-trouble-title-forged = دا فورمه نوره د اعتبار وړ نه ده
desk-trouble-forged = هېڅ ونه شول. پاڼه ډېر وخت پرانیستې وه، یا فورمه له دې مېز نه وه راغلې. بېرته لاړ شئ، پاڼه له سره پرانیزئ او بیا یې وکړئ.
desk-trouble-title-large = دا ډېر لوی دی
desk-trouble-large = هېڅ ونه شول: تر هغه زیات ولېږل شول چې مېز یې په یو ځل اخلي. لنډ یې کړئ.
desk-trouble-title-refused = دا ونه شول
desk-trouble-refused = هېڅ شی بدل نه شو. کتار ته لاړ شئ او بیا هڅه وکړئ.
desk-trouble-title-broken = یو څه خراب شوي دي
desk-trouble-broken = ستاسو له خوا هېڅ شی بدل نه شو. ستونزه ستاسو تخنیکي ډلې ته ولیکل شوه؛ وخت یې ورته ووایئ. که بېړنۍ خبره وي، خپل همغږي کوونکي ته زنګ ووهئ.
