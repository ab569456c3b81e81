### The duty officers' desk: every word an officer reads there. English is the source of every translation.
###
### Who reads it: a tired person at three in the morning who must act within minutes. Short, calm, exact; say what happened and what to do next.
### Buttons are verbs. Nobody is called a victim. "Hold", "claim" and "release" are used for the same things everywhere.
### $n is a number (plural forms may follow it). {n}, {m}, {s}, {span} and their like are filled in by the program: keep every $name.


## On every page

# Where: the product's name, in the bar on top and at the end of the browser tab's title.
desk-name = Aman desk
# Where: the first link of every page, seen by keyboard users only.
desk-skip = Go to the content
# Where: for screen readers, the name of the menu on top.
desk-nav = Desk
# Where: menu on top; the page of that name lists the cases.
desk-nav-queue = Queue
# Where: button on top.
desk-sign-out = Sign out
# Where: behind the officer's own name on top.
desk-shift-on = on shift
desk-shift-off = off shift
# Where: on top of every page, red, a link to the queue or the case. $n: how many urgent cases nobody has taken.
desk-alarm-urgent = { $n ->
    [one] { $n } urgent case is waiting
   *[other] { $n } urgent cases are waiting
}
# Where: on top of every page, a link. $tag: the short name of a case this officer holds, in which the person has written again.
desk-alarm-mine = New message in case { $tag }
# Where: on top, small: the page renews itself / the connection is lost.
desk-live-on = Live
desk-live-off = Not live: trying to reconnect. What you see may be old.
# Where: a button on top that switches the sound of urgent cases on and off, and says how it is now.
desk-sound-on = Sound is on
desk-sound-off = Sound is off
# Where: the same button, when the browser allows no sound until the page is touched.
desk-sound-asleep = Sound is asleep: press here
# Where: read aloud by screen readers. $n: how many urgent cases wait.
desk-say-urgent = Urgent cases waiting: { $n }
# Where: read aloud by screen readers when the talk on screen grows.
desk-say-message = New message in this talk
# Where: a bar over the page, when words could not be sent because the connection is lost.
desk-unsent = Not sent: there is no connection to the desk. Your words are still here. Try again in a moment.
# Where: a bar over the page, when the session has ended. A link to sign in follows.
desk-signed-out = You are signed out, and this page no longer renews itself. Copy what you have typed, then sign in again.
# Where: a bar over the page, when the case was closed or taken in another window while something was being typed.
desk-changed = This case has changed in another window. Copy what you have typed, then reload the page.

## The banner when nobody can be called

# Where: a large red banner on every page, in bold; the text follows.
desk-nobody-title = Nobody is on shift.
desk-nobody-text = An urgent case would reach no one now. People who write are told honestly that nobody can answer.
# Where: the button in that banner.
desk-nobody-button = Go on shift
# Where: a banner for an officer who is on shift and has given no way to be called.
desk-uncallable-title = You are on shift, but nobody can call you.
desk-uncallable-text = An urgent case will only show on this screen.
desk-uncallable-link = Set how you are called

## Signing in

desk-sign-in-title = Sign in
desk-sign-in-login = Name for signing in
desk-sign-in-password = Password
desk-sign-in-button = Sign in
# Where: below the form.
desk-sign-in-help = Forgotten your password? Your coordinator can give you a new one.
# Where: after a wrong name or password; it must not say which.
desk-sign-in-wrong = This name and password do not belong together. Check both and try again.
# Where: after five failed tries. $minutes: how long to wait.
desk-sign-in-wait = Too many failed tries from here. Wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, or sign in from another place. If it is urgent, call your coordinator.
# Where: for screen readers, the name of the list of languages.
desk-languages = Languages
# Where: over the sign-in form, why it is shown.
desk-told-expired = You were signed out before this was done, and nothing was sent. Sign in and do it again.
desk-told-out = You are signed out.
desk-told-out-on-shift = You are signed out and still on shift: urgent cases go on calling you. Sign in again to end your shift.
# Where: a page seen for a moment after a link in a chat was followed.
desk-bounce-title = Opening the desk
desk-bounce-link = Go on

## Choosing a password

desk-password-title = Choose your own password
# Where: the first time somebody signs in.
desk-password-one-time = You signed in with a one-time password that somebody else has seen. Choose your own now; then you can go on.
# $shortest: a number of characters
desk-password-rules = At least { $shortest } characters. Four or five words that only you would put together are easy to remember and hard to guess. Do not use a password of another service, and tell it to nobody.
desk-password-old = Your password until now
desk-password-old-one-time = The one-time password
desk-password-new = New password
desk-password-again = The new password once more
desk-password-button = Save the password
# Where: over that form, what is wrong.
desk-password-differs = The two new passwords are not the same. Type both again.
desk-password-short = This is too short: at least { $shortest } characters are needed.
desk-password-long = This is too long: at most 200 characters can be kept.
desk-password-simple = This has too few different characters and is easily guessed. Choose another.
desk-password-login = Your name for signing in must not be part of the password.
desk-password-same = The new password must differ from the old one.
desk-password-wrong = The password until now is not right. Nothing was changed.
desk-password-wait = Too many failed tries. Wait a quarter of an hour. Nothing was changed.

