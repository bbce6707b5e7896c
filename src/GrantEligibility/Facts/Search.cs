namespace GrantEligibility.Facts;

/// <summary>
/// The result of looking for something in the profile: whether anybody looked, and how many were found. Rules match this
/// instead of a negated pattern, which cannot tell "none" from "nobody looked".
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed record Search : Fact
{
    /// <summary>What was looked for.</summary>
    public required SearchSubject Subject { get; init; }

    /// <summary>How many were found as of the date asked about; null where the profile does not say.</summary>
    public required int? Found { get; init; }

    /// <summary>Whether the profile does not say.</summary>
    [Reads(nameof(Found))]
    public bool IsUnknown => Found is null;

    /// <summary>Whether it is known that there is none.</summary>
    [Reads(nameof(Found))]
    public bool FoundNone => Found == 0;
}
