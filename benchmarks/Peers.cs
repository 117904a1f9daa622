using System.Globalization;
using System.Xml.Linq;
using MathNet.Numerics.Statistics;

namespace GateSim.Benchmarks;

/// <summary>What a user could run in place of GateSim, each with a model of Gate-1 written for it.</summary>
internal static class Peers
{
    private static readonly string Root = FindRoot();

    /// <summary>The one that all others are held against, first.</summary>
    public static IReadOnlyList<Peer> All { get; } =
    [
        Cpp("C++ event loop", "gate1_events"),
        Cpp("C++ recursion", "gate1_recursion"),
        GateSim("GateSim", 300),
        GateSim("GateSim, events", 300, "events"),
        GateSim("GateSim on SimSharp", 100, "simsharp"),
        new Peer("C# event loop", 300, _ => null, (_, n) => ["dotnet", typeof(Peers).Assembly.Location, "by-hand", Number(n)], (_, line) => PeerAnswer.Parse(line)) { Version = DotNet },
        Ssj(300),
        CSharp("O2DES", "o2des", "O2DESNet", 100),
        CSharp("SimSharp", "simsharp", "SimSharp", 100),
        R("simmer", 30),
        JaamSim(30),
        Python("SimPy on PyPy", "simpy", 30, "pypy3"),
        Python("SimPy", "simpy", 16, "python3", "/usr/bin/python3"),
        Python("Ciw", "ciw", 8, "python3", "/usr/bin/python3"),
    ];

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static Peer Cpp(string name, string source) => new(
        name,
        300,
        folder => Command.Run("g++", "-O3", "-march=native", "-std=c++17", "-o", Path.Combine(folder, source), PathTo("benchmarks", "peers", source + ".cpp")) switch
        {
            (0, _, _) => null,
            (127, _, _) => "g++ is not installed",
            var (_, _, error) => throw new InvalidOperationException(error),
        },
        (folder, n) => [Path.Combine(folder, source), Number(n)],
        (_, line) => PeerAnswer.Parse(line))
    {
        Version = () => "g++ " + Printed("g++", "-dumpfullversion"),
    };

    /// <param name="pythons">Of those that are there, the first that has the module is taken.</param>
    private static Peer Python(string name, string module, int replications, params string[] pythons)
    {
        string? having = null;
        return new(
            name,
            replications,
            _ => (having = pythons.FirstOrDefault(python => Command.Succeeds(python, "-c", $"import {module}"))) is not null ? null
                : !pythons.Any(python => Command.Succeeds(python, "--version")) ? $"{pythons[0]} is not installed" : $"{pythons[0]} has no module {module}; PYTHONPATH may name its folder",
            (_, n) => [having!, "-B", PathTo("benchmarks", "peers", $"gate1_{module}.py"), Number(n)],
            (_, line) => PeerAnswer.Parse(line))
        {
            Version = () => Printed(having!, "-c", $"import platform, {module}; print('{module}', {module}.__version__ + ',', platform.python_implementation(), platform.python_version())"),
        };
    }

    private static Peer R(string package, int replications) => new(
        package,
        replications,
        _ => !Command.Succeeds("Rscript", "--version") ? "Rscript is not installed"
            : !Command.Succeeds("Rscript", "-e", $"library({package})") ? $"R has no package {package}; R_LIBS may name its library" : null,
        (_, n) => ["Rscript", PathTo("benchmarks", "peers", $"gate1_{package}.R"), Number(n)],
        (_, line) => PeerAnswer.Parse(line))
    {
        Version = () => Printed("Rscript", "-e", $"cat('{package} ', format(packageVersion('{package}')), ', R ', format(getRversion()), sep = '')"),
    };

    /// <summary>A program of its own, as its package may not be there; nothing of it is built in the checkout.</summary>
    private static Peer CSharp(string name, string project, string package, int replications)
    {
        string Program(string folder) => Path.Combine(folder, project, "program");
        return new(
            name,
            replications,
            folder => Command.Run("dotnet", "build", PathTo("benchmarks", "peers", project), "-c", "Release", "--artifacts-path", Path.Combine(folder, project), "-o", Program(folder)) switch
            {
                (0, _, _) => null,
                var (_, output, _) when output.Contains("NU1101", StringComparison.Ordinal) || output.Contains("NU1102", StringComparison.Ordinal) =>
                    $"no package source has {package}; the variable RestoreAdditionalProjectSources may name one that does",
                var (_, output, error) => throw new InvalidOperationException(output + error),
            },
            (folder, n) => ["dotnet", Path.Combine(Program(folder), $"Gate1.{name}.dll"), Number(n)],
            (_, line) => PeerAnswer.Parse(line))
        {
            Version = () => $"{package} {PackageVersion(project, name)}, {DotNet()}",
        };
    }

