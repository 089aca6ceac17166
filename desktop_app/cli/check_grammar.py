"""The grammar of `tbkl check`, as in `shelf_grammar`."""

import argparse


def check(parser: argparse.ArgumentParser) -> None:
    """`tbkl check`."""
    parser.add_argument("file", nargs="?")
    parser.add_argument("--standard")
    parser.add_argument("--json", action="store_true")
