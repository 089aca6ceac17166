"""The commands on the notices kept: save, list, back up and restore."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app.cli.answers import Answer, as_json
from desktop_app.cli.house import House
from desktop_app.cli.shelf_grammar import NONE
from desktop_app.presenters.catalogue import noted

if TYPE_CHECKING:
    from desktop_app.notice.draft import Draft
    from desktop_app.store.store import Store

MOST_HITS: Final = 100
MORE: Final = noted("Còn thông báo khác khớp với các từ này; hãy gõ thêm từ để thu hẹp.")
RECOVERED: Final = noted("Lần trước chương trình dừng đột ngột; “{title}” đã lưu đến {moment}.")
NO_BACKUPS: Final = noted("Chưa có bản sao lưu nào; lập một bản bằng “tbkl backup”.")
NO_SECOND: Final = noted("Không chép được bản sao lưu sang thư mục thứ hai; hãy cắm lại ổ đĩa.")
SECOND: Final = noted("Đã chép thêm một bản ở {file}.")
RESTORED: Final = noted("Đã khôi phục; nội dung trước đó nằm ở {file}.")
REPAIRED: Final = noted(
    "Đã dựng lại kho bị hỏng: lấy thêm {notices} thông báo, {versions} bản lưu từ tệp hỏng; "
    "không đọc được {unreadable} mục."
)
NOT_LEARNT: Final = noted("Đã lưu nhưng chưa ghi được tên vào danh bạ. {reason}")
SOUND: Final = noted("Kho thông báo không hỏng nên không thay đổi gì.")


def save(words: argparse.Namespace, house: House) -> Answer:
    """Save a draft file into the store and learn its names; the answer is its id and version."""
    from desktop_app.workspace.open_draft import open_draft
    from desktop_app.workspace.save_notice import save_notice

    draft = open_draft(Path(words.draft))
    with house.storeroom().open(words.store, chores=True) as store:
        saved = save_notice(store, draft)
        remarks = _learnt(store, draft, house)
        file = store.place.file
    if words.json:
        data = {"id": saved.notice_id, "version": saved.number, "at": saved.at.isoformat()}
        return Answer(as_json({**data, "store": str(file)}), remarks)
    return Answer(f"{saved.notice_id} {saved.number}\n", remarks)


def _learnt(store: "Store", draft: "Draft", house: House) -> tuple[str, ...]:
    """Learn the names; what kept them from being learnt, for the draft is saved already."""
    from desktop_app.presenters.sentences import Sentences
    from desktop_app.store.errors import StoreError
    from desktop_app.workspace.learn_names import learn_names

    try:
        learn_names(store, draft)
    except StoreError as fault:
        reason = Sentences(house.catalogue).tell(fault)
        return (house.catalogue.gettext(NOT_LEARNT).format(reason=reason),)
    return ()


def list_notices(words: argparse.Namespace, house: House) -> Answer:
    """All notices, or those that are asked for; what was recovered is told once."""
    from desktop_app.presenters.notice_list import hits_as_data, notice_lines
    from desktop_app.presenters.store_faults import moment
    from desktop_app.store.search import Conditions, Hits
    from desktop_app.store.sessions import Recovered
    from desktop_app.workspace.find_notices import find_notices

    hits = Hits((), has_more=False)
    recovered: tuple[Recovered, ...] = ()
    conditions = Conditions(
        states=() if words.state is None else (words.state,),
        from_day=words.from_day,
        to_day=words.to_day,
        number=words.number,
        organ=words.organ,
        person=words.person,
        is_binned=words.bin,
    )
    with house.storeroom().open_if_there(words.store) as store:
        if store is not None:
            hits = find_notices(store, " ".join(words.query), MOST_HITS, conditions)
            recovered = store.recovered
            if not words.json:
                store.acknowledge_recovery()
    say = house.catalogue.gettext
    more = (say(MORE),) if hits.has_more else ()
    if words.json:
        return Answer(as_json(hits_as_data(hits, recovered)), more)
    told = (say(RECOVERED).format(title=one.title, moment=moment(one.saved)) for one in recovered)
    return Answer(notice_lines(hits, say), (*told, *more))


def backup(words: argparse.Namespace, house: House) -> Answer:
    """Make a backup; the answer is its path. Before that, set where copies go, if asked to."""
    from desktop_app.workspace.back_up import back_up

    folder = None if words.output is None else Path(words.output)
    with house.storeroom().open(words.store) as store:
        if words.second is not None:
            _set_second(words.second, store)
        made, file = back_up(store, folder, house.write_file)
    say = house.catalogue.gettext
    remarks = () if made.second_fault is None else (say(NO_SECOND),)
    if words.json:
        second = None if made.second is None else str(made.second)
        data = {"file": str(file), "number": made.backup.number, "at": made.backup.at.isoformat()}
        return Answer(as_json({**data, "second": second}), remarks)
    if made.second is not None:
        remarks = (say(SECOND).format(file=made.second),)
    return Answer(f"{file}\n", remarks)


def _set_second(words: str, store: "Store") -> None:
    from desktop_app.workspace.set_second_folder import clear_second_folder, set_second_folder

    if words in NONE:
        clear_second_folder(store)
    else:
        set_second_folder(store, Path(words))


def restore(words: argparse.Namespace, house: House) -> Answer:
    """List the backups, or bring one back."""
    from desktop_app.workspace.back_up import named_backup, repair_store, restore_backup

    room = house.storeroom()
    place = room.place(words.store)
    if words.repair:
        done = repair_store(lambda: room.open(words.store), place, room.clock)
    elif words.backup is not None:
        file = named_backup(place, words.backup)
        done = restore_backup(lambda: room.open(words.store), place, room.clock, file)
    else:
        return _backups(words, house)
    say = house.catalogue.gettext
    if done.repaired is not None:
        repaired = done.repaired
        counts = {
            "notices": repaired.notices,
            "versions": repaired.versions,
            "unreadable": repaired.unreadable,
        }
        said, result = say(REPAIRED).format(**counts), {"repaired": counts}
    elif done.replaced is not None:
        said, result = say(RESTORED).format(file=done.replaced), {}
    else:
        said, result = say(SOUND), {}
    if words.json:
        replaced = None if done.replaced is None else str(done.replaced)
        return Answer(as_json({"store": str(place.file), "replaced": replaced, **result}))
    return Answer(f"{place.file}\n", (said,))


def _backups(words: argparse.Namespace, house: House) -> Answer:
    from desktop_app.presenters.notice_list import backup_lines, backups_as_data
    from desktop_app.workspace.back_up import list_backups

    say = house.catalogue.gettext
    backups = list_backups(house.storeroom().place(words.store))
    if words.json:
        return Answer(as_json({"backups": backups_as_data(backups)}))
    return Answer(backup_lines(backups, say), () if backups else (say(NO_BACKUPS),))
