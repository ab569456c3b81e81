### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Where: the person asked for a human.
human-coming = Waxaan u yeeray qof ka mid ah kooxdayada. Halkan ayuu kuugu soo qori doonaa. Waxaa laga yaabaa inay waqti qaadato. Haddii aad khatar ku jirto, wac { $emergency }.
    .sms = Waxaan u yeeray qof. Halkan ayuu kuugu soo qori doonaa. Khatar haddii aad ku jirto, wac { $emergency }.

# Where: an officer has taken the conversation.
officer-here = Qof ka mid ah kooxdayada ayaa hadda halkan jooga, wuuna akhriyey wixii aad qortay.

# Where: the officer has given the conversation back to the machine.
officer-left = Qofkii kooxdayada hadda wuu tagay. Mashiinka ayaa mar kale jawaabaya. Qor "qof" haddii aad u baahato.

# Where: the officer has closed the case.
case-closed = Kooxdayadu hadda way dhammaysay. Mar kasta waad soo qori kartaa.

# Where: a page to a duty officer, by Telegram or SMS. Nothing personal in it.
page-urgent = Aman: arrin degdeg ah ayaa sugaysa. { $link }

# Where: the person wrote "complain". The next message is the complaint; the duty team never sees it.
complain-ask = Hadda waxaad ku qori kartaa cabashadaada hal fariin. Dadka shaqada haya ma akhrin karaan: qof gooni ah ayaa akhriya. Caawimada waxba kaama dhimayso. Qor "maya" haddii aad rabto inaad ka baxdo.
    .sms = Hadda hal fariin ku qor. Dadka shaqada haya ma akhrin karaan. Qor MAYA haddii aad ka baxayso.

# Where: after the complaint was written.
complain-kept = Mahadsanid. Waxaa loo hayaa qof gooni ah. Caawimada aad halkan ka hesho waxba kama beddelayso.
