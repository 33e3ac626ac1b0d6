"""`python -m readaloud`."""

from readaloud.cli.main import main

if __name__ == "__main__":
    main()
