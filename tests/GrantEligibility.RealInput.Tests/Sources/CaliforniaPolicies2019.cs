using CsvHelper;
using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

/// <summary>Use-of-force policies of California cities as of January 2019.</summary>
internal static class CaliforniaPolicies2019
{
    public const string File = "uof-policy-california-2019/policies.csv";

    // Trap: most 0 rows were out of date by 2021, when a state ban came into force; so even a sure 0 would say nothing of
    // a later day. What the ban says of holds on breathing was not read: whether a statute bars them stays unknown.
    private static readonly DateOnly KnownOn = new(2019, 1, 22);

    public static IEnumerable<AgencyEvidence> Read(TextReader text) => CsvRows.Map(text, Evidence);

    private static AgencyEvidence Evidence(CsvReader row)
    {
        // Trap: a row of blank flags is an agency whose policy was not obtained, not one that has none.
        var obtained = row.Field("bans_chokeholds") is not "";

        return new AgencyEvidence
        {
            Key = row.Ori("ori") ?? $"2019 {row.Field("state")} {row.Words("agency_name")}",
            Ori = row.Ori("ori"),
            Name = row.Words("agency_name"),
            Kind = AgencyKind.Local,
            State = row.Field("state"),
            Chokehold = [.. PolicyFlags.Chokehold(row, row.Field("bans_chokeholds_text"), KnownOn)],
            UseOfForce = obtained ? [new WrittenPolicy { Exists = true, From = KnownOn }] : [],
            Practices = [.. PolicyFlags.Practices(row, KnownOn)],
        };
    }
}
