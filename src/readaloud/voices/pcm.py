"""Arithmetic on samples in C: the module audioop, wherever this Python has it."""

import warnings

with warnings.catch_warnings():
    # Part of Python up to 3.12; later it comes from the package audioop-lts.
    warnings.simplefilter("ignore", DeprecationWarning)
    import audioop

__all__ = ["audioop"]
