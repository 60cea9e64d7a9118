/**
 * For Windows PowerShell 5.1 and PowerShell 7. `cls` is not registered: it clears the screen there. Where nothing is handed back,
 * PowerShell completes paths by itself. An empty word would be lost on its way to a program: hence the « = » before it.
 */
export const POWERSHELL: string = `
# Complétion de clsante pour PowerShell (faite par « clsante completion powershell »).
Register-ArgumentCompleter -Native -CommandName clsante -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
  $encoding = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    & clsante __complete powershell "=$wordToComplete" @typed 2>$null | ForEach-Object {
      $value, $means = $_ -split "\`t", 2
      if ($value -and -not $value.StartsWith(':')) {
        if (-not $means) { $means = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $means)
      }
    }
  } catch {
  } finally {
    [Console]::OutputEncoding = $encoding
  }
}
`.trimStart();
