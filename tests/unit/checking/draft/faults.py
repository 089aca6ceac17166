"""Faults seeded into the samples: the sample, what is changed, the code that has to be found."""

from typing import Any, Final, NamedTuple


class Fault(NamedTuple):
    """One fault: `code` has to be found, `also` are codes that rightly come with it."""

    sample: str
    changes: dict[str, Any]
    code: str
    also: tuple[str, ...] = ()


def task(text: str, **directive: Any) -> dict[str, Any]:
    """A block at the end of the body."""
    block: dict[str, Any] = {"id": "seeded", "level": "item", "text": text}
    if directive:
        block["directive"] = directive
    return block


def recipient(text: str, purpose: str | None = None) -> dict[str, Any]:
    return {"text": text, "purpose": purpose}


T, D, V, C = "tinh-uy-2026", "dang-uy-xa", "van-phong-kt", "chi-bo"
L, U, X, W, P = "dai-60-chi-dao", "ubnd-tinh", "ubnd-xa", "van-phong-ubnd", "co-phu-luc"

SIGNING: Final = (
    Fault(T, {"signature.authority": ["TM. BAN THƯỜNG VỤ"]}, "authority_form_party"),
    Fault(D, {"signature.authority": ["TM BAN THƯỜNG VỤ"]}, "authority_form_party"),
    Fault(L, {"signature.authority": ["TL. BAN THƯỜNG VỤ"]}, "authority_form_party"),
    Fault(V, {"signature.authority": ["KT. CHÁNH VĂN PHÒNG"]}, "authority_form_party"),
    Fault(U, {"signature.authority[0]": "T/L CHỦ TỊCH"}, "authority_form_state"),
    Fault(X, {"signature.authority[0]": "T/M ỦY BAN NHÂN DÂN"}, "authority_form_state"),
    Fault(X, {"signature.authority[1]": "K/T CHỦ TỊCH"}, "authority_form_state"),
    Fault(P, {"signature.authority[0]": "TL CHỦ TỊCH"}, "authority_form_state"),
    Fault(T, {"signature.authority": ["K/T BAN THƯỜNG VỤ"]}, "kt_of_collective",
          ("kt_of_other", "secretary_without_body")),
    Fault(D, {"signature.authority": ["K/T ĐẢNG UỶ"]}, "kt_of_collective", ("kt_of_other",)),
    Fault(X, {"signature.authority": ["KT. ỦY BAN NHÂN DÂN"]}, "kt_of_collective",
          ("kt_of_other", "chairman_without_body")),
    Fault(X, {"signature.authority": ["TM. CHỦ TỊCH"]}, "tm_of_person",
          ("deputy_for_collective",)),
    Fault(T, {"signature.authority": ["T/M BÍ THƯ"]}, "tm_of_person"),
    Fault(P, {"signature.authority": ["TL. ỦY BAN NHÂN DÂN"]}, "tl_of_collective"),
    Fault(P, {"signature.authority": ["TUQ. ỦY BAN NHÂN DÂN"]}, "tl_of_collective"),
    Fault(T, {"signature.authority": ["T/M THƯỜNG TRỰC"]}, "signed_for_standing"),
    Fault(L, {"signature.authority": ["T/L THƯỜNG TRỰC"]}, "signed_for_standing"),
    Fault(V, {"signature.authority": ["T/L BAN THƯỜNG VỤ"]}, "office_header"),
    Fault(V, {"signature.authority": ["T/M BAN THƯỜNG VỤ"], "signature.posts": ["PHÓ BÍ THƯ"]},
          "office_header"),
    Fault(W, {"signature.authority": ["TL. CHỦ TỊCH"]}, "office_header"),
    Fault(C, {"signature.authority": ["T/M ĐẢNG UỶ"]}, "other_body"),
    Fault(C, {"signature.authority": ["T/M BAN THƯỜNG VỤ"]}, "other_body"),
    Fault(D, {"signature.authority": ["T/M TỈNH UỶ"]}, "other_body"),
    Fault(T, {"signature.authority": ["T/M CHI BỘ"]}, "other_body"),
    Fault(L, {"signature.posts": ["BÍ THƯ"]}, "secretary_by_order"),
    Fault(L, {"signature.posts": ["PHÓ BÍ THƯ"]}, "secretary_by_order"),
    Fault(T, {"signature.posts": ["CHÁNH VĂN PHÒNG"]}, "office_for_collective"),
    Fault(D, {"signature.posts": ["PHÓ CHÁNH VĂN PHÒNG"]}, "office_for_collective"),
    Fault(L, {"signature.authority": ["T/L BAN THƯỜNG VỤ", "K/T CHÁNH VĂN PHÒNG"],
              "signature.posts": ["PHÓ CHÁNH VĂN PHÒNG"]}, "kt_with_tl"),
    Fault(V, {"signature.posts": ["CHÁNH VĂN PHÒNG"]}, "kt_by_head"),
    Fault(U, {"signature.posts": ["CHÁNH VĂN PHÒNG"]}, "kt_by_head"),
    Fault(X, {"signature.posts": ["CHỦ TỊCH"]}, "kt_by_head"),
    Fault(V, {"signature.authority": ["K/T TRƯỞNG BAN"]}, "kt_of_other"),
    Fault(U, {"signature.authority": ["TL. CHỦ TỊCH", "KT. GIÁM ĐỐC"]}, "kt_of_other"),
    Fault(X, {"signature.authority": ["TM. ỦY BAN NHÂN DÂN"]}, "deputy_for_collective"),
    Fault(V, {"signature.authority": []}, "deputy_alone"),
    Fault(W, {"signature.posts": ["PHÓ CHÁNH VĂN PHÒNG"]}, "deputy_alone"),
    Fault(U, {"signature.authority": ["TL. CHỦ TỊCH"]}, "deputy_by_order"),
    Fault(L, {"signature.authority": []}, "office_without_order"),
    Fault(P, {"signature.authority": []}, "office_without_order"),
    Fault(T, {"signature.authority": []}, "secretary_without_body"),
    Fault(C, {"signature.authority": []}, "secretary_without_body"),
    Fault(X, {"signature.authority": [], "signature.posts": ["CHỦ TỊCH"]}, "chairman_without_body"),
    Fault(T, {"signature.posts": ["PHÓ BÍ THƯ TỈNH UỶ"]}, "body_in_post"),
    Fault(L, {"signature.posts": ["CHÁNH VĂN PHÒNG TỈNH UỶ"]}, "body_in_post"),
    Fault(T, {"signature.name": "TS. Nguyễn Hoài An"}, "title_before_name"),
    Fault(U, {"signature.name": "ThS Lê Thành Nam"}, "title_before_name"),
    Fault(D, {"signature.name": "Đồng chí Dương Thị Minh Nguyệt"}, "title_before_name"),
    Fault(X, {"signature.name": "Đại tá Dương Văn Lâm"}, "title_before_name"),
    Fault(C, {"signature.name": "Thạc sĩ Tạ Quang Huy"}, "title_before_name"),
    Fault(W, {"signature.name": "NGUYỄN THẾ VINH"}, "name_in_capitals"),
)  # fmt: skip

