### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### Address: no imperative, forms spelled alike for a woman and a man (يرجى, يمكنك, masdar). Case حالة, claim استلام, hold معك / مع, release ترك, page نداء, shift مناوبة.
### The example of a phone number has no plus before its digits on purpose: right to left it would stand on the wrong side.


## On every page

desk-name = لوحة أمان
desk-skip = الانتقال إلى المحتوى
# Where: for screen readers, the name of the menu on top.
desk-nav = اللوحة
desk-nav-queue = قائمة الانتظار
# Where: button on top.
desk-sign-out = تسجيل الخروج
# Where: behind the officer's own name on top.
desk-shift-on = في المناوبة
desk-shift-off = خارج المناوبة
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] حالة عاجلة واحدة تنتظر
    [two] حالتان عاجلتان تنتظران
    [few] { $n } حالات عاجلة تنتظر
    [many] { $n } حالة عاجلة تنتظر
   *[other] { $n } حالة عاجلة تنتظر
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = رسالة جديدة في الحالة { $tag }
desk-live-on = متصل
desk-live-off = غير متصل: تجري محاولة الاتصال من جديد. قد يكون المعروض قديمًا.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = الصوت مفعّل
desk-sound-off = الصوت متوقف
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = الصوت لا يعمل بعد: يلزم الضغط هنا
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = حالات عاجلة تنتظر: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = رسالة جديدة في هذه المحادثة
desk-unsent = لم يُرسل ما كتبته: لا يوجد اتصال باللوحة. النص ما زال هنا. يرجى إعادة المحاولة بعد لحظات.
desk-signed-out = انتهى تسجيل دخولك، ولم تعد هذه الصفحة تتجدد. يرجى نسخ ما كتبته ثم تسجيل الدخول من جديد.
desk-changed = تغيّرت هذه الحالة في نافذة أخرى. يرجى نسخ ما كتبته ثم إعادة تحميل الصفحة.

## The banner when nobody can be called

desk-nobody-title = لا أحد في المناوبة.
desk-nobody-text = لو جاءت حالة عاجلة الآن، فلن تصل إلى أحد. من يكتب إلينا نقول له بصدق إنه لا يوجد من يجيب.
# Where: the button in that banner.
desk-nobody-button = بدء المناوبة
desk-uncallable-title = أنت في المناوبة، لكن لا توجد وسيلة لندائك.
desk-uncallable-text = لن تظهر الحالة العاجلة إلا على هذه الشاشة.
desk-uncallable-link = تحديد وسيلة النداء

## Signing in

desk-sign-in-title = تسجيل الدخول
desk-sign-in-login = اسم الدخول
desk-sign-in-password = كلمة المرور
desk-sign-in-button = تسجيل الدخول
desk-sign-in-help = نسيت كلمة المرور؟ يمكن لمنسق الفريق أن يعطيك كلمة جديدة.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = الاسم وكلمة المرور لا يتطابقان. يرجى التحقق منهما والمحاولة من جديد.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = محاولات خاطئة كثيرة من هنا. يرجى الانتظار { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}، أو تسجيل الدخول من مكان آخر. إذا كان الأمر عاجلًا، يرجى الاتصال بمنسق الفريق.
# Where: for screen readers, the name of the list of languages.
desk-languages = اللغات
desk-told-expired = انتهى تسجيل دخولك قبل أن يتم ذلك، ولم يُرسل شيء. يرجى تسجيل الدخول والمحاولة من جديد.
desk-told-out = تم تسجيل خروجك.
desk-told-out-on-shift = تم تسجيل خروجك وما زلت في المناوبة: ستبقى نداءات الحالات العاجلة تصلك. لإنهاء المناوبة يلزم تسجيل الدخول من جديد.
desk-bounce-title = جارٍ فتح اللوحة
desk-bounce-link = متابعة

## Choosing a password

