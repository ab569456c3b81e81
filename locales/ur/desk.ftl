### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### Case کیس, claim کیس لینا, hold کے پاس, release واپس کرنا, page اطلاع, on shift ڈیوٹی پر, risk خطرے کا درجہ. The person is شخص, somebody of the team فرد.
### Words for the officer avoid gender. STOP is the word people write, پیغام بند.
### The example of a phone number has no plus before its digits on purpose: right to left it would stand on the wrong side.

## On every page

desk-name = امان ڈیسک
desk-skip = مواد پر جائیں
# Where: for screen readers, the name of the menu on top.
desk-nav = ڈیسک
desk-nav-queue = قطار
# Where: button on top.
desk-sign-out = سائن آؤٹ
# Where: behind the officer's own name on top.
desk-shift-on = ڈیوٹی پر
desk-shift-off = ڈیوٹی پر نہیں
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] { $n } فوری کیس انتظار میں ہے
   *[other] { $n } فوری کیس انتظار میں ہیں
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = کیس { $tag } میں نیا پیغام
desk-live-on = رابطہ ہے
desk-live-off = رابطہ نہیں: دوبارہ کوشش ہو رہی ہے۔ جو نظر آ رہا ہے وہ پرانا ہو سکتا ہے۔
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = آواز چالو ہے
desk-sound-off = آواز بند ہے
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = آواز ابھی رکی ہوئی ہے: یہاں دبائیں
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = انتظار میں فوری کیس: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = اس گفتگو میں نیا پیغام
desk-unsent = نہیں بھیجا گیا: ڈیسک سے رابطہ نہیں ہے۔ آپ کا لکھا ہوا یہیں ہے۔ ذرا دیر بعد دوبارہ کوشش کریں۔
desk-signed-out = آپ سائن آؤٹ ہو چکے ہیں، اور یہ صفحہ اب تازہ نہیں ہو رہا۔ اپنا لکھا ہوا کاپی کریں، پھر دوبارہ سائن ان کریں۔
desk-changed = یہ کیس کسی اور ونڈو میں بدل گیا ہے۔ اپنا لکھا ہوا کاپی کریں، پھر صفحہ دوبارہ کھولیں۔

## The banner when nobody can be called

desk-nobody-title = ڈیوٹی پر کوئی نہیں ہے۔
desk-nobody-text = اس وقت فوری کیس آئے تو کسی تک نہیں پہنچے گا۔ لکھنے والوں کو سچ سچ بتایا جاتا ہے کہ کوئی جواب نہیں دے سکتا۔
# Where: the button in that banner.
desk-nobody-button = ڈیوٹی شروع کریں
desk-uncallable-title = آپ ڈیوٹی پر ہیں، مگر آپ کو اطلاع نہیں دی جا سکتی۔
desk-uncallable-text = فوری کیس صرف اس اسکرین پر نظر آئے گا۔
desk-uncallable-link = اطلاع کا طریقہ مقرر کریں

## Signing in

desk-sign-in-title = سائن ان
desk-sign-in-login = سائن ان کا نام
desk-sign-in-password = پاس ورڈ
desk-sign-in-button = سائن ان
desk-sign-in-help = پاس ورڈ بھول گئے؟ آپ کے کوآرڈینیٹر نیا پاس ورڈ دے سکتے ہیں۔
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = یہ نام اور پاس ورڈ آپس میں نہیں ملتے۔ دونوں دیکھ کر دوبارہ کوشش کریں۔
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = یہاں سے بہت سی ناکام کوششیں ہو چکی ہیں۔ { $minutes ->
    [one] { $minutes } منٹ
   *[other] { $minutes } منٹ
} انتظار کریں، یا کسی اور جگہ سے سائن ان کریں۔ فوری بات ہو تو اپنے کوآرڈینیٹر کو فون کریں۔
# Where: for screen readers, the name of the list of languages.
desk-languages = زبانیں
desk-told-expired = یہ کام ہونے سے پہلے آپ سائن آؤٹ ہو گئے، اور کچھ نہیں بھیجا گیا۔ سائن ان کریں اور یہ دوبارہ کریں۔
desk-told-out = آپ سائن آؤٹ ہو گئے ہیں۔
desk-told-out-on-shift = آپ سائن آؤٹ ہو گئے ہیں، مگر ڈیوٹی پر ہیں: فوری کیسوں کی اطلاع آپ کو ملتی رہے گی۔ ڈیوٹی ختم کرنے کے لیے دوبارہ سائن ان کریں۔
desk-bounce-title = ڈیسک کھل رہا ہے
desk-bounce-link = آگے

