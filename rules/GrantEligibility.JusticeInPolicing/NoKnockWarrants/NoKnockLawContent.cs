using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.NoKnockWarrants;

/// <summary>What a law says of no-knock warrants in drug cases (IC-H3).</summary>
/// <remarks>Exactly one row holds for each law.</remarks>
public static class NoKnockLawContent
{
    /// <summary>Bars them, and unannounced entry without a warrant too.</summary>
    public sealed class BarsWarrantsAndEntry : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            NoKnockLaw law = default!;
            When()
                .Match(() => law, l => l.BarsInDrugCases == true, l => l.BarsExigentEntry == true);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    true,
                    $"bars no-knock warrants in drug cases, and unannounced entry without a warrant."));
        }
    }

    /// <summary>Bars them, which is enough whatever it says of entry without a warrant (IC-H3).</summary>
    public sealed class BarsWarrants : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            NoKnockLaw law = default!;
            When()
                .Match(() => law, l => l.BarsInDrugCases == true, l => l.BarsExigentEntry != true)
                .Match<Choice>(c => c.Name == "IC-H3", c => c.Reading == "warrants-only");
            Then()
                .Yield(_ => LawContent.Of(law, true, $"bars no-knock warrants in drug cases."));
        }
    }

    /// <summary>Bars them, but not entry without a warrant, which is read to be asked too (IC-H3).</summary>
    public sealed class AllowsExigentEntry : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            NoKnockLaw law = default!;
            When()
                .Match(() => law, l => l.BarsInDrugCases == true, l => l.BarsExigentEntry == false)
                .Match<Choice>(c => c.Name == "IC-H3", c => c.Reading == "entry-too");
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    false,
                    $"bars no-knock warrants in drug cases, but not unannounced entry without a warrant.",
                    law.BarsInDrugCases,
                    law.BarsExigentEntry));
        }
    }

    /// <summary>Bars them; whether entry without a warrant too is unknown, and is read to matter (IC-H3).</summary>
    public sealed class EntryUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            NoKnockLaw law = default!;
            When()
                .Match(() => law, l => l.BarsInDrugCases == true, l => l.BarsExigentEntry == null)
                .Match<Choice>(c => c.Name == "IC-H3", c => c.Reading == "entry-too");
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    null,
                    $"bars no-knock warrants in drug cases; whether it bars unannounced entry without a warrant is unknown."));
        }
    }

    /// <summary>Does not bar them.</summary>
    public sealed class DoesNotBar : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            NoKnockLaw law = default!;
            When()
                .Match(() => law, l => l.BarsInDrugCases == false);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    false,
                    $"does not bar no-knock warrants in drug cases.",
                    law.BarsInDrugCases,
                    law.BarsExigentEntry));
        }
    }

    /// <summary>Whether it bars them is unknown.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            NoKnockLaw law = default!;
            When()
                .Match(() => law, l => l.BarsInDrugCases == null);
            Then()
                .Yield(_ => LawContent.Of(law, null, $"is not known to bar no-knock warrants in drug cases."));
        }
    }
}
