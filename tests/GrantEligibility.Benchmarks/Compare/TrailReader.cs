using GrantEligibility.Explanations;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>Reads a trail in full, as a printer would: every step's text and every value of it.</summary>
internal static class TrailReader
{
    /// <summary>The number of characters read, so that nothing is left out.</summary>
    internal static int Read(TrailNode node)
    {
        var read = node.Text.Length + (node.Rule?.Length ?? 0);
        foreach (var value in node.Values)
        {
            read += value.Name.Length + value.Text.Length + value.Place.Pointer.Length;
        }

        foreach (var step in node.Because)
        {
            read += Read(step);
        }

        return read;
    }
}
