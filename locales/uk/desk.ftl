### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### No gender for officers: no past tense with a name. Case справа, claim взяти, hold вести, release повернути в чергу, page виклик, shift чергування.


## On every page

desk-name = Пульт Aman
desk-skip = Перейти до вмісту
# Where: for screen readers, the name of the menu on top.
desk-nav = Пульт
desk-nav-queue = Черга справ
# Where: button on top.
desk-sign-out = Вийти
# Where: behind the officer's own name on top.
desk-shift-on = на чергуванні
desk-shift-off = не на чергуванні
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] Чекає { $n } термінова справа
    [few] Чекають { $n } термінові справи
    [many] Чекають { $n } термінових справ
   *[other] Чекають { $n } термінової справи
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = Нове повідомлення у справі { $tag }
desk-live-on = На зв’язку
desk-live-off = Немає зв’язку: відновлюємо. Те, що ви бачите, може бути застарілим.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = Звук увімкнено
desk-sound-off = Звук вимкнено
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = Звук не працює: натисніть тут
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = Чекають термінові справи: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = Нове повідомлення в цій розмові
desk-unsent = Не надіслано: немає зв’язку з пультом. Ваш текст залишився тут. Спробуйте ще раз за мить.
desk-signed-out = Ваш сеанс завершено, і ця сторінка більше не оновлюється. Скопіюйте набраний текст і увійдіть знову.
desk-changed = Ця справа змінилася в іншому вікні. Скопіюйте набраний текст і перезавантажте сторінку.

## The banner when nobody can be called

desk-nobody-title = Ніхто не чергує.
desk-nobody-text = Термінова справа зараз ні до кого не дійде. Людям, які пишуть, чесно кажуть, що відповісти нікому.
# Where: the button in that banner.
desk-nobody-button = Почати чергування
desk-uncallable-title = Ви на чергуванні, але викликати вас неможливо.
desk-uncallable-text = Термінова справа з’явиться лише на цьому екрані.
desk-uncallable-link = Указати спосіб виклику

## Signing in

desk-sign-in-title = Вхід
desk-sign-in-login = Логін
desk-sign-in-password = Пароль
desk-sign-in-button = Увійти
desk-sign-in-help = Забули пароль? Новий може дати ваш координатор.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = Логін і пароль не відповідають одне одному. Перевірте їх і спробуйте ще раз.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = Забагато невдалих спроб звідси. Зачекайте { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
} або увійдіть з іншого місця. Якщо це терміново, зателефонуйте координаторові.
# Where: for screen readers, the name of the list of languages.
desk-languages = Мови
desk-told-expired = Сеанс завершився раніше, ніж дію було виконано; нічого не надіслано. Увійдіть і повторіть.
desk-told-out = Ви вийшли.
desk-told-out-on-shift = Ви вийшли, але досі на чергуванні: термінові справи й далі вас викликатимуть. Щоб завершити чергування, увійдіть знову.
desk-bounce-title = Відкриваємо пульт
desk-bounce-link = Далі

## Choosing a password

desk-password-title = Оберіть власний пароль
desk-password-one-time = Ви увійшли з одноразовим паролем, який бачив хтось інший. Оберіть зараз власний, тоді зможете продовжити.
# $shortest: a number of characters
desk-password-rules = Символів: щонайменше { $shortest }. Чотири-п’ять слів, які поєднали б лише ви, легко запам’ятати і важко вгадати. Не беріть пароль від іншого сервісу і нікому його не кажіть.
desk-password-old = Поточний пароль
desk-password-old-one-time = Одноразовий пароль
desk-password-new = Новий пароль
desk-password-again = Новий пароль ще раз
desk-password-button = Зберегти пароль
desk-password-differs = Два нові паролі не збігаються. Введіть обидва ще раз.
desk-password-short = Закороткий пароль. Потрібно символів: щонайменше { $shortest }.
desk-password-long = Задовгий пароль: можна щонайбільше 200 символів.
desk-password-simple = Замало різних символів, такий пароль легко вгадати. Оберіть інший.
desk-password-login = Пароль не може містити ваш логін.
desk-password-same = Новий пароль має відрізнятися від поточного.
desk-password-wrong = Поточний пароль неправильний. Нічого не змінено.
desk-password-wait = Забагато невдалих спроб. Зачекайте чверть години. Нічого не змінено.

## The queue