HEADER: Final = (
    Fault(T, {"profile.symbol": "05-TB/TU"}, "symbol_with_number"),
    Fault(T, {"profile.symbol": "KL/TU"}, "symbol_of_other_type"),
    Fault(U, {"profile.symbol": "QĐ-UBND"}, "symbol_of_other_type"),
    Fault(T, {"profile.symbol": "TB-TU"}, "symbol_sign_party"),
    Fault(C, {"profile.symbol": "TB-CB"}, "symbol_sign_party"),
    Fault(U, {"profile.symbol": "TB/UBND"}, "symbol_sign_state"),
    Fault(W, {"profile.symbol": "TB/VP"}, "symbol_sign_state"),
    Fault(T, {"profile.symbol": "TB/ĐU"}, "symbol_of_other_body"),
    Fault(D, {"profile.symbol": "TB/TU"}, "symbol_of_other_body"),
    Fault(C, {"profile.symbol": "TB/ĐU"}, "symbol_of_other_body"),
    Fault(V, {"profile.symbol": "TB/TU"}, "symbol_of_other_body"),
    Fault(X, {"profile.symbol": "TB-VP"}, "symbol_of_other_body"),
    Fault(W, {"profile.symbol": "TB-UBND"}, "symbol_of_other_body"),
    Fault(T, {"profile.organ": "Ban Thường vụ Tỉnh uỷ Thái Nguyên"}, "organ_standing",
          ("place_of_other",)),
    Fault(D, {"profile.organ": "Thường trực Đảng uỷ phường Phan Đình Phùng"}, "organ_standing"),
    Fault(V, {"profile.parent": None}, "office_without_parent", ("archive_of_other",)),
    Fault(T, {"profile.parent": "Trung ương Đảng"}, "parent_of_committee_party"),
    Fault(X, {"profile.parent": "UBND tỉnh Thái Nguyên"}, "parent_of_committee_state"),
    Fault(D, {"profile.parent": "Tỉnh uỷ Thái Nguyên"}, "parent_is_committee"),
    Fault(T, {"profile.place": "Tỉnh Thái Nguyên"}, "place_with_province"),
    Fault(U, {"profile.place": "tỉnh Thái Nguyên"}, "place_with_province"),
    Fault(T, {"profile.place": "Thái Nguyên, ngày"}, "place_with_more"),
    Fault(D, {"profile.place": "Huyện Phú Bình"}, "place_of_district"),
    Fault(X, {"profile.place": "Thị trấn Hương Sơn"}, "place_of_district"),
    Fault(D, {"profile.place": "phường Phan Đình Phùng"}, "place_small"),
    Fault(T, {"profile.place": "Huế"}, "place_one_syllable"),
    Fault(T, {"profile.place": "Cao Bằng"}, "place_of_other"),
    Fault(X, {"profile.place": "Phú Lương"}, "place_of_other"),
    Fault(T, {"number": 12}, "number_without_day"),
    Fault(T, {"date.day": 8}, "day_without_number"),
    Fault(U, {"date.month": 7}, "date_before_meeting"),
    Fault(T, {"subject": "thông báo kết luận của đồng chí Bí thư Tỉnh uỷ tại Hội nghị"},
          "subject_doubles_type"),
    Fault(U, {"subject": "V/v kết luận của Chủ tịch tại cuộc họp"}, "subject_with_about"),
    Fault(D, {"subject": "Kết luận của Thường trực Đảng uỷ tại cuộc họp giao ban"},
          "subject_small"),
    Fault(X, {"subject": "kết luận của đồng chí Chủ tịch tại cuộc họp giao ban"},
          "subject_capital"),
    Fault(D, {"subject": "kết luận của Thường trực Đảng uỷ tại cuộc họp giao ban."},
          "subject_with_stop"),
    Fault(U, {"body[3]": task("Kính gửi: Các sở, ban, ngành của tỉnh")}, "addressee"),
    Fault(C, {"closing": ["Chi bộ thông báo để đảng viên biết, thực hiện./."]}, "party_end_mark"),
)  # fmt: skip

