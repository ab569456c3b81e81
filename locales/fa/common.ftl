### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### Variables in { } stay exactly. No digits of your own. Words to send back are words of nlu/keywords/fa.yml:
### انسان (person), حذف (delete), پنهان (hide), شکایت (complain), کمک (HELP), لغو (STOP). STOP, START, HELP count too.
### Simple Persian for Afghans and Iranians; where the words differ, both stand: مدرسه (مکتب). A machine is ربات: ماشین is a car in Iran.
### Never سرویس اطلاعات or خدمات اطلاعاتی for "information service": it reads as an intelligence service.

# Where: added to the very first answer: a machine; free; who can see it; how to reach a person. The first SMS is neutral.
welcome =
    من «امان» هستم. من ربات هستم، نه انسان. اینجا هیچ پولی از شما گرفته نمی‌شود. من به سؤال‌ها درباره حق و حقوق و کمک جواب می‌دهم، و یک نفر از همکاران هم می‌تواند ادامه بدهد: بنویسید «انسان».

    شرکتی که این پیام‌ها را می‌رساند، می‌تواند ببیند که شما به ما پیام می‌دهید. بنویسید «حذف» تا هر چه نوشته‌اید پاک کنیم.
    .sms = این یک راهنمای خودکار است. بنویسید «کمک» برای موضوع‌ها، «انسان» برای صحبت با یک نفر، «لغو» برای پایان، «حذف» برای پاک کردن.

# Where: somebody who had written STOP writes START.
welcome-back = دوباره خوش آمدید. باز هم می‌توانید به من پیام بدهید.

greet = سلام. خوب کردید که نوشتید. چه می‌خواهید بدانید؟

goodbye = مواظب خودتان باشید. هر وقت خواستید دوباره بنویسید، شب هم می‌شود.

thanks = خواهش می‌کنم. هر وقت خواستید دوباره بنویسید.

# Where: "yes" or "ok" without a question of ours before it.
yes-alone = خوب است. چه می‌خواهید بدانید؟ می‌توانید ساده و با کلمات خودتان بپرسید.

# Where: "no" without a question of ours before it.
no-alone = باشد. اگر چیز دیگری لازم داشتید، من اینجا هستم. اگر منظور شما را درست نفهمیدم، با کلمات دیگر بنویسید.

# Where: the topics follow as buttons.
help = می‌توانید از من درباره این‌ها بپرسید: پناهندگی، سرپرست قانونی، پیدا کردن خانواده، مدرسه (مکتب)، صحت و سلامتی، جای خواب، مدارک، کار، و حق و حقوق شما. با کلمات خودتان بپرسید یا انتخاب کنید:
    .sms = با کلمات خودتان بپرسید، یا یک شماره را انتخاب کنید:

help-emergency = در وضعیت اضطراری: { $emergency }.

# Where: somebody swears at the machine.
insult = به نظرم عصبانی هستید. اشکالی ندارد. بگویید چه لازم دارید، یا بنویسید «انسان» تا یک نفر این را بخواند.

# Where: weather, football, jokes.
out-of-scope = در این مورد نمی‌توانم کمک کنم. من درباره حق و حقوق و کمک برای کسانی می‌دانم که مجبور شدند خانه‌شان را ترک کنند. یک موضوع را انتخاب کنید یا بنویسید «انسان».

# Where: the languages follow as buttons.
language-ask = کدام زبان را می‌خواهید؟

language-noted = از این به بعد به فارسی (دری) می‌نویسم. چه می‌خواهید بدانید؟
    .sms = از این به بعد به فارسی (دری) می‌نویسم. سؤال شما چیست؟

# Where: once. Answering is optional.
country-ask = حالا در کدام کشور هستید؟ اگر بدانم، می‌توانم شماره‌های درست را به شما بدهم. اگر نخواهید، لازم نیست بگویید.
    .sms = حالا در کدام کشور هستید؟ اگر نخواهید، لازم نیست بگویید.

country-noted = تشکر. از این به بعد چیزهایی را می‌گویم که درباره { $country } می‌دانم.

