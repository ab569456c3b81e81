### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### When a person takes over, and when the machine comes back.

human-coming = زموږ د ډلې یو کس ته مې وویل. هغه به دلته درته ولیکي. ښايي لږ وخت ونیسي. که په خطر کې یاست، { $emergency } ته زنګ ووهئ.
    .sms = یو انسان ته مې وویل. هغه به دلته درته ولیکي. که خطر وي، { $emergency } ته زنګ ووهئ.

officer-here = زموږ د ډلې یو کس اوس دلته دی او ستاسو خبرې یې لوستې دي.

officer-left = زموږ د ډلې کس اوس تللی دی. بیا ماشین ځواب درکوي. که هغه ته اړتیا لرئ، ولیکئ «انسان».

case-closed = زموږ ډلې اوس خپل کار ختم کړ. تاسو هر وخت بیا لیکلی شئ.

# A page to a duty officer. Nothing personal in it.
page-urgent = امان: یوه بېړنۍ قضیه انتظار باسي. { $link }

# The next message is the complaint; the duty team never sees it.
complain-ask = اوس خپل شکایت په یوه پیغام کې لیکلی شئ. د وظیفې کسان یې نه شي لوستلی: یو بېل کس یې لولي. له دې امله به ستاسو مرسته هېڅکله کمه نه شي. د وتلو لپاره ولیکئ «نه».
    .sms = اوس یې په یوه پیغام کې ولیکئ. د وظیفې کسان یې نه شي لوستلی. د وتلو لپاره ولیکئ: نه
complain-kept = مننه. دا د یوه بېل کس لپاره وساتل شو. دلته ستاسو په مرسته کې هېڅ بدلون نه راځي.
