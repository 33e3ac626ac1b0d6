"""A published folder as something to read: regular files only, links not followed."""

import os
from pathlib import Path


class PublishedFolder:
    """The files below a folder, by relative paths with forward slashes; hidden ones left out."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.sizes: dict[str, int] = {}
        for base, folders, names in os.walk(root):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                path = Path(base, name)
                if not name.startswith(".") and path.is_file() and not path.is_symlink():
                    self.sizes[path.relative_to(root).as_posix()] = path.stat().st_size

    def paths(self) -> tuple[str, ...]:
        return tuple(self.sizes)

    def size(self, path: str) -> int | None:
        return self.sizes.get(path)

    def read(self, path: str) -> bytes:
        """Raises OSError where there is no such file."""
        if path not in self.sizes:
            raise FileNotFoundError(path)
        return (self.root / path).read_bytes()
