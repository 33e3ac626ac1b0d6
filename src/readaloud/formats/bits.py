"""Whole numbers written as bits, six to a character: small ones take few."""

CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
BITS = 6  # in a character


class Bits:
    """Numbers put one after the other; whoever reads them must know their orders.

    The code is Exp-Golomb: a number below 2**order takes order + 1 bits, and each doubling above
    takes two more. Source: Jukka Teuhola, "A compression method for clustered bit-vectors" (1978).
    """

    def __init__(self) -> None:
        self.value, self.length, self.parts = 0, 0, [""]

    def put(self, number: int, order: int) -> None:
        """Add a number that is not negative."""
        shifted = number + (1 << order)
        size = shifted.bit_length() - 1
        ones = size - order
        self.add((1 << ones) - 1, ones)
        self.add(0, 1)
        self.add(shifted - (1 << size), size)

    def put_signed(self, number: int, order: int) -> None:
        self.put(zigzag(number), order)

    def add(self, value: int, length: int) -> None:
        self.value, self.length = self.value << length | value, self.length + length
        while self.length >= BITS:
            self.length -= BITS
            self.parts.append(CODE[self.value >> self.length])
            self.value &= (1 << self.length) - 1

    def text(self) -> str:
        """All that was put, the last character filled up with zeros."""
        rest = CODE[self.value << (BITS - self.length)] if self.length else ""
        return "".join(self.parts) + rest


def zigzag(value: int) -> int:
    return value * 2 if value >= 0 else -value * 2 - 1
