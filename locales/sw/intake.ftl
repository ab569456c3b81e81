### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

intake-limits = Kabla sijauliza: mashine inahifadhi unachoniambia, na mtu wa zamu anakisoma ukikubali. Sisi wenyewe hatuwaambii wazazi wako, mlezi wako wala polisi. Ni pale tu maisha ya mtu yanapokuwa hatarini ndipo huenda tukalazimika kumwambia mtu anayeweza kulinda, na tunajaribu kukuuliza kwanza.
    .sms = Wewe unaamua kinachosomwa. Ni maisha yakiwa hatarini tu ndipo huenda tukamwambia mtu anayeweza kulinda. Tunajaribu kukuuliza kwanza.

intake-consent-keep = Je, naweza kuhifadhi unachoniambia sasa?
intake-consent-show-officer = Je, mtu wa zamu anaweza kukisoma?

intake-safe-now = Je, ni salama kwako kuandika sasa?
intake-place = Uko wapi? Jina la mji au nchi linatosha.
intake-company = Uko na nani?

intake-thanks = Asante. Nimehifadhi haya pamoja na ujumbe wako. Mtu atayaangalia, na hutahitaji kueleza tena.
intake-declined = Hakuna shida. Sihifadhi chochote cha haya. Bado unaweza kuniuliza kila kitu, na unaweza kuandika "mtu".
intake-unsafe = Basi tuishie hapa. Andika tena kukiwa salama. Unaweza kuandika "ficha" ili niondoe ujumbe wangu.
    .sms = Sawa, tuishie hapa. Andika tena ukipata nafasi nzuri.
intake-left = Tunayaacha maswali haya. Unaweza kuyarudia wakati wowote.

choice-company-alone = Niko peke yangu
choice-company-family = Familia yangu
choice-company-friends = Marafiki
choice-company-others = Watu wengine
