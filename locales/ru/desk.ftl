### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### No gender for officers: no past tense with a name. Case случай, claim взять, hold вести, release вернуть в очередь, page вызов, shift дежурство.


## On every page

desk-name = Пульт Aman
desk-skip = Перейти к содержанию
# Where: for screen readers, the name of the menu on top.
desk-nav = Пульт
desk-nav-queue = Очередь
# Where: button on top.
desk-sign-out = Выйти
# Where: behind the officer's own name on top.
desk-shift-on = на дежурстве
desk-shift-off = не на дежурстве
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] Ждёт { $n } срочный случай
    [few] Ждут { $n } срочных случая
    [many] Ждут { $n } срочных случаев
   *[other] Ждут { $n } срочного случая
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = Новое сообщение, случай { $tag }
desk-live-on = На связи
desk-live-off = Нет связи: восстанавливаем. То, что вы видите, может быть устаревшим.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = Звук включён
desk-sound-off = Звук выключен
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = Звук не работает: нажмите здесь
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = Ждут срочные случаи: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = Новое сообщение в этом разговоре
desk-unsent = Не отправлено: нет связи с пультом. Ваш текст остался здесь. Попробуйте ещё раз чуть позже.
desk-signed-out = Ваш сеанс завершён, и эта страница больше не обновляется. Скопируйте набранный текст и войдите снова.
desk-changed = Этот случай изменился в другом окне. Скопируйте набранный текст и перезагрузите страницу.

## The banner when nobody can be called

desk-nobody-title = Никто не дежурит.
desk-nobody-text = Срочный случай сейчас ни до кого не дойдёт. Тем, кто пишет, честно говорят, что ответить некому.
# Where: the button in that banner.
desk-nobody-button = Начать дежурство
desk-uncallable-title = Вы на дежурстве, но вызвать вас нельзя.
desk-uncallable-text = Срочный случай появится только на этом экране.
desk-uncallable-link = Указать способ вызова

## Signing in

desk-sign-in-title = Вход
desk-sign-in-login = Логин
desk-sign-in-password = Пароль
desk-sign-in-button = Войти
desk-sign-in-help = Забыли пароль? Новый может дать ваш координатор.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = Логин и пароль не подходят друг к другу. Проверьте оба и попробуйте ещё раз.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = Слишком много неудачных попыток отсюда. Подождите { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
} или войдите из другого места. Если это срочно, позвоните координатору.
# Where: for screen readers, the name of the list of languages.
desk-languages = Языки
desk-told-expired = Сеанс завершился раньше, чем действие было выполнено; ничего не отправлено. Войдите и повторите.
desk-told-out = Вы вышли.
desk-told-out-on-shift = Вы вышли, но всё ещё на дежурстве: срочные случаи по-прежнему будут вызывать вас. Чтобы завершить дежурство, войдите снова.
desk-bounce-title = Открываем пульт
desk-bounce-link = Дальше

## Choosing a password

desk-password-title = Придумайте свой пароль
desk-password-one-time = Вы вошли с одноразовым паролем, который видел кто-то ещё. Придумайте сейчас свой, после этого можно продолжить.
# $shortest: a number of characters
desk-password-rules = Символов: не меньше { $shortest }. Четыре-пять слов, которые вместе поставили бы только вы, легко запомнить и трудно угадать. Не берите пароль от другого сервиса и никому его не говорите.
desk-password-old = Текущий пароль
desk-password-old-one-time = Одноразовый пароль
desk-password-new = Новый пароль
desk-password-again = Новый пароль ещё раз
desk-password-button = Сохранить пароль
desk-password-differs = Два новых пароля не совпадают. Введите оба ещё раз.
desk-password-short = Слишком короткий пароль. Нужно символов: не меньше { $shortest }.
desk-password-long = Слишком длинный пароль: можно не больше 200 символов.
desk-password-simple = Слишком мало разных символов, такой пароль легко угадать. Придумайте другой.
desk-password-login = Пароль не должен содержать ваш логин.
desk-password-same = Новый пароль должен отличаться от текущего.
desk-password-wrong = Текущий пароль неверный. Ничего не изменено.
desk-password-wait = Слишком много неудачных попыток. Подождите четверть часа. Ничего не изменено.

## The queue

