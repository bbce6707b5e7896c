using System.Globalization;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.Agencies;

/// <summary>
/// Fictional agencies, each with an award and a day to ask about, wide in what they hold: every kind of agency, credentials
/// in every state, policies of every wording, events, practices, sub-recipients, and every member unknown now and then.
/// </summary>
/// <remarks>About as large as the samples in <c>samples/agencies</c>. No two profiles are equal: no two agencies share a name.</remarks>
internal static class SyntheticQuestions
{
    private const int Seed = 13929;

    /// <summary>The first so many questions of one endless sequence.</summary>
    internal static EligibilityQuestion[] Make(int count) => [.. Enumerable.Range(0, count).Select(Of)];

    /// <summary>The question with a number, 0 and up; it does not depend on how many are made.</summary>
    internal static EligibilityQuestion Of(int number)
    {
        var dice = new Dice(Seed + number);
        return new()
        {
            Profile = Profile(dice, number),
            Award = SyntheticAwards.Draw(dice),
            AsOf = AsOf(dice),
            RegimeId = "EO13929",
        };
    }

    private static AgencyProfile Profile(Dice dice, int number)
    {
        var agency = Agency(dice, AgencyNames.Of(number));
        return new()
        {
            SchemaVersion = AgencyProfile.CurrentSchemaVersion,
            Agency = agency,
            Credentials = SyntheticCredentials.Draw(dice, agency.State),
            Accreditations = SyntheticCredentials.DrawAccreditations(dice),
            Policy = SyntheticPolicies.Draw(dice, agency.State),
            InformationSharing = SyntheticEvents.Draw(dice),
            Practices = SyntheticPractices.Draw(dice),
            CrisisResponses = SyntheticPractices.DrawCrisisResponses(dice),
            SubRecipients = SubRecipients(dice, agency, number),
        };
    }

    private static Agency Agency(Dice dice, string name) => new()
    {
        Name = name,
        Kind = dice.Of<AgencyKind?>(
            (60, AgencyKind.Local),
            (10, AgencyKind.State),
            (8, AgencyKind.UniversityOrCollege),
            (4, AgencyKind.Tribal),
            (4, AgencyKind.Territorial),
            (3, AgencyKind.Federal),
            (5, AgencyKind.NotLawEnforcement),
            (6, null)),
        State = dice.In(8) ? null : dice.Of(States.All),
        Ori = dice.In(50) ? null : string.Create(CultureInfo.InvariantCulture, $"ZZ{dice.Below(10_000_000):0000000}"),
    };

    private static List<SubRecipient>? SubRecipients(Dice dice, Agency applicant, int number)
    {
        if (applicant.Kind != AgencyKind.NotLawEnforcement && !dice.In(10))
        {
            return dice.In(80) ? null : [];
        }

        return dice.In(20) ? null : Dice.Many(1 + dice.Below(2), i =>
        {
            var agency = Agency(dice, $"{AgencyNames.Of(number)}, unit {(i + 1).ToString(CultureInfo.InvariantCulture)}");
            return new SubRecipient
            {
                Agency = agency,
                Credentials = SyntheticCredentials.Draw(dice, agency.State),
                Accreditations = SyntheticCredentials.DrawAccreditations(dice),
                Policy = SyntheticPolicies.Draw(dice, agency.State),
            };
        });
    }

    /// <summary>Mostly while the order was in force and the Standards announced; sometimes before, after, or on a day on which something changes.</summary>
    private static DateOnly AsOf(Dice dice) => dice.Below(100) switch
    {
        < 88 => dice.Day("2020-10-28", "2021-05-25"),
        < 92 => dice.Day("2020-06-16", "2020-10-28"),
        < 96 => dice.Day("2021-05-25", "2022-05-25"),
        96 => dice.Day("2020-01-01", "2020-06-16"),
        97 => dice.Day("2022-05-25", "2022-05-26"),
        98 => dice.Day("2022-05-26", "2025-01-20"),
        _ => dice.Day("2025-01-20", "2026-01-01"),
    };
}