## Choosing a password

desk-password-title = اپنا پاس ورڈ خود بنائیں
desk-password-one-time = آپ نے ایک بار کے پاس ورڈ سے سائن ان کیا ہے، جو کسی اور نے بھی دیکھا ہے۔ اب اپنا پاس ورڈ بنائیں؛ پھر آپ آگے جا سکتے ہیں۔
# $shortest: a number of characters
desk-password-rules = کم از کم { $shortest } حروف یا ہندسے۔ ایسے چار پانچ لفظ، جنہیں صرف آپ ہی ساتھ رکھیں، یاد رکھنا آسان ہے اور ان کا اندازہ لگانا مشکل۔ کسی اور سروس کا پاس ورڈ استعمال نہ کریں، اور اسے کسی کو نہ بتائیں۔
desk-password-old = اب تک کا پاس ورڈ
desk-password-old-one-time = ایک بار کا پاس ورڈ
desk-password-new = نیا پاس ورڈ
desk-password-again = نیا پاس ورڈ دوبارہ
desk-password-button = پاس ورڈ محفوظ کریں
desk-password-differs = دونوں نئے پاس ورڈ ایک جیسے نہیں۔ دونوں دوبارہ لکھیں۔
desk-password-short = یہ بہت چھوٹا ہے: کم از کم { $shortest } حروف یا ہندسے چاہییں۔
desk-password-long = یہ بہت لمبا ہے: زیادہ سے زیادہ 200 حروف یا ہندسے رکھے جا سکتے ہیں۔
desk-password-simple = اس میں مختلف حروف بہت کم ہیں اور اس کا اندازہ لگانا آسان ہے۔ کوئی اور بنائیں۔
desk-password-login = پاس ورڈ میں آپ کا سائن ان کا نام نہیں ہونا چاہیے۔
desk-password-same = نیا پاس ورڈ پرانے سے مختلف ہونا چاہیے۔
desk-password-wrong = اب تک کا پاس ورڈ درست نہیں۔ کچھ نہیں بدلا۔
desk-password-wait = بہت سی ناکام کوششیں ہو چکی ہیں۔ پندرہ منٹ انتظار کریں۔ کچھ نہیں بدلا۔

## The queue

desk-queue-title = کھلے کیس
desk-queue-closed-title = بند کیس
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = کون سے کیس
desk-queue-empty-title = کوئی کھلا کیس نہیں۔
desk-queue-empty-text = اس وقت کوئی شخص جواب کے انتظار میں نہیں ہے۔ نئے کیس یہاں خود آ جاتے ہیں؛ صفحہ دوبارہ کھولنے کی ضرورت نہیں۔
desk-queue-closed-empty = ابھی تک کوئی کیس بند نہیں ہوا۔
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] { $n } اور کیس نظر نہیں آ رہا۔ دوسرے کیس بند ہونے پر یہ آ جائے گا۔
   *[other] { $n } اور کیس نظر نہیں آ رہے۔ دوسرے کیس بند ہونے پر یہ آ جائیں گے۔
}
# Where: counts above the list, each behind its number.
desk-count-free = کسی کے پاس نہیں
desk-count-late = تاخیر میں
# Where: before the names of the officers on shift.
desk-team = ڈیوٹی پر:
desk-team-nobody = کوئی نہیں
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = پہلی اطلاع
desk-rung-1 = متبادل
desk-rung-2 = نگران
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = اطلاع ممکن نہیں
desk-you = آپ
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = خطرے کا درجہ
desk-col-case = کیس
desk-col-waiting = کب سے منتظر
desk-col-deadline = مہلت
desk-col-opened = کھلا
desk-col-holder = کس کے پاس
desk-col-outcome = نتیجہ
desk-col-closed = بند ہوا
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = جواب دیا گیا
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = کیس لیں
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = پیغام بھیجنا منع
desk-unknown-language = زبان نامعلوم
desk-unknown-country = ملک نامعلوم

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = 1 منٹ سے کم
desk-span-minutes = { $m } منٹ
desk-span-hours = { $h } گھنٹے { $m } منٹ
desk-span-days = { $d } دن { $h } گھنٹے
# Where: the deadline. $span: one of the four above.
desk-due-left = باقی: { $span }
desk-due-late = تاخیر: { $span }
# Where: before the time of the deadline.
desk-due-at = آخری وقت
desk-due-met = وقت پر لیا گیا
desk-due-missed = دیر سے لیا گیا

