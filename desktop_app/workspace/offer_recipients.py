"""Add the recipients a notice still lacks, in the order of rank."""

import msgspec

from desktop_app.checking.draft.lacking_recipients import SHORT, TO_REPORT, missing_recipients
from desktop_app.notice.draft import Draft
from desktop_app.phrases.directive.bodies import KnownBodies


def with_missing_recipients(draft: Draft, known: KnownBodies) -> Draft:
    """The draft with them added: superiors behind the last one reported to, the others last."""
    missing = missing_recipients(draft, known)
    above = tuple(one for one in missing if one.purpose in (TO_REPORT, SHORT[TO_REPORT]))
    below = missing[len(above) :]
    reported = [
        at
        for at, one in enumerate(draft.recipients)
        if one.purpose in (TO_REPORT, SHORT[TO_REPORT])
    ]
    at = reported[-1] + 1 if reported else 0
    recipients = (*draft.recipients[:at], *above, *draft.recipients[at:], *below)
    return msgspec.structs.replace(draft, recipients=recipients) if missing else draft
