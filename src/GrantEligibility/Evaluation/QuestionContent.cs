using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Evaluation;

/// <summary>
/// Refuses a question made in code that could not be answered, or only wrongly: what is null where null has no meaning,
/// what no document could say, and a State that would pass for another one.
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
        Test("Profile", profile.Agency, profile.Credentials, profile.Accreditations, profile.Policy, profile.InformationSharing);
        TestItems(profile.Practices, "Profile", "Practices");
        TestItems(profile.CrisisResponses, "Profile", "CrisisResponses");
        TestItems(profile.SubRecipients, "Profile", "SubRecipients");
        for (var i = 0; i < profile.SubRecipients?.Count; i++)
        {
            var sub = profile.SubRecipients[i];
            Test($"Profile.SubRecipients[{PlainText.Of(i)}]", sub.Agency, sub.Credentials, sub.Accreditations, sub.Policy, sub.InformationSharing);
        }

        TestUnit(profile.RecipientUnit, "Profile");
        CanonicalJson.Test(profile, question.Award);
    }

    /// <summary>Tests what describes one agency.</summary>
    private static void Test(
        string where,
        Agency agency,
        IReadOnlyList<Credential>? credentials,
        IReadOnlyList<Accreditation>? accreditations,
        UseOfForcePolicy? policy,
        InformationSharing? sharing)
    {
        TestAgency(agency, where);
        TestItems(credentials, where, "Credentials");
        TestItems(accreditations, where, "Accreditations");
        TestItems(policy?.UseOfForce, where, "Policy.UseOfForce");
        TestItems(policy?.LawConformity, where, "Policy.LawConformity");
        TestItems(policy?.Chokehold, where, "Policy.Chokehold");
        TestItems(sharing?.Terminations?.Events, where, "InformationSharing.Terminations.Events");
        TestItems(sharing?.Decertifications?.Events, where, "InformationSharing.Decertifications.Events");
        TestItems(sharing?.Convictions?.Events, where, "InformationSharing.Convictions.Events");
        TestItems(sharing?.Judgments?.Events, where, "InformationSharing.Judgments.Events");
        TestItems(sharing?.Resignations?.Events, where, "InformationSharing.Resignations.Events");
    }

    private static void TestAgency(Agency agency, string where)
    {
        TestNull(agency, where, "Agency");
        TestNull(agency.Name, where, "Agency.Name");
        if (agency.State is { } state && !StateCode.Fits(state))
        {
            throw Wrong($"{where}.Agency.State is '{state}', which is not {StateCode.Noun}. {StateCode.AdviceFor(state)}");
        }
    }

    private static void TestUnit(RecipientUnit? unit, string where)
    {
        TestItems(unit?.UseOfForceReports, where, "RecipientUnit.UseOfForceReports");
        TestItems(unit?.NoKnockReports, where, "RecipientUnit.NoKnockReports");
        TestItems(unit?.LocalitiesNotReporting, where, "RecipientUnit.LocalitiesNotReporting");
        TestItems(unit?.BodyCameraPolicies, where, "RecipientUnit.BodyCameraPolicies");
        TestItems(unit?.DisciplinaryRecords, where, "RecipientUnit.DisciplinaryRecords");
        TestItems(unit?.Laws?.Chokeholds, where, "RecipientUnit.Laws.Chokeholds");
        TestItems(unit?.Laws?.NoKnockWarrants, where, "RecipientUnit.Laws.NoKnockWarrants");
        TestItems(unit?.Laws?.DeadlyForce, where, "RecipientUnit.Laws.DeadlyForce");
        TestItems(unit?.Laws?.SexualActs, where, "RecipientUnit.Laws.SexualActs");
        TestItems(unit?.Laws?.Training, where, "RecipientUnit.Laws.Training");
        TestItems(unit?.Laws?.Accreditation, where, "RecipientUnit.Laws.Accreditation");
        TestItems(unit?.OfficerCertification, where, "RecipientUnit.OfficerCertification");
        TestItems(unit?.StopReporting, where, "RecipientUnit.StopReporting");
        TestItems(unit?.ProfilingCertifications, where, "RecipientUnit.ProfilingCertifications");
        TestItems(unit?.ForceReporting, where, "RecipientUnit.ForceReporting");
        TestItems(unit?.SexualActsReports, where, "RecipientUnit.SexualActsReports");
        TestItems(unit?.SetAsides, where, "RecipientUnit.SetAsides");
    }

    private static void TestItems<T>(IReadOnlyList<T>? items, string where, string list)
        where T : class
    {
        for (var i = 0; i < items?.Count; i++)
        {
            if (items[i] is null)
            {
                throw Wrong($"{where}.{list}[{PlainText.Of(i)}] is null. Leave the item out; where nobody looked, let the list itself be null.");
            }
        }
    }

    private static void TestNull(object? value, string where, string? member = null)
    {
        if (value is null)
        {
            throw Wrong($"{(member is null ? where : $"{where}.{member}")} is null. Give it a value.");
        }
    }

    private static ArgumentException Wrong(string message) => new($"The question cannot be answered: {message}");
}
