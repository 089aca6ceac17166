"""What is said of each finding in a draft; `found`, `expected` and the finding's params fill it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.missing import SENTENCES

DRAFT_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **SENTENCES,
        "authority_form_party": noted(
            "Văn bản của Đảng ghi quyền hạn ký là “{right}”, không ghi “{found}”."
        ),
        "authority_form_state": noted(
            "Văn bản hành chính ghi quyền hạn ký là “{right}”, không ghi “{found}”."
        ),
        "kt_of_collective": noted(
            "“{found}”: không ký thay một tập thể; chỉ ký thay người đứng đầu."
        ),
        "tm_of_person": noted(
            "“{found}”: ký thay mặt chỉ dùng cho tập thể, không dùng cho một chức vụ."
        ),
        "tl_of_collective": noted(
            "“{found}”: thừa lệnh, thừa uỷ quyền là của người đứng đầu, không phải của tập thể."
        ),
        "signed_for_standing": noted(
            "Không ký thay mặt hay thừa lệnh Thường trực; ghi “{expected}”."
        ),
        "office_header": noted(
            "Đầu văn bản mang tên văn phòng thì không ghi “{found}”;"
            " văn phòng ký văn bản của chính mình."
        ),
        "other_body": noted("“{found}” không phải là cơ quan ghi ở đầu văn bản."),
        "secretary_by_order": noted(
            "{post} không ký thừa lệnh ban thường vụ mà ký thay mặt (T/M)."
        ),
        "office_for_collective": noted("{post} không ký thay mặt cấp uỷ, uỷ ban mà ký thừa lệnh."),
        "kt_with_tl": noted(
            "Ký thừa lệnh (T/L) thì không ghi thêm K/T; cấp phó ghi thẳng chức vụ của mình."
        ),
        "kt_by_head": noted("{post} không phải cấp phó của {head} nên không ký thay."),
        "kt_of_other": noted("{post} không phải cấp phó của {head}."),
        "deputy_for_collective": noted(
            "{post} ký thay mặt tập thể thì có thêm dòng KT. của người đứng đầu."
        ),
        "deputy_alone": noted(
            "{post} ký mà không có dòng ký thay; chỉ đúng khi được giao phụ trách."
        ),
        "deputy_by_order": noted(
            "{post} ký thừa lệnh thì có thêm dòng KT. của người được ra lệnh."
        ),
        "office_without_order": noted(
            "{post} ký văn bản của cơ quan này thì phải có dòng ký thừa lệnh."
        ),
        "secretary_without_body": noted(
            "{post} ký thì phải có dòng thay mặt (T/M) ban thường vụ, cấp uỷ hoặc chi bộ."
        ),
        "chairman_without_body": noted(
            "{post} ký văn bản của uỷ ban nhân dân thì phải có dòng TM. ỦY BAN NHÂN DÂN."
        ),
        "body_in_post": noted("Chức vụ chỉ ghi “{expected}”, không kèm tên cơ quan."),
        "title_before_name": noted(
            "Trước họ tên người ký không ghi học hàm, học vị, cấp"
            " bậc hay cách xưng hô; chỉ ghi “{expected}”."
        ),
        "name_in_capitals": noted("Họ tên người ký viết chữ thường: “{expected}”."),
        "symbol_with_number": noted("Ô ký hiệu không ghi số; số do văn thư ghi."),
        "symbol_of_other_type": noted(
            "Ký hiệu của thông báo bắt đầu bằng TB, không phải “{found}”."
        ),
        "symbol_sign_party": noted("Ký hiệu của Đảng dùng dấu gạch chéo: “{expected}”."),
        "symbol_sign_state": noted("Ký hiệu văn bản hành chính dùng gạch nối: “{expected}”."),
        "symbol_of_other_body": noted(
            "Ký hiệu “{found}” không phải của cơ quan ban hành; đúng là “{expected}”."
        ),
        "organ_standing": noted("“{found}” không đứng tên ở đầu văn bản; ghi tên cấp uỷ."),
        "office_without_parent": noted("Văn phòng phải có tên cơ quan cấp trên ở dòng trên."),
        "parent_of_committee_party": noted(
            "Phía trên tên tỉnh uỷ, thành uỷ không ghi cơ quan cấp trên."
        ),
        "parent_of_committee_state": noted(
            "Phía trên tên uỷ ban nhân dân không ghi cơ quan chủ quản."
        ),
        "parent_is_committee": noted("Phía trên ghi tên đảng bộ cấp trên, không ghi “{found}”."),
        "place_with_province": noted("Địa danh chỉ ghi tên riêng: “{expected}”."),
        "place_with_more": noted("Ô địa danh chỉ ghi tên nơi ban hành: “{expected}”."),
        "place_of_district": noted(
            "“{found}”: không còn cấp huyện, địa danh là tỉnh, thành phố hoặc xã, phường, đặc khu."
        ),
        "place_small": noted("Địa danh viết hoa chữ cái đầu."),
        "place_one_syllable": noted(
            "Tên riêng một âm tiết thì ghi cả tên đơn vị hành chính, ví dụ “{expected}”."
        ),
        "place_of_other": noted("Địa danh “{found}” khác với nơi trong tên cơ quan ban hành."),
        "number_without_day": noted("Đã ghi số nhưng ngày còn để trống."),
        "day_without_number": noted(
            "Đã ghi ngày nhưng số còn để trống; thường văn thư ghi cả hai sau khi ký."
        ),
        "date_before_meeting": noted("Ngày ban hành trước ngày họp."),
        "subject_doubles_type": noted(
            "Tên loại THÔNG BÁO đã có ở dòng trên, trích yếu bắt đầu từ “kết luận”."
        ),
        "subject_with_about": noted("Trích yếu của thông báo không ghi “{found}”."),
        "subject_small": noted("Trích yếu văn bản của Đảng bắt đầu bằng chữ thường."),
        "subject_capital": noted("Trích yếu văn bản hành chính bắt đầu bằng chữ hoa."),
        "subject_with_stop": noted("Cuối trích yếu không có dấu câu."),
        "addressee": noted("Thông báo không có phần Kính gửi."),
        "party_end_mark": noted("Văn bản của Đảng kết thúc bằng dấu chấm, không dùng “./.”."),
        "as_above": noted("Thông báo không có phần Kính gửi nên nơi nhận không ghi “{found}”."),
        "addressed_recipient": noted("Nơi nhận không ghi “Kính gửi”."),
        "archive_among_recipients": noted(
            "Dòng lưu do chương trình ghi từ ô nơi lưu, ghi ở đây sẽ in hai lần."
        ),
        "recipient_with_marks": noted(
            "Gạch đầu dòng và dấu cuối dòng do chương trình ghi; chỉ cần “{expected}”."
        ),
        "archive_doubled": noted("Chữ “Lưu” do chương trình ghi; ô này chỉ cần “{expected}”."),
        "archive_party": noted(
            "Dòng lưu của văn bản Đảng ghi tên văn phòng, ví dụ “Văn phòng Tỉnh uỷ”, không ghi VT."
        ),
        "archive_state": noted(
            "Dòng lưu của văn bản hành chính bắt đầu bằng VT, ví dụ “{expected}”."
        ),
        "archive_of_other": noted("“{found}” không phải của cơ quan ban hành."),
        "recipient_twice": noted("“{found}” đã có ở trên."),
        "reported_late": noted("“{found}” nhận để báo cáo nên thường ghi trước các nơi nhận khác."),
        "recipients_lacking": noted("Chưa có trong nơi nhận: {names}."),
        "recipients_lacking_more": noted("Chưa có trong nơi nhận: {names} và {more} nơi khác."),
        "no_owner": noted("Nhiệm vụ này chưa rõ giao cho ai."),
        "no_task": noted("Đã nêu {owner} nhưng chưa nêu việc phải làm."),
        "same_task": noted("Nhiệm vụ này trùng với “{first}”."),
        "two_deadlines": noted(
            "Cùng nhiệm vụ với “{first}” nhưng thời hạn khác: {day} và {other}."
        ),
        "two_deadlines_here": noted("Một việc có hai thời hạn: {day} và {other}."),
        "deadline_past": noted("Thời hạn {day} trước ngày {from} của cuộc họp hoặc thông báo."),
        "deadline_past_year": noted("Thời hạn “{found}” thuộc năm {year}, đã qua."),
        "deadline_holiday": noted("Thời hạn {day} là ngày nghỉ: {holiday}."),
        "deadline_weekend": noted("Thời hạn {day} là {weekday}."),
        "deadline_differs": noted("Câu ghi ngày {day} nhưng phần chỉ đạo ghi {kept}."),
        "former_body_now": noted("{name} không còn từ ngày {since}; nhiệm vụ nay thuộc {now}."),
        "former_body": noted("{name} không còn từ ngày {since}."),
        "abbreviation": noted("“{found}” viết tắt mà chưa được giải thích trong thông báo."),
        "abbreviation_of": noted(
            "“{found}” viết tắt mà chưa giải thích; lần đầu ghi “{expected}”."
        ),
        "cited_without_number": noted("“{words}” chưa có số, ký hiệu."),
        "cited_without_date": noted("“{words}” viện dẫn lần đầu chưa có ngày ban hành."),
        "cited_without_body": noted("“{words}” viện dẫn lần đầu chưa có cơ quan ban hành."),
        "cited_without_date_body": noted(
            "“{words}” viện dẫn lần đầu chưa có ngày và cơ quan ban hành."
        ),
        "cited_without_symbol": noted("“{words}” chưa có ký hiệu."),
        "cited_without_symbol_date": noted("“{words}” chưa có ký hiệu và ngày ban hành."),
        "cited_without_symbol_body": noted("“{words}” chưa có ký hiệu và cơ quan ban hành."),
        "cited_without_symbol_date_body": noted(
            "“{words}” chưa có ký hiệu, ngày và cơ quan ban hành."
        ),
        "cited_with_other_date": noted("“{words}” ghi ngày {date}, ở trên ghi ngày {first}."),
        "cited_in_other_form": noted("“{words}” khác với “{first}” ghi ở chỗ khác."),
        "appendix_unannounced": noted("Nội dung chưa nhắc đến phụ lục “{found}”."),
        "appendix_unannounced_one": noted("Nội dung chưa nhắc đến Phụ lục {number} “{found}”."),
        "appendix_missing": noted(
            "Nội dung nhắc đến “{words}” nhưng thông báo không có phụ lục ấy."
        ),
        "appendix_none": noted(
            "Nội dung nhắc đến “{words}” kèm theo nhưng thông báo không có phụ lục."
        ),
    }
)
"""By the codes of `checking.draft`; those of what is missing among them."""
