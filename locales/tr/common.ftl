### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Where: added to the very first answer. It must say: a machine; free; who can see it; how to reach a person.
# The first SMS is neutral: somebody else may hold the phone.
welcome =
    Ben Aman'ım. Bir makineyim, insan değilim. Buraya yazmak ücretsizdir. Haklar ve yardım hakkındaki soruları yanıtlarım. İsterseniz konuşmaya bir insan devam eder: "insan" yazın.

    Bu mesajları taşıyan şirket, bize yazdığınızı görebilir. "sil" yazarsanız yazdıklarınızı sileriz.
    .sms = Bu otomatik bir bilgi servisidir. Konular için YARDIM, bir insanla yazışmak için İNSAN, durdurmak için İPTAL, silmek için SİL yazın.

# Where: somebody who had written STOP writes START.
welcome-back = Tekrar hoş geldiniz. Bana yine yazabilirsiniz.

# Where: somebody says hello.
greet = Merhaba. Yazdığınız iyi oldu. Ne öğrenmek istersiniz?

# Where: somebody says goodbye.
goodbye = Kendinize iyi bakın. İstediğiniz zaman yine yazabilirsiniz, gece de.

# Where: somebody says thank you.
thanks = Rica ederim. Ne zaman isterseniz yine yazın.

# Where: "yes" or "ok" without a question of ours before it.
yes-alone = Güzel. Ne öğrenmek istersiniz? Kendi sözlerinizle sorabilirsiniz.

# Where: "no" without a question of ours before it.
no-alone = Peki. Başka bir şeye ihtiyacınız olursa buradayım. Sizi yanlış anladıysam başka sözlerle yazın.

# Where: "help", "menu", "what can you do?". The topics follow as buttons.
help = Bana iltica, vasi, aileyi bulma, okul, sağlık, kalacak yer, belgeler, iş ve haklarınız hakkında soru sorabilirsiniz. Kendi sözlerinizle sorun ya da seçin:
    .sms = Kendi sözlerinizle sorun ya da bir numara seçin:

# Where: HELP by SMS must also name the emergency number (SMS rules of the carriers).
help-emergency = Acil durumda: { $emergency }.

# Where: somebody swears at the machine.
insult = Kızgınsınız galiba. Olabilir, sorun değil. Bana neye ihtiyacınız olduğunu yazın. Ya da "insan" yazın, bunu bir insan okusun.

# Where: weather, football, jokes.
out-of-scope = Bu konuda yardım edemiyorum. Evini bırakmak zorunda kalan insanların hakları ve alabileceği yardımlar hakkında bilgim var. Bir konu seçin ya da "insan" yazın.

# Where: we do not know the language yet, or were asked for another. The languages follow as buttons.
language-ask = Hangi dili istersiniz?

# Where: the language was changed. This is the first message in the new language.
language-noted = Bundan sonra Türkçe yazacağım. Ne öğrenmek istersiniz?
    .sms = Bundan sonra Türkçe yazacağım. Sorunuz nedir?

# Where: once, to give the right phone numbers. Answering is optional.
country-ask = Şu anda hangi ülkedesiniz? Bilirsem size doğru numaraları verebilirim. Söylemek zorunda değilsiniz.
    .sms = Şu anda hangi ülkedesiniz? Söylemek zorunda değilsiniz.

# Where: the person named a country. $country is its name.
country-noted = Teşekkür ederim. Şu ülke için bildiklerimi kullanacağım: { $country }.

# Where: the person had named another country before.
country-moved = Not ettim, şimdi bulunduğunuz ülke: { $country }. Bundan sonra size bu ülkenin numaralarını vereceğim: { $country }.

# Where: after the country became known, the contacts for the topic of before follow.
contacts-now = Az önceki sorunuz için:

# Where: no contacts are known for this country and topic.
contacts-none = Bu ülke için henüz kontrol edilmiş iletişim bilgim yok: { $country }. Ekibimizden biri sizin için arayabilir: "insan" yazın.

# Where: heading of a list of contacts; one contact a line follows.
contacts = Arayabileceğiniz yerler:

# Where: a contact line. $name is the service's own name, $numbers its numbers, $hours its opening hours or nothing.
contact-line = { $name }: { $numbers }
contact-line-hours = { $name }: { $numbers } ({ $hours })

# Where: after a contact whose number nobody has checked for 90 days. Short.
contact-unchecked = son günlerde kontrol edilmedi

# Where: opening hours of a contact that is always open. Short.
hours-always = gece gündüz

# Where: the answers to things a machine cannot read. They are kept; a person may look at them.
received-photo = Fotoğrafınızı aldım. Ben bir makineyim, fotoğrafa bakamam. Lütfen neye ihtiyacınız olduğunu yazıyla anlatın. Fotoğrafa bir insan baksın isterseniz "insan" yazın.
    .sms = Aldım. Fotoğrafları göremiyorum. Lütfen yazıyla anlatın ya da İNSAN yazın.
received-voice = Sesli mesajınızı aldım. Ben bir makineyim, dinleyemem. Ekibimizden biri bakacak. Yapabilirseniz birkaç kelime yazın.
    .sms = Aldım. Ses kayıtlarını dinleyemiyorum. Lütfen birkaç kelime yazın ya da İNSAN yazın.
received-video = Videonuzu aldım. Ben bir makineyim, izleyemem. Lütfen neye ihtiyacınız olduğunu yazıyla anlatın.
    .sms = Aldım. Videoları izleyemiyorum. Lütfen yazıyla anlatın ya da İNSAN yazın.