## Words for ids

desk-risk-urgent = فوری
desk-risk-high = زیادہ
desk-risk-medium = درمیانہ
desk-risk-low = کم
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = خودکشی یا خود کو نقصان
desk-category-violence-now = اس وقت تشدد
desk-category-sexual-violence = جنسی تشدد
desk-category-trafficking-control = انسانی تجارت یا کسی کے قابو میں
desk-category-child-alone = تنہا بچہ
desk-category-missing-child = گمشدہ بچہ
desk-category-kidnapping-threat = اغوا یا اس کی دھمکی
desk-category-travel-distress = سفر کے راستے میں خطرہ
desk-category-medical-emergency = طبی ایمرجنسی
desk-category-forced-marriage = زبردستی کی شادی
desk-category-none = انسان کی ضرورت
desk-channel-telegram = ٹیلیگرام
desk-channel-sms = SMS
desk-channel-local = آزمائشی صفحہ
desk-outcome-helped = یہیں مدد ہو گئی
desk-outcome-referred = کسی ادارے کے پاس بھیجا گیا
desk-outcome-emergency-services = ایمرجنسی سروس کو فون کیا گیا
desk-outcome-no-answer = اس شخص نے جواب نہیں دیا
desk-outcome-not-a-case = کیس نہیں تھا: غلط الارم
desk-outcome-other = کچھ اور
# Where: a mark on a message.
desk-level-danger = خطرہ
desk-level-concern = تشویش
desk-level-none = خطرہ نہیں
desk-mark = کیا کوئی درجہ غلط ہے؟
desk-mark-as = ہونا چاہیے:
desk-marked = ٹیم نے درست کیا: { $level }
desk-sent-queued = بھیجے جانے کے انتظار میں
desk-sent-sending = بھیجا جا رہا ہے
desk-sent-sent = بھیج دیا گیا
desk-sent-delivered = پہنچ گیا
desk-sent-read = پڑھا گیا
desk-sent-undelivered = نہیں پہنچا
desk-sent-dead = نہیں بھیجا گیا: اب کوشش نہیں ہوگی
desk-sent-withheld = نہیں بھیجا گیا
desk-withheld-opted-out = اس شخص نے "پیغام بند" لکھا
desk-withheld-forgotten = اس شخص نے اپنا سب کچھ مٹانے کو کہا
desk-kind-choice = ایک بٹن دبایا
desk-kind-photo = تصویر بھیجی
desk-kind-voice = آواز والا پیغام بھیجا
desk-kind-video = ویڈیو بھیجی
desk-kind-sticker = اسٹیکر بھیجا
desk-kind-location = لوکیشن بھیجی
desk-kind-contact = کسی کا رابطہ نمبر بھیجا
desk-kind-document = فائل بھیجی
desk-kind-blocked = ہمیں بلاک کر دیا
desk-kind-other = کچھ بھیجا جو یہ ڈیسک نہیں دکھا سکتا
desk-author-person = شخص
desk-author-bot = بوٹ

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = کیس { $tag }
desk-back = قطار
desk-state-closed = یہ کیس بند ہے۔
desk-held-by-you = یہ کیس آپ کے پاس ہے۔ بوٹ خاموش ہے۔
# $name: another officer
desk-held-by = یہ کیس { $name } کے پاس ہے۔ بوٹ خاموش ہے۔
desk-held-by-nobody = یہ کیس کسی کے پاس نہیں۔ بوٹ جواب دے رہا ہے۔
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = یہ کیس کسی کے پاس نہیں۔
desk-jump = جواب لکھیں
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = رابطہ ممکن نہیں

## A case: the hand-off package

