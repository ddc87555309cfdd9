; The installer for Windows, Chinese and English. After `pyinstaller build.spec`, with Inno Setup 6.3 or newer:
;
;   iscc packaging\windows\frontdesk.iss
;
; It takes the version from the program itself, and puts it where the user may write: no administrator needed.
; Books, settings and day files lie elsewhere, and stay when the program goes.

#define Bundle "..\..\dist\frontdesk"
#define Program "frontdesk.exe"
#define Commands "frontdesk-cli.exe"
#define Version GetStringFileInfo(AddBackslash(SourcePath) + Bundle + "\" + Program, "ProductVersion")

[Setup]
AppId={{6B1E7C1A-0F53-4B7E-9C57-2E5B6C1D8A40}
AppName={cm:ProgramName}
AppVersion={#Version}
AppVerName={cm:ProgramName} {#Version}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\frontdesk
DefaultGroupName={cm:ProgramName}
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
CloseApplications=yes
RestartApplications=no
ShowLanguageDialog=auto
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\assets\icons\frontdesk.ico
UninstallDisplayIcon={app}\{#Program}
OutputDir=..\..\dist
OutputBaseFilename=frontdesk-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "zh"; MessagesFile: "compiler:Default.isl,chinese.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
zh.ProgramName=前台轮序
en.ProgramName=Front desk
zh.OnTheDesktop=在桌面上放一个快捷方式
en.OnTheDesktop=Put a shortcut on the desktop
zh.WithWindows=登录 Windows 时自动打开
en.WithWindows=Open it when I sign in to Windows
zh.Shortcuts=快捷方式：
en.Shortcuts=Shortcuts:
zh.OpenNow=现在打开前台轮序
en.OpenNow=Open Front desk now

[Tasks]
Name: "desktop"; Description: "{cm:OnTheDesktop}"; GroupDescription: "{cm:Shortcuts}"
Name: "startup"; Description: "{cm:WithWindows}"; GroupDescription: "{cm:Shortcuts}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one doesn't.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\{#Program}"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Bundle}\{#Commands}"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Bundle}\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{cm:ProgramName}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{cm:ProgramName}"; Filename: "{app}\{#Program}"; Tasks: desktop
Name: "{autostartup}\{cm:ProgramName}"; Filename: "{app}\{#Program}"; Tasks: startup

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:OpenNow}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: filesandordirs; Name: "{app}\_internal"
