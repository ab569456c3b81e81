### Words for danger and concern. The most important texts of the product: short, warm, never asking "why" or "what happened",
### never blaming, never naming a method, never telling anybody to confront, to meet or to hide (SAFEGUARDING).
### Status: draft. A native speaker with protection training must sign them before they reach people.

# Where: the first words after a message of danger. One idea, one or two short sentences. They may be read by a child.
danger-open-suicide-self-harm = I am glad you wrote this. You matter, and you do not have to be alone with it.
    .sms = I am glad you wrote. You are not alone with this.
danger-open-violence-now = I hear you. This is not your fault. If you can, be near people you trust.
    .sms = I hear you. This is not your fault. If you can, be near people you trust.
danger-open-sexual-violence = Thank you for telling me. It is not your fault. You decide what you want to tell.
    .sms = Thank you for writing. It is not your fault. You decide what you want to tell.
danger-open-trafficking-control = Thank you for writing. Nobody may keep your papers or lock you in. It is not your fault.
    .sms = Thank you for writing. Nobody has a right to do this to you. It is not your fault.
danger-open-child-alone = It is good that you wrote. Nobody your age should be alone now. Stay where there is light and other people, if you can.
    .sms = It is good that you wrote. If you can, stay where there is light and other people.
danger-open-missing-child = I am sorry, this is very frightening. The first hours are important. Please call now.
    .sms = I am sorry, this is frightening. The first hours are important. Please call now.
danger-open-kidnapping-threat = I take this seriously. If you can, be with people you trust and do not go anywhere alone.
    .sms = I take this seriously. If you can, be with people you trust.
danger-open-travel-distress = I take this seriously. Please call now and tell them where you are. Save the battery of the phone.
    .sms = I take this seriously. Please call now and say where you are. Save your battery.
danger-open-medical-emergency = Please call now. Say where you are and that it is an emergency. Stay with the person.
    .sms = Please call now. Say where you are and that it is an emergency.
danger-open-forced-marriage = Thank you for telling me. Nobody may force you to marry. You are not alone with this.
    .sms = Thank you for writing. Nobody may force you. You are not alone with this.
danger-open-other = Thank you for writing. I take this seriously. You are not alone with this.
danger-open-safe-word = I understand. You do not have to explain anything.
    .sms = OK. You do not have to explain anything.

# Where: the numbers of the person's country. $numbers is a list of lines "name: number". On SMS this comes first.
danger-numbers =
    In { $country } you can call:
    { $numbers }
    .sms = { $numbers }
danger-numbers-unknown =
    If you are in danger now, call { $emergency }. It works in all countries of the European Union and in many others.

    Which country are you in? Then I can give you more numbers.
    .sms = { $emergency } works in the whole EU and in many other countries. Which country are you in?

# Where: a person on duty has been called.
danger-person = I have called a person from our team. They will read this and write to you here. You can go on writing.
    .sms = I have called a person from our team. They will write to you here.
# Where: nobody is on duty now. Honest, and not leaving the person alone.
danger-nobody = A person will read this. Nobody from our team is at the desk right now, so please call one of these numbers if you can. You can go on writing here.
    .sms = A person will read this, but nobody is at the desk now. Please call if you can.
# Where: another message of danger within ten minutes.
danger-again = I have passed this on too. You are not alone. If it is getting worse, please call { $emergency }.

# Where: "ok", "I don't know", a greeting just after danger. It is not small talk.
care = I am still here. A person is being called. You do not have to say more than you want. Is there something you need right now?
    .sms = I am still here. You do not have to say more than you want. Is there something you need now?

# Where: after the answer to a message that tells of harm, nobody in danger today.
concern-person = What you wrote matters. A person from our team will read it. If you want, I can ask you three short questions so that you do not have to tell it twice. You can skip each of them.
    .sms = What you wrote matters. A person will read it. You can tell more if you want, or skip it.

# Where: six minutes after danger, nobody has taken the case. Honest.
nobody-yet = I am sorry. Nobody from our team could answer yet. We keep trying. Please do not wait for us if you are in danger.

# Where: "no, that is not what I meant" after our alarm.
corrected = Thank you for telling me. I understood you wrongly. A person will still look at it for a moment, so that nothing is missed. What would you like to know?
    .sms = Thank you. I understood you wrongly. What would you like to know?

# Where: what kind of number it is, in a list of numbers. At most 30 characters.
kind-emergency = Emergency
kind-police = Police
kind-ambulance = Ambulance
kind-fire = Fire brigade
kind-child-helpline = Help for children
kind-missing-children = Missing children
kind-child-protection = Child protection
kind-uasc = Children alone
kind-guardianship = Guardians
kind-trafficking = Against trafficking
kind-domestic-violence = Violence at home
kind-family-tracing = Finding family
kind-suicide-support = Someone to talk to
kind-legal-help = Legal help

# Where: the assistant, not triage, thinks somebody may be in danger.
danger-assistant = It sounds as if you or somebody else may be in danger. I have asked a person to read this. If it is urgent, call { $emergency }.
