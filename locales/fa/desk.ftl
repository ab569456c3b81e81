### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### For Afghans and Iranians; where the words differ, both stand. Case پرونده, claim به عهده گرفتن, hold به عهده, release پس دادن, page خبر کردن, on shift سر کار.
### The example of a phone number has no plus before its digits on purpose: right to left it would stand on the wrong side.


## On every page

desk-name = میز کار امان
desk-skip = رفتن به محتوا
# Where: for screen readers, the name of the menu on top.
desk-nav = میز کار
desk-nav-queue = صف پرونده‌ها
# Where: button on top.
desk-sign-out = خروج
# Where: behind the officer's own name on top.
desk-shift-on = سر کار
desk-shift-off = سر کار نیست
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] { $n } پرونده فوری منتظر است
   *[other] { $n } پرونده فوری منتظر است
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = پیام تازه در پرونده { $tag }
desk-live-on = وصل
desk-live-off = وصل نیست: دوباره تلاش می‌شود. آنچه می‌بینید شاید قدیمی باشد.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = صدا روشن است
desk-sound-off = صدا خاموش است
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = صدا هنوز فعال نیست: اینجا را فشار دهید
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = پرونده‌های فوری منتظر: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = پیام تازه در این گفتگو
desk-unsent = فرستاده نشد: ارتباط با میز کار قطع است. نوشته شما هنوز اینجاست. کمی بعد دوباره تلاش کنید.
desk-signed-out = از میز کار خارج شده‌اید و این صفحه دیگر تازه نمی‌شود. نوشته خود را کپی کنید و دوباره وارد شوید.
desk-changed = این پرونده در پنجره دیگری تغییر کرده است. نوشته خود را کپی کنید و صفحه را دوباره باز کنید.

## The banner when nobody can be called

desk-nobody-title = هیچ‌کس سر کار نیست.
desk-nobody-text = اگر حالا پرونده فوری بیاید، به هیچ‌کس نمی‌رسد. به کسانی که می‌نویسند صادقانه گفته می‌شود که کسی نمی‌تواند جواب بدهد.
# Where: the button in that banner.
desk-nobody-button = شروع نوبت کاری
desk-uncallable-title = شما سر کار هستید، ولی نمی‌شود شما را خبر کرد.
desk-uncallable-text = پرونده فوری فقط روی همین صفحه دیده می‌شود.
desk-uncallable-link = تعیین راه خبر کردن

## Signing in

desk-sign-in-title = ورود
desk-sign-in-login = نام کاربری
desk-sign-in-password = رمز عبور
desk-sign-in-button = ورود
desk-sign-in-help = رمز عبور را فراموش کرده‌اید؟ هماهنگ‌کننده شما می‌تواند رمز تازه‌ای بدهد.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = این نام و رمز عبور با هم جور نیستند. هر دو را بررسی کنید و دوباره تلاش کنید.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = از اینجا چندین بار تلاش ناموفق شده است. { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
} صبر کنید، یا از جای دیگری وارد شوید. اگر فوری است، به هماهنگ‌کننده خود زنگ بزنید.
# Where: for screen readers, the name of the list of languages.
desk-languages = زبان‌ها
desk-told-expired = پیش از انجام این کار از میز کار خارج شده بودید و چیزی فرستاده نشد. وارد شوید و دوباره انجام دهید.
desk-told-out = خارج شدید.
desk-told-out-on-shift = خارج شدید ولی هنوز سر کار هستید: برای پرونده‌های فوری باز هم شما را خبر می‌کنیم. برای پایان نوبت کاری دوباره وارد شوید.
desk-bounce-title = باز کردن میز کار
desk-bounce-link = ادامه

## Choosing a password

