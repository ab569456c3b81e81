"""Settings, all from the environment with the prefix AMAN_. DESIGN's contract of names."""

from __future__ import annotations

import os
import secrets
from datetime import timedelta
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.domain.case import Clocks
from bot.errors import Misconfigured

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """Everything an installation can choose; the README's table says it in words."""

    model_config = SettingsConfigDict(env_prefix="AMAN_", extra="ignore")

    data_dir: Path = Field(ROOT / "var", description="where SQLite, the spool, logs and the generated key live")
    database_url: str = Field("", description="postgresql://… ; empty: SQLite in DATA_DIR")
    secret_key: SecretStr = Field(SecretStr(""), description="encrypts everything at rest; empty: one is made in DATA_DIR on first start")
    host: str = Field("127.0.0.1", description="address the web and desk servers listen on")
    port: int = Field(8700, description="hooks, health, metrics, the try-it page")
    desk_port: int = Field(8701, description="the officers' desk")
    public_url: str = Field("", description="https://… where providers reach the hooks; signatures are checked against it")
    desk_url: str = Field("", description="https://… where officers reach the desk; it stands in their pages")
    rasa_url: str = Field("http://127.0.0.1:5705", description="the assistant, on loopback")
    actions_port: int = Field(5755, description="the assistant's action server, on loopback")
    rasa_timeout_s: float = Field(5.0, description="seconds the assistant may think")
    telegram_token: SecretStr = Field(SecretStr(""), description="from @BotFather; empty: no Telegram")
    telegram_secret: SecretStr = Field(SecretStr(""), description="webhook mode: the secret token Telegram sends back")
    telegram_api: str = Field("https://api.telegram.org", description="base URL of the Bot API")
    telegram_mode: Literal["poll", "webhook"] = Field("poll", description="poll needs nothing but the token")
    twilio_account_sid: str = Field("", description="empty: no SMS")
    twilio_auth_token: SecretStr = Field(SecretStr(""), description="signs the webhooks")
    twilio_from: str = Field("", description="our number, +…, or a messaging service MG…")
    twilio_api: str = Field("https://api.twilio.com", description="base URL of Twilio's API")
    default_country: str = Field("", description="two letters: the country of people who have not said theirs")
    proxies: str = Field("127.0.0.1", description="addresses of reverse proxies, by commas: their word on an officer's address is believed")
    demo: bool = Field(False, description="opens /try; never on a machine that serves people")
    allow_draft: bool = Field(False, description="serve people with safety texts no native speaker has signed")
    acknowledge_min: float = Field(5, description="minutes until an urgent case is late")
    backup_min: float = Field(2, description="minutes until the backup officer is paged")
    supervisor_min: float = Field(4, description="minutes until the supervisor and everyone on shift are paged")
    tell_person_min: float = Field(6, description="minutes until the person is told that nobody could answer yet")
    high_h: float = Field(1, description="hours until a high concern is late")
    medium_h: float = Field(24, description="hours until a medium concern is late")
    low_h: float = Field(72, description="hours until a low concern is late")

    @property
    def database(self) -> str:
        """The database's address."""
        return self.database_url or f"sqlite:///{self.data_dir / 'aman.db'}"

    @property
    def desk_link(self) -> str:
        """Where the desk is, without a slash at the end."""
        return (self.desk_url or f"http://{self.host}:{self.desk_port}").rstrip("/")

    @property
    def clocks(self) -> Clocks:
        """Deadlines of TRIAGE.md as set here."""
        return Clocks(
            acknowledge=timedelta(minutes=self.acknowledge_min),
            backup=timedelta(minutes=self.backup_min),
            supervisor=timedelta(minutes=self.supervisor_min),
            tell_person=timedelta(minutes=self.tell_person_min),
            high=timedelta(hours=self.high_h),
            medium=timedelta(hours=self.medium_h),
            low=timedelta(hours=self.low_h),
        )

    def key(self) -> str:
        """AMAN_SECRET_KEY, or the one made on first start (mode 0600, to be backed up: without it nothing can be read)."""
        if self.secret_key.get_secret_value():
            return self.secret_key.get_secret_value()
        path = self.data_dir / "secret.key"
        if not path.exists():
            self.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
            made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(made, "w") as file:
                file.write(secrets.token_urlsafe(48))
        return path.read_text().strip()

    def check(self) -> None:
        """Refuse what would be unsafe to start with. Raises Misconfigured, naming the setting and what to do."""
        if self.telegram_token.get_secret_value() and self.telegram_mode == "webhook":
            if not self.telegram_secret.get_secret_value():
                raise Misconfigured("AMAN_TELEGRAM_SECRET is empty: set it (any 32 letters), or anybody could post as Telegram")
            if not self.public_url:
                raise Misconfigured("AMAN_PUBLIC_URL is empty: set the https address Telegram shall post to, or AMAN_TELEGRAM_MODE=poll")
        if self.twilio_account_sid and not self.twilio_auth_token.get_secret_value():
            raise Misconfigured("AMAN_TWILIO_AUTH_TOKEN is empty: set it, or anybody could post as Twilio")
        if self.twilio_account_sid and not self.twilio_from:
            raise Misconfigured("AMAN_TWILIO_FROM is empty: set your Twilio number (+…) or messaging service (MG…)")
        if self.default_country and len(self.default_country) != 2:
            raise Misconfigured(f"AMAN_DEFAULT_COUNTRY is {self.default_country!r}: give two letters, such as PL")


def load() -> Settings:
    """The settings of this environment. Raises Misconfigured naming every variable that cannot be read."""
    try:
        return Settings()  # type: ignore[call-arg]
    except ValidationError as error:
        lines = [f"AMAN_{'_'.join(str(part) for part in e['loc']).upper()}: {e['msg']}" for e in error.errors()]
        raise Misconfigured("; ".join(lines)) from error
