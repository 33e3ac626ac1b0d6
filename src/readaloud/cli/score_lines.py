"""`readaloud score --jsonl`: lines of plain text in, lines of scores out, as they come."""

import json
from collections.abc import Iterator
from io import BufferedReader
from typing import Any, BinaryIO, NamedTuple

import click

from readaloud.audit.readability import (
    Text,
    above_target,
    load_tables,
    measure_texts,
    without_references,
)
from readaloud.extract.sentences import bound_sentences
from readaloud.model.settings import AuditSettings

CHUNK_BYTES = 1 << 16
PARTIAL = 3
ENCODER = json.JSONEncoder(allow_nan=False)  # json.dumps makes one for each answer


def answer_lines(source: BinaryIO, target: BinaryIO, settings: AuditSettings) -> int:
    """Answer each line with one line; a line that cannot be read is answered with its error.

    What has come is answered before more is waited for. Gives the exit code.
    """
    load_tables()
    failed = 0
    number = 0
    for lines in read_lines(source):
        answers = []
        for answer in answer_group(lines, settings):
            number += 1
            if answer is None:
                continue
            if "error" in answer:
                failed += 1
                click.echo(f"readaloud: line {number}: {answer['error']}", err=True)
            answers.append(ENCODER.encode(answer))
        if answers:
            target.write(("\n".join(answers) + "\n").encode("ascii"))
            target.flush()
    return PARTIAL if failed else 0


def read_lines(source: BinaryIO) -> Iterator[list[bytes]]:
    """Give whole lines in as large groups as are already there."""
    read = source.read1 if isinstance(source, BufferedReader) else source.read
    rest: list[bytes] = []
    while chunk := read(CHUNK_BYTES):
        head, newline, tail = chunk.rpartition(b"\n")
        if not newline:
            rest.append(tail)
            continue
        yield b"".join((*rest, head)).split(b"\n")
        rest = [tail]
    yield b"".join(rest).split(b"\n")


def answer_group(lines: list[bytes], settings: AuditSettings) -> Iterator[dict[str, Any] | None]:
    """The answer to each line: its scores, or what is wrong with it; None where it is empty."""
    rows = [read_row(line) if line.strip() else None for line in lines]
    is_raw = settings.engine == "textstat"  # which has numbers of its own
    texts = [text_of(row, is_raw=is_raw) for row in rows if isinstance(row, Row)]
    measured = iter(measure_texts(texts, settings))
    for row in rows:
        if not isinstance(row, Row):
            yield row
            continue
        answer = {"id": row.id, **next(measured)}
        if settings.target_grade is not None:
            answer["above_target"] = above_target(answer, settings)
        yield answer


class Row(NamedTuple):
    """A line that can be answered."""

    id: Any
    text: str
    language: str


def text_of(row: Row, *, is_raw: bool) -> Text:
    text = row.text if is_raw else without_references(row.text)
    return Text(text, bound_sentences(text), row.language)


def read_row(line: bytes) -> Row | dict[str, Any]:
    """What a line asks for, or the answer that says what is wrong with it."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as wrong:
        return {"id": None, "error": f"not JSON: {str(wrong)[:200]}"}
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        known = row.get("id") if isinstance(row, dict) else None
        return {"id": known, "error": 'needs an object with "id" and "text"'}
    language = row.get("language")
    language = language if isinstance(language, str) and language else "en"
    return Row(row.get("id"), row["text"], language)
