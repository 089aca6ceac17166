"""Soạn thông báo kết luận: notices of conclusions in the exact layout of the ruling decree."""

__version__ = "0.1.0"
