@echo off
rem Mở cửa sổ chương trình / opens the window
chcp 65001 >nul
if exist "%~dp0python\pythonw.exe" (
  start "" "%~dp0python\pythonw.exe" -I "%~dp0tbkl.pyw" %*
  exit /b 0
)
pyw -@PYTHON@ -I "%~dp0tbkl.pyw" %*
if errorlevel 1 (
  echo Máy này chưa có Python @PYTHON@ 64-bit. Hãy cài Python @PYTHON@ từ ổ USB rồi mở lại.
  pause
)
