using CsvHelper;
using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

/// <summary>Use-of-force policy flags of cities, published on 2024-12-11: after every day the order was in force.</summary>
internal static class CityPolicies2024
{
    public const string File = "uof-policy-cities-2024/policies.csv";

    // Trap: the values fit the years after June 2020, but no policy is dated. Only the day of publication is sure.
    private static readonly DateOnly KnownOn = new(2024, 12, 11);

    public static IEnumerable<AgencyEvidence> Read(TextReader text) => CsvRows.Map(text, Evidence);

    // Trap: "City" was cut from names, which are so no names of agencies; and there is no blank at all, so an unknown may
    // have been written as 0, nor is there wording to tell.
    private static AgencyEvidence Evidence(CsvReader row) => new()
    {
        Key = row.Ori("ori") ?? $"2024 {row.Field("state")} {row.Words("city")}",
        Ori = row.Ori("ori"),
        Name = row.Words("city"),
        Kind = AgencyKind.Local,
        State = row.Field("state"),
        Chokehold = [.. PolicyFlags.Chokehold(row, reading: "", KnownOn)],
        Practices = [.. PolicyFlags.Practices(row, KnownOn)],
    };
}
