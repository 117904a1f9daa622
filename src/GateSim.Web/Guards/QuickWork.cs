using System.Diagnostics.CodeAnalysis;
using GateSim.Web.Server;
using GateSim.Web.Words;
using Microsoft.AspNetCore.Http;

namespace GateSim.Web.Guards;

/// <summary>Work of a fraction of a second: a few at a time, a bounded number that waits, the rest is asked to come again.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore has something to give back only where its handle is asked for.")]
internal sealed class QuickWork(ServeLimits limits)
{
    private readonly SemaphoreSlim _places = new(limits.QuickWorks);
    private int _asked;

    public async Task<T> Do<T>(Func<T> work, CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref _asked) > limits.QuickWorks + limits.WaitingQuickWorks)
                throw new RefusedException(StatusCodes.Status429TooManyRequests, RefusalWords.ManyAsk, RefusalWords.AgainSoon) { RetryAfter = 1 };
            await _places.WaitAsync(cancellation);
            try
            {
                return await Task.Run(work, cancellation);
            }
            finally
            {
                _places.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _asked);
        }
    }
}
