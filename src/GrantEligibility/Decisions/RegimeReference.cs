namespace GrantEligibility.Decisions;

/// <summary>The regime a decision was made under. Immutable.</summary>
/// <param name="Id">Its identifier: <c>EO13929</c>.</param>
/// <param name="Title">The law's name.</param>
/// <param name="Version">The version of its rules.</param>
public sealed record RegimeReference(string Id, string Title, string Version);
