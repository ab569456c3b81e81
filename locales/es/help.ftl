### Draft: written by this project; no native speaker with protection training has signed it yet. Source: locales/en.

# The words after "Escribe:" (persona, queja, borrar) are commands: they stand in nlu/keywords/es.yml. No braces in a text.
# .source is English, for reviewers, never sent.

topic-asylum =
    Si tienes miedo de volver a tu país, puedes pedir protección. Esto se llama asilo. El lugar donde se pide cambia de un país a otro. Puede ser la oficina de asilo, la policía o la guardia de frontera.

    Te van a preguntar por qué te fuiste. Esa conversación es la entrevista. Di la verdad. Pide un intérprete que entiendas bien.

    Muestra enseguida cada carta a un abogado o asesor. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Si tienes miedo de volver a tu tierra, puedes pedir asilo. Pide un intérprete. Muestra cada carta enseguida a un asesor. Escribe: persona
    .label = Asilo
    .asked = sobre el asilo y la protección
    .more =
        En la mayoría de los países de la UE tienes estos derechos: información legal gratis si la pides, un intérprete, una entrevista privada y un tribunal que revise el caso si te dicen que no. El plazo para eso suele ser corto.

        Por regla general, debes pedirlo en el primer país de la UE al que entras. Tener familia en otro país de la UE puede cambiar esto. Dilo en la entrevista o antes.

        Quienes huyeron de la guerra en Ucrania pueden tener protección temporal en la UE, con sus propias reglas. Un abogado o asesor puede hablarte de tu caso.
    .source = Regulation (EU) 2024/1348, Arts. 8, 13, 15, 16, 67; Regulation (EU) 2024/1351, Arts. 17, 22, 25; EU4Ukraine, "EU extends temporary protection"; read 2026-11-22

topic-guardian =
    Un tutor o tutora es una persona adulta que cuida los derechos de un niño o una niña que está sin sus padres. En algunos países se dice representante.

    Te ayuda a tener un lugar seguro donde vivir, escuela, médico, abogado y documentos. Tu tutor debe escucharte.

    ¿Todavía no tienes tutor? Di al personal del lugar donde vives: "Soy menor de 18 años. Estoy aquí sin mi familia. Necesito un tutor." Una persona puede ayudarte con esto. Escribe: persona.
    .sms = ¿Menos de 18 y sin tus padres? Di al personal: no tengo a mi familia conmigo y necesito un tutor. Un tutor debe escucharte. Escribe: persona
    .label = Tutor o tutora
    .asked = sobre el tutor de un niño o una niña
    .more =
        En la mayoría de los países de la UE, un niño o una niña que pide asilo sin su familia recibe primero la ayuda de un adulto. Después debe llegar un tutor, por regla general en 15 días laborables. El tutor debe conocerte y preguntarte qué crees que necesitas.

        Pregunta a tu tutor: ¿Cómo te contacto? ¿Cuándo vendrás? ¿Quién me ayuda cuando no estás?

        ¿Tu tutor no responde o te trata mal? Díselo a la oficina que lo eligió o a un abogado. Puedes pedir otro tutor. O escribe: queja.
    .source = Convention on the Rights of the Child, Arts. 3, 12, 20, 22; Directive (EU) 2024/1346, Art. 27; Regulation (EU) 2024/1351, Art. 23; guardianstoolkit.eu, "Your mission"; read 2026-11-22

topic-family-tracing =
    Es muy duro no saber dónde está alguien a quien quieres. La Cruz Roja y la Media Luna Roja ayudan a las personas a buscar a su familia. Esta ayuda es gratis. Lo que les cuentas queda en privado.

    Anota lo que sabes: nombres completos, fechas de nacimiento, el último lugar, el último día que tuvieron contacto. Llévalo a la oficina más cercana de la Cruz Roja o la Media Luna Roja.

    ¿Tienes menos de 18 años? Pide a un adulto de confianza que te acompañe. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = La Cruz Roja o la Media Luna Roja puede buscar a tu familia. Es gratis. Anota nombres, fechas, último lugar y contacto. Escribe: persona
    .label = Buscar a mi familia
    .asked = sobre cómo buscar a tu familia
    .more =
        La búsqueda puede tardar mucho. Te dicen dónde está una persona solo si esa persona acepta.

        Trace the Face es una página web de la Cruz Roja para quienes buscan a su familia. Solo muestra tu foto y a quién buscas. No muestra tu nombre ni el lugar donde estás. La foto la pone el personal de la Cruz Roja, no tú.

        Ten cuidado: no publiques nombres, fotos y lugares a la vista de todos. No pagues a un desconocido que dice que encontró a tu familia.

        ¿Ha desaparecido un niño o una niña ahora? Escríbenoslo enseguida.
    .source = ICRC, Trace the Face, questions and answers; Belgian Red Cross, Missing persons; Restoring Family Links (Wikipedia: free of charge); CRC, Art. 22; read 2026-11-22

topic-family-reunification =
    Si tienes estatus de refugiado u otra protección, es posible que tu familia cercana pueda venir contigo. Lo decide el gobierno del país.

    En la mayoría de los países, familia cercana quiere decir tu esposo o esposa, tus hijos menores de 18 años y los padres de un menor de 18. En algunos países también pueden venir otros familiares.

    Cada país tiene sus reglas y sus plazos. Pregunta a un abogado o asesor en cuanto tengas tu decisión. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Es posible que tu familia cercana pueda venir. Cada lugar tiene reglas y plazos. Pregunta pronto a un asesor. Para ayuda escribe: persona
    .label = Reunir a mi familia
    .asked = sobre cómo reunir a tu familia
    .more =
        Pregunta: ¿Quién de mi familia puede venir? ¿Qué papeles necesita? ¿Dónde los presenta? ¿Hay un último día?

        Junta pasaportes, certificados de nacimiento y de matrimonio, fotos y mensajes. Si faltan papeles, pregunta qué otra cosa sirve. Si te piden una prueba de ADN, habla primero con un abogado.

        ¿Eres menor y estás en la UE sin compañía, con familia en otro país de la UE? Dilo ya en la oficina de asilo. Tu caso puede pasar a ese país si es lo mejor para ti.

        La ayuda de la ONU es gratis. No pagues por promesas.
    .source = UNHCR Help, "Family reunification" (global page) and "Online fraud schemes"; Regulation (EU) 2024/1351, Arts. 17, 25; read 2026-11-22

