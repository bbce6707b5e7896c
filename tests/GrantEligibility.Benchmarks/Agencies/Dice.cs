namespace GrantEligibility.Benchmarks.Agencies;

/// <summary>Choices drawn from a seed: the same sequence on any machine.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>True in so many cases of a hundred.</summary>
    internal bool In(int percent) => _random.Next(100) < percent;

    /// <summary>A number from 0 to below the count.</summary>
    internal int Below(int count) => _random.Next(count);

    /// <summary>One of the values, each as likely as the others.</summary>
    internal T Of<T>(params T[] values) => values[_random.Next(values.Length)];

    /// <summary>One of the values, as likely as its weight.</summary>
    internal T Of<T>(params (int Weight, T Value)[] values)
    {
        var drawn = _random.Next(values.Sum(v => v.Weight));
        foreach (var (weight, value) in values)
        {
            if (drawn < weight)
            {
                return value;
            }

            drawn -= weight;
        }

        throw new ArgumentException("Give at least one value with a weight.", nameof(values));
    }

    /// <summary>A truth value that is unknown in a quarter of the cases.</summary>
    internal bool? Known(int percentTrue) => In(25) ? null : In(percentTrue);

    /// <summary>A day from the first to before the second, both as yyyy-MM-dd.</summary>
    internal DateOnly Day(string from, string until) => Day(Iso(from), Iso(until));

    /// <summary>A day from the first to before the second.</summary>
    internal DateOnly Day(DateOnly from, DateOnly until) => from.AddDays(_random.Next(until.DayNumber - from.DayNumber));

    /// <summary>So many items, each made anew.</summary>
    internal static List<T> Many<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static DateOnly Iso(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
