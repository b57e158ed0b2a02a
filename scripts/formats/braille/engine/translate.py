"""Translates texts to Unified English Braille with liblouis, in one process.

Standard input: JSON, a list of [grade, text]. Standard output: JSON, the cells of each in braille ASCII, every
character that liblouis has no braille for, and which liblouis and table it was. Exit code 3: there is no liblouis for this Python.
"""

import json
import sys

try:
    import louis
except ImportError:
    sys.exit(3)

# The display table comes first: without one, liblouis gives characters that no embosser knows.
TABLES = {1: ["en-us-brf.dis", "en-ueb-g1.ctb"], 2: ["en-us-brf.dis", "en-ueb-g2.ctb"]}
# How liblouis writes a character that a table does not have: \x, \y or \z (by the number of digits) and its code.
UNKNOWN = ("\\X", "\\Y", "\\Z")

known = {}


def has_braille(character):
    if character not in known:
        cells = louis.translateString(TABLES[1], character).upper()
        known[character] = not any(mark in cells for mark in UNKNOWN)
    return known[character]


pieces = json.load(sys.stdin)
unknown = sorted({character for _, text in pieces for character in text if not has_braille(character)})
cells = [louis.translateString(TABLES[grade], text) for grade, text in pieces]
engine = f"liblouis {louis.version()}, {TABLES[2][1]}"
json.dump({"version": louis.version(), "engine": engine, "cells": cells, "unknown": unknown}, sys.stdout)
