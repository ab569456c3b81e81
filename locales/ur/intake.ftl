### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Before the first question. Who reads this and what may have to be told, in words a child understands. Keep every promise exactly.
intake-limits = پوچھنے سے پہلے ایک بات: آپ جو بتائیں گے وہ ایک مشین محفوظ کرے گی، اور آپ ہاں کہیں تو ڈیوٹی پر موجود ایک فرد اسے پڑھے گا۔ ہم اپنی طرف سے آپ کے ماں باپ، سرپرست یا پولیس کو نہیں بتاتے۔ صرف اگر کسی کی جان خطرے میں ہو تو شاید ہمیں کسی ایسے شخص کو بتانا پڑے جو حفاظت کر سکے۔ تب بھی ہم پہلے آپ سے پوچھنے کی کوشش کرتے ہیں۔
    .sms = کیا پڑھا جائے، یہ آپ کی مرضی ہے۔ صرف جان کے خطرے میں شاید کسی بچانے والے کو بتانا پڑے۔ ہم پہلے آپ سے پوچھنے کی کوشش کرتے ہیں۔

# Consent: one yes or no a purpose.
intake-consent-keep = آپ اب جو بتائیں گے، کیا میں اسے محفوظ رکھ سکتی ہوں؟
intake-consent-show-officer = کیا ڈیوٹی پر موجود ایک فرد اسے پڑھ سکتا ہے؟

intake-safe-now = کیا اس وقت لکھنا آپ کے لیے محفوظ ہے؟
intake-place = آپ کہاں ہیں؟ شہر یا ملک کا نام کافی ہے۔
intake-company = آپ کے ساتھ کون ہے؟

intake-thanks = شکریہ۔ میں نے یہ آپ کے پیغام کے ساتھ محفوظ کر لیا ہے۔ ہماری ٹیم کا ایک فرد اسے دیکھے گا، اور آپ کو یہ دوبارہ نہیں بتانا پڑے گا۔
# "no" to keeping it. Help goes on.
intake-declined = کوئی بات نہیں۔ میں اس میں سے کچھ محفوظ نہیں رکھوں گی۔ آپ اب بھی سب کچھ پوچھ سکتے ہیں، اور "انسان" لکھ سکتے ہیں۔
intake-unsafe = پھر ہم یہیں رکتے ہیں۔ جب محفوظ ہو تب پھر لکھیں۔ آپ "چھپائیں" لکھیں تو میں اپنے پیغام ہٹا دوں گی۔
    .sms = ٹھیک ہے، ہم یہیں رکتے ہیں۔ جب مناسب وقت ہو تب پھر لکھیں۔
intake-left = ہم یہ سوال چھوڑ دیتے ہیں۔ آپ جب چاہیں ان پر واپس آ سکتے ہیں۔

# Buttons under "who is with you?". At most 22 characters.
choice-company-alone = میرے ساتھ کوئی نہیں
choice-company-family = میرے گھر والے
choice-company-friends = دوست
choice-company-others = دوسرے لوگ
