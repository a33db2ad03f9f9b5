"""What a dossier must hold, and what it lacks: readings + situation + rules + day → report.

Nothing here reads a clock, a disk (but its own data files) or a database: `evaluate` is a function of its arguments.
"""
