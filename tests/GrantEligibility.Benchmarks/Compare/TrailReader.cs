using GrantEligibility.Explanations;

namespace GrantEligibility.Benchmarks.Compare;

/// <summary>Reads a trail in full, as a printer would: every step's text and every value of it.</summary>
internal static class TrailReader
{
    /// <summary>The number of characters read, so that nothing is left out.</summary>
    internal static int Read(TrailNode node)
    {
        var read = node.Text.Length + (node.Rule?.Length ?? 0);

        // By index, so that reading leaves nothing behind of its own.
        for (var i = 0; i < node.Values.Count; i++)
        {
            var value = node.Values[i];
            read += value.Name.Length + value.Text.Length + value.Place.Pointer.Length;
        }

        for (var i = 0; i < node.Because.Count; i++)
        {
            read += Read(node.Because[i]);
        }

        return read;
    }
}