desk-password-title = رمز عبور خودتان را انتخاب کنید
desk-password-one-time = با رمز یک‌بارمصرف وارد شده‌اید که کس دیگری هم آن را دیده است. حالا رمز خودتان را انتخاب کنید؛ بعد می‌توانید ادامه دهید.
# $shortest: a number of characters
desk-password-rules = حداقل { $shortest } حرف یا رقم. چهار یا پنج کلمه که فقط شما کنار هم می‌گذارید، آسان به یاد می‌ماند و حدس زدنش سخت است. رمز جای دیگری را به کار نبرید و آن را به هیچ‌کس نگویید.
desk-password-old = رمز فعلی
desk-password-old-one-time = رمز یک‌بارمصرف
desk-password-new = رمز تازه
desk-password-again = تکرار رمز تازه
desk-password-button = ذخیره رمز
desk-password-differs = دو رمز تازه یکی نیستند. هر دو را دوباره بنویسید.
desk-password-short = خیلی کوتاه است: حداقل { $shortest } حرف یا رقم لازم است.
desk-password-long = خیلی طولانی است: حداکثر 200 حرف یا رقم ممکن است.
desk-password-simple = حرف‌های متفاوت آن کم است و آسان حدس زده می‌شود. رمز دیگری انتخاب کنید.
desk-password-login = نام کاربری شما نباید در رمز باشد.
desk-password-same = رمز تازه باید با رمز فعلی فرق داشته باشد.
desk-password-wrong = رمز فعلی درست نیست. چیزی تغییر نکرد.
desk-password-wait = چندین تلاش ناموفق شده است. یک ربع ساعت صبر کنید. چیزی تغییر نکرد.

## The queue

desk-queue-title = پرونده‌های باز
desk-queue-closed-title = پرونده‌های بسته
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = کدام پرونده‌ها
desk-queue-empty-title = پرونده بازی نیست.
desk-queue-empty-text = حالا هیچ‌کس منتظر یک انسان نیست. پرونده‌های تازه خودبه‌خود اینجا می‌آیند؛ لازم نیست صفحه را دوباره باز کنید.
desk-queue-closed-empty = هنوز پرونده‌ای بسته نشده است.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] { $n } پرونده دیگر نشان داده نشده است. وقتی پرونده‌های دیگر بسته شوند، می‌آید.
   *[other] { $n } پرونده دیگر نشان داده نشده است. وقتی پرونده‌های دیگر بسته شوند، می‌آیند.
}
# Where: counts above the list, each behind its number.
desk-count-free = به عهده هیچ‌کس
desk-count-late = دیر شده
# Where: before the names of the officers on shift.
desk-team = سر کار:
desk-team-nobody = هیچ‌کس
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = نفر اول
desk-rung-1 = پشتیبان
desk-rung-2 = ناظر
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = نمی‌شود خبر کرد
desk-you = شما
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = سطح خطر
desk-col-case = پرونده
desk-col-waiting = انتظار
desk-col-deadline = مهلت
desk-col-opened = باز شد
desk-col-holder = به عهده
desk-col-outcome = نتیجه
desk-col-closed = بسته شد
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = جواب داده شد
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = به عهده گرفتن
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = پیام دادن ممکن نیست
desk-unknown-language = زبان نامعلوم
desk-unknown-country = کشور نامعلوم

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = کمتر از یک دقیقه
desk-span-minutes = { $m } دقیقه
desk-span-hours = { $h } ساعت { $m } دقیقه
desk-span-days = { $d } روز { $h } ساعت
# Where: the deadline. $span: one of the four above.
desk-due-left = باقی‌مانده: { $span }
desk-due-late = تأخیر: { $span }
# Where: before the time of the deadline.
desk-due-at = تا
desk-due-met = به‌موقع گرفته شد
desk-due-missed = دیر گرفته شد

## Words for ids

