using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Answers.Sweeps;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Results;

namespace GateSim.Cli.Commands.Questions;

/// <summary>A sweep, or a part of one, from its plan to the results: first the points, each kept when it is finished, then what they come to.</summary>
/// <param name="Definition">By which a later process knows the sweep.</param>
/// <param name="Points">Numbers of the points that are to be run.</param>
internal sealed record SweepWork(SweepPlan Plan, string Definition, string Directory, (int First, int Last) Points)
{
    /// <summary>Other folders that may have finished points.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    public bool Restart { get; init; }

    /// <param name="write">Writes the answer, which it can have in any language, where it belongs.</param>
    /// <returns>The exit code.</returns>
    public int Execute(int threads, Action<string> tell, Func<Func<Language, AnswerSheet>, int> write)
    {
        Folders.Prepare(Directory).Dispose(); // better known before a long run than after it
        using var folder = Open();
        Run(folder, threads, tell);

        using var alone = folder.AloneWithResults(CancellationToken.None);
        var sweep = SweepResult.Of(Plan, folder.Store);
        var code = write(language => SweepAnswer.Of(sweep, language));
        if (sweep.IsWhole) folder.Remove();
        return code;
    }

    private SweepFolder Open()
    {
        try
        {
            return SweepFolder.Open(Directory, Definition, Points, From, Restart);
        }
        catch (SweepConflictException conflict)
        {
            throw new WrongInputException(conflict.Message, conflict);
        }
    }

    private void Run(SweepFolder folder, int threads, Action<string> tell)
    {
        using var interruption = new Interruption(() => { });
        int[] numbers = [.. Enumerable.Range(Points.First, Points.Last - Points.First + 1)];
        try
        {
            new SweepRun(Plan, folder.Store, threads).Run(numbers, (point, done) => tell($"{done} of {numbers.Length} points  {point.Case.Command}"), interruption.Token);
        }
        catch (OperationCanceledException cancelled)
        {
            var done = folder.Store.FinishedOf(Plan).Count;
            throw new InterruptedException($"interrupted; {done} of the {Plan.Points.Count} points are kept, and the same command goes on from there", cancelled);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw SweepFolder.Cannot(Directory, "a finished point", failure);
        }
    }
}
