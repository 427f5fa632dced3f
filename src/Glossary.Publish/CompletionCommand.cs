using System.CommandLine;

namespace Glossary.Publish;

/// <summary>The verb completion: what a shell runs to complete our commands.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # In ~/.bashrc: eval "$(glossary completion bash)"
            _glossary() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(glossary "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _glossary glossary
            """,
        ["zsh"] = """
            # In ~/.zshrc, after compinit: eval "$(glossary completion zsh)"
            _glossary() {
                local -a found
                found=("${(@f)$(glossary "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
                compadd -a found
                _files
            }
            compdef _glossary glossary
            """,
        ["fish"] = """
            # In ~/.config/fish/config.fish: glossary completion fish | source
            function __glossary_suggest
                set -l line (commandline -cp)
                glossary "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c glossary -a "(__glossary_suggest)"
            """,
        ["pwsh"] = """
            # In $PROFILE: glossary completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName glossary -ScriptBlock {
                param($word, $line, $cursor)
                glossary "[suggest:$cursor]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh" };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Print a script that lets a shell complete commands and options") { shell };
        command.SetAction(parsed =>
        {
            Console.Out.Write(Scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n") + "\n");
            return 0;
        });
        return command;
    }
}
