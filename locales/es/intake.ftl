### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# The limits of what we keep to ourselves, in words a child understands. Keep every promise exactly.
intake-limits = Antes de preguntar: una máquina guarda lo que me cuentas, y una persona de guardia lo lee si dices que sí. No avisamos por nuestra cuenta a tus padres, a tu tutor ni a la policía. Solo si la vida de alguien está en peligro puede que tengamos que avisar a alguien que pueda proteger, e intentamos preguntarte primero.
    .sms = Tú decides qué se lee. Solo si una vida está en peligro puede que debamos avisar a alguien que pueda proteger, e intentamos preguntarte primero.

# One yes or no for one purpose.
intake-consent-keep = ¿Puedo guardar lo que me cuentes ahora?
intake-consent-show-officer = ¿Puede leerlo una persona de guardia?

intake-safe-now = ¿Es seguro para ti escribir ahora?
intake-place = ¿Dónde estás? Basta con una ciudad o un país.
intake-company = ¿Quién está contigo?

intake-thanks = Gracias. Lo guardé junto con tu mensaje. Una persona lo mirará, y no tendrás que contarlo otra vez.
intake-declined = Está bien. No guardo nada de eso. Puedes seguir preguntándome todo, y puedes escribir "persona".
intake-unsafe = Entonces paremos aquí. Vuelve a escribir cuando sea seguro. Puedes escribir "ocultar" para que quite mis mensajes.
    .sms = OK, lo dejamos por ahora. Vuelve a escribir cuando sea un buen momento.
intake-left = Dejamos estas preguntas. Puedes volver a ellas cuando quieras.

# Buttons: at most 22 characters.
choice-company-alone = No hay nadie conmigo
choice-company-family = Mi familia
choice-company-friends = Amigos o amigas
choice-company-others = Otras personas
