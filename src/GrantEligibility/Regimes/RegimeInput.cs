using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;

namespace GrantEligibility.Regimes;

/// <summary>What a regime knows of a question when it supplies its own facts. Immutable.</summary>
public sealed class RegimeInput
{
    private readonly AgencyProfile _stated;
    private readonly DateOnly _visibleUntil;

    internal RegimeInput(
        AgencyProfile stated, DateOnly visibleUntil, AgencyProfile profile, Award award, DateOnly asOf, IReadOnlyDictionary<string, string> options)
    {
        _stated = stated;
        _visibleUntil = visibleUntil;
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

    /// <summary>The profile as it stood on a day, for a law that tests another day than the one asked about.</summary>
    /// <param name="day">The day. Of one that the question does not see yet, what it sees is given.</param>
    /// <returns>The profile as of that day, each fact in its place.</returns>
    public AgencyProfile ProfileOn(DateOnly day) => AsOfProjection.Of(_stated, day < _visibleUntil ? day : _visibleUntil);
}
