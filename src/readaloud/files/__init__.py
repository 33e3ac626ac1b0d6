"""The disk: what a run reads, what it writes, and where its settings stand."""
