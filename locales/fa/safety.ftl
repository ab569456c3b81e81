### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### The most important texts: short, warm, never "why" or "what happened", no blame, no method, no advice to confront, to meet or to hide.

# Where: the first words after a message of danger. They may be read by a child. Nothing sensitive in the first 40 characters of .sms.
danger-open-suicide-self-harm = خوب کردید که این را نوشتید. شما مهم هستید، و لازم نیست با این تنها بمانید.
    .sms = خوب کردید که نوشتید. شما با این تنها نیستید.
danger-open-violence-now = حرف شما را می‌شنوم. این تقصیر شما نیست. اگر می‌توانید، نزدیک کسانی باشید که به آن‌ها اعتماد دارید.
    .sms = حرف شما را می‌شنوم. این تقصیر شما نیست. اگر می‌توانید، نزدیک کسانی باشید که به آن‌ها اعتماد دارید.
danger-open-sexual-violence = تشکر که به من گفتید. این تقصیر شما نیست. خودتان تصمیم می‌گیرید که چه چیزی را بگویید.
    .sms = تشکر که نوشتید. این تقصیر شما نیست. خودتان تصمیم می‌گیرید که چه چیزی را بگویید.
danger-open-trafficking-control = تشکر که نوشتید. هیچ‌کس حق ندارد مدارک شما را نگه دارد یا در را به روی شما قفل کند. این تقصیر شما نیست.
    .sms = تشکر که نوشتید. هیچ‌کس حق ندارد با شما این کار را بکند. این تقصیر شما نیست.
danger-open-child-alone = خوب کردید که نوشتید. هیچ‌کس در سن شما نباید حالا تنها باشد. اگر می‌توانید، جایی بمانید که روشن است و مردم دیگر هم هستند.
    .sms = خوب کردید که نوشتید. اگر می‌توانید، جایی بمانید که روشن است و مردم دیگر هم هستند.
danger-open-missing-child = می‌دانم، این خیلی ترسناک است. ساعت‌های اول مهم است. لطفاً همین حالا زنگ بزنید.
    .sms = می‌دانم، این ترسناک است. ساعت‌های اول مهم است. لطفاً همین حالا زنگ بزنید.
danger-open-kidnapping-threat = حرف شما را جدی می‌گیرم. اگر می‌توانید، پیش کسانی باشید که به آن‌ها اعتماد دارید، و تنها هیچ جا نروید.
    .sms = حرف شما را جدی می‌گیرم. اگر می‌توانید، پیش کسانی باشید که به آن‌ها اعتماد دارید.
danger-open-travel-distress = حرف شما را جدی می‌گیرم. لطفاً همین حالا زنگ بزنید و بگویید کجا هستید. باتری تلفن را کم مصرف کنید.
    .sms = حرف شما را جدی می‌گیرم. لطفاً همین حالا زنگ بزنید و بگویید کجا هستید. باتری را کم مصرف کنید.
danger-open-medical-emergency = لطفاً همین حالا زنگ بزنید. بگویید کجا هستید و بگویید که وضعیت اضطراری است. کنار آن شخص بمانید.
    .sms = لطفاً همین حالا زنگ بزنید. بگویید کجا هستید و بگویید که وضعیت اضطراری است.
danger-open-forced-marriage = تشکر که به من گفتید. هیچ‌کس حق ندارد شما را به ازدواج مجبور کند. شما با این تنها نیستید.
    .sms = تشکر که نوشتید. هیچ‌کس حق ندارد شما را مجبور کند. شما با این تنها نیستید.
danger-open-other = تشکر که نوشتید. حرف شما را جدی می‌گیرم. شما با این تنها نیستید.
danger-open-safe-word = فهمیدم. لازم نیست چیزی را توضیح بدهید.
    .sms = باشد. لازم نیست چیزی را توضیح بدهید.

# Where: the numbers of the person's country. $numbers is a list of lines. On SMS this comes first.
danger-numbers =
    در { $country } می‌توانید به این شماره‌ها زنگ بزنید:
    { $numbers }
    .sms = { $numbers }
