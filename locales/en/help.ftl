### The answers to the thirty topics of nlu/intents.yml, in its order. English is the source of every translation.
###
### Each message: the answer (Telegram, 250-480 characters, paragraphs parted by blank lines), and
###   .sms     the same in at most 140 GSM-7 characters, the most useful thing first, no sensitive word in the first 40
###   .label   a button, at most 22 characters
###   .asked   finishes "Do you mean: ...?", at most 40 characters
###   .more    what to know next, a second message, at most 500 characters
###   .source  where the main claims were read, and when; for reviewers, never sent
###
### No phone number, address, hour or price stands here: the program adds them from locales/countries. Never put braces into a text.
### The words after "Write:" are commands. Translate them as the acts and topics of your language are called (person, complain, delete).

# Where: the answer to a question about asylum, temporary protection, the interview or a refusal.
topic-asylum =
    If you are afraid to go back to your country, you can ask for protection. This is called asylum. Where you ask differs from country to country. It can be the asylum office, the police or the border guards.

    They will ask you why you left. This talk is the interview. Tell the truth. Ask for an interpreter you understand well.

    Show every letter to a lawyer or adviser at once. A person can help you with this. Write: person.
    .sms = If you are afraid to go back, you can ask for asylum. Ask for an interpreter. Show each letter to an adviser at once. Write: person
    .label = Asylum
    .asked = about asylum and protection
    .more =
        In most EU countries you have these rights: free legal information if you ask for it, an interpreter, a private interview, and a court that looks again if the answer is no. Time for this is often short.

        As a rule, you must ask in the first EU country you enter. Family in another EU country can change this. Say it at the interview or before.

        People who fled the war in Ukraine can have temporary protection in the EU, with its own rules. A lawyer or adviser can tell you about your case.
    .source = Regulation (EU) 2024/1348, Arts. 8, 13, 15, 16, 67; Regulation (EU) 2024/1351, Arts. 17, 22, 25; EU4Ukraine, "EU extends temporary protection"; read 2026-11-22

# Where: the answer to a question about the guardian of a child without parents.
topic-guardian =
    A guardian is an adult who looks after the rights of a child who is without parents. In some countries the word is representative or tutor.

    A guardian helps you with a safe place to live, school, a doctor, a lawyer and your papers. Your guardian must listen to you.

    No guardian yet? Tell the staff where you live: "I am under 18. I am alone. I need a guardian." A person can help you with this. Write: person.
    .sms = Under 18 and without parents? Tell the staff: I am alone and I need a guardian. A guardian must listen to you. Write: person
    .label = Guardian
    .asked = about a guardian for a child
    .more =
        In most EU countries, a child alone who asks for asylum gets an adult to help at first. A guardian must follow, as a rule within 15 working days. The guardian must meet you and ask what you think you need.

        Ask your guardian: How can I reach you? When will you come? Who helps me when you are away?

        Your guardian does not answer, or treats you badly? Tell the office that chose the guardian, or a lawyer. You can ask for another guardian. Or write: complain.
    .source = Convention on the Rights of the Child, Arts. 3, 12, 20, 22; Directive (EU) 2024/1346, Art. 27; Regulation (EU) 2024/1351, Art. 23; guardianstoolkit.eu, "Your mission"; read 2026-11-22

# Where: the answer to a question about relatives one has lost contact with.
topic-family-tracing =
    It is very hard not to know where someone you love is. The Red Cross and the Red Crescent help people look for their family. This help is free. They keep what you tell them private.

    Write down what you know: full names, dates of birth, the last place, the last day you had contact. Take it to the nearest Red Cross or Red Crescent office.

    Are you under 18? Ask an adult you trust to come with you. A person can help you with this. Write: person.
    .sms = The Red Cross or Red Crescent can look for your family. It is free. Note names, birth dates, last place and day of contact. Write: person
    .label = Find My Family
    .asked = about finding lost family
    .more =
        The search can take a long time. They tell you where a person is only if that person agrees.

        Trace the Face is a Red Cross website for people who look for family. It shows only your photo and whom you look for. It does not show your name or your place. Red Cross staff put the photo there, not you.

        Be careful: do not post names, photos and places openly. Do not pay a stranger who says he has found your family.

        Has a child gone missing now? Write it to us at once.
    .source = ICRC, Trace the Face, questions and answers; Belgian Red Cross, Missing persons; Restoring Family Links (Wikipedia: free of charge); CRC, Art. 22; read 2026-11-22

