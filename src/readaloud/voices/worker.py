"""The child process in which espeak-ng runs: requests in on stdin, sound out on stdout.

It is started as a program of its own (`python -I -S worker.py PARENT_PID [FILE]`), imports nothing
of readaloud, and keeps the library, which is under the GPL and may abort, away from its parent.

A message is one letter, a length as four bytes (little-endian), and so many bytes:

    O  open: "key=value" lines (library, data, voice, rate, pitch, volume, gap)   -> K rate version
    R  reopen the library, so that what follows does not depend on what was said  -> K
    S  speak UTF-8 text    -> K words, bytes of sound, sound, (start, length, sample) for each word
    P  UTF-8 text          -> K its phonemes in espeak mnemonics ("x" first: in IPA)
    V  list the voices     -> K lines of identifier, name, gender, languages, parted by tabs

An answer is K, or E with a message. Where the parent gave the number of a FILE of shared memory,
the sound that answers the n-th S lies there in slot n mod SLOTS, if it fits: then the answer is M,
like K but without the sound. The parent has copied it before it sends SLOTS more requests.
"""

import _ctypes
import ctypes
import mmap
import os
import struct
import sys
import threading
import time
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_void_p

HEADER = struct.Struct("<cI")
COUNTS = struct.Struct("<II")
WORD = struct.Struct("<III")
SYNCHRONOUS, BUFFER_MS, DONT_EXIT = 2, 1000, 0x8000
UTF8, PHONEMES_IN_BRACKETS = 1, 0x100
END, BEGIN_WORD = 0, 1
PARAMETERS = {"rate": 1, "volume": 2, "pitch": 3, "gap": 7}
SLOTS, SLOT_BYTES = 4, 4 << 20  # as in child.py
MEMORY = 1 << 30  # an English voice needs 60 MB of address space beside Python's


class Event(ctypes.Structure):
    _fields_ = (
        ("type", c_int),
        ("unique", c_uint),
        ("position", c_int),
        ("length", c_int),
        ("audio_ms", c_int),
        ("sample", c_int),
        ("user", c_void_p),
        ("number", c_int),
        ("padding", c_int),
    )


class VoiceEntry(ctypes.Structure):
    _fields_ = (
        ("name", c_char_p),
        ("languages", c_void_p),
        ("identifier", c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("unused", ctypes.c_ubyte),
        ("score", c_int),
        ("spare", c_void_p),
    )


CALLBACK = ctypes.CFUNCTYPE(c_int, c_void_p, c_int, POINTER(Event))


class Library:
    """espeak-ng, opened with the settings of an O request."""

    def __init__(self, wanted: dict[str, str], slots: "Slots | None" = None) -> None:
        self.wanted = wanted
        self.slots = slots
        self.sound = bytearray()
        self.start = self.place = self.room = 0  # of the slot: first byte, next byte, bytes left
        self.words: list[bytes] = []
        self.callback = CALLBACK(self.collect)
        self.open()

    def open(self) -> None:
        wanted = self.wanted
        self.handle = ctypes.CDLL(wanted["library"])
        data = os.fsencode(wanted["data"]) if wanted["data"] else None
        self.rate_hz = self.handle.espeak_Initialize(SYNCHRONOUS, BUFFER_MS, data, DONT_EXIT)
        if self.rate_hz <= 0:
            raise OSError(f"espeak-ng does not start with the data of {wanted['data']}")
        self.handle.espeak_SetSynthCallback(self.callback)
        if self.handle.espeak_SetVoiceByName(wanted["voice"].encode()):
            raise LookupError(f"no voice called {wanted['voice']!r}")
        for name, number in PARAMETERS.items():
            self.handle.espeak_SetParameter(number, int(wanted[name]), 0)

    def reopen(self) -> None:
        """Only unloading the library clears all that it remembers of earlier text."""
        self.handle.espeak_Terminate()
        close = "FreeLibrary" if sys.platform == "win32" else "dlclose"
        getattr(_ctypes, close)(self.handle._handle)
        self.open()

    def collect(self, sound: int, count: int, events: "ctypes._Pointer[Event]") -> int:
        if sound and count:
            size = 2 * count
            if size <= self.room:
                ctypes.memmove(self.place, sound, size)
                self.place += size
                self.room -= size
            else:
                self.overflow()
                self.sound += ctypes.string_at(sound, size)
        index = 0
        while (event := events[index]).type != END:
            if event.type == BEGIN_WORD:
                # Positions count from 1; a length of 0 belongs to what has no letters.
                self.words.append(
                    WORD.pack(max(0, event.position - 1), event.length, max(0, event.sample))
                )
            index += 1
        return 0

    def speak(self, text: bytes, answer: bytearray) -> bytes:
        """Say a text into the answer, or its sound into the next slot; give the answer's letter.

        The sound is copied no more often than it must be.
        """
        self.sound = answer
        self.words.clear()
        begin = len(answer)
        answer += bytes(COUNTS.size)
        self.start = self.place = self.slots.turn() if self.slots is not None else 0
        self.room = SLOT_BYTES if self.slots is not None else 0
        flags = UTF8 | PHONEMES_IN_BRACKETS
        if self.handle.espeak_Synth(text, len(text) + 1, 0, 1, 0, flags, None, None):
            raise OSError("espeak-ng refused the text")
        size = len(answer) - begin - COUNTS.size or self.place - self.start
        is_mapped = self.place > self.start
        COUNTS.pack_into(answer, begin, len(self.words), size)
        answer += b"".join(self.words)
        return b"M" if is_mapped else b"K"

    def overflow(self) -> None:
        """Take what the slot holds into the answer: the sound is longer than the slot."""
        self.sound += ctypes.string_at(self.start, self.place - self.start)
        self.place, self.room = self.start, 0

    def phonemes(self, request: bytes) -> bytes:
        mode = 2 if request[:1] == b"x" else 0
        text = c_char_p(request[1:])
        translate = self.handle.espeak_TextToPhonemes
        translate.restype = c_char_p
        clauses = []
        while text.value:
            clauses.append(translate(byref(text), UTF8, mode) or b"")
        return b" ".join(clause for clause in clauses if clause)

    def voices(self) -> bytes:
        listing = self.handle.espeak_ListVoices
        listing.restype = POINTER(POINTER(VoiceEntry))
        entries, lines, index = listing(None), [], 0
        while entries[index]:
            entry = entries[index].contents
            gender = (b"", b"male", b"female")[entry.gender if entry.gender < 3 else 0]
            spoken = b" ".join(languages(entry.languages))
            lines.append(b"\t".join((entry.identifier, entry.name, gender, spoken)))
            index += 1
        return b"\n".join(lines)

    def version(self) -> bytes:
        tell = self.handle.espeak_Info
        tell.restype = c_char_p
        return bytes(tell(None)).split()[0]


class Slots:
    """Memory shared with the parent, used in turns."""

    def __init__(self, file: int) -> None:
        self.memory = mmap.mmap(file, SLOTS * SLOT_BYTES)
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self.memory))
        self.turns = 0

    def turn(self) -> int:
        """The address of the next slot."""
        self.turns += 1
        return self.address + (self.turns - 1) % SLOTS * SLOT_BYTES


