### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Where: the answer to a question about asylum, temporary protection, the interview or a refusal.
topic-asylum =
    Ülkenize dönmekten korkuyorsanız koruma isteyebilirsiniz. Buna iltica denir, sığınma da denir. Nereye başvurulacağı ülkeden ülkeye değişir: iltica dairesi, polis ya da sınır görevlileri olabilir.

    Size neden ayrıldığınızı sorarlar. Bu görüşmeye mülakat denir. Doğruyu söyleyin. İyi anladığınız bir tercüman isteyin.

    Gelen her mektubu hemen bir avukata ya da danışmana gösterin. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Geri dönmekten korkuyorsanız koruma (iltica) isteyebilirsiniz. Tercüman isteyin. Mektupları hemen danışmana gösterin. Yardım için yazın: insan
    .label = İltica
    .asked = iltica ve koruma hakkında
    .more =
        AB ülkelerinin çoğunda şu haklarınız var: isterseniz ücretsiz hukuki bilgi, tercüman, gizli bir mülakat ve yanıt "hayır" ise karara yeniden bakan bir mahkeme. Bunun için süre çoğu zaman kısadır.

        Kural olarak girdiğiniz ilk AB ülkesinde başvurmanız gerekir. Başka bir AB ülkesinde aileniz varsa bu değişebilir. Bunu mülakatta ya da daha önce söyleyin.

        Ukrayna'daki savaştan kaçanlar AB'de geçici koruma alabilir. Bunun kuralları ayrıdır. Kendi durumunuzu bir avukat ya da danışman anlatabilir.
    .source = Regulation (EU) 2024/1348, Arts. 8, 13, 15, 16, 67; Regulation (EU) 2024/1351, Arts. 17, 22, 25; EU4Ukraine, "EU extends temporary protection"; read 2026-11-22

# Where: the answer to a question about the guardian of a child without parents.
topic-guardian =
    Vasi, anne babası yanında olmayan bir çocuğun haklarını koruyan yetişkindir. Bazı ülkelerde "temsilci" ya da "tutor" denir.

    Vasi size güvenli bir yer, okul, doktor, avukat ve belgeleriniz için yardım eder. Vasiniz sizi dinlemek zorundadır.

    Henüz vasiniz yok mu? Kaldığınız yerdeki görevlilere şöyle deyin: "18 yaşından küçüğüm. Yalnızım. Bir vasiye ihtiyacım var." Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = 18 yaşından küçük müsünüz, anne babanız yanınızda değil mi? Görevlilere "Yalnızım, bana vasi gerekiyor" deyin. Vasi sizi dinlemeli. Yazın: insan
    .label = Vasi
    .asked = çocuk için vasi hakkında
    .more =
        AB ülkelerinin çoğunda iltica isteyen yalnız bir çocuğa önce yardım edecek bir yetişkin verilir. Sonra, kural olarak 15 iş günü içinde, bir vasi gelmelidir. Vasi sizinle görüşmeli ve neye ihtiyacınız olduğunu size sormalıdır.

        Vasinize sorun: Size nasıl ulaşırım? Ne zaman geleceksiniz? Siz yokken bana kim yardım eder?

        Vasiniz yanıt vermiyor mu, size kötü mü davranıyor? Onu seçen kuruma ya da bir avukata söyleyin. Başka bir vasi isteyebilirsiniz. Ya da "şikayet" yazın.
    .source = Convention on the Rights of the Child, Arts. 3, 12, 20, 22; Directive (EU) 2024/1346, Art. 27; Regulation (EU) 2024/1351, Art. 23; guardianstoolkit.eu, "Your mission"; read 2026-11-22

# Where: the answer to a question about relatives one has lost contact with.
topic-family-tracing =
    Sevdiğiniz birinin nerede olduğunu bilmemek çok zordur. Kızılhaç ve Kızılay, ailesini arayanlara yardım eder. Bu yardım ücretsizdir. Anlattıklarınızı gizli tutarlar.

    Bildiklerinizi yazın: tam adlar, doğum tarihleri, son bulunduğu yer, son haberleştiğiniz gün. Bunları en yakın Kızılhaç ya da Kızılay bürosuna götürün.

    18 yaşından küçük müsünüz? Güvendiğiniz bir yetişkinden sizinle gelmesini isteyin. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Kızılhaç ya da Kızılay ailenizi ücretsiz arayabilir. Adları, doğum tarihlerini, son yeri ve son haber aldığınız günü not edin. Yazın: insan
    .label = Ailemi bulmak
    .asked = kayıp aileyi bulmak hakkında
    .more =
        Arama uzun sürebilir. Bir kişinin nerede olduğunu, yalnızca o kişi isterse söylerler.

        Trace the Face, ailesini arayanlar için Kızılhaç'ın internet sitesidir. Yalnızca fotoğrafınızı ve kimi aradığınızı gösterir. Adınızı ve yerinizi göstermez. Fotoğrafı siteye siz değil, Kızılhaç çalışanları koyar.

        Dikkat edin: adları, fotoğrafları ve yerleri herkese açık paylaşmayın. Ailenizi bulduğunu söyleyen bir yabancıya para vermeyin.

        Bir çocuk şimdi mi kayboldu? Bunu bize hemen yazın.
    .source = ICRC, Trace the Face, questions and answers; Belgian Red Cross, Missing persons; Restoring Family Links (Wikipedia: free of charge); CRC, Art. 22; read 2026-11-22

# Where: the answer to a question about bringing known relatives here or joining them.
topic-family-reunification =
    Mülteci statünüz ya da başka bir korumanız varsa yakın ailenizin yanınıza gelmesi mümkün olabilir. Buna o ülkenin devleti karar verir.

    Ülkelerin çoğunda yakın aile şudur: eşiniz, 18 yaşından küçük çocuklarınız ve 18 yaşından küçük bir çocuğun anne babası. Bazı ülkelerde başkaları da gelebilir.

    Her ülkenin kendi kuralları ve son günleri vardır. Kararınız gelir gelmez bir avukata ya da danışmana sorun. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Yakın aileniz belki yanınıza gelebilir. Her ülkenin kuralları ve son başvuru günü vardır. Hemen bir danışmana sorun. Yardım için yazın: insan
    .label = Aile birleşimi
    .asked = aile birleşimi hakkında
    .more =
        Sorun: Ailemden kim gelebilir? Hangi belgeler gerekir? Nereye götürecekler? Son gün var mı?

        Pasaportları, doğum ve evlilik belgelerini, fotoğrafları ve mesajları toplayın. Belge eksikse yerine ne geçer, sorun. Biri DNA testi isterse önce bir avukatla konuşun.

        AB'de yalnız bir çocuk musunuz ve aileniz başka bir AB ülkesinde mi? Bunu iltica dairesine şimdi söyleyin. Sizin için en iyisi buysa dosyanız oraya geçebilir.

        Birleşmiş Milletler'in yardımı ücretsizdir. Söz verene para vermeyin.
    .source = UNHCR Help, "Family reunification" (global page) and "Online fraud schemes"; Regulation (EU) 2024/1351, Arts. 17, 25; read 2026-11-22

