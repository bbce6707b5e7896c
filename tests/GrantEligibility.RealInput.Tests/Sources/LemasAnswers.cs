using CsvHelper;
using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

/// <summary>
/// The Justice Department's survey of 2020, each agency's own answers for 2020-12-31. Nobody read its policy, so no
/// <see cref="ChokeholdPolicy.ReadOn"/> follows from it.
/// </summary>
/// <remarks>
/// Traps of what it does not say, and what is therefore not mapped: a unit or named staff for mental health
/// (ISSU_ADDR_MNHLTH 1, 2) is no co-responder team with a clinician; hours of training (PERS_TRN_*) do not say what was
/// taught; a written policy on mentally ill persons (POL_MENTILL) names no model of response.
/// </remarks>
internal static class LemasAnswers
{
    public const string File = "lemas-2020/lemas_2020.csv";

    private const string NotApplicable = "-8";
    private const string NoAnswer = "-9";

    private static readonly DateOnly KnownOn = new(2020, 12, 31);

    public static IEnumerable<AgencyEvidence> Read(TextReader text) => CsvRows.Map(text, Evidence);

    private static AgencyEvidence Evidence(CsvReader row)
    {
        var identity = new AgencyEvidence
        {
            Key = row.Ori("ORI9") ?? $"lemas {row.Field("AGENCYID")}",
            Ori = row.Ori("ORI9"),
            Name = row.Words("AGENCYNAME"),
            Kind = Kind(row.Field("AGENCYSAMPTYPE")),
            State = row.Field("STATE"),
        };

        // Trap: some agencies that were found ineligible for the survey have answers on file; they are no part of it.
        return row.Field("INELIG") is "1"
            ? identity
            : identity with
            {
                Chokehold = [.. Chokehold(row.Field("EQ_NECK_RESP"), row.Field("EQ_NECK_VASC"))],
                UseOfForce = [.. UseOfForce(row.Field("POL_DEADFORC"), row.Field("POL_LESSLETHAL"))],
                Practices = [.. EarlyWarningSystem(row.Field("TECH_EIS"))],
            };
    }

    private static AgencyKind Kind(string sampleType) => sampleType switch
    {
        "1" or "3" or "4" => AgencyKind.Local,
        "5" => AgencyKind.State,
        _ => throw Unlisted("AGENCYSAMPTYPE", sampleType),
    };

    // Trap: code 2, limited circumstances, does not say whether the limit is deadly force. The stance is unknown, and so
    // ends an earlier one that was known: the policy may have changed. No answer is no version at all.
    private static IEnumerable<ChokeholdPolicy> Chokehold(string respiratory, string vascular)
    {
        if (respiratory is not (NotApplicable or NoAnswer))
        {
            yield return new ChokeholdPolicy
            {
                Stance = respiratory switch
                {
                    "1" => ChokeholdStance.Permitted,
                    "2" => null,
                    "3" => ChokeholdStance.Banned,
                    _ => throw Unlisted("EQ_NECK_RESP", respiratory),
                },
                From = KnownOn,
                CoversBloodFlow = vascular switch
                {
                    "1" => false,
                    "3" => true,
                    _ => null,
                },
            };
        }
    }

    // Trap: a policy is known to exist, its content is not. Deadly and less-lethal force together are all that a
    // use-of-force policy governs, so one of them is enough for a yes and both are needed for a no.
    private static IEnumerable<WrittenPolicy> UseOfForce(string deadly, string lessLethal)
    {
        if (deadly is "1" || lessLethal is "1")
        {
            yield return new WrittenPolicy { Exists = true, From = KnownOn };
        }
        else if (deadly is "2" && lessLethal is "2")
        {
            yield return new WrittenPolicy { Exists = false, From = KnownOn };
        }
    }

    private static IEnumerable<Practice> EarlyWarningSystem(string code)
    {
        if (code is not (NotApplicable or NoAnswer))
        {
            yield return new Practice
            {
                Name = PracticeName.EarlyWarningSystem,
                InPlace = code switch
                {
                    "1" => true,
                    "2" => false,
                    _ => throw Unlisted("TECH_EIS", code),
                },
                From = KnownOn,
            };
        }
    }

    private static FormatException Unlisted(string column, string code) =>
        new($"'{code}' is not a code that the survey's notes list for {column}.");
}
