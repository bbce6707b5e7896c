using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>What a law that counts, or may count, weighs by its content.</summary>
/// <remarks>Exactly one row gives the verdict on each.</remarks>
public static class LawsWeighed
{
    /// <summary>It counts, and says what is asked for.</summary>
    public sealed class Satisfies : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            GateLaw onRecord = default!;
            LawCounting counting = default!;
            LawContent content = default!;
            When()
                .Match(() => onRecord)
                .Match(() => counting, c => c.Law == onRecord.Law, c => c.Doubt == null)
                .Match(() => content, c => c.Law == counting.Law, c => c.Satisfies == true);
            Then()
                .Yield(_ => LawVerdict.Of(
                    counting.Section,
                    counting.Law,
                    true,
                    $"{LawVerdict.Name(counting.Law)}, in effect since {counting.Law.From}, {content.Says}"));
        }
    }

    /// <summary>It says what is asked for, and may count.</summary>
    public sealed class PerhapsCounts : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            GateLaw onRecord = default!;
            LawCounting counting = default!;
            LawContent content = default!;
            When()
                .Match(() => onRecord)
                .Match(() => counting, c => c.Law == onRecord.Law, c => c.Doubt != null)
                .Match(() => content, c => c.Law == counting.Law, c => c.Satisfies == true);
            Then()
                .Yield(_ => LawVerdict.Of(
                    counting.Section,
                    counting.Law,
                    null,
                    $"{LawVerdict.Name(counting.Law)} {content.Says} Whether it counts is not known.",
                    counting.Doubt));
        }
    }

    /// <summary>It does not say what is asked for.</summary>
    public sealed class FallsShort : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            GateLaw onRecord = default!;
            LawCounting counting = default!;
            LawContent content = default!;
            When()
                .Match(() => onRecord)
                .Match(() => counting, c => c.Law == onRecord.Law)
                .Match(() => content, c => c.Law == counting.Law, c => c.Satisfies == false);
            Then()
                .Yield(_ => LawVerdict.Of(
                    counting.Section,
                    counting.Law,
                    false,
                    $"{LawVerdict.Name(counting.Law)} {content.Says}"));
        }
    }

    /// <summary>It does not say all that is asked for, and what is asked for has parts: another law may say the rest.</summary>
    public sealed class SaysAPart : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            GateLaw onRecord = default!;
            LawCounting counting = default!;
            LawContent content = default!;
            When()
                .Match(() => onRecord)
                .Match(() => counting, c => c.Law == onRecord.Law)
                .Match(() => content, c => c.Law == counting.Law, c => c.Satisfies == false, c => c.Parts.Count > 0);
            Then()
                .Yield(_ => LawInPart.Of(counting, content));
        }
    }

    /// <summary>What is known of it does not tell.</summary>
    public sealed class LeavesOpen : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            GateLaw onRecord = default!;
            LawCounting counting = default!;
            LawContent content = default!;
            When()
                .Match(() => onRecord)
                .Match(() => counting, c => c.Law == onRecord.Law)
                .Match(() => content, c => c.Law == counting.Law, c => c.Satisfies == null);
            Then()
                .Yield(_ => LawVerdict.Of(
                    counting.Section,
                    counting.Law,
                    null,
                    $"{LawVerdict.Name(counting.Law)} {content.Says}",
                    "What does the text of the law say?"));
        }
    }
}
