/** For zsh, as a part of `.zshrc` or as a file `_clsante` of its own in `fpath`. Quotes are taken off without evaluating anything. */
export const ZSH: string = String.raw`
#compdef cls clsante
# Complétion de cls et de clsante pour zsh (faite par « clsante completion zsh »).
_clsante() {
  local line
  local -a values typed
  typed=("\${(@Q)words[2,CURRENT-1]}")
  while IFS= read -r line; do
    case $line in
      :rien) return 1 ;;
      :fichiers) _files; return ;;
      :dossiers) _files -/; return ;;
      *) values+=("\${line%%$'\t'*}:\${line#*$'\t'}") ;;
    esac
  done < <(command clsante __complete zsh "=\${(Q)words[CURRENT]}" "\${typed[@]}" 2>/dev/null)
  (( \${#values} )) || { _files; return }
  _describe 'clsante' values
}
if [[ \${funcstack[1]} == _clsante ]]; then
  _clsante "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _clsante cls clsante
fi
`
  .replaceAll('\\$', '$')
  .trimStart();
