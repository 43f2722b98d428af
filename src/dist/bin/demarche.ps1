# Starts Demarche with the Java of JAVA_HOME, or else that on the PATH; it needs version 17 or later.
# DEMARCHE_OPTS: options for the Java machine, such as -Xmx2g.
$jar = Join-Path (Split-Path -Parent $PSScriptRoot) (Join-Path 'lib' 'demarche.jar')
$java = 'java'
if ($env:JAVA_HOME) { $java = Join-Path $env:JAVA_HOME (Join-Path 'bin' 'java') }
if (-not (Get-Command $java -CommandType Application -ErrorAction SilentlyContinue)) {
  [Console]::Error.WriteLine('demarche: needs Java of version 17 or later; install it or set JAVA_HOME')
  exit 3
}

$options = @('-Xlog:disable', '-Xlog:all=error:stderr', '-Ddemarche.called=demarche')
if (-not [Console]::IsOutputRedirected) { $options += '-Ddemarche.terminal.out=true' }
if (-not [Console]::IsErrorRedirected) { $options += '-Ddemarche.terminal.err=true' }
if (-not ([Console]::IsOutputRedirected -and [Console]::IsErrorRedirected)) {
  $options += "-Ddemarche.terminal.width=$($Host.UI.RawUI.WindowSize.Width)"
}
foreach ($given in @($env:JAVA_OPTS, $env:DEMARCHE_OPTS)) {
  if ($given) { $options += $given.Trim() -split '\s+' }
}

# Demarche writes UTF-8.
$encoding = [Console]::OutputEncoding
try {
  [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
  if ($MyInvocation.ExpectingInput) { $input | & $java @options -jar $jar @args }
  else { & $java @options -jar $jar @args }
}
finally {
  [Console]::OutputEncoding = $encoding
}
exit $LASTEXITCODE