desk-risk-urgent = فوری
desk-risk-high = بالا
desk-risk-medium = متوسط
desk-risk-low = پایین
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = خودکشی یا آسیب به خود
desk-category-violence-now = خشونت همین حالا
desk-category-sexual-violence = خشونت جنسی
desk-category-trafficking-control = قاچاق انسان یا کنترل
desk-category-child-alone = کودک تنها
desk-category-missing-child = کودک گم‌شده
desk-category-kidnapping-threat = آدم‌ربایی (اختطاف) یا تهدید به آن
desk-category-travel-distress = خطر در راه سفر
desk-category-medical-emergency = وضعیت اضطراری پزشکی (طبی)
desk-category-forced-marriage = ازدواج اجباری
desk-category-none = نیاز به یک انسان
desk-channel-telegram = تلگرام
desk-channel-sms = پیامک (SMS)
desk-channel-local = صفحه آزمایشی
desk-outcome-helped = همین‌جا کمک شد
desk-outcome-referred = به نهاد دیگری معرفی شد
desk-outcome-emergency-services = به خدمات اضطراری زنگ زده شد
desk-outcome-no-answer = آن شخص جواب نداد
desk-outcome-not-a-case = پرونده نبود: هشدار اشتباه
desk-outcome-other = چیز دیگر
# Where: a mark on a message.
desk-level-danger = خطر
desk-level-concern = نگرانی
desk-level-none = بدون خطر
desk-mark = آیا سطحی نادرست است؟
desk-mark-as = باید باشد:
desk-marked = تیم تصحیح کرد: { $level }
desk-sent-queued = منتظر فرستادن
desk-sent-sending = در حال فرستادن
desk-sent-sent = فرستاده شد
desk-sent-delivered = رسید
desk-sent-read = خوانده شد
desk-sent-undelivered = نرسید
desk-sent-dead = فرستاده نشد: دیگر تلاش نمی‌شود
desk-sent-withheld = فرستاده نشد
desk-withheld-opted-out = آن شخص «لغو» نوشته است
desk-withheld-forgotten = آن شخص خواسته اطلاعاتش پاک شود
desk-kind-choice = یک دکمه را فشار داد
desk-kind-photo = عکس فرستاد
desk-kind-voice = پیام صوتی فرستاد
desk-kind-video = ویدیو فرستاد
desk-kind-sticker = استیکر فرستاد
desk-kind-location = موقعیت (لوکیشن) فرستاد
desk-kind-contact = شماره تماس فرستاد
desk-kind-document = فایل فرستاد
desk-kind-blocked = ما را مسدود (بلاک) کرد
desk-kind-other = چیزی فرستاد که این میز کار نمی‌تواند نشان دهد
desk-author-person = شخص
desk-author-bot = ربات

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = پرونده { $tag }
desk-back = صف پرونده‌ها
desk-state-closed = این پرونده بسته است.
desk-held-by-you = این پرونده به عهده شماست. ربات ساکت است.
# $name: another officer
desk-held-by = این پرونده به عهده { $name } است. ربات ساکت است.
desk-held-by-nobody = این پرونده به عهده هیچ‌کس نیست. ربات جواب می‌دهد.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = این پرونده به عهده هیچ‌کس نیست.
desk-jump = نوشتن جواب
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = در دسترس نیست

## A case: the hand-off package

desk-package-title = آنچه می‌دانیم
desk-forgotten = اطلاعات این شخص به خواست خودش پاک شده است. نوشته‌هایش دیگر خوانده نمی‌شود و چیزی نمی‌شود فرستاد.
desk-cannot-text-long = این شخص «لغو» نوشته است: نمی‌توانیم به او پیام بدهیم. فقط خودش می‌تواند دوباره شروع کند. اگر جانی در خطر است، به راه‌های دیگر کمک فکر کنید.
desk-blocked-us-long = این شخص ما را مسدود (بلاک) کرده یا در دسترس نیست. نوشته شما احتمالاً به او نمی‌رسد.
desk-erase-requested = این شخص خواسته است اطلاعاتش پاک شود. کمی پس از بستن این پرونده انجام می‌شود.
desk-told-nobody = به این شخص گفته شد که هنوز کسی نتوانسته جواب بدهد، همراه با شماره‌هایی که می‌تواند زنگ بزند.
desk-why-title = دلیل هشدار
# $n: how many older reasons are folded away
desk-why-more = دلیل‌های قبلی ({ $n })
desk-why-none = دلیلی ثبت نشده است.
desk-intake-title = جواب‌های این شخص
desk-intake-none = به سه سؤال جواب داده نشد. همه اختیاری است.
desk-intake-safe-now = نوشتن حالا امن است؟
desk-intake-place = کجاست
desk-intake-company = چه کسی با اوست
desk-answer-yes = بله
desk-answer-no = نه
desk-consent-title = آنچه این شخص اجازه داده است
desk-consent-none = هنوز چیزی پرسیده نشده است.
desk-consent-keep = نگه داشتن حرف‌هایش
desk-consent-show-officer = نشان دادن به همکار سر کار
desk-consent-share = رساندن به یک نهاد با نام مشخص
desk-consent-figures = شمردن در آمار بدون نام
desk-consent-tracing = پیدا کردن خانواده‌اش
desk-times-title = زمان‌ها
desk-raised = آخرین بالا رفتن سطح خطر
desk-claimed = به عهده گرفته شد

## A case: the talk and the reply