# Where: the answer to a question about a disbelieved or wrongly written age.
topic-age-assessment =
    Size inanılmaması insanı incitir. Şöyle diyebilirsiniz: "Gerçek yaşım bu. Kabul etmiyorum."

    AB ülkelerinin çoğunda yalnızca görünüşünüze bakarak karar veremezler. Belgeleriniz ve sözleriniz de sayılır. Röntgen gibi tıbbi bir test ancak son adım olabilir. Yine belli olmazsa size çocuk gibi davranmak zorundalar.

    Hemen vasinize ya da bir avukata söyleyin. Kararı yazılı isteyin. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Şöyle deyin: "Gerçek yaşım bu, kabul etmiyorum." Kararı yazılı isteyin, hemen bir avukata ya da vasinize gösterin. Yardım için yazın: insan
    .label = Yaş tespiti
    .asked = yaş tespiti hakkında
    .more =
        Tıbbi testten önce sorun: Neden? Nasıl yapılıyor? Sonucu kim görüyor? Hayır dersem ne olur? AB'de siz istemeden test yapılamaz. Önce size ya da vasinize sorulmalıdır.

        Yaşınızı gösteren bir belge arayın: doğum belgesi, okul belgesi, aşı kartı. Belgenin fotoğrafı da işe yarayabilir.

        Doğum tarihiniz yanlış mı yazıldı? Düzeltilmesini yazılı olarak isteyin. Nasıl ve hangi güne kadar itiraz edebileceğinizi sorun. Kendi durumunuzu bir avukat anlatabilir.
    .source = Regulation (EU) 2024/1348, Art. 25; EU Agency for Fundamental Rights (FRA), opinions on minimum age in asylum, and "Consent to age assessment"; read 2026-11-22

# Where: the answer to a question about lawyers, legal aid and what they cost.
topic-legal-help =
    Avukat ya da hukuk danışmanı size yasaları anlatır ve sizin adınıza konuşabilir. Birçok ülkede bazı avukatlar ve kuruluşlar mültecilere ve çocuklara ücretsiz yardım eder.

    Önce sorun: Ücretsiz mi? Tercüman getirebilir misiniz? Söylediklerimi gizli tutar mısınız?

    Bütün mektupları zarflarıyla götürün. Tarihler önemlidir. "Hayır" yanıtı mı aldınız? Aynı gün gidin. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Bazı avukatlar ücretsiz yardım eder. Sorun: Ücretsiz mi, gizli mi, tercüman var mı? Bütün mektupları götürün. Avukat bulmak için yazın: insan
    .label = Avukat
    .asked = avukat ya da hukuki yardım hakkında
    .more =
        AB ülkelerinin çoğunda iltica yanıtını beklerken ücretsiz hukuki bilgi isteyebilirsiniz. Mahkemeye giderseniz ücretsiz avukat isteyin.

        Anlamadığınız şeyi imzalamayın. Her belgenin bir kopyasını isteyin.

        Size yardım eden biri yalan söylemenizi isterse, boş bir kağıt imzalatırsa ya da kesin "evet" sözü verirse dikkatli olun. Kimse bunun sözünü veremez. Para mı ödeyeceksiniz? Önce fiyatı yazılı isteyin.

        Avukatınızı değiştirebilirsiniz. Size yardım eden biri sizi aldatırsa "şikayet" yazın.
    .source = Regulation (EU) 2024/1348, Arts. 15, 16; Steps to Justice, "Legal advice and help with my refugee claim"; Belgian asylum office (CGRS), "Legal assistance"; IRAP legal information; read 2026-11-22

# Where: the answer to a question about school or kindergarten. After it the program adds the contacts of the person's country and the buttons of related topics.
topic-school =
    Okula gitmek her çocuğun hakkıdır. Mülteci çocukların da hakkıdır. İlkokul ücretsiz olmalıdır.

    En yakın okula, belediyeye ya da kaldığınız yerdeki görevlilere sorun. Belgeler eksik olsa da kayıt isteyin. Elinizde ne varsa götürün: kimlik, karne, aşı kartı.

    Yeni dil için ek ders isteyin. Okul "hayır" mı diyor? Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Okul her çocuğun hakkıdır. Belge eksik olsa da en yakın okuldan ya da belediyeden kayıt isteyin. Yardım için yazın: insan
    .label = Okul
    .asked = okul hakkında
    .more =
        AB ülkelerinin çoğunda iltica isteyen çocuklar, başvurudan sonra iki ay içinde okula başlayabilmelidir.

        Okul "hayır" mı diyor? Nedenini yazılı isteyin, bunu söyleyenin adını sorun. Sonra eğitim müdürlüğüne gidin.

        Okulun neler verebildiğini sorun: kitap, yemek, servis, masraflara destek, yardımcı öğretmen.

        Ülkenizden diplomanız mı var? Nasıl tanınacağını okula ya da eğitim müdürlüğüne sorun. Üniversite için yabancı öğrenci bürosuna sorun.
    .source = CRC, Arts. 2, 22, 28; European Commission, "Reception conditions" (Directive (EU) 2024/1346: schooling within two months); read 2026-11-22

# Where: the answer to a question about learning the country's language, certificates and interpreters in daily life.
topic-language-course =
    Yeni bir dil zaman ister. Öğrendiğiniz her kelime okulda, doktorda, işte ve arkadaşlarınızla işinize yarar.

    Birçok şehir, okul ve kuruluş kurs verir. Gönüllüler de öğretir. Neyin ücretsiz olduğu ülkeden ülkeye değişir.

    Belediyeye, iş bulma kurumuna ya da kaldığınız yere sorun: Hangi ücretsiz kursa katılabilirim? Kurstayken çocuğuma kim bakar? Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Ücretsiz dil kursunu belediyeye, iş bulma kurumuna ya da okula sorun. Çocuk bakımını da sorun. Yardım için yazın: insan
    .label = Dil kursu
    .asked = dil öğrenmek hakkında
    .more =
        AB ülkelerinin çoğunda iltica yanıtını bekleyenler kurslara katılabilmelidir: dil, günlük yaşam ya da meslek kursu. Hangisinin size açık olduğunu görevlilere sorun.

        Dil belgelerinin A2 ya da B1 gibi düzeyleri vardır. Sınav için para ödemeden önce hangi düzeyin, ne için gerektiğini sorun.

        Doktor, avukat, okul ya da resmi daire için tercüman isteyebilirsiniz. Randevu alırken söyleyin. Zor şeyleri çocuğa çevirtmemeye çalışın.
    .source = Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; Council of Europe, language toolkit for volunteers; read 2026-11-22

