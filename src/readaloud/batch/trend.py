"""What was found in the run before, input by input, for the dashboard's trend.

The ledger keeps two counts of each input: that of the last run that ended, and that of the run
before it. They move on when something changed: a run that changed nothing, and one that finishes
what a killed one began, see the same counts and write the same bytes.
"""

from readaloud.batch.ledger import GOOD, Ledger

SCHEMA = """create table if not exists counted (
  task text, which text, source text, high integer, medium integer, low integer,
  primary key (task, which, source)) without rowid"""
LAST, BEFORE = "last", "before"
Counts = tuple[int, int, int]


class Earlier:
    """Open findings by source (high, medium, low), as of the run that the present one follows.

    `state` is a digest of everything that the present run was made from.
    """

    def __init__(self, ledger: Ledger, state: str) -> None:
        self.ledger, self.state = ledger, state
        ledger.execute(SCHEMA)
        self.has_changed = ledger.get(self.key) != state
        self.which = LAST if self.has_changed else BEFORE

    @property
    def key(self) -> str:
        return f"counted {self.ledger.task}"

    def get(self, source: str) -> Counts | None:
        row = self.ledger.first(
            "select high, medium, low from counted where task = ? and which = ? and source = ?",
            (self.ledger.task, self.which, source),
        )
        return (row[0], row[1], row[2]) if row else None

    def move_on(self) -> None:
        """Keep the present counts for the next run. Part of the transaction that ends this one."""
        if not self.has_changed:
            return
        task = self.ledger.task
        self.ledger.execute("delete from counted where task = ? and which = ?", (task, BEFORE))
        self.ledger.execute(
            "update counted set which = ? where task = ? and which = ?", (BEFORE, task, LAST)
        )
        self.ledger.execute(
            "insert or replace into counted select task, ?, source, high, medium, low"
            f" from articles where task = ? and run = ? and {GOOD}",
            (LAST, task, self.ledger.run),
        )
        self.ledger.put(self.key, self.state)
