### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### The optional questions after a concern. At most three, each can be skipped; consent first, one purpose at a time.

# Where: before the first question. Who reads this, and what may have to be told to others, in words a child understands.
intake-limits = پیش از آنکه بپرسم: یک ربات حرف‌های شما را نگه می‌دارد، و اگر بگویید «بله»، همکاری که سر کار است آن را می‌خواند. ما خودمان به پدر و مادر شما، به سرپرست شما یا به پلیس خبر نمی‌دهیم. فقط اگر جان کسی در خطر باشد، شاید مجبور شویم به کسی بگوییم که می‌تواند محافظت کند؛ و کوشش می‌کنیم اول از شما بپرسیم.
    .sms = شما می‌گویید چه خوانده شود. فقط اگر جان کسی در خطر باشد، شاید به کسی بگوییم که محافظت می‌کند؛ کوشش می‌کنیم اول از شما بپرسیم.

# Where: consent, one yes or no a purpose.
intake-consent-keep = اجازه می‌دهید چیزی را که حالا به من می‌گویید نگه دارم؟
intake-consent-show-officer = اجازه می‌دهید همکاری که سر کار است آن را بخواند؟

# Where: the three questions.
intake-safe-now = آیا حالا نوشتن برای شما امن است؟
intake-place = کجا هستید؟ نام شهر یا کشور کافی است.
intake-company = چه کسی با شماست؟

# Where: the end of the questions.
intake-thanks = تشکر. آن را کنار پیام شما نگه داشتم. یک نفر از همکاران به آن نگاه می‌کند، و لازم نیست دوباره بگویید.
# Where: "no" to keeping it. Help goes on.
intake-declined = اشکالی ندارد. هیچ چیز از آن را نگه نمی‌دارم. باز هم می‌توانید همه چیز را از من بپرسید، و می‌توانید بنویسید «انسان».
# Where: it is not safe to write now.
intake-unsafe = پس حالا ادامه نمی‌دهیم. هر وقت امن بود، دوباره بنویسید. اگر بنویسید «پنهان»، پیام‌هایم را برمی‌دارم.
    .sms = باشد، حالا ادامه نمی‌دهیم. هر وقت مناسب بود، دوباره بنویسید.
# Where: the person leaves the questions.
intake-left = این سؤال‌ها را می‌گذاریم کنار. هر وقت خواستید، می‌توانید به آن‌ها برگردید.

# Where: buttons under "who is with you?". At most 22 characters.
choice-company-alone = تنها هستم
choice-company-family = خانواده‌ام
choice-company-friends = دوستان
choice-company-others = مردم دیگر