desk-password-title = اختيار كلمة مرور خاصة بك
desk-password-one-time = تم الدخول بكلمة مرور لمرة واحدة رآها شخص آخر. يرجى اختيار كلمة خاصة بك الآن، وبعدها يمكنك المتابعة.
# $shortest: a number of characters
desk-password-rules = عدد الأحرف المطلوب: { $shortest } على الأقل. أربع كلمات أو خمس لا يجمع بينها أحد غيرك: سهلة الحفظ وصعبة التخمين. يرجى عدم استخدام كلمة مرور خدمة أخرى، وعدم إعطائها لأحد.
desk-password-old = كلمة المرور الحالية
desk-password-old-one-time = كلمة المرور لمرة واحدة
desk-password-new = كلمة المرور الجديدة
desk-password-again = كلمة المرور الجديدة مرة أخرى
desk-password-button = حفظ كلمة المرور
desk-password-differs = كلمتا المرور الجديدتان مختلفتان. يرجى كتابتهما من جديد.
desk-password-short = كلمة المرور قصيرة جدًا. عدد الأحرف المطلوب: { $shortest } على الأقل.
desk-password-long = كلمة المرور طويلة جدًا: الحد الأقصى 200 حرف.
desk-password-simple = تنوّع الأحرف فيها قليل ويسهل تخمينها. يرجى اختيار كلمة أخرى.
desk-password-login = يجب ألا تحتوي كلمة المرور على اسم الدخول.
desk-password-same = يجب أن تختلف كلمة المرور الجديدة عن الحالية.
desk-password-wrong = كلمة المرور الحالية غير صحيحة. لم يتغير شيء.
desk-password-wait = محاولات خاطئة كثيرة. يرجى الانتظار ربع ساعة. لم يتغير شيء.

## The queue

desk-queue-title = الحالات المفتوحة
desk-queue-closed-title = الحالات المغلقة
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = اختيار الحالات
desk-queue-empty-title = لا توجد حالات مفتوحة.
desk-queue-empty-text = لا أحد ينتظر شخصًا الآن. الحالات الجديدة تظهر هنا تلقائيًا، ولا حاجة إلى إعادة تحميل الصفحة.
desk-queue-closed-empty = لم تُغلق أي حالة بعد.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] حالة واحدة أخرى غير معروضة. ستظهر عند إغلاق حالات غيرها.
    [two] حالتان أخريان غير معروضتين. ستظهران عند إغلاق حالات غيرهما.
    [few] { $n } حالات أخرى غير معروضة. ستظهر عند إغلاق حالات غيرها.
    [many] { $n } حالة أخرى غير معروضة. ستظهر عند إغلاق حالات غيرها.
   *[other] { $n } حالة أخرى غير معروضة. ستظهر عند إغلاق حالات غيرها.
}
# Where: counts above the list, each behind its number.
desk-count-free = بلا مستلم
desk-count-late = متأخرة
# Where: before the names of the officers on shift.
desk-team = في المناوبة:
desk-team-nobody = لا أحد
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = النداء الأول
desk-rung-1 = احتياط
desk-rung-2 = إشراف
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = بلا وسيلة نداء
desk-you = أنت
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = درجة الخطر
desk-col-case = الحالة
desk-col-waiting = الانتظار
desk-col-deadline = المهلة
desk-col-opened = فُتحت
desk-col-holder = المستلم
desk-col-outcome = النتيجة
desk-col-closed = أُغلقت
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = تم الرد
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = استلام
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = المراسلة موقوفة
desk-unknown-language = اللغة غير معروفة
desk-unknown-country = البلد غير معروف

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = أقل من دقيقة
desk-span-minutes = { $m } د
desk-span-hours = { $h } س { $m } د
desk-span-days = { $d } ي { $h } س
# Where: the deadline. $span: one of the four above.
desk-due-left = الباقي: { $span }
desk-due-late = التأخير: { $span }
# Where: before the time of the deadline.
desk-due-at = حتى
desk-due-met = استُلمت في الوقت
desk-due-missed = استُلمت متأخرة

## Words for ids

