"""What everything is called: frozen values, no I/O, no third-party type.

Import from the modules: article, context, audit, narration, publication, toolkit, settings.
"""
