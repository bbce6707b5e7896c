using GrantEligibility.Bills.Gates;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct.Chokeholds;

/// <summary>
/// The wording of the policy on chokeholds that § 105 tests: that of the test day, and until that has come, that of the
/// as-of date. A session has one where the fiscal year of the money is known.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("policy tested")]
public sealed record WordingTested : Fact
{
    /// <summary>The day whose policy it is.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The wording; of an unknown stance where none is on record.</summary>
    public required ChokeholdPolicy Wording { get; init; }

    /// <summary>Whether there was a written use-of-force policy; null: unknown.</summary>
    public required bool? IsWritten { get; init; }

    internal static WordingTested? Of(RegimeInput input)
    {
        if (TestDay.Of(input.Award) is not { } testDay)
        {
            return null;
        }

        var day = testDay.HasComeBy(input.AsOf) ? testDay.Day : input.AsOf;
        var policy = input.ProfileOn(day).Policy;
        var nothing = new Place(Document.Profile, "/policy/chokehold/-");
        return new()
        {
            On = day,
            Wording = policy?.Chokehold is [var inForce] ? inForce : new ChokeholdPolicy { From = day, Place = nothing, CaseNumber = 0 },
            IsWritten = policy?.UseOfForce is [var written] ? written.Exists : null,
            Place = new Place(Document.Profile, "/policy"),
        };
    }
}
