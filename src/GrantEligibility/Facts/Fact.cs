using System.Text.Json.Serialization;

namespace GrantEligibility.Facts;

/// <summary>
/// What is known, as rules match on it. A part of an agency profile or of an award is a fact once the as-of
/// projection has given it its place.
/// </summary>
/// <remarks>
/// Immutable and shareable between threads. INVARIANT: two facts of one session never share both type and
/// <see cref="Place"/>, so that two agencies, or two credentials of one agency, that read alike stay two facts.
/// </remarks>
public abstract record Fact
{
    /// <summary>Where the fact stands, so that an explanation can point there.</summary>
    [JsonIgnore]
    public Place Place { get; init; }

    /// <summary>
    /// The <see cref="Case.Number"/> of the agency the fact is about: 0 for the applicant, 1 and up for its
    /// sub-recipients in the order of the profile, -1 for a fact about no agency.
    /// </summary>
    [JsonIgnore]
    public int CaseNumber { get; init; } = -1;

    /// <summary>What the fact is, in a few words, for an explanation. Never the values: those are shown beside it.</summary>
    [JsonIgnore]
    public virtual string Description => Words.Of(GetType());

    /// <inheritdoc/>
    public virtual bool Equals(Fact? other) =>
        ReferenceEquals(this, other)
        || (other is not null && EqualityContract == other.EqualityContract && Place == other.Place && CaseNumber == other.CaseNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => (Place.GetHashCode() * 31) + CaseNumber;
}