desk-package-title = ہمیں کیا معلوم ہے
desk-forgotten = اس شخص کی اپنی خواہش پر ان کا سب کچھ مٹا دیا گیا ہے۔ ان کا لکھا ہوا اب پڑھا نہیں جا سکتا، اور کچھ بھیجا نہیں جا سکتا۔
desk-cannot-text-long = اس شخص نے "پیغام بند" لکھا: ہم انہیں پیغام نہیں بھیج سکتے۔ صرف وہ خود دوبارہ شروع کر سکتے ہیں۔ جان خطرے میں ہو تو مدد کے دوسرے راستے سوچیں۔
desk-blocked-us-long = اس شخص نے ہمیں بلاک کر دیا ہے یا ان سے رابطہ ممکن نہیں۔ آپ کا لکھا ہوا غالباً ان تک نہیں پہنچے گا۔
desk-erase-requested = اس شخص نے اپنا سب کچھ مٹانے کو کہا ہے۔ آپ کے کیس بند کرنے کے جلد بعد مٹا دیا جائے گا۔
desk-told-nobody = اس شخص کو بتایا گیا کہ ابھی تک کوئی جواب نہیں دے سکا، اور فون کرنے کے نمبر دیے گئے۔
desk-why-title = نشان دہی کی وجہ
# $n: how many older reasons are folded away
desk-why-more = پہلے کی وجوہات ({ $n })
desk-why-none = کوئی وجہ محفوظ نہیں۔
desk-intake-title = اس شخص کے جواب
desk-intake-none = تینوں سوالوں کے جواب نہیں دیے گئے۔ سب اختیاری ہیں۔
desk-intake-safe-now = اس وقت لکھنا محفوظ ہے؟
desk-intake-place = کہاں ہیں
desk-intake-company = ساتھ کون ہے
desk-answer-yes = ہاں
desk-answer-no = نہیں
desk-consent-title = اس شخص نے کس بات کی اجازت دی
desk-consent-none = ابھی کچھ نہیں پوچھا گیا۔
desk-consent-keep = بتائی ہوئی باتیں محفوظ رکھنا
desk-consent-show-officer = ڈیوٹی پر موجود فرد کو دکھانا
desk-consent-share = نام بتا کر کسی ادارے تک پہنچانا
desk-consent-figures = بغیر نام کے اعداد و شمار میں گننا
desk-consent-tracing = ان کے گھر والوں کی تلاش
desk-times-title = اوقات
desk-raised = خطرے کا درجہ آخری بار بڑھا
desk-claimed = کیس لیا گیا

## A case: the talk and the reply

desk-talk-title = گفتگو
desk-talk-empty = ابھی کچھ نہیں لکھا گیا۔
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] پہلے کا { $n } پیغام دکھائیں
   *[other] پہلے کے { $n } پیغام دکھائیں
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = کیس { $tag } والے شخص کو جواب · { $spoken } · { $channel }
desk-reply-button = اس شخص کو بھیجیں
desk-reply-keys = بھیجنے کے لیے: Ctrl + Enter
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = حروف: { $most } میں سے { $n }
desk-count-sms = حروف: { $n } · قیمت والے SMS کی تعداد: { $s }
desk-count-long = بہت لمبا ہے: { $n } حروف، زیادہ سے زیادہ { $most }۔ حصوں میں بھیجیں۔
desk-pen-free = لکھنے کے لیے یہ کیس لیں۔ پھر اس شخص کو بتایا جاتا ہے کہ ٹیم کا ایک فرد یہاں ہے، اور بوٹ خاموش ہو جاتا ہے۔
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = اس کیس پر کام کرنے کے لیے اسے لیں۔ اس شخص نے "پیغام بند" لکھا، اس لیے انہیں کچھ نہیں بتایا جاتا۔
desk-pen-other = اس شخص سے { $name } کی بات ہو رہی ہے۔ آپ پڑھ سکتے ہیں اور نوٹ چھوڑ سکتے ہیں۔
desk-pen-closed = یہ کیس بند ہے۔ یہ شخص دوبارہ لکھے تو ضرورت ہونے پر نیا کیس کھل جائے گا۔

## A case: notes, risk, release, close

desk-notes-title = اندرونی نوٹ
desk-notes-none = ابھی کوئی نوٹ نہیں۔
desk-note-label = ساتھیوں کے لیے نیا نوٹ
desk-note-button = نوٹ محفوظ کریں
# Where: beside that button.
desk-note-safe = اس شخص کو کبھی نہیں بھیجا جاتا
desk-grade-title = خطرے کا درجہ بدلیں
desk-grade-risk = خطرے کا نیا درجہ
desk-grade-reason = وجہ، چند لفظوں میں
desk-grade-button = درجہ بدلیں
desk-release-title = کیس واپس کریں
desk-release-text = اس شخص کو بتایا جاتا ہے، بوٹ پھر جواب دیتا ہے، اور کیس کسی اور ساتھی کے لیے قطار میں رہتا ہے۔
desk-release-button = کیس واپس کریں
desk-close-title = کیس بند کریں
desk-close-text = اس شخص کو بتایا جاتا ہے، اور بوٹ پھر جواب دیتا ہے۔
desk-close-outcome = نتیجہ کیا رہا؟
desk-close-button = کیس بند کریں

