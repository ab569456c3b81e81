### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Where: the person asked for a human.
human-coming = از یک نفر از همکاران ما خواستم که بیاید. او همین‌جا به شما پیام می‌دهد. شاید کمی طول بکشد. اگر در خطر هستید، به { $emergency } زنگ بزنید.
    .sms = از یک همکار خواستم که بیاید. او همین‌جا به شما پیام می‌دهد. اگر در خطر هستید به { $emergency } زنگ بزنید.

# Where: an officer has taken the conversation.
officer-here = یک نفر از همکاران ما حالا اینجاست و نوشته شما را خوانده است.

# Where: the officer has given the conversation back to the machine.
officer-left = همکار ما فعلاً رفته است. حالا دوباره ربات جواب می‌دهد. اگر به او نیاز داشتید، بنویسید «انسان».

# Where: the officer has closed the case.
case-closed = کار همکاران ما فعلاً تمام شده است. هر وقت خواستید، می‌توانید دوباره بنویسید.

# Where: a page to a duty officer. Nothing personal in it.
page-urgent = امان: یک پرونده فوری منتظر است. { $link }

complain-ask = می‌توانید شکایت خود را همین حالا در یک پیام بنویسید. کسانی که سر کار هستند آن را نمی‌خوانند؛ یک نفر جداگانه آن را می‌خواند. شکایت هیچ وقت کمک را از شما نمی‌گیرد. برای بیرون رفتن «نه» بنویسید.
    .sms = حالا در یک پیام بنویسید. کسانی که سر کار هستند آن را نمی‌خوانند. برای خروج: نه.
complain-kept = تشکر. این برای یک نفر جداگانه نگه داشته شد. در کمکی که اینجا می‌گیرید هیچ فرقی نمی‌کند.
