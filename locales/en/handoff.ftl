### When a person takes over, and when the machine comes back.

# Where: the person asked for a human.
human-coming = I have asked a person from our team. They will write to you here. It can take some time. In danger, call { $emergency }.
    .sms = I have asked a person. They will write to you here. In danger call { $emergency }.

# Where: an officer has taken the conversation.
officer-here = A person from our team is here now and has read what you wrote.

# Where: the officer has given the conversation back to the machine.
officer-left = The person from our team has gone for now. The machine answers again. Write "person" if you need them.

# Where: the officer has closed the case.
case-closed = Our team has finished for now. You can write again at any time.

# Where: a page to a duty officer, by Telegram or SMS. Nothing personal in it.
page-urgent = Aman: an urgent case is waiting. { $link }

# Where: the person wrote "complain". The next message is the complaint; the duty team never sees it.
complain-ask = You can write your complaint now, in one message. The people on duty cannot read it: a separate person does. It never costs you help. Write "no" to leave.
    .sms = Write it now in one message. The people on duty cannot read it. Write NO to leave.
# Where: after the complaint was written.
complain-kept = Thank you. It is kept for a separate person. It changes nothing about the help you get here.
