### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### Polite plural (-ኹም) for the officer; another officer (a name) in the polite third person plural, without a sex.
### Desk ሰሌዳ, case ጉዳይ, queue ሪጋ, claim ተረከቡ, hold ሒዝኩምዎ, release ናብ ሪጋ ምለሱ, on shift ኣብ ስራሕ, call or page ጻውዒት,
### risk ስግኣት, danger ሓደጋ, concern ሻቕሎት, bot ማሽን, coordinator ወሃሃዲ, password ቃል ምስጢር.


## On every page

desk-name = ሰሌዳ ኣማን
desk-skip = ናብ ትሕዝቶ ኪዱ
# Where: for screen readers, the name of the menu on top.
desk-nav = ሰሌዳ
desk-nav-queue = ሪጋ
# Where: button on top.
desk-sign-out = ውጽኡ
# Where: behind the officer's own name on top.
desk-shift-on = ኣብ ስራሕ
desk-shift-off = ካብ ስራሕ ወጻኢ
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] { $n } ህጹጽ ጉዳይ ይጽበ ኣሎ
   *[other] { $n } ህጹጻት ጉዳያት ይጽበዩ ኣለዉ
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = ሓድሽ መልእኽቲ ኣብ ጉዳይ { $tag }
# Where: on top, small: the page renews itself / the connection is lost.
desk-live-on = ቀጥታ
desk-live-off = ርክብ ተቛሪጹ፦ ዳግማይ ንምርኻብ ይፍትን ኣሎ። እትርእይዎ ዝኣረገ ክኸውን ይኽእል።
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = ድምጺ በሪሁ ኣሎ
desk-sound-off = ድምጺ ጠፊኡ ኣሎ
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = ድምጺ ደው ኢሉ ኣሎ፦ ኣብዚ ጠውቑ
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = ዝጽበዩ ዘለዉ ህጹጻት ጉዳያት፦ { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = ኣብዚ ዝርርብ ሓድሽ መልእኽቲ ኣሎ
desk-unsent = ኣይተላእከን፦ ምስቲ ሰሌዳ ርክብ የለን። ጽሑፍኩም ክሳብ ሕጂ ኣብዚ ኣሎ። ድሕሪ ቁሩብ ዳግማይ ፈትኑ።
# Where: a bar over the page, when the session has ended. A link to sign in follows.
desk-signed-out = ወጺእኩም ኣለኹም፣ እዚ ገጽ ድማ ደጊም ኣይሕደስን እዩ። ዝጸሓፍኩምዎ ቅድሑ፣ ድሕሪኡ ዳግማይ እተዉ።
desk-changed = እዚ ጉዳይ ኣብ ካልእ መስኮት ተለዊጡ ኣሎ። ዝጸሓፍኩምዎ ቅድሑ፣ ድሕሪኡ ነቲ ገጽ ዳግማይ ክፈትዎ።

## The banner when nobody can be called

# Where: a large red banner on every page, in bold; the text follows.
desk-nobody-title = ኣብ ስራሕ ዘሎ ሰብ የለን።
desk-nobody-text = ሕጂ ህጹጽ ጉዳይ እንተዝመጽእ፣ ናብ ማንም ኣይምበጽሐን። ንዝጽሕፉ ሰባት ክምልሰሎም ዝኽእል ሰብ ከም ዘየለ ብቕንዕና ይንገሮም።
# Where: the button in that banner.
desk-nobody-button = ስራሕ ጀምሩ
# Where: a banner for an officer who is on shift and has given no way to be called.
desk-uncallable-title = ኣብ ስራሕ ኣለኹም፣ ግን ክንጽውዓኩም እንኽእለሉ መንገዲ የለን።
desk-uncallable-text = ህጹጽ ጉዳይ ኣብዚ ስክሪን ጥራይ እዩ ክረአ።
desk-uncallable-link = ብኸመይ ከም እትጽውዑ ኣነጽሩ

## Signing in

desk-sign-in-title = መእተዊ
desk-sign-in-login = ስም መእተዊ
desk-sign-in-password = ቃል ምስጢር
desk-sign-in-button = እተዉ
desk-sign-in-help = ቃል ምስጢር ረሲዕኩም ዲኹም? ወሃሃዲኹም ሓድሽ ክህበኩም ይኽእል።
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = እዚ ስምን እዚ ቃል ምስጢርን ኣይሰማምዑን። ክልቲኡ ኣረጋግጹ፣ ዳግማይ ድማ ፈትኑ።
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = ካብዚ ቦታ ብዙሕ ዘይተዓወተ ፈተነ ተገይሩ። { $minutes ->
    [one] { $minutes } ደቒቕ ተጸበዩ
   *[other] { $minutes } ደቓይቕ ተጸበዩ
}፣ ወይ ካብ ካልእ ቦታ እተዉ። ህጹጽ እንተኾይኑ ናብ ወሃሃዲኹም ደውሉ።
# Where: for screen readers, the name of the list of languages.
desk-languages = ቋንቋታት
# Where: over the sign-in form, why it is shown.
desk-told-expired = እዚ ቅድሚ ምግባሩ ካብቲ ሰሌዳ ወጺእኩም፣ ዝተላእከ ነገር ድማ የለን። እተዉ እሞ ዳግማይ ግበርዎ።
desk-told-out = ካብቲ ሰሌዳ ወጺእኩም ኣለኹም።
desk-told-out-on-shift = ካብቲ ሰሌዳ ወጺእኩም፣ ግን ክሳብ ሕጂ ኣብ ስራሕ ኣለኹም፦ ብህጹጻት ጉዳያት ምጽዋዕኩም ይቕጽል። ስራሕኩም ንምውዳእ ዳግማይ እተዉ።
# Where: a page seen for a moment after a link in a chat was followed.
desk-bounce-title = ሰሌዳ ይኽፈት ኣሎ
desk-bounce-link = ቀጽሉ

## Choosing a password

desk-password-title = ናይ ገዛእ ርእስኹም ቃል ምስጢር ምረጹ
# Where: the first time somebody signs in.
desk-password-one-time = ካልእ ሰብ ብዝረኣዮ ናይ ሓደ ግዜ ቃል ምስጢር ኢኹም ኣቲኹም። ሕጂ ናትኩም ምረጹ፣ ድሕሪኡ ክትቅጽሉ ትኽእሉ።
# $shortest: a number of characters
desk-password-rules = እንተወሓደ { $shortest } ፊደላት። ንስኹም ጥራይ እተጣምርዎም ኣርባዕተ ወይ ሓሙሽተ ቃላት ንምዝካር ቀለልቲ፣ ንምግማት ድማ ከበድቲ እዮም። ናይ ካልእ ኣገልግሎት ቃል ምስጢር ኣይትጠቐሙ፣ ንማንም ድማ ኣይትንገሩ።
desk-password-old = ናይ ክሳብ ሕጂ ቃል ምስጢር
desk-password-old-one-time = ናይ ሓደ ግዜ ቃል ምስጢር
desk-password-new = ሓድሽ ቃል ምስጢር
desk-password-again = ሓድሽ ቃል ምስጢር ዳግማይ
desk-password-button = ቃል ምስጢር ኣቐምጡ
# Where: over that form, what is wrong.
desk-password-differs = ክልቲኡ ሓድሽ ቃል ምስጢር ሓደ ኣይኮነን። ክልቲኡ ዳግማይ ጽሓፉ።
desk-password-short = እዚ ኣዝዩ ሓጺር እዩ፦ እንተወሓደ { $shortest } ፊደላት የድልዩ።
desk-password-long = እዚ ኣዝዩ ነዊሕ እዩ፦ እንተበዝሐ 200 ፊደላት ክቕመጡ ይኽእሉ።
desk-password-simple = እዚ ዝተፈላለዩ ፊደላት ዝውሕድዎን ብቐሊሉ ዝግመትን እዩ። ካልእ ምረጹ።
desk-password-login = ስም መእተዊኹም ክፋል ናይቲ ቃል ምስጢር ክኸውን የብሉን።
desk-password-same = እቲ ሓድሽ ቃል ምስጢር ካብቲ ቀዳማይ ክፍለ ኣለዎ።
desk-password-wrong = እቲ ናይ ክሳብ ሕጂ ቃል ምስጢር ቅኑዕ ኣይኮነን። ዝተለወጠ ነገር የለን።
desk-password-wait = ብዙሕ ዘይተዓወተ ፈተነ ተገይሩ። 15 ደቓይቕ ተጸበዩ። ዝተለወጠ ነገር የለን።

## The queue

desk-queue-title = ክፉታት ጉዳያት
desk-queue-closed-title = ዕጹዋት ጉዳያት
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = ኣየኖት ጉዳያት
desk-queue-empty-title = ክፉት ጉዳይ የለን።
desk-queue-empty-text = ሕጂ ንሰብ ዝጽበ ዘሎ የለን። ሓደስቲ ጉዳያት ባዕላቶም ኣብዚ ይረኣዩ፣ ነቲ ገጽ ዳግማይ ክትከፍትዎ ኣየድልን።
desk-queue-closed-empty = ክሳብ ሕጂ ዝተዓጽወ ጉዳይ የለን።
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] ተወሳኺ { $n } ጉዳይ ኣይተራእየን። ካልኦት ምስ ተዓጽዉ ክረአ እዩ።
   *[other] ተወሰኽቲ { $n } ጉዳያት ኣይተራእዩን። ካልኦት ምስ ተዓጽዉ ክረኣዩ እዮም።
}
# Where: counts above the list, each behind its number.
desk-count-free = ሰብ ዘይሓዞም
desk-count-late = ዝደንጐዩ
# Where: before the names of the officers on shift.
desk-team = ኣብ ስራሕ፦
desk-team-nobody = ማንም የለን
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = ቀዳማይ ጻውዒት
desk-rung-1 = ተጠባባቒ
desk-rung-2 = ተቖጻጻሪ
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = ክጽዋዕ ኣይከኣልን
# Where: instead of the officer's own name.
desk-you = ንስኹም
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = ስግኣት
desk-col-case = ጉዳይ
desk-col-waiting = ዝተጸበየሉ ግዜ
desk-col-deadline = ገደብ ግዜ
desk-col-opened = ዝተኸፍተሉ
desk-col-holder = ሒዝዎ ዘሎ
desk-col-outcome = ውጽኢት
desk-col-closed = ዝተዓጽወሉ
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = መልሲ ተዋሂቡ
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = ተረከቡ
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = ክንጽሕፈሉ ኣይንኽእልን
desk-unknown-language = ቋንቋ ኣይተፈልጠን
desk-unknown-country = ሃገር ኣይተፈልጠን

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = ትሕቲ 1 ደቒቕ
desk-span-minutes = { $m } ደቒቕ
desk-span-hours = { $h } ሰዓት { $m } ደቒቕ
desk-span-days = { $d } መዓልቲ { $h } ሰዓት
# Where: the deadline. $span: one of the four above.
desk-due-left = { $span } ተሪፉ
desk-due-late = ደንጉዩ፦ { $span }
# Where: before the time of the deadline.
desk-due-at = ክሳብ
# Where: the deadline of a case that somebody has taken.
desk-due-met = ብግዜኡ ተታሒዙ
desk-due-missed = ደንጉዩ ተታሒዙ

