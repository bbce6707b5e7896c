using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Of several credentials the weightiest governs: a certificate over an application, an application over a denial, whichever body it is with.</summary>
public static class WeightiestGoverns
{
    /// <summary>No other credential of the agency outweighs it.</summary>
    public sealed class NoneOutweighs : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            CredentialStanding standing = default!;
            When()
                .Match(() => standing)
                .Not<CredentialStanding>(
                    other => other.CaseNumber == standing.CaseNumber,
                    other => other.Force > standing.Force);
            Then()
                .Yield(_ => GoverningCredential.Of(standing));
        }
    }
}
