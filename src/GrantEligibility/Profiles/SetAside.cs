using System.ComponentModel.DataAnnotations;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>An assurance that a share of the money is set aside for a purpose. Immutable and shareable between threads.</summary>
[Phrase("set-aside")]
public sealed record SetAside : Fact
{
    /// <summary>The purpose.</summary>
    public required SetAsidePurpose Purpose { get; init; }

    /// <summary>The share assured, in per cent: from 0 to 100.</summary>
    [Range(0, 100)]
    public required int ShareAsPercentage { get; init; }

    /// <summary>The day it was given.</summary>
    public required DateOnly On { get; init; }
}
