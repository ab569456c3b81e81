"""What actions decide, without servers. Runs in the assistant's environment: see README.md here."""

from __future__ import annotations

import unittest

from actions.fallback import step
from actions.intake.finish import ending
from actions.intake.questions import QUESTIONS, told
from actions.intake.reading import LONGEST, Reading, read

YES_NO, WORDS = QUESTIONS["safe_now"], QUESTIONS["place"]


def said(text: str, intent: str, confidence: float = 0.9) -> dict[str, object]:
    """A message as Rasa's tracker holds it."""
    return {"text": text, "intent": {"name": intent, "confidence": confidence}}


class Reads(unittest.TestCase):
    """An answer, something unreadable, or a matter of its own."""

    def test_table(self) -> None:
        for question, message, expected in [
            (YES_NO, said("/yes", "yes", 1.0), Reading("yes")),
            (YES_NO, said("tak", "yes", 0.6), Reading("yes")),
            (YES_NO, said("/skip", "skip", 1.0), Reading("skipped")),
            (YES_NO, said("/start_intake", "start_intake", 1.0), Reading(again=True)),
            (YES_NO, said("blah", "nlu_fallback", 0.3), Reading()),
            (YES_NO, said("hm", "out_of_scope", 0.35), Reading()),
            (YES_NO, said("who reads this", "privacy", 0.9), Reading(matter=True)),
            (YES_NO, said("/company_alone", "company_alone", 1.0), Reading()),
            (QUESTIONS["company"], said("/company_alone", "company_alone", 1.0), Reading("alone")),
            (WORDS, said("/company_alone", "company_alone", 1.0), Reading()),
            (WORDS, said("/no", "no", 1.0), Reading("skipped")),
            (WORDS, said("/ask_human", "ask_human", 1.0), Reading(matter=True)),
            (WORDS, said("in a shelter for women", "violence_help", 1.0), Reading("in a shelter for women")),
            (WORDS, said("Greece", "set_country", 0.98), Reading("Greece")),
            (WORDS, said("rather not say", "no", 0.95), Reading("skipped")),
            (WORDS, said("where can i see a doctor?", "health", 0.7), Reading(matter=True)),
            (WORDS, said("أين أجد طبيبا؟", "health", 0.7), Reading(matter=True)),
            (WORDS, said("I want to speak to a person", "ask_human", 0.95), Reading(matter=True)),
            (WORDS, said("🙂", "greet", 0.9), Reading()),
            (WORDS, said("", ""), Reading()),
        ]:
            with self.subTest(message["text"]):
                self.assertEqual(read(question, message), expected)

    def test_a_long_answer_is_cut(self) -> None:
        self.assertEqual(len(read(WORDS, said("a" * 5000, "nlu_fallback", 0.3)).answer or ""), LONGEST)


class Tells(unittest.TestCase):
    """What the service is told, and what it is not."""

    def test_a_skipped_question_tells_nothing(self) -> None:
        self.assertEqual(told("place", "skipped"), {})
        self.assertEqual(told("consent_keep", None), {})

    def test_consent_is_no_intake_answer(self) -> None:
        self.assertEqual(told("consent_show_officer", "no"), {"consent": {"purpose": "show_officer", "given": "no"}})
        self.assertEqual(told("company", "alone"), {"intake": {"company": "alone"}})

    def test_no_case_without_leave_to_show_it(self) -> None:
        for officer in ("no", "skipped", None):
            self.assertNotIn("case", ending({"consent_keep": "yes", "consent_show_officer": officer, "safe_now": "yes"}))

    def test_who_is_not_safe_is_looked_at_sooner(self) -> None:
        answers = {"consent_keep": "yes", "consent_show_officer": "yes"}
        self.assertEqual(ending(answers)["case"], "medium")
        self.assertEqual(ending({**answers, "safe_now": "no"})["case"], "high")


class Falls(unittest.TestCase):
    """The ladder."""

    def test_nobody_in_distress_is_told_to_rephrase(self) -> None:
        self.assertEqual([step(misses, ["school"], suspect=True)["say"] for misses in (1, 2, 3)], ["concern-person", "concern-person", "fallback-person"])


if __name__ == "__main__":
    unittest.main()