## Words for ids

desk-risk-urgent = ህጹጽ
desk-risk-high = ልዑል
desk-risk-medium = ማእከላይ
desk-risk-low = ትሑት
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = ነብሰ ቅትለት ወይ ምጉዳእ ነብሲ
desk-category-violence-now = ሕጂ ዝፍጸም ዘሎ ዓመጽ
desk-category-sexual-violence = ጾታዊ ዓመጽ
desk-category-trafficking-control = ንግዲ ሰባት ወይ ምቁጽጻር
desk-category-child-alone = በይኑ ዘሎ ቆልዓ
desk-category-missing-child = ዝጠፍአ ቆልዓ
desk-category-kidnapping-threat = ጭውያ ወይ ናይ ጭውያ ምፍርራሕ
desk-category-travel-distress = ሓደጋ ኣብ ጉዕዞ
desk-category-medical-emergency = ህጹጽ ጸገም ጥዕና
desk-category-forced-marriage = ናይ ግዴታ መርዓ
# Where: a case without any of these: a concern, or somebody who asked for a person.
desk-category-none = ሰብ የድልዮ
desk-channel-telegram = Telegram
desk-channel-sms = SMS
desk-channel-local = ገጽ መፈተኒ
# Where: how a case ended.
desk-outcome-helped = ኣብዚ ተሓጊዙ
desk-outcome-referred = ናብ ኣገልግሎት ተመሓላሊፉ
desk-outcome-emergency-services = ናይ ህጹጽ ረድኤት ኣገልግሎት ተጸዊዑ
desk-outcome-no-answer = እቲ ሰብ መልሲ ኣይሃበን
desk-outcome-not-a-case = ጉዳይ ኣይነበረን፦ ናይ ጌጋ መጠንቀቕታ
desk-outcome-other = ካልእ
# Where: a mark on a message.
desk-level-danger = ሓደጋ
desk-level-concern = ሻቕሎት
desk-level-none = ሓደጋ የለን
desk-mark = ጌጋ ደረጃ ኣሎ ድዩ?
desk-mark-as = ክኸውን ዝግብኦ፦
desk-marked = ኣብ ስራሕ ብዘሎ ሰብ ዝተመልከተ፦ { $level }
# Where: what became of a message of ours.
desk-sent-queued = ክለኣኽ ይጽበ ኣሎ
desk-sent-sending = ይለኣኽ ኣሎ
desk-sent-sent = ተላኢኹ
desk-sent-delivered = በጺሑ
desk-sent-read = ተነቢቡ
desk-sent-undelivered = ኣይበጽሐን
desk-sent-dead = ኣይተላእከን፦ ደጊም ኣይፍተንን
desk-sent-withheld = ኣይተላእከን
# Where: why a message was not sent.
desk-withheld-opted-out = እቲ ሰብ STOP ጽሒፉ
desk-withheld-forgotten = እቲ ሰብ ሓበሬታኡ ክድምሰስ ሓቲቱ
# Where: instead of a message's text, what the person sent.
desk-kind-choice = መጠወቒ ጠዊቑ
desk-kind-photo = ስእሊ ልኢኹ
desk-kind-voice = ናይ ድምጺ መልእኽቲ ልኢኹ
desk-kind-video = ቪድዮ ልኢኹ
desk-kind-sticker = ስቲከር ልኢኹ
desk-kind-location = ዘለዎ ቦታ ልኢኹ
desk-kind-contact = ቁጽሪ ሰብ ልኢኹ
desk-kind-document = ሰነድ ልኢኹ
desk-kind-blocked = ብሎክ ጌሩና
desk-kind-other = እዚ ሰሌዳ ከርእዮ ዘይክእል ነገር ልኢኹ
# Where: who wrote a message of the talk.
desk-author-person = እቲ ሰብ
desk-author-bot = ማሽን

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = ጉዳይ { $tag }
# Where: a link to the list of cases.
desk-back = ሪጋ
desk-state-closed = እዚ ጉዳይ ተዓጽዩ ኣሎ።
desk-held-by-you = ነዚ ጉዳይ ንስኹም ሒዝኩምዎ ኣለኹም። እቲ ማሽን ስቕ ኢሉ ኣሎ።
# $name: another officer
desk-held-by = { $name } ነዚ ጉዳይ ሒዞምዎ ኣለዉ። እቲ ማሽን ስቕ ኢሉ ኣሎ።
desk-held-by-nobody = ነዚ ጉዳይ ዝሓዞ ሰብ የለን። እቲ ማሽን ይምልስ ኣሎ።
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = ነዚ ጉዳይ ዝሓዞ ሰብ የለን።
# Where: phones only, a link down to the reply box.
desk-jump = መልሲ ጽሓፉ
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = ክርከብ ኣይከኣልን

