using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>Whether a law on record is in effect on the test day (IC-H2).</summary>
/// <remarks>Exactly one row holds for each law and gate whose day is known.</remarks>
public static class LawsInTime
{
    /// <summary>In effect since a day before.</summary>
    public sealed class Before : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LawTest test = default!;
            GateLaw onRecord = default!;
            When()
                .Match(() => test)
                .Match(
                    () => onRecord,
                    g => g.Section == test.Section,
                    g => g.Law.From < test.On,
                    g => g.Law.Until == null || g.Law.Until > test.On);
            Then()
                .Yield(_ => LawInTime.Of(onRecord));
        }
    }

    /// <summary>In effect from the test day itself, which counts (IC-H2).</summary>
    public sealed class FromThatDay : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LawTest test = default!;
            GateLaw onRecord = default!;
            When()
                .Match(() => test)
                .Match(() => onRecord, g => g.Section == test.Section, g => g.Law.From == test.On)
                .Match<Choice>(c => c.Name == "IC-H2", c => c.Reading == "that-day-counts");
            Then()
                .Yield(_ => LawInTime.Of(onRecord));
        }
    }

    /// <summary>In effect from the test day itself, which is too late (IC-H2).</summary>
    public sealed class FromThatDayOnly : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LawTest test = default!;
            GateLaw onRecord = default!;
            When()
                .Match(() => test)
                .Match(() => onRecord, g => g.Section == test.Section, g => g.Law.From == test.On)
                .Match<Choice>(c => c.Name == "IC-H2", c => c.Reading == "only-before");
            Then()
                .Yield(_ => LawPassedOver.Of(
                    onRecord.Section,
                    onRecord.Law,
                    $"{LawVerdict.Name(onRecord.Law)} is in effect only from {test.On} on, the test day itself."));
        }
    }

    /// <summary>No test day was read, and it is in effect on the as-of date.</summary>
    public sealed class NoDaySet : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LawTest test = default!;
            GateLaw onRecord = default!;
            When()
                .Match(() => test, t => t.On == null)
                .Match(() => onRecord, g => g.Section == test.Section);
            Then()
                .Yield(_ => LawInTime.Of(onRecord));
        }
    }

    /// <summary>In effect only later.</summary>
    public sealed class TooLate : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LawTest test = default!;
            GateLaw onRecord = default!;
            When()
                .Match(() => test)
                .Match(() => onRecord, g => g.Section == test.Section, g => g.Law.From > test.On);
            Then()
                .Yield(_ => LawPassedOver.OfLater(
                    onRecord.Section,
                    onRecord.Law,
                    $"{LawVerdict.Name(onRecord.Law)} takes effect on {onRecord.Law.From}, after {test.On}."));
        }
    }

    /// <summary>No longer in effect.</summary>
    public sealed class Ended : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LawTest test = default!;
            GateLaw onRecord = default!;
            When()
                .Match(() => test)
                .Match(() => onRecord, g => g.Section == test.Section, g => g.Law.From != test.On, g => g.Law.Until <= test.On);
            Then()
                .Yield(_ => LawPassedOver.Of(
                    onRecord.Section,
                    onRecord.Law,
                    $"{LawVerdict.Name(onRecord.Law)} was in effect only until {onRecord.Law.Until}, not on {test.On}."));
        }
    }
}
