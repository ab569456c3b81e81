### Draft: written by this project; no native speaker has signed it yet. Source: locales/en.
### Address the officer as usted, with no gender for officers or for the person. Short words for an officer at night.
### Desk consola, case caso, claim tomar, hold llevar, release devolver a la cola, call or page aviso, on shift de guardia, coordinator coordinación.


## On every page

desk-name = Consola Aman
desk-skip = Ir al contenido
# Where: for screen readers, the name of the menu on top.
desk-nav = Consola
desk-nav-queue = Cola
# Where: button on top.
desk-sign-out = Cerrar sesión
# Where: behind the officer's own name on top.
desk-shift-on = de guardia
desk-shift-off = fuera de guardia
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] { $n } caso urgente en espera
   *[other] { $n } casos urgentes en espera
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = Mensaje nuevo en el caso { $tag }
# Where: on top, small: the page renews itself / the connection is lost.
desk-live-on = En línea
desk-live-off = Sin conexión: reconectando. Lo que ve puede no estar al día.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = Sonido activado
desk-sound-off = Sonido desactivado
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = Sonido en pausa: pulse aquí
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = Casos urgentes en espera: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = Mensaje nuevo en esta conversación
desk-unsent = No enviado: no hay conexión con la consola. Su texto sigue aquí. Inténtelo de nuevo en un momento.
# Where: a bar over the page, when the session has ended. A link to sign in follows.
desk-signed-out = Su sesión se ha cerrado y esta página ya no se actualiza. Copie lo que ha escrito y vuelva a iniciar sesión.
desk-changed = Este caso ha cambiado en otra ventana. Copie lo que ha escrito y recargue la página.

## The banner when nobody can be called

# Where: a large red banner on every page, in bold; the text follows.
desk-nobody-title = No hay nadie de guardia.
desk-nobody-text = Ahora un caso urgente no llegaría a nadie. A quienes escriben se les dice con franqueza que nadie puede responder.
# Where: the button in that banner.
desk-nobody-button = Empezar mi guardia
# Where: a banner for an officer who is on shift and has given no way to be called.
desk-uncallable-title = Está de guardia, pero no hay forma de avisarle.
desk-uncallable-text = Un caso urgente solo aparecerá en esta pantalla.
desk-uncallable-link = Indicar cómo recibir avisos

## Signing in

desk-sign-in-title = Iniciar sesión
desk-sign-in-login = Nombre de usuario
desk-sign-in-password = Contraseña
desk-sign-in-button = Entrar
desk-sign-in-help = ¿Olvidó su contraseña? Su coordinación puede darle una nueva.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = El nombre de usuario y la contraseña no coinciden. Revise ambos e inténtelo de nuevo.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = Demasiados intentos fallidos desde aquí. Espere { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} o inicie sesión desde otro lugar. Si es urgente, llame a su coordinación.
# Where: for screen readers, the name of the list of languages.
desk-languages = Idiomas
# Where: over the sign-in form, why it is shown.
desk-told-expired = Su sesión se cerró antes de terminar y no se envió nada. Inicie sesión y hágalo de nuevo.
desk-told-out = Su sesión está cerrada.
desk-told-out-on-shift = Su sesión está cerrada y usted sigue de guardia: seguirá recibiendo avisos de casos urgentes. Vuelva a iniciar sesión para terminar su guardia.
# Where: a page seen for a moment after a link in a chat was followed.
desk-bounce-title = Abriendo la consola
desk-bounce-link = Continuar

## Choosing a password

