namespace GrantEligibility.Profiles;

/// <summary>A statute or order that forbids disclosure ("as permissible", EO 13929 § 3(b)).</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed record LegalBar
{
    /// <summary>The statute or order, as it is cited.</summary>
    public required string Citation { get; init; }

    /// <summary>The first day it forbids; null: it always did.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day it no longer forbids; null: it still does.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The statute or order, as it is cited: so a bar is printed in an explanation.</summary>
    /// <returns>The citation.</returns>
    public override string ToString() => Citation;
}
