### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### No endings on names and tags. Case dosya, claim üstlenmek, hold dosya sizde / kimsede değil, release bırakmak, page çağrı, shift nöbet.


## On every page

desk-name = Aman masası
desk-skip = İçeriğe geç
# Where: for screen readers, the name of the menu on top.
desk-nav = Masa
desk-nav-queue = Sıra
# Where: button on top.
desk-sign-out = Çıkış yap
# Where: behind the officer's own name on top.
desk-shift-on = nöbette
desk-shift-off = nöbette değil
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] { $n } acil dosya bekliyor
   *[other] { $n } acil dosya bekliyor
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = Dosyada yeni mesaj: { $tag }
desk-live-on = Canlı
desk-live-off = Canlı değil: yeniden bağlanılıyor. Gördükleriniz eski olabilir.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = Ses açık
desk-sound-off = Ses kapalı
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = Ses çalışmıyor: buraya basın
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = Bekleyen acil dosya: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = Bu görüşmede yeni mesaj
desk-unsent = Gönderilmedi: masayla bağlantı yok. Yazdıklarınız hâlâ burada. Birazdan yeniden deneyin.
desk-signed-out = Oturumunuz kapandı, bu sayfa artık yenilenmiyor. Yazdıklarınızı kopyalayın, sonra yeniden giriş yapın.
desk-changed = Bu dosya başka bir pencerede değişti. Yazdıklarınızı kopyalayın, sonra sayfayı yenileyin.

## The banner when nobody can be called

desk-nobody-title = Nöbette kimse yok.
desk-nobody-text = Acil bir dosya şu anda kimseye ulaşmaz. Yazanlara, kimsenin yanıt veremeyeceği dürüstçe söyleniyor.
# Where: the button in that banner.
desk-nobody-button = Nöbete başla
desk-uncallable-title = Nöbettesiniz ama size çağrı gönderilemiyor.
desk-uncallable-text = Acil bir dosya yalnızca bu ekranda görünür.
desk-uncallable-link = Çağrı yolunu belirleyin

## Signing in

desk-sign-in-title = Giriş
desk-sign-in-login = Kullanıcı adı
desk-sign-in-password = Parola
desk-sign-in-button = Giriş yap
desk-sign-in-help = Parolanızı mı unuttunuz? Koordinatörünüz size yenisini verebilir.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = Bu kullanıcı adı ve parola birbirine uymuyor. İkisini de kontrol edip yeniden deneyin.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = Buradan çok fazla başarısız deneme yapıldı. { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
} bekleyin ya da başka bir yerden giriş yapın. Acilse koordinatörünüzü arayın.
# Where: for screen readers, the name of the list of languages.
desk-languages = Diller
desk-told-expired = İşlem tamamlanmadan oturumunuz kapandı, hiçbir şey gönderilmedi. Giriş yapıp yeniden deneyin.
desk-told-out = Çıkış yaptınız.
desk-told-out-on-shift = Çıkış yaptınız ama hâlâ nöbettesiniz: acil dosyalar için size çağrı gelmeye devam eder. Nöbetinizi bitirmek için yeniden giriş yapın.
desk-bounce-title = Masa açılıyor
desk-bounce-link = Devam

## Choosing a password

desk-password-title = Kendi parolanızı seçin
desk-password-one-time = Başka birinin gördüğü tek kullanımlık bir parolayla giriş yaptınız. Şimdi kendi parolanızı seçin, sonra devam edebilirsiniz.
# $shortest: a number of characters
desk-password-rules = En az { $shortest } karakter. Yalnızca sizin bir araya getireceğiniz dört beş sözcüğü hatırlamak kolay, tahmin etmek zordur. Başka bir hizmetin parolasını kullanmayın ve parolanızı kimseye söylemeyin.
desk-password-old = Şimdiki parolanız
desk-password-old-one-time = Tek kullanımlık parola
desk-password-new = Yeni parola
desk-password-again = Yeni parola, bir kez daha
desk-password-button = Parolayı kaydet
desk-password-differs = İki yeni parola aynı değil. İkisini de yeniden yazın.
desk-password-short = Çok kısa: en az { $shortest } karakter gerekiyor.
desk-password-long = Çok uzun: en çok 200 karakter olabilir.
desk-password-simple = Farklı karakter sayısı çok az, kolayca tahmin edilir. Başka bir parola seçin.
desk-password-login = Parolada kullanıcı adınız geçmemeli.
desk-password-same = Yeni parola eskisinden farklı olmalı.
desk-password-wrong = Şimdiki parola doğru değil. Hiçbir şey değişmedi.
desk-password-wait = Çok fazla başarısız deneme yapıldı. On beş dakika bekleyin. Hiçbir şey değişmedi.