## A case: the hand-off package

desk-package-title = እንፈልጦ
desk-forgotten = ሓበሬታ እዚ ሰብ ብድሌቱ ተደምሲሱ እዩ። ዝጸሓፎ ደጊም ክንበብ ኣይከኣልን፣ ዝኾነ ነገር ድማ ክለኣኸሉ ኣይከኣልን።
desk-cannot-text-long = እዚ ሰብ STOP ጽሒፉ፦ ክንጽሕፈሉ ኣይንኽእልን። ዳግማይ ክጅምር ዝኽእል ንሱ ጥራይ እዩ። ህይወት ኣብ ሓደጋ እንተሃልያ፣ ካልእ መንገድታት ሓገዝ ሕሰቡ።
desk-blocked-us-long = እዚ ሰብ ብሎክ ጌሩና ወይ ክርከብ ኣይከኣልን። እትጽሕፍዎ ምናልባት ኣይበጽሖን።
desk-erase-requested = እዚ ሰብ ሓበሬታኡ ክድምሰስ ሓቲቱ። ነዚ ጉዳይ ምስ ዓጾኹም ድሕሪ ሓጺር ግዜ ክድምሰስ እዩ።
desk-told-nobody = ክሳብ ሽዑ ክምልሰሉ ዝኽእል ሰብ ከም ዘየለ ተነጊርዎ፣ ክድውለሎም ዝኽእል ቁጽርታት ድማ ተዋሂብዎ።
desk-why-title = ስለምንታይ ምልክት ተገይሩሉ
# $n: how many older reasons are folded away
desk-why-more = ናይ ቅድሚ ሕጂ ምኽንያታት ({ $n })
desk-why-none = ዝተቐመጠ ምኽንያት የለን።
desk-intake-title = እቲ ሰብ ዝመለሶ
desk-intake-none = እቶም ሰለስተ ሕቶታት ኣይተመለሱን። ኩሎም ብድሌት እዮም።
# Where: the questions of the intake, shortened.
desk-intake-safe-now = ሕጂ ብውሕስነት ክጽሕፍ ይኽእል ድዩ?
desk-intake-place = ኣበይ ከም ዘሎ
desk-intake-company = ምስ መን ከም ዘሎ
desk-answer-yes = እወ
desk-answer-no = ኣይፋል
desk-consent-title = እቲ ሰብ ዝፈቐዶ
desk-consent-none = ገና ዝተሓተተ ነገር የለን።
desk-consent-keep = ዝነገሮ ክቕመጥ
desk-consent-show-officer = ኣብ ስራሕ ንዘሎ ሰብ ክረአ
desk-consent-share = ናብ ብስም ዝተጠቕሰ ኣገልግሎት ክመሓላለፍ
desk-consent-figures = ስም ኣብ ዘይብሉ ስታቲስቲክስ ክቑጸር
desk-consent-tracing = ቤተሰቡ ክድለዩ
desk-times-title = ግዜታት
desk-raised = ስግኣት ንመወዳእታ ዝወሰኸሉ
desk-claimed = ዝተታሕዘሉ

