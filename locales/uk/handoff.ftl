### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### "Людина" is grammatically feminine whoever it is: "вона" says nothing about the officer.

human-coming = Я кличу людину з нашої команди. Вона напише вам сюди. Це може тривати певний час. У небезпеці телефонуйте { $emergency }.
    .sms = Я кличу людину. Вона напише вам сюди. У небезпеці телефонуйте { $emergency }.

officer-here = Тепер з вами людина з нашої команди, вона вже прочитала те, що ви написали.

officer-left = Людина з нашої команди поки що відійшла. Знову відповідає програма. Якщо людина вам потрібна, напишіть «людина».

case-closed = Наша команда поки що завершила роботу. Ви можете написати знову будь-коли.

# To a duty officer, by Telegram or SMS. Nothing personal in it.
page-urgent = Aman: чекає термінова справа. { $link }