desk-talk-title = گفتگو
desk-talk-empty = هنوز چیزی نوشته نشده است.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] نشان دادن { $n } پیام قبلی
   *[other] نشان دادن { $n } پیام قبلی
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = جواب به شخص پرونده { $tag } · { $spoken } · { $channel }
desk-reply-button = فرستادن به شخص
desk-reply-keys = برای فرستادن: Ctrl + Enter
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = حرف‌ها: { $n } از { $most }
desk-count-sms = حرف‌ها: { $n } · تعداد پیامک با هزینه: { $s }
desk-count-long = خیلی طولانی است: { $n } از { $most } حرف. در چند بخش بفرستید.
desk-pen-free = برای نوشتن، این پرونده را به عهده بگیرید. آن وقت به این شخص گفته می‌شود که یک نفر اینجاست، و ربات ساکت می‌شود.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = برای کار روی این پرونده، آن را به عهده بگیرید. این شخص «لغو» نوشته است، پس چیزی به او گفته نمی‌شود.
desk-pen-other = { $name } با این شخص در گفتگوست. می‌توانید بخوانید و یادداشت بگذارید.
desk-pen-closed = این پرونده بسته است. اگر این شخص دوباره بنویسد، در صورت نیاز پرونده تازه‌ای باز می‌شود.

## A case: notes, risk, release, close

desk-notes-title = یادداشت‌های داخلی
desk-notes-none = هنوز یادداشتی نیست.
desk-note-label = یادداشت تازه برای همکاران
desk-note-button = ذخیره یادداشت
# Where: beside that button.
desk-note-safe = هرگز به آن شخص فرستاده نمی‌شود
desk-grade-title = تغییر سطح خطر
desk-grade-risk = سطح خطر تازه
desk-grade-reason = دلیل، در چند کلمه
desk-grade-button = تغییر سطح خطر
desk-release-title = پس دادن پرونده
desk-release-text = به این شخص گفته می‌شود، ربات دوباره جواب می‌دهد، و پرونده برای همکار دیگری در صف می‌ماند.
desk-release-button = پس دادن پرونده
desk-close-title = بستن پرونده
desk-close-text = به این شخص گفته می‌شود، و ربات دوباره جواب می‌دهد.
desk-close-outcome = نتیجه چه شد؟
desk-close-button = بستن پرونده

## What was just done, or why it was not

desk-told-claimed = پرونده به عهده شماست. به این شخص گفته شد که یک نفر اینجاست.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = پرونده به عهده شماست. این شخص «لغو» نوشته است، پس چیزی به او گفته نشد.
# $name: the officer who was faster
desk-told-lost = { $name } کمی پیش از شما این پرونده را به عهده گرفت.
desk-told-lost-gone = کس دیگری کمی پیش از شما این پرونده را به عهده گرفت، یا پرونده بسته شد.
desk-told-written = پیام شما در راه است. زیر آن می‌بینید که چه می‌شود.
desk-told-noted = یادداشت ذخیره شد.
desk-told-released = پرونده را پس دادید. ربات دوباره جواب می‌دهد.
desk-told-closed = پرونده بسته شد.
desk-told-graded = سطح خطر تغییر کرد.
desk-told-marked = ثبت شد. فقط سطح نگه داشته می‌شود، نه کلمات: نشان می‌دهد تشخیص کجا باید بهتر شود.
desk-told-saved = ذخیره شد.
desk-told-on = شما سر کار هستید.
desk-told-off = نوبت کاری شما پایان یافت. مطمئن شوید که کس دیگری سر کار است.
desk-told-tested = پیام آزمایشی در راه است. اگر تا یک دقیقه نرسید، آنچه وارد کرده‌اید درست نیست.
desk-told-password = رمز تازه شما ذخیره شد. در همه جاهای دیگر خارج شدید.
desk-refused-empty = چیزی برای ذخیره یا فرستادن نیست: اول چیزی بنویسید.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = این متن { $letters } حرف دارد؛ در هر بار حداکثر { $most } حرف فرستاده می‌شود. در چند بخش بفرستید.
desk-refused-reason = در چند کلمه بنویسید چرا سطح خطر تغییر می‌کند.
desk-refused-risk = یکی از چهار سطح خطر را انتخاب کنید.
desk-refused-mark = فقط پیامی از همین گفت‌وگو را می‌توان تصحیح کرد: خطر، نگرانی یا بدون خطر. صفحه را دوباره باز کنید.
desk-refused-outcome = انتخاب کنید که نتیجه پرونده چه شد.
desk-refused-free = این پرونده به عهده شما نیست، پس کاری انجام نشد. اول آن را به عهده بگیرید.
# $name: the officer who holds it
desk-refused-not-yours = این پرونده به عهده { $name } است، پس کاری انجام نشد. از او بخواهید آن را پس بدهد، یا یادداشت بگذارید.
desk-refused-closed = این پرونده بسته است، پس کاری انجام نشد.
desk-refused-opted-out = فرستاده نشد: این شخص «لغو» نوشته است. فقط خودش می‌تواند دوباره شروع کند.
# $why: a sentence of the program, in English
desk-refused = این کار انجام نشد. { $why }