# Where: the answer to a question about doctors, medicine, vaccination, insurance and pregnancy care.
topic-health =
    Sağlık hizmeti her çocuğun hakkıdır. AB ülkelerinin çoğunda iltica isteyenler genellikle ihtiyaç duydukları bakımı alır. Yetişkinler için neyin ücretsiz olduğu ülkeden ülkeye değişir.

    Kaldığınız yerdeki görevlilere, belediyeye ya da sağlık merkezine sorun: Doktora nasıl giderim? Kart gerekiyor mu? Tercüman isteyin.

    Biri nefes alamıyorsa, çok kanıyorsa ya da uyanmıyorsa şimdi acil numarayı arayın.
    .sms = Nefes alamayan, çok kanayan ya da uyanmayan biri varsa hemen acil numarayı arayın. Doktor için sağlık merkezine sorun. Yardım için yazın: insan
    .label = Sağlık
    .asked = doktor ya da ilaç hakkında
    .more =
        Belgelerinizi, ilaç kutularınızı ve aşı kartını götürün. Alerjilerinizi ve başka hastalıklarınızı doktora söyleyin.

        Sorun: Bunu ne kadar sık alacağım? Kim ödüyor? Ne zaman yine geleyim?

        Hamile misiniz? Erken kontrole gidin. Kadın doktor isteyebilirsiniz. Aşılar için okula ya da sağlık merkezine sorun.

        Sizi geri mi çeviriyorlar? Nedenini ve başka nereye gidebileceğinizi sorun. Kötüleşirse yine gidin ya da telefon edin. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .source = CRC, Art. 24; Directive (EU) 2024/1346, Art. 19, and the European Commission's page "Reception conditions"; read 2026-11-22

# Where: the answer to a question about sleep, sadness, worry and somebody to talk to. No diagnosis. Thoughts of dying are answered by triage, not here.
topic-mental-health =
    Savaştan, kaçıştan ya da uzun bekleyişten sonra birçok insan kötü uyur, kabus görür, üzgün, kızgın ya da korkmuş olur. Bunlar normal tepkilerdir. Zayıf değilsiniz ve bu sizin suçunuz değil. Çoğu insanda zamanla düzelir.

    Küçük şeyler iyi gelebilir: aynı saatlerde uyumak ve yemek yemek, hareket etmek, oyun oynamak, yavaş nefes almak, güvendiğiniz biriyle konuşmak.

    Bunu tek başınıza taşımak zorunda değilsiniz. Bir insan sizi dinleyebilir: "insan" yazın.
    .sms = Zor günlerden sonra kötü uyku ve kaygı normaldir. Güvendiğiniz biriyle konuşun. Yalnız değilsiniz. Biriyle konuşmak için yazın: insan
    .label = Uyku ve duygular
    .asked = uyku, kaygı ya da üzüntü hakkında
    .more =
        Geçmiyor mu? Yemek, uyumak, öğrenmek ya da çocuklarınıza bakmak zor mu? Doktora gidin. Psikolog ve tercüman isteyin. Söylediklerinizi kimin öğreneceğini sorun.

        Anne babalar için: çocuklar daha çok ağlayabilir, öfkelenebilir, altını ıslatabilir. Yanlarında olun. Günler düzenli geçsin. Uyku saatinde daha çok vakit ayırın. Bırakın oynasınlar, resim yapsınlar.

        Çok ağır geliyorsa ya da kendinizi güvende tutamayacağınızı hissediyorsanız beklemeyin. Bize yazın ya da şimdi ülkenizdeki numarayı arayın.
    .source = helsenorge.no, "For those who have fled war"; WHO, Manual for the Health Care of Children in Humanitarian Emergencies, ch. 15; kindweb.org, "Mental health challenges"; read 2026-11-22

# Where: the answer to a question about a place to sleep, a centre, a flat, or conditions there. A child alone tonight is answered by triage.
topic-shelter =
    Herkesin güvenle uyuyacağı bir yere ihtiyacı vardır. AB ülkelerinin çoğunda iltica isteyenlerin, parası yetmiyorsa, başvurdukları günden başlayarak genellikle kalacak yer hakkı vardır.

    Diğer durumlarda belediyeye, sosyal hizmetlere, Kızılhaç'a ya da Kızılay'a sorun. Kurallar ülkeden ülkeye değişir. Sorun: Bu gece nerede uyuyabilirim? Ev bulmama kim yardım eder?

    18 yaşından küçük ve yalnız mısınız ya da bu gece yeriniz yok mu? Bunu bize şimdi yazın.
    .sms = Bu gece yeriniz yoksa ya da 18 yaşından küçük ve yalnızsanız hemen bize yazın. Yer için belediyeye, Kızılay'a ya da Kızılhaç'a sorun. Yazın: insan
    .label = Kalacak yer
    .asked = kalacak yer ya da ev hakkında
    .more =
        Merkezde neye ihtiyacınız olduğunu söyleyin: ailenizin bir arada kalması, kadınlar için oda, kapanan bir kapı, merdivensiz yer. AB'de özel ihtiyaçlara bakmak zorundalar.

        Orada oturmazsanız yerinizi kaybedebilirsiniz. Ayrılmadan önce sorun.

        Kimse yatacak yer karşılığında sizden iş, dokunma ya da belgelerinizi isteyemez.

        Özel bir oda mı? Yalnız gitmeyin. Adresi bir arkadaşınıza söyleyin. Kimlik görmek isteyin. Pasaportunuz sizde kalsın.

        Koşullar kötü mü? Yöneticiye söyleyin ya da "şikayet" yazın.
    .source = Directive (EU) 2024/1346, Arts. 19, 20, and European Parliament summary (oeil, place tied to living there); UNHCR Help Moldova, information for children from Ukraine; InfoMigrants, staying safe from traffickers; read 2026-11-22

# Where: the answer to a question about food, clothes, cash, benefits, baby things and bills.
topic-food-and-money =
    Yiyecek, giysi ve bebek eşyası için yardım isteyebilirsiniz. Kaldığınız yerdeki görevlilere, belediyeye, sosyal hizmetlere, Kızılhaç'a ya da Kızılay'a sorun.

    AB ülkelerinin çoğunda iltica yanıtını bekleyenler genellikle yiyecek, giysi, temizlik malzemesi ve günlük ihtiyaçlar için biraz para alır. Diğer durumlarda ülkeden ülkeye değişir.

    Gerçek yardım ücretsizdir. Kimse bunun için sizden para ya da başka bir karşılık isteyemez. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Yiyecek, giysi ve para yardımını sosyal hizmetlere, Kızılay'a ya da Kızılhaç'a sorun. Gerçek yardım ücretsizdir. Yardım için yazın: insan
    .label = Yiyecek ve para
    .asked = yiyecek, giysi ya da para hakkında
    .more =
        Sorun: Çocuğum için ne alabilirim? Hangi belgeler gerekir? Para ne zaman gelir? Mektupları ve faturaları saklayın.

        Kartınızın şifresini kimseye vermeyin. UNHCR hiçbir zaman para istemez. Yardım almak için para ödemenizi isteyen mesaj bir tuzaktır.

        "Hayır" mı dediler, paranızı mı kestiler? Nedenini yazılı isteyin. AB'de itiraz edebilirsiniz. Hangi güne kadar olduğunu sorun.

        Biri borç yüzünden sizi çalıştırıyor ya da tehdit mi ediyor? Bize yazın.
    .source = Directive (EU) 2024/1346, Arts. 19, 29; European Commission, "Reception conditions"; UNHCR Help, "Online fraud schemes"; UNHCR Help Moldova, information for children; read 2026-11-22

