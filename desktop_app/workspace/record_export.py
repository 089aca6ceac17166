"""Note in the store that a notice was exported: when, which version, into which file."""

from pathlib import Path
from typing import Literal

from desktop_app.notice.draft import Draft
from desktop_app.store.contents import packed
from desktop_app.store.errors import UnknownNotice
from desktop_app.store.store import Store
from desktop_app.workspace.export_notice import Exported

Outcome = Literal["recorded", "unknown", "other_content"]


def record_export(store: Store, draft: Draft, done: Exported) -> Outcome:
    """Record the export under the version that has this very content.

    "unknown": the notice is not in the store; "other_content": no version of it is equal to the
    draft, so that there is nothing true to record. Nothing is saved then.
    """
    try:
        versions = store.versions.list(draft.id)
    except UnknownNotice:
        return "unknown"
    content = packed(draft).sha256
    equal = next((one for one in versions if one.sha256 == content), None)
    if equal is None:
        return "other_content"
    store.exports.record(
        draft.id,
        equal.number,
        file=str(Path(done.file).absolute()),
        standard=done.choice.standard.id,
        sha256=done.sha256,
    )
    return "recorded"
