@echo off
rem Starts Demarche with the Java of JAVA_HOME, or else that on the PATH; it needs version 17 or later.
rem DEMARCHE_OPTS: options for the Java machine, such as -Xmx2g.
setlocal
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo demarche: needs Java of version 17 or later; install it or set JAVA_HOME 1>&2
  exit /b 3
)
"%java%" -Xlog:disable -Xlog:all=error:stderr -Ddemarche.called=demarche %JAVA_OPTS% %DEMARCHE_OPTS% -jar "%~dp0..\lib\demarche.jar" %*
exit /b %errorlevel%
