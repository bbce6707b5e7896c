using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.SexualActs;

/// <summary>What a law says of sexual acts under colour of law.</summary>
/// <remarks>Exactly one row holds for each law.</remarks>
public static class SexualActsLawContent
{
    /// <summary>It does both.</summary>
    public sealed class Satisfies : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            SexualActsLaw law = default!;
            When()
                .Match(() => law, l => l.IsCrime == true, l => l.DeniesConsentDefence == true);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    true,
                    $"makes sexual acts under colour of law a crime, in custody included, and denies the defence of consent."));
        }
    }

    /// <summary>It does not do one of them.</summary>
    public sealed class FallsShort : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            SexualActsLaw law = default!;
            When()
                .Match(() => law, l => l.IsCrime == false || l.DeniesConsentDefence == false);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    false,
                    $"does not both make sexual acts under colour of law a crime (a crime: {law.IsCrime}) and deny the defence of consent (denies: {law.DeniesConsentDefence}).",
                    law.IsCrime,
                    law.DeniesConsentDefence));
        }
    }

    /// <summary>Whether it does both is unknown.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            SexualActsLaw law = default!;
            When()
                .Match(
                    () => law,
                    l => l.IsCrime != false,
                    l => l.DeniesConsentDefence != false,
                    l => l.IsCrime == null || l.DeniesConsentDefence == null);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    null,
                    $"is not known both to make sexual acts under colour of law a crime (a crime: {law.IsCrime}) and to deny the defence of consent (denies: {law.DeniesConsentDefence})."));
        }
    }
}
