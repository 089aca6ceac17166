; Stands in for a program of Windows: it notes the words it was started with beside itself.
; -DTARGET the file made; -DPYTHON: it acts as the installer of that Python, which this person then has.
Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
!include FileFunc.nsh
OutFile "${TARGET}"
Section
  ${GetParameters} $0
  FileOpen $1 "$EXEDIR\called.txt" w
  FileWriteUTF16LE /BOM $1 "$0"
  FileClose $1
!ifdef PYTHON
  SetRegView 64
  CreateDirectory "$LOCALAPPDATA\Programs\Python"
  CopyFiles /SILENT "$EXEDIR\pythonw.exe" "$LOCALAPPDATA\Programs\Python\pythonw.exe"
  WriteRegStr HKCU "Software\Python\PythonCore\${PYTHON}\InstallPath" "" "$LOCALAPPDATA\Programs\Python\"
!endif
SectionEnd