## The queue

desk-queue-title = Açık dosyalar
desk-queue-closed-title = Kapanan dosyalar
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = Hangi dosyalar
desk-queue-empty-title = Açık dosya yok.
desk-queue-empty-text = Şu anda bir görevliyi bekleyen kimse yok. Yeni dosyalar bu sayfada kendiliğinden görünür, yenilemeniz gerekmez.
desk-queue-closed-empty = Henüz hiçbir dosya kapatılmadı.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] { $n } dosya daha var, gösterilmiyor. Başkaları kapatılınca görünür.
   *[other] { $n } dosya daha var, gösterilmiyor. Başkaları kapatılınca görünürler.
}
# Where: counts above the list, each behind its number.
desk-count-free = kimsede değil
desk-count-late = gecikmiş
# Where: before the names of the officers on shift.
desk-team = Nöbette:
desk-team-nobody = kimse yok
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = ilk çağrı
desk-rung-1 = yedek
desk-rung-2 = süpervizör
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = çağrı gönderilemiyor
desk-you = Siz
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = Risk
desk-col-case = Dosya
desk-col-waiting = Bekleme süresi
desk-col-deadline = Son süre
desk-col-opened = Açıldı
desk-col-holder = Üstlenen
desk-col-outcome = Sonuç
desk-col-closed = Kapatıldı
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = yanıtlandı
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = Üstlen
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = Mesaj yazılamaz
desk-unknown-language = Dil bilinmiyor
desk-unknown-country = Ülke bilinmiyor

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = 1 dk'dan az
desk-span-minutes = { $m } dk
desk-span-hours = { $h } sa { $m } dk
desk-span-days = { $d } gün { $h } sa
# Where: the deadline. $span: one of the four above.
desk-due-left = { $span } kaldı
desk-due-late = Gecikme: { $span }
# Where: before the time of the deadline.
desk-due-at = Son süre
desk-due-met = Zamanında üstlenildi
desk-due-missed = Geç üstlenildi

## Words for ids

