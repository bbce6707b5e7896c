using GrantEligibility.Facts;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct.Reductions;

/// <summary>
/// How much a section cuts: so much in the first failing fiscal year, more in each later one, up to a ceiling. In per cent.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("terms of the cut")]
public sealed record ReductionTerms : Fact
{
    /// <summary>The identifier of the requirement.</summary>
    public required string Section { get; init; }

    /// <summary>The cut in the first failing year.</summary>
    public required int FirstAsPercentage { get; init; }

    /// <summary>What each later failing year adds.</summary>
    public required int StepAsPercentage { get; init; }

    /// <summary>The most that is cut.</summary>
    public required int CeilingAsPercentage { get; init; }

    /// <summary>The first fiscal year that can fail.</summary>
    public required int FirstFiscalYear { get; init; }

    /// <summary>The cut in the k-th failing year.</summary>
    /// <param name="failingYears">k: the count of failing fiscal years so far, this one included.</param>
    /// <returns>min(first + step * (k - 1), ceiling), in per cent.</returns>
    public int After(int failingYears) => Math.Min(FirstAsPercentage + (StepAsPercentage * (failingYears - 1)), CeilingAsPercentage);

    /// <summary>The most that is cut in a fiscal year, had every earlier one failed too.</summary>
    /// <param name="year">The fiscal year; null: unknown.</param>
    /// <returns>The cut, in per cent.</returns>
    public int MostIn(int? year) => year is { } known && known > FirstFiscalYear ? After(known - FirstFiscalYear + 1) : FirstAsPercentage;

    /// <summary>The cut in a fiscal year in words, where it is not known how many earlier years failed.</summary>
    /// <param name="year">The fiscal year; null: unknown.</param>
    /// <returns>One percentage, or from which to which.</returns>
    public string WordsIn(int? year) => MostIn(year) == FirstAsPercentage
        ? PlainText.Of($"{FirstAsPercentage} per cent")
        : PlainText.Of($"from {FirstAsPercentage} to {MostIn(year)} per cent, by how many earlier fiscal years failed");

    /// <summary>The terms of every section that cuts.</summary>
    internal static IEnumerable<ReductionTerms> On(DateOnly enacted) => ParameterDocuments.FirstReductions.Select(section => new ReductionTerms
    {
        Section = section.Key,
        FirstAsPercentage = section.Value.On(enacted)!.Value,
        StepAsPercentage = ParameterDocuments.ReductionStep.On(enacted)!.Value,
        CeilingAsPercentage = ParameterDocuments.ReductionCeiling.On(enacted)!.Value,
        FirstFiscalYear = FederalFiscalYear.FirstAfter(enacted),
        Place = new Place(Document.Regime, "/reductions").Of(section.Key),
    });
}