topic-age-assessment =
    Duele que no te crean. Puedes decir: "Esta es mi edad de verdad. No estoy de acuerdo."

    En la mayoría de los países de la UE no pueden decidir solo por tu aspecto. Tus papeles y tus palabras cuentan. Una prueba médica, por ejemplo una radiografía, solo puede ser el último paso. Si la duda sigue, deben tratarte como menor de edad.

    Díselo enseguida a tu tutor o a un abogado. Pide la decisión por escrito. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Di: esta es mi edad de verdad, no estoy de acuerdo. Pide la respuesta por escrito y muestra el papel pronto a un abogado o tutor. Escribe: persona
    .label = Mi edad
    .asked = sobre una prueba de edad
    .more =
        Antes de una prueba médica, pregunta: ¿Por qué? ¿Cómo se hace? ¿Quién ve el resultado? ¿Qué pasa si digo que no? En la UE no se puede hacer ninguna prueba contra tu voluntad. Antes deben pedirte permiso a ti o a tu tutor.

        Busca algo que demuestre tu edad: un certificado de nacimiento, un papel de la escuela, una cartilla de vacunas. También puede servir una foto del papel.

        ¿Tu fecha de nacimiento está mal escrita? Pide por escrito que la cambien. Pregunta cómo puedes reclamar y hasta qué día. Un abogado puede hablarte de tu caso.
    .source = Regulation (EU) 2024/1348, Art. 25; EU Agency for Fundamental Rights (FRA), opinions on minimum age in asylum, and "Consent to age assessment"; read 2026-11-22

topic-legal-help =
    Un abogado o asesor legal explica la ley y puede hablar por ti. En muchos países, algunos abogados y organizaciones ayudan gratis a personas refugiadas y a niños.

    Pregunta primero: ¿Es gratis? ¿Puede traer un intérprete? ¿Guardará en secreto lo que diga?

    Lleva todas las cartas, con el sobre. Las fechas son importantes. ¿Te dijeron que no? Ve el mismo día. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Hay abogados que ayudan gratis. Pregunta: ¿es gratis, es secreto, hay intérprete? Lleva todas las cartas. Para buscar uno escribe: persona
    .label = Abogado
    .asked = sobre un abogado o ayuda legal
    .more =
        En la mayoría de los países de la UE puedes pedir información legal gratis mientras esperas la respuesta de asilo. Si vas a un tribunal, pide un abogado gratis.

        No firmes lo que no entiendes. Pide copia de cada papel.

        Ten cuidado si alguien que te ayuda te dice que mientas, te da a firmar un formulario vacío o promete un "sí" seguro. Nadie puede prometerlo. ¿Tienes que pagar? Pide antes el precio por escrito.

        Puedes cambiar de abogado. Si alguien que debía ayudarte te engaña, escribe: queja.
    .source = Regulation (EU) 2024/1348, Arts. 15, 16; Steps to Justice, "Legal advice and help with my refugee claim"; Belgian asylum office (CGRS), "Legal assistance"; IRAP legal information; read 2026-11-22

topic-school =
    Los niños y las niñas tienen derecho a ir a la escuela. También los refugiados. La escuela primaria debe ser gratis.

    Pregunta en la escuela más cercana, en el ayuntamiento o alcaldía, o al personal del lugar donde vives. Pide un lugar aunque falten papeles. Lleva lo que tengas: un documento de identidad, notas de la escuela, una cartilla de vacunas.

    Pide clases extra del nuevo idioma. ¿La escuela dice que no? Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Ir a la escuela es un derecho. Pide un lugar en la escuela cercana o en el ayuntamiento, aunque falten papeles. Para ayuda escribe: persona
    .label = Escuela
    .asked = sobre la escuela
    .more =
        En la mayoría de los países de la UE, los niños y las niñas que pidieron asilo deben tener clases a más tardar dos meses después de la solicitud.

        ¿La escuela dice que no? Pide el motivo por escrito y el nombre de la persona. Luego ve a la oficina de educación.

        Pregunta qué puede dar la escuela: libros, comidas, el autobús, ayuda con los gastos, un maestro de apoyo.

        ¿Tienes certificados de tu país? Pregunta a la escuela o a la oficina de educación cómo se reconocen. Para la universidad, pregunta en la oficina de estudiantes extranjeros.
    .source = CRC, Arts. 2, 22, 28; European Commission, "Reception conditions" (Directive (EU) 2024/1346: schooling within two months); read 2026-11-22

topic-language-course =
    Un idioma nuevo lleva tiempo. Cada palabra que aprendes te ayuda en la escuela, con el médico, en el trabajo y con los amigos.

    Muchas ciudades, escuelas y organizaciones ofrecen cursos. También enseñan personas voluntarias. Lo que es gratis cambia de un país a otro.

    Pregunta en el ayuntamiento o alcaldía, en la oficina de empleo o donde vives: ¿A qué curso gratis puedo ir? ¿Quién cuida a mi hijo mientras tanto? Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Pide un curso de idioma gratis en el ayuntamiento, la oficina de empleo o la escuela. Pregunta quién cuida a tu hijo. Escribe: persona
    .label = Curso de idioma
    .asked = sobre aprender el idioma
    .more =
        En la mayoría de los países de la UE, las personas que esperan la respuesta de asilo deben poder ir a cursos: idioma, vida diaria o formación para el trabajo. Pregunta al personal cuál está abierto para ti.

        Los certificados tienen niveles, como A2 o B1. Antes de pagar un examen, pregunta qué nivel necesitas y para qué.

        Para el médico, un abogado, la escuela o una oficina puedes pedir un intérprete. Pídelo al pedir la cita. Intenta que ningún niño traduzca cosas difíciles.
    .source = Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; Council of Europe, language toolkit for volunteers; read 2026-11-22

