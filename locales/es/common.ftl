### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Address people as tú, without a gender ("a solas", not "solo"). The words to send back stand in nlu/keywords/es.yml.
# SMS: á, í, ó, ú and capitals with accents make an SMS twice as expensive; é, ñ, ü, ¿ and ¡ do not. Never drop an accent for it: choose another word.

# The first SMS is neutral: somebody else may hold the phone.
welcome =
    Soy Aman. Soy una máquina, no una persona. Aquí no se paga nada. Respondo preguntas sobre derechos y ayuda, y una persona puede seguir contigo: escribe "persona".

    La empresa que transporta estos mensajes puede ver que nos escribes. Escribe "borrar" y borramos lo que escribiste.
    .sms = Servicio informativo automatizado. Escribe AYUDA para ver temas, PERSONA para hablar con alguien, BAJA para terminar, BORRAR para borrar todo.

welcome-back = Qué bueno tenerte de vuelta. Puedes escribirme otra vez.

greet = Hola. Qué bueno que escribes. ¿Qué te gustaría saber?

goodbye = Cuídate mucho. Puedes volver a escribir cuando quieras, también de noche.

thanks = De nada. Escribe otra vez cuando quieras.

yes-alone = Bien. ¿Qué te gustaría saber? Puedes preguntar con tus propias palabras.

no-alone = Está bien. Aquí estoy si necesitas otra cosa. Si te entendí mal, escríbelo con otras palabras.

help = Puedes preguntarme sobre asilo, tutores, cómo buscar a tu familia, escuela, salud, un lugar para dormir, documentos, trabajo y tus derechos. Pregunta con tus propias palabras o elige:
    .sms = Pregunta con tus propias palabras o elige de la lista:

help-emergency = En una emergencia: { $emergency }.

insult = Parece que sientes enojo. Está bien. Dime qué necesitas, o escribe "persona" y una persona leerá esto.

out-of-scope = Con eso no puedo ayudarte. Yo sé de derechos y de ayuda para personas que tuvieron que dejar su hogar. Elige un tema o escribe "persona".
    .sms = Con eso no puedo ayudarte. Puedo hablarte de derechos y de ayuda lejos de casa. Elige un tema o escribe PERSONA.

language-ask = ¿Qué idioma quieres?

language-noted = Desde ahora te escribo en español. ¿Qué te gustaría saber?
    .sms = Desde ahora te escribo en español. Dime tu pregunta.

country-ask = ¿En qué país estás ahora? Así puedo darte los números correctos. No tienes que decirlo si no quieres.
    .sms = ¿En qué país estás ahora? No tienes que decirlo si no quieres.

country-noted = Gracias. Usaré la información que tengo para { $country }.

country-moved = Anotado: ahora estás en { $country }. Desde ahora te doy los números de { $country }.

contacts-now = Para lo que preguntaste antes:

contacts-none = Todavía no tengo contactos revisados para { $country }. Una persona puede buscar por ti: escribe "persona".

contacts = Contactos:

contact-line = { $name }: { $numbers }
contact-line-hours = { $name }: { $numbers } ({ $hours })

contact-unchecked = sin revisar últimamente

hours-always = día y noche

received-photo = Recibí tu foto. Soy una máquina y no puedo verla. Por favor, dime con palabras qué necesitas. Escribe "persona" si quieres que una persona la mire.
    .sms = Recibido. No puedo ver fotos. Por favor, escribe con palabras, o escribe PERSONA.
received-voice = Recibí tu mensaje de voz. Soy una máquina y no puedo escucharlo. Una persona se ocupará. Si puedes, escribe unas palabras.
    .sms = Recibido. No puedo escuchar audios. Por favor, escribe unas palabras, o escribe PERSONA.
received-video = Recibí tu video. Soy una máquina y no puedo verlo. Por favor, dime con palabras qué necesitas.
    .sms = Recibido. No puedo ver videos. Por favor, escribe con palabras, o escribe PERSONA.