desk-risk-urgent = عاجل
desk-risk-high = مرتفع
desk-risk-medium = متوسط
desk-risk-low = منخفض
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = انتحار أو إيذاء النفس
desk-category-violence-now = عنف الآن
desk-category-sexual-violence = عنف جنسي
desk-category-trafficking-control = اتجار بالبشر أو سيطرة
desk-category-child-alone = طفل وحده
desk-category-missing-child = طفل مفقود
desk-category-kidnapping-threat = خطف أو تهديد بالخطف
desk-category-travel-distress = استغاثة في الطريق
desk-category-medical-emergency = حالة طبية طارئة
desk-category-forced-marriage = زواج قسري
desk-category-none = بحاجة إلى شخص
desk-channel-telegram = تلغرام
desk-channel-sms = SMS
desk-channel-local = صفحة تجريبية
desk-outcome-helped = تمت المساعدة هنا
desk-outcome-referred = إحالة إلى جهة مختصة
desk-outcome-emergency-services = تم الاتصال بالطوارئ
desk-outcome-no-answer = لا رد من الشخص
desk-outcome-not-a-case = ليست حالة: إنذار خاطئ
desk-outcome-other = نتيجة أخرى
# Where: a mark on a message.
desk-level-danger = خطر
desk-level-concern = مثير للقلق
desk-level-none = لا خطر
desk-mark = هل هناك مستوى خطأ؟
desk-mark-as = الصحيح:
desk-marked = صحّحه الفريق: { $level }
desk-sent-queued = بانتظار الإرسال
desk-sent-sending = قيد الإرسال
desk-sent-sent = أُرسلت
desk-sent-delivered = وصلت
desk-sent-read = قُرئت
desk-sent-undelivered = لم تصل
desk-sent-dead = لم تُرسل: توقفت المحاولات
desk-sent-withheld = لم تُرسل
desk-withheld-opted-out = كتب الشخص «إيقاف»
desk-withheld-forgotten = طلب الشخص مسح بياناته
desk-kind-choice = ضغط على زر
desk-kind-photo = أرسل صورة
desk-kind-voice = أرسل رسالة صوتية
desk-kind-video = أرسل فيديو
desk-kind-sticker = أرسل ملصقًا
desk-kind-location = أرسل موقعًا
desk-kind-contact = أرسل جهة اتصال
desk-kind-document = أرسل ملفًا
desk-kind-blocked = قام بحظرنا
desk-kind-other = أرسل شيئًا لا يمكن عرضه في هذه اللوحة
desk-author-person = الشخص
desk-author-bot = البرنامج الآلي

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = الحالة { $tag }
desk-back = قائمة الانتظار
desk-state-closed = هذه الحالة مغلقة.
desk-held-by-you = هذه الحالة معك. البرنامج الآلي صامت.
# $name: another officer
desk-held-by = هذه الحالة مع { $name }. البرنامج الآلي صامت.
desk-held-by-nobody = هذه الحالة ليست مع أحد. البرنامج الآلي يجيب.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = هذه الحالة ليست مع أحد.
desk-jump = كتابة رد
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = لا يمكن الوصول إليه

## A case: the hand-off package

desk-package-title = ما نعرفه
desk-forgotten = مُسحت بيانات هذا الشخص بطلب منه. لم تعد قراءة ما كتبه ممكنة، ولا يمكن إرسال شيء إليه.
desk-cannot-text-long = كتب هذا الشخص «إيقاف»: لا يمكننا مراسلته. البدء من جديد بيده وحده. إذا كانت هناك حياة في خطر، فيرجى التفكير في طرق أخرى للمساعدة.
desk-blocked-us-long = قام هذا الشخص بحظرنا أو لا يمكن الوصول إليه. الأرجح أن ما يُكتب له لن يصل.
desk-erase-requested = طلب هذا الشخص مسح بياناته. يتم ذلك بعد إغلاق هذه الحالة بقليل.
desk-told-nobody = قيل للشخص إنه لم يتمكن أحد من الإجابة بعد، مع الأرقام التي يمكنه الاتصال بها.
desk-why-title = سبب التنبيه
# $n: how many older reasons are folded away
desk-why-more = أسباب سابقة ({ $n })
desk-why-none = لم يُحفظ أي سبب.
desk-intake-title = إجابات الشخص
desk-intake-none = لا إجابات عن الأسئلة الثلاثة. كلها اختيارية.
desk-intake-safe-now = هل الكتابة الآن آمنة؟
desk-intake-place = مكان الشخص
desk-intake-company = من معه
desk-answer-yes = نعم
desk-answer-no = لا
desk-consent-title = ما وافق عليه الشخص
desk-consent-none = لم يُسأل عن شيء بعد.
desk-consent-keep = حفظ ما قاله
desk-consent-show-officer = إطلاع شخص مناوب عليه
desk-consent-share = إيصاله إلى جهة محددة بالاسم
desk-consent-figures = احتسابه في إحصاءات بلا أسماء
desk-consent-tracing = البحث عن عائلته
desk-times-title = الأوقات
desk-raised = آخر رفع لدرجة الخطر
desk-claimed = استُلمت

## A case: the talk and the reply

