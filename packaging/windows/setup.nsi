; The installer for Windows: for one person, without administrator's rights, in Vietnamese.
; -DVERSION -DTREE (the folder to install) -DTARGET (the file made), and either -DPYTHON (the tree is the
; kit, for that version of Python) or -DBUNDLE (the tree is a PyInstaller bundle).
; Silent: /S, /D=FOLDER last. Exit codes: 0 done, 3 no Python, 4 the program is open, 5 the folder is used
; by something else.

Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define NAME "Thông báo kết luận"
!define KIND "tbkl.BanThao"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\tbkl"
!define CLASSES "Software\Classes"

Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\tbkl"
InstallDirRegKey HKCU "Software\tbkl" "Folder"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "Bộ cài ${NAME}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "2026"

!define MUI_ICON "${TREE}\tbkl.ico"
!define MUI_UNICON "${TREE}\tbkl.ico"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION OpenProgram
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"

; What starts the program, without the draft to be opened.
Var Start
!ifndef BUNDLE
  Var PythonFolder
  !if ! /FileExists "${TREE}\python\pythonw.exe"
    !define NEEDS_PYTHON
  !endif
!endif

!macro RefreshIcons
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; Everything this installer ever laid down, and nothing else: data beside the program stay.
!macro RemoveProgram
  RMDir /r "$INSTDIR\thu-vien"
  RMDir /r "$INSTDIR\desktop_app"
  RMDir /r "$INSTDIR\resources"
  RMDir /r "$INSTDIR\python"
  RMDir /r "$INSTDIR\giay-phep"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\tbkl.pyw"
  Delete "$INSTDIR\tbkl.cmd"
  Delete "$INSTDIR\tbkl.exe"
  Delete "$INSTDIR\ThongBaoKetLuan.cmd"
  Delete "$INSTDIR\ThongBaoKetLuan.exe"
  Delete "$INSTDIR\tbkl.ico"
  Delete "$INSTDIR\tbkl-file.ico"
!macroend

; A folder in use cannot be renamed: then the program is open.
!macro RefuseWhileOpen FOLDER
  ${If} ${FileExists} "$INSTDIR\${FOLDER}\*.*"
    ClearErrors
    Rename "$INSTDIR\${FOLDER}" "$INSTDIR\${FOLDER}.cu"
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "Chương trình đang mở. Hãy đóng lại rồi làm lần nữa." /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
    Rename "$INSTDIR\${FOLDER}.cu" "$INSTDIR\${FOLDER}"
  ${EndIf}
!macroend

; Whatever lies in the folder is removed by name some day, so it must be the program's alone.
!macro RefuseForeignFolder
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\go-cai-dat.exe"
  ${AndIfNot} ${FileExists} "$INSTDIR\tbkl.ico"
    ${DirState} "$INSTDIR" $0
    ${If} $0 == 1
      MessageBox MB_OK|MB_ICONEXCLAMATION "Thư mục $INSTDIR đang chứa thứ khác. Hãy chọn thư mục trống." /SD IDOK
      SetErrorLevel 5
      Quit
    ${EndIf}
  ${EndIf}
!macroend

Section
  SetShellVarContext current
  !insertmacro RefuseForeignFolder
  !insertmacro RefuseWhileOpen "thu-vien"
  !insertmacro RefuseWhileOpen "_internal"
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${TREE}\*.*"
  Call FindStart
  WriteUninstaller "$INSTDIR\go-cai-dat.exe"
  WriteRegStr HKCU "Software\tbkl" "Folder" "$INSTDIR"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$0" "$1" "$INSTDIR\tbkl.ico"

  WriteRegStr HKCU "${CLASSES}\.tbkl" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.tbkl" "Content Type" "application/x-tbkl+json"
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "Bản thảo thông báo kết luận"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\tbkl-file.ico"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '$Start "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\tbkl.ico"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\go-cai-dat.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\go-cai-dat.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $2 $3 $4
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $2
  !insertmacro RefreshIcons
SectionEnd

; Sets $Start, and its parts: the program $0 and its words $1.
Function FindStart
!ifdef BUNDLE
  StrCpy $0 "$INSTDIR\ThongBaoKetLuan.exe"
  StrCpy $1 ""
  StrCpy $Start '"$0"'
!else
  !ifndef NEEDS_PYTHON
    StrCpy $PythonFolder "$INSTDIR\python"
  !endif
  StrCpy $0 "$PythonFolder\pythonw.exe"
  StrCpy $1 '-I "$INSTDIR\tbkl.pyw"'
  StrCpy $Start '"$0" $1'
!endif
FunctionEnd

Function OpenProgram
  Exec "$Start"
FunctionEnd

!ifdef NEEDS_PYTHON
; Sets $PythonFolder, "" where there is no Python of the version: the person's, the machine's.
Function FindPython
  SetRegView 64
  ReadRegStr $PythonFolder HKCU "Software\Python\PythonCore\${PYTHON}\InstallPath" ""
  ${IfNot} ${FileExists} "$PythonFolder\pythonw.exe"
    ReadRegStr $PythonFolder HKLM "Software\Python\PythonCore\${PYTHON}\InstallPath" ""
  ${EndIf}
  ${IfNot} ${FileExists} "$PythonFolder\pythonw.exe"
    StrCpy $PythonFolder ""
  ${Else}
    StrCpy $1 $PythonFolder 1 -1
    ${If} $1 == "\"
      StrCpy $PythonFolder $PythonFolder -1
    ${EndIf}
  ${EndIf}
FunctionEnd

; An official installer of Python beside this one is run, for this person only.
Function InstallPython
  FindFirst $1 $2 "$EXEDIR\python-${PYTHON}*-amd64.exe"
  FindClose $1
  ${If} $2 != ""
    ExecWait '"$EXEDIR\$2" /quiet InstallAllUsers=0 Include_launcher=0 Include_test=0 Shortcuts=0'
  ${EndIf}
FunctionEnd

Function .onInit
  Call FindPython
  ${If} $PythonFolder == ""
    Call InstallPython
    Call FindPython
  ${EndIf}
  ${If} $PythonFolder == ""
    MessageBox MB_OK|MB_ICONSTOP "Máy chưa có Python ${PYTHON} (64-bit). Hãy đặt tệp cài đặt chính thức python-${PYTHON}...-amd64.exe cạnh bộ cài này rồi chạy lại; không cần quyền quản trị." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd
!endif

Section un.Remove
  SetShellVarContext current
  !insertmacro RefuseWhileOpen "thu-vien"
  !insertmacro RefuseWhileOpen "_internal"
  !insertmacro RemoveProgram
  Delete "$INSTDIR\go-cai-dat.exe"
  RMDir "$INSTDIR" ; only where it is empty: a folder of data beside the program stays
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.tbkl" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "${CLASSES}\.tbkl"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\tbkl"
  !insertmacro RefreshIcons
SectionEnd
