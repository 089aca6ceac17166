"""`python -m desktop_app` and `tbkl`: hands the words typed to the composition root."""

import sys


def main() -> int:
    """Run the program; the exit code."""
    from desktop_app.bootstrap import run_program

    return run_program(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
