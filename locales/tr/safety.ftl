### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Where: the first words after a message of danger. One idea, one or two short sentences. They may be read by a child.
danger-open-suicide-self-harm = İyi ki bunu yazdınız. Siz değerlisiniz. Bununla tek başınıza kalmak zorunda değilsiniz.
    .sms = İyi ki yazdınız. Bununla yalnız değilsiniz.
danger-open-violence-now = Sizi duyuyorum. Bu sizin suçunuz değil. Yapabiliyorsanız güvendiğiniz insanların yanında olun.
    .sms = Sizi duyuyorum. Bu sizin suçunuz değil. Yapabiliyorsanız güvendiğiniz insanların yanında olun.
danger-open-sexual-violence = Bana söylediğiniz için teşekkür ederim. Bu sizin suçunuz değil. Neyi anlatmak istediğinize siz karar verirsiniz.
    .sms = Yazdığınız için teşekkür ederim. Bu sizin suçunuz değil. Neyi anlatacağınıza siz karar verirsiniz.
danger-open-trafficking-control = Yazdığınız için teşekkür ederim. Kimsenin belgelerinizi elinizden almaya ya da sizi kilitlemeye hakkı yok. Bu sizin suçunuz değil.
    .sms = Yazdığınız için teşekkür ederim. Kimsenin size bunu yapmaya hakkı yok. Bu sizin suçunuz değil.
danger-open-child-alone = İyi ki yazdınız. Sizin yaşınızda kimse şu anda yalnız kalmamalı. Yapabiliyorsanız ışığın ve başka insanların olduğu bir yerde kalın.
    .sms = İyi ki yazdınız. Yapabiliyorsanız ışığın ve başka insanların olduğu bir yerde kalın.
danger-open-missing-child = Çok üzgünüm, bu çok korkutucu. İlk saatler önemlidir. Lütfen şimdi telefon edin.
    .sms = Üzgünüm, bu çok korkutucu. İlk saatler önemlidir. Lütfen şimdi telefon edin.
danger-open-kidnapping-threat = Yazdığınızı ciddiye alıyorum. Yapabiliyorsanız güvendiğiniz insanlarla birlikte olun, hiçbir yere tek başınıza gitmeyin.
    .sms = Yazdığınızı ciddiye alıyorum. Yapabiliyorsanız güvendiğiniz insanlarla birlikte olun.
danger-open-travel-distress = Yazdığınızı ciddiye alıyorum. Lütfen şimdi telefon edin ve nerede olduğunuzu söyleyin. Telefonun şarjını idareli kullanın.
    .sms = Yazdığınızı ciddiye alıyorum. Lütfen şimdi telefon edin, nerede olduğunuzu söyleyin. Şarjınızı idareli kullanın.
danger-open-medical-emergency = Lütfen şimdi telefon edin. Nerede olduğunuzu ve bunun acil olduğunu söyleyin. O kişinin yanında kalın.
    .sms = Lütfen şimdi telefon edin. Nerede olduğunuzu ve bunun acil olduğunu söyleyin.
danger-open-forced-marriage = Bana söylediğiniz için teşekkür ederim. Kimsenin sizi evlenmeye zorlamaya hakkı yok. Bununla yalnız değilsiniz.
    .sms = Yazdığınız için teşekkür ederim. Kimsenin sizi zorlamaya hakkı yok. Bununla yalnız değilsiniz.
danger-open-other = Yazdığınız için teşekkür ederim. Bunu ciddiye alıyorum. Bununla yalnız değilsiniz.
danger-open-safe-word = Anladım. Hiçbir şeyi açıklamak zorunda değilsiniz.
    .sms = Tamam. Hiçbir şeyi açıklamak zorunda değilsiniz.

# Where: the numbers of the person's country. $numbers is a list of lines "name: number". On SMS this comes first.
danger-numbers =
    Ülke: { $country }. Şu numaraları arayabilirsiniz:
    { $numbers }
    .sms = { $numbers }