RECIPIENTS: Final = (
    Fault(T, {"recipients[7]": recipient("Như trên")}, "as_above"),
    Fault(U, {"recipients[0]": recipient("Như trên", "t/h")}, "as_above", ("reported_late",)),
    Fault(D, {"recipients[0]": recipient("Kính gửi các đồng chí Thường trực Đảng uỷ")},
          "addressed_recipient"),
    Fault(T, {"recipients[7]": recipient("Lưu Văn phòng Tỉnh uỷ")}, "archive_among_recipients"),
    Fault(U, {"recipients[8]": recipient("Lưu: VT, TH")}, "archive_among_recipients"),
    Fault(T, {"recipients[2].text": "- Các đồng chí dự Hội nghị;"}, "recipient_with_marks"),
    Fault(U, {"recipients[4].text": "Các sở, ban, ngành của tỉnh;"}, "recipient_with_marks"),
    Fault(T, {"profile.archive": "Lưu Văn phòng Tỉnh uỷ"}, "archive_doubled"),
    Fault(U, {"profile.archive": "Lưu: VT, TH"}, "archive_doubled"),
    Fault(T, {"profile.archive": "VT, VPTU"}, "archive_party"),
    Fault(U, {"profile.archive": "Văn phòng UBND tỉnh"}, "archive_state"),
    Fault(D, {"profile.archive": "Văn phòng Tỉnh uỷ"}, "archive_of_other"),
    Fault(T, {"recipients[7]": recipient("Các đồng chí dự hội nghị")}, "recipient_twice"),
    Fault(T, {"recipients[7]": recipient("Thường trực Hội đồng nhân dân tỉnh", "để báo cáo")},
          "reported_late"),
    Fault(X, {"recipients[5]": recipient("Thường trực Đảng ủy xã Phú Bình", "b/c")},
          "reported_late"),
    Fault(V, {"recipients[3]": recipient("Các đồng chí Uỷ viên Ban Chấp hành"),
              "recipients[1]": recipient("Các đồng chí Ban Thường vụ")}, "recipients_lacking"),
    Fault(W, {"recipients[2]": recipient("Các doanh nghiệp")}, "recipients_lacking"),
)  # fmt: skip