## Your own page

desk-me-title = صفحه شما
desk-me-shift = نوبت کاری شما
desk-me-shift-on = شما سر کار هستید: برای پرونده‌های فوری شما را خبر می‌کنیم.
desk-me-shift-off = شما سر کار نیستید: کسی شما را خبر نمی‌کند.
desk-me-go-on = شروع نوبت کاری
desk-me-go-off = پایان نوبت کاری
desk-me-page = راه خبر کردن شما
desk-me-page-text = وقتی پرونده‌ای فوری باشد، پیامی با لینک آن می‌گیرید و نه چیز دیگر: نه نام، نه شماره، نه چیزی که کسی نوشته است.
desk-me-channel = خبر از کدام راه برسد
desk-me-channel-telegram = تلگرام
desk-me-channel-sms = پیامک (SMS)
desk-me-channel-none = هیچ‌کدام: فقط به همین صفحه نگاه می‌کنم
desk-me-address = شناسه چت تلگرام (chat id) یا شماره تلفن شما
desk-me-address-help = تلگرام: شماره چت شما، فقط رقم؛ اول یک بار به ربات پیام بدهید، وگرنه شاید نتواند به شما پیام بدهد. پیامک: علامت + و بعد کد کشور و شماره، مثلاً + و بعد 48600000000. فقط برای خبر کردن شما به کار می‌رود.
desk-me-problem-telegram = این شناسه چت تلگرام نیست: آن فقط رقم دارد. چیزی ذخیره نشد.
desk-me-problem-sms = این شماره تلفن با علامت + و کد کشور نیست. چیزی ذخیره نشد.
desk-me-problem-none = اول راه خبر کردن خود را تعیین کنید.
desk-me-language = زبان میز کار
desk-me-save = ذخیره
desk-me-test = آزمایش
desk-me-test-text = همین حالا یک پیام به خودتان بفرستید تا بدانید که می‌رسد.
desk-me-test-button = فرستادن پیام آزمایشی
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    آزمایش از میز کار امان: این‌طور شما را خبر می‌کنیم. پرونده‌ای در کار نیست.
    { $link }
desk-me-password = رمز عبور شما
desk-me-password-link = تغییر رمز عبور

## When something cannot be done

desk-trouble-title-away = میز کار به پایگاه داده دسترسی ندارد
desk-trouble-away = حالا چیزی را نمی‌شود خواند یا ذخیره کرد. پیام‌های مردم باز هم نگه داشته می‌شود و هیچ‌کدام گم نمی‌شود. یک دقیقه بعد دوباره تلاش کنید. اگر ادامه داشت، به هماهنگ‌کننده خود زنگ بزنید و برای پرونده‌های فوری از طرح اضطراری خود استفاده کنید.
desk-trouble-typed = این فرستاده یا ذخیره نشد. آن را کپی کنید، یا دوباره تلاش کنید:
desk-trouble-again = تلاش دوباره
desk-trouble-back = رفتن به صف
desk-trouble-title-missing = اینجا چیزی نیست
desk-trouble-missing = چنین صفحه یا پرونده‌ای نیست. شاید لینک کامل نباشد، یا پرونده برداشته شده باشد.
desk-trouble-title-forged = این فرم دیگر اعتبار ندارد
desk-trouble-forged = کاری انجام نشد. صفحه مدت زیادی باز بوده، یا فرم از این میز کار نیامده است. برگردید، صفحه را دوباره باز کنید و از نو انجام دهید.
desk-trouble-title-large = خیلی بزرگ است
desk-trouble-large = کاری انجام نشد: بیشتر از آن فرستاده شد که میز کار در یک بار می‌پذیرد. کوتاهش کنید.
desk-trouble-title-refused = این کار انجام نشد
desk-trouble-refused = چیزی تغییر نکرد. به صف بروید و دوباره تلاش کنید.
desk-trouble-title-broken = چیزی خراب شده است
desk-trouble-broken = شما چیزی را تغییر نداده‌اید. خطا برای گروه فنی شما ثبت شد؛ وقت آن را به آن‌ها بگویید. اگر فوری است، به هماهنگ‌کننده خود زنگ بزنید.
