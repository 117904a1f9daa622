using GateSim.Web.Words;

namespace GateSim.Web.Guards;

/// <summary>What was asked for is not done; it says why, to the one who asked.</summary>
/// <param name="status">Of HTTP.</param>
internal sealed class RefusedException(int status, Refusal why, Refusal? detail = null) : Exception(why.ToString())
{
    public int Status { get; } = status;

    public Refusal Why { get; } = why;

    public Refusal? Detail { get; } = detail;

    /// <summary>Seconds after which it may go; null: it never will.</summary>
    public int? RetryAfter { get; init; }
}
