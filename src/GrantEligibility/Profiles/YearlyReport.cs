using System.ComponentModel.DataAnnotations;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>A report for one fiscal year. Immutable and shareable between threads.</summary>
[Phrase("yearly report")]
public sealed record YearlyReport : Fact
{
    /// <summary>The federal fiscal year reported on: 2021 runs from 2020-10-01 to 2021-09-30. From 1970 to 2100.</summary>
    [Range(1970, 2100)]
    public required int FiscalYear { get; init; }

    /// <summary>The day it was submitted.</summary>
    public required DateOnly SubmittedOn { get; init; }
}