desk-queue-title = Відкриті справи
desk-queue-closed-title = Закриті справи
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = Які справи
desk-queue-empty-title = Відкритих справ немає.
desk-queue-empty-text = Зараз ніхто не чекає на людину. Нові справи з’являються тут самі, перезавантажувати сторінку не треба.
desk-queue-closed-empty = Ще жодної справи не закрито.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] Ще { $n } справу не показано. Вона з’явиться, коли закриють інші.
    [few] Ще { $n } справи не показано. Вони з’являться, коли закриють інші.
    [many] Ще { $n } справ не показано. Вони з’являться, коли закриють інші.
   *[other] Ще { $n } справи не показано. Вони з’являться, коли закриють інші.
}
# Where: counts above the list, each behind its number.
desk-count-free = ніхто не веде
desk-count-late = прострочено
# Where: before the names of the officers on shift.
desk-team = На чергуванні:
desk-team-nobody = нікого
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = перший виклик
desk-rung-1 = резерв
desk-rung-2 = керівник
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = викликати неможливо
desk-you = Ви
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = Ризик
desk-col-case = Справа
desk-col-waiting = Чекає
desk-col-deadline = Термін
desk-col-opened = Відкрито
desk-col-holder = Веде
desk-col-outcome = Результат
desk-col-closed = Закрито
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = відповідь надано
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = Взяти
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = Писати не можна
desk-unknown-language = Мова невідома
desk-unknown-country = Країна невідома

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = менше 1 хв
desk-span-minutes = { $m } хв
desk-span-hours = { $h } год { $m } хв
desk-span-days = { $d } дн { $h } год
# Where: the deadline. $span: one of the four above.
desk-due-left = залишилося { $span }
desk-due-late = Прострочено: { $span }
# Where: before the time of the deadline.
desk-due-at = до
desk-due-met = Взято вчасно
desk-due-missed = Взято із запізненням

## Words for ids

desk-risk-urgent = Терміновий
desk-risk-high = Високий
desk-risk-medium = Середній
desk-risk-low = Низький
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = Суїцид або самоушкодження
desk-category-violence-now = Насильство зараз
desk-category-sexual-violence = Сексуальне насильство
desk-category-trafficking-control = Торгівля людьми або контроль
desk-category-child-alone = Дитина без дорослих
desk-category-missing-child = Зникла дитина
desk-category-kidnapping-threat = Викрадення або його загроза
desk-category-travel-distress = Біда в дорозі
desk-category-medical-emergency = Невідкладний медичний стан
desk-category-forced-marriage = Примусовий шлюб
desk-category-none = Потрібна людина
desk-channel-telegram = Telegram
desk-channel-sms = SMS
desk-channel-local = Тестова сторінка
desk-outcome-helped = Допомогли тут
desk-outcome-referred = Скеровано до служби
desk-outcome-emergency-services = Викликано екстрені служби
desk-outcome-no-answer = Людина не відповідає
desk-outcome-not-a-case = Не справа: хибна тривога
desk-outcome-other = Інше
# Where: a mark on a message.
desk-level-danger = Небезпека
desk-level-concern = Занепокоєння
desk-level-none = Без небезпеки
desk-mark = Якийсь рівень хибний?
desk-mark-as = Має бути:
desk-marked = Позначено командою: { $level }
desk-sent-queued = Очікує надсилання
desk-sent-sending = Надсилається
desk-sent-sent = Надіслано
desk-sent-delivered = Доставлено
desk-sent-read = Прочитано
desk-sent-undelivered = Не доставлено
desk-sent-dead = Не надіслано: спроби припинено
desk-sent-withheld = Не надіслано
desk-withheld-opted-out = людина написала «СТОП»
desk-withheld-forgotten = людина попросила видалити її дані
desk-kind-choice = Натиснуто кнопку
desk-kind-photo = Надіслано фото
desk-kind-voice = Надіслано голосове повідомлення
desk-kind-video = Надіслано відео
desk-kind-sticker = Надіслано стікер
desk-kind-location = Надіслано геолокацію
desk-kind-contact = Надіслано контакт
desk-kind-document = Надіслано файл
desk-kind-blocked = Нас заблоковано
desk-kind-other = Надіслано щось, чого пульт не може показати
desk-author-person = Людина
desk-author-bot = Бот

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = Справа { $tag }
desk-back = Черга справ
desk-state-closed = Цю справу закрито.
desk-held-by-you = Цю справу ведете ви. Бот мовчить.
# $name: another officer
desk-held-by = Цю справу веде { $name }. Бот мовчить.
desk-held-by-nobody = Цю справу ніхто не веде. Відповідає бот.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = Цю справу ніхто не веде.
desk-jump = Написати відповідь
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = Немає зв’язку з людиною

## A case: the hand-off package

