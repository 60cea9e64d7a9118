/**
 * For bash 3.2 (macOS) and later. Words are joined again where bash cuts them at « = »; what is typed is handed on as it is and
 * never evaluated. Paths are left to readline, which knows how to quote them.
 */
export const BASH: string = String.raw`
# Complétion de cls et de clsante pour bash (fait par « clsante completion bash »).
_clsante() {
  local value i glued='' cur='' only=''
  local -a words=()
  COMPREPLY=()
  for ((i = 1; i <= COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} == = && \${#words[@]} -gt 0 ]]; then
      words[\${#words[@]}-1]+='='
      glued=1
    elif [[ -n $glued ]]; then
      words[\${#words[@]}-1]+=\${COMP_WORDS[i]}
      glued=''
    else
      words+=("\${COMP_WORDS[i]}")
    fi
  done
  cur=\${words[\${#words[@]}-1]}
  unset "words[\${#words[@]}-1]"
  [[ $cur == *=* && $COMP_WORDBREAKS == *=* ]] && only=\${cur%%=*}=
  while IFS=$'\t' read -r value _; do
    case $value in
      :rien) compopt +o default 2>/dev/null ;;
      :fichiers) ;;
      :dossiers) compopt +o default -o dirnames 2>/dev/null ;;
      *)
        COMPREPLY+=("\${value#"$only"}")
        [[ $value == *, ]] && compopt -o nospace 2>/dev/null
        ;;
    esac
  done < <(command clsante __complete bash "=$cur" "\${words[@]}" 2>/dev/null)
}
complete -o default -F _clsante cls clsante
`
  .replaceAll('\\$', '$')
  .trimStart();