    // It reads how many replications from its model, and writes a line for each beside it; times are seconds.
    private static Peer JaamSim(int replications)
    {
        string? Classes() => Environment.GetEnvironmentVariable("JAAMSIM_CLASSPATH");
        string Model(string folder) => Path.Combine(folder, "gate1.cfg");
        return new(
            "JaamSim",
            replications,
            folder =>
            {
                if (!Command.Succeeds("java", "-version")) return "java is not installed";
                if (Classes() is null) return "the variable JAAMSIM_CLASSPATH names no JaamSim.jar";
                File.WriteAllText(Model(folder), File.ReadAllText(PathTo("benchmarks", "peers", "gate1.cfg")).Replace("REPLICATIONS", Number(replications), StringComparison.Ordinal));
                return null;
            },
            (folder, _) => ["java", "-Djava.awt.headless=true", "-cp", Classes()!, "com.jaamsim.ui.GUIFrame", "-h", Model(folder)],
            (folder, _) =>
            {
                var runs = File.ReadLines(Path.ChangeExtension(Model(folder), ".dat")).Select(line => line.Replace("[SI]", "", StringComparison.Ordinal).Split('\t'))
                    .Where(cells => cells is ["1", not "", _, _]).Select(cells => cells[2..].Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToList();
                var minutes = runs.ConvertAll(r => r[1] / 60);
                return new(runs.Sum(r => r[0]), minutes.Mean(), minutes.StandardDeviation() / Math.Sqrt(minutes.Count));
            })
        {
            Version = Java,
        };
    }

    private static Peer Ssj(int replications)
    {
        string? Classes() => Environment.GetEnvironmentVariable("SSJ_CLASSPATH");
        return new(
            "SSJ",
            replications,
            folder => !Command.Succeeds("javac", "-version") ? "no Java development kit is installed"
                : Classes() is not { } classes ? "the variable SSJ_CLASSPATH names no jars of SSJ and of what it needs"
                : Command.Run("javac", "-cp", classes, "-d", folder, PathTo("benchmarks", "peers", "ssj", "Gate1.java")) is var (code, _, error) && code != 0
                    ? throw new InvalidOperationException(error) : null,
            (folder, n) => ["java", "-cp", $"{folder}{Path.PathSeparator}{Classes()}", "Gate1", Number(n)],
            (_, line) => PeerAnswer.Parse(line))
        {
            Version = Java,
        };
    }

    /// <param name="engine">Null: the choice is its own.</param>
    private static Peer GateSim(string name, int replications, string? engine = null)
    {
        string Results(string folder) => Path.Combine(folder, "results-" + engine);
        string[] Run(string folder, int count) =>
        [
            PathTo("gatesim"), "run", PathTo("scenarios", "theory", "gate-1.yaml"), "--threads", "1", "--no-plots", "--quiet",
            "--replications", Number(count), "--out", Results(folder), .. engine is null ? [] : new[] { "--engine", engine },
        ];
        return new(
            name,
            replications,
            folder => Command.Run(Run(folder, 1)) switch
            {
                (0, _, _) => null,
                (2, _, var error) => error.Split("gatesim: ")[^1].Split(';')[0],
                var (_, _, error) => throw new InvalidOperationException(error),
            },
            Run,
            (folder, _) => ReadMeasures(Results(folder)))
        {
            Version = DotNet,
        };
    }

    private static PeerAnswer ReadMeasures(string results)
    {
        var rows = File.ReadLines(Path.Combine(results, "measures.csv")).Select(line => line.Split(',')).ToList();
        double At(string measure, string statistic, string column) =>
            double.Parse(rows.Single(r => r[1] == measure && r[2] == "" && r[3] == "" && r[4] == statistic)[rows[0].IndexOf(column)], CultureInfo.InvariantCulture);
        var replications = At("arrivals", "perDay", "replications");
        var halfWidth = (At("clearance-time", "mean", "high") - At("clearance-time", "mean", "low")) / 2;
        return new(
            At("arrivals", "perDay", "estimate") * 30 * replications,
            At("clearance-time", "mean", "estimate"),
            halfWidth / MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, replications - 1, 0.975));
    }

    private static string DotNet() => ".NET " + Environment.Version;

    private static string Java() => Printed("java", "--version").Split('\n')[0];

    private static string PackageVersion(string project, string name) =>
        XDocument.Load(PathTo("benchmarks", "peers", project, $"Gate1.{name}.csproj")).Descendants("PackageReference").Single().Attribute("Version")!.Value;

    private static string Printed(params string[] command) => Command.Run(command).Output.Trim();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GateSim.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException("the benchmark runs within a checkout of GateSim");
    }
}