topic-health =
    Los niños y las niñas tienen derecho a la atención médica. En la mayoría de los países de la UE, quienes pidieron asilo suelen recibir la atención que necesitan. Lo que es gratis para los adultos cambia de un país a otro.

    Pregunta al personal del lugar donde vives, en el ayuntamiento o alcaldía, o en un centro de salud: ¿Cómo puedo ver a un médico? ¿Necesito una tarjeta? Pide un intérprete.

    Si alguien no puede respirar, sangra mucho o no despierta, llama ahora al número de emergencia.
    .sms = ¿Alguien no respira, sangra mucho o no despierta? Llama ya a emergencias. Si no, pide un médico en un centro de salud. Escribe: persona
    .label = Salud
    .asked = sobre un médico o medicinas
    .more =
        Lleva tus papeles, las cajas de tus medicinas y la cartilla de vacunas. Cuenta al médico tus alergias y otras enfermedades.

        Pregunta: ¿Cada cuánto tomo esto? ¿Quién paga? ¿Cuándo vuelvo?

        ¿Estás embarazada? Ve pronto a una revisión. Puedes pedir una doctora. Para las vacunas, pregunta en la escuela o en el centro de salud.

        ¿No te atienden? Pregunta el motivo y a qué otro sitio puedes ir. Vuelve o llama si empeora. Una persona puede ayudarte. Escribe: persona.
    .source = CRC, Art. 24; Directive (EU) 2024/1346, Art. 19, and the European Commission's page "Reception conditions"; read 2026-11-22

topic-mental-health =
    Después de la guerra, la huida o una larga espera, muchas personas duermen mal, tienen pesadillas o sienten tristeza, rabia o miedo. Son reacciones normales. No es debilidad ni es culpa tuya. En la mayoría de las personas mejora con el tiempo.

    Ayudan cosas pequeñas: dormir y comer a las mismas horas, moverse, jugar, respirar despacio, hablar con alguien de confianza.

    No tienes que cargar con esto a solas. Una persona puede escucharte. Escribe: persona.
    .sms = Dormir mal y preocuparse es normal tras tiempos duros. Habla con alguien de confianza. No tienes que llevarlo a solas. Escribe: persona
    .label = Sueño y emociones
    .asked = sobre el sueño, la angustia o la tristeza
    .more =
        ¿No mejora? ¿Te cuesta comer, dormir, aprender o cuidar a tus hijos? Ve al médico. Pide un psicólogo y un intérprete. Pregunta quién sabrá lo que digas.

        Para madres y padres: los niños pueden llorar más, enojarse o mojar la cama. Quédate cerca. Mantén los días regulares. Dales más tiempo a la hora de dormir. Déjalos jugar y dibujar.

        Si es demasiado, o sientes que no puedes mantenerte a salvo, no esperes. Escríbenoslo, o llama ahora al número de tu país.
    .source = helsenorge.no, "For those who have fled war"; WHO, Manual for the Health Care of Children in Humanitarian Emergencies, ch. 15; kindweb.org, "Mental health challenges"; read 2026-11-22

topic-shelter =
    Toda persona necesita un lugar seguro para dormir. En la mayoría de los países de la UE, quienes piden asilo suelen tener derecho a un lugar donde vivir desde el día en que lo piden, si no pueden pagarlo.

    En otros casos, pregunta en el ayuntamiento o alcaldía, los servicios sociales, la Cruz Roja o la Media Luna Roja. Las reglas cambian de un país a otro. Pregunta: ¿Dónde puedo dormir esta noche? ¿Quién me ayuda a encontrar una vivienda?

    ¿Eres menor de 18 y estás sin tu familia, o no tienes dónde dormir esta noche? Escríbenoslo ahora.
    .sms = ¿Sin techo esta noche, o menor de 18 y sin familia? Escríbenos ahora. Si no, pide un lugar al ayuntamiento o la Cruz Roja. Escribe: persona
    .label = Un lugar para vivir
    .asked = sobre un lugar para dormir o vivir
    .more =
        En el centro, di al personal lo que necesitas: tu familia junta, un cuarto para mujeres, una puerta que cierre, sin escaleras. En la UE deben tener en cuenta las necesidades especiales.

        Puedes perder tu lugar si no vives allí. Pregunta antes de irte.

        Nadie puede pedirte trabajo, tocarte ni quitarte tus papeles a cambio de una cama.

        ¿Un cuarto en una casa particular? No vayas sin compañía. Da la dirección a un amigo. Pide ver un documento de identidad. Guarda tú el pasaporte.

        ¿Malas condiciones? Díselo al encargado, o escribe: queja.
    .source = Directive (EU) 2024/1346, Arts. 19, 20, and European Parliament summary (oeil, place tied to living there); UNHCR Help Moldova, information for children from Ukraine; InfoMigrants, staying safe from traffickers; read 2026-11-22

