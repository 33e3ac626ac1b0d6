"""The child process in which ONNX Runtime runs a Piper voice: phoneme numbers in, sound out.

It speaks the framing of worker.py: O with the model's path and settings, S with JSON
{"ids": [numbers], "speaker": number or null} -> K words (none), bytes of sound, sound.
"""

import json
import os
import struct
import sys
from typing import Any

import numpy
import onnxruntime

HEADER = struct.Struct("<cI")


class Model:
    """A session without noise: the same numbers give the same sound."""

    def __init__(self, wanted: dict[str, str]) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = int(wanted["threads"])
        options.use_deterministic_compute = True
        self.session: Any = onnxruntime.InferenceSession(
            wanted["model"], sess_options=options, providers=["CPUExecutionProvider"]
        )
        self.names = {one.name for one in self.session.get_inputs()}
        self.scales = numpy.array([0.0, float(wanted["length"]), 0.0], dtype=numpy.float32)

    def speak(self, request: dict[str, Any]) -> bytes:
        ids = numpy.array([request["ids"]], dtype=numpy.int64)
        given = {
            "input": ids,
            "input_lengths": numpy.array([ids.shape[1]], dtype=numpy.int64),
            "scales": self.scales,
        }
        if "sid" in self.names:
            given["sid"] = numpy.array([request["speaker"] or 0], dtype=numpy.int64)
        sound = self.session.run(None, {n: v for n, v in given.items() if n in self.names})[0]
        loud = numpy.clip(sound.reshape(-1) * 32767, -32768, 32767)
        samples = bytes(loud.astype("<i2"))
        return struct.pack("<II", 0, len(samples)) + samples


def main() -> None:
    requests = sys.stdin.buffer
    answers = os.dup(1)
    os.dup2(2, 1)
    model: Model | None = None
    while len(head := requests.read(HEADER.size)) == HEADER.size:
        kind, size = HEADER.unpack(head)
        body = requests.read(size)
        message, kind = b"", b"K"
        try:
            if model is None:
                model = Model(dict(line.split("=", 1) for line in body.decode().splitlines()))
                message = f"0 {onnxruntime.__version__}".encode()
            else:
                message = model.speak(json.loads(body))
        except Exception as wrong:  # noqa: BLE001  the runtime has no common class of errors
            kind, message = b"E", str(wrong).strip().partition("\n")[0].encode()
        view = memoryview(HEADER.pack(kind, len(message)) + message)
        while view:
            view = view[os.write(answers, view) :]


if __name__ == "__main__":
    main()
