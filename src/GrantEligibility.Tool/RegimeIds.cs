namespace GrantEligibility.Tool;

/// <summary>The regimes that the command judges under.</summary>
internal static class RegimeIds
{
    /// <summary>The regime of a question that names none.</summary>
    internal const string Default = "EO13929";
}