topic-food-and-money =
    Puedes pedir ayuda con comida, ropa y cosas para el bebé. Pregunta al personal del lugar donde vives, en el ayuntamiento o alcaldía, los servicios sociales, la Cruz Roja o la Media Luna Roja.

    En la mayoría de los países de la UE, quienes esperan la respuesta de asilo suelen recibir comida, ropa, artículos de higiene y algo de dinero para el día a día. En otros casos cambia de un país a otro.

    La ayuda verdadera es gratis. Nadie puede pedirte dinero ni favores por ella. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Pide comida, ropa o dinero en servicios sociales, la Cruz Roja o la Media Luna Roja. La ayuda verdadera es gratis. Escribe: persona
    .label = Comida y dinero
    .asked = sobre comida, ropa o dinero
    .more =
        Pregunta: ¿Qué puedo recibir para mi hijo? ¿Qué papeles necesitan? ¿Cuándo llega el dinero? Guarda las cartas y las facturas.

        Nunca des a nadie la clave de tu tarjeta. ACNUR nunca pide dinero. Si un mensaje te pide pagar para recibir ayuda, es un engaño.

        ¿Te dijeron que no, o te quitaron dinero? Pide el motivo por escrito. En la UE puedes reclamar. Pregunta hasta qué día.

        ¿Alguien te hace trabajar por una deuda, o te amenaza por ella? Escríbenoslo.
    .source = Directive (EU) 2024/1346, Arts. 19, 29; European Commission, "Reception conditions"; UNHCR Help, "Online fraud schemes"; UNHCR Help Moldova, information for children; read 2026-11-22

topic-documents =
    Tus papeles son tuyos. Un jefe, un conductor o el dueño de la casa no pueden quedárselos. Entrégalos solo a oficinas del Estado, como la oficina de asilo, la policía o la guardia de frontera. Pide una copia o un recibo.

    ¿Perdiste un papel? Avisa a la oficina que te lo dio. Pide uno nuevo, y un papel que diga que se perdió.

    ¿Tienes miedo de tu propio gobierno? Habla con un abogado antes de ir a su embajada. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = ¿Perdiste un papel? Avisa a la oficina que lo dio y pide uno nuevo. Guarda fotos de todos en un lugar seguro. Para ayuda escribe: persona
    .label = Documentos
    .asked = sobre papeles y documentos
    .more =
        Toma fotos de todos tus papeles. Mándalas a alguien de confianza.

        Todo bebé tiene derecho a que lo registren al nacer. Lleva el papel del hospital al registro civil. Ve aunque no tengas pasaporte. ¿Te dijeron que no? Pregunta a un asesor.

        Antes de pagar una traducción, pregunta: ¿Quién tiene que traducir? ¿Quién paga?

        Para una cuenta de banco o una licencia de conducir, pregunta qué papeles sirven y por cuánto tiempo.

        No compres papeles. Los papeles falsos pueden dañar tu caso y a ti.
    .source = CRC, Art. 7; UNHCR Help Moldova, information for children; InfoMigrants (give papers only to state authorities); European Network on Statelessness, "Birth registration"; UNHCR Help Trinidad and Tobago, "Documents"; read 2026-11-22

topic-work =
    Si puedes trabajar, y desde qué edad, depende del país. Pregunta en la oficina de empleo, en un sindicato o a un asesor: ¿Puedo trabajar? ¿Necesito un permiso?

    Con menos de 18 años, el trabajo no debe ser peligroso ni quitarte la escuela.

    Si trabajaste, deben pagarte. En la UE todo trabajador tiene este derecho, con o sin papeles. Anota tus horas y el nombre de tu jefe. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Pregunta en la oficina de empleo o en un sindicato si puedes trabajar. Anota tus horas. Deben pagarte lo trabajado. Para ayuda escribe: persona
    .label = Trabajo
    .asked = sobre el trabajo y el salario
    .more =
        En la mayoría de los países de la UE, quienes esperan la respuesta de asilo pueden trabajar a más tardar después de seis meses. Hay excepciones. Pregunta a un asesor.

        Antes de empezar, pide un contrato que puedas leer: qué trabajo, dónde, cuántas horas, cuánto dinero. Guarda una copia, mensajes y fotos.

        ¿No te pagan? Puede ayudarte un sindicato, la inspección de trabajo o un asesor gratis. ¿Sin papeles? Pregunta primero quién verá tu nombre.

        ¿El jefe te quita el pasaporte, te encierra o te amenaza? Escríbenoslo ahora.
    .source = FRA, "Six points for workplace inspectors" (every worker has a right to be paid); ILO Conventions 138 and 182 (ILO page); Directive (EU) 2024/1346, Art. 17; read 2026-11-22

topic-job-offer-check =
    Nadie puede saberlo con seguridad por un mensaje. Estas son señales de alerta:
    - Pagan mucho por un trabajo fácil.
    - Tienes que pagar primero, o les deberás dinero.
    - Quieren tu pasaporte, o fotos de tu cuerpo.
    - Tienes que ir sin compañía, no decírselo a nadie o darte prisa.
    - No hay un contrato que puedas leer.

    Cuantas más señales, mayor es el peligro. No decidas a solas. No mandes todavía papeles, fotos ni dinero. Una persona puede mirarlo contigo. Escribe: persona.
    .sms = Señales de alerta: pagar antes, mandar pasaporte o fotos, prisa, secreto, sin contrato. No decidas a solas. Para revisarlo escribe: persona
    .label = Revisar una oferta
    .asked = si una oferta de trabajo es segura
    .more =
        Antes de decir que sí, pregunta: ¿Nombre y dirección de la empresa? ¿Qué trabajo, qué horario, qué pago? ¿Dónde voy a dormir? ¿Puedo irme cuando quiera? ¿Quién guarda mi pasaporte?

        Busca tú el número de la empresa y pregunta si la oferta es real. Nadie debería pagar por conseguir trabajo. Tu pasaporte se queda contigo.

        Di a alguien de confianza adónde vas y con quién. Acuerden una palabra secreta por si hay peligro.

        ¿Ya estás allí y no puedes irte, o te quitaron los papeles? Escríbenoslo ahora.
    .source = IOM, migrantinfo.iom.int, "Identify signs of human trafficking"; ILO, Definition of recruitment fees (workers must not pay); Blue Dot Hub (UNHCR, UNICEF), "Stay safe"; lovejustice.ngo, "Is that job offer real?"; read 2026-11-22

