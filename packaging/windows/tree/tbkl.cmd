@echo off
rem Dòng lệnh tbkl / the command line
setlocal
if exist "%~dp0python\python.exe" (
  "%~dp0python\python.exe" -I "%~dp0tbkl.pyw" %*
) else (
  py -@PYTHON@ -I "%~dp0tbkl.pyw" %*
)
