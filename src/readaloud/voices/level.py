"""Even loudness: every clip at -18 LUFS, its peaks held below -1 dBTP.

Loudness is measured as EBU R128 does (ITU-R BS.1770: blocks of 400 ms, gated at 10 LU under
their mean), but without the K filter: for speech it adds 0.75 LU, give or take 0.2, whatever the
voice, language or rate, and costs more than the speaking.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from readaloud.model.narration import Clip
from readaloud.voices.pcm import audioop

TARGET_LUFS = -18.0
LOST_LU = 0.6  # what the limiter takes from most voices, and coding on top of it
K_FILTER_LU = 0.75 - 0.691  # what the filter adds to speech, and the constant of BS.1770
GATE = 0.1  # of the mean power
MOST_GAIN, LEAST_GAIN = 8.0, 0.05  # a whisper of noise is not blown up
CEILING = 0.8  # of full scale, -1.9 dB: lossy coding raises peaks by up to 0.6 dB
STEP_MS = 5  # the limiter's grain
COARSE = 8  # steps looked at together first
SLOPE = 1.06  # and how fast it lets go or takes hold, in each step (0.5 dB)
BYTES = 2  # a sample


def leveled(clip: Clip, volume: int = 100) -> Clip:
    """The clip at the loudness of all others; `volume` is per cent of that."""
    loudness = measure(clip)
    if loudness is None or not volume:
        return replace(clip, samples=bytes(len(clip.samples)))
    wanted = 10 ** ((TARGET_LUFS + LOST_LU - loudness) / 20) * volume / 100
    gain = min(MOST_GAIN, max(LEAST_GAIN, wanted))
    return replace(clip, samples=amplified(clip.samples, clip.rate_hz, gain))


def measure(clip: Clip) -> float | None:
    """Loudness of speech in LUFS, to about 0.3 LU; None for silence."""
    step = BYTES * (clip.rate_hz // 10)
    powers = [
        audioop.rms(clip.samples[at : at + step], BYTES) ** 2
        for at in range(0, len(clip.samples), step)
    ]
    blocks = [sum(powers[i : i + 4]) / 4 for i in range(len(powers) - 3)]
    blocks = blocks or [audioop.rms(clip.samples, BYTES) ** 2]
    loud = [power for power in blocks if power > GATE * sum(blocks) / len(blocks)]
    if not loud:
        return None
    return 10 * math.log10(sum(loud) / len(loud) / 32768**2) + K_FILTER_LU


def amplified(samples: bytes, rate_hz: int, gain: float) -> bytes:
    """Samples times a gain; where they would pass the ceiling, the gain steps aside smoothly."""
    ceiling = CEILING * 32767
    if audioop.max(samples, BYTES) * gain <= ceiling:
        return audioop.mul(samples, BYTES, gain)
    step = BYTES * max(1, rate_hz * STEP_MS // 1000)
    count = -(-len(samples) // step)
    gains = eased(gain, count, limits(samples, step, ceiling / gain))
    out, at = [], 0
    for one, run in groupby(gains):
        end = at + step * len(list(run))
        out.append(audioop.mul(samples[at:end], BYTES, one))
        at = end
    return b"".join(out)


def limits(samples: bytes, step: int, most: float) -> Iterator[tuple[int, float]]:
    """The steps louder than `most`, with the share of the gain that is left to them."""
    for start in range(0, len(samples), COARSE * step):
        if audioop.max(samples[start : start + COARSE * step], BYTES) <= most:
            continue
        for at in range(start, min(len(samples), start + COARSE * step), step):
            peak = audioop.max(samples[at : at + step], BYTES)
            if peak > most:
                yield at // step, most / peak


def eased(gain: float, count: int, limited: Iterable[tuple[int, float]]) -> list[float]:
    """The gain for each step: no more than its limit, and changing by no more than the slope."""
    gains = [gain] * count
    for index, share in limited:
        for places in (range(index, count), range(index, -1, -1)):
            allowed = gain * share
            for place in places:
                if allowed >= gains[place] and place != index:
                    break
                gains[place] = min(gains[place], allowed)
                allowed *= SLOPE
    return gains
