namespace GateSim.Web.Guards;

/// <summary>What was asked for is not done; the message and the detail say why, to the one who asked.</summary>
/// <param name="status">Of HTTP.</param>
internal sealed class RefusedException(int status, string message, string? detail = null) : Exception(message)
{
    public int Status { get; } = status;

    public string? Detail { get; } = detail;

    /// <summary>Seconds after which it may go; null: it never will.</summary>
    public int? RetryAfter { get; init; }
}