desk-package-title = Що ми знаємо
desk-forgotten = Дані цієї людини видалено на її прохання. Прочитати написане вже не можна, надіслати щось теж не можна.
desk-cannot-text-long = Ця людина написала «СТОП»: писати їй не можна. Відновити розмову може лише вона. Якщо чиєсь життя в небезпеці, подумайте, як допомогти інакше.
desk-blocked-us-long = Ця людина заблокувала нас або недоступна. Те, що ви напишете, найімовірніше не дійде.
desk-erase-requested = Ця людина попросила видалити її дані. Це станеться невдовзі після того, як ви закриєте справу.
desk-told-nobody = Людині повідомили, що відповісти поки нікому, і дали номери, за якими можна зателефонувати.
desk-why-title = Чому справу позначено
# $n: how many older reasons are folded away
desk-why-more = Попередні причини ({ $n })
desk-why-none = Причини не збережено.
desk-intake-title = Відповіді людини
desk-intake-none = На три запитання відповіді немає. Усі вони необов’язкові.
desk-intake-safe-now = Чи безпечно зараз писати?
desk-intake-place = Де людина
desk-intake-company = Хто з нею
desk-answer-yes = Так
desk-answer-no = Ні
desk-consent-title = На що людина дала згоду
desk-consent-none = Про згоду ще не запитували.
desk-consent-keep = Зберегти сказане
desk-consent-show-officer = Показати черговому
desk-consent-share = Передати названій службі
desk-consent-figures = Врахувати в анонімній статистиці
desk-consent-tracing = Шукати її рідних
desk-times-title = Час
desk-raised = Ризик востаннє підвищено
desk-claimed = Взято

## A case: the talk and the reply

desk-talk-title = Розмова
desk-talk-empty = Ще нічого не написано.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] Показати { $n } попереднє повідомлення
    [few] Показати { $n } попередні повідомлення
    [many] Показати { $n } попередніх повідомлень
   *[other] Показати { $n } попереднього повідомлення
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = Відповідь людині у справі { $tag } · { $spoken } · { $channel }
desk-reply-button = Надіслати людині
desk-reply-keys = Надіслати: Ctrl + Enter
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = Символів: { $n } з { $most }
desk-count-sms = Символів: { $n } · SMS до сплати: { $s }
desk-count-long = Задовго, символів: { $n } з { $most }. Надішліть частинами.
desk-pen-free = Щоб писати, візьміть цю справу. Тоді людині скажуть, що з нею хтось є, а бот замовкне.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = Щоб працювати зі справою, візьміть її. Ця людина написала «СТОП», тому їй нічого не скажуть.
desk-pen-other = З цією людиною листується { $name }. Ви можете читати розмову й залишити нотатку.
desk-pen-closed = Цю справу закрито. Якщо людина напише знову, за потреби відкриється нова справа.

## A case: notes, risk, release, close

desk-notes-title = Службові нотатки
desk-notes-none = Нотаток ще немає.
desk-note-label = Нова нотатка для колег
desk-note-button = Зберегти нотатку
# Where: beside that button.
desk-note-safe = Людині це ніколи не надсилається
desk-grade-title = Змінити ризик
desk-grade-risk = Новий ризик
desk-grade-reason = Чому, кількома словами
desk-grade-button = Змінити ризик
desk-release-title = Повернути справу в чергу
desk-release-text = Людині про це скажуть, знову відповідатиме бот, а справа чекатиме в черзі на когось із колег.
desk-release-button = Повернути в чергу
desk-close-title = Закрити справу
desk-close-text = Людині про це скажуть, і знову відповідатиме бот.
desk-close-outcome = Чим закінчилося?
desk-close-button = Закрити справу

## What was just done, or why it was not