# Where: the answer to a question about bringing known relatives here or joining them.
topic-family-reunification =
    If you have refugee status or another protection, your close family may be able to join you. The government of the country decides.

    In most countries, close family means your husband or wife, your children under 18, and the parents of a child under 18. In some countries others can come too.

    Each country has its own rules and last days. Ask a lawyer or adviser as soon as you have your decision. A person can help you with this. Write: person.
    .sms = Close family may be able to join you. Each country has rules and a last day to apply. Ask an adviser soon. To get help write: person
    .label = Bring Family Together
    .asked = about bringing your family together
    .more =
        Ask: Who in my family can come? Which papers do they need? Where do they bring them? Is there a last day?

        Collect passports, birth and marriage papers, photos and messages. If papers are missing, ask what else counts. If someone asks for a DNA test, talk to a lawyer first.

        Child alone in the EU, with family in another EU country? Tell the asylum office now. Your case may move there if it is best for you.

        Help from the UN is free. Do not pay for promises.
    .source = UNHCR Help, "Family reunification" (global page) and "Online fraud schemes"; Regulation (EU) 2024/1351, Arts. 17, 25; read 2026-11-22

# Where: the answer to a question about a disbelieved or wrongly written age.
topic-age-assessment =
    It hurts when people do not believe you. You can say: "This is my real age. I do not agree."

    In most EU countries they may not decide from your looks alone. Your papers and your words count. A medical test, for example an X-ray, may only be the last step. If it stays unclear, they must treat you as a child.

    Tell your guardian or a lawyer at once. Ask for the decision on paper. A person can help you with this. Write: person.
    .sms = Say: This is my real age, I do not agree. Ask for the decision on paper and show it to a lawyer or guardian soon. Write: person
    .label = Age Check
    .asked = about an age check
    .more =
        Before a medical test, ask: Why? How is it done? Who sees the result? What happens if I say no? In the EU no test may be done against your will. You or your guardian must be asked first.

        Look for proof of your age: a birth certificate, a school paper, a vaccination card. A photo of the paper can help too.

        Is your birth date written down wrong? Ask in writing to change it. Ask how you can object, and until which day. A lawyer can tell you about your case.
    .source = Regulation (EU) 2024/1348, Art. 25; EU Agency for Fundamental Rights (FRA), opinions on minimum age in asylum, and "Consent to age assessment"; read 2026-11-22

# Where: the answer to a question about lawyers, legal aid and what they cost.
topic-legal-help =
    A lawyer or legal adviser explains the law and can speak for you. In many countries some lawyers and organisations help refugees and children for free.

    Ask first: Is it free? Can you bring an interpreter? Will you keep what I say secret?

    Bring every letter, with the envelope. The dates are important. Did you get a "no"? Go the same day. A person can help you with this. Write: person.
    .sms = Some lawyers help for free. Ask: is it free, is it secret, is there an interpreter? Bring all letters. To find one write: person
    .label = Lawyer
    .asked = about a lawyer or legal help
    .more =
        In most EU countries you can ask for free legal information while you wait for your asylum answer. If you go to court, ask for a free lawyer.

        Do not sign what you do not understand. Ask for a copy of each paper.

        Be careful if a helper tells you to lie, gives you an empty form to sign, or promises a sure "yes". Nobody can promise that. Do you have to pay? Ask for the price on paper first.

        You may change your lawyer. If a helper cheats you, write: complain.
    .source = Regulation (EU) 2024/1348, Arts. 15, 16; Steps to Justice, "Legal advice and help with my refugee claim"; Belgian asylum office (CGRS), "Legal assistance"; IRAP legal information; read 2026-11-22

# Where: the answer to a question about school or kindergarten. After it the program adds the contacts of the person's country and the buttons of related topics.
topic-school =
    Children have a right to go to school. Refugee children have this right too. Primary school should be free.

    Ask at the nearest school, at the town hall, or the staff where you live. Ask for a place even if papers are missing. Bring what you have: an identity paper, school reports, a vaccination card.

    Ask for extra classes in the new language. Does the school say no? A person can help you with this. Write: person.
    .sms = Children have a right to school. Ask the nearest school or town hall for a place, even if papers are missing. Need help? Write: person
    .label = School
    .asked = about school
    .more =
        In most EU countries, children who asked for asylum must get schooling within two months after the application.

        Does the school say no? Ask for the reason on paper, and for the name of the person. Then go to the education office.

        Ask what the school can give: books, meals, the bus, help with costs, a teacher who helps.

        Do you have certificates from home? Ask the school or the education office how they are accepted. For university, ask the office for foreign students.
    .source = CRC, Arts. 2, 22, 28; European Commission, "Reception conditions" (Directive (EU) 2024/1346: schooling within two months); read 2026-11-22

