using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>One agency of a question, the award it would share in and the day asked about.</summary>
/// <remarks>Lists are as the profile has them: whoever reads one leaves out what had not happened by the day.</remarks>
/// <param name="Number">0 for the applicant; 1 and up for its sub-recipients.</param>
/// <param name="Agency">The agency judged.</param>
/// <param name="Award">The award.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Law">The numbers and dates of the law that hold on the day.</param>
/// <param name="Credentials">The agency's credentials; null: unknown.</param>
/// <param name="Accreditations">The agency's accreditations; null: unknown.</param>
/// <param name="Policy">The agency's use-of-force policy; null: unknown.</param>
internal sealed record AgencyCase(
    int Number,
    Agency Agency,
    Award Award,
    DateOnly AsOf,
    LawOfTheDay Law,
    IReadOnlyList<Credential>? Credentials,
    IReadOnlyList<Accreditation>? Accreditations,
    UseOfForcePolicy? Policy)
{
    /// <summary>That a sub-recipient is tested at all is a choice; every finding that follows from it leans on that.</summary>
    internal LeanedOn Tested => Number == 0 ? LeanedOn.None : LeanedOn.SubRecipients;

    /// <summary>Whether something dated had happened by the day.</summary>
    internal bool HasHappened(DateOnly? day) => day <= AsOf;

    /// <summary>The day of an event that had happened; null where it had not.</summary>
    internal DateOnly? Happened(DateOnly? day) => day <= AsOf ? day : null;

    /// <summary>The applicant and its sub-recipients.</summary>
    internal static AgencyCase[] Of(EligibilityQuestion question)
    {
        var profile = question.Profile;
        var award = question.Award ?? Award.Unknown;
        var law = LawOfTheDay.On(question.AsOf);
        var cases = new AgencyCase[1 + (profile.SubRecipients?.Count ?? 0)];
        cases[0] = new(0, profile.Agency, award, question.AsOf, law, profile.Credentials, profile.Accreditations, profile.Policy);
        for (var i = 1; i < cases.Length; i++)
        {
            var sub = profile.SubRecipients![i - 1];
            cases[i] = new(i, sub.Agency, award, question.AsOf, law, sub.Credentials, sub.Accreditations, sub.Policy);
        }

        return cases;
    }
}