## A case: the talk and the reply

desk-talk-title = ዝርርብ
desk-talk-empty = ገና ዝተጻሕፈ ነገር የለን።
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] { $n } ናይ ቅድም መልእኽቲ ኣርእዩ
   *[other] { $n } ናይ ቅድም መልእኽትታት ኣርእዩ
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = መልሲ ንሰብ ናይ ጉዳይ { $tag } · { $spoken } · { $channel }
desk-reply-button = ናብቲ ሰብ ለኣኹ
desk-reply-keys = Ctrl + Enter ይልእኽ
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = ፊደላት፦ { $n } ካብ { $most }
desk-count-sms = ፊደላት፦ { $n } · ዝኽፈሎም SMS፦ { $s }
desk-count-long = ኣዝዩ ነዊሕ እዩ፦ { $n } ካብ { $most } ፊደላት። ከፋፊልኩም ለኣኽዎ።
# Where: instead of the reply box.
desk-pen-free = ንምጽሓፍ ነዚ ጉዳይ ተረከብዎ። ሽዑ ነቲ ሰብ፣ ሰብ ከም ዘሎ ይንገሮ፣ እቲ ማሽን ድማ ስቕ ይብል።
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = ኣብዚ ጉዳይ ንምስራሕ ተረከብዎ። እዚ ሰብ STOP ስለ ዝጸሓፈ ዝኾነ ነገር ኣይንገሮን።
desk-pen-other = { $name } ምስዚ ሰብ ይጸሓሓፉ ኣለዉ። ንስኹም ከተንብቡን መዘኻኸሪ ክትገድፉን ትኽእሉ።
desk-pen-closed = እዚ ጉዳይ ተዓጽዩ ኣሎ። እቲ ሰብ ዳግማይ እንተጽሒፉ፣ ኣድላዪ ኣብ ዝኾነሉ ሓድሽ ጉዳይ ይኽፈት።