received-sticker = Çıkartmanızı gördüm. Bana bir şey anlatmak isterseniz birkaç kelimeyle yazın ya da "insan" yazın.
    .sms = Bana bir şey anlatmak isterseniz birkaç kelimeyle yazın.
received-location = Konumunuzu aldım. Ekibimizden biri görebilir. Orada güvende misiniz? Birkaç kelimeyle yazabilirsiniz.
    .sms = Konumunuzu aldım. Ekibimizden biri görebilir. Birkaç kelime de yazabilirsiniz.
received-contact = Gönderdiğiniz kişi bilgisini aldım. Size sormadan kimseye yazmam. Ne yapmak istersiniz?
    .sms = Kişi bilgisini aldım. Size sormadan kimseye yazmam.
received-document = Belgenizi aldım. Ben bir makineyim, okuyamam. Göstermeniz gerekmeyen belgeleri göndermeyin. Neye ihtiyacınız olduğunu yazıyla anlatın.
    .sms = Aldım. Belgeleri okuyamıyorum. Lütfen yazıyla anlatın ya da İNSAN yazın.
received-other = Okuyamadığım bir şey aldım. Lütfen yazıyla anlatın ya da "insan" yazın.
    .sms = Bunu okuyamıyorum. Lütfen yazıyla anlatın ya da İNSAN yazın.

# Where: the ladder when the machine does not understand. First step.
fallback-rephrase = Bunu anlayamadım. Başka sözlerle yazar mısınız? Kısa bir cümle yeter.

# Second step: the likeliest topics follow as buttons.
fallback-choose = Hâlâ emin değilim. Bunlardan biri mi?

# Third step: a person.
fallback-person = Özür dilerim, sizi yeterince iyi anlayamıyorum. Ekibimizden birinin mesajınızı okumasını istedim. Size buradan yanıt verecek.

# Where: "and for my sister?" while no topic is known. Topics follow as buttons.
topic-which = Sorunuz hangi konuda?

# Where: the machine that thinks is not working just now. The message is kept.
sorry-machine = Özür dilerim. Bizim tarafımızda bir arıza var, şu anda yanıt veremiyorum. Mesajınız kayıtlı, ekibimizden biri okuyacak. Tehlikedeyseniz { $emergency } numarasını arayın.

    Şu konular hâlâ çalışıyor:
    .sms = Tehlikede { $emergency } numarasını arayın. Şu anda yanıt veremiyorum. Mesajınız kayıtlı, ekibimizden biri okuyacak.
sorry-again = Kendim hâlâ yanıt veremiyorum. Bu mesajınızı da kaydettim. Ekibimizden biri okuyacak.

# Where: the database is away. Sent at most once in ten minutes; nothing more is known about the person.
holding = Mesajınız bize ulaştı. En kısa zamanda yanıt vereceğiz. Tehlikedeyseniz { $emergency } numarasını arayın.

# Where: "stop writing to me", asked back because it could be about somebody else.
stop-ask = Size yazmayı bırakayım mı?
stopped = Size artık yazmayacağım. İstediğiniz zaman bana yine yazabilirsiniz.
kept = Peki. Hiçbir şey değişmedi.

# Where: "delete", asked back.
delete-ask = Burada yazdığınız her şeyi, dilinizi ve ülkenizi sileyim mi? Bu geri alınamaz.
deleted = Yazdığınız her şey şimdi siliniyor. Bu uygulamanın izin verdiği yerde benim mesajlarım da siliniyor. İstediğiniz zaman yine yazabilirsiniz. O zaman sizi tanımayacağım.
    .sms = Her şey şimdi siliniyor. İstediğiniz zaman yine yazabilirsiniz.
# Where: an urgent case is open; an officer needs the messages until it is closed.
deleted-later = Birisi tehlikede olabilir diye ekibimizden biri mesajınızla ilgileniyor. Bu iş bitene kadar yazdıklarınıza ihtiyacı var. Sonra her şey silinecek.
    .sms = Ekibimizden biri hâlâ mesajınızla ilgileniyor. Bitince her şey silinecek.

# Where: "hide": our messages were removed from the chat where the app allows it.
hidden = Tamam. Telefonunuza başkası bakıyorsa lütfen bu sohbeti telefonunuzdan da silin.

# Where: after feedback on an answer.
feedback-thanks = Söylediğiniz için teşekkür ederim.
feedback-sorry = Bu size yardımcı olmadı, üzgünüm. Başka sözlerle yazın ya da "insan" yazın.

# Where: buttons. At most 22 characters.
choice-ask-human = Bir insanla konuş
choice-help = Konular
choice-more = Devamı
choice-yes = Evet
choice-no = Hayır
choice-skip = Geç
choice-stop-yes = Evet, artık yazmayın
choice-delete-yes = Evet, hepsini silin
choice-keep = Hayır, böyle kalsın
choice-country = Ülkem
choice-start-intake = Daha fazla anlatayım
choice-correct-us = Öyle demek istemedim
choice-hide = Bu sohbeti gizle
choice-feedback-up = 👍
choice-feedback-down = 👎

# Where: the bot's menu in Telegram. At most 60 characters.
command-start = Başla
command-help = Konular ve neler yapabildiğim
command-person = Bir insanla konuşmak istiyorum
command-language = Dili değiştir
command-country = Ülkeyi değiştir
command-delete = Yazdıklarımı sil
command-hide = Mesajlarınızı buradan kaldır
command-stop = Bana artık yazmayın

choice-complain-now = Şimdi şikayet et
