"""What can go wrong, drawn as one tree.

ReadaloudError
├── SettingsError    a setting has a wrong name, type or range
├── SourceError      the file cannot be read, or holds no article
├── VoiceError       an engine or encoder is missing, or failed
└── OutputError      a result cannot be written

A message names the thing, says what was wrong and offers the next step, in lower case and
without a full stop. What is wrong with an article is a Finding, never an exception.
"""


class ReadaloudError(Exception):
    """Anything that readaloud itself reports; the message is meant for people."""


class SettingsError(ReadaloudError):
    """A setting has a wrong name, type or range."""


class SourceError(ReadaloudError):
    """The file cannot be read, or holds no article."""


class VoiceError(ReadaloudError):
    """An engine or encoder is missing, or failed."""


class OutputError(ReadaloudError):
    """A result cannot be written."""