# Where: the answer to a question about passports, certificates, cards, lost papers, translations. Papers taken by an employer or smuggler are answered by triage.
topic-documents =
    Belgeleriniz sizindir. Patron, şoför ya da ev sahibi onları alıkoyamaz. Yalnızca iltica dairesi, polis ya da sınır görevlileri gibi devlet kurumlarına verin. Kopya ya da alındı belgesi isteyin.

    Belgenizi mi kaybettiniz? Onu veren kuruma söyleyin. Yenisini ve kaybolduğunu gösteren bir kağıt isteyin.

    Kendi devletinizden mi korkuyorsunuz? Elçiliğe gitmeden önce bir avukatla konuşun. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Belgenizi kaybettiyseniz onu veren kuruma söyleyin, yenisini isteyin. Belgelerin fotoğrafını güvenli yerde saklayın. Yardım için yazın: insan
    .label = Belgeler
    .asked = kimlik ve belgeler hakkında
    .more =
        Bütün belgelerin fotoğrafını çekin. Güvendiğiniz birine gönderin.

        Doğan her bebeğin kaydedilmeye hakkı vardır. Hastanenin verdiği belgeyi nüfus dairesine götürün. Pasaportunuz yoksa da gidin. Reddettiler mi? Bir danışmana sorun.

        Çeviri için para ödemeden önce sorun: Kim çevirmeli? Kim ödüyor?

        Banka hesabı ya da ehliyet için hangi belgelerin, ne kadar süreyle geçerli olduğunu sorun.

        Belge satın almayın. Sahte belgeler size ve dosyanıza zarar verebilir.
    .source = CRC, Art. 7; UNHCR Help Moldova, information for children; InfoMigrants (give papers only to state authorities); European Network on Statelessness, "Birth registration"; UNHCR Help Trinidad and Tobago, "Documents"; read 2026-11-22

# Where: the answer to a question about the right to work, contracts, wages and hours.
topic-work =
    Çalışıp çalışamayacağınız ve kaç yaşında başlayabileceğiniz ülkeden ülkeye değişir. İş bulma kurumuna, sendikaya ya da bir danışmana sorun: Çalışabilir miyim? İzin gerekiyor mu?

    18 yaşından küçükler için: iş tehlikeli olmamalı ve sizi okuldan alıkoymamalıdır.

    Çalıştıysanız paranız ödenmelidir. AB'de belgesi olsun olmasın her işçinin bu hakkı vardır. Saatlerinizi ve patronunuzun adını yazın. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = İş bulma kurumuna ya da sendikaya "Çalışabilir miyim?" diye sorun. Saatlerinizi yazın. Emeğinizin parası ödenmelidir. Yardım için yazın: insan
    .label = İş
    .asked = iş ve ücret hakkında
    .more =
        AB ülkelerinin çoğunda iltica yanıtını bekleyenler en geç altı ay sonra çalışabilir. İstisnalar vardır. Bir danışmana sorun.

        Başlamadan önce okuyabildiğiniz bir sözleşme isteyin: hangi iş, nerede, kaç saat, ne kadar para. Bir kopyası sizde kalsın. Mesajları ve fotoğrafları saklayın.

        Paranız ödenmedi mi? Sendika, çalışma müdürlüğü ya da ücretsiz bir danışman yardım edebilir. Belgeniz yok mu? Önce adınızı kimin göreceğini sorun.

        Patron pasaportunuzu alıyor, sizi kilitliyor ya da tehdit mi ediyor? Bize şimdi yazın.
    .source = FRA, "Six points for workplace inspectors" (every worker has a right to be paid); ILO Conventions 138 and 182 (ILO page); Directive (EU) 2024/1346, Art. 17; read 2026-11-22

# Where: the answer to a question whether a job, contract, modelling or au-pair offer is real. A list of signs, never a yes or no.
topic-job-offer-check =
    Bir mesaja bakarak kimse emin olamaz. Şunlar uyarı işaretidir:
    - Kolay iş için çok yüksek para.
    - Önce siz ödeyeceksiniz ya da onlara borçlanacaksınız.
    - Pasaportunuzu ya da vücudunuzun fotoğraflarını istiyorlar.
    - Yalnız gelmeniz, kimseye söylememeniz ya da acele etmeniz isteniyor.
    - Okuyabildiğiniz bir sözleşme yok.

    İşaret ne kadar çoksa tehlike o kadar büyüktür. Tek başınıza karar vermeyin. Şimdilik belge, fotoğraf ya da para göndermeyin. Ekibimizden biri sizinle birlikte bakabilir: "insan" yazın.
    .sms = Uyarı işaretleri: önce para, pasaport ya da fotoğraf istemek, gizlilik, acele, sözleşme yok. Tek başınıza karar vermeyin. Yazın: insan
    .label = İş teklifi kontrolü
    .asked = iş teklifi güvenli mi
    .more =
        "Evet" demeden önce sorun: Şirketin adı ve adresi ne? Hangi iş, kaç saat, ne kadar para? Nerede yatacağım? İstediğim zaman ayrılabilir miyim? Pasaportum kimde duracak?

        Şirketin numarasını kendiniz bulun, teklif gerçek mi diye sorun. İşçi, iş bulmak için para ödememelidir. Pasaportunuz sizde kalır.

        Nereye ve kiminle gittiğinizi güvendiğiniz birine söyleyin. Tehlike için aranızda gizli bir kelime belirleyin.

        Orada mısınız ve ayrılamıyor musunuz, belgeleriniz elinizden mi alındı? Bize şimdi yazın.
    .source = IOM, migrantinfo.iom.int, "Identify signs of human trafficking"; ILO, Definition of recruitment fees (workers must not pay); Blue Dot Hub (UNHCR, UNICEF), "Stay safe"; lovejustice.ngo, "Is that job offer real?"; read 2026-11-22