topic-safe-routes =
    Nadie puede prometerte un camino seguro. Estas son señales de peligro:
    - Alguien quiere quedarse con tu pasaporte o tu teléfono.
    - Alguien quiere separarte de tu familia.
    - Tienes que pagar después con trabajo.
    - No debes decírselo a nadie.

    Para algunas personas hay vías legales, por ejemplo para reunirse con su familia. La ayuda de la ONU para esto es gratis. Antes de salir, pregunta a un asesor qué papeles necesitas. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Antes de viajar, pregunta a un asesor qué papeles necesitas. Guarda contigo pasaporte y teléfono. Cuenta tu plan a alguien. Escribe: persona
    .label = Viajar más seguro
    .asked = sobre cómo viajar con seguridad
    .more =
        Vías legales para algunas personas: reunirse con la familia, reasentamiento, corredores humanitarios, estudios, trabajo. Cada país decide quién puede venir. ACNUR y OIM nunca cobran por eso.

        Tráfico de migrantes: alguien cobra por pasar personas por una frontera de forma ilegal. Trata: alguien usa fuerza, mentiras o amenazas para explotar a personas. Lo uno puede volverse lo otro.

        En el camino: manda a un amigo tu plan y una foto de la placa o matrícula. Sigue en grupo. Acuerden una palabra secreta. ¿En peligro? Llama al número de emergencia.
    .source = UNHCR, Complementary pathways, "Humanitarian pathways"; movilidadsegura.org (UNHCR, IOM services are free); UNODC Sherloc, trafficking and smuggling; InfoMigrants and Blue Dot Hub, "Stay safe"; read 2026-11-22

topic-detention =
    Si te detienen, sigues teniendo derechos. Puedes decir: ¿Por qué estoy aquí? ¿Hasta cuándo? Quiero un abogado. Quiero un intérprete. Quiero avisar a mi familia. Quiero ver a un médico.

    A un niño o una niña solo se le puede detener como último recurso y por el menor tiempo posible. Tiene derecho a un abogado, a hablar con su familia y a acudir a un tribunal.

    No firmes lo que no entiendes. Si tienes miedo de volver a tu país, dilo. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Tienes derechos. Pide un abogado, un intérprete y el motivo por escrito. No firmes nada que no puedas leer. Para ayuda escribe: persona
    .label = Detención
    .asked = sobre una detención o un encierro
    .more =
        En la mayoría de los países de la UE, si pediste asilo y te detienen, deben darte los motivos por escrito y un tribunal debe revisarlos rápido. Por regla general, no se debe detener a niños.

        ¿Tienen detenido a alguien que conoces? Anota nombre completo, fecha de nacimiento y lugar. Llama a un abogado o a una organización de ayuda a refugiados.

        ¿Quieres visitarlo? Pregunta las reglas al centro. Si no tienes permiso de residencia, pregunta a un abogado antes de ir.

        Cuánto puede durar depende del país. Pregunta al abogado.
    .source = CRC, Art. 37; Directive (EU) 2024/1346, Arts. 11, 13; UNHCR, "Detention: advocating for decent conditions"; read 2026-11-22

topic-return =
    A nadie se le puede enviar a un país donde sufriría tortura u otro daño muy grave. Esto protege a todas las personas, con o sin papeles. Si tienes miedo de volver, dilo claro, más de una vez.

    ¿Recibiste una carta? Busca el último día para reclamar. Muéstrala hoy a un abogado.

    ¿Eres tú quien quiere volver? Debe ser una decisión libre. La OIM puede ayudar en muchos países. Pregunta primero qué pasa con tu caso. Una persona puede ayudarte. Escribe: persona.
    .sms = ¿Miedo de volver? Dilo claro. Muestra cada carta a un abogado hoy mismo. El plazo puede ser corto. Para ayuda escribe: persona
    .label = Volver a mi país
    .asked = sobre volver o que te devuelvan
    .more =
        Antes de aceptar volver, pregunta: ¿Es seguro allí para mí y mis hijos? ¿Qué ayuda recibiré? ¿Está por escrito? ¿Qué pasa con mi caso de asilo? ¿Puedo regresar más tarde? La OIM dice que puedes cambiar de idea hasta el día de la salida.

        ¿Menos de 18 años? Lo mejor para ti debe ser lo primero. Pide a tu tutor y a un abogado antes de firmar.

        ¿Tu carta dice que no puedes regresar? Pregunta al abogado cuánto dura esa prohibición y cómo reclamar.

        Las reglas cambian de un país a otro.
    .source = OHCHR, "The principle of non-refoulement under international human rights law"; IOM framework for assisted voluntary return; InfoMigrants, "How do the IOM voluntary returns work?"; CRC, Art. 3; read 2026-11-22

topic-violence-help =
    Si alguien te hace daño, nunca es culpa tuya. Tienes derecho a estar a salvo. Nunca es tarde para pedir ayuda.

    Tú eliges a quién se lo cuentas y cuánto. Puedes pedir un médico, un lugar seguro donde quedarte, alguien con quien hablar o un abogado. Puedes ir a la policía, pero no es el único camino. En muchos países puedes recibir ayuda sin la policía.

    ¿Estás en peligro ahora? Llama al número de emergencia. Una persona puede ayudarte a elegir. Escribe: persona.
    .sms = No tienes que pasar por esto a solas. Puede ayudarte un médico, una casa segura o un abogado, con o sin policía. Escribe: persona
    .label = Ayuda y seguridad
    .asked = sobre ayuda para estar a salvo de alguien
    .more =
        También hay ayuda para hombres y niños. Pregunta en una casa de acogida si tus hijos pueden ir contigo.

        Ve pronto al médico. Hay ayuda que funciona mejor en los primeros días. No tienes que contarlo todo.

        En muchos países un tribunal o la policía puede ordenar a alguien que no se te acerque. Pregunta a un abogado o a una organización de mujeres.

        ¿Menos de 18 años? Pregunta primero a quien te ayude: ¿A quién tienes que contárselo?

        ¿Alguien mira tu teléfono? Escribe: borrar. Luego borra también este chat en tu teléfono.
    .source = UNHCR Help Thailand and Ukraine, "Gender-based violence"; Istanbul Convention, Arts. 18(4), 20, 22; Council of Europe Assembly, Doc. 12786 (protection orders); UNHCR, Working with men and boy survivors; read 2026-11-22