desk-password-title = Elija su propia contraseña
# Where: the first time somebody signs in.
desk-password-one-time = Ha entrado con una contraseña de un solo uso que otra persona ha visto. Elija ahora la suya; después podrá continuar.
# $shortest: a number of characters
desk-password-rules = Al menos { $shortest } caracteres. Cuatro o cinco palabras que solo usted juntaría son fáciles de recordar y difíciles de adivinar. No use la contraseña de otro servicio ni se la diga a nadie.
desk-password-old = Contraseña actual
desk-password-old-one-time = Contraseña de un solo uso
desk-password-new = Contraseña nueva
desk-password-again = Contraseña nueva, otra vez
desk-password-button = Guardar la contraseña
# Where: over that form, what is wrong.
desk-password-differs = Las dos contraseñas nuevas no son iguales. Escriba ambas de nuevo.
desk-password-short = Es demasiado corta: hacen falta al menos { $shortest } caracteres.
desk-password-long = Es demasiado larga: se pueden guardar como máximo 200 caracteres.
desk-password-simple = Tiene muy pocos caracteres distintos y es fácil de adivinar. Elija otra.
desk-password-login = La contraseña no debe contener su nombre de usuario.
desk-password-same = La contraseña nueva debe ser distinta de la actual.
desk-password-wrong = La contraseña actual no es correcta. No se cambió nada.
desk-password-wait = Demasiados intentos fallidos. Espere un cuarto de hora. No se cambió nada.

## The queue

desk-queue-title = Casos abiertos
desk-queue-closed-title = Casos cerrados
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = Qué casos
desk-queue-empty-title = No hay casos abiertos.
desk-queue-empty-text = En este momento nadie espera a una persona. Los casos nuevos aparecen aquí sin recargar la página.
desk-queue-closed-empty = Todavía no se ha cerrado ningún caso.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] { $n } caso más no se muestra. Aparecerá cuando se cierren otros.
   *[other] { $n } casos más no se muestran. Aparecerán cuando se cierren otros.
}
# Where: counts above the list, each behind its number.
desk-count-free = sin tomar
desk-count-late = con retraso
# Where: before the names of the officers on shift.
desk-team = De guardia:
desk-team-nobody = nadie
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = primer aviso
desk-rung-1 = refuerzo
desk-rung-2 = supervisión
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = sin vía de aviso
# Where: instead of the officer's own name.
desk-you = Usted
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = Riesgo
desk-col-case = Caso
desk-col-waiting = En espera
desk-col-deadline = Plazo
desk-col-opened = Abierto
desk-col-holder = Lo lleva
desk-col-outcome = Resultado
desk-col-closed = Cerrado
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = respondido
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = Tomar
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = No se le puede escribir
desk-unknown-language = Idioma desconocido
desk-unknown-country = País desconocido

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = menos de 1 min
desk-span-minutes = { $m } min
desk-span-hours = { $h } h { $m } min
desk-span-days = { $d } d { $h } h
# Where: the deadline. $span: one of the four above.
desk-due-left = Vence en { $span }
desk-due-late = Retraso: { $span }
# Where: before the time of the deadline.
desk-due-at = Plazo:
# Where: the deadline of a case that somebody has taken.
desk-due-met = Tomado a tiempo
desk-due-missed = Tomado con retraso

## Words for ids