desk-queue-title = Открытые случаи
desk-queue-closed-title = Закрытые случаи
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = Какие случаи
desk-queue-empty-title = Открытых случаев нет.
desk-queue-empty-text = Сейчас никто не ждёт ответа человека. Новые случаи появляются здесь сами, перезагружать страницу не нужно.
desk-queue-closed-empty = Ни один случай ещё не закрыт.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] Ещё { $n } случай не показан. Он появится, когда закроют другие.
    [few] Ещё { $n } случая не показаны. Они появятся, когда закроют другие.
    [many] Ещё { $n } случаев не показано. Они появятся, когда закроют другие.
   *[other] Ещё { $n } случая не показаны. Они появятся, когда закроют другие.
}
# Where: counts above the list, each behind its number.
desk-count-free = никто не ведёт
desk-count-late = просрочено
# Where: before the names of the officers on shift.
desk-team = На дежурстве:
desk-team-nobody = никого
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = первый вызов
desk-rung-1 = резерв
desk-rung-2 = руководитель
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = вызвать нельзя
desk-you = Вы
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = Риск
desk-col-case = Случай
desk-col-waiting = Ждёт
desk-col-deadline = Срок
desk-col-opened = Открыт
desk-col-holder = Ведёт
desk-col-outcome = Итог
desk-col-closed = Закрыт
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = ответ дан
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = Взять
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = Писать нельзя
desk-unknown-language = Язык неизвестен
desk-unknown-country = Страна неизвестна

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = меньше 1 мин
desk-span-minutes = { $m } мин
desk-span-hours = { $h } ч { $m } мин
desk-span-days = { $d } дн { $h } ч
# Where: the deadline. $span: one of the four above.
desk-due-left = осталось { $span }
desk-due-late = Просрочено: { $span }
# Where: before the time of the deadline.
desk-due-at = до
desk-due-met = Взят вовремя
desk-due-missed = Взят с опозданием

## Words for ids

desk-risk-urgent = Срочный
desk-risk-high = Высокий
desk-risk-medium = Средний
desk-risk-low = Низкий
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = Суицид или самоповреждение
desk-category-violence-now = Насилие сейчас
desk-category-sexual-violence = Сексуальное насилие
desk-category-trafficking-control = Торговля людьми или контроль
desk-category-child-alone = Ребёнок без взрослых
desk-category-missing-child = Пропавший ребёнок
desk-category-kidnapping-threat = Похищение или его угроза
desk-category-travel-distress = Бедствие в пути
desk-category-medical-emergency = Неотложное медицинское состояние
desk-category-forced-marriage = Принудительный брак
desk-category-none = Нужен человек
desk-channel-telegram = Telegram
desk-channel-sms = SMS
desk-channel-local = Пробная страница
desk-outcome-helped = Помогли здесь
desk-outcome-referred = Направлено в службу
desk-outcome-emergency-services = Вызваны экстренные службы
desk-outcome-no-answer = Человек не отвечает
desk-outcome-not-a-case = Не случай: ложная тревога
desk-outcome-other = Другое
# Where: a mark on a message.
desk-level-danger = Опасность
desk-level-concern = Обеспокоенность
desk-level-none = Опасности нет
desk-mark = Уровень указан неверно?
desk-mark-as = Должно быть:
desk-marked = Отметка дежурного: { $level }
desk-sent-queued = Ждёт отправки
desk-sent-sending = Отправляется
desk-sent-sent = Отправлено
desk-sent-delivered = Доставлено
desk-sent-read = Прочитано
desk-sent-undelivered = Не доставлено
desk-sent-dead = Не отправлено: попытки прекращены
desk-sent-withheld = Не отправлено
desk-withheld-opted-out = человек написал «СТОП»
desk-withheld-forgotten = человек попросил удалить свои данные
desk-kind-choice = Нажата кнопка
desk-kind-photo = Отправлено фото
desk-kind-voice = Отправлено голосовое сообщение
desk-kind-video = Отправлено видео
desk-kind-sticker = Отправлен стикер
desk-kind-location = Отправлено местоположение
desk-kind-contact = Отправлен контакт
desk-kind-document = Отправлен файл
desk-kind-blocked = Нас заблокировали
desk-kind-other = Отправлено что-то, чего пульт не может показать
desk-author-person = Человек
desk-author-bot = Бот

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = Случай { $tag }
desk-back = Очередь
desk-state-closed = Этот случай закрыт.
desk-held-by-you = Этот случай ведёте вы. Бот молчит.
# $name: another officer
desk-held-by = Этот случай ведёт { $name }. Бот молчит.
desk-held-by-nobody = Этот случай никто не ведёт. Отвечает бот.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = Этот случай никто не ведёт.
desk-jump = Написать ответ
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = Нет связи с человеком

## A case: the hand-off package