topic-child-marriage =
    Es tu vida, y puedes decir lo que quieres. Un matrimonio necesita un "sí" libre de las dos personas. Nadie puede obligarte. Expertos de las Naciones Unidas piden que no haya matrimonios antes de los 18 años. La ley cambia de un país a otro.

    Puedes querer a tu familia y aun así decir que no, o que todavía no. No haces nada malo.

    Puedes contárselo a un adulto de confianza: una maestra, un enfermero, tu tutor. O a una línea de ayuda para niños. O a una persona aquí. Escribe: persona.
    .sms = Puedes decir lo que quieres para tu vida. Nadie puede obligarte a casarte. Cuéntaselo a alguien de confianza. Para ayuda escribe: persona
    .label = Matrimonio y derechos
    .asked = sobre casarse antes de tiempo
    .more =
        Pregunta a quien te ayude: ¿Qué dice aquí la ley? ¿Qué puede hacer por mí? ¿A quién se lo dirá? Pídele que hable primero contigo, antes que con tu familia.

        Un tratado de las Naciones Unidas dice: el compromiso o el matrimonio de un niño o una niña no tiene valor legal. Pregunta a un abogado qué significa para ti.

        ¿Ya te casaste? Sigues teniendo derecho a la escuela, a un médico y a un abogado. No es culpa tuya.

        ¿Eres madre o padre? Quieres que tu hija o hijo esté a salvo. Una persona puede hablar contigo de otros caminos.

        ¿Será pronto? Escríbenoslo ahora.
    .source = UDHR, Art. 16(2); CEDAW, Art. 16(2); CEDAW/CRC joint general recommendation 31 / general comment 18 (girlsnotbrides.org summary); gewalt-ist-nie-ok.at, "Forced marriage"; read 2026-11-22

topic-online-safety =
    ¿Alguien te pide fotos, o dice que va a publicarlas? No es culpa tuya. No pagues. No mandes más. Deja de responder. Guarda los mensajes. Luego bloquea y reporta la cuenta. Cuéntaselo a un adulto de confianza.

    ¿Te robaron la cuenta? Cambia la contraseña. Cierra la sesión en los demás aparatos. Activa el segundo código para entrar. Avisa a tus amigos.

    No tienes que resolverlo a solas. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = No pagues y no mandes nada. Guarda los mensajes; luego bloquea y reporta la cuenta. No es culpa tuya. Para ayuda escribe: persona
    .label = Seguridad en internet
    .asked = sobre la seguridad en internet
    .more =
        Take It Down es un servicio gratis que ayuda a quitar fotos privadas de jóvenes. No les mandas la foto. No tienes que dar tu nombre.

        Señales de engaño: piden dinero, un código o una contraseña. Tienen prisa. Quieren que guardes el secreto. ACNUR nunca pide dinero.

        ¿Conoces a alguien solo por internet? Puede no ser quien dice. No le des tu dirección ni tu escuela. No vayas sin compañía a encontrarte con esa persona.

        Configura tu cuenta para que solo la vean tus amigos.
    .source = Meta, "Stop sextortion: teens" (Take It Down, NCMEC); UNHCR Help, "Online fraud schemes"; Tower Hamlets Crime Watch, hacked accounts; drustvo-kljuc.si, online safety; read 2026-11-22

topic-discrimination =
    Nadie debe tratarte peor por el lugar de donde vienes, tu piel, idioma, religión, género, discapacidad o por a quién amas. Los niños y las niñas tienen este derecho en todos los países que firmaron la Convención sobre los Derechos del Niño.

    Si es seguro para ti, anota lo que dijeron o hicieron, la fecha, el lugar y quién lo vio. Guarda los mensajes.

    Muchos países tienen una oficina para la igualdad de trato. Puede aconsejarte. Una persona puede ayudarte a encontrarla. Escribe: persona.
    .sms = Nadie debe tratarte peor por ser quien eres. Anota fecha, lugar y palabras. Una oficina de igualdad puede ayudarte. Escribe: persona
    .label = Trato injusto
    .asked = sobre racismo o trato injusto
    .more =
        Todos los países de la UE deben tener una oficina de igualdad. Ayuda a quienes reciben mal trato por su raza u origen. Muchas ayudan también por religión, género, edad, discapacidad u orientación sexual. Pregunta: ¿Es gratis? ¿Usarán mi nombre?

        En la escuela puedes ir a la dirección o a la trabajadora social. Si se trata de una vivienda, una tienda o un trabajo, pregunta a la oficina de igualdad o a un asesor gratis.

        ¿Alguien te amenaza o te hace daño? Llama al número de emergencia, o escríbenoslo ahora.
    .source = CRC, Art. 2; Equinet, "What are equality bodies?"; Directive 2000/43/EC, Art. 13; read 2026-11-22

