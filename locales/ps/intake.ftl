### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### The optional questions after a concern. At most three, each can be skipped; consent first, one purpose at a time.

# Who reads this and what may have to be told to others, in words a child understands.
intake-limits = مخکې له پوښتنو: څه چې راته وایئ، یو ماشین یې ساتي، او که تاسو «هو» ووایئ، زموږ د وظیفې کس یې لولي. موږ پخپله ستاسو مور او پلار، سرپرست یا پولیسو ته څه نه وایو. یوازې که د چا ژوند په خطر کې وي، ښايي اړ شو داسې چا ته ووایو چې ساتنه کولی شي، او هڅه کوو چې لومړی له تاسو وپوښتو.
    .sms = تاسو ټاکئ چې څه ولوستل شي. یوازې که ژوند په خطر کې وي، ښايي داسې چا ته ووایو چې ساتنه کوي. لومړی هڅه کوو تاسو وپوښتو.

# Consent, one yes or no a purpose.
intake-consent-keep = څه چې اوس راته وایئ، وساتم یې؟
intake-consent-show-officer = زموږ د وظیفې کس یې لوستلی شي؟

# The three questions.
intake-safe-now = ایا اوس ستاسو لپاره لیکل بې خطره دي؟
intake-place = چېرته یاست؟ د ښار یا هېواد نوم بس دی.
intake-company = څوک درسره دي؟

intake-thanks = مننه. دا مې ستاسو له پیغام سره وساتل. یو انسان به یې وګوري، او بیا به یې ویلو ته اړ نه شئ.
# "no" to keeping it. Help goes on.
intake-declined = سمه ده، پروا نه کوي. له دې هېڅ نه ساتم. بیا هم له ما هر څه پوښتلی شئ، او لیکلی شئ «انسان».
# It is not safe to write now.
intake-unsafe = نو راځئ همدلته یې ودروو. چې بې خطره شي، بیا ولیکئ. لیکلی شئ «پټ کړه»، چې زه خپل پیغامونه لرې کړم.
    .sms = سمه ده، همدلته یې ودروو. چې ښه وخت وي، بیا ولیکئ.
intake-left = دا پوښتنې پرېږدو. هر وخت بېرته ورته راتلی شئ.

# Buttons under "who is with you?". At most 22 characters.
choice-company-alone = یوازې یم
choice-company-family = زما کورنۍ
choice-company-friends = ملګري
choice-company-others = نور خلک
