using System.Globalization;

namespace GrantEligibility.Benchmarks;

/// <summary>Prints the ratios that the README and the targets name, each on a line of its own.</summary>
internal static class Ratio
{
    internal static void Print(string name, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RATIO {name} {value:0.###}"));

    /// <summary>A ratio that could not be measured.</summary>
    internal static void NotMeasured(string name, string why) => Console.WriteLine($"RATIO {name} not measured: {why}");
}
