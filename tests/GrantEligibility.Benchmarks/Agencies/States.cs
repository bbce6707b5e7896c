using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.Benchmarks.Agencies;

/// <summary>The States that the agencies are in, with bodies of the registry and without.</summary>
internal static class States
{
    /// <summary>Each State of the registry, and some that have no body of their own.</summary>
    internal static string[] All { get; } =
    [
        .. ParameterDocuments.Bodies.Bodies.SelectMany(body => body.States).Distinct(StringComparer.Ordinal),
        "HI", "MT", "ND", "PR", "UT", "WV",
    ];

    /// <summary>The identifiers of the registry's bodies.</summary>
    internal static string[] BodyIds { get; } = [.. ParameterDocuments.Bodies.Bodies.Select(body => body.Id)];

    /// <summary>The State's own body; without one, a national body.</summary>
    internal static string BodyOf(string? state) =>
        ParameterDocuments.Bodies.Bodies.FirstOrDefault(body => !body.National && body.Serves(state))?.Id ?? "calea";
}