desk-risk-urgent = Urgente
desk-risk-high = Alto
desk-risk-medium = Medio
desk-risk-low = Bajo
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = Suicidio o autolesión
desk-category-violence-now = Violencia en curso
desk-category-sexual-violence = Violencia sexual
desk-category-trafficking-control = Trata o control
desk-category-child-alone = Niño o niña sin compañía
desk-category-missing-child = Desaparición de un niño o una niña
desk-category-kidnapping-threat = Secuestro o amenaza de secuestro
desk-category-travel-distress = Peligro en el trayecto
desk-category-medical-emergency = Emergencia médica
desk-category-forced-marriage = Matrimonio forzado
# Where: a case without any of these: a concern, or somebody who asked for a person.
desk-category-none = Necesita a una persona
desk-channel-telegram = Telegram
desk-channel-sms = SMS
desk-channel-local = Página de prueba
# Where: how a case ended.
desk-outcome-helped = Ayuda prestada aquí
desk-outcome-referred = Derivación a un servicio
desk-outcome-emergency-services = Se llamó a los servicios de emergencia
desk-outcome-no-answer = La persona no responde
desk-outcome-not-a-case = No era un caso: falsa alarma
desk-outcome-other = Otro resultado
# Where: a mark on a message.
desk-level-danger = Peligro
desk-level-concern = Preocupación
desk-level-none = Sin peligro
desk-mark = ¿Hay un nivel equivocado?
desk-mark-as = Debería ser:
desk-marked = Marcado por el equipo: { $level }
# Where: what became of a message of ours.
desk-sent-queued = En espera de envío
desk-sent-sending = Enviando
desk-sent-sent = Enviado
desk-sent-delivered = Entregado
desk-sent-read = Leído
desk-sent-undelivered = No entregado
desk-sent-dead = No enviado: ya no se reintenta
desk-sent-withheld = No enviado
# Where: why a message was not sent.
desk-withheld-opted-out = la persona escribió STOP
desk-withheld-forgotten = la persona pidió borrar sus datos
# Where: instead of a message's text, what the person sent.
desk-kind-choice = Pulsó un botón
desk-kind-photo = Envió una foto
desk-kind-voice = Envió un mensaje de voz
desk-kind-video = Envió un video
desk-kind-sticker = Envió un sticker
desk-kind-location = Envió una ubicación
desk-kind-contact = Envió un contacto
desk-kind-document = Envió un archivo
desk-kind-blocked = Nos bloqueó
desk-kind-other = Envió algo que esta consola no puede mostrar
# Where: who wrote a message of the talk.
desk-author-person = Persona
desk-author-bot = Bot

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = Caso { $tag }
# Where: a link to the list of cases.
desk-back = Cola
desk-state-closed = Este caso está cerrado.
desk-held-by-you = Usted lleva este caso. El bot está en silencio.
# $name: another officer
desk-held-by = { $name } lleva este caso. El bot está en silencio.
desk-held-by-nobody = Nadie lleva este caso. Responde el bot.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = Nadie lleva este caso.
# Where: phones only, a link down to the reply box.
desk-jump = Escribir una respuesta
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = Sin contacto posible

## A case: the hand-off package

desk-package-title = Lo que sabemos
desk-forgotten = Los datos de esta persona se borraron a petición suya. Lo que escribió ya no se puede leer y no se le puede enviar nada.
desk-cannot-text-long = Esta persona escribió STOP: no podemos escribirle. Solo ella puede retomar el contacto. Si hay una vida en peligro, piense en otras formas de ayudar.
desk-blocked-us-long = Esta persona nos bloqueó o no es posible contactar con ella. Lo que escriba probablemente no llegará.
desk-erase-requested = Esta persona pidió borrar sus datos. Se hará poco después de que usted cierre este caso.
desk-told-nobody = Se le dijo a la persona que nadie podía responder todavía, y se le dieron los números a los que llamar.
desk-why-title = Por qué se marcó
# $n: how many older reasons are folded away
desk-why-more = Motivos anteriores ({ $n })
desk-why-none = No se guardó ningún motivo.
desk-intake-title = Lo que respondió la persona
desk-intake-none = Las tres preguntas quedaron sin respuesta. Todas son opcionales.
# Where: the questions of the intake, shortened.
desk-intake-safe-now = ¿Es seguro escribir ahora?
desk-intake-place = Dónde está
desk-intake-company = Quién está con ella
desk-answer-yes = Sí
desk-answer-no = No
desk-consent-title = Lo que aceptó la persona
desk-consent-none = Todavía no se le preguntó nada.
desk-consent-keep = Guardar lo que contó
desk-consent-show-officer = Mostrarlo a una persona de guardia
desk-consent-share = Pasarlo a un servicio concreto
desk-consent-figures = Contarlo en cifras anónimas
desk-consent-tracing = Buscar a su familia
desk-times-title = Horas
desk-raised = Última subida del riesgo
desk-claimed = Tomado