desk-risk-urgent = Acil
desk-risk-high = Yüksek
desk-risk-medium = Orta
desk-risk-low = Düşük
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = İntihar veya kendine zarar verme
desk-category-violence-now = Şu anda şiddet
desk-category-sexual-violence = Cinsel şiddet
desk-category-trafficking-control = İnsan ticareti veya kontrol altında tutulma
desk-category-child-alone = Yalnız çocuk
desk-category-missing-child = Kayıp çocuk
desk-category-kidnapping-threat = Kaçırılma veya kaçırma tehdidi
desk-category-travel-distress = Yolda tehlike
desk-category-medical-emergency = Tıbbi acil durum
desk-category-forced-marriage = Zorla evlendirme
desk-category-none = Bir insana ihtiyacı var
desk-channel-telegram = Telegram
desk-channel-sms = SMS
desk-channel-local = Deneme sayfası
desk-outcome-helped = Burada yardım edildi
desk-outcome-referred = Bir hizmete yönlendirildi
desk-outcome-emergency-services = Acil servisler çağrıldı
desk-outcome-no-answer = Kişi yanıt vermedi
desk-outcome-not-a-case = Dosya değil: yanlış alarm
desk-outcome-other = Başka bir sonuç
# Where: a mark on a message.
desk-level-danger = Tehlike
desk-level-concern = Endişe
desk-level-none = Tehlike yok
desk-mark = Yanlış bir düzey mi var?
desk-mark-as = Doğrusu:
desk-marked = Bir görevli işaretledi: { $level }
desk-sent-queued = Gönderilmeyi bekliyor
desk-sent-sending = Gönderiliyor
desk-sent-sent = Gönderildi
desk-sent-delivered = Teslim edildi
desk-sent-read = Okundu
desk-sent-undelivered = Teslim edilmedi
desk-sent-dead = Gönderilmedi: denemeler bırakıldı
desk-sent-withheld = Gönderilmedi
desk-withheld-opted-out = kişi STOP yazdı
desk-withheld-forgotten = kişi unutulmayı istedi
desk-kind-choice = Bir düğmeye bastı
desk-kind-photo = Fotoğraf gönderdi
desk-kind-voice = Sesli mesaj gönderdi
desk-kind-video = Video gönderdi
desk-kind-sticker = Çıkartma gönderdi
desk-kind-location = Konum gönderdi
desk-kind-contact = Kişi bilgisi gönderdi
desk-kind-document = Belge gönderdi
desk-kind-blocked = Bizi engelledi
desk-kind-other = Bu masanın gösteremediği bir şey gönderdi
desk-author-person = Kişi
desk-author-bot = Bot

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = Dosya { $tag }
desk-back = Sıra
desk-state-closed = Bu dosya kapatıldı.
desk-held-by-you = Bu dosya sizde. Bot susuyor.
# $name: another officer
desk-held-by = Bu dosyayı { $name } üstlendi. Bot susuyor.
desk-held-by-nobody = Bu dosya kimsede değil. Bot yanıt veriyor.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = Bu dosya kimsede değil.
desk-jump = Yanıt yaz
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = Ulaşılamıyor

## A case: the hand-off package

desk-package-title = Bildiklerimiz
desk-forgotten = Bu kişi kendi isteğiyle unutuldu. Yazdıkları artık okunamaz, hiçbir şey gönderilemez.
desk-cannot-text-long = Bu kişi STOP yazdı: ona mesaj gönderemeyiz. Yalnızca kendisi yeniden başlatabilir. Bir hayat tehlikedeyse başka yardım yolları düşünün.
desk-blocked-us-long = Bu kişi bizi engelledi ya da ona ulaşılamıyor. Yazdıklarınız büyük olasılıkla ulaşmaz.
desk-erase-requested = Bu kişi unutulmayı istedi. Siz bu dosyayı kapattıktan kısa süre sonra yapılır.
desk-told-nobody = Kişiye henüz kimsenin yanıt veremediği söylendi ve arayabileceği numaralar verildi.
desk-why-title = Neden işaretlendi
# $n: how many older reasons are folded away
desk-why-more = Önceki nedenler ({ $n })
desk-why-none = Kayıtlı bir neden yok.
desk-intake-title = Kişinin yanıtları
desk-intake-none = Üç soru yanıtlanmadı. Hepsi isteğe bağlıdır.
desk-intake-safe-now = Şu anda yazması güvenli mi?
desk-intake-place = Nerede
desk-intake-company = Yanında kim var
desk-answer-yes = Evet
desk-answer-no = Hayır
desk-consent-title = Kişinin onay verdikleri
desk-consent-none = Henüz hiçbir onay sorulmadı.
desk-consent-keep = Anlattıklarını saklamak
desk-consent-show-officer = Bir görevliye göstermek
desk-consent-share = Adı verilen bir hizmete iletmek
desk-consent-figures = Anonim sayılara katmak
desk-consent-tracing = Ailesini aramak
desk-times-title = Zamanlar
desk-raised = Riskin son yükseltilmesi
desk-claimed = Üstlenildi

## A case: the talk and the reply

