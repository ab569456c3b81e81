### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### Optional questions after a concern: consent first, one purpose at a time, each can be skipped, no "why".

# Who reads this and what may have to be told to others, in words a child understands.
intake-limits = Перш ніж запитати: те, що ви мені розповісте, зберігає програма, а якщо ви скажете «так», це прочитає людина, яка чергує. Самі ми не розповідаємо про це ні вашим батькам чи опікунові, ні поліції. Лише якщо чиєсь життя в небезпеці, нам, можливо, доведеться сказати тому, хто може захистити, і ми намагаємося спершу запитати вас.
    .sms = Що прочитають, вирішуєте ви. Лише якщо життя в небезпеці, можемо сказати тим, хто захистить. Намагаємося спершу спитати вас.

intake-consent-keep = Чи можна зберегти те, що ви зараз розповісте?
intake-consent-show-officer = Чи може це прочитати людина, яка чергує?

intake-safe-now = Вам зараз безпечно писати?
intake-place = Де ви? Досить назвати місто або країну.
intake-company = Хто з вами?

intake-thanks = Дякую. Це збережено разом із вашим повідомленням. Його перегляне людина, і вам не доведеться розповідати ще раз.
intake-declined = Усе гаразд. Я нічого з цього не зберігаю. Ви й далі можете запитувати мене про все, а також написати «людина».
# It is not safe to write now: the SMS says nothing of danger.
intake-unsafe = Тоді зупинімося тут. Напишіть знову, коли буде безпечно. Можете написати «сховати», і я приберу свої повідомлення.
    .sms = Гаразд, зупинімося тут. Напишіть знову, коли буде зручно.
intake-left = Залишмо ці запитання. Ви можете повернутися до них будь-коли.

# Buttons under "who is with you?": at most 22 characters, the first one without gender.
choice-company-alone = Зі мною нікого немає
choice-company-family = Моя сім’я
choice-company-friends = Друзі
choice-company-others = Інші люди