country-moved = فهمیدم: شما حالا در { $country } هستید. از این به بعد شماره‌های { $country } را به شما می‌دهم.

# Where: after the country became known, the contacts for the topic of before follow.
contacts-now = برای سؤال قبلی شما:

contacts-none = هنوز برای { $country } شماره یا آدرسی ندارم که بررسی شده باشد. یک نفر از همکاران می‌تواند برای شما پیدا کند: بنویسید «انسان».

# Where: heading of a list of contacts; one contact a line follows.
contacts = راه‌های تماس:

# Where: a contact line.
contact-line = { $name }: { $numbers }
contact-line-hours = { $name }: { $numbers } ({ $hours })

# Where: after a contact whose number nobody has checked lately. Short.
contact-unchecked = این اواخر بررسی نشده

# Where: opening hours of a contact that is always open. Short.
hours-always = شب و روز

# Where: the answers to things a machine cannot read. They are kept; a person may look at them.
received-photo = عکس شما رسید. من ربات هستم و نمی‌توانم آن را ببینم. لطفاً بنویسید چه لازم دارید. اگر می‌خواهید یک نفر عکس را ببیند، بنویسید «انسان».
    .sms = رسید. من نمی‌توانم عکس را ببینم. لطفاً با کلمات بنویسید، یا بنویسید «انسان».
received-voice = پیام صوتی شما رسید. من ربات هستم و نمی‌توانم آن را بشنوم. یک نفر از همکاران به آن رسیدگی می‌کند. اگر می‌توانید، چند کلمه بنویسید.
    .sms = رسید. من نمی‌توانم صدا را بشنوم. لطفاً چند کلمه بنویسید، یا بنویسید «انسان».
received-video = ویدیوی شما رسید. من ربات هستم و نمی‌توانم آن را ببینم. لطفاً بنویسید چه لازم دارید.
    .sms = رسید. من نمی‌توانم ویدیو را ببینم. لطفاً با کلمات بنویسید، یا بنویسید «انسان».
received-sticker = استیکر شما را گرفتم. اگر می‌خواهید چیزی به من بگویید، در چند کلمه بنویسید، یا بنویسید «انسان».
    .sms = اگر می‌خواهید چیزی به من بگویید، در چند کلمه بنویسید.
received-location = موقعیت (لوکیشن) شما رسید. یک نفر از همکاران می‌تواند آن را ببیند. آیا آنجا جای‌تان امن است؟ می‌توانید در چند کلمه بنویسید.
    .sms = موقعیت شما رسید. یک نفر از همکاران می‌تواند آن را ببیند. می‌توانید چند کلمه هم بنویسید.
received-contact = شماره‌ای که فرستادید رسید. من بدون اجازه شما به هیچ‌کس پیام نمی‌دهم. می‌خواهید چه کار کنید؟
    .sms = شماره‌ای که فرستادید رسید. من بدون اجازه شما به هیچ‌کس پیام نمی‌دهم.
received-document = سند شما رسید. من ربات هستم و نمی‌توانم آن را بخوانم. مدارکی را که لازم نیست نشان بدهید، نفرستید. لطفاً بنویسید چه لازم دارید.
    .sms = رسید. من نمی‌توانم سند را بخوانم. لطفاً با کلمات بنویسید، یا بنویسید «انسان».
received-other = چیزی رسید که من نمی‌توانم بخوانم. لطفاً با کلمات بنویسید، یا بنویسید «انسان».
    .sms = من نمی‌توانم این را بخوانم. لطفاً با کلمات بنویسید، یا بنویسید «انسان».

# Where: the ladder when the machine does not understand. First step.
fallback-rephrase = این را نفهمیدم. می‌شود با کلمات دیگر بگویید؟ یک جمله کوتاه کافی است.

# Second step: the likeliest topics follow as buttons.
fallback-choose = هنوز مطمئن نیستم. آیا منظورتان یکی از این‌هاست؟

# Third step: a person.
fallback-person = ببخشید، من منظور شما را خوب نمی‌فهمم. از یک نفر از همکاران خواستم پیام شما را بخواند. او همین‌جا جواب می‌دهد.

