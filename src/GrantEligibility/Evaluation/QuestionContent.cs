using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Evaluation;

/// <summary>
/// Refuses a question made in code that could not be answered, or only wrongly: what is null where null has no meaning,
/// and a State that would pass for another one.
/// </summary>
internal static class QuestionContent
{
    private static readonly StateCodeAttribute StateCode = new();

    /// <summary>Tests a question.</summary>
    /// <exception cref="ArgumentException">Something is wrong; the message says where, and what is accepted.</exception>
    internal static void Test(EligibilityQuestion question)
    {
        var profile = question.Profile;
        TestNull(profile, "Profile");
        TestNull(question.RegimeId, "RegimeId");
        TestNull(question.Options, "Options");
        Test(profile.Agency, "Profile.Agency");
        Test(profile.Credentials, "Profile.Credentials");
        Test(profile.Accreditations, "Profile.Accreditations");
        Test(profile.Policy, "Profile.Policy");
        Test(profile.InformationSharing, "Profile.InformationSharing");
        Test(profile.Practices, "Profile.Practices");
        Test(profile.CrisisResponses, "Profile.CrisisResponses");
        Test(profile.SubRecipients, "Profile.SubRecipients");
        for (var i = 0; i < profile.SubRecipients?.Count; i++)
        {
            var sub = profile.SubRecipients[i];
            var where = $"Profile.SubRecipients[{PlainText.Of(i)}]";
            Test(sub.Agency, $"{where}.Agency");
            Test(sub.Credentials, $"{where}.Credentials");
            Test(sub.Accreditations, $"{where}.Accreditations");
            Test(sub.Policy, $"{where}.Policy");
            Test(sub.InformationSharing, $"{where}.InformationSharing");
        }
    }

    private static void Test(Agency agency, string where)
    {
        TestNull(agency, where);
        TestNull(agency.Name, $"{where}.Name");
        if (agency.State is { } state && !StateCode.Fits(state))
        {
            throw Wrong($"{where}.State is '{state}', which is not {StateCode.Noun}. {StateCode.AdviceFor(state)}");
        }
    }

    private static void Test(UseOfForcePolicy? policy, string where)
    {
        Test(policy?.UseOfForce, $"{where}.UseOfForce");
        Test(policy?.LawConformity, $"{where}.LawConformity");
        Test(policy?.Chokehold, $"{where}.Chokehold");
    }

    private static void Test(InformationSharing? sharing, string where)
    {
        Test(sharing?.Terminations?.Events, $"{where}.Terminations.Events");
        Test(sharing?.Decertifications?.Events, $"{where}.Decertifications.Events");
        Test(sharing?.Convictions?.Events, $"{where}.Convictions.Events");
        Test(sharing?.Judgments?.Events, $"{where}.Judgments.Events");
        Test(sharing?.Resignations?.Events, $"{where}.Resignations.Events");
    }

    private static void Test<T>(IReadOnlyList<T>? items, string where)
        where T : class
    {
        for (var i = 0; i < items?.Count; i++)
        {
            if (items[i] is null)
            {
                throw Wrong($"{where}[{PlainText.Of(i)}] is null. Leave the item out; where nobody looked, let the list itself be null.");
            }
        }
    }

    private static void TestNull(object? value, string where)
    {
        if (value is null)
        {
            throw Wrong($"{where} is null. Give it a value.");
        }
    }

    private static ArgumentException Wrong(string message) => new($"The question cannot be answered: {message}");
}