# Where: the answer to a question about learning the country's language, certificates and interpreters in daily life.
topic-language-course =
    A new language takes time. Every word you learn helps you at school, at the doctor, at work and with friends.

    Many towns, schools and organisations offer courses. Volunteers teach too. What is free differs from country to country.

    Ask at the town hall, the job office or the place where you live: Which free course can I join? Who looks after my child during it? A person can help you with this. Write: person.
    .sms = Ask the town hall, job office or school for a free language course. Ask about child care too. To get help write: person
    .label = Language Course
    .asked = about learning the language
    .more =
        In most EU countries, people who wait for an asylum answer must be able to join courses: language, daily life, or job training. Ask the staff which one is open to you.

        Certificates have levels such as A2 or B1. Before you pay for a test, ask which level you need, and for what.

        For the doctor, a lawyer, the school or an office you can ask for an interpreter. Ask when you make the appointment. Try not to let a child translate hard things.
    .source = Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; Council of Europe, language toolkit for volunteers; read 2026-11-22

# Where: the answer to a question about doctors, medicine, vaccination, insurance and pregnancy care.
topic-health =
    Children have a right to health care. In most EU countries, people who asked for asylum usually get the care they need. What is free for adults differs from country to country.

    Ask the staff where you live, the town hall or a health centre: How can I see a doctor? Do I need a card? Ask for an interpreter.

    If someone cannot breathe, bleeds a lot or does not wake up, call the emergency number now.
    .sms = Cannot breathe, bleeds a lot or does not wake up? Call the emergency number now. Else ask a health centre for a doctor. Write: person
    .label = Health
    .asked = about a doctor or medicine
    .more =
        Bring your papers, your medicine boxes and the vaccination card. Tell the doctor about allergies and other illness.

        Ask: How often do I take this? Who pays? When do I come back?

        Are you pregnant? Go to a check early. You can ask for a woman doctor. For vaccinations, ask the school or the health centre.

        Do they send you away? Ask for the reason and where else you can go. Go back or call if it gets worse. A person can help you. Write: person.
    .source = CRC, Art. 24; Directive (EU) 2024/1346, Art. 19, and the European Commission's page "Reception conditions"; read 2026-11-22

# Where: the answer to a question about sleep, sadness, worry and somebody to talk to. No diagnosis. Thoughts of dying are answered by triage, not here.
topic-mental-health =
    After war, flight or long waiting, many people sleep badly, have bad dreams, or feel sad, angry or afraid. These are normal reactions. You are not weak, and it is not your fault. For most people it gets better with time.

    Small things can help: sleep and eat at the same times, move, play, breathe slowly, talk with someone you trust.

    You do not have to carry this alone. A person can listen to you. Write: person.
    .sms = Bad sleep and worry after hard times are normal. Talk to someone you trust. You are not alone. To talk with a person write: person
    .label = Sleep and Feelings
    .asked = about sleep, worry or sadness
    .more =
        Does it not get better? Is it hard to eat, sleep, learn or care for your children? See a doctor. Ask for a psychologist and an interpreter. Ask who will know what you say.

        For parents: children may cry more, be angry, or wet the bed. Stay near. Keep the days regular. Give more time at bedtime. Let them play and draw.

        If it is too much, or you feel you cannot stay safe, do not wait. Write it to us, or call the number for your country now.
    .source = helsenorge.no, "For those who have fled war"; WHO, Manual for the Health Care of Children in Humanitarian Emergencies, ch. 15; kindweb.org, "Mental health challenges"; read 2026-11-22

# Where: the answer to a question about a place to sleep, a centre, a flat, or conditions there. A child alone tonight is answered by triage.
topic-shelter =
    Everyone needs a safe place to sleep. In most EU countries, people who ask for asylum usually have a right to a place to live from the day they ask, if they cannot pay for one.

    In other cases, ask the town hall, the social office, the Red Cross or the Red Crescent. Rules differ from country to country. Ask: Where can I sleep tonight? Who can help me to find a home?

    Are you under 18 and alone, or without a place tonight? Write it to us now.
    .sms = No place to sleep tonight, or under 18 and alone? Write it to us now. Else ask the town hall or Red Cross for a place. Write: person
    .label = A Place to Stay
    .asked = about a place to sleep or live
    .more =
        In the centre, tell the staff what you need: your family in one place, a room for women, a door that closes, no stairs. In the EU they must look at special needs.

        You may lose your place if you do not live there. Ask before you leave.

        Nobody may ask you for work, touching or your papers in return for a bed.

        A private room? Do not go alone. Tell a friend the address. Ask to see an identity card. Keep your passport.

        Bad conditions? Tell the manager, or write: complain.
    .source = Directive (EU) 2024/1346, Arts. 19, 20, and European Parliament summary (oeil, place tied to living there); UNHCR Help Moldova, information for children from Ukraine; InfoMigrants, staying safe from traffickers; read 2026-11-22

