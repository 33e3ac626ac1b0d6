"""The command line: options to settings, results to the terminal."""
