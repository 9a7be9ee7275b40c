; The installer for Windows (Inno Setup 6.3 or newer, jrsoftware.org). inno_setup.py compiles it.
; For everybody on the computer, without a word where asked: setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART

#if !Defined(Version) || !Defined(FileVersion) || !Defined(Folder) || !Defined(Icon) || !Defined(Copyright)
  #error Version, FileVersion, Folder, Icon and Copyright are handed in with /D
#endif
#define Kind "Proofbook.AddressBook"

[Setup]
; By this identity an installation is found again: never change it.
AppId={{752E5FF7-8F12-4217-9F5A-D68998ED0FEF}
AppName=Proofbook
AppVersion={#Version}
AppVerName=Proofbook {#Version}
AppPublisher=The Proofbook developers
AppCopyright={#Copyright}
VersionInfoVersion={#FileVersion}
VersionInfoProductTextVersion={#Version}
VersionInfoDescription=Proofbook setup
OutputBaseFilename=proofbook-{#Version}-windows-x86_64-setup
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\proofbook.exe
DefaultDirName={autopf}\Proofbook
DisableProgramGroupPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; As Qt 6.11: Windows 10 of 1809
MinVersion=10.0.17763
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
; A running Proofbook is asked to close (/FORCECLOSEAPPLICATIONS: is ended). Its decisions are kept as they are made.
CloseApplications=yes
CloseApplicationsFilter=*.exe,*.dll,*.pyd
RestartApplications=no
#ifdef Signed
SignTool=release
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.OpenWith=Offer Proofbook under “Open with” for .vcf, .csv and .ldif files
de.OpenWith=Proofbook unter „Öffnen mit“ für Dateien mit .vcf, .csv und .ldif anbieten
fr.OpenWith=Proposer Proofbook dans « Ouvrir avec » pour les fichiers .vcf, .csv et .ldif
es.OpenWith=Ofrecer Proofbook en «Abrir con» para los archivos .vcf, .csv y .ldif
en.AddressBook=Address book
de.AddressBook=Adressbuch
fr.AddressBook=Carnet d’adresses
es.AddressBook=Libreta de direcciones
en.Summary=Proofreads address books for mistyped mail domains
de.Summary=Findet vertippte E-Mail-Domains in Adressbüchern
fr.Summary=Relit les carnets d’adresses à la recherche de domaines mal saisis
es.Summary=Revisa libretas de direcciones en busca de dominios mal escritos
en.StillRuns=Proofbook is still running, maybe for another user. Close it, then try again. Nothing has been changed.
de.StillRuns=Proofbook läuft noch, vielleicht bei jemand anderem. Schließen Sie es und versuchen Sie es dann noch einmal. Geändert wurde nichts.
fr.StillRuns=Proofbook est encore ouvert, peut-être chez un autre utilisateur. Fermez-le, puis recommencez. Rien n’a été modifié.
es.StillRuns=Proofbook sigue abierto, quizá por otro usuario. Ciérrelo e inténtelo de nuevo. No se ha cambiado nada.
en.NotSecured=%1 can’t be kept for administrators (error %2). Nothing has been installed.
de.NotSecured=%1 lässt sich nicht den Administratoren vorbehalten (Fehler %2). Installiert wurde nichts.
fr.NotSecured=%1 ne peut pas être réservé aux administrateurs (erreur %2). Rien n’a été installé.
es.NotSecured=%1 no se puede reservar a los administradores (error %2). No se ha instalado nada.
en.NoSuchPolicy=There is no policy file %1. Nothing has been installed.
de.NoSuchPolicy=Es gibt keine Richtliniendatei %1. Installiert wurde nichts.
fr.NoSuchPolicy=Il n’y a pas de fichier de stratégie %1. Rien n’a été installé.
es.NoSuchPolicy=No hay ningún archivo de directiva %1. No se ha instalado nada.

[Tasks]
Name: "openwith"; Description: "{cm:OpenWith}"

[InstallDelete]
; What an older version had and this one hasn't.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
; setup.exe /POLICY=policy.json lays the organisation's settings in place; without it those that are there stay.
Source: "{code:GivenPolicy}"; DestDir: "{commonappdata}\Proofbook"; DestName: "policy.json"; Flags: external ignoreversion uninsneveruninstall; Check: IsPolicyGiven

[Icons]
Name: "{autoprograms}\Proofbook"; Filename: "{app}\proofbook.exe"; Comment: "{cm:Summary}"

[Registry]
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\proofbook.exe"; ValueType: string; ValueData: "{app}\proofbook.exe"; Flags: uninsdeletekey
; Offered under “Open with” and in the system's settings; no other program loses its files by it.
Root: HKA; Subkey: "Software\Classes\{#Kind}"; ValueType: string; ValueData: "{cm:AddressBook}"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\{#Kind}\DefaultIcon"; ValueType: string; ValueData: "{app}\proofbook.exe,0"; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\{#Kind}\shell\open\command"; ValueType: string; ValueData: """{app}\proofbook.exe"" ""%1"""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.vcf\OpenWithProgids"; ValueType: string; ValueName: "{#Kind}"; ValueData: ""; Flags: uninsdeletevalue; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.csv\OpenWithProgids"; ValueType: string; ValueName: "{#Kind}"; ValueData: ""; Flags: uninsdeletevalue; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.ldif\OpenWithProgids"; ValueType: string; ValueName: "{#Kind}"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.ldif"; Flags: uninsdeletekeyifempty; Tasks: openwith
Root: HKA; Subkey: "Software\Proofbook\Capabilities"; ValueType: string; ValueName: "ApplicationName"; ValueData: "Proofbook"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Proofbook\Capabilities"; ValueType: string; ValueName: "ApplicationDescription"; ValueData: "{cm:Summary}"; Tasks: openwith
Root: HKA; Subkey: "Software\Proofbook\Capabilities\FileAssociations"; ValueType: string; ValueName: ".vcf"; ValueData: "{#Kind}"; Tasks: openwith
Root: HKA; Subkey: "Software\Proofbook\Capabilities\FileAssociations"; ValueType: string; ValueName: ".csv"; ValueData: "{#Kind}"; Tasks: openwith
Root: HKA; Subkey: "Software\Proofbook\Capabilities\FileAssociations"; ValueType: string; ValueName: ".ldif"; ValueData: "{#Kind}"; Tasks: openwith
Root: HKA; Subkey: "Software\Proofbook"; Flags: uninsdeletekeyifempty; Tasks: openwith
Root: HKA; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "Proofbook"; ValueData: "Software\Proofbook\Capabilities"; Flags: uninsdeletevalue; Tasks: openwith

[Run]
Filename: "{app}\proofbook.exe"; Flags: nowait postinstall skipifsilent unchecked runasoriginaluser; Description: "Proofbook"

[Code]
// Anybody may make folders in ProgramData, so one of this name may be a user's, or lead elsewhere: what in it doesn't
// belong to the administrators or the system is moved aside, and is nobody's policy. What an administrator laid there
// before stays. The folder itself is then the administrators', who alone may write there, users may read; nothing of
// that is inherited. It is made with these rights at once, and not where somebody has made it meanwhile. Uninstalling
// leaves it.

type
  TSecurityAttributes = record  // SECURITY_ATTRIBUTES; each of its fields takes as much room as an address
    Size, Security, Inherits: UINT_PTR;
  end;

const
  Owner = 1;  // learn.microsoft.com, SECURITY_INFORMATION
  OwnerAndNothingInherited = $80000005;
  KeptForAdministrators = 'O:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)';
  FileObject = 1;  // SE_OBJECT_TYPE
  LocalSystem = 22;  // WELL_KNOWN_SID_TYPE
  Administrators = 26;
  Link = $400;  // FILE_ATTRIBUTE_REPARSE_POINT
  Missing = $FFFFFFFF;

function ConvertSecurity(Text: String; Revision: Cardinal; var Security: UINT_PTR; Size: UINT_PTR): BOOL;
  external 'ConvertStringSecurityDescriptorToSecurityDescriptorW@advapi32.dll stdcall';
function CreateDirectory(Name: String; var Attributes: TSecurityAttributes): BOOL;
  external 'CreateDirectoryW@kernel32.dll stdcall';
function SetFileSecurity(Name: String; Parts: Cardinal; Security: UINT_PTR): BOOL;
  external 'SetFileSecurityW@advapi32.dll stdcall';
function GetNamedSecurityInfo(Name: String; Kind: Integer; Parts: Cardinal; var Sid: UINT_PTR;
  Group, Dacl, Sacl: UINT_PTR; var Security: UINT_PTR): Cardinal;
  external 'GetNamedSecurityInfoW@advapi32.dll stdcall';
function IsWellKnownSid(Sid: UINT_PTR; Kind: Integer): BOOL;
  external 'IsWellKnownSid@advapi32.dll stdcall';
function GetFileAttributes(Name: String): Cardinal;
  external 'GetFileAttributesW@kernel32.dll stdcall';
function LocalFree(Memory: UINT_PTR): UINT_PTR;
  external 'LocalFree@kernel32.dll stdcall';

function IsSomebodyElses(Name: String): Boolean;
var
  Sid, Security: UINT_PTR;
  Attributes: Cardinal;
begin
  Attributes := GetFileAttributes(Name);
  Result := Attributes <> Missing;
  if not Result or ((Attributes and Link) <> 0) then exit;
  if GetNamedSecurityInfo(Name, FileObject, Owner, Sid, 0, 0, 0, Security) <> 0 then exit;
  Result := not IsWellKnownSid(Sid, Administrators) and not IsWellKnownSid(Sid, LocalSystem);
  LocalFree(Security);
end;

function IsMovedAside(Name: String): Boolean;
var
  Aside: String;
begin
  Aside := Name + '.not-trusted-' + GetDateTimeString('yyyymmdd-hhnnss', #0, #0);
  Result := RenameFile(Name, Aside);
  Log(Format('%s does not belong to the administrators; moved to %s: %d', [Name, Aside, Ord(Result)]));
end;

function IsKeptForAdministrators(Folder: String): Boolean;
var
  Attributes: TSecurityAttributes;
begin
  Result := False;
  if not ConvertSecurity(KeptForAdministrators, 1, Attributes.Security, 0) then exit;
  Attributes.Size := 12;
  Result := CreateDirectory(Folder, Attributes);
  if not Result then begin
    if not IsSomebodyElses(Folder) then
      Result := SetFileSecurity(Folder, OwnerAndNothingInherited, Attributes.Security)
    else if IsMovedAside(Folder) then
      Result := CreateDirectory(Folder, Attributes);
  end;
  LocalFree(Attributes.Security);
  if Result and IsSomebodyElses(Folder + '\policy.json') then Result := IsMovedAside(Folder + '\policy.json');
end;

function IsPolicyGiven: Boolean;
begin
  Result := ExpandConstant('{param:POLICY}') <> '';
end;

function GivenPolicy(Parameter: String): String;
begin
  Result := ExpandConstant('{param:POLICY}');
  if ExtractFileDrive(Result) = '' then Result := ExpandConstant('{src}\') + Result;
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
var
  Folder: String;
begin
  Result := '';
  if IsPolicyGiven and not FileExists(GivenPolicy('')) then begin
    Result := FmtMessage(CustomMessage('NoSuchPolicy'), [GivenPolicy('')]);
    exit;
  end;
  Folder := ExpandConstant('{commonappdata}\Proofbook');
  if not IsKeptForAdministrators(Folder) then
    Result := FmtMessage(CustomMessage('NotSecured'), [Folder, IntToStr(DLLGetLastError)]);
end;

function IsRunning(Name: String): Boolean;
begin
  // Windows lets nobody write to a program that runs, whoever runs it.
  Name := ExpandConstant('{app}\') + Name;
  Result := False;
  if FileExists(Name) then
    try
      TFileStream.Create(Name, fmOpenReadWrite or fmShareDenyNone).Free;
    except
      Result := True;
    end;
end;

function IsInUse: Boolean;
begin
  // Half a deleted program would be worse than a whole one.
  Result := IsRunning('proofbook.exe') or IsRunning('proofbook-cli.exe');
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if (CurStep = ssInstall) and IsInUse then RaiseException(CustomMessage('StillRuns'));
end;

function InitializeUninstall: Boolean;
begin
  Result := not IsInUse;
  if not Result then SuppressibleMsgBox(CustomMessage('StillRuns'), mbError, MB_OK, IDOK);
end;
