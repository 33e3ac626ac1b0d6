"""`readaloud score --jsonl`: lines of plain text in, lines of scores out, as they come."""

import json
from collections.abc import Iterator
from io import BufferedReader
from typing import Any, BinaryIO

import click

from readaloud.audit.readability import load_tables, measure_text
from readaloud.cli.score import is_above
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
        for line in lines:
            number += 1
            if not line.strip():
                continue
            answer = answer_line(line, settings)
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


def answer_line(line: bytes, settings: AuditSettings) -> dict[str, Any]:
    """The scores of one line, or what is wrong with it."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as wrong:
        return {"id": None, "error": f"not JSON: {str(wrong)[:200]}"}
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        known = row.get("id") if isinstance(row, dict) else None
        return {"id": known, "error": 'needs an object with "id" and "text"'}
    text, language = row["text"], row.get("language")
    language = language if isinstance(language, str) and language else "en"
    answer = {"id": row.get("id"), **measure_text(text, bound_sentences(text), language, settings)}
    if settings.target_grade is not None:
        answer["above_target"] = is_above(answer, settings)
    return answer