## A case: the talk and the reply

desk-talk-title = Conversación
desk-talk-empty = Todavía no hay nada escrito.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] Mostrar { $n } mensaje anterior
   *[other] Mostrar { $n } mensajes anteriores
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = Respuesta a la persona del caso { $tag } · { $spoken } · { $channel }
desk-reply-button = Enviar a la persona
desk-reply-keys = Ctrl + Enter para enviar
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = Caracteres: { $n } de { $most }
desk-count-sms = Caracteres: { $n } · SMS a pagar: { $s }
desk-count-long = Demasiado largo: { $n } de { $most } caracteres. Envíelo por partes.
# Where: instead of the reply box.
desk-pen-free = Tome este caso para escribir. Entonces se le dice a la persona que hay alguien y el bot se calla.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = Tome este caso para trabajar en él. Esta persona escribió STOP, así que no se le dice nada.
desk-pen-other = { $name } está en conversación con esta persona. Usted puede leerla y dejar una nota.
desk-pen-closed = Este caso está cerrado. Si la persona vuelve a escribir, se abre un caso nuevo si hace falta.

## A case: notes, risk, release, close

desk-notes-title = Notas internas
desk-notes-none = Todavía no hay notas.
desk-note-label = Nota nueva para colegas
desk-note-button = Guardar la nota
# Where: beside that button.
desk-note-safe = Nunca se envía a la persona
desk-grade-title = Cambiar el riesgo
desk-grade-risk = Riesgo nuevo
desk-grade-reason = Por qué, en pocas palabras
desk-grade-button = Cambiar el riesgo
desk-release-title = Devolver el caso a la cola
desk-release-text = Se le dice a la persona, el bot vuelve a responder y el caso sigue en la cola para otra persona de guardia.
desk-release-button = Devolver a la cola
desk-close-title = Cerrar el caso
desk-close-text = Se le dice a la persona y el bot vuelve a responder.
desk-close-outcome = ¿Cómo terminó?
desk-close-button = Cerrar el caso

## What was just done, or why it was not

desk-told-claimed = Ahora usted lleva el caso. Se le dijo a la persona que hay alguien.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = Ahora usted lleva el caso. La persona escribió STOP, así que no se le dijo nada.
# $name: the officer who was faster
desk-told-lost = { $name } tomó este caso justo antes que usted.
desk-told-lost-gone = Alguien tomó este caso justo antes que usted, o el caso se cerró.
desk-told-written = Su mensaje está en camino. Debajo de él verá qué ocurre con el envío.
desk-told-noted = La nota está guardada.
desk-told-released = Ha devuelto el caso a la cola. El bot vuelve a responder.
desk-told-closed = El caso está cerrado.
desk-told-graded = El riesgo se ha cambiado.
desk-told-marked = Contado. Solo se guarda el nivel, nunca las palabras: muestra dónde debe mejorar la detección.
desk-told-saved = Guardado.
desk-told-on = Está de guardia.
desk-told-off = Ya no está de guardia. Compruebe que haya otra persona de guardia.
desk-told-tested = El aviso de prueba está en camino. Si no llega en un minuto, los datos que indicó no son correctos.
desk-told-password = Su contraseña nueva está guardada. Su sesión se cerró en todos los demás dispositivos.
desk-refused-empty = No hay nada que guardar ni enviar: primero escriba algo.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = Tiene { $letters } caracteres; se pueden enviar como máximo { $most } a la vez. Envíelo por partes.
desk-refused-reason = Diga en pocas palabras por qué cambia el riesgo.
desk-refused-risk = Elija uno de los cuatro niveles de riesgo.
desk-refused-mark = Solo se puede marcar un mensaje de esta conversación, como peligro, preocupación o sin peligro. Vuelva a cargar la página.
desk-refused-outcome = Elija cómo terminó el caso.
desk-refused-free = Usted no lleva este caso, así que no se hizo nada. Tómelo primero.
# $name: the officer who holds it
desk-refused-not-yours = { $name } lleva este caso, así que no se hizo nada. Pídale que lo devuelva a la cola o deje una nota.
desk-refused-closed = Este caso está cerrado, así que no se hizo nada.
desk-refused-opted-out = No enviado: esta persona escribió STOP. Solo ella puede retomar el contacto.
# $why: a sentence of the program, in English
desk-refused = No se pudo hacer. { $why }