# Where: "and for my sister?" while no topic is known. Topics follow as buttons.
topic-which = سؤال شما درباره چیست؟

# Where: the machine that thinks is not working just now. The message is kept.
sorry-machine = ببخشید. پیش ما چیزی خراب شده و حالا نمی‌توانم جواب بدهم. پیام شما نگه داشته شده است و یک انسان آن را می‌خواند. اگر در خطر هستید، به { $emergency } زنگ بزنید.

    این موضوع‌ها هنوز کار می‌کنند:
    .sms = اگر در خطر هستید به { $emergency } زنگ بزنید. حالا نمی‌توانم جواب بدهم. پیام شما می‌ماند و یک انسان آن را می‌خواند.
sorry-again = هنوز خودم نمی‌توانم جواب بدهم. این پیام را هم نگه داشتم. یک انسان آن را می‌خواند.

# Where: the database is away. Nothing more is known about the person.
holding = پیام شما رسید و هر چه زودتر جواب می‌دهیم. اگر در خطر هستید، به { $emergency } زنگ بزنید.

# Where: "stop writing to me", asked back. The question must stay a positive one: "yes" stops.
stop-ask = آیا فرستادن پیام به شما را قطع کنم؟
stopped = دیگر به شما پیام نمی‌دهم. هر وقت خواستید، می‌توانید دوباره به من بنویسید.
kept = باشد. هیچ چیز تغییر نکرد.

# Where: "delete", asked back.
delete-ask = آیا همه چیزهایی را که اینجا نوشته‌اید، همراه با زبان و کشور شما، پاک کنم؟ این کار برگشت ندارد.
deleted = هر چه نوشته‌اید همین حالا پاک می‌شود؛ پیام‌های من هم، تا جایی که این برنامه اجازه بدهد. هر وقت خواستید دوباره بنویسید. آن وقت دیگر شما را نمی‌شناسم.
    .sms = همه چیز همین حالا پاک می‌شود. هر وقت خواستید دوباره بنویسید.
# Where: an urgent case is open; an officer needs the messages until it is closed.
deleted-later = یک نفر از همکاران دنبال پیام شماست، چون شاید کسی در خطر باشد. تا پایان این کار به نوشته‌های شما نیاز دارد. بعد از آن همه چیز پاک می‌شود.
    .sms = یک نفر هنوز روی پیام شما کار می‌کند. وقتی تمام شد، همه چیز پاک می‌شود.

# Where: "hide": our messages were removed from the chat where the app allows it.
hidden = انجام شد. اگر کس دیگری تلفن شما را نگاه می‌کند، لطفاً این چت را از تلفن خودتان هم پاک کنید.

# Where: after feedback on an answer.
feedback-thanks = تشکر که به من گفتید.
feedback-sorry = ببخشید که این کمکی نکرد. با کلمات دیگر بگویید، یا بنویسید «انسان».

# Where: buttons. At most 22 characters.
choice-ask-human = صحبت با انسان
choice-help = موضوع‌ها
choice-more = بیشتر
choice-yes = بله
choice-no = نه
choice-skip = بگذریم
choice-stop-yes = بله، قطع شود
choice-delete-yes = بله، همه پاک شود
choice-keep = نه، همین‌طور بماند
choice-country = کشور من
choice-start-intake = بیشتر می‌گویم
choice-correct-us = منظورم این نبود
choice-hide = پنهان کردن این چت
choice-feedback-up = 👍
choice-feedback-down = 👎

# Where: the bot's menu in Telegram. At most 60 characters.
command-start = شروع
command-help = موضوع‌ها و کارهایی که می‌توانم بکنم
command-person = می‌خواهم با یک انسان صحبت کنم
command-language = تغییر زبان
command-country = تغییر کشور
command-delete = پاک کردن هر چه نوشته‌ام
command-hide = برداشتن پیام‌های امان از اینجا
command-stop = دیگر به من پیام ندهید

choice-complain-now = نوشتن شکایت
