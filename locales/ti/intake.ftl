### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.
### At most three optional questions; consent first, one purpose at a time.

intake-limits = ቅድሚ ምሕታተይ፦ እትነግሩኒ ነገር ማሽን የቐምጦ፣ እወ እንተበልኩም ድማ ኣብ ስራሕ ዘሎ ሰብ የንብቦ። ባዕልና ንወለድኹም፣ ንሕጋዊ ኣላዪኹም ወይ ንፖሊስ ኣይንነግርን ኢና። ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ ጥራይ፣ ክከላኸል ንዝኽእል ሰብ ክንነግር ግድን ክኸውን ይኽእል፣ ቅድሚኡ ንዓኹም ክንሓትት ንፍትን።
    .sms = እንታይ ከም ዝንበብ እትውስኑ ንስኹም ኢኹም። ህይወት ሰብ ኣብ ሓደጋ እንተሃልያ ጥራይ ክከላኸል ንዝኽእል ክንነግር ንግደድ ንኸውን፣ ቅድሚኡ ክንሓተኩም ንፍትን።

intake-consent-keep = ሕጂ እትነግሩኒ ከቐምጦ ትፈቕዱ ዲኹም?
intake-consent-show-officer = ኣብ ስራሕ ዘሎ ሰብ ከንብቦ ትፈቕዱ ዲኹም?

intake-safe-now = ሕጂ ብውሕስነት ክትጽሕፉ ትኽእሉ ዲኹም?
intake-place = ኣበይ ኣለኹም? ስም ከተማ ወይ ሃገር እኹል እዩ።
intake-company = ምስ መን ኣለኹም?

intake-thanks = የቐንየለይ። ምስ መልእኽትኹም ኣቐሚጠዮ ኣለኹ። ሰብ ክርእዮ እዩ፣ ዳግማይ ክትነግርዎ ኣየድልየኩምን።
intake-declined = ጸገም የለን። ካብኡ ምንም ኣየቐምጥን እየ። ሕጂ እውን ኩሉ ክትሓቱኒ ትኽእሉ፣ "ሰብ" ኢልኩም እውን ክትጽሕፉ ትኽእሉ።
intake-unsafe = እንተኾነ ኣብዚ ደው ንበል። ብውሕስነት ክትጽሕፉ ምስ ከኣልኩም ዳግማይ ጽሓፉ። መልእኽትታተይ ከልግስ "ሕባእ" ኢልኩም ክትጽሕፉ ትኽእሉ።
    .sms = ሕራይ፣ ኣብዚ ደው ንበል። ምቹእ ግዜ ምስ ኮነ ዳግማይ ጽሓፉ።
intake-left = ነዞም ሕቶታት ንገድፎም። ኣብ ዝኾነ ግዜ ክትምለስዎም ትኽእሉ።

choice-company-alone = በይነይ እየ
choice-company-family = ቤተሰበይ
choice-company-friends = ኣዕሩኽ
choice-company-others = ካልኦት ሰባት