# Where: the answer to a question about food, clothes, cash, benefits, baby things and bills.
topic-food-and-money =
    You can ask for help with food, clothes and baby things. Try the staff where you live, the town hall, the social office, the Red Cross or the Red Crescent.

    In most EU countries, people who wait for an asylum answer usually get food, clothes, hygiene items and some money for daily needs. In other cases it differs from country to country.

    Real aid is free. Nobody may ask you for money or favours for it. A person can help you with this. Write: person.
    .sms = Ask the social office, Red Cross or Red Crescent for food, clothes and money help. Real aid is free. To get help write: person
    .label = Food and Money
    .asked = about food, clothes or money
    .more =
        Ask: What can I get for my child? Which papers do you need? When will the money come? Keep letters and bills.

        Never give anyone the code of your card. UNHCR never asks for money. If a message asks you to pay to get aid, it is a trick.

        Did they say no, or take money away? Ask for the reason on paper. In the EU you can object. Ask until which day.

        Does someone make you work for a debt, or threaten you because of it? Write it to us.
    .source = Directive (EU) 2024/1346, Arts. 19, 29; European Commission, "Reception conditions"; UNHCR Help, "Online fraud schemes"; UNHCR Help Moldova, information for children; read 2026-11-22

# Where: the answer to a question about passports, certificates, cards, lost papers, translations. Papers taken by an employer or smuggler are answered by triage.
topic-documents =
    Your papers are yours. A boss, a driver or a landlord may not keep them. Give them only to state offices, such as the asylum office, the police or the border guards. Ask for a copy or a receipt.

    Lost a paper? Tell the office that gave it to you. Ask for a new one, and for a paper that says it was lost.

    Are you afraid of your own government? Talk to a lawyer before you go to its embassy. A person can help you with this. Write: person.
    .sms = Lost a paper? Tell the office that gave it and ask for a new one. Keep photos of all papers in a safe place. To get help write: person
    .label = Documents
    .asked = about papers and documents
    .more =
        Take photos of all papers. Send them to someone you trust.

        Every baby has a right to be registered after birth. Take the hospital paper to the registry office. Go also if you have no passport. Refused? Ask an adviser.

        Before you pay for a translation, ask: Who must translate it? Who pays?

        For a bank account or a driving licence, ask which papers count, and for how long.

        Do not buy papers. False papers can harm your case and you.
    .source = CRC, Art. 7; UNHCR Help Moldova, information for children; InfoMigrants (give papers only to state authorities); European Network on Statelessness, "Birth registration"; UNHCR Help Trinidad and Tobago, "Documents"; read 2026-11-22

# Where: the answer to a question about the right to work, contracts, wages and hours.
topic-work =
    If you may work, and from what age, differs from country to country. Ask the job office, a trade union or an adviser: May I work? Do I need a permit?

    Under 18: work must not be dangerous, and it must not take school away from you.

    If you worked, you should be paid. In the EU every worker has this right, with or without papers. Write down your hours and the name of your boss. A person can help you with this. Write: person.
    .sms = Ask the job office or a trade union if you may work. Write down your hours. You should be paid for your work. To get help write: person
    .label = Work
    .asked = about work and wages
    .more =
        In most EU countries, people who wait for an asylum answer may work after six months at the latest. There are exceptions. Ask an adviser.

        Before you start, ask for a contract you can read: what work, where, how many hours, how much money. Keep a copy. Save messages and photos.

        Not paid? A trade union, the labour office or a free adviser can help. No papers? First ask them who will see your name.

        Does the boss take your passport, lock you in or threaten you? Write it to us now.
    .source = FRA, "Six points for workplace inspectors" (every worker has a right to be paid); ILO Conventions 138 and 182 (ILO page); Directive (EU) 2024/1346, Art. 17; read 2026-11-22

# Where: the answer to a question whether a job, contract, modelling or au-pair offer is real. A list of signs, never a yes or no.
topic-job-offer-check =
    Nobody can be sure from a message. These are warning signs:
    - The pay is very high for easy work.
    - You must pay first, or you will owe them money.
    - They want your passport, or photos of your body.
    - You must come alone, tell no one, or hurry.
    - There is no contract you can read.

    The more signs, the bigger the danger. Do not decide alone. Do not send papers, photos or money yet. A person can look at it with you. Write: person.
    .sms = Warning signs: pay first, send passport or photos, tell no one, hurry, no contract. Do not decide alone. To check it write: person
    .label = Check a Job Offer
    .asked = if a job offer is safe
    .more =
        Ask before you say yes: What is the name and address of the company? What work, what hours, what pay? Where will I sleep? Can I leave when I want? Who keeps my passport?

        Find the company's number yourself and ask if the offer is real. Workers should not pay to get a job. Your passport stays with you.

        Tell someone you trust where you go and with whom. Agree on a secret word for danger.

        Are you there and cannot leave, or are your papers gone? Write it to us now.
    .source = IOM, migrantinfo.iom.int, "Identify signs of human trafficking"; ILO, Definition of recruitment fees (workers must not pay); Blue Dot Hub (UNHCR, UNICEF), "Stay safe"; lovejustice.ngo, "Is that job offer real?"; read 2026-11-22

