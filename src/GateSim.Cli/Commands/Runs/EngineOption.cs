using System.CommandLine;
using System.Reflection;
using GateSim.Kernel;

namespace GateSim.Cli.Commands.Runs;

/// <summary>The engine that was asked for by its word; without a word it is chosen by itself.</summary>
internal static class EngineOption
{
    private const string OnSimSharp = "simsharp";
    private static readonly string[] Words = [Engine.Events.Name, OnSimSharp];

    public static Option<string?> Make()
    {
        var option = new Option<string?>("--engine")
        {
            Description = "What runs the replications, in place of what is chosen by itself; the results do not depend on it. simsharp is there in builds with that package.",
            HelpName = string.Join('|', Words),
            CustomParser = result =>
            {
                if (result.Tokens is [{ Value: var word }] && Words.Contains(word)) return word;
                result.AddError($"--engine takes {string.Join(" or ", Words)}, not \"{result.Tokens[^1].Value}\"");
                return null;
            },
        };
        option.CompletionSources.Add(Words);
        return option;
    }

    /// <exception cref="WrongInputException">This build does not have it.</exception>
    public static Engine? Of(string? word) => word switch
    {
        null => null,
        OnSimSharp => SimSharp() ?? throw new WrongInputException(
            "this gatesim was built without SimSharp; dotnet build -p:WithSimSharp=true (WithSimSharp=true ./gatesim … in a checkout) builds it with the package "
            + "SimSharp, where your package source has that; the results are those of --engine events, byte by byte"),
        _ => Engine.Events,
    };

    // By name: it is loaded when it is asked for, and a build need not have it.
    private static Engine? SimSharp()
    {
        try
        {
            return (Engine)Assembly.Load("GateSim.SimSharp").GetType("GateSim.SimSharp.SimSharpEngine", throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