desk-told-claimed = Справа ваша. Людині повідомили, що з нею хтось є.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = Справа ваша. Людина написала «СТОП», тому їй нічого не повідомили.
# $name: the officer who was faster
desk-told-lost = Вас випередили: цю справу вже веде { $name }.
desk-told-lost-gone = Вас випередили: цю справу щойно взяли або закрили.
desk-told-written = Ваше повідомлення надсилається. Під ним видно, що з ним відбувається.
desk-told-noted = Нотатку збережено.
desk-told-released = Справу повернуто в чергу. Знову відповідає бот.
desk-told-closed = Справу закрито.
desk-told-graded = Ризик змінено.
desk-told-marked = Враховано. Зберігається лише рівень, ніколи не слова: так видно, де оцінка має вчитися.
desk-told-saved = Збережено.
desk-told-on = Ви на чергуванні.
desk-told-off = Ваше чергування завершено. Перевірте, чи чергує хтось інший.
desk-told-tested = Тестовий виклик надсилається. Якщо він не надійде за хвилину, ви вказали неправильні дані.
desk-told-password = Новий пароль збережено. На всіх інших пристроях ваш сеанс завершено.
desk-refused-empty = Немає чого зберігати чи надсилати: спершу щось напишіть.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = Символів: { $letters }; за один раз можна надіслати щонайбільше { $most }. Надішліть частинами.
desk-refused-reason = Кількома словами скажіть, чому змінюється ризик.
desk-refused-risk = Оберіть один із чотирьох рівнів ризику.
desk-refused-mark = Позначити можна лише повідомлення цієї розмови: небезпека, занепокоєння або без небезпеки. Перезавантажте сторінку.
desk-refused-outcome = Оберіть, чим закінчилася справа.
desk-refused-free = Цю справу ведете не ви, тому нічого не зроблено. Спершу візьміть її.
# $name: the officer who holds it
desk-refused-not-yours = Цю справу веде { $name }, тому нічого не зроблено. Попросіть повернути її в чергу або залиште нотатку.
desk-refused-closed = Цю справу закрито, тому нічого не зроблено.
desk-refused-opted-out = Не надіслано: ця людина написала «СТОП». Відновити розмову може лише вона.
# $why: a sentence of the program, in English
desk-refused = Це не вдалося. { $why }

## Your own page

desk-me-title = Ваша сторінка
desk-me-shift = Ваше чергування
desk-me-shift-on = Ви на чергуванні: термінові справи вас викликають.
desk-me-shift-off = Ви не на чергуванні: ніхто вас не викликає.
desk-me-go-on = Почати чергування
desk-me-go-off = Завершити чергування
desk-me-page = Як вас викликати
desk-me-page-text = Коли справа термінова, ви отримуєте повідомлення з посиланням на неї і більше нічого: ні імені, ні номера, ні слова з написаного людиною.
desk-me-channel = Куди надходить виклик
desk-me-channel-telegram = Telegram
desk-me-channel-sms = SMS
desk-me-channel-none = Нікуди: лише стежу за цим екраном
desk-me-address = Ваш Telegram chat id або номер телефону
desk-me-address-help = Telegram: номер вашого чату, лише цифри; спершу один раз напишіть ботові, інакше він може не мати права писати вам. SMS: із плюсом і кодом країни, наприклад +48 600 000 000. Лише для того, щоб вас викликати.
desk-me-problem-telegram = Це не Telegram chat id: він має лише цифри. Нічого не збережено.
desk-me-problem-sms = Це не номер телефону з плюсом і кодом країни. Нічого не збережено.
desk-me-problem-none = Спершу вкажіть, як вас викликати.
desk-me-language = Мова пульта
desk-me-save = Зберегти
desk-me-test = Перевірка
desk-me-test-text = Надішліть собі виклик зараз, щоб знати, що він надходить.
desk-me-test-button = Надіслати тестовий виклик
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    Перевірка з пульта Aman: саме так вас викликають. Справи немає.
    { $link }
desk-me-password = Ваш пароль
desk-me-password-link = Змінити пароль

## When something cannot be done

desk-trouble-title-away = Пульт не має зв’язку з базою даних
desk-trouble-away = Зараз нічого не можна прочитати чи зберегти. Повідомлення людей і далі зберігаються, жодне не загубиться. Спробуйте ще раз за хвилину. Якщо це триває, зателефонуйте координаторові, а для термінових справ дійте за вашим аварійним планом.
desk-trouble-typed = Це не надіслано і не збережено. Скопіюйте текст або спробуйте ще раз:
desk-trouble-again = Спробувати ще раз
desk-trouble-back = До черги справ
desk-trouble-title-missing = Тут нічого немає
desk-trouble-missing = Такої сторінки чи справи немає. Можливо, посилання неповне або справу видалено.
desk-trouble-title-forged = Ця форма вже не дійсна
desk-trouble-forged = Нічого не зроблено. Сторінка була відкрита надто довго, або форма прийшла не з цього пульта. Поверніться, перезавантажте сторінку і повторіть.
desk-trouble-title-large = Завеликий обсяг
desk-trouble-large = Нічого не зроблено: надіслано більше, ніж пульт приймає за один раз. Скоротіть.
desk-trouble-title-refused = Це не вдалося
desk-trouble-refused = Нічого не змінено. Перейдіть до черги справ і спробуйте ще раз.
desk-trouble-title-broken = Щось зламалося
desk-trouble-broken = Ваша дія нічого не змінила. Збій записано для вашої технічної команди; скажіть їй час. Якщо це терміново, зателефонуйте координаторові.
