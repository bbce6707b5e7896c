using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Of several credentials the weightiest governs: a certificate over an application, an application over a denial, whichever body it is with.</summary>
public static class WeightiestGoverns
{
    /// <summary>Nobody has said which credentials the agency holds or seeks.</summary>
    public sealed class NobodyLooked : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Search search = default!;
            When()
                .Match(
                    () => search,
                    s => s.Subject == SearchSubject.Credentials,
                    s => s.IsUnknown);
            Then()
                .Yield(_ => OpenCredential.Of(search, mayBeHeld: true));
        }
    }

    /// <summary>The weightiest is one of which what is known does not say whether it is being sought.</summary>
    public sealed class PerhapsSought : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            GoverningCredential governing = default!;
            When()
                .Match(() => governing, g => g.IsPerhapsSought);
            Then()
                .Yield(_ => OpenCredential.Of(governing, mayBeHeld: false));
        }
    }

    /// <summary>
    /// The weightiest is a certificate that may not count, and one that counts would prevail over the policy (IC-11). Where
    /// it would not, a policy that falls short decides with the certificate and without it.
    /// </summary>
    public sealed class PerhapsPrevails : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            GoverningCredential governing = default!;
            When()
                .Match(() => governing, g => g.IsPerhapsHeld)
                .Match<Choice>(c => c.Name == "IC-11", c => c.Reading == "credential-prevails");
            Then()
                .Yield(_ => OpenCredential.Of(governing, mayBeHeld: true));
        }
    }

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