## The queue

desk-queue-title = Open cases
desk-queue-closed-title = Closed cases
# Where: for screen readers, the name of the two tabs.
desk-queue-tabs = Which cases
desk-queue-empty-title = No open cases.
desk-queue-empty-text = Nobody is waiting for a person right now. This page shows new cases by itself; you do not need to reload it.
desk-queue-closed-empty = No case has been closed yet.
# Where: below the list. $n: how many cases are not shown.
desk-queue-more = { $n ->
    [one] { $n } more case is not shown. It follows when others are closed.
   *[other] { $n } more cases are not shown. They follow when others are closed.
}
# Where: counts above the list, each behind its number.
desk-count-free = held by nobody
desk-count-late = late
# Where: before the names of the officers on shift.
desk-team = On shift:
desk-team-nobody = nobody
# Where: behind an officer's name: when they are called. First of all / when the first has not answered / last, with everybody.
desk-rung-0 = first call
desk-rung-1 = backup
desk-rung-2 = supervisor
# Where: behind an officer's name in the list of those on shift.
desk-uncallable = cannot be called
# Where: instead of the officer's own name.
desk-you = You
# Where: heads of the columns of the list; also names of the same facts in a case.
desk-col-risk = Risk
desk-col-case = Case
desk-col-waiting = Waiting for
desk-col-deadline = Deadline
desk-col-opened = Opened
desk-col-holder = Held by
desk-col-outcome = Outcome
desk-col-closed = Closed
# Where: column "waiting for", when the last word is ours.
desk-queue-answered = answered
# Where: column "held by" and in the case: a button; whoever presses it first holds the case.
desk-claim = Claim
# Where: a mark on a case whose person wrote STOP.
desk-cannot-text = Cannot text
desk-unknown-language = Language unknown
desk-unknown-country = Country unknown

## Time

# Where: how long somebody waits. Shortest form. d days, h hours, m minutes.
desk-span-now = under 1 min
desk-span-minutes = { $m } min
desk-span-hours = { $h } h { $m } min
desk-span-days = { $d } d { $h } h
# Where: the deadline. $span: one of the four above.
desk-due-left = { $span } left
desk-due-late = Late: { $span }
# Where: before the time of the deadline.
desk-due-at = Due
# Where: the deadline of a case that somebody has taken.
desk-due-met = Taken in time
desk-due-missed = Taken late

## Words for ids

desk-risk-urgent = Urgent
desk-risk-high = High
desk-risk-medium = Medium
desk-risk-low = Low
# Where: what a case is about. A signal, never a verdict on what happened.
desk-category-suicide-self-harm = Suicide or self-harm
desk-category-violence-now = Violence now
desk-category-sexual-violence = Sexual violence
desk-category-trafficking-control = Trafficking or control
desk-category-child-alone = Child alone
desk-category-missing-child = Missing child
desk-category-kidnapping-threat = Kidnapping or threat of it
desk-category-travel-distress = Distress on the way
desk-category-medical-emergency = Medical emergency
desk-category-forced-marriage = Forced marriage
# Where: a case without any of these: a concern, or somebody who asked for a person.
desk-category-none = Needs a person
desk-channel-telegram = Telegram
desk-channel-sms = SMS
desk-channel-local = Trial page
# Where: how a case ended.
desk-outcome-helped = Helped here
desk-outcome-referred = Referred to a service
desk-outcome-emergency-services = Emergency services were called
desk-outcome-no-answer = No answer from the person
desk-outcome-not-a-case = Not a case: false alarm
desk-outcome-other = Something else
# Where: a mark on a message.
desk-level-danger = Danger
desk-level-concern = Concern
desk-level-none = No danger
# Where: a link at the end of a case; then under each message of the person: "It should be:" and buttons with the other levels.
desk-mark = Is a level wrong?
desk-mark-as = It should be:
desk-marked = An officer marked this: { $level }
# Where: what became of a message of ours.
desk-sent-queued = Waiting to be sent
desk-sent-sending = Being sent
desk-sent-sent = Sent
desk-sent-delivered = Delivered
desk-sent-read = Read
desk-sent-undelivered = Not delivered
desk-sent-dead = Not sent: we gave up
desk-sent-withheld = Not sent
# Where: why a message was not sent.
desk-withheld-opted-out = the person wrote STOP
desk-withheld-forgotten = the person asked to be forgotten
# Where: instead of a message's text, what the person sent.
desk-kind-choice = Pressed a button
desk-kind-photo = Sent a photo
desk-kind-voice = Sent a voice message
desk-kind-video = Sent a video
desk-kind-sticker = Sent a sticker
desk-kind-location = Sent a location
desk-kind-contact = Sent a contact
desk-kind-document = Sent a file
desk-kind-blocked = Blocked us
desk-kind-other = Sent something this desk cannot show
# Where: who wrote a message of the talk.
desk-author-person = Person
desk-author-bot = Bot

