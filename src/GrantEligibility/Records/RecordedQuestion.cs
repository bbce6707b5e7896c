using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;

namespace GrantEligibility.Records;

/// <summary>What was asked. Immutable and shareable between threads.</summary>
public sealed record RecordedQuestion
{
    /// <summary>The regime's identifier.</summary>
    public required string RegimeId { get; init; }

    /// <summary>The day the question was asked about.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The value of every option of the regime, by name, defaults included: a default that changes later changes nothing here.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    /// <summary>The award asked about; null: the question named none.</summary>
    public Award? Award { get; init; }

    /// <summary>The profile; null: the record keeps its digest alone, in the digests of the decision.</summary>
    public AgencyProfile? Profile { get; init; }

    /// <summary>The question to be asked again, of a profile.</summary>
    internal EligibilityQuestion Of(AgencyProfile profile) => new()
    {
        Profile = profile,
        Award = Award,
        AsOf = AsOf,
        RegimeId = RegimeId,
        Options = Options,
    };
}