# Where: the answer to a question about travelling on, agents, drivers and corridors. A list of signs, never a yes or no, never how to cross a border in secret.
topic-safe-routes =
    Nobody can promise you a safe road. These are signs of danger:
    - Someone wants to keep your passport or phone.
    - Someone wants to take you away from your family.
    - You must pay later with work.
    - You must tell no one.

    For some people there are legal ways, for example to join family. Help from the UN for this is free. Before you go, ask an adviser which papers you need. A person can help you with this. Write: person.
    .sms = Before you travel, ask an adviser which papers you need. Keep your passport and phone with you. Tell someone your plan. Write: person
    .label = Safer Travel
    .asked = about travelling safely
    .more =
        Legal ways for some people: joining family, resettlement, humanitarian corridors, study, work. Countries decide who can come. UNHCR and IOM never take money for it.

        Smuggling: someone takes money to bring people over a border illegally. Trafficking: someone uses force, lies or threats to exploit people. One can turn into the other.

        On the way: send a friend your plan and a photo of the number plate. Stay in a group. Agree on a secret word. In danger? Call the emergency number.
    .source = UNHCR, Complementary pathways, "Humanitarian pathways"; movilidadsegura.org (UNHCR, IOM services are free); UNODC Sherloc, trafficking and smuggling; InfoMigrants and Blue Dot Hub, "Stay safe"; read 2026-11-22

# Where: the answer to a question about being held by police or immigration, and about visiting.
topic-detention =
    If you are held, you still have rights. You can say: Why am I here? Until when? I want a lawyer. I want an interpreter. I want to tell my family. I want to see a doctor.

    A child may be held only as the last way, and for the shortest time. A child has a right to a lawyer, to contact with family, and to ask a court.

    Do not sign what you do not understand. If you are afraid to go back to your country, say so. A person can help you with this. Write: person.
    .sms = You have rights. Ask for a lawyer, an interpreter and the reason on paper. Do not sign what you cannot read. To get help write: person
    .label = Held or Locked Up
    .asked = about being held or locked up
    .more =
        In most EU countries, if you asked for asylum and are held, you must get the reasons on paper, and a court must check them fast. Children should, as a rule, not be held.

        Is someone you know held? Write down the full name, date of birth and place. Call a lawyer or a refugee organisation.

        Do you want to visit? Ask the centre for the rules. If you have no residence paper, ask a lawyer before you go there.

        How long it may last differs from country to country. Ask the lawyer.
    .source = CRC, Art. 37; Directive (EU) 2024/1346, Arts. 11, 13; UNHCR, "Detention: advocating for decent conditions"; read 2026-11-22

# Where: the answer to a question about going home, a deportation letter or fear of being sent back.
topic-return =
    Nobody may be sent to a country where they would face torture or other very serious harm. This protects everyone, with or without papers. If you are afraid to go back, say it clearly, more than once.

    Did you get a letter? Look for the last day to object. Show it to a lawyer today.

    Do you want to go home yourself? It must be your free choice. IOM can help in many countries. First ask what it does to your case. A person can help. Write: person.
    .sms = Afraid to go back? Say it clearly. Show every letter to a lawyer the same day. There may be little time. To get help write: person
    .label = Going Back
    .asked = about going back or being sent back
    .more =
        Before you say yes to going home, ask: Is it safe there for me and my children? What help will I get? Is that on paper? What happens to my asylum case? May I come back later? IOM says you can change your mind until the day you leave.

        Under 18? What is best for you must come first. Ask for your guardian and a lawyer before you sign.

        Is there a ban on coming back in your letter? Ask the lawyer how long it lasts and how to object.

        Rules differ from country to country.
    .source = OHCHR, "The principle of non-refoulement under international human rights law"; IOM framework for assisted voluntary return; InfoMigrants, "How do the IOM voluntary returns work?"; CRC, Art. 3; read 2026-11-22

