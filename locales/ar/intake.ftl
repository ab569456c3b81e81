### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### Address: one person, in forms that are spelled alike for a girl and a boy; no imperative.

intake-limits = قبل أن أسأل: كلامك يحفظه برنامج آلي، ويقرؤه شخص مناوب من فريقنا إذا وافقت. لا نخبر والديك ولا الوصي ولا الشرطة من أنفسنا. فقط إذا كانت حياة أحد في خطر، قد يكون علينا إخبار من يستطيع حمايته، ونحاول أن نسألك أولًا.
    .sms = القرار لك فيما نقرؤه. فقط إذا كانت حياة في خطر، قد يلزمنا إخبار من يستطيع الحماية، ونحاول أن نسألك أولًا.

intake-consent-keep = هل يمكنني حفظ إجاباتك الآن؟
intake-consent-show-officer = هل يمكن أن يقرأ كلامك شخص مناوب من فريقنا؟

intake-safe-now = هل الكتابة الآن آمنة لك؟
intake-place = أين أنت؟ يكفي اسم مدينة أو بلد.
intake-company = من معك؟

intake-thanks = شكرًا. حفظتُ هذا مع رسالتك. سينظر فيه شخص من فريقنا، ولن يلزمك قوله مرة أخرى.
intake-declined = لا بأس. لن أحفظ شيئًا منه. ما زال بإمكانك سؤالي عن كل شيء، أو إرسال كلمة «شخص».
intake-unsafe = إذن نتوقف هنا. يمكنك الكتابة من جديد عندما تكون الكتابة آمنة. وعند إرسال كلمة «إخفاء» أزيل رسائلي.
    .sms = حسنًا، نتوقف هنا. يمكنك الكتابة من جديد في وقت مناسب.
intake-left = نترك هذه الأسئلة. يمكنك الرجوع إليها في أي وقت.

# Buttons: at most 22 characters.
choice-company-alone = أنا وحدي
choice-company-family = عائلتي
choice-company-friends = أصدقاء
choice-company-others = أشخاص آخرون