received-sticker = Veo tu sticker. Si quieres contarme algo, escríbelo en pocas palabras, o escribe "persona".
    .sms = Si quieres contarme algo, puedes escribirlo en pocas palabras.
received-location = Recibí tu ubicación. Una persona puede verla. ¿Es un lugar seguro para ti? Puedes escribirlo en pocas palabras.
    .sms = Recibí tu ubicación. Una persona puede verla. También puedes escribir unas palabras.
received-contact = Recibí el contacto. No escribo a nadie sin preguntarte antes. ¿Qué te gustaría hacer?
    .sms = He recibido el contacto. No escribo a nadie sin preguntarte antes.
received-document = Recibí tu documento. Soy una máquina y no puedo leerlo. No mandes papeles que no necesites mostrar. Dime con palabras qué necesitas.
    .sms = Recibido. No puedo leer documentos. Por favor, escribe con palabras, o escribe PERSONA.
received-other = Recibí algo que no puedo leer. Por favor, escríbelo con palabras, o escribe "persona".
    .sms = No puedo leer esto. Por favor, escribe con palabras, o escribe PERSONA.

fallback-rephrase = No entendí eso. ¿Puedes decirlo con otras palabras? Basta una frase corta.

fallback-choose = Todavía no lo entiendo bien. ¿Es alguno de estos temas?

fallback-person = Lo siento, no te entiendo lo suficiente. Le pedí a una persona que lea tu mensaje. Te responderá aquí.

topic-which = ¿De qué trata tu pregunta?

sorry-machine =
    Lo siento. Algo no funciona de nuestro lado y ahora no puedo responder. Tu mensaje está guardado y una persona lo leerá. Si hay peligro, llama al { $emergency }.

    Estos temas sí funcionan:
    .sms = En una emergencia llama al { $emergency }. Ahora no puedo responder. Tu mensaje queda guardado y una persona lo va a leer.
sorry-again = Todavía no puedo responder por mi cuenta. También guardé este mensaje. Una persona lo leerá.

holding = Tenemos tu mensaje y te responderemos lo antes posible. Si hay peligro, llama al { $emergency }.

stop-ask = ¿Quieres que deje de escribirte?
stopped = Ya no te escribiré más. Tú puedes volver a escribirme cuando quieras.
kept = Está bien. No se cambió nada.

delete-ask = ¿Borro todo lo que escribiste aquí, tu idioma y tu país? Después no se puede recuperar.
deleted = Todo lo que escribiste se está borrando ahora, y también mis mensajes donde esta aplicación lo permite. Puedes volver a escribir cuando quieras. Entonces no sabré quién eres.
    .sms = Todo se borra ahora. Puedes volver a escribir cuando quieras.
deleted-later = Una persona está atendiendo tu mensaje porque alguien podría estar en peligro. Necesita lo que escribiste hasta terminar. Después se borra todo.
    .sms = Una persona sigue trabajando en tu mensaje. Cuando termine, se borra todo.

hidden = Listo. Si otra persona mira tu teléfono, borra también este chat.

feedback-thanks = Gracias por decírmelo.
feedback-sorry = Siento que esto no te haya ayudado. Dilo con otras palabras, o escribe "persona".

# Buttons: at most 22 characters.
choice-ask-human = Una persona
choice-help = Temas
choice-more = Más
choice-yes = Sí
choice-no = No
choice-skip = Saltar
choice-stop-yes = Sí, no me escribas más
choice-delete-yes = Sí, borrar todo
choice-keep = No, dejarlo así
choice-country = Mi país
choice-start-intake = Contar más
choice-correct-us = No quise decir eso
choice-hide = Ocultar este chat
choice-feedback-up = 👍
choice-feedback-down = 👎

# Telegram's menu: at most 60 characters.
command-start = Empezar
command-help = Temas y lo que puedo hacer
command-person = Quiero hablar con una persona
command-language = Cambiar el idioma
command-country = Cambiar el país
command-delete = Borrar lo que escribí
command-hide = Quitar de aquí nuestros mensajes
command-stop = No quiero recibir más mensajes

choice-complain-now = Quejarme ahora