TASKS: Final = (
    Fault(U, {"body[3]": task("Rà soát toàn bộ hồ chứa, hoàn thành trước ngày 30/9/2026; báo cáo"
                              " Chủ tịch UBND tỉnh.")}, "no_owner"),
    Fault(X, {"body[5]": task("Xây dựng kế hoạch thu quỹ phòng, chống thiên tai trước ngày"
                              " 25/11/2026.")}, "no_owner"),
    Fault(D, {"body[9]": task("Tổng hợp ý kiến cử tri, báo cáo Thường trực Đảng uỷ trước ngày"
                              " 27/8/2026.")}, "no_owner"),
    Fault(X, {"body[5]": task("Giao Phòng Kinh tế.")}, "no_task"),
    Fault(U, {"body[3]": task("Giao Sở Tài chính về kinh phí phòng, chống thiên tai.")},
          "no_task"),
    Fault(W, {"body[5]": task("Giao Sở Nội vụ.")}, "no_task"),
    Fault(X, {"body[5]": task(
        "Công an xã chủ trì, phối hợp với Ban Chỉ huy Quân sự xã kiểm tra tạm trú, phòng cháy,"
        " chữa cháy tại các khu nhà trọ; báo cáo kết quả với Chủ tịch UBND xã trước ngày"
        " 27/11/2026.")}, "same_task"),
    Fault(D, {"body[9]": task(
        "Uỷ ban Kiểm tra Đảng uỷ kiểm tra việc thu, nộp và sử dụng đảng phí tại các chi bộ, hoàn"
        " thành trước ngày 28/8/2026; thông báo kết quả đến từng chi bộ được kiểm tra.")},
        "same_task"),
    Fault(X, {"body[5]": task(
        "Phòng Văn hóa - Xã hội phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam xã tổ chức Ngày hội"
        " Đại đoàn kết toàn dân tộc ở các xóm, tổ dân phố, hoàn thành trước ngày 20/11/2026.")},
        "two_deadlines"),
    Fault(U, {"body[3]": task(
        "Sở Khoa học và Công nghệ phối hợp với các doanh nghiệp viễn thông khôi phục liên lạc, lắp"
        " đặt thiết bị dự phòng tại các xã dễ bị cô lập; hoàn thành trước ngày 16/10/2026.")},
        "two_deadlines"),
    Fault(X, {"body~": ("; báo cáo kết quả với Chủ tịch UBND xã trước ngày 27/11/2026",
                        ", hoàn thành trước ngày 20/11/2026, trước ngày 27/11/2026")},
          "two_deadlines_here"),
    Fault(T, {"body~": ("trước ngày 14/8/2026", "trước ngày 14/6/2026")}, "deadline_past",
          ("deadline_differs",)),
    Fault(T, {"body~": ("trước ngày 30/9/2026", "trước ngày 30/9/2025")}, "deadline_past",
          ("deadline_differs",)),
    Fault(X, {"body~": ("trước ngày 10/11/2026", "trước ngày 02/11/2026")}, "deadline_past",
          ("deadline_differs",)),
    Fault(U, {"body~": ("trước ngày 04/9/2026", "trước ngày 04/8/2026")}, "deadline_past",
          ("deadline_differs",)),
    Fault(C, {"body~": ("trước ngày 18/9/2026", "trước ngày 01/9/2026")}, "deadline_past",
          ("deadline_differs",)),
    Fault(D, {"body[9]": task("Giao Văn phòng Đảng uỷ rà soát quy chế làm việc, hoàn thành theo kế"
                              " hoạch đã duyệt.", assignees=["Văn phòng Đảng uỷ"],
                              deadline="2026-07-31")}, "deadline_past"),
    Fault(T, {"body~": ("hoàn thành trong quý IV năm 2026", "hoàn thành trong quý IV năm 2025")},
          "deadline_past_year"),
    Fault(W, {"body~": ("trong quý I năm 2027", "trong quý I năm 2025")}, "deadline_past_year"),
    Fault(V, {"body~": ("trong quý III năm 2026", "trong quý III năm 2025")},
          "deadline_past_year"),
    Fault(X, {"body~": ("trước ngày 10/11/2026", "trước ngày 15/11/2026")}, "deadline_weekend",
          ("deadline_differs",)),
    Fault(T, {"body~": ("trước ngày 24/7/2026", "trước ngày 25/7/2026")}, "deadline_weekend",
          ("deadline_differs",)),
    Fault(U, {"body~": ("trước ngày 04/9/2026", "trước ngày 02/9/2026")}, "deadline_holiday",
          ("deadline_differs",)),
    Fault(W, {"body~": ("trước ngày 15/12/2026", "trước ngày 06/02/2027")}, "deadline_holiday",
          ("deadline_differs",)),
    Fault(W, {"body~": ("trước ngày 13/11/2026", "trước ngày 16/4/2027")}, "deadline_holiday",
          ("deadline_differs",)),
    Fault(P, {"body~": ("trước ngày 16/10/2026", "trước ngày 19/10/2026")}, "deadline_differs"),
    Fault(V, {"body~": ("trước ngày 15/7/2026", "trước ngày 16/7/2026")}, "deadline_differs"),
    Fault(U, {"body[3]": task("Giao Sở Tài nguyên và Môi trường rà soát các mỏ vật liệu; báo cáo"
                              " Chủ tịch UBND tỉnh.")}, "former_body_now"),
    Fault(U, {"body[3]": task("Sở Giao thông vận tải khắc phục các điểm sạt lở trên đường tỉnh.")},
          "former_body_now"),
    Fault(T, {"body[2]": task("Ban Dân vận Tỉnh uỷ theo dõi việc thực hiện dân chủ ở cơ sở.")},
          "former_body_now"),
    Fault(W, {"body[5]": task("Sở Xây dựng phối hợp với Sở Kế hoạch và Đầu tư rà soát quy hoạch.")},
          "former_body_now", ("recipients_lacking",)),
    Fault(U, {"body[3]": task("UBND huyện Phú Bình bàn giao mặt bằng trước ngày 30/9/2026.")},
          "former_body"),
    Fault(T, {"body[2]": task("Các huyện uỷ rà soát quy hoạch cán bộ.")}, "former_body"),
    Fault(U, {"recipients[5].text": "UBND các huyện, thành phố"}, "former_body",
          ("recipients_lacking",)),
)  # fmt: skip