## A case: notes, risk, release, close

desk-notes-title = ውሽጣዊ መዘኻኸሪታት
desk-notes-none = ገና መዘኻኸሪ የለን።
desk-note-label = ሓድሽ መዘኻኸሪ ንመሳርሕቲ
desk-note-button = መዘኻኸሪ ኣቐምጡ
# Where: beside that button.
desk-note-safe = ናብቲ ሰብ ፈጺሙ ኣይለኣኽን
desk-grade-title = ደረጃ ስግኣት ለውጡ
desk-grade-risk = ሓድሽ ደረጃ ስግኣት
desk-grade-reason = ምኽንያት፣ ብሓጺር ቃላት
desk-grade-button = ስግኣት ለውጡ
desk-release-title = ነቲ ጉዳይ ናብ ሪጋ ምለስዎ
desk-release-text = ነቲ ሰብ ይንገሮ፣ እቲ ማሽን ዳግማይ ይምልስ፣ እቲ ጉዳይ ድማ ካልእ ኣብ ስራሕ ዘሎ ሰብ ክርከቦ ኣብ ሪጋ ይጸንሕ።
desk-release-button = ናብ ሪጋ ምለሱ
desk-close-title = ነቲ ጉዳይ ዕጸውዎ
desk-close-text = ነቲ ሰብ ይንገሮ፣ እቲ ማሽን ድማ ዳግማይ ይምልስ።
desk-close-outcome = ብኸመይ ተዛዚሙ?
desk-close-button = ጉዳይ ዕጸዉ