desk-talk-title = Görüşme
desk-talk-empty = Henüz hiçbir şey yazılmadı.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] Önceki { $n } mesajı göster
   *[other] Önceki { $n } mesajı göster
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = Kişiye yanıt, dosya { $tag } · { $spoken } · { $channel }
desk-reply-button = Kişiye gönder
desk-reply-keys = Ctrl + Enter gönderir
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = Karakter: { $n } / { $most }
desk-count-sms = Karakter: { $n } · Ödenecek SMS: { $s }
desk-count-long = Çok uzun: { $n } / { $most } karakter. Parça parça gönderin.
desk-pen-free = Yazmak için bu dosyayı üstlenin. O zaman kişiye birinin burada olduğu söylenir ve bot susar.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = Üzerinde çalışmak için bu dosyayı üstlenin. Bu kişi STOP yazdı, bu yüzden ona hiçbir şey söylenmez.
desk-pen-other = Bu kişiyle { $name } yazışıyor. Okuyabilir ve not bırakabilirsiniz.
desk-pen-closed = Bu dosya kapatıldı. Kişi yeniden yazarsa gerektiğinde yeni bir dosya açılır.

## A case: notes, risk, release, close

desk-notes-title = Özel notlar
desk-notes-none = Henüz not yok.
desk-note-label = Çalışma arkadaşları için yeni not
desk-note-button = Notu kaydet
# Where: beside that button.
desk-note-safe = Kişiye asla gönderilmez
desk-grade-title = Riski değiştir
desk-grade-risk = Yeni risk
desk-grade-reason = Nedeni, birkaç sözcükle
desk-grade-button = Riski değiştir
desk-release-title = Dosyayı bırak
desk-release-text = Kişiye haber verilir, bot yeniden yanıt verir, dosya başka bir görevli için sırada kalır.
desk-release-button = Dosyayı bırak
desk-close-title = Dosyayı kapat
desk-close-text = Kişiye haber verilir ve bot yeniden yanıt verir.
desk-close-outcome = Nasıl sonuçlandı?
desk-close-button = Dosyayı kapat

## What was just done, or why it was not

desk-told-claimed = Dosya sizde. Kişiye birinin burada olduğu söylendi.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = Dosya sizde. Kişi STOP yazmıştı, bu yüzden ona hiçbir şey söylenmedi.
# $name: the officer who was faster
desk-told-lost = { $name } bu dosyayı sizden hemen önce üstlendi.
desk-told-lost-gone = Başka biri bu dosyayı sizden hemen önce üstlendi ya da dosya kapatıldı.
desk-told-written = Mesajınız yolda. Durumunu altında görürsünüz.
desk-told-noted = Not kaydedildi.
desk-told-released = Dosyayı bıraktınız. Bot yeniden yanıt veriyor.
desk-told-closed = Dosya kapatıldı.
desk-told-graded = Risk değiştirildi.
desk-told-marked = Sayıldı. Yalnızca düzey saklanır, sözler asla: değerlendirmenin nerede öğrenmesi gerektiğini gösterir.
desk-told-saved = Kaydedildi.
desk-told-on = Nöbettesiniz.
desk-told-off = Nöbetiniz bitti. Başka birinin nöbette olduğunu kontrol edin.
desk-told-tested = Deneme çağrısı yolda. Bir dakika içinde gelmezse girdiğiniz bilgi doğru değildir.
desk-told-password = Yeni parolanız kaydedildi. Diğer her yerde oturumunuz kapatıldı.
desk-refused-empty = Kaydedilecek ya da gönderilecek bir şey yok: önce bir şey yazın.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = Bu metin { $letters } karakter; bir kerede en çok { $most } karakter gönderilebilir. Parça parça gönderin.
desk-refused-reason = Riskin neden değiştiğini birkaç sözcükle yazın.
desk-refused-risk = Dört risk düzeyinden birini seçin.
desk-refused-mark = Yalnızca bu görüşmedeki bir mesaj işaretlenebilir: tehlike, endişe ya da tehlike yok. Sayfayı yeniden yükleyin.
desk-refused-outcome = Dosyanın nasıl sonuçlandığını seçin.
desk-refused-free = Bu dosya sizde değil, bu yüzden hiçbir şey yapılmadı. Önce dosyayı üstlenin.
# $name: the officer who holds it
desk-refused-not-yours = Bu dosyayı { $name } üstlendi, bu yüzden hiçbir şey yapılmadı. Bırakmasını isteyin ya da not bırakın.
desk-refused-closed = Bu dosya kapatıldı, bu yüzden hiçbir şey yapılmadı.
desk-refused-opted-out = Gönderilmedi: bu kişi STOP yazdı. Yalnızca kendisi yeniden başlatabilir.
# $why: a sentence of the program, in English
desk-refused = Bu yapılamadı. { $why }