desk-talk-title = المحادثة
desk-talk-empty = لم يُكتب شيء بعد.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] عرض رسالة سابقة واحدة
    [two] عرض رسالتين سابقتين
    [few] عرض { $n } رسائل سابقة
    [many] عرض { $n } رسالة سابقة
   *[other] عرض { $n } رسالة سابقة
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = رد على الشخص في الحالة { $tag } · { $spoken } · { $channel }
desk-reply-button = إرسال إلى الشخص
desk-reply-keys = للإرسال: Ctrl + Enter
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = الأحرف: { $n } من { $most }
desk-count-sms = الأحرف: { $n } · عدد رسائل SMS المدفوعة: { $s }
desk-count-long = النص طويل جدًا: { $n } من { $most } حرف. يرجى إرساله على أجزاء.
desk-pen-free = للكتابة يلزم استلام هذه الحالة. عندها يُبلَّغ الشخص بأن أحدًا معه، ويصمت البرنامج الآلي.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = للعمل على هذه الحالة يلزم استلامها. كتب هذا الشخص «إيقاف»، لذلك لا يُبلَّغ بشيء.
desk-pen-other = هذا الشخص يتواصل الآن مع { $name }. يمكنك قراءة المحادثة وترك ملاحظة.
desk-pen-closed = هذه الحالة مغلقة. إذا كتب الشخص من جديد، تُفتح حالة جديدة عند الحاجة.

## A case: notes, risk, release, close

desk-notes-title = ملاحظات داخلية
desk-notes-none = لا ملاحظات بعد.
desk-note-label = ملاحظة جديدة للزملاء
desk-note-button = حفظ الملاحظة
# Where: beside that button.
desk-note-safe = لا تُرسل إلى الشخص أبدًا
desk-grade-title = تغيير درجة الخطر
desk-grade-risk = درجة الخطر الجديدة
desk-grade-reason = السبب، في بضع كلمات
desk-grade-button = تغيير درجة الخطر
desk-release-title = ترك الحالة
desk-release-text = يُبلَّغ الشخص بذلك، ويعود البرنامج الآلي إلى الإجابة، وتبقى الحالة في القائمة لشخص مناوب آخر.
desk-release-button = ترك الحالة
desk-close-title = إغلاق الحالة
desk-close-text = يُبلَّغ الشخص بذلك، ويعود البرنامج الآلي إلى الإجابة.
desk-close-outcome = كيف انتهت؟
desk-close-button = إغلاق الحالة

## What was just done, or why it was not

desk-told-claimed = الحالة معك الآن. أُبلغ الشخص بأن أحدًا معه.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = الحالة معك الآن. كتب الشخص «إيقاف»، لذلك لم يُبلَّغ بشيء.
# $name: the officer who was faster
desk-told-lost = هذه الحالة صارت مع { $name } قبلك بلحظة.
desk-told-lost-gone = استلم شخص آخر هذه الحالة قبلك بلحظة، أو أُغلقت.
desk-told-written = رسالتك في الطريق. يظهر تحتها ما يحدث لها.
desk-told-noted = حُفظت الملاحظة.
desk-told-released = تُركت الحالة. عاد البرنامج الآلي إلى الإجابة.
desk-told-closed = أُغلقت الحالة.
desk-told-graded = تغيّرت درجة الخطر.
desk-told-marked = سُجّل. يُحفظ المستوى فقط ولا تُحفظ الكلمات: هذا يبيّن أين يجب أن يتحسّن الفرز.
desk-told-saved = تم الحفظ.
desk-told-on = أنت الآن في المناوبة.
desk-told-off = أنت الآن خارج المناوبة. يرجى التأكد من وجود شخص آخر في المناوبة.
desk-told-tested = النداء التجريبي في الطريق. إذا لم يصل خلال دقيقة، فالبيانات المدخلة غير صحيحة.
desk-told-password = حُفظت كلمة المرور الجديدة. تم تسجيل خروجك من كل مكان آخر.
desk-refused-empty = لا يوجد ما يُحفظ أو يُرسل: يلزم كتابة شيء أولًا.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = عدد الأحرف { $letters }، والحد الأقصى للإرسال مرة واحدة { $most }. يرجى الإرسال على أجزاء.
desk-refused-reason = يرجى كتابة سبب تغيير درجة الخطر في بضع كلمات.
desk-refused-risk = يرجى اختيار واحدة من درجات الخطر الأربع.
desk-refused-mark = لا يمكن تصحيح إلا رسالة من هذه المحادثة: خطر أو قلق أو لا خطر. أعد تحميل الصفحة.
desk-refused-outcome = يرجى تحديد كيف انتهت الحالة.
desk-refused-free = هذه الحالة ليست معك، لذلك لم يحدث شيء. يلزم استلامها أولًا.
# $name: the officer who holds it
desk-refused-not-yours = هذه الحالة مع { $name }، لذلك لم يحدث شيء. يمكنك طلب تركها، أو كتابة ملاحظة.
desk-refused-closed = هذه الحالة مغلقة، لذلك لم يحدث شيء.
desk-refused-opted-out = لم تُرسل: كتب هذا الشخص «إيقاف». البدء من جديد بيده وحده.
# $why: a sentence of the program, in English
desk-refused = تعذّر تنفيذ ذلك. { $why }

