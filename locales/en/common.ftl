### The small words of a conversation. English is the source of every translation.
###
### .sms is used on SMS where it stands; keep it within 140 characters in Latin letters, 130 in others.
### Variables in { } are filled in by the program: keep them exactly. Numbers are never translated.
### Words people can send back ("Write: person") must be words of nlu/keywords.yml in your language.

# Where: added to the very first answer. It must say: a machine; free; who can see it; how to reach a person.
# The first SMS is neutral: somebody else may hold the phone.
welcome =
    I am Aman. I am a machine, not a person. It costs nothing here. I answer questions about rights and help, and a person can take over: write "person".

    The company that carries these messages can see that you write to us. Write "delete" and we erase what you wrote.
    .sms = This is an automatic information service. Write HELP for topics, PERSON for a person, STOP to end, DELETE to erase.

# Where: somebody who had written STOP writes START.
welcome-back = Welcome back. You can write to me again.

# Where: somebody says hello.
greet = Hello. Good that you are writing. What would you like to know?

# Where: somebody says goodbye.
goodbye = Take care. You can write again at any time, also at night.

# Where: somebody says thank you.
thanks = You are welcome. Write again whenever you want.

# Where: "yes" or "ok" without a question of ours before it.
yes-alone = Good. What would you like to know? You can ask in your own words.

# Where: "no" without a question of ours before it.
no-alone = All right. I am here if you need something else. If I understood you wrongly, write it in other words.

# Where: "help", "menu", "what can you do?". The topics follow as buttons.
help = You can ask me about asylum, guardians, finding family, school, health, a place to sleep, papers, work and your rights. Ask in your own words or choose:
    .sms = Ask in your own words, or choose a number:

# Where: HELP by SMS must also name the emergency number (SMS rules of the carriers).
help-emergency = In an emergency: { $emergency }.

# Where: somebody swears at the machine.
insult = It sounds as if you are angry. That is all right. Tell me what you need, or write "person" and a person will read this.

# Where: weather, football, jokes.
out-of-scope = I cannot help with that. I know about rights and help for people who had to leave home. Choose a topic or write "person".

# Where: we do not know the language yet, or were asked for another. The languages follow as buttons.
language-ask = Which language do you want?

# Where: the language was changed. This is the first message in the new language.
language-noted = I will write in English from now on. What would you like to know?
    .sms = I will write in English from now on. What is your question?

# Where: once, to give the right phone numbers. Answering is optional.
country-ask = Which country are you in now? Then I can give you the right numbers. You do not have to say it.
    .sms = Which country are you in now? You do not have to say it.

# Where: the person named a country. $country is its name.
country-noted = Thank you. I will use what I know for { $country }.

# Where: the person had named another country before.
country-moved = Noted: you are now in { $country }. From now on I give you the numbers for { $country }.

# Where: after the country became known, the contacts for the topic of before follow.
contacts-now = For your question from before:

# Where: no contacts are known for this country and topic.
contacts-none = I have no checked contacts for { $country } yet. A person can look for you: write "person".

# Where: heading of a list of contacts; one contact a line follows.
contacts = Contacts:

# Where: a contact line. $name is the service's own name, $numbers its numbers, $hours its opening hours or nothing.
contact-line = { $name }: { $numbers }
contact-line-hours = { $name }: { $numbers } ({ $hours })

# Where: after a contact whose number nobody has checked for 90 days. Short.
contact-unchecked = not checked lately

# Where: opening hours of a contact that is always open. Short.
hours-always = day and night

# Where: the answers to things a machine cannot read. They are kept; a person may look at them.
received-photo = I received your picture. I am a machine and cannot look at it. Please tell me in words what you need. Write "person" if a person should look at it.
    .sms = Received. I cannot see pictures. Please write in words, or write PERSON.
received-voice = I received your voice message. I am a machine and cannot listen to it. A person will look. If you can, write a few words.
    .sms = Received. I cannot listen to recordings. Please write a few words, or write PERSON.
