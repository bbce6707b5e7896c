using GrantEligibility.Profiles;

namespace GrantEligibility.Regimes;

/// <summary>What a regime knows of a question when it supplies its own facts. Immutable.</summary>
public sealed class RegimeInput
{
    internal RegimeInput(AgencyProfile profile, Award award, DateOnly asOf, IReadOnlyDictionary<string, string> options)
    {
        Profile = profile;
        Award = award;
        AsOf = asOf;
        Options = options;
    }

    /// <summary>The profile, as of the date asked about.</summary>
    public AgencyProfile Profile { get; }

    /// <summary>The award, as of the date asked about.</summary>
    public Award Award { get; }

    /// <summary>The day the question is asked about.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The value of every option of the regime, defaults included, by name.</summary>
    public IReadOnlyDictionary<string, string> Options { get; }
}