# Where: the answer to a question about travelling on, agents, drivers and corridors. A list of signs, never a yes or no, never how to cross a border in secret.
topic-safe-routes =
    Kimse size güvenli bir yol sözü veremez. Şunlar tehlike işaretidir:
    - Biri pasaportunuzu ya da telefonunuzu almak istiyor.
    - Biri sizi ailenizden ayırmak istiyor.
    - Parayı sonra çalışarak ödemeniz isteniyor.
    - Kimseye söylememeniz isteniyor.

    Bazı insanlar için yasal yollar vardır, örneğin aile birleşimi. Birleşmiş Milletler'in buna yardımı ücretsizdir. Gitmeden önce hangi belgelerin gerektiğini bir danışmana sorun. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Yola çıkmadan hangi belgelerin gerektiğini danışmana sorun. Pasaport ve telefon sizde kalsın. Planınızı birine söyleyin. Yazın: insan
    .label = Güvenli yolculuk
    .asked = güvenli yolculuk hakkında
    .more =
        Bazı insanlar için yasal yollar: aile birleşimi, üçüncü ülkeye yerleştirme, insani koridorlar, eğitim, iş. Kimin gelebileceğine ülkeler karar verir. UNHCR ve IOM bunun için asla para almaz.

        Göçmen kaçakçılığı: biri parayla insanları sınırdan yasadışı geçirir. İnsan ticareti: biri zorla, yalanla ya da tehditle insanları sömürür. Biri ötekine dönüşebilir.

        Yolda: planınızı ve aracın plakasının fotoğrafını bir arkadaşınıza gönderin. Grupla kalın. Gizli bir kelime belirleyin. Tehlikede misiniz? Acil numarayı arayın.
    .source = UNHCR, Complementary pathways, "Humanitarian pathways"; movilidadsegura.org (UNHCR, IOM services are free); UNODC Sherloc, trafficking and smuggling; InfoMigrants and Blue Dot Hub, "Stay safe"; read 2026-11-22

# Where: the answer to a question about being held by police or immigration, and about visiting.
topic-detention =
    Tutuluyorsanız da haklarınız vardır. Şöyle diyebilirsiniz: Neden buradayım? Ne zamana kadar? Avukat istiyorum. Tercüman istiyorum. Aileme haber vermek istiyorum. Doktor görmek istiyorum.

    Bir çocuk ancak son çare olarak ve en kısa süre için tutulabilir. Çocuğun avukata, ailesiyle görüşmeye ve mahkemeye başvurmaya hakkı vardır.

    Anlamadığınız şeyi imzalamayın. Ülkenize dönmekten korkuyorsanız bunu söyleyin. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Haklarınız var. Avukat, tercüman ve kararın nedenini yazılı isteyin. Okuyamadığınız şeyi imzalamayın. Yardım için yazın: insan
    .label = Gözaltı ve tutulma
    .asked = gözaltı ya da tutulma hakkında
    .more =
        AB ülkelerinin çoğunda iltica istediyseniz ve tutuluyorsanız nedenleri size yazılı verilmeli, bir mahkeme de bunu çabuk incelemelidir. Çocuklar kural olarak tutulmamalıdır.

        Tanıdığınız biri mi tutuluyor? Tam adını, doğum tarihini ve yerini yazın. Bir avukatı ya da mülteci kuruluşunu arayın.

        Ziyaret mi etmek istiyorsunuz? Kuralları merkeze sorun. Oturma belgeniz yoksa gitmeden önce bir avukata sorun.

        Ne kadar sürebileceği ülkeden ülkeye değişir. Avukata sorun.
    .source = CRC, Art. 37; Directive (EU) 2024/1346, Arts. 11, 13; UNHCR, "Detention: advocating for decent conditions"; read 2026-11-22

# Where: the answer to a question about going home, a deportation letter or fear of being sent back.
topic-return =
    Kimse, işkence ya da başka çok ağır bir zarar göreceği bir ülkeye gönderilemez. Bu, belgesi olsun olmasın herkesi korur. Dönmekten korkuyorsanız bunu açıkça, birden çok kez söyleyin.

    Size mektup mu geldi? İtiraz için son güne bakın. Mektubu bugün bir avukata gösterin.

    Kendiniz mi dönmek istiyorsunuz? Bu sizin özgür kararınız olmalıdır. IOM birçok ülkede yardım edebilir. Önce bunun dosyanızı nasıl etkileyeceğini sorun. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Dönmekten korkuyorsanız açıkça söyleyin. Her mektubu aynı gün bir avukata gösterin. Süre kısa olabilir. Yardım için yazın: insan
    .label = Geri dönüş
    .asked = dönmek ya da geri gönderilmek hakkında
    .more =
        Dönmeye "evet" demeden önce sorun: Orası benim ve çocuklarım için güvenli mi? Nasıl bir yardım alacağım? Bu yazılı mı? İltica dosyam ne olacak? Sonra yine gelebilir miyim? IOM, yola çıkacağınız güne kadar vazgeçebileceğinizi söylüyor.

        18 yaşından küçük müsünüz? Önce sizin için en iyisi düşünülmelidir. İmzalamadan önce vasinizi ve bir avukat isteyin.

        Mektubunuzda giriş yasağı mı var? Ne kadar sürdüğünü ve nasıl itiraz edileceğini avukata sorun.

        Kurallar ülkeden ülkeye değişir.
    .source = OHCHR, "The principle of non-refoulement under international human rights law"; IOM framework for assisted voluntary return; InfoMigrants, "How do the IOM voluntary returns work?"; CRC, Art. 3; read 2026-11-22

# Where: the answer to a question where someone who is or was hurt finds help. No "what happened", no blame; the police are one choice among others. Danger now is answered by triage.
topic-violence-help =
    Biri size zarar veriyorsa bu asla sizin suçunuz değildir. Güvende olmak hakkınızdır. Yardım istemek için hiçbir zaman geç değildir.

    Kime ve ne kadar anlatacağınızı siz seçersiniz. Doktor, güvenli bir kalacak yer, konuşacak biri ya da avukat isteyebilirsiniz. Polise gidebilirsiniz ama tek yol bu değildir. Birçok ülkede polise gitmeden de yardım alabilirsiniz.

    Şu anda tehlikede misiniz? Acil numarayı arayın. Seçmenize ekibimizden biri yardım edebilir: "insan" yazın.
    .sms = Yalnız değilsiniz, seçenekleriniz var. Polise gitseniz de gitmeseniz de doktor, sığınma evi ya da avukat yardım edebilir. Yazın: insan
    .label = Güvende olmak
    .asked = birinden korunmak için yardım hakkında
    .more =
        Erkekler ve oğlan çocukları da yardım alabilir. Sığınma evine çocuklarınızın da gelip gelemeyeceğini sorun.

        Çabuk bir doktora gidin. Bazı yardımlar en çok ilk günlerde işe yarar. Her şeyi anlatmak zorunda değilsiniz.

        Birçok ülkede mahkeme ya da polis, birinin sizden uzak durmasını emredebilir. Bir avukata ya da kadın kuruluşuna sorun.

        18 yaşından küçük müsünüz? Size yardım edene önce sorun: Bunu kime söylemek zorundasınız?

        Telefonunuza başkası mı bakıyor? "sil" yazın. Sonra bu sohbeti telefonunuzdan da silin.
    .source = UNHCR Help Thailand and Ukraine, "Gender-based violence"; Istanbul Convention, Arts. 18(4), 20, 22; Council of Europe Assembly, Doc. 12786 (protection orders); UNHCR, Working with men and boy survivors; read 2026-11-22

