using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Accreditation;

/// <summary>What a binding rule says of accreditation.</summary>
/// <remarks>Exactly one row holds for each law.</remarks>
public static class AccreditationLawContent
{
    /// <summary>It requires it.</summary>
    public sealed class Satisfies : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            AccreditationLaw law = default!;
            When()
                .Match(() => law, l => l.RequiresAccreditation == true);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    true,
                    $"requires agencies to gain and keep accreditation from certified accreditors."));
        }
    }

    /// <summary>It does not.</summary>
    public sealed class FallsShort : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            AccreditationLaw law = default!;
            When()
                .Match(() => law, l => l.RequiresAccreditation == false);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    false,
                    $"does not require agencies to gain and keep accreditation from certified accreditors."));
        }
    }

    /// <summary>Whether it does is unknown.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            AccreditationLaw law = default!;
            When()
                .Match(() => law, l => l.RequiresAccreditation == null);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    null,
                    $"is not known to require agencies to gain and keep accreditation from certified accreditors."));
        }
    }
}