## A case: the head

# Where: the short name of a case, said aloud between officers. $tag: five letters and digits.
desk-case-title = Case { $tag }
# Where: a link to the list of cases.
desk-back = Queue
desk-state-closed = This case is closed.
desk-held-by-you = You hold this case. The bot is silent.
# $name: another officer
desk-held-by = { $name } holds this case. The bot is silent.
desk-held-by-nobody = Nobody holds this case. The bot answers.
# Where: the same for a person who wrote STOP.
desk-held-by-nobody-silent = Nobody holds this case.
# Where: phones only, a link down to the reply box.
desk-jump = Write a reply
# Where: a mark on a case whose person blocked us or cannot be reached any more.
desk-blocked-us = Cannot be reached

## A case: the hand-off package

desk-package-title = What we know
desk-forgotten = This person was forgotten at their own wish. What they wrote can no longer be read, and nothing can be sent.
desk-cannot-text-long = This person wrote STOP: we cannot text them. Only they can start again. If life is in danger, think of other ways to help.
desk-blocked-us-long = This person blocked us or cannot be reached. What you write will probably not arrive.
desk-erase-requested = This person asked to be forgotten. It is done soon after you close this case.
desk-told-nobody = The person was told that nobody could answer yet, with the numbers to call.
desk-why-title = Why it was flagged
# $n: how many older reasons are folded away
desk-why-more = Earlier reasons ({ $n })
desk-why-none = No reason was kept.
desk-intake-title = What the person answered
desk-intake-none = The three questions were not answered. All are optional.
# Where: the questions of the intake, shortened.
desk-intake-safe-now = Safe to write now?
desk-intake-place = Where they are
desk-intake-company = Who is with them
desk-answer-yes = Yes
desk-answer-no = No
desk-consent-title = What the person agreed to
desk-consent-none = Nothing was asked yet.
desk-consent-keep = Keep what they told
desk-consent-show-officer = Show it to an officer
desk-consent-share = Pass it on to a named service
desk-consent-figures = Count it in anonymous figures
desk-consent-tracing = Look for their family
desk-times-title = Times
desk-raised = Risk last raised
desk-claimed = Claimed

## A case: the talk and the reply

desk-talk-title = Talk
desk-talk-empty = Nothing was written yet.
# Where: a link. $n: how many older messages are not shown.
desk-talk-earlier = { $n ->
    [one] Show { $n } earlier message
   *[other] Show { $n } earlier messages
}
# Where: over the reply box. $tag: the case, $spoken: the person's language, $channel: Telegram or SMS.
desk-reply-label = Reply to the person of case { $tag } · { $spoken } · { $channel }
desk-reply-button = Send to the person
desk-reply-keys = Ctrl + Enter sends
# Where: beside the reply box. $n: characters typed, $most: the most that can be sent, $s: how many SMS it will cost.
desk-count-plain = Characters: { $n } of { $most }
desk-count-sms = Characters: { $n } · SMS to pay: { $s }
desk-count-long = Too long: { $n } of { $most } characters. Send it in parts.
# Where: instead of the reply box.
desk-pen-free = Claim this case to write. The person is then told that somebody is there, and the bot falls silent.
# Where: the same for a person who wrote STOP.
desk-pen-free-silent = Claim this case to work on it. This person wrote STOP, so they are told nothing.
desk-pen-other = { $name } is writing with this person. You can read along and leave a note.
desk-pen-closed = This case is closed. If the person writes again, a new case is opened where it is needed.

## A case: notes, risk, release, close

desk-notes-title = Private notes
desk-notes-none = No notes yet.
desk-note-label = New note for colleagues
desk-note-button = Save the note
# Where: beside that button.
desk-note-safe = Never sent to the person
desk-grade-title = Change the risk
desk-grade-risk = New risk
desk-grade-reason = Why, in a few words
desk-grade-button = Change the risk
desk-release-title = Release the case
desk-release-text = The person is told, the bot answers again, and the case stays in the queue for another officer.
desk-release-button = Release the case
desk-close-title = Close the case
desk-close-text = The person is told, and the bot answers again.
desk-close-outcome = How did it end?
desk-close-button = Close the case