# Where: the answer to a question about marriage under 18 or an engagement arranged by the family. No blame of the family. A wedding about to be forced is answered by triage.
topic-child-marriage =
    Bu sizin hayatınız, ne istediğinizi söyleyebilirsiniz. Evlilik için iki kişinin de özgürce "evet" demesi gerekir. Kimse sizi zorlayamaz. Birleşmiş Milletler uzmanları 18 yaşından önce evlilik olmamasını istiyor. Yasalar ülkeden ülkeye değişir.

    Ailenizi sevip yine de "hayır" ya da "şimdi değil" diyebilirsiniz. Yanlış bir şey yapmış olmazsınız.

    Güvendiğiniz bir yetişkine söyleyebilirsiniz: öğretmen, hemşire, vasiniz. Ya da çocuk yardım hattına. Ya da buradan birine: "insan" yazın.
    .sms = Hayatınız için ne istediğinizi söyleyebilirsiniz. Kimse sizi evlenmeye zorlayamaz. Güvendiğiniz birine söyleyin. Yardım için yazın: insan
    .label = Evlilik ve rıza
    .asked = çok erken evlenmek hakkında
    .more =
        Size yardım edene sorun: Burada yasa ne diyor? Benim için ne yapabilirsiniz? Kime söyleyeceksiniz? Ailenizden önce sizinle konuşmalarını isteyin.

        Bir Birleşmiş Milletler sözleşmesi şöyle der: Çocuğun nişanı ya da evliliği hukuken geçersizdir. Bunun sizin için ne demek olduğunu bir avukata sorun.

        Evli misiniz? Okul, doktor ve avukat yine hakkınızdır. Bu sizin suçunuz değil.

        Anne ya da baba mısınız? Çocuğunuz güvende olsun istersiniz. Ekibimizden biri sizinle başka yolları konuşabilir.

        Yakında mı olacak? Bize şimdi yazın.
    .source = UDHR, Art. 16(2); CEDAW, Art. 16(2); CEDAW/CRC joint general recommendation 31 / general comment 18 (girlsnotbrides.org summary); gewalt-ist-nie-ok.at, "Forced marriage"; read 2026-11-22

# Where: the answer to a question about scams, hacked accounts, threats with pictures and strangers online.
topic-online-safety =
    Biri sizden fotoğraf mı istiyor ya da fotoğraflarınızı paylaşacağını mı söylüyor? Bu sizin suçunuz değil. Para ödemeyin. Başka bir şey göndermeyin. Yanıt vermeyi bırakın. Mesajları saklayın. Sonra hesabı engelleyin ve bildirin. Güvendiğiniz bir yetişkine söyleyin.

    Hesabınız mı çalındı? Şifreyi değiştirin. Diğer bütün cihazlardan çıkış yapın. Girişte ikinci kodu açın. Arkadaşlarınızı uyarın.

    Bunu tek başınıza çözmek zorunda değilsiniz. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = Para ödemeyin, başka bir şey göndermeyin. Mesajları saklayın, sonra engelleyip bildirin. Suç sizde değil. Yardım için yazın: insan
    .label = İnternette güvenlik
    .asked = internette güvenlik hakkında
    .more =
        Take It Down, gençlerin özel fotoğraflarının kaldırılmasına yardım eden ücretsiz bir hizmettir. Onlara fotoğrafı göndermezsiniz. Adınızı vermeniz gerekmez.

        Tuzak işaretleri: para, kod ya da şifre isterler. Acele ederler. Gizli tutmanız gerekir. UNHCR hiçbir zaman para istemez.

        Birini yalnızca internetten mi tanıyorsunuz? Söylediği kişi olmayabilir. Adresinizi ya da okulunuzu vermeyin. Onunla buluşmaya yalnız gitmeyin.

        Hesabınızı yalnızca arkadaşlarınız görecek şekilde ayarlayın.
    .source = Meta, "Stop sextortion: teens" (Take It Down, NCMEC); UNHCR Help, "Online fraud schemes"; Tower Hamlets Crime Watch, hacked accounts; drustvo-kljuc.si, online safety; read 2026-11-22

# Where: the answer to a question about racism and being treated worse.
topic-discrimination =
    Nereden geldiğiniz, ten renginiz, diliniz, dininiz, cinsiyetiniz, engeliniz ya da kimi sevdiğiniz yüzünden kimse size daha kötü davranmamalıdır. Çocuk Haklarına Dair Sözleşme'yi imzalayan her ülkede çocukların bu hakkı vardır.

    Güvendeyseniz ne dediklerini ya da yaptıklarını, günü, yeri ve kimin gördüğünü yazın. Mesajları saklayın.

    Birçok ülkede eşitlik kurumu vardır. Size yol gösterebilir. Bulmanıza ekibimizden biri yardım edebilir: "insan" yazın.
    .sms = Kim olduğunuz yüzünden kimse size kötü davranmamalı. Günü, yeri ve sözleri yazın. Eşitlik kurumu yardım edebilir. Yazın: insan
    .label = Haksız davranış
    .asked = ırkçılık ya da haksız davranış hakkında
    .more =
        Bütün AB ülkelerinde bir eşitlik kurumu olmalıdır. Irkı ya da kökeni yüzünden kötü davranılan insanlara yardım eder. Birçoğu din, cinsiyet, yaş, engel ya da cinsel yönelim konusunda da yardım eder. Sorun: Ücretsiz mi? Adımı kullanacak mısınız?

        Okulda müdüre ya da okulun sosyal hizmet görevlisine gidebilirsiniz. Ev, dükkan ya da iş için eşitlik kurumuna ya da ücretsiz bir danışmana sorun.

        Biri sizi tehdit mi ediyor, canınızı mı yakıyor? Acil numarayı arayın ya da bize şimdi yazın.
    .source = CRC, Art. 2; Equinet, "What are equality bodies?"; Directive 2000/43/EC, Art. 13; read 2026-11-22

# Where: the answer to a question about disability, aids, special school and benefits.
topic-disability =
    Engelli bir insanın hakları herkesle aynıdır. Engelli çocukların, ihtiyaç duydukları destekle okulda öğrenmeye hakkı vardır.

    Neye ihtiyacınız olduğunu görevlilere, doktora ya da okula erken söyleyin: tekerlekli sandalye, merdivensiz yer, işaret dili, sessiz bir oda, daha çok zaman, ilaç.

    Neler alabileceğiniz ülkeden ülkeye değişir. Sosyal hizmetlere sorun: Hangi yardımlar var? Hangi doktor raporu gerekiyor? Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = İhtiyacınızı görevliye, doktora ya da okula söyleyin: tekerlekli sandalye, işaret dili, sessiz oda. Sosyal hizmetlere sorun. Yazın: insan
    .label = Engellilik
    .asked = engellilik ve destek hakkında
    .more =
        AB ülkelerinin çoğunda iltica isteyen her kişinin özel ihtiyaçlarına, örneğin engeline, bakmak zorundalar. Size kimse sormazsa kendiniz söyleyin.

        Doktor raporlarını, kullandığınız aletlerin ya da ilaçların fotoğraflarını götürün. Hiçbiri yoksa burada muayene isteyin.

        Bilgiyi size uygun biçimde isteyin: sesli okuma, büyük harfler, kolay sözler, işaret dili.

        "Hayır" mı dediler? Nedenini yazılı isteyin ve nasıl itiraz edileceğini sorun. Engelli dernekleri çoğu zaman yolu bilir.
    .source = Convention on the Rights of Persons with Disabilities, Arts. 2, 5, 24; Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; EUAA, "Disabilities"; read 2026-11-22