desk-package-title = Что мы знаем
desk-forgotten = Данные этого человека удалены по его просьбе. Прочитать написанное уже нельзя, отправить что-либо тоже нельзя.
desk-cannot-text-long = Этот человек написал «СТОП»: писать ему нельзя. Возобновить разговор может только он. Если жизнь в опасности, подумайте, как помочь иначе.
desk-blocked-us-long = Этот человек заблокировал нас или недоступен. То, что вы напишете, скорее всего, не дойдёт.
desk-erase-requested = Этот человек попросил удалить свои данные. Это произойдёт вскоре после того, как вы закроете случай.
desk-told-nobody = Человеку сообщили, что ответить пока никто не смог, и дали номера, по которым можно позвонить.
desk-why-title = Почему случай отмечен
# $n: how many older reasons are folded away
desk-why-more = Более ранние причины ({ $n })
desk-why-none = Причина не сохранена.
desk-intake-title = Что ответил человек
desk-intake-none = На три вопроса ответов нет. Все они необязательны.
desk-intake-safe-now = Безопасно ли сейчас писать?
desk-intake-place = Где человек
desk-intake-company = Кто с ним
desk-answer-yes = Да
desk-answer-no = Нет
desk-consent-title = На что человек согласился
desk-consent-none = О согласии ещё не спрашивали.
desk-consent-keep = Сохранить рассказанное
desk-consent-show-officer = Показать дежурному
desk-consent-share = Передать названной службе
desk-consent-figures = Учесть в анонимной статистике
desk-consent-tracing = Искать его родных
desk-times-title = Время
desk-raised = Последнее повышение риска
desk-claimed = Взят

## A case: the talk and the reply

desk-talk-title = Разговор
desk-talk-empty = Пока ничего не написано.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] Показать { $n } более раннее сообщение
    [few] Показать { $n } более ранних сообщения
    [many] Показать { $n } более ранних сообщений
   *[other] Показать { $n } более раннего сообщения
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = Ответ человеку, случай { $tag } · { $spoken } · { $channel }
desk-reply-button = Отправить человеку
desk-reply-keys = Отправить: Ctrl + Enter
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = Символов: { $n } из { $most }
desk-count-sms = Символов: { $n } · SMS к оплате: { $s }
desk-count-long = Слишком длинно, символов: { $n } из { $most }. Отправьте частями.
desk-pen-free = Чтобы писать, возьмите этот случай. Тогда человеку сообщат, что с ним кто-то есть, и бот замолчит.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = Чтобы работать со случаем, возьмите его. Этот человек написал «СТОП», поэтому ему ничего не сообщат.
desk-pen-other = С этим человеком переписывается { $name }. Вы можете читать разговор и оставить заметку.
desk-pen-closed = Этот случай закрыт. Если человек напишет снова, при необходимости откроется новый случай.

## A case: notes, risk, release, close

desk-notes-title = Служебные заметки
desk-notes-none = Заметок пока нет.
desk-note-label = Новая заметка для коллег
desk-note-button = Сохранить заметку
# Where: beside that button.
desk-note-safe = Человеку это никогда не отправляется
desk-grade-title = Изменить риск
desk-grade-risk = Новый риск
desk-grade-reason = Почему, в нескольких словах
desk-grade-button = Изменить риск
desk-release-title = Вернуть случай в очередь
desk-release-text = Человеку об этом сообщат, снова будет отвечать бот, а случай останется в очереди для кого-то из коллег.
desk-release-button = Вернуть в очередь
desk-close-title = Закрыть случай
desk-close-text = Человеку об этом сообщат, и снова будет отвечать бот.
desk-close-outcome = Чем закончилось?
desk-close-button = Закрыть случай

## What was just done, or why it was not