## Your own page

desk-me-title = صفحتك
desk-me-shift = مناوبتك
desk-me-shift-on = أنت في المناوبة: تصلك نداءات الحالات العاجلة.
desk-me-shift-off = أنت خارج المناوبة: لا تصلك نداءات.
desk-me-go-on = بدء المناوبة
desk-me-go-off = إنهاء المناوبة
desk-me-page = كيف يصلك النداء
desk-me-page-text = عند كل حالة عاجلة تصلك رسالة فيها رابط الحالة فقط: لا اسم ولا رقم ولا شيء مما كتبه الشخص.
desk-me-channel = وسيلة النداء
desk-me-channel-telegram = تلغرام
desk-me-channel-sms = SMS
desk-me-channel-none = لا شيء: أتابع هذه الشاشة فقط
desk-me-address = معرّف محادثتك في تلغرام (chat id) أو رقم هاتفك
desk-me-address-help = تلغرام: رقم محادثتك، أرقام فقط. يلزم إرسال رسالة إلى البرنامج الآلي مرة واحدة أولًا، وإلا فقد لا يمكنه الكتابة إليك. SMS: علامة + ثم رمز البلد ثم الرقم، مثلًا + ثم 48600000000. يُستخدم لندائك فقط.
desk-me-problem-telegram = هذا ليس معرّف محادثة في تلغرام، فهو يتكون من أرقام فقط. لم يُحفظ شيء.
desk-me-problem-sms = هذا ليس رقم هاتف مع علامة + ورمز البلد. لم يُحفظ شيء.
desk-me-problem-none = يلزم تحديد وسيلة النداء أولًا.
desk-me-language = لغة اللوحة
desk-me-save = حفظ
desk-me-test = تجربة النداء
desk-me-test-text = يمكنك إرسال نداء إلى نفسك الآن، للتأكد من أنه يصل.
desk-me-test-button = إرسال نداء تجريبي
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    تجربة من لوحة أمان: هكذا يصلك النداء. لا توجد حالة.
    { $link }
desk-me-password = كلمة مرورك
desk-me-password-link = تغيير كلمة المرور

## When something cannot be done

desk-trouble-title-away = لا يمكن الوصول إلى قاعدة البيانات
desk-trouble-away = لا يمكن قراءة شيء أو حفظه الآن. رسائل الناس ما زالت تُحفظ، ولا تضيع أي منها. يرجى إعادة المحاولة بعد دقيقة. إذا استمر ذلك، فيرجى الاتصال بمنسق الفريق، واتباع خطة الطوارئ لديكم في الحالات العاجلة.
desk-trouble-typed = لم يُرسل هذا ولم يُحفظ. يرجى نسخه أو إعادة المحاولة:
desk-trouble-again = إعادة المحاولة
desk-trouble-back = إلى قائمة الانتظار
desk-trouble-title-missing = لا يوجد شيء هنا
desk-trouble-missing = لا توجد صفحة أو حالة كهذه. قد يكون الرابط ناقصًا، أو أزيلت الحالة.
desk-trouble-title-forged = لم يعد هذا النموذج صالحًا
desk-trouble-forged = لم يحدث شيء. بقيت الصفحة مفتوحة مدة طويلة، أو لم يأتِ النموذج من هذه اللوحة. يرجى الرجوع وإعادة تحميل الصفحة والمحاولة من جديد.
desk-trouble-title-large = الحجم أكبر من اللازم
desk-trouble-large = لم يحدث شيء: ما أُرسل أكبر مما تقبله اللوحة في مرة واحدة. يرجى الاختصار.
desk-trouble-title-refused = تعذّر تنفيذ ذلك
desk-trouble-refused = لم يتغير شيء. يرجى الرجوع إلى قائمة الانتظار والمحاولة من جديد.
desk-trouble-title-broken = حدث عطل
desk-trouble-broken = لم تغيّر محاولتك شيئًا. سُجّل العطل لفريقكم التقني، ويرجى إبلاغه بوقت حدوثه. إذا كان الأمر عاجلًا، يرجى الاتصال بمنسق الفريق.
