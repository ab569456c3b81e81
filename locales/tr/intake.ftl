### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Where: before the first question. It says who reads this and what may have to be told to others, in words a child understands.
intake-limits = Sormadan önce bilin: Anlattıklarınızı bir makine kaydeder. Siz "evet" derseniz nöbetçi bir görevli okur. Annenize, babanıza, vasinize ya da polise kendiliğimizden haber vermeyiz. Yalnızca birinin hayatı tehlikedeyse koruyabilecek birine haber vermek zorunda kalabiliriz. Önce size sormaya çalışırız.
    .sms = Neyin okunacağına siz karar verirsiniz. Yalnızca bir hayat tehlikedeyse koruyacak birine haber vermemiz gerekebilir. Önce size sormaya çalışırız.

# Where: consent, one yes or no a purpose.
intake-consent-keep = Şimdi anlattıklarınızı saklayabilir miyim?
intake-consent-show-officer = Bunu nöbetçi bir görevli okuyabilir mi?

# Where: the three questions.
intake-safe-now = Şu anda yazmanız güvenli mi?
intake-place = Neredesiniz? Şehir ya da ülke adı yeter.
intake-company = Yanınızda kim var?

# Where: the end of the questions.
intake-thanks = Teşekkür ederim. Bunu mesajınızla birlikte sakladım. Ekibimizden biri bakacak. Bir daha anlatmak zorunda kalmayacaksınız.
# Where: "no" to keeping it. Help goes on.
intake-declined = Peki, sorun değil. Bunların hiçbirini saklamıyorum. Bana yine her şeyi sorabilirsiniz, "insan" da yazabilirsiniz.
# Where: it is not safe to write now.
intake-unsafe = O zaman burada duralım. Güvenli olduğunda yine yazın. "gizle" yazarsanız mesajlarımı kaldırırım.
    .sms = Tamam, burada duralım. Uygun bir zamanda yine yazın.
# Where: the person leaves the questions.
intake-left = Bu soruları bırakıyoruz. İstediğiniz zaman geri dönebilirsiniz.

# Where: buttons under "who is with you?". At most 22 characters.
choice-company-alone = Yalnızım
choice-company-family = Ailem
choice-company-friends = Arkadaşlarım
choice-company-others = Başka insanlar