desk-told-claimed = Случай ваш. Человеку сообщили, что с ним кто-то есть.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = Случай ваш. Человек написал «СТОП», поэтому ему ничего не сообщили.
# $name: the officer who was faster
desk-told-lost = Вас опередили: этот случай уже ведёт { $name }.
desk-told-lost-gone = Вас опередили: этот случай только что взяли или закрыли.
desk-told-written = Ваше сообщение отправляется. Под ним видно, что с ним происходит.
desk-told-noted = Заметка сохранена.
desk-told-released = Случай возвращён в очередь. Снова отвечает бот.
desk-told-closed = Случай закрыт.
desk-told-graded = Риск изменён.
desk-told-marked = Учтено. Сохраняется только уровень, никогда не слова: так видно, где оценке нужно учиться.
desk-told-saved = Сохранено.
desk-told-on = Вы на дежурстве.
desk-told-off = Ваше дежурство завершено. Проверьте, дежурит ли кто-то другой.
desk-told-tested = Пробный вызов отправляется. Если он не придёт в течение минуты, указанные данные неверны.
desk-told-password = Новый пароль сохранён. Во всех других местах ваш сеанс завершён.
desk-refused-empty = Сохранять или отправлять нечего: сначала что-нибудь напишите.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = Символов: { $letters }; за один раз можно отправить не больше { $most }. Отправьте частями.
desk-refused-reason = Напишите в нескольких словах, почему меняется риск.
desk-refused-risk = Выберите один из четырёх уровней риска.
desk-refused-mark = Отметить можно только сообщение этого разговора: «Опасность», «Обеспокоенность» или «Опасности нет». Перезагрузите страницу.
desk-refused-outcome = Выберите, чем закончился случай.
desk-refused-free = Этот случай ведёте не вы, поэтому ничего не сделано. Сначала возьмите его.
# $name: the officer who holds it
desk-refused-not-yours = Этот случай ведёт { $name }, поэтому ничего не сделано. Попросите вернуть его в очередь или оставьте заметку.
desk-refused-closed = Этот случай закрыт, поэтому ничего не сделано.
desk-refused-opted-out = Не отправлено: этот человек написал «СТОП». Возобновить разговор может только он.
# $why: a sentence of the program, in English
desk-refused = Это не удалось. { $why }

## Your own page

desk-me-title = Ваша страница
desk-me-shift = Ваше дежурство
desk-me-shift-on = Вы на дежурстве: срочные случаи вызывают вас.
desk-me-shift-off = Вы не на дежурстве: никто вас не вызывает.
desk-me-go-on = Начать дежурство
desk-me-go-off = Завершить дежурство
desk-me-page = Как вас вызвать
desk-me-page-text = Когда случай срочный, вы получаете сообщение со ссылкой на него и больше ничего: ни имени, ни номера, ни слова из написанного человеком.
desk-me-channel = Куда приходит вызов
desk-me-channel-telegram = Telegram
desk-me-channel-sms = SMS
desk-me-channel-none = Никуда: я слежу только за этим экраном
desk-me-address = Ваш Telegram chat id или номер телефона
desk-me-address-help = Telegram: номер вашего чата, только цифры; сначала один раз напишите боту, иначе он может не иметь права писать вам. SMS: с плюсом и кодом страны, например +48 600 000 000. Только для того, чтобы вас вызвать.
desk-me-problem-telegram = Это не Telegram chat id: в нём только цифры. Ничего не сохранено.
desk-me-problem-sms = Это не номер телефона с плюсом и кодом страны. Ничего не сохранено.
desk-me-problem-none = Сначала укажите, как вас вызвать.
desk-me-language = Язык пульта
desk-me-save = Сохранить
desk-me-test = Проверка
desk-me-test-text = Отправьте себе вызов сейчас, чтобы знать, что он приходит.
desk-me-test-button = Отправить пробный вызов
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    Проверка с пульта Aman: так вас вызывают. Случая нет.
    { $link }
desk-me-password = Ваш пароль
desk-me-password-link = Изменить пароль

## When something cannot be done

desk-trouble-title-away = У пульта нет связи с базой данных
desk-trouble-away = Сейчас ничего нельзя прочитать или сохранить. Сообщения людей по-прежнему сохраняются, ни одно не потеряется. Попробуйте ещё раз через минуту. Если это продолжается, позвоните координатору, а для срочных случаев действуйте по вашему аварийному плану.
desk-trouble-typed = Это не отправлено и не сохранено. Скопируйте текст или попробуйте ещё раз:
desk-trouble-again = Повторить
desk-trouble-back = К очереди
desk-trouble-title-missing = Здесь ничего нет
desk-trouble-missing = Такой страницы или такого случая нет. Возможно, ссылка неполная или случай удалён.
desk-trouble-title-forged = Эта форма больше не действует
desk-trouble-forged = Ничего не сделано. Страница была открыта слишком долго, или форма пришла не с этого пульта. Вернитесь, перезагрузите страницу и повторите.
desk-trouble-title-large = Слишком большой объём
desk-trouble-large = Ничего не сделано: отправлено больше, чем пульт принимает за один раз. Сократите.
desk-trouble-title-refused = Это не удалось
desk-trouble-refused = Ничего не изменено. Перейдите к очереди и попробуйте ещё раз.
desk-trouble-title-broken = Что-то сломалось
desk-trouble-broken = Ваше действие ничего не изменило. Сбой записан для вашей технической команды; сообщите ей время. Если это срочно, позвоните координатору.