# Where: the answer to a question where someone who is or was hurt finds help. No "what happened", no blame; the police are one choice among others. Danger now is answered by triage.
topic-violence-help =
    If someone hurts you, it is never your fault. You have a right to be safe. It is never too late to ask for help.

    You choose whom you tell and how much. You can ask for a doctor, a safe place to stay, someone to talk to, or a lawyer. You may go to the police, but it is not the only way. In many countries you can get help without them.

    Are you in danger now? Call the emergency number. A person can help you choose. Write: person.
    .sms = You are not alone and you have choices. A doctor, a safe house or a lawyer can help, with or without police. Write: person
    .label = Help to Be Safe
    .asked = about help to be safe from someone
    .more =
        Men and boys can get help too. Ask a safe house if your children can come with you.

        See a doctor soon. Some help works best in the first days. You do not have to tell everything.

        In many countries a court or the police can order someone to stay away from you. Ask a lawyer or a women's organisation.

        Under 18? First ask a helper: Who must you tell?

        Does someone look at your phone? Write: delete. Then delete this chat on your phone too.
    .source = UNHCR Help Thailand and Ukraine, "Gender-based violence"; Istanbul Convention, Arts. 18(4), 20, 22; Council of Europe Assembly, Doc. 12786 (protection orders); UNHCR, Working with men and boy survivors; read 2026-11-22

# Where: the answer to a question about marriage under 18 or an engagement arranged by the family. No blame of the family. A wedding about to be forced is answered by triage.
topic-child-marriage =
    It is your life, and you may say what you want. A marriage needs a free "yes" from both people. Nobody may force you. Experts of the United Nations ask for no marriage before 18. The law differs from country to country.

    You can love your family and still say no, or not now. You do nothing wrong.

    You can tell an adult you trust: a teacher, a nurse, your guardian. Or a child helpline. Or a person here. Write: person.
    .sms = You may say what you want for your life. No one may force you to marry. You can tell someone you trust. To get help write: person
    .label = Marriage and Consent
    .asked = about marrying too young
    .more =
        Ask a helper: What is the law here? What can you do for me? Whom will you tell? Ask them to talk to you first, before your family.

        A United Nations treaty says: the engagement or marriage of a child has no legal force. Ask a lawyer what this means for you.

        Are you married already? You still have a right to school, a doctor and a lawyer. It is not your fault.

        Are you a parent? You want your child to be safe. A person can talk with you about other ways.

        Will it be soon? Write it to us now.
    .source = UDHR, Art. 16(2); CEDAW, Art. 16(2); CEDAW/CRC joint general recommendation 31 / general comment 18 (girlsnotbrides.org summary); gewalt-ist-nie-ok.at, "Forced marriage"; read 2026-11-22

# Where: the answer to a question about scams, hacked accounts, threats with pictures and strangers online.
topic-online-safety =
    Does someone ask for your pictures, or say they will post them? It is not your fault. Do not pay. Do not send more. Stop answering. Save the messages. Then block and report the account. Tell an adult you trust.

    Was your account hacked? Change the password. Log out all other devices. Turn on the second code for the login. Warn your friends.

    You do not have to solve this alone. A person can help you with this. Write: person.
    .sms = Do not pay and do not send more. Save the messages, then block and report. It is not your fault. To get help write: person
    .label = Safe Online
    .asked = about staying safe online
    .more =
        Take It Down is a free service that helps to remove private pictures of young people. You do not send them the picture. You do not need to give your name.

        Signs of a trick: they ask for money, a code or a password. They are in a hurry. You must keep it secret. UNHCR never asks for money.

        You know someone only from the internet? They may not be who they say. Do not give your address or your school. Do not go alone to meet them.

        Set your account so that only friends can see it.
    .source = Meta, "Stop sextortion: teens" (Take It Down, NCMEC); UNHCR Help, "Online fraud schemes"; Tower Hamlets Crime Watch, hacked accounts; drustvo-kljuc.si, online safety; read 2026-11-22

# Where: the answer to a question about racism and being treated worse.
topic-discrimination =
    Nobody should treat you worse because of where you come from, your skin, language, religion, gender, disability or whom you love. Children have this right in every country that signed the Convention on the Rights of the Child.

    If you are safe, write down what they said or did, the date, the place and who saw it. Keep messages.

    Many countries have an office for equal treatment. It can advise you. A person can help you find it. Write: person.
    .sms = Nobody should treat you worse because of who you are. Write down date, place and words. An equality office can help. Write: person
    .label = Unfair Treatment
    .asked = about racism or unfair treatment
    .more =
        All EU countries must have an equality office. It helps people who are treated badly because of race or origin. Many also help with religion, gender, age, disability or sexual orientation. Ask: Is it free? Will you use my name?

        At school you can go to the head teacher or a school social worker. About a flat, a shop or a job, ask the equality office or a free adviser.

        Does someone threaten you or hurt you? Call the emergency number, or write it to us now.
    .source = CRC, Art. 2; Equinet, "What are equality bodies?"; Directive 2000/43/EC, Art. 13; read 2026-11-22

