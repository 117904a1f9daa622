using System.CommandLine;
using System.Globalization;
using GateSim.Reporting.Text;
using GateSim.Verification;

namespace GateSim.Cli.Commands;

/// <summary>Writes its lines as they come: some take seconds.</summary>
internal static class VerifyCommand
{
    private const int NameWidth = 58, WhatWidth = 36;

    public static Command Make(Terminal terminal)
    {
        var only = new Option<string?>("--only") { Description = "Only the lines whose name holds this text: M/M/6.", HelpName = "TEXT" };
        var seed = Inputs.Seed();
        var threads = Inputs.WholeNumber("--threads", "Threads to run on; the results do not depend on it. Otherwise all cores.");
        var command = new CommandWithExamples(
            "verify",
            "Simulates gates whose numbers theory knows on this machine, and says how far off each is.",
            "gatesim verify",
            "gatesim verify --seed 2 --only M/M/6") { only, seed, threads };
        command.SetAction((parsed, _) =>
        {
            bool IsWanted(string name) => name.Contains(parsed.GetValue(only) ?? "", StringComparison.OrdinalIgnoreCase);
            ExactAnswer[] exact = [.. KnownAnswers.Exact.Where(e => IsWanted(e.What))];
            KnownGate[] gates = [.. KnownAnswers.Gates.Where(g => IsWanted(g.Name))];
            if (exact.Length + gates.Length == 0)
                throw new WrongInputException($"no line's name holds \"{parsed.GetValue(only)}\"; the names are what gatesim verify writes at the beginning of its lines");
            using var interruption = new Interruption(() => { });
            var verifier = new Verifier((ulong)(parsed.GetValue(seed) ?? 1), parsed.GetValue(threads) ?? Environment.ProcessorCount);
            return Task.FromResult(Verify(exact, gates, verifier, terminal.RawOutput, interruption.Token));
        });
        return command;
    }

    /// <returns>The exit code.</returns>
    internal static int Verify(IReadOnlyList<ExactAnswer> exact, IReadOnlyList<KnownGate> gates, Verifier verifier, TextWriter output, CancellationToken cancellation)
    {
        var wrong = WriteExact(exact, output) + WriteGates(gates, verifier, output, cancellation);
        var lines = exact.Count + gates.Sum(g => g.Answers.Count);
        output.WriteLine();
        output.WriteLine(wrong == 0
            ? $"{(lines == 1 ? "The line holds" : $"All {lines} lines hold")}."
            : $"{Spans.Counted(wrong, "line")} of {lines} {(wrong == 1 ? "does" : "do")} not hold: this build or this machine gives wrong numbers. Please report it.");
        return wrong == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static int WriteExact(IReadOnlyList<ExactAnswer> exact, TextWriter output)
    {
        if (exact.Count == 0) return 0;
        output.WriteLine("Without chance: must be as in the books.");
        output.WriteLine();
        var wrong = 0;
        foreach (var answer in exact)
        {
            var found = answer.Found();
            var holds = found == answer.Expected;
            if (!holds) wrong++;
            output.WriteLine($"{(holds ? "ok   " : "WRONG")}  {answer.What,-NameWidth}  {answer.Source}");
            if (!holds) output.WriteLine($"       expected {answer.Expected}{output.NewLine}       found    {found}");
        }
        return wrong;
    }

    private static int WriteGates(IReadOnlyList<KnownGate> gates, Verifier verifier, TextWriter output, CancellationToken cancellation)
    {
        if (gates.Count == 0) return 0;
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Simulated until the standard error is at most 1 % of the value (rare events 4 %); z counts standard errors from theory."));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"A line holds with |z| <= {Verifier.MostZ:0.00}: without fault, {Verifier.FamilyWise:0.0 %} of all such lists have a line that does not."));
        output.WriteLine();
        output.WriteLine($"{"",7}{"",-WhatWidth}{"theory",12}{"simulated",12}{"error",9}{"z",8}");
        var wrong = 0;
        foreach (var gate in gates)
        {
            output.WriteLine();
            output.WriteLine($"{gate.Name}");
            output.WriteLine($"  by {gate.Source}");
            foreach (var answer in verifier.Verify(gate, cancellation))
            {
                if (!answer.Holds) wrong++;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{(answer.Holds ? "ok   " : "WRONG")}  {answer.Answer.What,-WhatWidth}{answer.Answer.Expected,12:G7}{answer.Estimate,12:G7}{answer.StandardError / answer.Answer.Expected,9:0.00 %}{answer.Z,8:0.00}"));
            }
        }
        return wrong;
    }
}