## What was just done, or why it was not

desk-told-claimed = ነቲ ጉዳይ ሒዝኩምዎ ኣለኹም። ነቲ ሰብ፣ ሰብ ከም ዘሎ ተነጊርዎ ኣሎ።
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = ነቲ ጉዳይ ሒዝኩምዎ ኣለኹም። እቲ ሰብ STOP ስለ ዝጸሓፈ ዝኾነ ነገር ኣይተነግሮን።
# $name: the officer who was faster
desk-told-lost = { $name } ቅድሜኹም ቁሩብ ኣቐዲሞም ነዚ ጉዳይ ተረኪቦምዎ።
desk-told-lost-gone = ካልእ ሰብ ቅድሜኹም ቁሩብ ኣቐዲሙ ነዚ ጉዳይ ተረኪብዎ፣ ወይ ተዓጽዩ እዩ።
desk-told-written = መልእኽትኹም ይለኣኽ ኣሎ። እንታይ ከም ዘጋጠሞ ኣብ ትሕቲኡ ክትርእዩ ኢኹም።
desk-told-noted = እቲ መዘኻኸሪ ተቐሚጡ ኣሎ።
desk-told-released = ነቲ ጉዳይ ናብ ሪጋ መሊስኩምዎ። እቲ ማሽን ዳግማይ ይምልስ ኣሎ።
desk-told-closed = እቲ ጉዳይ ተዓጽዩ።
desk-told-graded = እቲ ስግኣት ተለዊጡ።
desk-told-marked = ተቖጺሩ። እቲ ደረጃ ጥራይ ይቕመጥ፣ እቶም ቃላት ፈጺሞም ኣይቕመጡን፦ እቲ ናይ ሓደጋ መለለዪ ኣበይ ክመሃር ከም ዘለዎ የርኢ።
desk-told-saved = ተቐሚጡ።
desk-told-on = ኣብ ስራሕ ኣለኹም።
desk-told-off = ካብ ስራሕ ወጺእኩም። ካልእ ሰብ ኣብ ስራሕ ምህላዉ ኣረጋግጹ።
desk-told-tested = ናይ ፈተነ ጻውዒት ይመጽእ ኣሎ። ኣብ ውሽጢ ሓደ ደቒቕ እንተዘይበጺሑ፣ ዘእተኹምዎ ቅኑዕ ኣይኮነን።
desk-told-password = ሓድሽ ቃል ምስጢርኩም ተቐሚጡ። ካብ ካልእ ቦታታት ኩሉ ወጺእኩም ኣለኹም።
desk-refused-empty = ዝቕመጥ ወይ ዝለኣኽ ነገር የለን፦ መጀመርታ ገለ ጽሓፉ።
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = እዚ { $letters } ፊደላት ኣለዎ፣ ብሓንሳብ እንተበዝሐ { $most } ክለኣኽ ይከኣል። ከፋፊልኩም ለኣኽዎ።
desk-refused-reason = ስግኣት ስለምንታይ ከም ዝልወጥ ብሓጺር ቃላት ንገሩ።
desk-refused-risk = ካብቶም ኣርባዕተ ደረጃታት ስግኣት ሓደ ምረጹ።
desk-refused-mark = ናይዚ ዝርርብ መልእኽቲ ጥራይ ክምልከት ይከኣል፣ ከም ሓደጋ፣ ሻቕሎት ወይ ሓደጋ የለን። ነቲ ገጽ ዳግማይ ክፈትዎ።
desk-refused-outcome = እቲ ጉዳይ ብኸመይ ከም ዝተዛዘመ ምረጹ።
desk-refused-free = ነዚ ጉዳይ ኣይሓዝኩምዎን፣ ስለዚ ዝተገብረ ነገር የለን። መጀመርታ ተረከብዎ።
# $name: the officer who holds it
desk-refused-not-yours = { $name } ነዚ ጉዳይ ሒዞምዎ ኣለዉ፣ ስለዚ ዝተገብረ ነገር የለን። ናብ ሪጋ ክመልስዎ ሕተትዎም፣ ወይ መዘኻኸሪ ግደፉ።
desk-refused-closed = እዚ ጉዳይ ተዓጽዩ ኣሎ፣ ስለዚ ዝተገብረ ነገር የለን።
desk-refused-opted-out = ኣይተላእከን፦ እዚ ሰብ STOP ጽሒፉ። ዳግማይ ክጅምር ዝኽእል ንሱ ጥራይ እዩ።
# $why: a sentence of the program, in English
desk-refused = እዚ ክግበር ኣይተኻእለን። { $why }

