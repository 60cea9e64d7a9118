/** For fish: tokens come without their quotes, and descriptions after a tab as fish wants them. */
export const FISH: string = `
# Complétion de cls et de clsante pour fish (faite par « clsante completion fish »).
function __clsante_complete
    set -l cur (commandline -ct | string unescape)
    set -l typed (commandline -opc)
    for line in (command clsante __complete fish "=$cur" $typed[2..-1] 2>/dev/null)
        switch $line
            case ':rien'
            case ':fichiers'
                __fish_complete_path (commandline -ct)
            case ':dossiers'
                __fish_complete_directories (commandline -ct)
            case '*'
                echo $line
        end
    end
end
complete -c cls -f -a '(__clsante_complete)'
complete -c clsante -f -a '(__clsante_complete)'
`.trimStart();
