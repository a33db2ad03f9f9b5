"""The HTTP API of CONTRACT.md section 6: each view parses, calls one use case, and renders. Nothing is decided here."""