CITED: Final = (
    Fault(T, {"body[2]": task("Văn phòng Tỉnh uỷ tham mưu thực hiện Nghị quyết số 57-NQ/TW của Bộ"
                              " Chính trị.")}, "cited_without_date"),
    Fault(T, {"body[2]": task("Văn phòng Tỉnh uỷ tham mưu thực hiện Nghị quyết số 57-NQ/TW, ngày"
                              " 22/12/2024.")}, "cited_without_body"),
    Fault(U, {"body[3]": task("Sở Tài chính thực hiện Quyết định số 1234/QĐ-UBND.")},
          "cited_without_date_body"),
    Fault(U, {"body[3]": task("Sở Tài chính thực hiện Công văn số 4521 ngày 05/8/2026 của Bộ Tài"
                              " chính.")}, "cited_without_symbol"),
    Fault(U, {"body[3]": task("Sở Tài chính thực hiện Công văn số 4521 của Bộ Tài chính.")},
          "cited_without_symbol_date"),
    Fault(U, {"body[3]": task("Sở Tài chính thực hiện Công văn số 4521 ngày 05/8/2026.")},
          "cited_without_symbol_body"),
    Fault(U, {"body[3]": task("Sở Tài chính thực hiện Công văn số 4521.")},
          "cited_without_symbol_date_body"),
    Fault(U, {"body[3]": task("Sở Nội vụ thực hiện Kế hoạch ngày 05/8/2026 của UBND tỉnh.")},
          "cited_without_number"),
    Fault(T, {"body[2]": task("Quán triệt Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị;"
                              " báo cáo kết quả theo Nghị quyết số 57-NQ/TW, ngày 24/12/2024.")},
          "cited_with_other_date"),
    Fault(T, {"body[2]": task("Quán triệt Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị;"
                              " sơ kết Nghị quyết số 57/NQ-TW trong năm 2026.")},
          "cited_in_other_form", ("no_owner",)),
    Fault(U, {"body[3]": task("Sở Nội vụ thực hiện Quyết định số 15/QĐ-UBND ngày 05/01/2026 của"
                              " UBND tỉnh, gắn với Kế hoạch số 15/QĐ-UBND ngày 05/01/2026 của UBND"
                              " tỉnh.")},
          "cited_in_other_form"),
    Fault(P, {"appendices[2]": {"title": "Biểu tổng hợp", "body": []}}, "appendix_unannounced_one"),
    Fault(U, {"appendices": [{"title": "Danh mục công trình", "body": []}]},
          "appendix_unannounced"),
    Fault(P, {"body~": ("tại Phụ lục I;", "tại Phụ lục IV;")}, "appendix_missing",
          ("appendix_unannounced_one",)),
    Fault(U, {"body[3]": task("Các sở, ngành thực hiện nhiệm vụ tại Phụ lục kèm theo Thông báo"
                              " này.")}, "appendix_none"),
    Fault(X, {"body[5]": task("Các phòng thực hiện việc nêu tại Phụ lục I kèm theo Thông báo.")},
          "appendix_missing"),
)  # fmt: skip

