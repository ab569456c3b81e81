### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

human-coming = Nimemwomba mtu wa timu yetu. Atakuandikia hapa. Inaweza kuchukua muda. Kama kuna hatari, piga simu { $emergency }.
    .sms = Nimemwomba mtu. Atakuandikia hapa. Kama kuna hatari piga { $emergency }.

officer-here = Mtu wa timu yetu yuko hapa sasa na amesoma ulichoandika.

officer-left = Mtu wa timu yetu ameondoka kwa sasa. Mashine inajibu tena. Andika "mtu" ukimhitaji.

case-closed = Timu yetu imemaliza kwa sasa. Unaweza kuandika tena wakati wowote.

page-urgent = Aman: kuna kesi ya haraka inasubiri. { $link }

complain-ask = Unaweza kuandika malalamiko yako sasa, katika ujumbe mmoja. Watu wa zamu hawawezi kuyasoma: mtu mwingine tofauti ndiye anayeyasoma. Kulalamika hakukunyimi msaada kamwe. Andika "hapana" kutoka.
    .sms = Yaandike sasa katika ujumbe mmoja. Watu wa zamu hawawezi kuyasoma. Andika HAPANA kutoka.
complain-kept = Asante. Yamehifadhiwa kwa ajili ya mtu mwingine tofauti. Hayabadilishi chochote kuhusu msaada unaopata hapa.