## What was just done, or why it was not

desk-told-claimed = کیس اب آپ کے پاس ہے۔ اس شخص کو بتا دیا گیا ہے کہ ٹیم کا ایک فرد یہاں ہے۔
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = کیس اب آپ کے پاس ہے۔ اس شخص نے "پیغام بند" لکھا، اس لیے انہیں کچھ نہیں بتایا گیا۔
# $name: the officer who was faster
desk-told-lost = { $name } نے آپ سے ذرا پہلے یہ کیس لے لیا۔
desk-told-lost-gone = آپ سے ذرا پہلے کسی اور نے یہ کیس لے لیا، یا یہ بند ہو گیا۔
desk-told-written = آپ کا پیغام راستے میں ہے۔ اس کے نیچے نظر آئے گا کہ اس کا کیا ہوا۔
desk-told-noted = نوٹ محفوظ ہو گیا۔
desk-told-released = آپ نے کیس واپس کر دیا ہے۔ بوٹ پھر جواب دے رہا ہے۔
desk-told-closed = کیس بند ہو گیا۔
desk-told-graded = خطرے کا درجہ بدل گیا۔
desk-told-marked = گن لیا گیا۔ صرف درجہ محفوظ ہوتا ہے، الفاظ کبھی نہیں: اس سے معلوم ہوتا ہے کہ خطرے کی پہچان کہاں بہتر ہونی چاہیے۔
desk-told-saved = محفوظ ہو گیا۔
desk-told-on = آپ ڈیوٹی پر ہیں۔
desk-told-off = آپ کی ڈیوٹی ختم ہو گئی۔ دیکھ لیں کہ کوئی اور ڈیوٹی پر ہو۔
desk-told-tested = آزمائشی اطلاع راستے میں ہے۔ ایک منٹ میں نہ پہنچے تو آپ کا درج کیا ہوا درست نہیں۔
desk-told-password = آپ کا نیا پاس ورڈ محفوظ ہو گیا۔ باقی ہر جگہ سے آپ سائن آؤٹ ہو گئے ہیں۔
desk-refused-empty = محفوظ کرنے یا بھیجنے کے لیے کچھ نہیں: پہلے کچھ لکھیں۔
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = اس میں { $letters } حروف ہیں؛ ایک بار میں زیادہ سے زیادہ { $most } بھیجے جا سکتے ہیں۔ حصوں میں بھیجیں۔
desk-refused-reason = چند لفظوں میں لکھیں کہ خطرے کا درجہ کیوں بدل رہا ہے۔
desk-refused-risk = خطرے کے چار درجوں میں سے ایک چنیں۔
desk-refused-mark = صرف اسی گفتگو کے پیغام پر نشان لگ سکتا ہے: خطرہ، تشویش یا خطرہ نہیں۔ صفحہ دوبارہ کھولیں۔
desk-refused-outcome = چنیں کہ کیس کا نتیجہ کیا رہا۔
desk-refused-free = یہ کیس آپ کے پاس نہیں، اس لیے کچھ نہیں کیا گیا۔ پہلے کیس لیں۔
# $name: the officer who holds it
desk-refused-not-yours = یہ کیس { $name } کے پاس ہے، اس لیے کچھ نہیں کیا گیا۔ ان سے کیس واپس کرنے کو کہیں، یا نوٹ چھوڑیں۔
desk-refused-closed = یہ کیس بند ہے، اس لیے کچھ نہیں کیا گیا۔
desk-refused-opted-out = نہیں بھیجا گیا: اس شخص نے "پیغام بند" لکھا۔ صرف وہ خود دوبارہ شروع کر سکتے ہیں۔
# $why: a sentence of the program, in English
desk-refused = یہ نہیں ہو سکا۔ { $why }

## Your own page

