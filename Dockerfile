# Both runtimes in one image; the command says which part runs (web, work, desk, assistant, run).
FROM python:3.11-slim-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends make && rm -rf /var/lib/apt/lists/* && useradd --create-home --uid 1000 aman \
    && mkdir /app /data && chown aman /app /data
USER aman
WORKDIR /app
COPY --chown=aman requirements requirements
COPY --chown=aman pyproject.toml README.md Makefile .python-version ./
COPY --chown=aman bot bot
RUN make setup
COPY --chown=aman . .
RUN make train
ENTRYPOINT [".venv/bin/aman"]
CMD ["run"]
