using GrantEligibility.Bills.Gates;
using GrantEligibility.Facts;

namespace GrantEligibility.JusticeAct.Reductions;

/// <summary>A cut that a section makes of some money, so that cuts of the same money can be brought together.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("cut")]
public sealed record Cut : Fact
{
    private const string Allocation = "the allocation";
    private const string StatesPart = "the part that the State keeps for itself";

    /// <summary>The identifier of the requirement.</summary>
    public required string Section { get; init; }

    /// <summary>What the percentage is taken of. Only cuts of the same base are brought together.</summary>
    public required string Base { get; init; }

    /// <summary>What it is on account of, in words: <c>§ 101</c>.</summary>
    public required string Under { get; init; }

    /// <summary>The least that is cut, in per cent.</summary>
    public required int LeastAsPercentage { get; init; }

    /// <summary>The most that is cut, in per cent.</summary>
    public required int MostAsPercentage { get; init; }

    internal static Cut Of(GateReach reach, int least, int most) => new()
    {
        Section = reach.Section,
        Base = Allocation,
        Under = $"§ {reach.Section}",
        LeastAsPercentage = least,
        MostAsPercentage = most,
        Place = reach.Place.Of("cut"),
    };

    /// <summary>A cut of the part of the money that a State keeps for itself.</summary>
    internal static Cut OfStatesPart(GateReach reach, int percentage) =>
        Of(reach, percentage, percentage) with { Base = StatesPart, Under = $"§ {reach.Section} for its own agencies" };

    internal static Cut OnAccountOfLocalities(GateReach reach, int percentage) => OfStatesPart(reach, percentage) with
    {
        Under = $"§ {reach.Section} on account of its localities",
        Place = reach.Place.Of("cut-on-account-of-localities"),
    };

    /// <summary>Several cuts of one base, each taken of the original and added: at most 100 per cent.</summary>
    internal static string Added(IEnumerable<Cut> cuts) => Words(cuts, static parts => Math.Min(parts.Sum(), 100m));

    /// <summary>Several cuts of one base, each taken of what the one before it leaves.</summary>
    internal static string OneAfterTheOther(IEnumerable<Cut> cuts) =>
        Words(cuts, static parts => 100m - parts.Aggregate(100m, static (left, part) => left * (100m - part) / 100m));

    /// <summary>The cuts one by one.</summary>
    internal static string Each(IEnumerable<Cut> cuts) => string.Join(
        ", ", cuts.OrderBy(cut => cut.Section, StringComparer.Ordinal)
            .ThenBy(cut => cut.Place.Pointer, StringComparer.Ordinal)
            .Select(cut => $"{Words([cut], static parts => parts.Single())} under {cut.Under}"));

    private static string Words(IEnumerable<Cut> cuts, Func<IEnumerable<decimal>, decimal> together)
    {
        var (least, most) = (together(cuts.Select(cut => (decimal)cut.LeastAsPercentage)), together(cuts.Select(cut => (decimal)cut.MostAsPercentage)));
        return least == most ? PlainText.Of($"{least:0.##} per cent") : PlainText.Of($"from {least:0.##} to {most:0.##} per cent");
    }
}