ABBREVIATED: Final = (
    Fault(U, {"body[3]": task("Sở Tài chính bố trí kinh phí GPMB trước ngày 30/9/2026.")},
          "abbreviation_of"),
    Fault(X, {"body[5]": task("Công an xã tăng cường bảo đảm ANTT trên địa bàn.")},
          "abbreviation_of"),
    Fault(T, {"body[2]": task("Văn phòng Tỉnh uỷ tham mưu nhiệm vụ phát triển KT-XH năm 2027.")},
          "abbreviation_of"),
    Fault(W, {"body[5]": task("Sở Nội vụ rà soát hồ sơ của BQLKKT trước ngày 30/12/2026.")},
          "abbreviation"),
)  # fmt: skip

LACKS: Final = (
    Fault(T, {"signature.name": ""}, "signer_open"),
    Fault(T, {"signature.posts": []}, "post_open"),
    Fault(U, {"recipients": []}, "no_recipient"),
    Fault(U, {"meeting.chairs": []}, "no_chair", ("subject_open", "opening_open")),
    Fault(D, {"body": []}, "no_body"),
    Fault(D, {"profile.symbol": ""}, "symbol_open"),
    Fault(D, {"meeting.sessions": []}, "no_session"),
)

FAULTS: Final = (*SIGNING, *HEADER, *RECIPIENTS, *TASKS, *CITED, *ABBREVIATED, *LACKS)