## Your own page

desk-me-title = ገጽኩም
desk-me-shift = ተራ ስራሕኩም
desk-me-shift-on = ኣብ ስራሕ ኣለኹም፦ ብህጹጻት ጉዳያት ትጽውዑ።
desk-me-shift-off = ካብ ስራሕ ወጻኢ ኢኹም፦ ማንም ኣይጽውዓኩምን።
desk-me-go-on = ስራሕ ጀምሩ
desk-me-go-off = ስራሕ ወድኡ
desk-me-page = ብኸመይ ትጽውዑ
desk-me-page-text = ጉዳይ ህጹጽ ምስ ዝኸውን፣ ናብኡ ዝወስድ ሊንክ ጥራይ ዘለዎ መልእኽቲ ይበጽሓኩም፦ ስም የለን፣ ቁጽሪ የለን፣ ሰብ ዝጸሓፎ ነገር የለን።
desk-me-channel = ጻውዒት ናበይ ይኸይድ
desk-me-channel-telegram = Telegram
desk-me-channel-sms = SMS
desk-me-channel-none = ናብ ዝኾነ ኣይከይድን፦ ነዚ ስክሪን ጥራይ እርኢ
desk-me-address = ናይ Telegram ቁጽሪ ቻትኩም ወይ ቁጽሪ ተሌፎንኩም
desk-me-address-help = Telegram፦ ቁጽሪ ቻትኩም፣ ኣሃዛት ጥራይ፤ መጀመርታ ሓደ ግዜ ናብቲ ቦት ጽሓፉ፣ እንተዘይኮነ ናባኹም ክጽሕፍ ኣይክእልን ይኸውን። SMS፦ ምልክት ፕላስን (+) ኮድ ሃገርን ዘለዎ፣ ንኣብነት +48 600 000 000። ንዓኹም ንምጽዋዕ ጥራይ ይጠቅም።
desk-me-problem-telegram = እዚ ናይ Telegram ቁጽሪ ቻት ኣይኮነን፦ ኣሃዛት ጥራይ እዩ ዘለዎ። ዝተቐመጠ ነገር የለን።
desk-me-problem-sms = እዚ ምልክት ፕላስን (+) ኮድ ሃገርን ዘለዎ ቁጽሪ ተሌፎን ኣይኮነን። ዝተቐመጠ ነገር የለን።
desk-me-problem-none = መጀመርታ ብኸመይ ከም እትጽውዑ ኣነጽሩ።
desk-me-language = ቋንቋ ሰሌዳ
desk-me-save = ኣቐምጡ
desk-me-test = ፈትንዎ
desk-me-test-text = ከም ዝበጽሓኩም ንምፍላጥ፣ ሕጂ ናብ ርእስኹም ናይ ፈተነ ጻውዒት ለኣኹ።
desk-me-test-button = ናይ ፈተነ ጻውዒት ለኣኹ
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    ፈተነ ካብ ሰሌዳ ኣማን፦ ከምዚ ኢልኩም ትጽውዑ። ጉዳይ የለን።
    { $link }