def languages(address: int) -> list[bytes]:
    """Tags from a list of (priority byte, zero-ended string), itself ended by a zero byte."""
    found = []
    while address and ctypes.string_at(address, 1) != b"\0":
        tag = ctypes.string_at(address + 1)
        found.append(tag)
        address += len(tag) + 2
    return found


def limit(parent: int) -> None:
    """Die with the parent, never dump core, never eat all memory; Ctrl-C is the parent's affair."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    threading.Thread(target=watch, args=(parent,), daemon=True).start()


def watch(parent: int) -> None:
    """End this process once the parent is gone, even in the middle of native code.

    The kernel's own parent-death signal also fires when merely the thread that started us ends,
    so a glance twice a second does the work instead.
    """
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(0)


class Desk:
    """Answers requests, one after the other."""

    def __init__(self, slots: Slots | None = None) -> None:
        self.slots = slots
        self.library: Library | None = None

    def respond(self, kind: bytes, body: bytes, answer: bytearray) -> bytes:
        """Do what was asked, put the answer's body into `answer`, and give its letter."""
        if kind == b"O":
            wanted = dict(line.split("=", 1) for line in body.decode().splitlines())
            library = self.library = Library(wanted, self.slots)
            answer += b"%d %s" % (library.rate_hz, library.version())
            return b"K"
        if self.library is None:
            raise OSError("not opened yet")
        if kind == b"S":
            return self.library.speak(body, answer)
        if kind == b"P":
            answer += self.library.phonemes(body)
        elif kind == b"V":
            answer += self.library.voices()
        else:
            self.library.reopen()
        return b"K"


def main() -> None:
    limit(int(sys.argv[1]))
    requests = sys.stdin.buffer
    # The library may print; nothing of that shall get among the answers.
    answers = open(os.dup(1), "wb", buffering=0)  # noqa: SIM115, PTH123  lives as long as the process
    os.dup2(2, 1)
    desk = Desk(Slots(int(sys.argv[2])) if len(sys.argv) > 2 else None)
    while len(head := requests.read(HEADER.size)) == HEADER.size:
        kind, size = HEADER.unpack(head)
        body = requests.read(size)
        answer = bytearray(HEADER.size)
        try:
            kind = desk.respond(kind, body, answer)
        except (OSError, LookupError, ValueError, MemoryError) as wrong:
            kind = b"E"
            answer[HEADER.size :] = str(wrong).encode()
        HEADER.pack_into(answer, 0, kind, len(answer) - HEADER.size)
        send(answers.fileno(), answer)


def send(file: int, data: bytearray) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]


if __name__ == "__main__":
    main()