## Your own page

desk-me-title = Su página
desk-me-shift = Su guardia
desk-me-shift-on = Está de guardia: recibe avisos de los casos urgentes.
desk-me-shift-off = Está fuera de guardia: no recibe avisos.
desk-me-go-on = Empezar mi guardia
desk-me-go-off = Terminar mi guardia
desk-me-page = Cómo recibe los avisos
desk-me-page-text = Cuando un caso es urgente, usted recibe un mensaje con un enlace al caso y nada más: ningún nombre, ningún número, nada de lo que escribió una persona.
desk-me-channel = Adónde llega el aviso
desk-me-channel-telegram = Telegram
desk-me-channel-sms = SMS
desk-me-channel-none = A ningún sitio: solo miro esta pantalla
desk-me-address = Su chat id de Telegram o su número de teléfono
desk-me-address-help = Telegram: el número de su chat, solo cifras; escriba primero una vez al bot, o es posible que no pueda escribirle a usted. SMS: con el signo más y el código de país, por ejemplo +48 600 000 000. Solo se usa para avisarle.
desk-me-problem-telegram = Esto no es un chat id de Telegram: solo tiene cifras. No se guardó nada.
desk-me-problem-sms = Esto no es un número de teléfono con el signo más y el código de país. No se guardó nada.
desk-me-problem-none = Indique primero cómo recibir los avisos.
desk-me-language = Idioma de la consola
desk-me-save = Guardar
desk-me-test = Prueba
desk-me-test-text = Envíese un aviso ahora, para saber que llega.
desk-me-test-button = Enviar un aviso de prueba
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    Prueba de la consola Aman: así recibe usted los avisos. No hay ningún caso.
    { $link }
desk-me-password = Su contraseña
desk-me-password-link = Cambiar la contraseña

## When something cannot be done

desk-trouble-title-away = La consola no puede acceder a su base de datos
desk-trouble-away = Ahora mismo no se puede leer ni guardar nada. Los mensajes de las personas se siguen guardando y no se pierde ninguno. Inténtelo de nuevo en un minuto. Si esto dura, llame a su coordinación y siga su plan de emergencia para los casos urgentes.
desk-trouble-typed = Esto no se envió ni se guardó. Cópielo o inténtelo de nuevo:
desk-trouble-again = Intentar de nuevo
desk-trouble-back = Ir a la cola
desk-trouble-title-missing = Aquí no hay nada
desk-trouble-missing = No existe esa página o ese caso. Puede que el enlace esté incompleto o que el caso se haya eliminado.
desk-trouble-title-forged = Este formulario ya no es válido
desk-trouble-forged = No se hizo nada. La página estuvo abierta demasiado tiempo, o el formulario no venía de esta consola. Vuelva atrás, recargue la página y hágalo de nuevo.
desk-trouble-title-large = Es demasiado grande
desk-trouble-large = No se hizo nada: se envió más de lo que la consola admite a la vez. Acórtelo.
desk-trouble-title-refused = No se pudo hacer
desk-trouble-refused = No se cambió nada. Vaya a la cola e inténtelo de nuevo.
desk-trouble-title-broken = Algo no funciona
desk-trouble-broken = Su acción no cambió nada. El fallo quedó registrado para su equipo técnico; indíquele la hora. Si es urgente, llame a su coordinación.
