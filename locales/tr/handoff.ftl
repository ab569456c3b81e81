### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Where: the person asked for a human.
human-coming = Ekibimizden birine haber verdim. Size buradan yazacak. Biraz sürebilir. Tehlikedeyseniz { $emergency } numarasını arayın.
    .sms = Ekibimizden birine haber verdim. Size buradan yazacak. Tehlikede { $emergency } numarasını arayın.

# Where: an officer has taken the conversation.
officer-here = Ekibimizden biri şimdi burada. Yazdıklarınızı okudu.

# Where: the officer has given the conversation back to the machine.
officer-left = Ekibimizdeki kişi şimdilik ayrıldı. Yine makine yanıt veriyor. Ona ihtiyacınız olursa "insan" yazın.

# Where: the officer has closed the case.
case-closed = Ekibimiz şimdilik işini bitirdi. İstediğiniz zaman yine yazabilirsiniz.

# Where: a page to a duty officer, by Telegram or SMS. Nothing personal in it.
page-urgent = Aman: acil bir dosya bekliyor. { $link }

# Where: the person wrote "complain". The next message is the complaint; the duty team never sees it.
complain-ask = Şikayetinizi şimdi tek bir mesajda yazabilirsiniz. Nöbetçi görevliler bunu okuyamaz, ayrı bir kişi okur. Şikayet ettiğiniz için yardımdan hiçbir zaman mahrum kalmazsınız. Vazgeçmek için "hayır" yazın.
    .sms = Şimdi tek mesajda yazın. Nöbetçi görevliler okuyamaz. Vazgeçmek için HAYIR yazın.
# Where: after the complaint was written.
complain-kept = Teşekkür ederim. Ayrı bir kişi için saklandı. Burada aldığınız yardımda hiçbir şey değişmez.
