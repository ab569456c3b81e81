### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

human-coming = Le pedí a una persona de nuestro equipo que te atienda. Te escribirá aquí. Puede tardar un poco. Si hay peligro, llama al { $emergency }.
    .sms = He avisado a una persona de nuestro equipo. Te va a escribir. En una emergencia llama al { $emergency }.

officer-here = Una persona de nuestro equipo está aquí ahora y ya leyó lo que escribiste.

officer-left = La persona de nuestro equipo se fue por ahora. La máquina responde otra vez. Escribe "persona" si la necesitas.

case-closed = Nuestro equipo terminó por ahora. Puedes volver a escribir cuando quieras.

# Nothing personal in it.
page-urgent = Aman: hay un caso urgente en espera. { $link }

complain-ask = Puedes escribir tu queja ahora, en un solo mensaje. Las personas de guardia no pueden leerla: la lee otra persona aparte. Nunca te cuesta la ayuda. Escribe "no" para salir.
    .sms = Escribe ahora en un solo mensaje. Las personas de guardia no lo leen. Escribe NO para salir.
complain-kept = Gracias. Queda guardado para una persona aparte. No cambia nada de la ayuda que recibes aquí.