# Where: the answer to a question about what changes at the eighteenth birthday.
topic-turning-18 =
    Ülkelerin çoğunda 18 yaşında yasa önünde yetişkin olursunuz. Vasiniz görevini bırakabilir, taşınmanız gerekebilir, bazı kurallar değişir. Bu ülkeden ülkeye değişir.

    Doğum gününüzü beklemeyin. Erken sorun: Nerede kalacağım? Okula devam edebilir miyim? Kim ödeyecek? Belgelerim ne olacak? O zaman bana kim yardım edecek?

    Bazı ülkeler daha uzun süre yardım eder. Bunu 18 yaşına girmeden yazılı olarak isteyin. Ekibimizden biri size yardım edebilir: "insan" yazın.
    .sms = 18 yaşına girmeden sorun: Nerede kalacağım, okula devam edebilir miyim, belgelerim ne olacak, kim yardım edecek? Erken sorun. Yazın: insan
    .label = 18 yaşına girmek
    .asked = 18 yaşına girmek hakkında
    .more =
        Avrupa Konseyi'ndeki devletler şunda anlaştı: Genç mülteciler 18 yaşından sonra da bir süre okul, ev, sağlık, iş ve danışmanlıkta daha çok yardım almalıdır. Yaşadığınız yerde bunun nasıl olduğunu vasinize ya da sosyal hizmet görevlisine sorun.

        Doğum gününüzden önce bir avukata sorun: 18 yaşına girmem iltica dosyamı ya da ailemi buraya getirmemi etkiler mi?

        Bütün belgelerin kopyasını toplayın: okul, doktor, iltica, banka. Güvendiğiniz insanların telefonlarını yazın.
    .source = Council of Europe, Recommendation CM/Rec(2019)4 and guide "Turning 18 with confidence"; CRC, Art. 1; read 2026-11-22

# Where: the answer to a question about periods, puberty, contraception, pregnancy tests, infections and private clinics. Assault is answered by triage.
topic-sexual-health =
    Bedeniniz, adet, aşk ya da hamilelik hakkında sorular normaldir. Utanmanız gerekmez.

    Bunları bir doktor, hemşire, ebe ya da gençlik sağlığı merkezi yanıtlayabilir. Sizinle korunma yöntemlerini, testleri ve enfeksiyonları konuşabilirler. Bazı klinikler ücretsizdir ve gizli tutar.

    Önce sorun: "Birine söyler misiniz? Anneme, babama?" Kurallar ülkeden ülkeye değişir. İyi bir yer bulmanıza ekibimizden biri yardım edebilir: "insan" yazın.
    .sms = Hemşireye, doktora ya da gençlik merkezine sorabilirsiniz. Önce "Birine söyler misiniz?" deyin. Kurallar ülkeye göre değişir. Yazın: insan
    .label = Beden ve sağlık
    .asked = beden ve özel sağlık soruları hakkında
    .more =
        Hamile olabileceğinizi mi düşünüyorsunuz? Bunu bir test ve doktor söyleyebilir. Güvendiğiniz birini yanınıza alabilirsiniz. Hamileliği sonlandırmakla ilgili yasa ülkeden ülkeye değişir. Süre kısa olabilir, erken bir doktora sorun.

        Korunmasız ilişkiden sonra çabuk bir doktora ya da eczaneye gidin. Bazı yardımlar yalnızca ilk günlerde işe yarar.

        Kim olursa olsun, kimi severse sevsin, herkese saygıyla davranılmalıdır.

        Biri sizi zorladı mı? Bu sizin suçunuz değil. "insan" yazın.
    .source = CRC, Art. 24; CRC Committee, general comment 20 (2016), paras. 39, 59-61 (summary, safeabortionwomensright.org); UNFPA Moldova, Youth Klinic; UNHCR Help Ukraine; read 2026-11-22

# Where: the answer to a question what rights a child has.
topic-child-rights =
    18 yaşından küçük herkesin hakları vardır. Hemen hemen bütün ülkeler bu hakları koruyacağına söz verdi.

    Güvende olmak, sizin için iyiyse ailenizle olmak, okula gitmek, doktora gitmek, oyun oynamak ve diğer çocuklarla eşit davranılmak hakkınızdır. Kimse size zarar veremez.

    Yetişkinler sizin hakkınızda karar verirken düşüncenizi söyleyebilirsiniz. Dinlemek zorundalar. Önce sizin için en iyisi düşünülmelidir. Bunu konuşmak ister misiniz? "insan" yazın.
    .sms = 18 yaşından küçükseniz güvende olmak, okul, doktor ve düşüncenizi söylemek hakkınızdır. Yetişkinler sizi dinlemeli. Yazın: insan
    .label = Çocuk hakları
    .asked = çocuk hakları hakkında
    .more =
        Bu haklar Çocuk Haklarına Dair Sözleşme'de yazılıdır. Belgesi olsun olmasın, evinden kaçmak zorunda kalan çocuklar için de geçerlidir.

        Bir yetişkine sorabilirsiniz: Neden böyle karar verdiniz? Bana sordunuz mu? Buna kim yeniden bakabilir?

        Bir yetişkin haklarınıza uymazsa güvendiğiniz birine söyleyin. Birçok ülkede çocuk yardım hattı ve çocuk ombudsmanı vardır. Ombudsman, kurumların çocuklara iyi davranıp davranmadığına bakar. Birini bulmanıza buradan bir insan yardım edebilir.
    .source = CRC, Arts. 1, 2, 3, 6, 9, 12, 19, 22, 24, 28, 31; European Network of Ombudspersons for Children (via crinarchive.org and Wikipedia); Child Helpline International; read 2026-11-22