desk-me-title = آپ کا صفحہ
desk-me-shift = آپ کی ڈیوٹی
desk-me-shift-on = آپ ڈیوٹی پر ہیں: فوری کیسوں کی اطلاع آپ کو ملتی ہے۔
desk-me-shift-off = آپ ڈیوٹی پر نہیں: آپ کو کوئی اطلاع نہیں ملتی۔
desk-me-go-on = ڈیوٹی شروع کریں
desk-me-go-off = ڈیوٹی ختم کریں
desk-me-page = آپ کو اطلاع کیسے ملے
desk-me-page-text = فوری کیس آنے پر آپ کو ایک پیغام ملتا ہے جس میں صرف کیس کا لنک ہوتا ہے: نہ کوئی نام، نہ نمبر، نہ کسی کا لکھا ہوا۔
desk-me-channel = اطلاع کہاں پہنچے
desk-me-channel-telegram = ٹیلیگرام
desk-me-channel-sms = SMS
desk-me-channel-none = کہیں نہیں: صرف یہ اسکرین
desk-me-address = آپ کی ٹیلیگرام چیٹ آئی ڈی (chat id) یا فون نمبر
desk-me-address-help = ٹیلیگرام: آپ کی چیٹ کا نمبر، صرف ہندسے؛ پہلے ایک بار بوٹ کو لکھیں، ورنہ شاید وہ آپ کو نہ لکھ سکے۔ SMS: جمع کا نشان، ملک کا کوڈ اور نمبر، مثلاً پہلے + اور پھر 48600000000۔ صرف آپ کو اطلاع دینے کے لیے استعمال ہوتا ہے۔
desk-me-problem-telegram = یہ ٹیلیگرام چیٹ آئی ڈی نہیں: اس میں صرف ہندسے ہوتے ہیں۔ کچھ محفوظ نہیں ہوا۔
desk-me-problem-sms = یہ جمع کے نشان اور ملک کے کوڈ والا فون نمبر نہیں۔ کچھ محفوظ نہیں ہوا۔
desk-me-problem-none = پہلے اطلاع کا طریقہ مقرر کریں۔
desk-me-language = ڈیسک کی زبان
desk-me-save = محفوظ کریں
desk-me-test = آزمائیں
desk-me-test-text = ابھی خود کو ایک اطلاع بھیجیں، تاکہ معلوم ہو کہ وہ پہنچتی ہے۔
desk-me-test-button = آزمائشی اطلاع بھیجیں
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    امان ڈیسک کی آزمائش: آپ کو اطلاع اس طرح ملتی ہے۔ کوئی کیس نہیں ہے۔
    { $link }
desk-me-password = آپ کا پاس ورڈ
desk-me-password-link = پاس ورڈ بدلیں

## When something cannot be done

desk-trouble-title-away = ڈیسک کا ڈیٹا بیس سے رابطہ نہیں
desk-trouble-away = اس وقت کچھ پڑھا یا محفوظ نہیں کیا جا سکتا۔ لوگوں کے پیغام پھر بھی محفوظ ہو رہے ہیں، اور کوئی گم نہیں ہوتا۔ ایک منٹ بعد دوبارہ کوشش کریں۔ مسئلہ رہے تو اپنے کوآرڈینیٹر کو فون کریں، اور فوری کیسوں کے لیے اپنے ہنگامی منصوبے پر عمل کریں۔
desk-trouble-typed = یہ نہ بھیجا گیا نہ محفوظ ہوا۔ اسے کاپی کریں، یا دوبارہ کوشش کریں:
desk-trouble-again = دوبارہ کوشش کریں
desk-trouble-back = قطار پر جائیں
desk-trouble-title-missing = یہاں کچھ نہیں ہے
desk-trouble-missing = ایسا کوئی صفحہ یا کیس نہیں ہے۔ شاید لنک نامکمل ہے، یا کیس ہٹا دیا گیا ہے۔
desk-trouble-title-forged = یہ فارم اب کارآمد نہیں
desk-trouble-forged = کچھ نہیں کیا گیا۔ صفحہ بہت دیر کھلا رہا، یا فارم اس ڈیسک سے نہیں آیا۔ واپس جائیں، صفحہ دوبارہ کھولیں اور یہ پھر کریں۔
desk-trouble-title-large = یہ بہت بڑا ہے
desk-trouble-large = کچھ نہیں کیا گیا: ڈیسک ایک بار میں اتنا نہیں لے سکتا۔ اسے چھوٹا کریں۔
desk-trouble-title-refused = یہ نہیں ہو سکا
desk-trouble-refused = کچھ نہیں بدلا۔ قطار پر جائیں اور دوبارہ کوشش کریں۔
desk-trouble-title-broken = کچھ خراب ہو گیا ہے
desk-trouble-broken = آپ کی طرف سے کچھ نہیں بدلا۔ خرابی آپ کی تکنیکی ٹیم کے لیے لکھ لی گئی ہے؛ انہیں وقت بتائیں۔ فوری بات ہو تو اپنے کوآرڈینیٹر کو فون کریں۔
