using System.Globalization;

namespace GrantEligibility.Benchmarks.Scale;

/// <summary>Tests that a session did the work that was meant to be measured.</summary>
internal static class Fired
{
    /// <exception cref="InvalidOperationException">Another number of rules fired.</exception>
    internal static void Expect(int fired, int expected)
    {
        if (fired != expected)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{fired} rules fired where {expected} should have: this is not the work meant."));
        }
    }
}
