"""How the columns of a table share the width there is."""

from collections.abc import Sequence


def shared(room: int, least: Sequence[int], weights: Sequence[float]) -> list[int]:
    """Widths by weight that together take `room`, none below its least.

    Where the least widths alone take more than there is, they are what comes out.
    """
    widths = list(least)
    free = set(range(len(least)))
    while free:
        spare = room - sum(widths[column] for column in range(len(widths)) if column not in free)
        total = sum(weights[column] for column in free)
        shares = {column: int(spare * weights[column] / total) for column in free}
        narrow = {column for column in free if shares[column] < least[column]}
        if not narrow:
            for column, share in shares.items():
                widths[column] = share
            break
        free -= narrow
    return widths