topic-disability =
    Una persona con discapacidad tiene los mismos derechos que todas. Los niños y las niñas con discapacidad tienen derecho a aprender en la escuela con la ayuda que necesitan.

    Di pronto al personal, al médico o a la escuela lo que necesitas: silla de ruedas, sin escaleras, lengua de señas, un cuarto tranquilo, más tiempo, medicinas.

    Lo que puedes recibir cambia de un país a otro. Pregunta en los servicios sociales: ¿Qué ayuda hay? ¿Qué papel del médico necesito? Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Di al personal, doctor o escuela lo que necesitas: silla de ruedas, lengua de señas, cuarto tranquilo. Ve a servicios sociales. Escribe: persona
    .label = Discapacidad
    .asked = sobre discapacidad y apoyo
    .more =
        En la mayoría de los países de la UE deben tener en cuenta las necesidades especiales de quien pide asilo, por ejemplo por una discapacidad. Si nadie te pregunta, dilo tú.

        Lleva papeles del médico y fotos de aparatos de apoyo o medicinas. Si no tienes, pide que te examinen aquí.

        Pide la información como te sirva: leída en voz alta, letras grandes, palabras fáciles, lengua de señas.

        ¿Dijeron que no? Pide el motivo por escrito y cómo reclamar. Los grupos de personas con discapacidad suelen conocer el camino.
    .source = Convention on the Rights of Persons with Disabilities, Arts. 2, 5, 24; Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; EUAA, "Disabilities"; read 2026-11-22

topic-turning-18 =
    A los 18 años la ley te trata como persona adulta en la mayoría de los países. Puede que tu tutor termine, que tengas que mudarte y que cambien algunas reglas. Esto varía de un país a otro.

    No esperes a tu cumpleaños. Pregunta pronto: ¿Dónde voy a vivir? ¿Puedo seguir en la escuela? ¿Quién paga? ¿Qué pasa con mis papeles? ¿Quién me ayuda entonces?

    Algunos países ayudan más tiempo. Pídelo por escrito antes de cumplir 18. Una persona puede ayudarte con esto. Escribe: persona.
    .sms = Antes de cumplir 18, pregunta: dónde voy a vivir, si sigo en la escuela, qué pasa con mis papeles, quién me ayuda. Escribe: persona
    .label = Cumplir 18 años
    .asked = sobre cumplir 18 años
    .more =
        Los gobiernos del Consejo de Europa acordaron: los jóvenes refugiados deberían recibir más ayuda por un tiempo después de los 18, con escuela, vivienda, salud, trabajo y consejo. Pregunta a tu tutor o trabajadora social cómo es donde vives.

        Pregunta a un abogado antes de tu cumpleaños: ¿Cambia mi caso de asilo al cumplir 18? ¿Y traer aquí a mi familia?

        Junta copias de todos los papeles: escuela, médico, asilo, banco. Anota los teléfonos de personas de confianza.
    .source = Council of Europe, Recommendation CM/Rec(2019)4 and guide "Turning 18 with confidence"; CRC, Art. 1; read 2026-11-22

topic-sexual-health =
    Las preguntas sobre tu cuerpo, la regla, el amor o el embarazo son normales. No tienes que sentir vergüenza.

    Puede responderlas un médico, una enfermera, una matrona o partera, o un centro de salud para jóvenes. Pueden hablar contigo de anticonceptivos, pruebas e infecciones. Algunos centros son gratis y lo guardan en privado.

    Pregunta primero: "¿Se lo dirá a alguien? ¿A mis padres?" Las reglas cambian de un país a otro. Una persona puede ayudarte a encontrar un buen lugar. Escribe: persona.
    .sms = Puedes preguntar a una enfermera, un doctor o un centro juvenil. Pregunta antes si lo cuenta a alguien. Cada lugar tiene reglas. Escribe: persona
    .label = Cuerpo y salud
    .asked = sobre el cuerpo y la salud privada
    .more =
        ¿Crees que puede haber un embarazo? Una prueba y un médico te lo dirán. Puedes ir con alguien de confianza. La ley sobre interrumpir un embarazo cambia de un país a otro. Puede haber poco tiempo: pregunta pronto a un médico.

        Después de sexo sin protección, ve pronto a un médico o a una farmacia. Hay ayuda que solo funciona en los primeros días.

        Toda persona merece respeto, sea quien sea y ame a quien ame.

        ¿Alguien te obligó? No es culpa tuya. Escribe: persona.
    .source = CRC, Art. 24; CRC Committee, general comment 20 (2016), paras. 39, 59-61 (summary, safeabortionwomensright.org); UNFPA Moldova, Youth Klinic; UNHCR Help Ukraine; read 2026-11-22

topic-child-rights =
    Toda persona menor de 18 años tiene derechos. Casi todos los países han prometido cumplirlos.

    Tienes derecho a estar a salvo, a estar con tu familia si eso es bueno para ti, a ir a la escuela, a ver a un médico, a jugar y a que te traten como a los demás niños. Nadie puede hacerte daño.

    Puedes decir lo que piensas cuando los adultos deciden sobre ti. Deben escucharte. Lo mejor para ti debe ser lo primero. ¿Quieres hablar de esto? Escribe: persona.
    .sms = Con menos de 18 tienes derecho a estar a salvo, a aprender, a un doctor y a opinar. Los adultos deben escucharte. Para hablar escribe: persona
    .label = Derechos de los niños
    .asked = sobre los derechos de los niños
    .more =
        Los derechos están escritos en la Convención sobre los Derechos del Niño. Son también para los niños y las niñas que huyeron, con o sin papeles.

        Puedes preguntar a un adulto: ¿Por qué decidió esto? ¿Me preguntó? ¿Quién puede revisarlo?

        Si un adulto no respeta tus derechos, cuéntaselo a alguien de confianza. Muchos países tienen una línea de ayuda para niños y un defensor o defensora de la infancia, que revisa si las oficinas los tratan bien. Una persona aquí puede ayudarte a encontrarlos.
    .source = CRC, Arts. 1, 2, 3, 6, 9, 12, 19, 22, 24, 28, 31; European Network of Ombudspersons for Children (via crinarchive.org and Wikipedia); Child Helpline International; read 2026-11-22

