### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### Address: one person, in forms that are spelled alike for a girl and a boy; no imperative.

human-coming = طلبتُ شخصًا من فريقنا. سيكتب لك هنا. قد يأخذ هذا بعض الوقت. عند الخطر يمكنك الاتصال بالرقم { $emergency }.
    .sms = طلبتُ شخصًا من فريقنا. سيكتب لك هنا. عند الخطر، رقم الاتصال: { $emergency }.

officer-here = معك الآن شخص من فريقنا، وقد قرأ ما كتبته.

officer-left = غادر الشخص من فريقنا الآن، ويجيبك البرنامج الآلي من جديد. إذا احتجت إلى الشخص، يكفي إرسال كلمة «شخص».

case-closed = انتهى فريقنا من العمل الآن. يمكنك الكتابة من جديد في أي وقت.

# To a duty officer, nothing personal in it.
page-urgent = أمان: هناك حالة عاجلة تنتظر. { $link }

complain-ask = يمكنك كتابة الشكوى الآن في رسالة واحدة. لا يستطيع المناوبون قراءتها، بل يقرؤها شخص آخر. الشكوى لا تحرمك من المساعدة أبدًا. للخروج يكفي إرسال «لا».
    .sms = يمكنك الكتابة الآن في رسالة واحدة. المناوبون لا يقرؤونها. للخروج: لا.
complain-kept = شكرًا. حُفظت الرسالة لشخص آخر. لا يتغير شيء في المساعدة التي تصلك هنا.
