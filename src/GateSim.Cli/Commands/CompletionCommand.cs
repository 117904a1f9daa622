using System.CommandLine;

namespace GateSim.Cli.Commands;

/// <summary>The shell asks the program itself what could come next, so the scripts never need to know a command.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            # gatesim completion for bash:  source <(gatesim completion bash)
            _gatesim() {
                local line
                COMPREPLY=()
                while IFS= read -r line; do COMPREPLY+=("$line"); done \
                    < <(gatesim "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null | grep -F -- "${COMP_WORDS[COMP_CWORD]}")
            }
            complete -o default -o bashdefault -F _gatesim gatesim
            """,
        ["zsh"] = """
            # gatesim completion for zsh:  source <(gatesim completion zsh)
            _gatesim() {
                local -a found
                found=("${(@f)$(gatesim "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -a found
                _files
            }
            compdef _gatesim gatesim
            """,
        ["fish"] = """
            # gatesim completion for fish:  gatesim completion fish | source
            complete -c gatesim -a '(gatesim "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """,
    };

    public static Command Make(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        shell.CompletionSources.Add([.. Scripts.Keys]);
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [var name] && !Scripts.ContainsKey(name.Value)) result.AddError($"there is no completion for \"{name.Value}\", only for bash, zsh and fish");
        });
        var command = new CommandWithExamples("completion", "Writes a completion script for a shell.", "source <(gatesim completion bash)") { shell };
        command.SetAction(parsed =>
        {
            terminal.RawOutput.WriteLine(Scripts[parsed.GetRequiredValue(shell)]);
            return ExitCodes.Done;
        });
        return command;
    }
}
