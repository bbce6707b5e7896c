using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeAct.Reports;

/// <summary>
/// Which failing fiscal years count for a cut. Whether a year without failure starts the count anew is not said (IC-S1).
/// </summary>
/// <remarks>Exactly one row holds where the year of the award fails.</remarks>
public static class FailuresCounted
{
    /// <summary>No year without failure lies between: the readings agree.</summary>
    public sealed class WithoutAPause : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ReportRecord record = default!;
            When()
                .Match(() => record, r => r.IsMissing, r => !r.IsInterrupted);
            Then()
                .Yield(_ => FailureCount.Of(record, record.InARow));
        }
    }

    /// <summary>Every failing year counts, whatever lies between (IC-S1).</summary>
    public sealed class EveryOne : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ReportRecord record = default!;
            When()
                .Match(() => record, r => r.IsMissing, r => r.IsInterrupted)
                .Match<Choice>(c => c.Name == "IC-S1", c => c.Reading == "no-reset");
            Then()
                .Yield(_ => FailureCount.Of(record, record.FailingYears!.Count));
        }
    }

    /// <summary>Those since the last year without failure count (IC-S1).</summary>
    public sealed class SinceTheLastPause : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ReportRecord record = default!;
            When()
                .Match(() => record, r => r.IsMissing, r => r.IsInterrupted)
                .Match<Choice>(c => c.Name == "IC-S1", c => c.Reading == "reset");
            Then()
                .Yield(_ => FailureCount.Of(record, record.InARow));
        }
    }
}