# Where: the answer to a question about disability, aids, special school and benefits.
topic-disability =
    A person with a disability has the same rights as everyone. Children with a disability have a right to learn at school with the help they need.

    Tell the staff, the doctor or the school early what you need: a wheelchair, no stairs, sign language, a quiet room, more time, medicine.

    What you can get differs from country to country. Ask the social office: What help is there? Which doctor's paper do I need? A person can help you with this. Write: person.
    .sms = Tell the staff, doctor or school what you need: wheelchair, sign language, quiet room, more time. Ask the social office. Write: person
    .label = Disability
    .asked = about disability and support
    .more =
        In most EU countries, they must look at the special needs of each person who asks for asylum, for example because of a disability. If nobody asks you, tell them yourself.

        Bring doctors' papers and photos of aids or medicine. If you have none, ask for an examination here.

        Ask for information in a way you can use: read aloud, big letters, easy words, sign language.

        Did they say no? Ask for the reason on paper, and how to object. Disability groups often know the way.
    .source = Convention on the Rights of Persons with Disabilities, Arts. 2, 5, 24; Directive (EU) 2024/1346 as told on the European Commission's page "Reception conditions"; EUAA, "Disabilities"; read 2026-11-22

# Where: the answer to a question about what changes at the eighteenth birthday.
topic-turning-18 =
    At 18 you are an adult before the law in most countries. Your guardian may stop, you may have to move, and some rules change. This differs from country to country.

    Do not wait for your birthday. Ask early: Where will I live? Can I stay in school? Who pays? What happens to my papers? Who helps me then?

    Some countries help for longer. Ask for it in writing before you turn 18. A person can help you with this. Write: person.
    .sms = Before you turn 18, ask: where will I live, can I stay in school, what about my papers, who helps me? Ask early. Write: person
    .label = Turning 18
    .asked = about turning 18
    .more =
        Governments in the Council of Europe agreed: young refugees should get more help for some time after 18, with school, a home, health, work and advice. Ask your guardian or social worker how this works where you live.

        Ask a lawyer before your birthday: Does turning 18 change my asylum case, or bringing my family here?

        Collect copies of all papers: school, doctor, asylum, bank. Note the phone numbers of people you trust.
    .source = Council of Europe, Recommendation CM/Rec(2019)4 and guide "Turning 18 with confidence"; CRC, Art. 1; read 2026-11-22

# Where: the answer to a question about periods, puberty, contraception, pregnancy tests, infections and private clinics. Assault is answered by triage.
topic-sexual-health =
    Questions about your body, periods, love or pregnancy are normal. You do not have to feel ashamed.

    A doctor, a nurse, a midwife or a youth clinic can answer them. They can talk with you about contraception, tests and infections. Some clinics are free and keep it private.

    Ask first: "Will you tell anyone? My parents?" The rules differ from country to country. A person can help you find a good place. Write: person.
    .sms = You can ask a nurse, doctor or youth clinic. Ask first: will you tell anyone? Rules differ by country. For help write: person
    .label = Body and Health
    .asked = about body and private health
    .more =
        Do you think you may be pregnant? A test and a doctor can tell you. You may bring someone you trust. The law about ending a pregnancy differs from country to country. There may be little time, so ask a doctor early.

        After sex without protection, see a doctor or a pharmacy soon. Some help works only in the first days.

        Everyone should be treated with respect, whoever they are and whoever they love.

        Has someone forced you? It is not your fault. Write: person.
    .source = CRC, Art. 24; CRC Committee, general comment 20 (2016), paras. 39, 59-61 (summary, safeabortionwomensright.org); UNFPA Moldova, Youth Klinic; UNHCR Help Ukraine; read 2026-11-22

# Where: the answer to a question what rights a child has.
topic-child-rights =
    Everyone under 18 has rights. Almost all countries have promised to keep them.

    You have a right to be safe, to be with your family if that is good for you, to go to school, to see a doctor, to play, and to be treated like other children. Nobody may hurt you.

    You may say what you think when adults decide about you. They must listen. What is best for you must come first. You want to talk about it? Write: person.
    .sms = Under 18 you have rights: to be safe, to learn, to see a doctor, to be heard. Adults must listen to you. To talk write: person
    .label = Child Rights
    .asked = about the rights of children
    .more =
        The rights are written in the Convention on the Rights of the Child. They are also for children who fled, with or without papers.

        You can ask an adult: Why did you decide this? Did you ask me? Who can look at it again?

        If an adult does not keep your rights, tell someone you trust. Many countries have a child helpline and an ombudsperson for children. An ombudsperson checks if offices treat children well. A person here can help you find one.
    .source = CRC, Arts. 1, 2, 3, 6, 9, 12, 19, 22, 24, 28, 31; European Network of Ombudspersons for Children (via crinarchive.org and Wikipedia); Child Helpline International; read 2026-11-22