## What was just done, or why it was not

desk-told-claimed = The case is yours. The person has been told that somebody is there.
# Where: the same for a person who wrote STOP.
desk-told-claimed-silent = The case is yours. The person wrote STOP, so they were told nothing.
# $name: the officer who was faster
desk-told-lost = { $name } claimed this case just before you.
desk-told-lost-gone = Somebody else claimed this case just before you, or it was closed.
desk-told-written = Your message is on its way. Below it you see what becomes of it.
desk-told-noted = The note is saved.
desk-told-released = You have released the case. The bot answers again.
desk-told-closed = The case is closed.
desk-told-graded = The risk is changed.
desk-told-marked = Counted. Only the level is kept, never the words: it shows where triage must learn.
desk-told-saved = Saved.
desk-told-on = You are on shift.
desk-told-off = You are off shift. Check that somebody else is on.
desk-told-tested = A test page is on its way. If it does not arrive within a minute, what you entered is not right.
desk-told-password = Your new password is saved. You are signed out everywhere else.
desk-refused-empty = There is nothing to save or send: write something first.
# $letters: how many characters it has, $most: how many can be sent
desk-refused-long = This has { $letters } characters; at most { $most } can be sent at once. Send it in parts.
desk-refused-reason = Say in a few words why the risk changes.
desk-refused-risk = Choose one of the four risks.
desk-refused-mark = Only a message of this talk can be marked, as danger, concern or no danger. Load the page again.
desk-refused-outcome = Choose how the case ended.
desk-refused-free = You do not hold this case, so nothing was done. Claim it first.
# $name: the officer who holds it
desk-refused-not-yours = { $name } holds this case, so nothing was done. Ask them to release it, or leave a note.
desk-refused-closed = This case is closed, so nothing was done.
desk-refused-opted-out = Not sent: this person wrote STOP. Only they can start again.
# $why: a sentence of the program, in English
desk-refused = This could not be done. { $why }

## Your own page

desk-me-title = Your page
desk-me-shift = Your shift
desk-me-shift-on = You are on shift: urgent cases call you.
desk-me-shift-off = You are off shift: nobody calls you.
desk-me-go-on = Go on shift
desk-me-go-off = End your shift
desk-me-page = How you are called
desk-me-page-text = When a case is urgent you get a message with a link to it and nothing else: no name, no number, nothing a person wrote.
desk-me-channel = Where the call goes
desk-me-channel-telegram = Telegram
desk-me-channel-sms = SMS
desk-me-channel-none = Nowhere: I only look at this screen
desk-me-address = Your Telegram chat id or phone number
desk-me-address-help = Telegram: the number of your chat, digits only; write to the bot once first, or it may not write to you. SMS: with plus and country code, such as +48 600 000 000. Only used to call you.
desk-me-problem-telegram = This is not a Telegram chat id: it has only digits. Nothing was saved.
desk-me-problem-sms = This is not a phone number with plus and country code. Nothing was saved.
desk-me-problem-none = Set how you are called first.
desk-me-language = Language of the desk
desk-me-save = Save
desk-me-test = Test it
desk-me-test-text = Send yourself a call now, so that you know it arrives.
desk-me-test-button = Send a test call
# Where: the message such a test sends to the officer's phone. $link: the desk's address.
desk-page-test =
    Test from the Aman desk: this is how you are called. There is no case.
    { $link }
desk-me-password = Your password
desk-me-password-link = Change the password

## When something cannot be done

desk-trouble-title-away = The desk cannot reach its database
desk-trouble-away = Nothing can be read or saved just now. Messages from people are still kept, and none is lost. Try again in a minute. If it lasts, call your coordinator, and use your emergency plan for urgent cases.
desk-trouble-typed = This was not sent or saved. Copy it, or try again:
desk-trouble-again = Try again
desk-trouble-back = Go to the queue
desk-trouble-title-missing = There is nothing here
desk-trouble-missing = No such page or case exists. The link may be incomplete, or the case was removed.
desk-trouble-title-forged = This form is no longer valid
desk-trouble-forged = Nothing was done. The page was open too long, or the form did not come from this desk. Go back, reload the page and do it again.
desk-trouble-title-large = This is too large
desk-trouble-large = Nothing was done: more was sent than the desk takes at once. Shorten it.
desk-trouble-title-refused = This could not be done
desk-trouble-refused = Nothing was changed. Go to the queue and try again.
desk-trouble-title-broken = Something is broken
desk-trouble-broken = Nothing was changed by you. The fault was written down for your technical team; tell them the time. If it is urgent, call your coordinator.
