using System.Globalization;

namespace GrantEligibility.Benchmarks.Scale;

/// <summary>Prints the tables of <c>scale</c>.</summary>
internal static class Lines
{
    internal static void Head(string title) => Console.WriteLine($"\n{title}");

    /// <summary>A row: how many, what they are, and what each took.</summary>
    internal static void Row(int count, string of, double microseconds, string per, string? more = null) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,9} {of,-12} {microseconds,10:0.000} µs {per}{more}"));

    internal static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.0} MB");
}