# Where: the answer to a question how to complain about staff, a camp, an organisation or Aman. A complaint takes a path of its own (SAFEGUARDING).
topic-complain =
    You may complain. It will never cost you our help. You do not have to give your name.

    Is it about someone at Aman? Then a separate person reads it. The helpers who answer here cannot read it. Write: complain.

    Is it about another organisation, a camp or an interpreter? It should have a safe way to complain. Ask for it, or we look for it with you. No helper may ask you for money, touching or favours. Help is free.
    .sms = You may tell us what went wrong. It never costs you our help. A separate person reads it. No name needed. Write: complain
    .label = Complain
    .asked = about making a complaint
    .more =
        You can write as much or as little as you want. It helps to say: who, where, when, and what you want to change. You need no proof to tell us.

        Aid organisations should welcome complaints and keep you safe. Ask them: Who reads this? Will it stay secret? When do I get an answer?

        No aid worker may have sex with anyone under 18, or ask for it in return for help. It is never your fault. You can tell us.

        In danger now? Call the emergency number.
    .source = Aman SAFEGUARDING (complaints about helpers); Core Humanitarian Standard, commitment 5; IASC six core principles; UNHCR Jordan, "Reporting fraud" (no impact on your case, anonymous); UNHCR Help Poland; read 2026-11-22

# Where: the answer to a question which number to call. After it the program adds the numbers of the country, or the question for the country.
topic-emergency-numbers =
    Tell me the country you are in. Then I show you the emergency numbers and the child helpline I know there. Write, for example: I am in Poland.

    In the EU one emergency number works in every country for police, ambulance and fire. The call is free.

    When you call, first say where you are. Then say what is wrong and which language you speak. Do not hang up. Are you in danger now? Call first, then write to us.
    .sms = Write the country you are in. We send you the numbers there. When you call, say first where you are. In danger? Call first.
    .label = Emergency Numbers
    .asked = about emergency numbers
    .more =
        Save the numbers in your phone and write them on paper.

        They may not speak your language. Say the name of your language slowly. Use short words: help, fire, child, blood. Say the street, or what you can see. If you call again, you may wait longer, so stay on the line.

        A child helpline is for children and young people. You can talk about anything. Many also have a chat.

        Many countries in Europe have a free hotline for missing children.
    .source = European Commission, "112 Day" (free, anywhere in the EU); asklily.org.uk, "European emergency number" (what to say); Missing Children Europe, "116 000"; Child Helpline International; read 2026-11-22

# Where: the answer to a question who reads this and whom we tell. Keep every promise exactly as it is: SAFEGUARDING C6-C9, D1-D5.
topic-privacy =
    A machine reads your message first. A person, the duty officer, reads it when you may be in danger or need help, or when you ask for a person.

    No machine tells the police, your family or an office about you. If a child's life is in danger, we may have to tell someone who can protect. We try to ask you first.

    Telegram or your phone company can see that you write to us, and maybe what. To erase what you wrote, write: delete.
    .sms = A machine reads first, a person if you ask or may be in danger. To save a life we may tell others. Phone companies see it. To erase: delete
    .label = Privacy
    .asked = who can read what you write
    .more =
        You do not have to tell us your name. You can leave out anything.

        We ask you before we give your story to another service. You can say no. We still help you.

        "Delete" erases what we keep. We cannot erase what Telegram or the phone company keeps, or what is on your phone. Delete the chat there too.

        Can someone else read your phone? Use a code to lock it. Write when you are alone.

        Only a person can decide to tell someone to protect a life. A machine never decides that.
    .source = Aman SAFEGUARDING C6-C9, P1-P5, D1-D5; Telegram Privacy Policy, sections 3.3.1 and 6 (stored copy); a2oz.net, "Is a text message private?"; read 2026-11-22

# Where: the answer to a question who or what Aman is. It says that it is a machine (SAFEGUARDING C6).
topic-about-us =
    I am Aman. I am a machine, not a person. Aman means safety. I answer questions of families and young people who had to leave their home.

    I can tell you about your rights and show you help in your country. I can make mistakes. I do not decide about your case. I am not the police or a government office.

    People work with me. You can ask for one at any time. Write: person. We never ask you for money.
    .sms = I am Aman, a machine. I tell you about your rights and where to find help. We never ask you for money. For a human write: person
    .label = About Aman
    .asked = who or what Aman is
    .more =
        You can write in many languages and change the language at any time.

        I try to answer at once. A person may need more time. In danger, call the emergency number first.

        I do not ask for money. Your phone company may take money for an SMS.

        You do not have to tell your name. You can ask: Who reads this? Which organisation runs Aman here?

        Was an answer wrong? Tell me. To erase what you wrote, write: delete. To complain, write: complain.
    .source = Aman DESIGN ("what Aman is") and SAFEGUARDING C6, C10, P4; no outside claim; read 2026-11-22
