using System.Globalization;
using CsvHelper;
using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

/// <summary>Use-of-force policies of large cities, read by reviewers and published on 2016-07-12.</summary>
internal static class BigCityPolicies2016
{
    public const string File = "uof-policy-big-cities-2016/policies.csv";

    private static readonly DateOnly PublishedOn = new(2016, 7, 12);

    public static IEnumerable<AgencyEvidence> Read(TextReader text) => CsvRows.Map(text, Evidence);

    private static AgencyEvidence Evidence(CsvReader row)
    {
        var from = KnownOn(row.Field("year_of_policy"));

        return new AgencyEvidence
        {
            Key = row.Ori("ori") ?? $"2016 {row.Field("state")} {row.Words("city")}",
            Ori = row.Ori("ori"),
            Name = row.Words("city"),
            Kind = AgencyKind.Local,
            State = row.Field("state"),
            Chokehold = [.. PolicyFlags.Chokehold(row, row.Field("bans_chokeholds_text"), from)],
            UseOfForce = [new WrittenPolicy { Exists = true, From = from }],
            Practices = [.. PolicyFlags.Practices(row, from)],
        };
    }

    // Trap: the policy has a bare year, or none, and may be far older than the review. Surely in force are the last day
    // of its year, or the day of publication where that came first or no year is known.
    private static DateOnly KnownOn(string year)
    {
        if (year is "" or "Unknown")
        {
            return PublishedOn;
        }

        var yearEnd = new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), 12, 31);
        return yearEnd < PublishedOn ? yearEnd : PublishedOn;
    }
}
