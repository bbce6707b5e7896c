using System.ComponentModel.DataAnnotations;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>How much of a State lives in localities that did not report for a fiscal year. Immutable and shareable between threads.</summary>
[Phrase("localities that did not report")]
public sealed record LocalitiesNotReporting : Fact
{
    /// <summary>The federal fiscal year. From 1970 to 2100.</summary>
    [Range(1970, 2100)]
    public required int FiscalYear { get; init; }

    /// <summary>Their share of the population of the State, in per cent: from 0 to 100.</summary>
    [Range(0, 100)]
    public required int PopulationShareAsPercentage { get; init; }

    /// <summary>The day this was found.</summary>
    public required DateOnly On { get; init; }
}