topic-complain =
    Puedes quejarte. Nunca perderás nuestra ayuda por eso. No tienes que dar tu nombre.

    ¿Es sobre alguien de Aman? Entonces lo lee una persona aparte. Quienes responden aquí no pueden leerlo. Escribe: queja.

    ¿Es sobre otra organización, un campamento o un intérprete? Debe tener una forma segura de quejarse. Pregunta por ella, o la buscamos contigo. Nadie que ayuda puede pedirte dinero, favores ni que te dejes tocar. La ayuda es gratis.
    .sms = Puedes contarnos lo que estuvo mal. Nunca pierdes nuestra ayuda por eso. Lo lee una persona aparte. No hace falta tu nombre. Escribe: queja
    .label = Poner una queja
    .asked = sobre poner una queja
    .more =
        Puedes escribir mucho o poco. Ayuda decir: quién, dónde, cuándo y qué quieres que cambie. No necesitas pruebas para contárnoslo.

        Las organizaciones de ayuda deberían recibir bien las quejas y protegerte. Pregúntales: ¿Quién lee esto? ¿Se queda en secreto? ¿Cuándo tendré respuesta?

        Ningún trabajador humanitario puede tener sexo con menores de 18 años, ni pedirlo a cambio de ayuda. Nunca es culpa tuya. Puedes contárnoslo.

        ¿En peligro ahora? Llama al número de emergencia.
    .source = Aman SAFEGUARDING (complaints about helpers); Core Humanitarian Standard, commitment 5; IASC six core principles; UNHCR Jordan, "Reporting fraud" (no impact on your case, anonymous); UNHCR Help Poland; read 2026-11-22

topic-emergency-numbers =
    Dime en qué país estás. Entonces te muestro los números de emergencia y la línea de ayuda para niños que conozco allí. Escribe, por ejemplo: estoy en Polonia.

    En la UE, un mismo número de emergencia funciona en todos los países para policía, ambulancia y bomberos. La llamada es gratis.

    Cuando llames, di primero dónde estás. Después di qué pasa y qué idioma hablas. No cuelgues. ¿Estás en peligro ahora? Llama primero y escríbenos después.
    .sms = Escribe en qué país estás. Te mandamos los números de allí. Al llamar, di primero dónde estás. ¿En peligro? Llama primero.
    .label = Números de emergencia
    .asked = sobre números de emergencia
    .more =
        Guarda los números en tu teléfono y anótalos en un papel.

        Puede que no hablen tu idioma. Di despacio el nombre de tu idioma. Usa palabras cortas: ayuda, fuego, niño, sangre. Di la calle, o lo que ves. Si cuelgas y vuelves a llamar, puedes esperar más: no cuelgues.

        Una línea de ayuda para niños es para niños y jóvenes. Puedes hablar de cualquier cosa. Muchas tienen también un chat.

        Muchos países de Europa tienen una línea gratis para niños desaparecidos.
    .source = European Commission, "112 Day" (free, anywhere in the EU); asklily.org.uk, "European emergency number" (what to say); Missing Children Europe, "116 000"; Child Helpline International; read 2026-11-22

topic-privacy =
    Una máquina lee primero tu mensaje. Una persona, que está de guardia, lo lee si puedes estar en peligro o necesitar ayuda, o si pides una persona.

    Ninguna máquina le habla de ti a la policía, a tu familia ni a una oficina. Si la vida de un niño o una niña está en peligro, puede que tengamos que avisar a alguien que pueda proteger. Intentamos preguntarte primero.

    Telegram o tu compañía de teléfono puede ver que nos escribes, y quizá qué escribes. Para borrar lo que escribiste, escribe: borrar.
    .sms = Primero lee una máquina; una persona, si la pides o puede haber peligro. Quizá avisemos para salvar una vida. Tu operador lo ve. Borrar: escribe borrar
    .label = Privacidad
    .asked = quién puede leer lo que escribes
    .more =
        No tienes que decirnos tu nombre. Puedes callar lo que quieras.

        Te preguntamos antes de pasar tu historia a otro servicio. Puedes decir que no. Igual te ayudamos.

        "Borrar" borra lo que guardamos. No podemos borrar lo que guarda Telegram o la compañía de teléfono, ni lo que hay en tu teléfono. Borra el chat también ahí.

        ¿Otra persona puede leer tu teléfono? Ponle una clave. Escribe cuando no haya nadie cerca.

        Solo una persona puede decidir avisar a alguien para proteger una vida. Una máquina nunca lo decide.
    .source = Aman SAFEGUARDING C6-C9, P1-P5, D1-D5; Telegram Privacy Policy, sections 3.3.1 and 6 (stored copy); a2oz.net, "Is a text message private?"; read 2026-11-22

topic-about-us =
    Soy Aman. Soy una máquina, no una persona. Aman quiere decir seguridad. Respondo preguntas de familias y jóvenes que tuvieron que dejar su hogar.

    Puedo hablarte de tus derechos y mostrarte dónde hay ayuda en tu país. Puedo equivocarme. No decido sobre tu caso. No soy la policía ni una oficina del gobierno.

    Hay personas que trabajan conmigo. Puedes pedir una en cualquier momento. Escribe: persona. Nunca te pedimos dinero.
    .sms = Soy Aman, una máquina. Te informo sobre tus derechos y dónde hay ayuda. Nunca te pedimos dinero. Para hablar con alguien escribe: persona
    .label = Sobre Aman
    .asked = quién o qué es Aman
    .more =
        Puedes escribir en muchos idiomas y cambiar de idioma cuando quieras.

        Intento responder enseguida. Una persona puede tardar más. Si hay peligro, llama primero al número de emergencia.

        No pido dinero. Tu compañía de teléfono puede cobrar por un SMS.

        No tienes que decir tu nombre. Puedes preguntar: ¿Quién lee esto? ¿Qué organización maneja Aman aquí?

        ¿Una respuesta estaba mal? Dímelo. Para borrar lo que escribiste, escribe: borrar. Para quejarte, escribe: queja.
    .source = Aman DESIGN ("what Aman is") and SAFEGUARDING C6, C10, P4; no outside claim; read 2026-11-22