# Where: the answer to a question how to complain about staff, a camp, an organisation or Aman. A complaint takes a path of its own (SAFEGUARDING).
topic-complain =
    Şikayet edebilirsiniz. Şikayet ettiniz diye yardımımızı asla kesmeyiz. Adınızı vermek zorunda değilsiniz.

    Aman'dan biriyle mi ilgili? O zaman bunu ayrı bir kişi okur. Burada yanıt veren görevliler okuyamaz. "şikayet" yazın.

    Başka bir kuruluş, kamp ya da tercümanla mı ilgili? Orada güvenli bir şikayet yolu olmalıdır. Bunu sorun ya da birlikte arayalım. Hiçbir görevli sizden para, dokunma ya da başka bir karşılık isteyemez. Yardım ücretsizdir.
    .sms = Neyin yanlış gittiğini bize söyleyebilirsiniz. Yardımımız kesilmez. Ayrı bir kişi okur. Ad gerekmez. Yazın: şikayet
    .label = Şikayet
    .asked = şikayet etmek hakkında
    .more =
        İstediğiniz kadar az ya da çok yazabilirsiniz. Şunlar işe yarar: kim, nerede, ne zaman ve neyin değişmesini istediğiniz. Bize söylemek için kanıt gerekmez.

        Yardım kuruluşları şikayeti iyi karşılamalı ve sizi korumalıdır. Sorun: Bunu kim okuyor? Gizli kalacak mı? Ne zaman yanıt alırım?

        Hiçbir yardım görevlisi 18 yaşından küçük biriyle cinsel ilişkiye giremez, yardım karşılığında bunu isteyemez. Bu asla sizin suçunuz değildir. Bize söyleyebilirsiniz.

        Şu anda tehlikede misiniz? Acil numarayı arayın.
    .source = Aman SAFEGUARDING (complaints about helpers); Core Humanitarian Standard, commitment 5; IASC six core principles; UNHCR Jordan, "Reporting fraud" (no impact on your case, anonymous); UNHCR Help Poland; read 2026-11-22

# Where: the answer to a question which number to call. After it the program adds the numbers of the country, or the question for the country.
topic-emergency-numbers =
    Bana bulunduğunuz ülkeyi yazın. Size orada bildiğim acil numaraları ve çocuk yardım hattını göstereyim. Örneğin şöyle yazın: Polonya'dayım.

    AB'de tek bir acil numara bütün ülkelerde polis, ambulans ve itfaiye için çalışır. Arama ücretsizdir.

    Ararken önce nerede olduğunuzu söyleyin. Sonra ne olduğunu ve hangi dili konuştuğunuzu söyleyin. Telefonu kapatmayın. Şu anda tehlikede misiniz? Önce telefon edin, sonra bize yazın.
    .sms = Bulunduğunuz ülkeyi yazın, oradaki numaraları gönderelim. Ararken önce nerede olduğunuzu söyleyin. Tehlikede misiniz? Önce arayın.
    .label = Acil numaralar
    .asked = acil numaralar hakkında
    .more =
        Numaraları telefonunuza kaydedin, bir kağıda da yazın.

        Sizin dilinizi bilmeyebilirler. Dilinizin adını yavaşça söyleyin. Kısa kelimeler kullanın: yardım, yangın, çocuk, kan. Sokağı ya da gördüğünüz yeri söyleyin. Kapatıp yeniden ararsanız daha çok bekleyebilirsiniz, hatta kalın.

        Çocuk yardım hattı çocuklar ve gençler içindir. Her şeyi konuşabilirsiniz. Birçoğuna yazarak da ulaşılır.

        Avrupa'da birçok ülkede kayıp çocuklar için ücretsiz bir hat vardır.
    .source = European Commission, "112 Day" (free, anywhere in the EU); asklily.org.uk, "European emergency number" (what to say); Missing Children Europe, "116 000"; Child Helpline International; read 2026-11-22

# Where: the answer to a question who reads this and whom we tell. Keep every promise exactly as it is: SAFEGUARDING C6-C9, D1-D5.
topic-privacy =
    Mesajınızı önce bir makine okur. Tehlikede olabileceğiniz, yardıma ihtiyaç duyduğunuz ya da bir insan istediğiniz zaman nöbetçi bir görevli de okur.

    Hiçbir makine sizi polise, ailenize ya da bir kuruma bildirmez. Bir çocuğun hayatı tehlikedeyse koruyabilecek birine haber vermek zorunda kalabiliriz. Önce size sormaya çalışırız.

    Telegram ya da telefon şirketiniz bize yazdığınızı, belki ne yazdığınızı da görebilir. Yazdıklarınızı silmek için "sil" yazın.
    .sms = Önce makine okur; isterseniz ya da tehlike varsa görevli. Hayat kurtarmak için haber verebiliriz. Telefon şirketi görür. Silmek için: sil
    .label = Gizlilik
    .asked = yazdıklarınızı kim okuyabilir
    .more =
        Bize adınızı söylemek zorunda değilsiniz. İstemediğiniz şeyi yazmayın.

        Anlattıklarınızı başka bir hizmete vermeden önce size sorarız. "Hayır" diyebilirsiniz. Yine yardım ederiz.

        "sil", bizde saklananı siler. Telegram'da, telefon şirketinde ya da telefonunuzda kalanı silemeyiz. Sohbeti orada da silin.

        Telefonunuzu başkası okuyabiliyor mu? Ekran kilidi kullanın. Yalnızken yazın.

        Bir hayatı korumak için birine haber vermeye ancak bir insan karar verebilir. Makine buna asla karar vermez.
    .source = Aman SAFEGUARDING C6-C9, P1-P5, D1-D5; Telegram Privacy Policy, sections 3.3.1 and 6 (stored copy); a2oz.net, "Is a text message private?"; read 2026-11-22

# Where: the answer to a question who or what Aman is. It says that it is a machine (SAFEGUARDING C6).
topic-about-us =
    Ben Aman'ım. Bir makineyim, insan değilim. Aman, güvenlik demektir. Evini bırakmak zorunda kalan ailelerin ve gençlerin sorularını yanıtlarım.

    Size haklarınızı anlatabilir, ülkenizdeki yardımları gösterebilirim. Hata yapabilirim. Dosyanız hakkında karar vermem. Polis ya da devlet dairesi değilim.

    Benimle birlikte insanlar da çalışıyor. İstediğiniz zaman birini isteyebilirsiniz: "insan" yazın. Sizden asla para istemeyiz.
    .sms = Ben Aman, bir makineyim. Haklarınızı ve nereden yardım alacağınızı söylerim. Sizden asla para istemeyiz. Bir insanla konuşmak için yazın: insan
    .label = Aman hakkında
    .asked = Aman kim ya da ne
    .more =
        Birçok dilde yazabilir, dili istediğiniz zaman değiştirebilirsiniz.

        Hemen yanıt vermeye çalışırım. Bir insanın yanıtı daha uzun sürebilir. Tehlikede önce acil numarayı arayın.

        Ben para istemem. Telefon şirketiniz SMS için para alabilir.

        Adınızı söylemek zorunda değilsiniz. Sorabilirsiniz: Bunu kim okuyor? Burada Aman'ı hangi kuruluş yürütüyor?

        Bir yanıt yanlış mıydı? Bana söyleyin. Yazdıklarınızı silmek için "sil" yazın. Şikayet etmek için "şikayet" yazın.
    .source = Aman DESIGN ("what Aman is") and SAFEGUARDING C6, C10, P4; no outside claim; read 2026-11-22