desk-me-password = ቃል ምስጢርኩም
desk-me-password-link = ቃል ምስጢር ለውጡ

## When something cannot be done

desk-trouble-title-away = እቲ ሰሌዳ ምስ መኽዘን ሓበሬታ ክራኸብ ኣይከኣለን
desk-trouble-away = ሕጂ ዝኾነ ነገር ክንበብ ወይ ክቕመጥ ኣይከኣልን። መልእኽትታት ሰባት ክሳብ ሕጂ ይቕመጡ ኣለዉ፣ ዝጠፍእ የለን። ድሕሪ ሓደ ደቒቕ ዳግማይ ፈትኑ። እንተቐጺሉ ናብ ወሃሃዲኹም ደውሉ፣ ንህጹጻት ጉዳያት ድማ ናይ ህጹጽ እዋን መደብኩም ተጠቐሙ።
desk-trouble-typed = እዚ ኣይተላእከን ኣይተቐመጠን ድማ። ቅድሕዎ፣ ወይ ዳግማይ ፈትኑ፦
desk-trouble-again = ዳግማይ ፈትኑ
desk-trouble-back = ናብ ሪጋ ኪዱ
desk-trouble-title-missing = ኣብዚ ዝኾነ ነገር የለን
desk-trouble-missing = ከምዚ ዝበለ ገጽ ወይ ጉዳይ የለን። እቲ ሊንክ ዘይምሉእ ክኸውን ይኽእል፣ ወይ እቲ ጉዳይ ተኣልዩ።
desk-trouble-title-forged = እዚ ቅጥዒ ደጊም ኣይሰርሕን
desk-trouble-forged = ዝተገብረ ነገር የለን። እቲ ገጽ ንነዊሕ ግዜ ተኸፊቱ ጸኒሑ፣ ወይ እቲ ቅጥዒ ካብዚ ሰሌዳ ኣይመጸን። ንድሕሪት ተመለሱ፣ ነቲ ገጽ ዳግማይ ክፈትዎ፣ ድሕሪኡ ዳግማይ ግበርዎ።
desk-trouble-title-large = እዚ ኣዝዩ ዓቢ እዩ
desk-trouble-large = ዝተገብረ ነገር የለን፦ እቲ ሰሌዳ ብሓንሳብ ካብ ዝቕበሎ ንላዕሊ ተላኢኹ። ኣሕጽርዎ።
desk-trouble-title-refused = እዚ ክግበር ኣይተኻእለን
desk-trouble-refused = ዝተለወጠ ነገር የለን። ናብ ሪጋ ኪዱ እሞ ዳግማይ ፈትኑ።
desk-trouble-title-broken = ዝተበላሸወ ነገር ኣሎ
desk-trouble-broken = ንስኹም ዝለወጥኩምዎ ነገር የለን። እቲ ጸገም ንተክኒካዊ ጋንታኹም ተመዝጊቡ ኣሎ፣ ሰዓቱ ንገርዎም። ህጹጽ እንተኾይኑ ናብ ወሃሃዲኹም ደውሉ።
