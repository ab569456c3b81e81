"""`python -m stories.generate [--check]`: domain and rules of the topics, from nlu/intents.yml and nlu/topics.yml.

All topics behave alike: an answer, its choices, and the slot that remembers the topic. With `--check` nothing is written and the
command fails where a file is not what it would write.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent
DOMAIN = Path("stories/domain/topics.yml")
RULES = Path("stories/rules/topics.yml")
_HEADER = "# Written by `python -m stories.generate` from nlu/intents.yml and nlu/topics.yml.\n"
# Topics whose answer also asks the service to do something.
_DO = {"complain": "complaint"}


class TopicsError(Exception):
    """nlu/topics.yml and nlu/intents.yml do not fit together."""


def topics(root: Path = ROOT) -> dict[str, list[str]]:
    """Each topic of intents.yml with those that often come next. Raises TopicsError."""
    named = list(yaml.safe_load((root / "nlu/intents.yml").read_text(encoding="utf-8"))["topics"])
    related = yaml.safe_load((root / "nlu/topics.yml").read_text(encoding="utf-8"))
    for topic in sorted({*named, *related}):
        following = related.get(topic, {}).get("next", [])
        if topic not in named:
            raise TopicsError(f"nlu/topics.yml: {topic!r} is no topic of nlu/intents.yml")
        if not 2 <= len(following) <= 3 or topic in following or not set(following) <= set(named):
            raise TopicsError(f"nlu/topics.yml: {topic!r} needs two or three other topics as `next`, it has {following}")
    return {topic: related[topic]["next"] for topic in named}


def domain(related: Mapping[str, Sequence[str]]) -> str:
    """Intents, the slot `topic` and the answers."""
    lines = [_HEADER + 'version: "3.1"', "", "intents:"]
    lines += [f"  - {topic}" for topic in related]
    lines += ["", "slots:", "  topic:", "    type: text", "    influence_conversation: false", "    mappings:"]
    lines += [f"      - {{type: from_intent, intent: {topic}, value: {topic}}}" for topic in related]
    lines += ["", "responses:"]
    for topic, following in related.items():
        choices = ", ".join(f"/{name}" for name in (*following, "ask_human"))
        do = f", do: {_DO[topic]}" if topic in _DO else ""
        key = topic.replace("_", "-")
        lines += [f"  utter_{topic}:", f"    - custom: {{say: topic-{key}, topic: {topic}, choices: [{choices}]{do}}}"]
    return "\n".join(lines) + "\n"


def rules(related: Mapping[str, Sequence[str]]) -> str:
    """One rule a topic. Asked inside a form it is answered too, and the form goes on by itself."""
    lines = [_HEADER + 'version: "3.1"', "", "rules:"]
    for topic in related:
        lines += [f"  - rule: {topic}", "    steps:", f"      - intent: {topic}", f"      - action: utter_{topic}"]
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str]) -> int:
    """The command; 1 where something is not as it should be."""
    try:
        related = topics()
    except TopicsError as error:
        print(error, file=sys.stderr)
        return 1
    stale = []
    for path, text in ((DOMAIN, domain(related)), (RULES, rules(related))):
        target = ROOT / path
        if target.exists() and target.read_text(encoding="utf-8") == text:
            continue
        stale.append(path)
        if "--check" not in arguments:
            target.write_text(text, encoding="utf-8")
    if stale and "--check" in arguments:
        print(f"{', '.join(map(str, stale))}: not fresh; run `python -m stories.generate`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
