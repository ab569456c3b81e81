### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# Short, warm. Never "why" or "what happened", no blame, no method, no advice to confront, to meet or to hide. No gender of the reader.

danger-open-suicide-self-harm = Hiciste bien en escribirme esto. Tú importas mucho, y no tienes que cargar con esto a solas.
    .sms = Hiciste bien en escribir. No tienes que cargar con esto a solas.
danger-open-violence-now = Te escucho. Esto no es culpa tuya. Si puedes, quédate cerca de personas de confianza.
    .sms = Te escucho. Esto no es culpa tuya. Si puedes, quédate cerca de personas de confianza.
danger-open-sexual-violence = Gracias por contármelo. No es culpa tuya. Tú decides qué quieres contar.
    .sms = Gracias por escribir. No es culpa tuya. Tú decides qué quieres contar.
danger-open-trafficking-control = Gracias por escribir. Nadie puede quedarse con tus documentos ni encerrarte. No es culpa tuya.
    .sms = Gracias por escribir. Nadie tiene derecho a hacerte esto. No es culpa tuya.
danger-open-child-alone = Hiciste bien en escribir. Nadie de tu edad debería estar solo ahora. Si puedes, quédate donde haya luz y otras personas.
    .sms = Hiciste bien en escribir. Si puedes, quédate donde haya luz y otras personas.
danger-open-missing-child = Lo siento, esto da mucho miedo. Las primeras horas son importantes. Por favor, llama ahora.
    .sms = Lo siento, esto da mucho miedo. Las primeras horas son importantes. Por favor, llama ahora.
danger-open-kidnapping-threat = Me tomo esto en serio. Si puedes, quédate con personas de confianza y no vayas a ningún lugar sin compañía.
    .sms = Me tomo esto en serio. Si puedes, quédate con personas de confianza.
danger-open-travel-distress = Me tomo esto en serio. Por favor, llama ahora y di dónde estás. Cuida la batería del teléfono.
    .sms = Me tomo esto en serio. Por favor, llama ahora y di dónde estás. Cuida la batería.
danger-open-medical-emergency = Por favor, llama ahora. Di dónde estás y que es una emergencia. Quédate con la persona.
    .sms = Por favor, llama ahora. Di dónde estás y que es una emergencia.
danger-open-forced-marriage = Gracias por contármelo. Nadie puede obligarte a casarte. No tienes que pasar por esto a solas.
    .sms = Gracias por escribir. Nadie puede obligarte. No tienes que pasar por esto a solas.
danger-open-other = Gracias por escribir. Me tomo esto en serio. No tienes que pasar por esto a solas.
danger-open-safe-word = Entiendo. No tienes que explicar nada.
    .sms = OK. No tienes que explicar nada.

# On SMS the numbers come first.
danger-numbers =
    En { $country } puedes llamar a:
    { $numbers }
    .sms = { $numbers }
danger-numbers-unknown =
    Si estás en peligro ahora, llama al { $emergency }. Funciona en todos los países de la Unión Europea y en muchos otros.

    ¿En qué país estás? Así puedo darte más números.
    .sms = { $emergency } funciona en toda la UE y en muchos otros países. ¿En qué país estás?

danger-person = Avisé a una persona de nuestro equipo. Leerá esto y te escribirá aquí. Puedes seguir escribiendo.
    .sms = He avisado a una persona de nuestro equipo. Te va a escribir por este medio.
danger-nobody = Una persona leerá esto. Ahora mismo no hay nadie de nuestro equipo de guardia, así que, por favor, llama a uno de estos números si puedes. Puedes seguir escribiendo aquí.
    .sms = Una persona lo va a leer, pero ahora no hay nadie de guardia. Por favor, llama si puedes.
danger-again = También avisé de esto. No tienes que pasar por esto a solas. Si se pone peor, por favor, llama al { $emergency }.

care = Sigo aquí. Estamos avisando a una persona. No tienes que decir más de lo que quieras. ¿Necesitas algo ahora mismo?
    .sms = Sigo contigo. No tienes que decir nada que no quieras. ¿Necesitas algo ahora?

concern-person = Lo que escribiste importa. Una persona de nuestro equipo lo leerá. Si quieres, te hago tres preguntas cortas para que no tengas que contarlo dos veces. Puedes saltarte cualquiera de ellas.
    .sms = Lo que escribiste importa. Una persona lo va a leer. Puedes contar algo más si quieres, o dejarlo.

nobody-yet = Lo siento. Nadie de nuestro equipo ha podido responder todavía. Seguimos intentándolo. Por favor, si estás en peligro, no nos esperes.

corrected = Gracias por decírmelo. Te entendí mal. Aun así, una persona lo mirará un momento, para que no se nos escape nada. ¿Qué te gustaría saber?
    .sms = Gracias por decirlo. No te entendí bien. ¿Qué te gustaría saber?

# At most 30 characters.
kind-emergency = Emergencias
kind-police = Policía
kind-ambulance = Ambulancia
kind-fire = Bomberos
kind-child-helpline = Ayuda para niños y niñas
kind-missing-children = Niños y niñas desaparecidos
kind-child-protection = Protección de la infancia
kind-uasc = Niños y niñas sin compañía
kind-guardianship = Tutores
kind-trafficking = Contra la trata de personas
kind-domestic-violence = Violencia en casa
kind-family-tracing = Buscar a la familia
kind-suicide-support = Alguien con quien hablar
kind-legal-help = Ayuda legal

danger-assistant = Parece que tú u otra persona pueden estar en peligro. Pedí a una persona que lea esto. Si es urgente, llama al { $emergency }.
