namespace GrantEligibility.DependencyInjection;

/// <summary>Settings of a host, for every question it asks.</summary>
public sealed class GrantEligibilityOptions
{
    /// <summary>The configuration section that hosts conventionally keep these settings in.</summary>
    public const string SectionName = "GrantEligibility";

    /// <summary>
    /// Options of regimes to be set for every question, by regime and name:
    /// <c>RegimeOptions["EO13929"]["IC-5"] = "met"</c>. A question's own options win.
    /// </summary>
    public IDictionary<string, IDictionary<string, string>> RegimeOptions { get; } =
        new Dictionary<string, IDictionary<string, string>>(StringComparer.Ordinal);
}
