"""Bytes → pages → words, one page at a time; `reader.open_file` is the way in."""