danger-numbers-unknown =
    Şu anda tehlikedeyseniz { $emergency } numarasını arayın. Avrupa Birliği'nin bütün ülkelerinde ve başka birçok ülkede çalışır.

    Hangi ülkedesiniz? Söylerseniz size başka numaralar da verebilirim.
    .sms = { $emergency } numarası Avrupa Birliği'nin her yerinde ve başka birçok ülkede çalışır. Hangi ülkedesiniz?

# Where: a person on duty has been called.
danger-person = Ekibimizden birini çağırdım. Yazdıklarınızı okuyacak ve size buradan yazacak. Yazmaya devam edebilirsiniz.
    .sms = Ekibimizden birini çağırdım. Size buradan yazacak.
# Where: nobody is on duty now. Honest, and not leaving the person alone.
danger-nobody = Yazdıklarınızı bir insan okuyacak. Şu anda ekibimizden kimse görev başında değil. Bu yüzden yapabiliyorsanız lütfen bu numaralardan birini arayın. Buraya yazmaya devam edebilirsiniz.
    .sms = Bunu bir insan okuyacak ama şu anda görev başında kimse yok. Yapabiliyorsanız lütfen telefon edin.
# Where: another message of danger within ten minutes.
danger-again = Bunu da ilettim. Yalnız değilsiniz. Durum kötüleşiyorsa lütfen { $emergency } numarasını arayın.

# Where: "ok", "I don't know", a greeting just after danger. It is not small talk.
care = Hâlâ buradayım. Ekibimizden birini çağırıyoruz. İstediğinizden fazlasını anlatmak zorunda değilsiniz. Şu anda bir şeye ihtiyacınız var mı?
    .sms = Hâlâ buradayım. İstediğinizden fazlasını anlatmak zorunda değilsiniz. Şu anda bir şeye ihtiyacınız var mı?

# Where: after the answer to a message that tells of harm, nobody in danger today.
concern-person = Yazdıklarınız önemli. Ekibimizden biri okuyacak. İsterseniz size üç kısa soru sorabilirim, böylece her şeyi ikinci kez anlatmak zorunda kalmazsınız. Her soruyu geçebilirsiniz.
    .sms = Yazdıklarınız önemli. Ekibimizden biri okuyacak. İsterseniz biraz daha anlatabilir ya da geçebilirsiniz.

# Where: six minutes after danger, nobody has taken the case. Honest.
nobody-yet = Özür dilerim. Ekibimizden kimse henüz yanıt veremedi. Ulaşmaya devam ediyoruz. Tehlikedeyseniz lütfen bizi beklemeyin.

# Where: "no, that is not what I meant" after our alarm.
corrected = Söylediğiniz için teşekkür ederim. Sizi yanlış anlamışım. Bir şey gözden kaçmasın diye ekibimizden biri yine de kısaca bakacak. Ne öğrenmek istersiniz?
    .sms = Teşekkür ederim. Sizi yanlış anlamışım. Ne öğrenmek istersiniz?

# Where: what kind of number it is, in a list of numbers. At most 30 characters.
kind-emergency = Acil durum
kind-police = Polis
kind-ambulance = Ambulans
kind-fire = İtfaiye
kind-child-helpline = Çocuklar için yardım hattı
kind-missing-children = Kayıp çocuklar
kind-child-protection = Çocuk koruma
kind-uasc = Yalnız çocuklar
kind-guardianship = Vasiler
kind-trafficking = İnsan ticaretine karşı
kind-domestic-violence = Evde şiddet
kind-family-tracing = Aileyi bulma
kind-suicide-support = Konuşacak biri
kind-legal-help = Hukuki yardım

# Where: the assistant, not triage, thinks somebody may be in danger.
danger-assistant = Siz ya da başka biri tehlikede olabilir gibi görünüyor. Ekibimizden birinin bunu okumasını istedim. Acilse { $emergency } numarasını arayın.
