@echo off
rem Starts Qingye with the first Java of the needed version that is found. QINGYE_JAVA_OPTS is handed to that Java.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for /d %%D in (
    "%ProgramFiles%\Java\*"
    "%ProgramFiles%\Eclipse Adoptium\*"
    "%ProgramFiles%\Microsoft\jdk*"
    "%ProgramFiles%\Zulu\*"
    "%ProgramFiles%\Amazon Corretto\*"
    "%ProgramFiles%\BellSoft\*"
    "%ProgramFiles%\Semeru\*"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
    "%USERPROFILE%\.jdks\*"
) do call :try "%%~D"
for /d %%D in ("%USERPROFILE%\scoop\apps\*") do call :try "%%~D\current"

rem The console speaks UTF-8 while Qingye runs, and its own code page again afterwards.
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODEPAGE=%%C"
chcp 65001 >nul
if defined JAVA goto run
type "%~dp0java-needed.txt" 1>&2
set "CODE=1"
goto end

:run
"%JAVA%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    "-Djava.util.logging.config.file=%~dp0logging.properties" ^
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
    -XX:+UseSerialGC -Xshare:auto %QINGYE_JAVA_OPTS% ^
    -cp "%~dp0..\lib\*" qingye.app.Main %*
set "CODE=%ERRORLEVEL%"

:end
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %CODE%

rem Takes the Java in the folder %1 if there is none yet and it is new enough.
:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "VERSION="
if exist "%~1\release" for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
if not defined VERSION for /f "tokens=3" %%V in ('cmd /c ""%~1\bin\java.exe" -version 2>&1" ^| findstr /c:" version "') do set "VERSION=%%~V"
if not defined VERSION exit /b 0
for /f "tokens=1 delims=.-+" %%M in ("%VERSION%") do if %%M GEQ %NEEDED% set "JAVA=%~1\bin\java.exe"
exit /b 0