## Your own page

desk-me-title = Sayfanız
desk-me-shift = Nöbetiniz
desk-me-shift-on = Nöbettesiniz: acil dosyalar için size çağrı gelir.
desk-me-shift-off = Nöbette değilsiniz: size çağrı gelmez.
desk-me-go-on = Nöbete başla
desk-me-go-off = Nöbeti bitir
desk-me-page = Size nasıl çağrı gönderilir
desk-me-page-text = Bir dosya acil olduğunda içinde dosyanın bağlantısı olan bir mesaj alırsınız, başka hiçbir şey olmaz: ne ad, ne numara, ne de kişinin yazdıkları.
desk-me-channel = Çağrı nereye gitsin
desk-me-channel-telegram = Telegram
desk-me-channel-sms = SMS
desk-me-channel-none = Hiçbir yere: yalnızca bu ekrana bakıyorum
desk-me-address = Telegram sohbet kimliğiniz (chat id) ya da telefon numaranız
desk-me-address-help = Telegram: sohbetinizin numarası, yalnızca rakamlar; önce bota bir kez yazın, yoksa size yazamayabilir. SMS: artı işareti ve ülke koduyla, örneğin +48 600 000 000. Yalnızca size çağrı göndermek için kullanılır.
desk-me-problem-telegram = Bu bir Telegram sohbet kimliği (chat id) değil: yalnızca rakamlardan oluşur. Hiçbir şey kaydedilmedi.
desk-me-problem-sms = Bu, artı işareti ve ülke kodu olan bir telefon numarası değil. Hiçbir şey kaydedilmedi.
desk-me-problem-none = Önce size nasıl çağrı gönderileceğini belirleyin.
desk-me-language = Masanın dili
desk-me-save = Kaydet
desk-me-test = Deneme
desk-me-test-text = Ulaştığını bilmek için şimdi kendinize bir çağrı gönderin.
desk-me-test-button = Deneme çağrısı gönder
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    Aman masasından deneme: çağrılar size böyle gelir. Ortada bir dosya yok.
    { $link }
desk-me-password = Parolanız
desk-me-password-link = Parolayı değiştir

## When something cannot be done

desk-trouble-title-away = Masa veritabanına ulaşamıyor
desk-trouble-away = Şu anda hiçbir şey okunamıyor ya da kaydedilemiyor. İnsanların mesajları yine saklanıyor, hiçbiri kaybolmuyor. Bir dakika sonra yeniden deneyin. Sürerse koordinatörünüzü arayın ve acil dosyalar için acil durum planınızı kullanın.
desk-trouble-typed = Bu gönderilmedi ve kaydedilmedi. Kopyalayın ya da yeniden deneyin:
desk-trouble-again = Yeniden dene
desk-trouble-back = Sıraya git
desk-trouble-title-missing = Burada bir şey yok
desk-trouble-missing = Böyle bir sayfa ya da dosya yok. Bağlantı eksik olabilir ya da dosya kaldırılmıştır.
desk-trouble-title-forged = Bu form artık geçerli değil
desk-trouble-forged = Hiçbir şey yapılmadı. Sayfa çok uzun süre açık kaldı ya da form bu masadan gelmedi. Geri dönün, sayfayı yenileyin ve yeniden deneyin.
desk-trouble-title-large = Bu çok büyük
desk-trouble-large = Hiçbir şey yapılmadı: masanın bir kerede alabileceğinden fazlası gönderildi. Kısaltın.
desk-trouble-title-refused = Bu yapılamadı
desk-trouble-refused = Hiçbir şey değişmedi. Sıraya gidip yeniden deneyin.
desk-trouble-title-broken = Bir arıza var
desk-trouble-broken = İşleminiz hiçbir şeyi değiştirmedi. Arıza teknik ekibiniz için kaydedildi; onlara saati söyleyin. Acilse koordinatörünüzü arayın.
