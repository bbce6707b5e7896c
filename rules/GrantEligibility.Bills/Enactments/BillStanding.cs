using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Bills.Enactments;

/// <summary>
/// Whether a bill counts as law on the as-of date: only where a question supposes that it was enacted, and from that day on.
/// </summary>
/// <remarks>Exactly one row holds.</remarks>
public static class BillStanding
{
    /// <summary>Nothing is supposed: the bill is not law.</summary>
    public sealed class NotLaw : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Enactment enactment = default!;
            When()
                .Match(() => enactment, e => e.SupposedOn == null);
            Then()
                .Yield(_ => RegimeStanding.Out(
                    $"{enactment.Bill} was never enacted, so it is not law. To ask what would have been, suppose a day: assumed-enactment=2020-07-01.",
                    enactment.Bill));
        }
    }

    /// <summary>Before the day supposed.</summary>
    public sealed class NotYetEnacted : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Enactment enactment = default!;
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant)
                .Match(() => enactment, e => e.SupposedOn > applicant.AsOf);
            Then()
                .Yield(_ => RegimeStanding.Out(
                    $"{enactment.Bill} is supposed to have been enacted on {enactment.SupposedOn}; on {applicant.AsOf} it was not law yet.",
                    enactment.Bill));
        }
    }

    /// <summary>From the day supposed on.</summary>
    public sealed class SupposedInForce : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Enactment enactment = default!;
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant)
                .Match(() => enactment, e => e.SupposedOn <= applicant.AsOf);
            Then()
                .Yield(_ => RegimeStanding.In(
                    $"{enactment.Bill} was never enacted; it is supposed to be law since {enactment.SupposedOn}.",
                    enactment.Bill));
        }
    }
}
