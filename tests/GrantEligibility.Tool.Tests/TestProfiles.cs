namespace GrantEligibility.Tool;

/// <summary>Profiles and awards that tests write to files. The answers named are those of EO 13929 as of <see cref="AsOf"/>.</summary>
internal static class TestProfiles
{
    internal const string AsOf = "2021-02-01";

    /// <summary>An agency of which nothing is known but what it is: undetermined.</summary>
    internal const string Bare = """
        {
          "schemaVersion": "1.0",
          "agency": { "name": "Springfield Police Department", "state": "OH", "kind": "local" }
        }
        """;

    /// <summary>An agency that sought no credential: not eligible.</summary>
    internal const string NothingSought = """
        {
          "schemaVersion": "1.0",
          "agency": { "name": "Shelbyville Police Department", "state": "OH", "kind": "local" },
          "credentials": [],
          "subRecipients": []
        }
        """;

    /// <summary>A discretionary award of the Justice Department.</summary>
    internal const string Award = """
        { "schemaVersion": "1.0", "component": "cops-office", "kind": "discretionary", "fiscalYear": 2021, "stage": "new" }
        """;

    /// <summary>An award that the order does not reach: with it every agency is eligible.</summary>
    internal const string AwardOutsideJustice = """
        { "schemaVersion": "1.0", "component": "outside-justice", "kind": "discretionary", "fiscalYear": 2021, "stage": "new" }
        """;

    /// <summary><see cref="Bare"/> with a fault: a State that there is not.</summary>
    internal static string Faulty { get; } = Bare.Replace("\"OH\"", "\"XX\"", StringComparison.Ordinal);
}
