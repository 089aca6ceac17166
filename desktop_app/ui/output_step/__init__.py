"""The step "Kiểm tra và xuất" as it is shown."""
