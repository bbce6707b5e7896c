using System.Collections.ObjectModel;
using GrantEligibility.Profiles;

namespace GrantEligibility.Evaluation;

/// <summary>May this agency receive this award under this regime, as of this day? Immutable.</summary>
public sealed record EligibilityQuestion
{
    /// <summary>What is known of the agency.</summary>
    public required AgencyProfile Profile { get; init; }

    /// <summary>The award; null: nothing is known of it but that it is a new one.</summary>
    public Award? Award { get; init; }

    /// <summary>The day the question is asked about. Nothing that happened later is taken into account.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The regime's identifier: <c>EO13929</c>.</summary>
    public required string RegimeId { get; init; }

    /// <summary>Options of the regime to be set, by name; one that is not named has its default.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