received-video = I received your video. I am a machine and cannot watch it. Please tell me in words what you need.
    .sms = Received. I cannot watch videos. Please write in words, or write PERSON.
received-sticker = I see your sticker. If you want to tell me something, write it in a few words, or write "person".
    .sms = If you want to tell me something, write it in a few words.
received-location = I received your location. A person can see it. Are you safe there? You can write it in a few words.
    .sms = I received your location. A person can see it. You can also write a few words.
received-contact = I received the contact. I do not write to anybody without asking you. What would you like to do?
    .sms = I received the contact. I do not write to anybody without asking you.
received-document = I received your document. I am a machine and cannot read it. Do not send papers that you do not need to show. Tell me in words what you need.
    .sms = Received. I cannot read documents. Please write in words, or write PERSON.
received-other = I received something that I cannot read. Please write it in words, or write "person".
    .sms = I cannot read this. Please write in words, or write PERSON.

# Where: the ladder when the machine does not understand. First step.
fallback-rephrase = I did not understand that. Can you say it in other words? A short sentence is enough.

# Second step: the likeliest topics follow as buttons.
fallback-choose = I am still not sure. Is it one of these?

# Third step: a person.
fallback-person = I am sorry, I do not understand you well enough. I have asked a person to read your message. They will answer here.

# Where: "and for my sister?" while no topic is known. Topics follow as buttons.
topic-which = What is your question about?

# Where: the machine that thinks is not working just now. The message is kept.
sorry-machine = I am sorry. Something on our side is not working, and I cannot answer now. Your message is kept and a person will read it. In danger, call { $emergency }.

    These topics still work:
    .sms = In danger call { $emergency }. I cannot answer now. Your message is kept and a person will read it.
sorry-again = I still cannot answer by myself. I have kept this message too. A person will read it.

# Where: the database is away. Sent at most once in ten minutes; nothing more is known about the person.
holding = We have your message and will answer as soon as we can. In danger, call { $emergency }.

# Where: "stop writing to me", asked back because it could be about somebody else.
stop-ask = Shall I stop writing to you?
stopped = I will not write to you any more. You can write to me again at any time.
kept = All right. Nothing was changed.

# Where: "delete", asked back.
delete-ask = Shall I erase everything you wrote here, your language and your country? This cannot be undone.
deleted = Everything you wrote is being erased now, also my messages where this app allows it. You can write again at any time. I will not know you then.
    .sms = Everything is being erased now. You can write again at any time.
# Where: an urgent case is open; an officer needs the messages until it is closed.
deleted-later = A person is looking after your message because somebody may be in danger. They need what you wrote until that is done. Then everything is erased.
    .sms = A person is still working on your message. When that is done, everything is erased.

# Where: "hide": our messages were removed from the chat where the app allows it.
hidden = Done. Please also delete this chat on your phone if somebody else looks at it.

# Where: after feedback on an answer.
feedback-thanks = Thank you for telling me.
feedback-sorry = I am sorry that this did not help. Say it in other words, or write "person".

# Where: buttons. At most 22 characters.
choice-ask-human = A person
choice-help = Topics
choice-more = More
choice-yes = Yes
choice-no = No
choice-skip = Skip
choice-stop-yes = Yes, stop
choice-delete-yes = Yes, erase all
choice-keep = No, leave it
choice-country = My country
choice-start-intake = Tell more
choice-correct-us = Not what I meant
choice-hide = Hide this chat
choice-feedback-up = 👍
choice-feedback-down = 👎

# Where: the bot's menu in Telegram. At most 60 characters.
command-start = Start
command-help = Topics and what I can do
command-person = I want a person
command-language = Change the language
command-country = Change the country
command-delete = Erase what I wrote
command-hide = Remove our messages here
command-stop = Do not write to me any more

choice-complain-now = Complain now
