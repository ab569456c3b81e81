### The optional questions after a concern. At most three, each can be skipped; consent first, one purpose at a time.

# Where: before the first question. It says who reads this and what may have to be told to others, in words a child understands.
intake-limits = Before I ask: a machine stores what you tell me, and a person on duty reads it if you say yes. We do not tell your parents, guardian or the police by ourselves. Only if somebody's life is in danger may we have to tell someone who can protect, and we try to ask you first.
    .sms = You decide what is read. Only if a life is in danger may we have to tell someone who can protect, and we try to ask you first.

# Where: consent, one yes or no a purpose.
intake-consent-keep = May I keep what you tell me now?
intake-consent-show-officer = May a person on duty read it?

# Where: the three questions.
intake-safe-now = Is it safe for you to write now?
intake-place = Where are you? A town or a country is enough.
intake-company = Who is with you?

# Where: the end of the questions.
intake-thanks = Thank you. I have kept it with your message. A person will look at it, and you will not have to tell it again.
# Where: "no" to keeping it. Help goes on.
intake-declined = That is all right. I keep nothing of it. You can still ask me everything, and you can write "person".
# Where: it is not safe to write now.
intake-unsafe = Then let us stop here. Write again when it is safe. You can write "hide" so that I remove my messages.
    .sms = OK, let us stop here. Write again when it is a good time.
# Where: the person leaves the questions.
intake-left = We leave these questions. You can come back to them at any time.

# Where: buttons under "who is with you?". At most 22 characters.
choice-company-alone = I am alone
choice-company-family = My family
choice-company-friends = Friends
choice-company-others = Other people
