"""Reading, checking and scoring what is written in nlu/ and locales/."""
