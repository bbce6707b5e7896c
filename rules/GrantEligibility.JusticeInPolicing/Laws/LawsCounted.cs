using GrantEligibility.Bills.Scopes;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>
/// Whether a law in effect counts for the government: its own, or a statute of its State that binds local officers; and law,
/// where an order or a policy is not enough (IC-H4).
/// </summary>
/// <remarks>Exactly one row holds for each law in effect.</remarks>
public static class LawsCounted
{
    /// <summary>It counts.</summary>
    public sealed class Counts : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            GateLaw onRecord = default!;
            LawInTime law = default!;
            When()
                .Match(() => unit)
                .Match(() => onRecord)
                .Match(
                    () => law,
                    l => l.Law == onRecord.Law,
                    l => l.Law.CountsFor(unit.Kind))
                .Match<LawTest>(t => t.Section == law.Section, t => !t.AsksForLegislation || law.Law.IsLegislation);
            Then()
                .Yield(_ => LawCounting.Of(law));
        }
    }

    /// <summary>An order or a policy, which takes the place of law (IC-H4).</summary>
    public sealed class PolicySuffices : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            GateLaw onRecord = default!;
            LawInTime law = default!;
            When()
                .Match(() => unit)
                .Match(() => onRecord)
                .Match(
                    () => law,
                    l => l.Law == onRecord.Law,
                    l => l.Law.CountsFor(unit.Kind),
                    l => l.Law.IsOrderOrPolicy)
                .Match<LawTest>(t => t.Section == law.Section, t => t.AsksForLegislation)
                .Match<Choice>(c => c.Name == "IC-H4", c => c.Reading == "policy-suffices");
            Then()
                .Yield(_ => LawCounting.Of(law));
        }
    }

    /// <summary>An order or a policy, which takes the place of law (IC-H4), if it counts for this government.</summary>
    public sealed class PolicyPerhapsSuffices : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            GateLaw onRecord = default!;
            LawInTime law = default!;
            When()
                .Match(() => unit)
                .Match(() => onRecord)
                .Match(
                    () => law,
                    l => l.Law == onRecord.Law,
                    l => l.Law.MayCountFor(unit.Kind),
                    l => !l.Law.CountsFor(unit.Kind),
                    l => l.Law.IsOrderOrPolicy)
                .Match<LawTest>(t => t.Section == law.Section, t => t.AsksForLegislation)
                .Match<Choice>(c => c.Name == "IC-H4", c => c.Reading == "policy-suffices");
            Then()
                .Yield(_ => LawCounting.Of(law, "Does it bind the government that receives the money, and its officers?"));
        }
    }

    /// <summary>An order or a policy, which does not take the place of law (IC-H4).</summary>
    public sealed class NoLegislation : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            GateLaw onRecord = default!;
            LawInTime law = default!;
            When()
                .Match(() => unit)
                .Match(() => onRecord)
                .Match(
                    () => law,
                    l => l.Law == onRecord.Law,
                    l => l.Law.MayCountFor(unit.Kind),
                    l => l.Law.IsOrderOrPolicy)
                .Match<LawTest>(t => t.Section == law.Section, t => t.AsksForLegislation)
                .Match<Choice>(c => c.Name == "IC-H4", c => c.Reading == "law-only");
            Then()
                .Yield(_ => LawPassedOver.Of(
                    law.Section,
                    law.Law,
                    $"{LawVerdict.Name(law.Law)} is no law, and does not take the place of one."));
        }
    }

    /// <summary>Whether it counts for this government is not known.</summary>
    public sealed class PerhapsForThisUnit : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            GateLaw onRecord = default!;
            LawInTime law = default!;
            When()
                .Match(() => unit)
                .Match(() => onRecord)
                .Match(
                    () => law,
                    l => l.Law == onRecord.Law,
                    l => l.Law.MayCountFor(unit.Kind),
                    l => !l.Law.CountsFor(unit.Kind))
                .Match<LawTest>(t => t.Section == law.Section, t => !t.AsksForLegislation || !law.Law.IsOrderOrPolicy);
            Then()
                .Yield(_ => LawCounting.Of(law, "Does it bind the government that receives the money, and its officers?"));
        }
    }

    /// <summary>Whether it is law is not known.</summary>
    public sealed class PerhapsLegislation : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            GateLaw onRecord = default!;
            LawInTime law = default!;
            When()
                .Match(() => unit)
                .Match(() => onRecord)
                .Match(
                    () => law,
                    l => l.Law == onRecord.Law,
                    l => l.Law.CountsFor(unit.Kind),
                    l => l.Law.Form == null)
                .Match<LawTest>(t => t.Section == law.Section, t => t.AsksForLegislation);
            Then()
                .Yield(_ => LawCounting.Of(law, "Is it a statute, an ordinance, an order or a policy?"));
        }
    }

    /// <summary>It is the law of another government, or does not bind local officers.</summary>
    public sealed class OfAnotherUnit : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            UnitTested unit = default!;
            GateLaw onRecord = default!;
            LawInTime law = default!;
            When()
                .Match(() => unit)
                .Match(() => onRecord)
                .Match(
                    () => law,
                    l => l.Law == onRecord.Law,
                    l => !l.Law.MayCountFor(unit.Kind));
            Then()
                .Yield(_ => LawPassedOver.Of(
                    law.Section,
                    law.Law,
                    $"{LawVerdict.Name(law.Law)} does not count for this government: only its own does, or a statute of its State that binds local officers."));
        }
    }
}