danger-numbers-unknown =
    اگر حالا در خطر هستید، به { $emergency } زنگ بزنید. این شماره در همه کشورهای اتحادیه اروپا و در خیلی از کشورهای دیگر کار می‌کند.

    در کدام کشور هستید؟ اگر بدانم، می‌توانم شماره‌های بیشتری بدهم.
    .sms = { $emergency } در تمام اتحادیه اروپا و خیلی از کشورهای دیگر کار می‌کند. در کدام کشور هستید؟

# Where: a person on duty has been called.
danger-person = یک نفر از همکاران ما را خبر کردم. او این را می‌خواند و همین‌جا به شما پیام می‌دهد. می‌توانید باز هم بنویسید.
    .sms = یک نفر از همکاران ما را خبر کردم. او همین‌جا به شما پیام می‌دهد.
# Where: nobody is on duty now. Honest, and not leaving the person alone.
danger-nobody = یک انسان این را می‌خواند. ولی همین حالا هیچ‌کس از همکاران ما سر کار نیست؛ پس اگر می‌توانید، لطفاً به یکی از این شماره‌ها زنگ بزنید. می‌توانید اینجا باز هم بنویسید.
    .sms = یک انسان این را می‌خواند، ولی حالا کسی سر کار نیست. اگر می‌توانید، لطفاً زنگ بزنید.
# Where: another message of danger within ten minutes.
danger-again = این را هم به همکاران رساندم. شما تنها نیستید. اگر وضع بدتر می‌شود، لطفاً به { $emergency } زنگ بزنید.

# Where: "ok", "I don't know", a greeting just after danger. It is not small talk.
care = من هنوز اینجا هستم. به یک نفر از همکاران خبر می‌دهیم. لازم نیست بیشتر از آنچه می‌خواهید بگویید. آیا همین حالا چیزی لازم دارید؟
    .sms = من هنوز اینجا هستم. لازم نیست بیشتر از آنچه می‌خواهید بگویید. آیا حالا چیزی لازم دارید؟

# Where: after the answer to a message that tells of harm, nobody in danger today.
concern-person = چیزی که نوشتید مهم است. یک نفر از همکاران ما آن را می‌خواند. اگر بخواهید، سه سؤال کوتاه از شما می‌پرسم تا مجبور نباشید دو بار بگویید. از هر کدام می‌توانید بگذرید.
    .sms = چیزی که نوشتید مهم است. یک انسان آن را می‌خواند. اگر بخواهید می‌توانید بیشتر بگویید، یا از آن بگذرید.

# Where: six minutes after danger, nobody has taken the case. Honest.
nobody-yet = ببخشید. هنوز هیچ‌کس از همکاران ما نتوانسته جواب بدهد. ما باز هم کوشش می‌کنیم. اگر در خطر هستید، لطفاً منتظر ما نمانید.

# Where: "no, that is not what I meant" after our alarm.
corrected = تشکر که گفتید. من منظور شما را اشتباه فهمیدم. یک نفر از همکاران باز هم نگاه کوتاهی به آن می‌کند تا چیزی نادیده نماند. چه می‌خواهید بدانید؟
    .sms = تشکر. من منظور شما را اشتباه فهمیدم. چه می‌خواهید بدانید؟

# Where: what kind of number it is, in a list of numbers. At most 30 characters.
kind-emergency = اضطراری
kind-police = پلیس
kind-ambulance = آمبولانس
kind-fire = آتش‌نشانی (اطفائیه)
kind-child-helpline = کمک به کودکان
kind-missing-children = کودکان گم‌شده
kind-child-protection = حمایت از کودکان
kind-uasc = کودکان تنها
kind-guardianship = سرپرست قانونی
kind-trafficking = مبارزه با قاچاق انسان
kind-domestic-violence = خشونت در خانه
kind-family-tracing = پیدا کردن خانواده
kind-suicide-support = کسی برای صحبت کردن
kind-legal-help = کمک حقوقی

danger-assistant = به نظر می‌رسد شما یا کس دیگری در خطر باشید. از یک انسان خواستم این را بخواند. اگر فوری است، با { $emergency } تماس بگیرید.
