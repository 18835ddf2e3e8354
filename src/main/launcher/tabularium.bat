@echo off
rem Starts Tabularium with the arguments given. Needs a JDK or Java runtime 25 or newer: the one JAVA_HOME names,
rem the one on the PATH, or one in the usual places. Without any: exit code 3.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "TABULARIUM=%%~fI"
set "JAVA="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :consider "%%~dpJ.."
for %%V in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
    if not defined JAVA for /d %%J in ("%%~V\*") do if not defined JAVA call :consider "%%~J"
)

if not defined JAVA (
    echo Tabularium needs Java 25 or newer and found none: install one, for example Eclipse Temurin 25 from https://adoptium.net, or set JAVA_HOME to where it is. 1>&2
    exit /b 3
)

rem What Java has kept of a rehearsal is used where this Java and these files are those of the rehearsal; elsewhere Java
rem does without it and says nothing. Where the libraries are stands in tabularium.jar.
"%JAVA%" "-XX:AOTCache=%TABULARIUM%\lib\tabularium.aot" -Xlog:aot*=off -Xlog:cds*=off --module-path "%TABULARIUM%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED -cp "%TABULARIUM%\lib\tabularium.jar" org.tabularium.Main %*
exit /b %ERRORLEVEL%

rem Takes the Java in the folder given if it is new enough. Its release file tells without starting it.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION=0"
for /f "tokens=2 delims==" %%L in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.-+" %%M in ("%%~L") do set "VERSION=%%M"
if %VERSION% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0
