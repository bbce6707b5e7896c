using GrantEligibility.Facts;

namespace GrantEligibility.JusticeAct.Reports;

/// <summary>
/// How many failing fiscal years count for the cut under a section; there is one where the year of the award fails.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("count of failing years")]
public sealed record FailureCount : Fact
{
    /// <summary>The identifier of the requirement.</summary>
    public required string Section { get; init; }

    /// <summary>The failing fiscal years that count, in words.</summary>
    public required string Because { get; init; }

    /// <summary>How many count, the year of the award included.</summary>
    public required int Years { get; init; }

    /// <inheritdoc/>
    public override string Description => Because;

    internal static FailureCount Of(ReportRecord record, int years) => new()
    {
        Section = record.Section,
        Years = years,
        Because = years == 1
            ? PlainText.Of($"fiscal year {record.FiscalYear} is the first failing year that counts")
            : PlainText.Of($"fiscal year {record.FiscalYear} is failing year number {years}, if it received the money in the earlier ones"),
        Place = record.Place,
    };
}
