using GrantEligibility.Bills.Gates;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.Certification;

/// <summary>
/// The certification of officers that § 202(a) tests: as it stood on the test day, and until that has come, on the as-of date.
/// A session has one where the fiscal year of the money is known.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("certification tested")]
public sealed record CertificationTested : Fact
{
    /// <summary>The day it is tested by.</summary>
    [Phrase("test day")]
    public required DateOnly TestDay { get; init; }

    /// <summary>Whether there is evidence of a programme; null: unknown.</summary>
    public required bool? HasProgram { get; init; }

    /// <summary>Whether all officers met state certification in the prior year; null: unknown.</summary>
    public required bool? EveryOfficerMetIt { get; init; }

    /// <summary>Whether both are known to be so.</summary>
    [Reads(nameof(HasProgram), nameof(EveryOfficerMetIt))]
    public bool IsWhole => HasProgram == true && EveryOfficerMetIt == true;

    /// <summary>Whether one is known not to be so.</summary>
    [Reads(nameof(HasProgram), nameof(EveryOfficerMetIt)), Phrase("is lacking")]
    public bool IsLacking => HasProgram == false || EveryOfficerMetIt == false;

    /// <summary>Whether the test day has come by a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it has; it has on the day itself.</returns>
    [Reads(nameof(TestDay)), Phrase("test day has come by")]
    public bool HasComeBy(DateOnly day) => TestDay <= day;

    internal static CertificationTested? Of(RegimeInput input)
    {
        if (Bills.Gates.TestDay.Of(input.Award) is not { } day)
        {
            return null;
        }

        var list = (day.HasComeBy(input.AsOf) ? input.ProfileOn(day.Day) : input.Profile).RecipientUnit?.OfficerCertification;
        var held = list is [var only] ? only : null;
        var isNone = list is [];
        return new()
        {
            TestDay = day.Day,
            HasProgram = isNone ? false : held?.HasProgram,
            EveryOfficerMetIt = isNone ? false : held?.EveryOfficerMetIt,
            Place = held?.Place ?? new Place(Document.Profile, "/recipientUnit/officerCertification"),
        };
    }
}
